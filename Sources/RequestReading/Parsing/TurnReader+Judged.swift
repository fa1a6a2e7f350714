/// What is said of the years of what was shown, and of somebody's.
extension TurnReader {
  /// Whether the turn says of what was shown that it is not of the years that a refusal names: "that's not 90s",
  /// 这首不是八十年代的吧.
  var misjudgesYears: Bool {
    reading.things.contains { thing in
      guard thing.isYears, thing.polarity == .unwanted else { return false }
      var first = thing.items.lowerBound
      while first > 0, sentence(first - 1) == thing.sentence,
        items[first].marks.isDisjoint(with: [.comma, .listComma])
      {
        first -= 1
      }
      let opening = items[first..<thing.items.lowerBound].drop {
        $0.hasAny(.talk, .but, .correct)
          && WordList.shownSubjects.length(in: turn.words, at: $0.words.lowerBound) == nil
      }
      guard let subject = opening.first else { return false }
      // "Toto isn't 90s".
      let isOfShown =
        subject.isProper
        || WordList.shownSubjects.length(in: turn.words, at: subject.words.lowerBound) != nil
      let end = thing.items.upperBound
      return isOfShown
        && (opening.contains { item in
          item.words.contains { WordList.denialsOfKind.length(in: turn.words, at: $0) != nil }
        }
          || end < items.count
            && WordList.denialsOfKindBehind.length(
              in: turn.words, at: items[end].words.lowerBound) != nil)
    }
  }

  /// "nothing by them from the last 20 years": the refusal is of the years.
  func isBeforeYears(_ position: Int) -> Bool {
    items.indices.dropFirst(position + 1).prefix(4).prefix {
      sentence($0) == sentence(position) && items[$0].marks.isSubset(of: [.space])
    }.contains { items[$0].isYears }
  }
}
