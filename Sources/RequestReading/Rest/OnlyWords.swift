/// Words that demand something and nothing else: "live versions only", 只要现场版, ライブだけ.
package enum OnlyWords {
  /// How many words may stand between them and what they demand.
  private static let maximumDistance = 1

  /// Whether such a word or phrase stands beside a part of a text.
  ///
  /// - Parameter range: the part, in UTF-8 code units.
  /// - Complexity: O(words).
  package static func stand(beside range: Range<Int>, of text: String) -> Bool {
    let words = RequestWord.words(in: text)
    let start = words.firstIndex { $0.range.upperBound > range.lowerBound } ?? words.count
    let end = words.firstIndex { $0.range.lowerBound >= range.upperBound } ?? words.count
    var stands = false
    for position in words.indices where position < start || position >= end {
      var isOther = false
      Vocabulary.shared.phrases.forEachMatch(in: words, at: position) { length, meanings in
        let distance = position < start ? start - position - length : position - end
        guard (0...maximumDistance).contains(distance) else { return }
        let roles = meanings.map(\.content)
        stands = stands || roles.contains(.role(.only)) || roles.contains(.role(.onlyAfter))
        isOther = isOther || roles.contains(.role(.alsoOther))
      }
      // "Not only live versions".
      if isOther { return false }
    }
    return stands
  }
}
