import MusicCatalog

extension MusicEngine {
  /// A filter on what a listener has played, as the catalog has it now.
  ///
  /// ```swift
  /// // Played five times and more, but not since the start of 2024.
  /// let forgotten = try engine.filter(playedBy: "ana", times: 5...Int.max, last: 0...1_704_067_199)
  /// let hits = try engine.search("rainy night", filter: forgotten)
  /// ```
  ///
  /// Plays count by their weights, of which a library that tells only how often has one a track. Skips are
  /// no plays. A range of times that begins at 0 lets tracks pass that were never played.
  ///
  /// - Parameters:
  ///   - listener: the listener's id.
  ///   - times: how often.
  ///   - last: when the last time was, in Unix seconds; plays of unknown time satisfy no such range.
  /// - Throws: `.unknown` for a listener whom the catalog does not have, or when it cannot be read.
  /// - Complexity: O(the listener's events).
  public func filter(
    playedBy listener: String, times: ClosedRange<Int> = 1...Int.max,
    last: ClosedRange<Int64>? = nil
  ) throws(EngineError) -> TrackFilter {
    var plays: [String: (times: Double, last: Int64)] = [:]
    for event in try snapshot.events(ofListener: listener) where event.kind == .play {
      let known = plays[event.track] ?? (0, 0)
      plays[event.track] = (known.times + event.weight, max(known.last, event.time ?? 0))
    }
    func satisfies(_ play: (times: Double, last: Int64)) -> Bool {
      let count = Int(exactly: play.times.rounded()) ?? Int.max
      return times.contains(max(count, 1)) && (last.map { $0.contains(play.last) } ?? true)
        && (last == nil || play.last > 0)
    }
    let name = "what \(listener) has played"
    guard times.contains(0), last == nil else {
      return .among(
        TrackSelection(named: name, plays.filter { satisfies($0.value) }.map(\.key).sorted()))
    }
    return !.among(
      TrackSelection(named: name, plays.filter { !satisfies($0.value) }.map(\.key).sorted()))
  }
}
