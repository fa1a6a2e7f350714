import MusicBundle
import MusicNames

/// Kinds of recordings that a sentence asks for.
extension MentionFinder {
  /// The kinds that the words of a turn name, but for words of titles: "live forever" asks for no
  /// concert, and "live forever live" does.
  mutating func versionTags(in turn: Turn) -> VersionTags {
    var tags: VersionTags = []
    for (place, word) in turn.words.enumerated() {
      guard let tag = MentionFinder.versionTag(of: word), !isOfTitle(place, tag, in: turn) else {
        continue
      }
      tags.insert(tag)
    }
    let folded = turn.words.joined()
    if folded.contains("现场") || folded.contains("演唱会") { tags.insert(.live) }
    if folded.contains("伴奏") { tags.insert(.karaoke) }
    return tags
  }

  /// Whether a word stands in a title that has it in its name, and not in a remark on the recording. A
  /// title stands at the beginning or the end of what the turn says, with another word of music.
  private mutating func isOfTitle(_ place: Int, _ tag: VersionTags, in turn: Turn) -> Bool {
    let words = turn.words
    for length in stride(from: min(8, words.count), to: 0, by: -1) {
      for start in max(0, place - length + 1)...min(place, words.count - length) {
        let range = start..<(start + length)
        guard
          !turn.isContent[..<start].contains(true)
            || !turn.isContent[range.upperBound...].contains(true)
            || length > 2,
          length == words.count
            || range.contains(where: { $0 != place && turn.isContent[$0] })
        else { continue }
        let key = keys.key(words[range].joined(separator: " "))
        let named = tracks.names.titleIndex.matches(key, limit: MentionFinder.maximumTitles)
        let isNamed = named.contains { match in
          match.kind <= .alias && tracks.versionTags(of: match.ordinal).isDisjoint(with: tag)
        }
        if isNamed { return true }
      }
    }
    return false
  }

  private static func versionTag(of word: String) -> VersionTags? {
    switch word {
    case "live", "unplugged", "concert": .live
    case "remix", "remixes", "remixed": .remix
    case "karaoke": .karaoke
    case "acoustic": .acoustic
    case "instrumental", "instrumentals": .instrumental
    case "demo": .demo
    case "cover", "covers": .cover
    case "nightcore", "sped": .spedUp
    case "slowed", "daycore": .slowed
    case "8d": .spatial
    case "extended": .extended
    default: nil
    }
  }
}
