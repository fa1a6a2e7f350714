import IndexFile
import Primitives

/// The weights of a BERT model, ready to be multiplied by.
///
/// The embeddings, the larger part of a small model, stay where they lie in the mapped file; the
/// weights of products are packed once for the kernels (or stay as well, for a BLAS).
final class BertModel: Sendable {
  struct LayerNorm: Sendable {
    let gamma: IndexArray<Float>
    let beta: IndexArray<Float>
  }

  struct Layer: Sendable {
    /// Queries, keys and values in one product.
    let attention: LinearLayer
    let attentionOutput: LinearLayer
    let attentionNorm: LayerNorm
    let intermediate: LinearLayer
    let output: LinearLayer
    let outputNorm: LayerNorm
  }

  let configuration: BertConfiguration
  let arithmetic: BertArithmetic
  let words: WeightTensor
  let positions: WeightTensor
  /// The embedding of the first segment, which every text is.
  let segment: [Float]
  let embeddingNorm: LayerNorm
  let layers: [Layer]
  /// A hash of names, types, shapes and a sample of the values of all tensors.
  let contentHash: UInt64

  init(
    _ configuration: BertConfiguration, weights path: String, arithmetic: BertArithmetic,
    pool: WorkPool
  ) throws(TextEncoderError) {
    let file = try SafetensorsFile(opening: path)
    let reader = TensorReader(file: file, configuration: configuration, arithmetic: arithmetic)
    let size = configuration.hiddenSize
    self.configuration = configuration
    self.arithmetic = arithmetic
    words = try reader.tensor(
      "embeddings.word_embeddings.weight", [configuration.vocabularySize, size])
    positions = try reader.tensor(
      "embeddings.position_embeddings.weight", [configuration.maximumPositions, size])
    segment = try reader.tensor(
      "embeddings.token_type_embeddings.weight", [configuration.typeVocabularySize, size]
    ).withUnsafeBufferPointer { Array($0.prefix(size)) }
    embeddingNorm = try reader.norm("embeddings.LayerNorm")
    let layers = pool.map(configuration.layers) { number in
      Result { () throws(TextEncoderError) in try reader.layer(number) }
    }
    var loaded: [Layer] = []
    for layer in layers { loaded.append(try layer.get()) }
    self.layers = loaded
    contentHash = file.sampledHash()
  }
}

/// Reads the tensors of a BERT by their names.
private struct TensorReader: Sendable {
  let file: SafetensorsFile
  let configuration: BertConfiguration
  let arithmetic: BertArithmetic
  /// Some files keep the model beside a head, under "bert.".
  let prefix: String

  init(file: SafetensorsFile, configuration: BertConfiguration, arithmetic: BertArithmetic) {
    self.file = file
    self.configuration = configuration
    self.arithmetic = arithmetic
    let isNested = file.tensors["bert.embeddings.word_embeddings.weight"] != nil
    prefix = isNested ? "bert." : ""
  }

  func tensor(_ name: String, _ shape: [Int]) throws(TextEncoderError) -> WeightTensor {
    try WeightTensor(prefix + name, shape: shape, in: file)
  }

  func norm(_ name: String) throws(TextEncoderError) -> BertModel.LayerNorm {
    let size = [configuration.hiddenSize]
    // Older files call the two by other names.
    let isOld = file.tensors[prefix + name + ".gamma"] != nil
    let gamma = try tensor(name + (isOld ? ".gamma" : ".weight"), size)
    let beta = try tensor(name + (isOld ? ".beta" : ".bias"), size)
    return BertModel.LayerNorm(
      gamma: gamma.withUnsafeBufferPointer { IndexArray($0) },
      beta: beta.withUnsafeBufferPointer { IndexArray($0) })
  }

  private func linear(
    _ names: [String], outputs: Int, inputs: Int
  ) throws(TextEncoderError) -> LinearLayer {
    var (weights, biases): ([WeightTensor], [WeightTensor]) = ([], [])
    for name in names {
      weights.append(try tensor(name + ".weight", [outputs, inputs]))
      biases.append(try tensor(name + ".bias", [outputs]))
    }
    return LinearLayer(weights, biases: biases, arithmetic: arithmetic)
  }

  func layer(_ number: Int) throws(TextEncoderError) -> BertModel.Layer {
    let (size, wide) = (configuration.hiddenSize, configuration.intermediateSize)
    let layer = "encoder.layer.\(number)."
    return BertModel.Layer(
      attention: try linear(
        ["query", "key", "value"].map { layer + "attention.self." + $0 }, outputs: size,
        inputs: size),
      attentionOutput: try linear(
        [layer + "attention.output.dense"], outputs: size, inputs: size),
      attentionNorm: try norm(layer + "attention.output.LayerNorm"),
      intermediate: try linear([layer + "intermediate.dense"], outputs: wide, inputs: size),
      output: try linear([layer + "output.dense"], outputs: size, inputs: wide),
      outputNorm: try norm(layer + "output.LayerNorm"))
  }
}

extension SafetensorsFile {
  /// A hash of every tensor's name, type and shape and of up to 64 of its words, evenly spaced:
  /// enough to tell models apart without reading all of a large file.
  func sampledHash() -> UInt64 {
    var hash = ContentHash()
    for (name, tensor) in tensors.sorted(by: { $0.key < $1.key }) {
      let label = Array("\(name) \(tensor.type.rawValue) \(tensor.shape)".utf8)
      label.withUnsafeBytes { hash.combine($0) }
      let bytes = self.bytes(of: tensor)
      let wordCount = bytes.count / 8
      for sample in 0..<min(64, wordCount) {
        let offset = sample * wordCount / min(64, wordCount) * 8
        hash.combine(
          UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
    }
    return hash.value
  }
}
