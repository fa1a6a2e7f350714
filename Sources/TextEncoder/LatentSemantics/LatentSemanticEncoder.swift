public import IndexFile
import Primitives

/// Splits a text into terms; must give the same terms for the same text, always.
public typealias LatentTokenizer = @Sendable (String) -> [String]

/// Vectors learned from the documents themselves: texts are near when their terms occur together with
/// the same other terms, even when they share none.
///
/// Latent semantic analysis: documents and terms make a sparse weighted matrix, whose leading
/// singular vectors span the space; a text is the weighted sum of its terms' vectors. Sources:
/// Deerwester et al., "Indexing by latent semantic analysis", JASIS 41(6), 1990; for the truncated
/// decomposition, Halko, Martinsson and Tropp 2011.
///
/// ```swift
/// let space = try LatentSemanticEncoder.train(documents: documents, tokenizer: words)
/// try space.encoder.write(to: "description.latent")
/// let encoder = try LatentSemanticEncoder(opening: "description.latent", tokenizer: words)
/// let query = try encoder.encode("rainy night")       // compare with space.documentVectors
/// ```
///
/// It knows only the terms that it has seen: not a language model, but always at hand, and quick
/// (some microseconds a query). The vector of a query that holds the same text as a document is
/// the vector of that document.
public struct LatentSemanticEncoder: TextEncoder {
  /// The kind of the files that hold it.
  public static let fileKind: FourCC = "LSEM"
  /// The version of the sections that this version reads and writes.
  public static let formatVersion: UInt16 = 1

  /// Which encoder this is: its hash covers terms, weights and vectors.
  public let identity: TextEncoderIdentity
  /// The number of components of every vector.
  public let dimension: Int
  /// The singular values of the space, largest first: how much of the documents each component
  /// explains.
  let singularValues: IndexArray<Float>

  let terms: SortedTerms
  let weights: TermWeights
  /// What each term's rarity contributes.
  let globalWeights: IndexArray<Float>
  /// `dimension` components a term.
  let termVectors: IndexArray<Float>
  let tokenizer: LatentTokenizer

  init(
    terms: SortedTerms, weights: TermWeights, globalWeights: IndexArray<Float>,
    termVectors: IndexArray<Float>, singularValues: IndexArray<Float>,
    identity: TextEncoderIdentity, tokenizer: @escaping LatentTokenizer
  ) {
    self.terms = terms
    self.weights = weights
    self.globalWeights = globalWeights
    self.termVectors = termVectors
    self.singularValues = singularValues
    self.identity = identity
    self.tokenizer = tokenizer
    dimension = singularValues.count
  }

  /// The number of terms that it knows.
  public var termCount: Int { terms.count }

  /// The vectors of `texts`; zeros for a text without a term that it knows. Never throws.
  ///
  /// - Throws: never.
  /// - Complexity: O(log `termCount` + `dimension`) a token.
  public func encode(
    _ texts: [String], progress: (@Sendable (Int) -> Void)?
  ) throws(TextEncoderError) -> TextVectors {
    var vectors = TextVectors(dimension: dimension, count: texts.count)
    vectors.values.withUnsafeMutableBufferPointer { values in
      for (number, text) in texts.enumerated() {
        let range = number * dimension..<(number + 1) * dimension
        encode(LatentDocument([.init(text)]), into: .init(rebasing: values[range]))
      }
    }
    progress?(texts.count)
    return vectors
  }

  /// The vector of a document with weighted fields, the same as it would have had in training.
  public func encode(_ document: LatentDocument) -> [Float] {
    var vector = [Float](repeating: 0, count: dimension)
    vector.withUnsafeMutableBufferPointer { encode(document, into: $0) }
    return vector
  }

  private func encode(_ document: LatentDocument, into vector: UnsafeMutableBufferPointer<Float>) {
    var counts: [(column: UInt32, value: Float)] = []
    for field in document.fields where field.weight > 0 && field.weight.isFinite {
      for token in tokenizer(field.text) {
        guard let number = terms.find(token) else { continue }
        counts.append((UInt32(number), field.weight))
      }
    }
    counts.sort { $0.column < $1.column }
    var row: [(column: UInt32, value: Float)] = []
    for (column, value) in counts {
      if row.last?.column == column {
        row[row.count - 1].value += value
      } else {
        row.append((column, value))
      }
    }
    weights.weigh(&row) { globalWeights[Int($0)] }
    LatentSemanticEncoder.project(row, termVectors: termVectors.unsafeElements, into: vector)
  }

  /// Sums the vectors of a row's terms and scales the sum to unit length.
  static func project(
    _ row: some Sequence<(column: UInt32, value: Float)>,
    termVectors: UnsafeBufferPointer<Float>, into vector: UnsafeMutableBufferPointer<Float>
  ) {
    for (column, value) in row {
      let start = Int(column) * vector.count
      for component in vector.indices {
        vector[component] += value * termVectors[start + component]
      }
    }
    var square: Float = 0
    for component in vector { square += component * component }
    let scale = square > 0 && square.isFinite ? 1 / square.squareRoot() : 0
    for component in vector.indices {
      vector[component] = scale == 0 ? 0 : vector[component] * scale
    }
  }
}
