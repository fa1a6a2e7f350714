// Names of two artists of the catalog with something between them that no table need have: whatever stands
// between two names joins them.
extension CreditSplitter {
  /// Two artists, or one with more behind or before; nil for a name that is one.
  mutating func readBetween(_ name: String) -> CreditReading? {
    let words = name.split(whereSeparator: \.isWhitespace).map { String($0) }
    guard (1...CreditSplitter.maximumWords).contains(words.count) else { return nil }
    if !PlainCredit.isPlain(name) {
      if let pair = hanging(words) ?? (words.count == 1 ? unspaced(words[0]) : nil) {
        return CreditReading(.split, [CreditPart(pair.0, .main), CreditPart(pair.1, .main)])
      }
    }
    return unknown(words)
  }

  /// Two whose joining word hangs at one of them: 아이유와 임슬옹, فيروز ووديع.
  private mutating func hanging(_ words: [String]) -> (String, String)? {
    for place in words.indices.dropFirst() {
      let (before, after) = (words[place - 1], words[place])
      let left = words[..<place].joined(separator: " ")
      let right = words[place...].joined(separator: " ")
      for ending in JoiningWords.endings
      where before.hasSuffix(ending) && before.count > ending.count {
        let name = String(left.dropLast(ending.count))
        if isAttested(name), isAttested(right) { return (name, right) }
      }
      for beginning in JoiningWords.beginnings
      where after.hasPrefix(beginning) && after.count > beginning.count {
        let name = String(right.dropFirst(beginning.count))
        if isAttested(left), isAttested(name) { return (left, name) }
      }
    }
    return nil
  }

  /// Two with a character between them: 椎名林檎と宇多田ヒカル.
  private mutating func unspaced(_ name: String) -> (String, String)? {
    for place in name.indices.dropFirst() where JoiningWords.inner.contains(name[place]) {
      let (left, right) = (String(name[..<place]), String(name[name.index(after: place)...]))
      guard left.count > 1, right.count > 1 else { continue }
      if isAttested(left), isAttested(right) { return (left, right) }
    }
    return nil
  }

  /// Artists of several words at the beginning and at the end, with one to three words in small letters
  /// or of signs between them; where only one of the two is known, a part of the whole.
  private mutating func unknown(_ words: [String]) -> CreditReading? {
    guard words.count > 3 else { return nil }
    for start in 1..<(words.count - 1) where CreditSplitter.mayJoin(words[start]) {
      let left = words[..<start].joined(separator: " ")
      let isLeft = isSomebody(words[..<start]) && isAttested(left)
      for end in (start + 1)...min(start + 3, words.count - 1)
      where words[start..<end].allSatisfy({ CreditSplitter.mayJoin($0) }) {
        let right = words[end...].joined(separator: " ")
        let isRight = isSomebody(words[end...]) && isAttested(right)
        if isLeft, isRight {
          return CreditReading(.split, [CreditPart(left, .main), CreditPart(right, .main)])
        }
        if isLeft, let rest = unknown(Array(words[end...])), rest.basis == .split {
          return CreditReading(.split, [CreditPart(left, .main)] + rest.parts)
        }
        if isRight { return CreditReading(.joint, [CreditPart(right, .main)]) }
      }
      if isLeft { return CreditReading(.joint, [CreditPart(left, .main)]) }
    }
    return nil
  }

  /// Whether words may be a name that says who it is: two or more of some letters, no article before them.
  private func isSomebody(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first?.lowercased(), !JoiningWords.withinNames.contains(first) else {
      return false
    }
    return words.count(where: {
      $0.count > 1 && !JoiningWords.withinNames.contains($0.lowercased())
    }) > 1
  }

  /// Whether a word may stand between two artists: nothing but signs, or written small, and no word of names.
  private static func mayJoin(_ word: String) -> Bool {
    guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else {
      return word.count < 3 && !word.contains { "&+-–—/!?'\"().,".contains($0) }
    }
    guard first.isLetter, !first.isUppercase else { return false }
    return !JoiningWords.withinNames.contains(word.lowercased())
  }

  /// Longer texts are no names.
  private static let maximumWords = 16
}
