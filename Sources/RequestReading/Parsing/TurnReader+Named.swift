/// Refusals of what was just named: "take him off", "not that one", "anything that growls, bin it".
extension TurnReader {
  /// "X? Nope, take him off", "between X and Y, but neither of them", "heard it enough, so not that
  /// one": refuses what this turn named last. Returns false where it named nothing: what was shown, or
  /// who was spoken of before, is meant then.
  mutating func refuseNamed(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.has(.refuseNamed) else { return false }
    if isBeforeYears(position) {
      set(.unwanted, position)
      return true
    }
    let words = turn.words[item.words].map(\.folded)
    let isOfOne =
      words.contains { $0.isAny(of: .oneThing) }
      && !words.contains { $0.isAny(of: .twoThings) }
    let isOfTwo = words.contains { $0.isAny(of: .twoThings) }
    guard
      let last = reading.things.lastIndex(where: {
        $0.isName && (isOfOne || isOfTwo || $0.artist != nil || isNamedHere($0, position))
      })
    else {
      if refuseDescribed(position) { return true }
      reading.wantsOthers = reading.wantsOthers || !isOfOne
      if isOfOne { reading.followUps.append((.without(nil), position..<(position + 1))) }
      set(.wanted, position)
      return true
    }
    var first = last
    if isOfTwo, last > 0, reading.things[last - 1].isName,
      reading.things[last - 1].sentence == reading.things[last].sentence
    {
      first = last - 1
    }
    let isOfSeveral = !isOfOne || words.contains { $0.isAny(of: .plural) }
    while isOfSeveral, first > 0, isJoined(first), isCoordinated(first - 1, first) { first -= 1 }
    for index in first...last { refuse(index) }
    refuseSaid(of: last, position)
    set(.wanted, position)
    return true
  }

  /// "worn out A and B, so not those": whether a thing is joined to the one before it.
  func isJoined(_ index: Int) -> Bool {
    let (one, other) = (reading.things[index - 1], reading.things[index])
    return other.link == .and
      || one.items.upperBound + 1 == other.items.lowerBound && items[one.items.upperBound].has(.and)
  }

  /// Whether a thing stands in the sentence of a pronoun, in English: titles that are listed are "them" as well.
  private func isNamedHere(_ thing: Thing, _ position: Int) -> Bool {
    languages.contains(.english) && thing.sentence == sentence(position)
      && thing.items.upperBound <= position
  }

  /// "Skrillex is dubstep, remove him", "that is bro country and I won't have it": what was said of whom is refused.
  private mutating func refuseSaid(of name: Int, _ position: Int) {
    guard languages.contains(.english) else { return }
    for index in reading.things.indices.dropFirst(name + 1)
    where reading.things[index].sentence == sentence(position)
      && reading.things[index].sort == .word
    {
      let start = reading.things[index].items.lowerBound
      guard start > 0, items[start - 1].has(.verbal) || start > 1 && items[start - 2].has(.verbal),
        !items[reading.things[name].items.upperBound..<start].contains(where: { $0.has(.negate) }),
        !items[start..<position].contains(where: { $0.has(.but) })
      else { continue }
      reading.things[index].polarity = .unwanted
      reading.things[index].isLeaning = true
    }
  }

  /// "anything that growls, bin it", "anything religious you can keep": words that describe what goes.
  mutating func refuseDescribed(_ position: Int) -> Bool {
    guard languages.contains(.english),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(position) && $0.sort == .word && $0.polarity != .unwanted
      }),
      items[..<reading.things[index].items.lowerBound].indices.contains(where: {
        sentence($0) == sentence(position)
          && items[$0].ends(with: .anythingLoosely)
      })
    else { return false }
    change(through: index) { $0.polarity = .unwanted }
    set(.wanted, position)
    return true
  }

  /// A seed of a likeness stays one, and is refused besides.
  mutating func refuse(_ index: Int) {
    if reading.things[index].polarity == .unwanted { return }
    guard reading.things[index].polarity == .like else {
      reading.things[index].polarity = .unwanted
      return
    }
    var copy = reading.things[index]
    copy.polarity = .unwanted
    copy.link = .none
    reading.things.append(copy)
  }
}
