import IndexFile
import MusicBundle
import MusicNames
import Recommender
import RequestReading

/// The candidates of a playlist: what each channel finds, with the shares looked for by themselves.
struct PlaylistPool {
  /// How near a candidate is to what was asked for. What is further comes only where the nearer does not
  /// reach the length.
  enum Standing: Int, Comparable, CaseIterable {
    /// It was found.
    case found
    /// It keeps at least half of what was asked for.
    case partial
    /// It sounds like what was found.
    case near
    /// It is popular.
    case popular

    static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  /// Each candidate once, in the order of its first finding.
  private(set) var ordinals: [UInt32] = []
  /// By candidate: the sum of what its ranks are worth, and who found it.
  private(set) var scores: [Double] = []
  private(set) var reasons: [[String]] = []
  /// By candidate: how near it is to what was asked for.
  private(set) var standings: [Standing] = []
  /// By candidate: whether the words name it.
  private(set) var isNamed: [Bool] = []
  /// Whether the words found any track.
  private(set) var hasFoundWords = false
  private var places: [UInt32: Int] = [:]

  /// Candidates that a channel gives for the whole list, and for one share, at least.
  private static let minimumDepth = 200
  private static let minimumShareDepth = 60
  /// Candidates for each place that must be filled.
  static let choice = 1.5
  /// The constant of reciprocal rank fusion.
  private static let rankConstant = 60.0
  /// Tracks that the words found, of which others are taken that sound alike.
  private static let maximumFound = 5

  private let snapshot: EngineSnapshot
  private let request: PlaylistRequest
  /// What the words ask, but for the filter and the limit; nil without any.
  private let words: Question?
  private let names: PlaylistNames

  init(
    _ request: PlaylistRequest, words: Question?, names: PlaylistNames,
    snapshot: EngineSnapshot, allowed: TrackFilter
  ) throws(EngineError) {
    self.request = request
    self.words = words
    self.names = names
    self.snapshot = snapshot
    let required = try snapshot.ordinals(of: request.include)
    add(required, reason: "included", weight: 1)
    let parts = parts(allowed)
    let finder = PlaylistFinder(request: request, words: words, snapshot: snapshot)
    for (part, found) in zip(parts, try finder.find(parts)) { try add(found, for: part) }
  }

  /// The list as a whole, and its shares by themselves.
  private func parts(_ allowed: TrackFilter) -> [PlaylistPart] {
    var parts = [PlaylistPart(filter: allowed, limit: depth(for: 1), share: nil)]
    for share in request.shares where share.minimum > 0 {
      parts.append(
        PlaylistPart(
          filter: .all(allowed.conjuncts + share.filter.conjuncts),
          limit: depth(for: share.minimum, isShare: true), share: share.filter.description))
    }
    // What must not be more than a part needs something else beside it.
    for share in request.shares where share.maximum < 1 {
      parts.append(
        PlaylistPart(
          filter: .all(allowed.conjuncts + [.not(share.filter)]),
          limit: depth(for: 1 - share.maximum, isShare: true), share: "not \(share.filter)"))
    }
    return parts
  }

  /// Candidates for a part of the list.
  private func depth(for part: Double, isShare: Bool = false) -> Int {
    let places = request.settledLength.places * part * PlaylistPool.choice
    let minimum = isShare ? PlaylistPool.minimumShareDepth : PlaylistPool.minimumDepth
    return min(max(Int(places.rounded(.up)), minimum), MusicEngine.maximumLimit)
  }

  private mutating func add(
    _ found: PlaylistFinder.Found, for part: PlaylistPart
  ) throws(EngineError) {
    let share = part.share
    let weight = share == nil ? 1.0 : 0.5
    // With those that were found for another part of the list, too.
    var all = Set(found.words.map(\.ordinal))
    if let words {
      hasFoundWords = hasFoundWords || !found.words.isEmpty
      let reason = share ?? (words.words.isEmpty ? "similar" : "words")
      for candidate in found.words {
        add(
          candidate.ordinal, reason: reason, worth: weight * candidate.worth,
          standing: share == nil && isUnwantedKaraoke(candidate.ordinal) ? .near : .found)
      }
      add(found.partial, reason: "near", weight: 0.4, standing: .partial)
    }
    all.formUnion(found.seeds)
    add(found.seeds, reason: share ?? "similar", weight: weight)
    var taste = found.taste
    // Of names, taste says which come first, and brings nobody else's.
    if names.kind == .only, share == nil { taste.removeAll { places[$0] == nil } }
    all.formUnion(taste)
    add(taste, reason: share ?? "taste", weight: weight)
    guard all.count < part.limit / 2 else { return }
    let near = likeliest(found).prefix(PlaylistPool.maximumFound)
    try addFiller(part.filter, near: Array(near), limit: part.limit, share: share)
  }

  /// Whether somebody else is to sing it, for which nobody asked.
  private func isUnwantedKaraoke(_ track: UInt32) -> Bool {
    !names.recordings.contains(.karaoke)
      && snapshot.tracks.versionTags(of: track).contains(.karaoke)
  }

  /// What others are to be like: what the words name, of each song the best, else all that they found.
  private func likeliest(_ found: PlaylistFinder.Found) -> [UInt32] {
    let ordinals = found.words.map(\.ordinal)
    guard names.kind == .works else { return ordinals }
    let songs = names.songs.compactMap { song in ordinals.first(where: song.contains) }
    return songs + ordinals.filter(names.albumTracks.contains)
  }

  /// What fills a list for which too little was found: tracks that sound like what the words found,
  /// then popular ones, unless the words name something that these are not. A share has its own.
  private mutating func addFiller(
    _ filter: TrackFilter, near: [UInt32], limit: Int, share: String?
  ) throws(EngineError) {
    if names.kind == .only, share == nil { return }
    // Of few known lengths none is near: an hour of jazz has nothing that is no jazz.
    if share == nil, request.settledLength.isTimed, words?.preferences.isEmpty == false { return }
    if !near.isEmpty, !snapshot.vectorSpaces.isEmpty || snapshot.listening != nil {
      let question = Question(
        kind: .similar(), likes: near.map { snapshot.tracks.id(of: $0) }, filter: filter,
        limit: limit)
      add(try snapshot.ranked(question), reason: share ?? "near", weight: 0.3, standing: .near)
    }
    guard names.kind == .nothing else { return }
    let allowed = snapshot.compiled(filter)
    let popular = snapshot.mostPopular(in: allowed, limit: limit).map(\.ordinal)
    let isAsked = words != nil || !request.seeds.isEmpty || !request.taste.isEmpty
    add(
      popular, reason: share ?? "popular", weight: isAsked ? 0.05 : 1,
      standing: isAsked && share == nil ? .popular : .found)
  }

  private mutating func add(
    _ ranked: [UInt32], reason: String, weight: Double, standing: Standing = .found
  ) {
    for (rank, ordinal) in ranked.enumerated() {
      let worth = (PlaylistPool.rankConstant + 1) / (PlaylistPool.rankConstant + Double(rank + 1))
      add(ordinal, reason: reason, worth: weight * worth, standing: standing)
    }
  }

  private mutating func add(
    _ ordinal: UInt32, reason: String, worth: Double, standing: Standing = .found
  ) {
    let place: Int
    if let known = places[ordinal] {
      // What fits is not there for want of something better.
      if standing > .found, standings[known] == .found { return }
      place = known
    } else {
      place = ordinals.count
      places[ordinal] = place
      ordinals.append(ordinal)
      scores.append(0)
      reasons.append([])
      standings.append(standing)
      isNamed.append(false)
    }
    scores[place] += worth
    standings[place] = min(standings[place], standing)
    if !reasons[place].contains(reason) { reasons[place].append(reason) }
  }

  /// Leaves out the candidates that do not satisfy `keeps`.
  mutating func filter(_ keeps: (UInt32) -> Bool) {
    keep(ordinals.indices.filter { keeps(ordinals[$0]) })
  }

  /// Of the tracks that bear a title that is named leaves the best one, which is the song that is meant.
  mutating func keepOneOfEach(_ songs: [Set<UInt32>], unless included: Set<UInt32>) {
    for song in songs {
      let all = ordinals.indices.filter { song.contains(ordinals[$0]) }
      let own = all.filter { included.contains(ordinals[$0]) }
      let places = own.isEmpty ? all : own
      // A karaoke version, for which nobody asked, stands back whatever it sounds like.
      func rank(_ place: Int) -> (Standing, Double, Int) {
        (standings[place], -scores[place], place)
      }
      guard let best = places.min(by: { rank($0) < rank($1) }) else { continue }
      if names.kind == .works { isNamed[best] = true }
      let others = Set(all).subtracting(own + [best])
      keep(ordinals.indices.filter { !others.contains($0) })
    }
    for place in ordinals.indices where names.albumTracks.contains(ordinals[place]) {
      isNamed[place] = true
    }
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
      if share.minimum > 0 {
        kept.formUnion(members.prefix(depth(for: share.minimum, isShare: true)))
      }
      if share.maximum < 1 {
        kept.formUnion(others.prefix(depth(for: 1 - share.maximum, isShare: true)))
      }
    }
    keep(ordinals.indices.filter(kept.contains))
  }

  private mutating func keep(_ kept: [Int]) {
    (ordinals, scores, reasons) = (
      kept.map { ordinals[$0] }, kept.map { scores[$0] }, kept.map { reasons[$0] }
    )
    standings = kept.map { standings[$0] }
    isNamed = kept.map { isNamed[$0] }
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
    FilterCompiler(self).allowed(filter)
      ?? OrdinalSet(capacity: tracks.count, full: true)
  }

  /// The tracks that answer a question, best first, and nothing else of the answer.
  func ranked(_ question: Question) throws(EngineError) -> [UInt32] {
    try candidates(question).map(\.ordinal)
  }

  /// The same of questions that differ in their filters and limits alone.
  func ranked(_ questions: [Question]) throws(EngineError) -> [[UInt32]] {
    var resolved: [ResolvedQuestion] = []
    for question in questions { resolved.append(try ResolvedQuestion(question, in: self)) }
    return try Ranker.run(resolved).map { $0.ordered.map(\.ordinal) }
  }

  /// The same with their scores.
  func candidates(_ question: Question) throws(EngineError) -> [Candidate] {
    try Ranker(ResolvedQuestion(question, in: self)).run().ordered
  }
}
