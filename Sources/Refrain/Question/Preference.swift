/// A soft constraint: tracks that satisfy it come before those that do not, other things equal.
public struct Preference: Sendable, Equatable {
  /// What should hold.
  public var filter: TrackFilter
  /// 0...1: the share of its score that a track loses by breaking it.
  public var strength: Double

  /// A preference; by default breaking it costs half of the score.
  public init(_ filter: TrackFilter, strength: Double = 0.5) {
    self.filter = filter
    self.strength = strength
  }
}

extension Question {
  /// Makes preferences of the filter's years, languages, durations and tags. What concerns artists
  /// and single tracks, and everything that is excluded, stays a rule.
  ///
  /// Metadata are often missing or wrong, and what people say of them is meant loosely: as a rule a
  /// year loses what was meant more than once in four.
  public mutating func soften() {
    var rules: [TrackFilter] = []
    for conjunct in filter.conjuncts {
      if conjunct.isLoose {
        preferences.append(Preference(conjunct))
      } else {
        rules.append(conjunct)
      }
    }
    filter = .all(rules)
  }
}

extension TrackFilter {
  /// Whether it speaks only of years, languages, durations and tags, and excludes nothing.
  fileprivate var isLoose: Bool {
    switch self {
    case .released, .language, .duration, .tag: true
    case .all(let parts), .any(let parts): !parts.isEmpty && parts.allSatisfy(\.isLoose)
    case .everything, .explicit, .added, .artist, .recording, .track, .among, .not: false
    }
  }
}
