/// "Coldplay isn't rock", "ABBA doesn't count as disco", 周杰伦不算摇滚: what somebody says does not belong to a theme.
extension TurnReader {
  /// Notes whom a clause says not to be of a kind. Whether that kind was asked for, the turns before tell.
  mutating func noteMisfits() {
    for theme in reading.things
    where theme.sort == .word && theme.polarity != .like {
      guard let start = startOfDenial(of: theme) else { continue }
      let first = startOfClause(start)
      let own = first..<start
      guard endsWithKind(theme) else { continue }
      // "it's not jazz time anymore".
      let next = theme.items.upperBound
      if speaksOfShown(first), next < items.count, sentence(next) == theme.sentence,
        items[next].marks == .space, items[next].isFree || items[next].isAny(of: .time)
      {
        continue
      }
      let subject = reading.things.last {
        $0.isName && own.contains($0.items.lowerBound) && $0.items.upperBound <= start
      }
      guard own.allSatisfy({ isOfSubject($0, subject) }) else { continue }
      guard subject != nil || own.contains(where: { items[$0].isFree }) || speaksOfShown(first)
      else { continue }
      reading.misfits.append((subject, theme))
    }
  }

  /// The item at which the denial begins that a theme stands right behind, or that follows it.
  private func startOfDenial(of theme: Thing) -> Int? {
    let (first, end) = (theme.items.lowerBound, theme.items.upperBound)
    if end < items.count, !languages.isDisjoint(with: .verbLast),
      WordList.denialsOfKindBehind.length(in: turn.words, at: items[end].words.lowerBound) != nil
    {
      if speaksOfShown(startOfClause(first)) { return first }
      return reading.things.last {
        $0.isName && $0.items.upperBound <= first && $0.sentence == theme.sentence
      }?.items.upperBound
    }
    var position = first - 1
    while position >= 0, first - position < 5, sentence(position) == theme.sentence {
      if let length = WordList.denialsOfKind.length(
        in: turn.words, at: items[position].words.lowerBound),
        items[position].words.lowerBound + length <= items[first].words.lowerBound
      {
        return position
      }
      guard items[position].hasAny(.function, .negate, .verbal, .talk) || isArticle(position),
        items[position].marks.isDisjoint(with: [.comma])
      else { return nil }
      position -= 1
    }
    return nil
  }

  /// "that's not jazz", これジャズじゃない: whether a clause begins with what was shown.
  func speaksOfShown(_ first: Int) -> Bool {
    WordList.shownSubjects.length(in: turn.words, at: items[first].words.lowerBound) != nil
  }

  private func startOfClause(_ position: Int) -> Int {
    var first = position
    while first > 0, sentence(first - 1) == sentence(position),
      first == position || !items[first].marks.contains(.comma)
    { first -= 1 }
    return first
  }

  private func isOfSubject(_ position: Int, _ subject: Thing?) -> Bool {
    if subject?.items.contains(position) == true { return true }
    return items[position].hasAny(.function, .talk, .but, .correct, .verbal, .reference)
      || items[position].isFree || items[position].isAny(of: .topicParticles)
  }

  /// "isn't rock anymore", "is no grunge band": nothing else is said behind the theme.
  private func endsWithKind(_ theme: Thing) -> Bool {
    var position = theme.items.upperBound
    while position < items.count, sentence(position) == theme.sentence,
      items[position].marks.isDisjoint(with: [.comma, .dash])
    {
      // "that's not jazz that's elevator music".
      if speaksOfShown(position) { return true }
      guard !items[position].isProper, items[position].concept == nil,
        !items[position].hasAny(.ask, .like, .but, .with)
      else { return false }
      position += 1
    }
    return true
  }
}
