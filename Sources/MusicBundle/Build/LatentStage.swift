import IndexFile
import MusicCatalog
import Primitives
import TextAnalysis
import TextEncoder
import VectorIndex

/// Learns the space "latent" from titles, tags and snippets.
package struct LatentStage {
  package static let spaceName = "latent"

  /// Sums of the vectors of few words lie in so few directions that a third of the usual beam finds nearly
  /// the same neighbors: with the beams that searches have, 0.995 of the ten nearest of each vector instead
  /// of 0.997 (`VectorBenchmarks`), where codes of a byte alone miss 0.016 of them.
  private static let graph = GraphOptions(constructionBeam: 64)

  // Vectors are kept in bytes: what these miss is a fraction of what the space itself leaves out of a track,
  // and swaps near ties alone.
  private let recipe: LatentRecipe
  private var documents: [LatentDocument] = []

  init(_ recipe: LatentRecipe) {
    self.recipe = recipe
  }

  mutating func add(_ track: TrackRecord) {
    documents.append(LatentStage.document(of: track, recipe))
  }

  /// What the space learns of a track.
  static func document(of track: TrackRecord, _ recipe: LatentRecipe) -> LatentDocument {
    var fields = ([track.title] + track.aliases).map {
      LatentDocument.Field($0, weight: Float(recipe.title))
    }
    fields += track.tags.map {
      .init($0.name, weight: Float(recipe.tags * $0.weight))
    }
    fields += track.snippets.map { .init($0, weight: Float(recipe.snippet)) }
    return LatentDocument(fields)
  }

  /// How the encoder cuts texts, at build and at query time alike.
  static let tokenizer: LatentTokenizer = { text in
    analyzers.use { $0.terms(text) }
  }

  /// Analyzers know stems of words that they have met.
  private static let analyzers = ScratchPool(maximumIdle: 16) { ReusedAnalyzer() }

  private final class ReusedAnalyzer {
    private var analyzer = Analyzer()
    private var buffer = TokenBuffer()

    func terms(_ text: String) -> [String] {
      buffer.removeAll()
      analyzer.analyze(text, options: .englishProse, into: &buffer)
      return buffer.tokens.map { buffer.text(of: $0) }
    }
  }

  /// Trains, and writes the encoder and the index of the tracks' vectors.
  ///
  /// - Returns: the bytes written and the tracks' vectors; nil when the catalog's words repeat too
  ///   little to learn from.
  func write(
    to space: SpaceFiles, buildID: UInt64, pool: WorkPool
  ) throws -> (bytes: Int, vectors: TextVectors)? {
    let options = LatentSemanticOptions(
      dimension: recipe.dimension, weighting: recipe.weighting == .ppmi ? .ppmi : .tfIDF)
    let trained: LatentSemanticSpace
    do throws(TextEncoderError) {
      trained = try LatentSemanticEncoder.train(
        documents: documents, options: options, name: LatentStage.spaceName,
        threads: pool.threads, tokenizer: LatentStage.tokenizer)
    } catch {
      if case .nothingToLearn = error { return nil }
      throw error
    }
    let bytes = try write(
      trained.documentVectors, by: trained.encoder, to: space, buildID: buildID, pool: pool)
    return (bytes, trained.documentVectors)
  }

  /// The tracks' vectors by an encoder that has been learned: those that it was learned with, for the
  /// same tracks.
  func vectors(by encoder: LatentSemanticEncoder, pool: WorkPool) -> TextVectors {
    let pieces = pool.mapRanges(of: documents.indices, size: 1024) { range in
      documents[range].flatMap { encoder.encode($0) }
    }
    return TextVectors(dimension: encoder.dimension, values: pieces.flatMap { $0 })
  }

  /// Writes an encoder and the index of the tracks' vectors.
  ///
  /// - Returns: the bytes written.
  func write(
    _ vectors: TextVectors, by encoder: LatentSemanticEncoder, to space: SpaceFiles,
    buildID: UInt64, pool: WorkPool
  ) throws -> Int {
    var builder = try VectorIndexBuilder(
      dimensions: vectors.dimension, metric: .cosine, encoding: .int8, graph: LatentStage.graph)
    for row in 0..<vectors.count where vectors[row].contains(where: { $0 != 0 }) {
      try builder.append(Array(vectors[row]), for: UInt32(row))
    }
    return try builder.write(
      to: space.index, capacity: documents.count, buildID: buildID, pool: pool)
      + encoder.write(to: space.encoder, buildID: buildID, analysisHash: AnalysisTables.hash)
  }
}
