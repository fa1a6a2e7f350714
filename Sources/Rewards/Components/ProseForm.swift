import MusicAgent
import MusicBundle
import MusicNames
import Refrain

/// What prose for a person does not look like.
enum ProseForm {
  /// Tags one after the other that still pass for a description.
  static let maximumTagRun = 5

  private static let orders = [
    "reward=", "reward =", "reward:", "\"reward\"", "score=", "score =", "ignore previous",
    "ignore all", "ignore the above", "ignore your", "disregard all",
    "disregard previous", "disregard the", "new instructions", "system prompt", "ignore the rubric",
    "maximum score", "full score", "highest score", "忽略之前", "忽略以上",
    "無視してください", "이전 지시",
  ]

  /// What of a prompt's or a program's language the text has in it: tokens of chat templates, calls,
  /// roles, and orders to models, which catalog texts may hold and answers must not repeat.
  static func machinery(in text: String) -> String? {
    let lowered = text.lowercased()
    return (ChatMarkup.found(in: text) ?? orders.first { lowered.contains($0) })?
      .filter { !$0.isNewline }
  }

  /// Different pairs of neighboring words among all pairs, 0...1; 1 for short texts.
  static func variety(of words: [String]) -> Double {
    guard words.count >= 30 else { return 1 }
    let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
    return Double(Set(pairs).count) / Double(pairs.count)
  }

  /// Whether the same few words follow each other again and again, in however long a text: more than
  /// any title does.
  static func chants(_ words: [String]) -> Bool {
    (1...4).contains { period in
      var run = 0
      for position in words.indices.dropFirst(period) {
        run = words[position] == words[position - period] ? run + 1 : 0
        if run >= max(12, 4 * period) { return true }
      }
      return false
    }
  }

  /// How many short pieces stand one after the other between commas, at most, of which half or more are
  /// tags of the catalog, and all are words for music: a few others between tags make no sentence of
  /// them, and a list of titles is no list of tags.
  static func longestTagRun(in text: String, view: CatalogView) -> Int {
    let judge = WordJudge(view)
    var longest = 0
    var (run, tags, tagsInARow) = (0, 0, 0)
    func close() {
      if tags * 2 >= run { longest = max(longest, run) }
      (run, tags, tagsInARow) = (0, 0, 0)
    }
    for part in text.split(whereSeparator: { ",，、;；/|#·\n.。".contains($0) }) {
      let name = part.drop(while: \.isWhitespace)
      let words = name.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty, name.count <= 40 else {
        close()
        continue
      }
      if !view.tracks.tags(called: String(name)).isEmpty {
        (run, tags, tagsInARow) = (run + 1, tags + 1, tagsInARow + 1)
        longest = max(longest, tagsInARow)
      } else if run > 0, words.count <= 2, words.allSatisfy(judge.isOrdinary) {
        run += 1
        tagsInARow = 0
      } else {
        // The run may begin at the end of a sentence and end in the middle of one.
        close()
      }
    }
    close()
    return longest
  }
}
