import JSON

/// The shape of a BERT model, from its `config.json`.
struct BertConfiguration: Sendable, Equatable {
  /// What the model was called where it was trained, or what it is.
  var name: String
  var vocabularySize: Int
  var hiddenSize: Int
  var layers: Int
  var heads: Int
  var intermediateSize: Int
  var maximumPositions: Int
  var typeVocabularySize: Int
  var layerNormEpsilon: Float

  var headWidth: Int { hiddenSize / heads }

  /// - Throws: `.unsupported` for another family, activation or kind of position; `.malformed` when
  ///   a size is missing or cannot be.
  init(file path: String) throws(TextEncoderError) {
    let value = try JSONValue(file: path, limit: 1 << 20)
    try BertConfiguration.requireFamily(value, path: path)
    func size(_ field: String, _ limit: Int) throws(TextEncoderError) -> Int {
      guard let size = value[field]?.integer, (1...limit).contains(size) else {
        throw .malformed(
          path: path, field: field, detail: "it is not a whole number from 1 to \(limit)")
      }
      return size
    }
    vocabularySize = try size("vocab_size", 1 << 24)
    hiddenSize = try size("hidden_size", 1 << 13)
    layers = try size("num_hidden_layers", 256)
    heads = try size("num_attention_heads", 256)
    intermediateSize = try size("intermediate_size", 1 << 16)
    maximumPositions = try size("max_position_embeddings", 1 << 16)
    typeVocabularySize = try size("type_vocab_size", 1 << 10)
    layerNormEpsilon = Float(value["layer_norm_eps"]?.number ?? 1e-12)
    let origin = value["_name_or_path"]?.text ?? ""
    name =
      origin.split(separator: "/").last.map { String($0.prefix(100)) }
      ?? "bert-\(layers)x\(hiddenSize)"
    guard hiddenSize.isMultiple(of: heads) else {
      throw .malformed(
        path: path, field: "num_attention_heads",
        detail: "\(heads) heads do not divide \(hiddenSize) components")
    }
    guard maximumPositions >= 2, layerNormEpsilon > 0, layerNormEpsilon < 1 else {
      throw .malformed(
        path: path, field: "max_position_embeddings or layer_norm_eps", detail: "out of range")
    }
  }

  private static func requireFamily(
    _ value: JSONValue, path: String
  ) throws(TextEncoderError) {
    let expectations = [
      (field: "model_type", name: "bert"), ("hidden_act", "gelu"),
      ("position_embedding_type", "absolute"),
    ]
    for (field, name) in expectations {
      // Only the family must be named; the others are what a BERT has by default.
      let found = value[field]?.text ?? (field == "model_type" ? "none" : name)
      guard found == name else {
        throw .unsupported(path: path, field: field, detail: "\(found), where \(name) is run")
      }
    }
  }
}
