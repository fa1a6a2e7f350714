/// What "but" does: leaves out a name, turns from what is only praised, or compares.
extension TurnReader {
  /// "any jazz but Miles Davis", "rock from the 70s but Queen": a name right behind "but", at a clause's end, is
  /// left out of what stands before it.
  func exceptsName(_ position: Int) -> Bool {
    guard languages.contains(.english), scope.mode == .wanted, items[position].marks == .space,
      items[position].isAny(of: .but), position + 1 < items.count,
      items[position + 1].isProper,
      items[position + 1].marks == .space, endsClause(position + 1) || items[position + 2].has(.and)
    else { return false }
    let own = items[..<position].indices.filter { sentence($0) == sentence(position) }
    if own.contains(where: { items[$0].hasAny(.negate, .taste) }) { return false }
    if own.contains(where: {
      items[$0].begins(with: .everything)
    }) {
      return true
    }
    let before = reading.things.filter { $0.sentence == sentence(position) }
    return !before.isEmpty && before.allSatisfy { !$0.isName && $0.polarity == .wanted }
  }

  /// "Lizzo is fine but I'd rather hear Janelle Monáe": who is only praised before "but" is not asked for.
  mutating func praiseOnly(_ position: Int) {
    guard languages.contains(.english), let index = reading.things.indices.last,
      reading.things[index].isName, reading.things[index].polarity == .wanted,
      reading.things[index].sentence == sentence(position)
    else { return }
    if reading.things[index].items.upperBound == position, comparesBehind(position) {
      reading.things[index].polarity = .like
      return
    }
    guard
      case let next = reading.things[index].items.upperBound, next < position,
      items[next].has(.verbal)
        || items[next].begins(with: .copulasOfNames),
      items[next].marks.isSubset(of: [.space])
    else { return }
    reading.things[index].polarity = .mentioned
  }

  /// "Cocteau Twins but heavier", "Adele but more upbeat": a degree behind "but" makes of a name what the answer
  /// is to be like.
  private func comparesBehind(_ position: Int) -> Bool {
    guard position + 1 < items.count else { return false }
    let next = items[position + 1]
    let word = next.firstWord
    if next.words.count == 1, next.concept != nil, word.ends(with: .comparativeEnding),
      word.utf8.count > 4
    {
      return true
    }
    return word.isAny(of: .moreOrLess) && position + 2 < items.count
      && items[position + 2].concept != nil
  }
}
