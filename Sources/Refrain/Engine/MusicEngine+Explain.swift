import IndexFile
import TextIndex

extension EngineSnapshot {
  /// Names in the filter that the catalog does not have, as notes.
  func unknownNames(in filter: TrackFilter) -> [String] {
    switch filter {
    case .artist(let name):
      tracks.artistLookup.ordinals(named: name).isEmpty
        ? ["No artist in the catalog is called \"\(name)\"."] : []
    case .tag(let name):
      tracks.tagLookup.ordinals(named: name).isEmpty
        ? ["No tag in the catalog is called \"\(name)\"."] : []
    case .track(let id):
      tracks.ordinal(ofID: id) == nil ? ["No track in the catalog has the id \"\(id)\"."] : []
    case .language(let code):
      tracks.languageNumber(of: code) == nil
        ? ["No track in the catalog has the language \"\(code)\"."] : []
    case .all(let filters), .any(let filters): filters.flatMap { unknownNames(in: $0) }
    case .not(let filter): unknownNames(in: filter)
    case .everything, .released, .duration, .among: []
    }
  }

  /// Says which constraint emptied an answer, and what each costs.
  func explain(
    _ search: TextSearch, _ filter: TrackFilter, _ compiler: FilterCompiler
  ) throws(IndexFileError) -> EmptyExplanation {
    let conjuncts = filter.conjuncts
    guard !conjuncts.isEmpty else {
      return EmptyExplanation(reason: "No track has any of the words.", without: [])
    }
    var without: [EmptyExplanation.Relaxation] = []
    if !search.isEmpty {
      guard try text.count(search.query) > 0 else {
        return EmptyExplanation(
          reason: "No track has any of the words, with or without the filters.", without: [])
      }
      let matches = compiler.allowed(filter)?.cardinality ?? tracks.count
      if matches > 0 { without.append(.init(constraint: "the words", matches: matches)) }
    }
    for (index, conjunct) in conjuncts.enumerated() {
      var others = conjuncts
      others.remove(at: index)
      let matches = try count(search, allowed: compiler.allowed(.all(others)))
      if matches > 0 { without.append(.init(constraint: conjunct.description, matches: matches)) }
    }
    let reason =
      without.isEmpty
      ? "The filters together leave nothing, and no single one is to blame."
      : "No track satisfies everything at once."
    return EmptyExplanation(reason: reason, without: without)
  }
}

extension EmptyExplanation {
  /// The answer to a question without words and filters.
  static func nothingAsked(isBlank: Bool) -> EmptyExplanation {
    EmptyExplanation(
      reason: isBlank
        ? "There is nothing to look for: no words and no filter."
        : "There is no word in the query, only signs or characters that no name consists of.",
      without: [])
  }
}
