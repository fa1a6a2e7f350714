import Primitives

/// Ids for tracks that have none.
enum DerivedID {
  /// An id that depends on title and artists and, where they are known, on album, place, ISRC and
  /// recording: the same title by the same artist on another album is another track. A second
  /// import of the same file makes the same ids, so that it updates its tracks.
  ///
  /// - Parameter countingLength: whether the length in whole seconds counts, too.
  static func make(for track: TrackRecord, countingLength: Bool = false) -> String {
    var hash = FNV1a()
    for text in [track.title] + track.artists.map(\.name) { hash.combine(text) }
    let parts: [(mark: String, value: String?)] = [
      ("album", track.album), ("disc", track.discNumber.map(String.init)),
      ("place", track.trackNumber.map(String.init)), ("isrc", track.isrc),
      ("recording", track.recordingMBID),
    ]
    let length = countingLength ? track.duration.map { String(Int($0.rounded())) } : nil
    for (mark, value) in parts + [("length", length)] {
      guard let value else { continue }
      hash.combine(mark)
      hash.combine(value)
    }
    let digits = String(hash.value, radix: 16)
    return "t-" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
