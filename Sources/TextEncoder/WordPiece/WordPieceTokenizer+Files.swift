import JSON

extension WordPieceTokenizer {
  /// Reads the tokenizer of a model: `tokenizer.json`, or else `vocab.txt` and, where it exists,
  /// `tokenizer_config.json`.
  ///
  /// - Throws: `.unreadable` when there is neither, `.malformed` when a file contradicts itself,
  ///   `.unsupported` for a tokenizer of another kind.
  public init(folder: String) throws(TextEncoderError) {
    let json = folder + "/tokenizer.json"
    if ModelFile.exists(json) {
      try self.init(tokenizerJSON: json)
    } else {
      try self.init(vocabularyFile: folder + "/vocab.txt", folder: folder)
    }
  }

  /// A tokenizer of these pieces, whose ids are their positions.
  ///
  /// - Parameter path: what errors name.
  /// - Throws: `.malformed` when `[UNK]`, `[CLS]` or `[SEP]` is missing.
  init(
    pieces: [String], lowercases: Bool = true, path: String = "vocabulary"
  ) throws(TextEncoderError) {
    let numbered = pieces.enumerated().map { (piece: $1, id: Int32($0)) }
    try self.init(
      pieces: numbered, continuationPrefix: "##",
      normalization: BertNormalization(stripsAccents: lowercases, lowercases: lowercases),
      specialNames: ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"],
      unknown: "[UNK]", start: "[CLS]", end: "[SEP]", maximumWordLength: 100, path: path)
  }

  private init(vocabularyFile path: String, folder: String) throws(TextEncoderError) {
    let file = try ModelFile(opening: path, limit: 64 << 20)
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      throw .malformed(path: path, field: "encoding", detail: "it is not UTF-8")
    }
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let pieces = lines.map { line in
      let end = line.lastIndex { $0 != 0x0D && $0 != 0x20 && $0 != 0x09 }
      return String(Substring(end.map { line[...$0] } ?? line[line.startIndex..<line.startIndex]))
    }

    var normalization = BertNormalization()
    let configuration = folder + "/tokenizer_config.json"
    if ModelFile.exists(configuration) {
      let value = try JSONValue(file: configuration)
      normalization.lowercases = value["do_lower_case"]?.bool ?? true
      normalization.stripsAccents = value["strip_accents"]?.bool ?? normalization.lowercases
      normalization.splitsIdeographs = value["tokenize_chinese_chars"]?.bool ?? true
    }
    try self.init(
      pieces: pieces.enumerated().map { (piece: $1, id: Int32($0)) }, continuationPrefix: "##",
      normalization: normalization,
      specialNames: ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"],
      unknown: "[UNK]", start: "[CLS]", end: "[SEP]", maximumWordLength: 100, path: path)
  }

  private init(tokenizerJSON path: String) throws(TextEncoderError) {
    func unsupported(_ field: String, _ detail: String) -> TextEncoderError {
      .unsupported(path: path, field: field, detail: detail)
    }
    let value = try JSONValue(file: path)
    guard let model = value["model"], model.members != nil else {
      throw .malformed(path: path, field: "model", detail: "it is missing")
    }
    let kind = model["type"]?.text ?? "WordPiece"
    guard kind == "WordPiece" else {
      throw unsupported("model.type", "\(kind), where WordPiece is read")
    }
    let splitter = value["pre_tokenizer"]?["type"]?.text ?? "none"
    guard splitter == "BertPreTokenizer" else {
      throw unsupported("pre_tokenizer.type", "\(splitter), where BertPreTokenizer is read")
    }
    guard let members = model["vocab"]?.members else {
      throw .malformed(path: path, field: "model.vocab", detail: "it is not an object")
    }
    var pieces: [(piece: String, id: Int32)] = []
    pieces.reserveCapacity(members.count)
    for member in members {
      guard let id = member.value.integer, (0..<1 << 24).contains(id) else {
        throw .malformed(
          path: path, field: "model.vocab", detail: "\"\(member.name)\" has no id below 2^24")
      }
      pieces.append((member.name, Int32(id)))
    }
    pieces.sort { ($0.id, $0.piece) < ($1.id, $1.piece) }

    let ends = WordPieceTokenizer.ends(in: value)
    try self.init(
      pieces: pieces,
      continuationPrefix: model["continuing_subword_prefix"]?.text ?? "##",
      normalization: try BertNormalization(value["normalizer"], path: path),
      specialNames: (value["added_tokens"]?.elements ?? []).compactMap { $0["content"]?.text },
      unknown: model["unk_token"]?.text ?? "[UNK]", start: ends.start, end: ends.end,
      maximumWordLength: model["max_input_chars_per_word"]?.integer ?? 100, path: path)
  }

  /// What the post-processor puts around a text.
  private static func ends(in value: JSONValue) -> (start: String, end: String) {
    let processor = value["post_processor"]
    if let template = processor?["single"]?.elements {
      let names = template.compactMap { $0["SpecialToken"]?["id"]?.text }
      if names.count == 2 { return (names[0], names[1]) }
    }
    return (
      processor?["cls"]?.elements?.first?.text ?? "[CLS]",
      processor?["sep"]?.elements?.first?.text ?? "[SEP]"
    )
  }

  private init(
    pieces: [(piece: String, id: Int32)], continuationPrefix: String,
    normalization: BertNormalization, specialNames: [String], unknown: String, start: String,
    end: String, maximumWordLength: Int, path: String
  ) throws(TextEncoderError) {
    let vocabulary = PieceVocabulary(pieces, continuationPrefix: continuationPrefix)
    func id(_ name: String) throws(TextEncoderError) -> Int32 {
      guard let id = vocabulary.id(of: name) else {
        throw .malformed(path: path, field: name, detail: "the vocabulary does not hold it")
      }
      return id
    }
    self.vocabulary = vocabulary
    self.normalization = normalization
    self.unknown = try id(unknown)
    self.start = try id(start)
    self.end = try id(end)
    self.maximumWordLength = maximumWordLength
    specialTokens = specialNames.compactMap { name in
      guard !name.isEmpty, let id = vocabulary.id(of: name) else { return nil }
      return SpecialToken(bytes: Array(name.utf8), id: id)
    }
    var hash = ContentHash()
    for (piece, id) in pieces {
      hash.combine(UInt64(id))
      Array(piece.utf8).withUnsafeBytes { hash.combine($0) }
    }
    let flags = [
      normalization.cleansText, normalization.splitsIdeographs, normalization.stripsAccents,
      normalization.lowercases,
    ]
    for flag in flags { hash.combine(flag ? 1 : 2) }
    contentHash = hash.value
  }
}

extension BertNormalization {
  /// The `normalizer` of a `tokenizer.json`.
  fileprivate init(_ value: JSONValue?, path: String) throws(TextEncoderError) {
    let kind = value?["type"]?.text ?? "none"
    guard let value, kind == "BertNormalizer" else {
      throw .unsupported(
        path: path, field: "normalizer.type", detail: "\(kind), where BertNormalizer is read")
    }
    cleansText = value["clean_text"]?.bool ?? true
    splitsIdeographs = value["handle_chinese_chars"]?.bool ?? true
    lowercases = value["lowercase"]?.bool ?? true
    stripsAccents = value["strip_accents"]?.bool ?? lowercases
  }
}
