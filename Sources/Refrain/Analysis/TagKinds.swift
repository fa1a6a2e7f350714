import RequestReading

/// Which concepts a catalog's tag is a kind of, and what stands for concepts that it has no tag for.
enum TagKinds {
  /// The concepts that a tag names: by the lexicon, without a last word that says nothing ("anime song"),
  /// or by the genre or instrument at its end, of which it is a kind ("c-ballad", "progressive ska").
  static func concepts(ofTagCalled name: String) -> [Concept.ID] {
    let lexicon = MusicLexicon.shared
    let whole = lexicon.concepts(of: name)
    guard whole.isEmpty else { return whole }
    var words = name.lowercased().split { !($0.isLetter || $0.isNumber) }
    guard (2...maximumWords).contains(words.count),
      !words.contains(where: { $0.isAny(of: .denialsInTags) })
    else {
      return []
    }
    if words[words.count - 1].isAny(of: .nounsOfTags) {
      words.removeLast()
      let bare = lexicon.concepts(of: words.joined(separator: " "))
      if !bare.isEmpty { return bare }
    }
    for start in words.indices.dropFirst() {
      let kinds = lexicon.concepts(of: words[start...].joined(separator: " "))
        .filter { parents.contains(lexicon[$0].kind) }
      if !kinds.isEmpty { return kinds }
    }
    return []
  }

  /// The names of the concepts that a concept is hardly different from, where no tag names it.
  static func nearest(to concept: String) -> [String] { nearest[concept] ?? [] }

  /// What catalogs call by another name.
  private static let nearest = [
    "rap": ["hip hop"], "edm": ["electronic"], "movies": ["soundtrack"],
    "piano music": ["piano"], "guitar music": ["guitar"],
    "heavy": ["metal", "hard rock"], "loud": ["metal", "hard rock", "punk"],
  ]

  /// Longer tags are sentences.
  private static let maximumWords = 4
  private static let parents: Set<Concept.Kind> = [.genre, .instrument]
}
