import MusicBundle
import MusicNames
import RequestReading

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
    if folded.contains(anyOf: .liveInChinese) { tags.insert(.live) }
    if folded.contains(anyOf: .karaokeInChinese) { tags.insert(.karaoke) }
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
    words.first { word.isAny(of: $0.list) }?.tag
  }

  private static let words: [(list: WordList, tag: VersionTags)] = [
    (.liveRecordings, .live), (.remixRecordings, .remix), (.karaokeRecordings, .karaoke),
    (.acousticRecordings, .acoustic),
    (.instrumentalRecordings, .instrumental), (.demoRecordings, .demo), (.coverRecordings, .cover),
    (.spedUpRecordings, .spedUp),
    (.slowedRecordings, .slowed), (.spatialRecordings, .spatial), (.extendedRecordings, .extended),
  ]
}
