import IndexFile
import MusicBundle
import RequestReading
import TextIndex

/// Words that name a work rather than describe music: "Beethoven symphony no. 5", "Ode to a Nightingale in
/// E minor".
///
/// What has one of their words in common with it is not that work: a track that may come for them has
/// most of the words.
struct WorkWords {
  /// The tracks that have most of the words.
  let fitting: OrdinalSet

  private static let maximumWords = 12
  private static let minimumWords = 2

  /// Nil where the words name no work.
  ///
  /// - Complexity: a look-up a word, and a set of tracks for each.
  init?(in text: String, of snapshot: EngineSnapshot) {
    let words = RequestWord.words(in: text).map(\.folded)
    guard WorkWords.namesWork(words) else { return nil }
    var seen: Set<String> = []
    let content = words.filter { word in
      !StopWords.isFiller(word) && !StopWords.isTalk(word) && !word.isAny(of: .numbersOfWorks)
        && !word.isAny(of: .inEnglish) && seen.insert(word).inserted
    }
    guard (WorkWords.minimumWords...WorkWords.maximumWords).contains(content.count) else {
      return nil
    }
    var counts: [UInt32: Int] = [:]
    for word in content {
      let query = Query.text(word, matching: .all, fields: .all, fuzziness: .standard)
      guard let found = try? snapshot.text.matches(query) else { return nil }
      found.forEach { counts[$0, default: 0] += 1 }
    }
    var fitting = OrdinalSet(capacity: snapshot.tracks.count)
    for (track, count) in counts where 2 * count > content.count { fitting.insert(track) }
    self.fitting = fitting
  }

  /// Whether words have the number of a work, or its key.
  private static func namesWork(_ words: [String]) -> Bool {
    words.indices.dropLast().contains { place in
      let next = words[place + 1]
      if words[place].isAny(of: .numbersOfWorks) { return place > 0 && Int(next) != nil }
      return next.isAny(of: .modes) && words[place].utf8.count <= 2 && place > 0
        && words[place - 1].isAny(of: .beforeKeys)
    }
  }
}
