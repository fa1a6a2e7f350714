import JSON

/// How the vectors of a text's tokens become one.
enum SentencePooling: UInt64, Sendable {
  /// Their mean, the ends included.
  case mean = 1
  /// That of the first token, `[CLS]`.
  case first = 2
}

/// What the folder of a sentence encoder says beside the model itself.
struct SentenceConfiguration: Sendable, Equatable {
  var pooling: SentencePooling
  /// The longest sequence, ends included.
  var maximumLength: Int

  /// Reads `modules.json`, the pooling configuration and `sentence_bert_config.json`, where they
  /// exist; a plain BERT is pooled by the mean.
  init(folder: String, model: BertConfiguration) throws(TextEncoderError) {
    let poolingFolder = try SentenceConfiguration.poolingFolder(folder)
    pooling = try SentenceConfiguration.pooling(folder + "/" + poolingFolder + "/config.json")
    maximumLength = try SentenceConfiguration.maximumLength(folder) ?? model.maximumPositions
    maximumLength = min(maximumLength, model.maximumPositions)
  }

  private static func poolingFolder(_ folder: String) throws(TextEncoderError) -> String {
    let path = folder + "/modules.json"
    guard ModelFile.exists(path) else { return "1_Pooling" }
    guard let modules = try JSONValue(file: path, limit: 1 << 20).elements else {
      throw .malformed(path: path, field: "modules", detail: "it is not a list")
    }
    var result = "1_Pooling"
    for module in modules {
      let type = module["type"]?.text ?? "none"
      switch type.split(separator: ".").last {
      case "Transformer", "Normalize": continue
      case "Pooling": result = module["path"]?.text ?? result
      default:
        throw .unsupported(
          path: path, field: "type",
          detail: "\(type), where Transformer, Pooling and Normalize are run")
      }
    }
    guard !result.hasPrefix("/"), !result.split(separator: "/").contains("..") else {
      throw .malformed(path: path, field: "path", detail: "\(result) leads out of the folder")
    }
    return result
  }

  private static func pooling(_ path: String) throws(TextEncoderError) -> SentencePooling {
    guard ModelFile.exists(path) else { return .mean }
    let value = try JSONValue(file: path, limit: 1 << 20)
    if let name = value["pooling_mode"]?.text {
      if name == "mean" { return .mean }
      if name == "cls" { return .first }
      throw .unsupported(path: path, field: "pooling_mode", detail: "\(name)")
    }
    let chosen = (value.members ?? []).filter {
      $0.name.hasPrefix("pooling_mode_") && $0.value.bool == true
    }.map(\.name).sorted()
    switch chosen {
    case ["pooling_mode_mean_tokens"]: return .mean
    case ["pooling_mode_cls_token"]: return .first
    default:
      throw .unsupported(
        path: path, field: chosen.isEmpty ? "pooling_mode" : chosen.joined(separator: ", "),
        detail: "one of mean and cls is run")
    }
  }

  private static func maximumLength(_ folder: String) throws(TextEncoderError) -> Int? {
    for (file, outer, field) in [
      ("sentence_bert_config.json", nil, "max_seq_length"),
      ("tokenizer.json", "truncation", "max_length"),
    ] as [(String, String?, String)] {
      let path = folder + "/" + file
      guard ModelFile.exists(path) else { continue }
      let value = try JSONValue(file: path)
      guard let length = (outer.map { value[$0] } ?? value)?[field], length != .null else {
        continue
      }
      guard let length = length.integer, length >= 2 else {
        throw .malformed(path: path, field: field, detail: "it is not a whole number above 1")
      }
      return length
    }
    return nil
  }
}
