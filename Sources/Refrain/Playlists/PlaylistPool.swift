import IndexFile
import MusicBundle
import Recommender

/// The candidates of a playlist: what each channel finds, with the shares looked for by themselves.
struct PlaylistPool {
  /// Each candidate once, in the order of its first finding.
  private(set) var ordinals: [UInt32] = []
  /// By candidate: the sum of what its ranks are worth, and who found it.
  private(set) var scores: [Double] = []
  private(set) var reasons: [[String]] = []
  private var places: [UInt32: Int] = [:]

  /// Candidates that a channel gives for the whole list, and for one share, at least.
  private static let leastDepth = 200
  private static let leastShareDepth = 60
  /// Candidates for each place that must be filled.
  private static let choice = 1.5
  /// The constant of reciprocal rank fusion.
  private static let rankConstant = 60.0

  private let snapshot: EngineSnapshot
  private let request: PlaylistRequest

  init(
    _ request: PlaylistRequest, snapshot: EngineSnapshot, allowed: TrackFilter
  ) throws(EngineError) {
    self.request = request
    self.snapshot = snapshot
    let required = try snapshot.ordinals(of: request.include)
    add(required, reason: "included", weight: 1)
    try addChannels(allowed, limit: depth(for: 1), share: nil)
    for share in request.shares where share.least > 0 {
      try addChannels(
        .all(allowed.conjuncts + share.filter.conjuncts),
        limit: depth(for: share.least, isShare: true),
        share: share.filter.description)
    }
    // What must not be more than a part needs something else beside it.
    for share in request.shares where share.most < 1 {
      try addChannels(
        .all(allowed.conjuncts + [.not(share.filter)]),
        limit: depth(for: 1 - share.most, isShare: true), share: "not \(share.filter)")
    }
  }

  /// Candidates for a part of the list.
  private func depth(for part: Double, isShare: Bool = false) -> Int {
    let places = request.length.places * part * PlaylistPool.choice
    let least = isShare ? PlaylistPool.leastShareDepth : PlaylistPool.leastDepth
    return min(max(Int(places.rounded(.up)), least), MusicEngine.maximumLimit)
  }

  private mutating func addChannels(
    _ filter: TrackFilter, limit: Int, share: String?
  ) throws(EngineError) {
    let weight = share == nil ? 1.0 : 0.5
    let before = ordinals.count
    if let words = request.words {
      let question = Question(words, kind: .words(), filter: filter, limit: limit)
      add(try snapshot.ranked(question), reason: share ?? "words", weight: weight)
    }
    if !request.seeds.isEmpty {
      let question = Question(
        kind: .similar(), likes: request.seeds, filter: filter, limit: limit)
      add(try snapshot.ranked(question), reason: share ?? "similar", weight: weight)
    }
    if !request.taste.isEmpty, snapshot.listening != nil {
      let question = Question(
        .recommendation, for: request.taste, filter: filter, limit: limit)
      add(try snapshot.ranked(question), reason: share ?? "taste", weight: weight)
    }
    // Popular tracks where nobody else knows enough; they fit less than anything that was found.
    guard ordinals.count - before < limit / 2 else { return }
    let allowed = snapshot.compiled(filter)
    let popular = snapshot.mostPopular(in: allowed, limit: limit).map(\.ordinal)
    let isAsked = request.words != nil || !request.seeds.isEmpty || !request.taste.isEmpty
    add(popular, reason: share ?? "popular", weight: isAsked ? 0.05 : weight)
  }

  private mutating func add(_ ranked: [UInt32], reason: String, weight: Double) {
    for (rank, ordinal) in ranked.enumerated() {
      let place: Int
      if let known = places[ordinal] {
        place = known
      } else {
        place = ordinals.count
        places[ordinal] = place
        ordinals.append(ordinal)
        scores.append(0)
        reasons.append([])
      }
      scores[place] += weight / (PlaylistPool.rankConstant + Double(rank + 1))
      if !reasons[place].contains(reason) { reasons[place].append(reason) }
    }
  }

  /// Leaves out the candidates that do not satisfy `keeps`.
  mutating func filter(_ keeps: (UInt32) -> Bool) {
    keep(ordinals.indices.filter { keeps(ordinals[$0]) })
  }

  /// Leaves no more than a list of this length can need: the best, the best of each share, and the
  /// best of what is not of it, so that the solver's table of transitions stays small.
  mutating func trim(required: Set<UInt32>) {
    let order = ordinals.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    var kept = Set(order.prefix(depth(for: 1)))
    kept.formUnion(order.filter { required.contains(ordinals[$0]) })
    for share in request.shares {
      let set = snapshot.compiled(share.filter)
      let (members, others) = (
        order.filter { set.contains(ordinals[$0]) }, order.filter { !set.contains(ordinals[$0]) }
      )
      if share.least > 0 { kept.formUnion(members.prefix(depth(for: share.least, isShare: true))) }
      if share.most < 1 { kept.formUnion(others.prefix(depth(for: 1 - share.most, isShare: true))) }
    }
    keep(ordinals.indices.filter(kept.contains))
  }

  private mutating func keep(_ kept: [Int]) {
    (ordinals, scores, reasons) = (
      kept.map { ordinals[$0] }, kept.map { scores[$0] }, kept.map { reasons[$0] }
    )
    places = [:]
  }

  /// How well each fits, as a part of what the best one does.
  var relevance: [Double] {
    let best = scores.max() ?? 1
    return scores.map { $0 / best }
  }
}

extension EngineSnapshot {
  /// The tracks that a filter allows, all of them when it has no constraint.
  func compiled(_ filter: TrackFilter) -> OrdinalSet {
    FilterCompiler(tracks: tracks).allowed(filter)
      ?? OrdinalSet(capacity: tracks.count, full: true)
  }

  /// The tracks that answer a question, best first, and nothing else of the answer.
  func ranked(_ question: Question) throws(EngineError) -> [UInt32] {
    try Ranker(ResolvedQuestion(question, in: self)).run().ordered.map(\.ordinal)
  }
}
