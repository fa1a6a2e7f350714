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

  /// Says which constraint left nothing to choose from, and how many tracks there would be without.
  func explain(_ filter: TrackFilter) -> EmptyExplanation {
    let conjuncts = filter.conjuncts
    let compiler = FilterCompiler(tracks: tracks)
    guard !conjuncts.isEmpty else {
      return EmptyExplanation(reason: "There is nothing to go by.", without: [])
    }
    let left = compiler.allowed(filter)?.cardinality ?? tracks.count
    if left > 0 {
      return EmptyExplanation(
        reason: "\(left) tracks pass the filters, but none of them has anything to do with this.",
        without: [])
    }
    let without = relaxations(of: conjuncts) { compiler.allowed($0)?.cardinality ?? tracks.count }
    return EmptyExplanation(
      reason: without.isEmpty
        ? "The filters together leave nothing, and no single one is to blame."
        : "The filters leave nothing to choose from.",
      without: without)
  }

  /// Says why a retrieval has no hits.
  func explain(_ retrieval: Retrieval, found: Int) throws(EngineError) -> EmptyExplanation {
    if found > 0 {
      return EmptyExplanation(
        reason: retrieval.request.offset > 0
          ? "There are no more hits after \(retrieval.request.offset)."
          : "The caps leave nothing.",
        without: [])
    }
    let query = retrieval.understanding.query
    do throws(IndexFileError) {
      if query != .nothing, try text.count(query) == 0 {
        return EmptyExplanation(
          reason: "No track has any of the words, with or without the filters.", without: [])
      }
      var without: [EmptyExplanation.Relaxation] = []
      let admitted = retrieval.admitted?.cardinality ?? tracks.count
      let left = retrieval.allowed?.cardinality ?? tracks.count
      if admitted > left {
        without.append(
          .init(constraint: "what is liked, disliked or known already", matches: admitted))
      }
      if query != .nothing, left > 0 {
        without.append(.init(constraint: "the words", matches: left))
      }
      let compiler = FilterCompiler(tracks: tracks)
      let conjuncts = retrieval.filter.conjuncts
      for (index, conjunct) in conjuncts.enumerated() {
        var others = conjuncts
        others.remove(at: index)
        let allowed = compiler.allowed(.all(others))
        let matches =
          query == .nothing
          ? allowed?.cardinality ?? tracks.count : try text.count(query, allowed: allowed)
        if matches > 0 {
          without.append(.init(constraint: conjunct.description, matches: matches))
        }
      }
      let reason: String
      if conjuncts.isEmpty, retrieval.understanding.demanded == nil {
        reason = "No track has anything to do with this."
      } else if without.isEmpty {
        reason = "The filters together leave nothing, and no single one is to blame."
      } else {
        reason = "No track satisfies everything at once."
      }
      return EmptyExplanation(reason: reason, without: without)
    } catch {
      throw .file(error)
    }
  }

  private func relaxations(
    of conjuncts: [TrackFilter], _ count: (TrackFilter) -> Int
  ) -> [EmptyExplanation.Relaxation] {
    conjuncts.indices.compactMap { index in
      var others = conjuncts
      others.remove(at: index)
      let matches = count(.all(others))
      return matches > 0
        ? .init(constraint: conjuncts[index].description, matches: matches) : nil
    }
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
