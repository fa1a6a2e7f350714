import MusicBundle
import MusicNames
import RequestReading

/// A request of one word for a kind of music and nothing else, which the catalog calls otherwise:
/// 嘻哈, "Weihnachtslieder", "gym".
///
/// Such a word is what it means, not letters to look for. An artist of that name, or a well-known title,
/// is meant before it; another title of that name is found beside it.
struct SingleTagRequest {
  /// The word.
  let text: String
  /// The tracks that are called so.
  let titles: [UInt32]

  /// A title so well known is meant by its name.
  private static let known = 0.5
  /// An artist so likely is meant.
  private static let likelihood = 0.5

  /// Nil where the words are something else, or more.
  init?(_ reading: Reading, in words: String, of snapshot: EngineSnapshot, _ tags: TagVocabulary) {
    let wanted = reading.wanted
    var rest = reading
    rest.wanted.tags = []
    guard let tag = wanted.tags.first, wanted.tags.count == 1, rest.isEmpty,
      reading.freeWords.isEmpty, reading.followUps.isEmpty, !reading.hasUnknownWords,
      !tag.value.concepts.isEmpty,
      SingleTagRequest.isAll(tag.span, of: words), tags.filter(for: tag.value) != nil
    else { return nil }
    text = tag.span.text
    titles = snapshot.tracks.tracks(titled: words)
    guard
      !titles.contains(where: { snapshot.knownPopularity(of: $0) ?? 0 > SingleTagRequest.known }),
      !SingleTagRequest.isArtist(words, in: snapshot)
    else { return nil }
  }

  /// Whether nothing but signs stands beside a word.
  private static func isAll(_ span: WordSpan, of words: String) -> Bool {
    let all = RequestWord.words(in: words)
    return all.allSatisfy { span.range.contains($0.range.lowerBound) }
  }

  private static func isArtist(_ words: String, in snapshot: EngineSnapshot) -> Bool {
    var isArtist = false
    let all = RequestWord.words(in: words)
    snapshot.entities.forEachName(at: 0, of: all) { match in
      if match.kind == .artist, match.length == all.count, match.certainty > likelihood {
        isArtist = true
      }
    }
    return isArtist
  }
}
