extension MusicLexicon {
  /// The language of most songs of a region or a people, as ISO 639 code; nil where there is none, and
  /// for English, which says nothing.
  public func language(of id: Concept.ID) -> String? {
    let concept = self[id]
    return concept.kind == .language ? concept.name : MusicLexicon.regionLanguages[concept.name]
  }

  private static let regionLanguages = [
    "japanese": "ja", "korean": "ko", "chinese": "zh", "taiwanese": "zh", "hong kong": "yue",
    "brazilian": "pt", "mexican": "es", "argentinian": "es", "colombian": "es",
    "latin american": "es",
  ]
}
