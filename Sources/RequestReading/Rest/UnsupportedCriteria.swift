/// Criteria of a request that nothing reads, by their words.
package struct UnsupportedCriteria {
  /// What is said of each.
  package private(set) var notes: [String] = []

  /// - Parameters:
  ///   - reading: what was read.
  ///   - text: its last turn.
  /// - Complexity: O(words).
  package init(of reading: Reading, in text: String) {
    let hasLength = reading.seconds != nil || reading.totalSeconds != nil
    let words = RequestWord.words(in: text).map(\.folded)
    func note(_ said: String, _ reason: String) {
      notes.append("\"\(said)\" was not applied: \(reason).")
    }
    for (position, word) in words.enumerated() {
      let next = position + 1 < words.count ? words[position + 1] : ""
      if Int(word) != nil,
        next.isAny(of: .bpm)
          || next.isAny(of: .beats) && words.contains(where: { $0.isAny(of: .minute) })
      {
        note("\(word) \(next)", "no filter is about tempo in numbers")
      }
      if word.ends(with: .bpm), Int(word.dropLast(3)) != nil {
        note(word, "no filter is about tempo in numbers")
      }
      let before = position > 0 ? words[position - 1] : ""
      // "No longer sad" is said of no song's length.
      if word.isAny(of: .lengthsCompared), !hasLength,
        next.isAny(of: .thanInEnglish) || !before.isAny(of: .notAnyMore)
      {
        note(word, "lengths are compared with minutes, not with another song")
      }
      let start = [position - 1, position - 2].first {
        $0 >= 0 && words[$0].isAny(of: .inTitles)
      }
      // A title track is a kind of song.
      if word.isAny(of: .titleNouns), let start,
        !next.isAny(of: .titleTracks)
      {
        let said = words[start...position].joined(separator: " ")
        note(said, "words are looked for in all fields; title:WORD looks in titles alone")
      }
      if let year = UnsupportedCriteria.year(word), position > 0,
        words[position - 1].isAny(of: .beforeYears)
          || position > 1 && words[position - 1].isAny(of: .definiteArticles)
            && words[position - 2].isAny(of: .beforeYears)
      {
        if !(1900...2100).contains(year) { note(word, "no such years are read") }
      }
    }
  }

  /// The numbers of several parts of one list: "two Korean and three Japanese songs".
  package static func counts(in text: String) -> [Int] {
    let words = RequestWord.words(in: text).map(\.folded)
    guard let joint = words.firstIndex(where: { $0.isAny(of: .conjunctions) }) else { return [] }
    let first = words[..<joint].compactMap(number)
    let second = words[(joint + 1)...].prefix(2).compactMap(number)
    return first.count == 1 && second.count == 1 ? first + second : []
  }

  private static func year(_ word: String) -> Int? {
    let digits = word.ends(with: .endingS) ? word.dropLast() : word[...]
    return digits.utf8.count == 4 ? Int(digits) : nil
  }

  /// "One" counts; "un" and "ein" are articles.
  private static func number(_ word: String) -> Int? {
    guard let number = SmallNumber.value(of: word), number <= 10 else { return nil }
    return number > 1 || word.isAny(of: .one) ? number : nil
  }
}
