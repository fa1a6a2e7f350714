extension MusicEngine {
  /// The rules of a filter that no track keeps, without as few of them as leave some; nil where that cannot
  /// be, or some track keeps all. What is refused stays refused, and who is asked for is given up last.
  ///
  /// - Complexity: that of a search's filter, some times.
  package func nearestRules(to filter: TrackFilter) -> TrackFilter? {
    let snapshot = snapshot
    func isEmpty(_ rules: [TrackFilter]) -> Bool {
      AllowedTracks(.all(rules), in: snapshot).count == 0
    }
    var rules = filter.conjuncts
    guard isEmpty(rules) else { return nil }
    let loose = rules.indices.filter { rules[$0].worth != nil }
      .sorted { (rules[$0].worth ?? 0, $0) < (rules[$1].worth ?? 0, $1) }
    for place in loose {
      var others = rules
      others.remove(at: place)
      if !isEmpty(others) { return .all(others) }
    }
    // No single one is to blame.
    for place in loose.dropLast() {
      rules[place] = .everything
      if !isEmpty(rules) { return .all(rules) }
    }
    return nil
  }
}

extension TrackFilter {
  /// How much it means to whoever asks, for what can be given up at all.
  fileprivate var worth: Int? {
    if case .not = self { return nil }
    return switch subject {
    case .words: 0
    case .duration: 1
    case .years: 2
    case .recording: 3
    case .language: 4
    case .tag: 5
    case .track: 6
    case .artist: 7
    case nil: 5
    }
  }
}
