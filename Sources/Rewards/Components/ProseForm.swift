import MusicAgent
import MusicBundle
import MusicNames
import Refrain
import TextAnalysis

/// What prose for a person does not look like.
enum ProseForm {
  /// Tags one after the other that still pass for a description.
  static let maximumTagRun = 5

  /// Letters of a text that says something; a character of a script without spaces counts twice.
  static let minimumLetters = 4

  /// Whether a text has characters that show nothing but may part words.
  static func hasHiddenSigns(_ text: String) -> Bool {
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar.isUnseen { return true }
      // Joiners belong to scripts and to pictures that need them, not to letters of others.
      if scalar.value == 0x200C || scalar.value == 0x200D,
        last.value < 0x590 || (0x3040...0xD7AF).contains(last.value)
      {
        return true
      }
      last = scalar
    }
    return false
  }

  /// English words behind which those that follow seldom stand: of two, some pairs are all right.
  private static let leading: Set<String> = [
    "the", "a", "an", "of", "my", "your", "our", "their", "very", "with", "from", "and", "or", "at",
    "into",
  ]
  private static let following: Set<String> = [
    "of", "and", "or", "the", "a", "an", "is", "are", "was", "were", "with", "at", "very", "say",
    "am",
  ]
  private static let allowed: Set<String> = [
    "and the", "and a", "and an", "or the", "or a", "or an", "of the", "of a", "of an", "with the",
    "with a", "with an", "from the", "from a", "from an", "at the", "at a", "at an", "into the",
    "into a",
    "into an", "and is", "and are", "and was", "and were", "and with", "and at", "and very",
    "or with", "or at",
    "or very", "with very", "and say", "or say", "and am", "or is", "or are", "from very",
    "of very", "or was",
    "a very", "the very", "very very", "and of", "or of", "a say", "your say", "my say", "a with",
    "very a", "my very", "your very", "our very", "their very",
  ]

  /// Whether the words of an English text follow each other as those of no sentence do: "think the of and
  /// friend you a morning say with very".
  static func isSalad(_ text: String) -> Bool {
    var (odd, count) = (0, 0)
    for sentence in text.prefix(ProseLimits.answer).split(whereSeparator: {
      ".!?;:\n()".contains($0)
    }) {
      let words = sentence.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(
        String.init)
      count += words.count
      for (one, next) in zip(words, words.dropFirst())
      where leading.contains(one) && following.contains(next) && !allowed.contains(one + " " + next)
      {
        odd += 1
      }
      if words.count > 3, let last = words.last,
        ["the", "a", "an", "very", "my"].contains(last)
      {
        odd += 1
      }
    }
    return odd > 1 && odd * 12 > count
  }

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
