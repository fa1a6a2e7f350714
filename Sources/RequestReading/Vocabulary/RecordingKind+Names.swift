extension RecordingKind {
  /// The kind that a whole text names, in any of the languages: "live", "cover versions", 现场版; nil for
  /// any other text, and for words of the plain recording.
  ///
  /// - Complexity: O(length of the text).
  public init?(named text: String) {
    let words = RequestWord.words(in: text)
    guard let kind = RecordingKind.kind(of: words[...]) else { return nil }
    self = kind
  }

  /// The kinds that are named within a text, in their order: of "no covers", which asks for the plain
  /// recording, `.cover`.
  ///
  /// - Complexity: O(words).
  public static func named(within text: String) -> [RecordingKind] {
    let words = RequestWord.words(in: text)
    var kinds: [RecordingKind] = []
    for start in words.indices {
      Vocabulary.shared.phrases.forEachMatch(in: words, at: start) { length, _ in
        guard let kind = kind(of: words[start..<(start + length)]), !kinds.contains(kind) else {
          return
        }
        kinds.append(kind)
      }
    }
    return kinds
  }

  private static func kind(of words: ArraySlice<RequestWord>) -> RecordingKind? {
    if let kind = otherNames[words.map(\.folded).joined()] { return kind }
    for meaning in Vocabulary.shared.phrases.values(of: words) {
      switch meaning.content {
      case .role(let role):
        let kind = TurnReader.recordings.first { $0.0 == role }?.1
        if let kind, kind != .original { return kind }
      case .concept(let id, _):
        if let kind = RecordingKind(rawValue: MusicLexicon.shared[id].name), kind != .original {
          return kind
        }
      case .number, .ordinal: break
      }
    }
    return nil
  }

  /// Words that mean something else as well: songs to sing along with, a slow tempo.
  private static let otherNames: [String: RecordingKind] = {
    let names: [(RecordingKind, [String])] = [
      (.karaoke, ["karaoke", "karaoké", "karaokê", "カラオケ", "노래방", "卡拉ok"]),
      (
        .remix,
        [
          "slowed", "slowed version", "slowed versions", "slowed and reverb", "sped-up",
          "sped up versions", "nightcore", "nightcore versions",
        ]
      ),
    ]
    return Dictionary(
      names.flatMap { kind, names in
        names.map { (RequestWord.words(in: $0).map(\.folded).joined(), kind) }
      }, uniquingKeysWith: { first, _ in first })
  }()
}
