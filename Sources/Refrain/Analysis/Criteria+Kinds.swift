import RequestReading

extension Criteria {
  /// Whether neither artists nor titles are wanted.
  var namesNothing: Bool { artists.isEmpty && tracks.isEmpty && albums.isEmpty }
}

extension NamedTag {
  /// The code of the language of the people that it names; nil for anything else.
  var language: String? {
    concepts.lazy.compactMap { MusicLexicon.shared.language(of: $0) }.first
  }

  var isOfGenre: Bool {
    concepts.contains { MusicLexicon.shared[$0].kind == .genre }
  }

  var isVoice: Bool {
    concepts.contains { MusicLexicon.shared[$0].kind == .voice }
  }
}
