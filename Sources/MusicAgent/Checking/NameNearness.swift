import MusicNames
import Primitives
import Refrain

/// How near names are, letter by letter.
enum NameNearness {
  /// The least share of letters that near titles have in common.
  private static let minimumShare = 0.5
  private static let maximumLength = 80

  /// Whether a track may be what was meant: its title is near, or it is of the artist that was named.
  static func isNear(_ track: NamedTrack, to name: SongClaim.Name) -> Bool {
    let artist = ProseMarks.folded(name.artist)
    if artist.count > 1, track.artists.contains(where: { ProseMarks.folded($0) == artist }) {
      return true
    }
    return share(name.title, track.title) >= minimumShare
  }

  /// 1 less the edits from one to the other by the letters of the longer one.
  static func share(_ one: String, _ other: String) -> Double {
    let one = letters(of: one)
    let other = letters(of: other)
    let longest = max(one.count, other.count)
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    return 1 - Double(EditDistance.between(one, other, atMost: longest)) / Double(longest)
  }

  private static func letters(of name: String) -> [UInt32] {
    Array(
      EditDistance.letters(of: ProseMarks.folded(name).filter { $0 != " " }).prefix(maximumLength))
  }
}
