import MusicNames
import Refrain

/// Takes the songs that a model names for songs of the catalog, one after the other, and keeps those
/// that may come.
///
/// Nothing leaves it that the catalog does not have or that breaks a rule, whatever the model says.
struct AnswerChecker: Sendable {
  let rules: AnswerRules
  /// The songs that may be shown, in the model's order.
  private(set) var songs: [Trajectory.Song] = []
  /// What became of each song that was named, in order.
  private(set) var verdicts: [Trajectory.Verdict] = []
  /// All recordings of these songs.
  private var taken: Set<String> = []

  /// A checker without songs; verdicts of an attempt before go before its own.
  init(_ rules: AnswerRules, after verdicts: [Trajectory.Verdict] = []) {
    self.rules = rules
    self.verdicts = verdicts
  }

  /// Songs of an answer that are looked at; what comes after them is surplus in any case.
  static let maximumClaims = 200

  /// Checks songs, and keeps those that may come.
  ///
  /// - Parameter repairs: whether the nearest song stands in for one that fails.
  /// - Returns: a verdict for each, in their order.
  mutating func check(
    _ claims: [SongClaim], repairs: Bool = true
  ) throws(EngineError) -> [Trajectory.Verdict] {
    var result: [Trajectory.Verdict] = []
    for claim in claims.prefix(AnswerChecker.maximumClaims) {
      let verdict = try judge(claim, repairs: repairs)
      if let track = verdict.track, verdict.outcome == .kept || verdict.outcome == .repaired {
        take(track, note: verdict.outcome == .kept ? claim.note : "")
      }
      result.append(verdict)
    }
    verdicts += result
    return result
  }

  /// Adds a track that the engine found; false when it may not come.
  mutating func add(_ id: String) -> Bool {
    guard objection(to: id) == nil else { return false }
    return take(id, note: "")
  }

  /// Whether a track is one of the songs, in any recording.
  func has(_ id: String) -> Bool { taken.contains(id) }

  /// Whether a song that was named could not be shown.
  var lostSongs: Bool { !leftOut.isEmpty }

  /// The titles of songs that were named and are not in the answer.
  var leftOut: [String] {
    verdicts.filter { $0.outcome != .kept && $0.outcome != .duplicate }.map(\.title)
  }

  @discardableResult
  private mutating func take(_ id: String, note: String) -> Bool {
    guard let track = rules.engine.details(ofTrack: id) else { return false }
    songs.append(
      Trajectory.Song(
        id: id, title: ProseGate.line(track.title),
        artists: ProseGate.line(track.artists.joined(separator: ", ")), note: note))
    taken.formUnion(rules.engine.recordings(ofTrack: id))
    return true
  }

  /// The nearest songs that may come, for each song that may not; at most three.
  static func nearest(
    to failed: [Trajectory.Verdict], under checker: AnswerChecker
  ) throws(EngineError) -> [[Trajectory.Song]] {
    let nearest = NearestSongs(checker.rules)
    var result: [[Trajectory.Song]] = []
    for verdict in failed {
      let claim = SongClaim(title: verdict.title, artist: verdict.artists)
      let found = try CatalogReading(claim, in: checker.rules.engine)
      var list = AnswerChecker(checker.rules)
      for id in nearest.candidates(for: found) where list.songs.count < 3 {
        _ = list.add(id)
      }
      result.append(list.songs)
    }
    return result
  }

  // MARK: Judging

  private func judge(
    _ claim: SongClaim, repairs: Bool
  ) throws(EngineError) -> Trajectory.Verdict {
    let found = try CatalogReading(claim, in: rules.engine)
    var verdict = Trajectory.Verdict(
      title: claim.title, artists: claim.artist, outcome: .kept, track: found.track,
      confidence: found.confidence)
    if let track = found.track, found.confidence >= rules.minimumConfidence {
      guard let objection = objection(to: track) else { return verdict }
      (verdict.outcome, verdict.reason) = objection
      guard objection.outcome == .forbidden, repairs else { return verdict }
    } else {
      (verdict.outcome, verdict.reason) = (.unknown, found.reason)
      verdict.track = nil
      verdict.confidence = 0
      // A title by itself may be no song at all: only one that exists is worth a guess.
      let isNamed = claim.names.contains { !$0.artist.isEmpty } || claim.id != nil
      guard repairs, songs.count < rules.limit, isNamed || found.isAmbiguous else {
        return verdict
      }
    }
    let nearest = NearestSongs(rules).candidates(for: found)
    if let track = nearest.first(where: { objection(to: $0) == nil }) {
      verdict.reason += "; the nearest song stands in its place"
      verdict.outcome = .repaired
      verdict.track = track
      verdict.confidence = 0
    }
    return verdict
  }

  private func objection(
    to id: String
  ) -> (outcome: Trajectory.Verdict.Outcome, reason: String)? {
    if let objection = rules.objection(to: id) { return objection }
    if let only = rules.only, !only.contains(id) { return (.surplus, "nobody asked for it") }
    if taken.contains(id) { return (.duplicate, "the song is in the list already") }
    if songs.count >= rules.limit { return (.surplus, "there were enough without it") }
    return nil
  }
}

extension Trajectory.Verdict {
  /// Whether the model can do better: what is surplus, or there already, needs no other song.
  var needsCorrection: Bool { outcome == .unknown || outcome == .forbidden || outcome == .shown }
}
