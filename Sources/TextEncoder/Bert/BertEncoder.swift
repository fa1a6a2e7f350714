import IndexFile
import Primitives
import Synchronization

/// A sentence encoder of the BERT family, run in process from its published files.
///
/// The folder is that of a sentence-transformers model: `config.json`, `model.safetensors`,
/// `tokenizer.json` or `vocab.txt`, and where they exist `modules.json`, `1_Pooling/config.json` and
/// `sentence_bert_config.json`. Source: Devlin et al., "BERT", NAACL 2019; Reimers and Gurevych,
/// "Sentence-BERT", EMNLP 2019.
///
/// ```swift
/// let encoder = try BertEncoder(opening: "Models/all-MiniLM-L6-v2")
/// let vectors = try encoder.encode(lines) { done in print(done, "of", lines.count) }
/// ```
///
/// Sequences of similar length are computed together, without padding. A text's vector is the same
/// to the last bit whatever else is encoded with it and on however many threads.
public struct BertEncoder: TextEncoder {
  /// The model's name, and a hash of vocabulary, settings and a sample of the weights. Neither the
  /// folder nor the precision counts: vectors of all precisions may be compared.
  public let identity: TextEncoderIdentity
  /// The number of components of every vector.
  public let dimension: Int
  /// Turns texts into the ids that the model takes.
  public let tokenizer: WordPieceTokenizer
  /// The most ids a text has, the two ends included; the rest of a longer text is left out.
  public let maximumLength: Int

  private let model: BertModel
  private let pooling: SentencePooling
  private let pool: WorkPool
  private let workspaces: ScratchPool<BertWorkspace>

  /// Tokens that are computed at once: enough to reuse weights, few enough to stay in cache.
  private static let batchTokens = 192
  /// Texts that are tokenized and sorted by length at once.
  private static let groupSize = 8192

  /// Opens the model in `folder`.
  ///
  /// - Parameters:
  ///   - folder: the folder with `config.json`, the vocabulary and the weights.
  ///   - precision: see `BertPrecision`.
  ///   - threads: how many threads `encode` uses, all cores when nil.
  ///   - name: the name in the identity, the one in `config.json` when nil.
  /// - Throws: `.unreadable`, `.malformed` or `.unsupported`, naming file and field.
  /// - Complexity: O(weights), some ten milliseconds for a small model.
  public init(
    opening folder: String, precision: BertPrecision = .automatic, threads: Int? = nil,
    name: String? = nil
  ) throws(TextEncoderError) {
    try self.init(
      opening: folder, arithmetic: BertArithmetic(precision), threads: threads, name: name)
  }

  init(
    opening folder: String, arithmetic: BertArithmetic, threads: Int? = nil, name: String? = nil
  ) throws(TextEncoderError) {
    let configuration = try BertConfiguration(file: folder + "/config.json")
    let sentence = try SentenceConfiguration(folder: folder, model: configuration)
    tokenizer = try WordPieceTokenizer(folder: folder)
    guard tokenizer.idLimit <= configuration.vocabularySize else {
      throw .malformed(
        path: folder + "/config.json", field: "vocab_size",
        detail: "\(configuration.vocabularySize), but the tokenizer's ids reach "
          + "\(tokenizer.idLimit - 1)")
    }
    pool = WorkPool(threads: threads)
    model = try BertModel(
      configuration, weights: folder + "/model.safetensors", arithmetic: arithmetic, pool: pool)
    workspaces = ScratchPool(maximumIdle: 64) { BertWorkspace(configuration) }
    dimension = configuration.hiddenSize
    maximumLength = sentence.maximumLength
    pooling = sentence.pooling
    var hash = ContentHash()
    for word in [
      model.contentHash, tokenizer.contentHash, UInt64(maximumLength), pooling.rawValue,
      UInt64(configuration.heads), UInt64(configuration.layerNormEpsilon.bitPattern),
    ] {
      hash.combine(word)
    }
    identity = TextEncoderIdentity(name: name ?? configuration.name, hash: hash.value)
  }

  /// The vectors of `texts`, one a row, in their order. Never throws once the model is open.
  ///
  /// - Throws: never, once the model is open.
  /// - Complexity: O(tokens x weights).
  public func encode(
    _ texts: [String], progress: (@Sendable (Int) -> Void)?
  ) throws(TextEncoderError) -> TextVectors {
    var vectors = TextVectors(dimension: dimension, count: texts.count)
    for start in stride(from: 0, to: texts.count, by: Self.groupSize) {
      let group = start..<min(start + Self.groupSize, texts.count)
      vectors.values.withUnsafeMutableBufferPointer { values in
        encode(texts, group, to: values, progress: progress)
      }
    }
    return vectors
  }

  private func encode(
    _ texts: [String], _ group: Range<Int>, to values: UnsafeMutableBufferPointer<Float>,
    progress: (@Sendable (Int) -> Void)?
  ) {
    let sequences = tokenize(texts, group)
    let batches = Self.batches(of: sequences)
    let done = Mutex(group.lowerBound)
    // Every batch writes to rows of its own.
    nonisolated(unsafe) let values = values
    pool.forEach(batches.count) { number in
      let batch = batches[number]
      workspaces.use { workspace in
        model.run(batch.map { sequences[$0] }, in: workspace)
        var row = 0
        for index in batch {
          let length = sequences[index].count
          let start = (group.lowerBound + index) * dimension
          pooling.pool(
            workspace.hidden + row * workspace.stride, rows: length, stride: workspace.stride,
            into: UnsafeMutableBufferPointer(rebasing: values[start..<start + dimension]))
          row += length
        }
      }
      guard let progress else { return }
      done.withLock { done in
        done += batch.count
        progress(done)
      }
    }
  }

  private func tokenize(_ texts: [String], _ group: Range<Int>) -> [[Int32]] {
    pool.mapRanges(of: group, size: 64) { range in
      texts[range].map { tokenizer.ids(of: $0, limit: maximumLength) }
    }.flatMap { $0 }
  }

  /// Indices of sequences, longest first, in runs of about `batchTokens` tokens.
  private static func batches(of sequences: [[Int32]]) -> [[Int]] {
    let order = sequences.indices.sorted {
      (-sequences[$0].count, $0) < (-sequences[$1].count, $1)
    }
    var batches: [[Int]] = []
    var tokens = 0
    for index in order {
      let length = sequences[index].count
      if batches.isEmpty || tokens + length > batchTokens {
        batches.append([])
        tokens = 0
      }
      batches[batches.count - 1].append(index)
      tokens += length
    }
    return batches
  }
}

extension SentencePooling {
  /// One vector of unit length from those of a text's tokens.
  fileprivate func pool(
    _ states: UnsafePointer<Float>, rows: Int, stride: Int,
    into vector: UnsafeMutableBufferPointer<Float>
  ) {
    // A mean and a sum have the same direction.
    for row in 0..<(self == .mean ? rows : 1) {
      for component in vector.indices { vector[component] += states[row * stride + component] }
    }
    let square = vector.reduce(0.0) { $0 + Double($1) * Double($1) }
    let scale = square > 0 && square.isFinite ? Float(1 / square.squareRoot()) : 0
    for component in vector.indices {
      vector[component] = scale == 0 ? 0 : vector[component] * scale
    }
  }
}
