import IndexFile
import LinearAlgebra
import Primitives

/// What training gives: the encoder, and the vectors of the documents that it was trained on.
public struct LatentSemanticSpace: Sendable {
  /// Encodes queries and new documents.
  public let encoder: LatentSemanticEncoder
  /// One row a document, in their order; zeros for a document without a term that was kept.
  public let documentVectors: TextVectors
}

extension LatentSemanticEncoder {
  /// Learns a space from documents.
  ///
  /// - Parameters:
  ///   - documents: what to learn from.
  ///   - options: rank, vocabulary and weights.
  ///   - name: the name in the encoder's identity.
  ///   - threads: how many threads to use, all cores when nil; does not change the result.
  ///   - tokenizer: splits texts into terms, here and later in queries.
  /// - Throws: `.nothingToLearn` when no term is frequent enough; `.invalidOption`.
  public static func train(
    documents: [LatentDocument], options: LatentSemanticOptions = .init(), name: String = "latent",
    threads: Int? = nil, tokenizer: @escaping LatentTokenizer
  ) throws(TextEncoderError) -> LatentSemanticSpace {
    try train(
      count: documents.count, options: options, name: name, threads: threads,
      tokenizer: tokenizer
    ) { documents[$0] }
  }

  /// Learns a space from documents that are made when they are needed, once each.
  ///
  /// - Parameters:
  ///   - count: the number of documents.
  ///   - options: rank, vocabulary and weights.
  ///   - name: the name in the encoder's identity.
  ///   - threads: how many threads to use, all cores when nil; does not change the result.
  ///   - tokenizer: splits texts into terms, here and later in queries.
  ///   - progress: called with the number of documents read so far.
  ///   - document: gives document `n`, from any thread.
  /// - Throws: `.invalidOption`, `.nothingToLearn` where no term is in enough documents,
  ///   `.linearAlgebra`.
  /// - Complexity: O(tokens + entries x dimension x iterations + terms x dimension^2); memory
  ///   about 16 bytes an entry and 12 x dimension bytes a term, beside the result.
  public static func train(
    count: Int, options: LatentSemanticOptions = .init(), name: String = "latent",
    threads: Int? = nil, tokenizer: @escaping LatentTokenizer,
    progress: (@Sendable (Int) -> Void)? = nil, document: @Sendable (Int) -> LatentDocument
  ) throws(TextEncoderError) -> LatentSemanticSpace {
    try options.validate()
    let pool = WorkPool(threads: threads)
    let counts = TermCounts(
      count: count, pool: pool, tokenizer: tokenizer, document: document, progress: progress)
    let corpus = WeightedCorpus(counts, options: options)
    guard !corpus.terms.isEmpty else { throw .nothingToLearn(documents: count) }

    let decomposition: TruncatedSVD
    do throws(LinearAlgebraError) {
      decomposition = try TruncatedSVD(
        of: corpus.matrix, rank: options.dimension, iterations: options.iterations,
        seed: options.seed, pool: pool)
    } catch {
      throw .linearAlgebra(error)
    }
    guard !decomposition.values.isEmpty else { throw .nothingToLearn(documents: count) }
    let termVectors = decomposition.termVectors(power: options.singularValuePower)
    let documentVectors = corpus.matrix.project(
      onto: termVectors, dimension: decomposition.values.count, pool: pool)

    let encoder = LatentSemanticEncoder(
      terms: SortedTerms(corpus.terms), weights: corpus.weights,
      globalWeights: IndexArray(corpus.globalWeights), termVectors: IndexArray(termVectors),
      singularValues: IndexArray(decomposition.values), name: name, tokenizer: tokenizer)
    return LatentSemanticSpace(encoder: encoder, documentVectors: documentVectors)
  }
}

/// Documents as rows of weighted terms.
private struct WeightedCorpus {
  let terms: [String]
  let weights: TermWeights
  let globalWeights: [Float]
  let matrix: SparseRows

  init(_ counts: TermCounts, options: LatentSemanticOptions) {
    let (kept, rank) = counts.selectTerms(options)
    terms = kept.map(\.term)
    let weights = TermWeights(weighting: options.weighting)
    self.weights = weights

    let documentCounts = counts.documentCounts()
    var occurrences = [Double](repeating: 0, count: counts.terms.count)
    var total = 0.0
    for (number, count) in zip(counts.termNumbers, counts.counts)
    where rank[Int(number)] != nil {
      occurrences[Int(number)] += Double(count)
      total += Double(count)
    }
    let globalWeights = kept.map { _, number in
      weights.globalWeight(
        documentCount: documentCounts[number], of: counts.documentCount,
        occurrences: occurrences[number], of: total)
    }
    self.globalWeights = globalWeights

    var matrix = SparseRows(
      columnCount: kept.count, reservingRows: counts.documentCount,
      entries: counts.termNumbers.count)
    var row: [(column: UInt32, value: Float)] = []
    for document in 0..<counts.documentCount {
      row.removeAll(keepingCapacity: true)
      for entry in counts.offsets[document]..<counts.offsets[document + 1] {
        guard let column = rank[Int(counts.termNumbers[entry])] else { continue }
        row.append((column, counts.counts[entry]))
      }
      // The order of a query's terms as `encode` sums them, so that sums agree to the last bit.
      row.sort { $0.column < $1.column }
      weights.weigh(&row) { globalWeights[Int($0)] }
      matrix.append(row)
    }
    self.matrix = matrix
  }
}

extension TruncatedSVD {
  /// The terms' vectors, row after row: singular vectors scaled by a power of the singular values.
  fileprivate func termVectors(power: Float) -> [Float] {
    let dimension = values.count
    // Scales are relative to the first value, so that they neither overflow nor vanish.
    let scales = values.map { Float(Double.pow(Double($0 / values[0]), Double(power))) }
    let (rows, columns) = (vectors.rows, vectors.values)
    var result = [Float](repeating: 0, count: rows * dimension)
    for term in 0..<rows {
      for component in 0..<dimension {
        result[term * dimension + component] = columns[component * rows + term] * scales[component]
      }
    }
    return result
  }
}

extension SparseRows {
  /// The sum of the vectors of each row's columns, scaled to unit length.
  fileprivate func project(
    onto columnVectors: [Float], dimension: Int, pool: WorkPool
  ) -> TextVectors {
    var result = TextVectors(dimension: dimension, count: rowCount)
    result.values.withUnsafeMutableBufferPointer { buffer in
      columnVectors.withUnsafeBufferPointer { vectors in
        // Each range of rows writes to its own part.
        nonisolated(unsafe) let (destination, vectors) = (buffer, vectors)
        pool.forEachRange(of: rowCount, size: 1024) { rows in
          for row in rows {
            let entries = self.entries(ofRow: row)
            LatentSemanticEncoder.project(
              zip(columns[entries], values[entries]).lazy.map { (column: $0, value: $1) },
              termVectors: vectors,
              into: .init(
                rebasing: destination[row * dimension..<(row + 1) * dimension]))
          }
        }
      }
    }
    return result
  }
}
