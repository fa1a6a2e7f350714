/// "Grandma finds metal scary", "my kids think jazz is boring": what somebody thinks ill of is refused, whoever it is.
extension TurnReader {
  mutating func refuseThoughtIllOf() {
    guard languages.contains(.english) else { return }
    for index in reading.things.indices where reading.things.indices.contains(index) {
      let thing = reading.things[index]
      guard thing.polarity != .unwanted, thing.sort != .other, !thing.isFree,
        isThoughtOf(thing), let verdict = verdict(behind: thing.items.upperBound)
      else { continue }
      change(through: index) { $0.polarity = .unwanted }
      reading.things.removeAll { $0.items.overlaps(verdict) }
    }
  }

  /// Whether somebody's opinion of a thing begins right before it: "she finds", "dad thinks that".
  private func isThoughtOf(_ thing: Thing) -> Bool {
    var verb = thing.items.lowerBound - 1
    // "we find EDM and techno exhausting".
    while verb > 0,
      isArticle(verb) || items[verb].isAny(of: .that) || items[verb].has(.and)
        || items[verb].isWordOfMusic
    {
      verb -= 1
    }
    guard verb > 0, items[verb].isAny(of: .verbsOfOpinion), goesOnTo(thing, from: verb) else {
      return false
    }
    return sentence(verb - 1) == thing.sentence && items[verb].marks == .space
      && !items[verb - 1].hasAny(.ask, .talk) && !items[verb - 1].ends(with: .anybody)
  }

  /// "people hate Nickelback": what some do not like, whoever they are, is refused by nobody.
  func isOpinionOfAnybody(_ item: RequestItem, _ position: Int) -> Bool {
    let start = item.words.lowerBound
    guard languages.contains(.english), start > 0, turn.words[start].isAny(of: .hating) else {
      return false
    }
    return turn.words[start - 1].isAny(of: .anybody) && turn.words[start].marks == .space
  }

  private func goesOnTo(_ thing: Thing, from verb: Int) -> Bool {
    sentence(verb) == thing.sentence
      && (verb + 1...thing.items.lowerBound).allSatisfy { items[$0].marks == .space }
  }

  /// The items of a verdict that ends its clause: "scary", "is really boring", "gives her a headache".
  private func verdict(behind position: Int) -> Range<Int>? {
    var last = position
    while last < items.count, items[last].marks == .space,
      items[last].hasAny(.verbal, .noun, .too) || isDegree(last)
        || items[last].isAny(of: .degreesOfVerdicts)
    {
      last += 1
    }
    guard last < items.count, items[last].marks == .space, items[last].isAny(of: .badVerdicts),
      sentence(last) == sentence(position - 1), endsClause(last) || isBroken(at: last + 1)
    else { return nil }
    return position..<(last + 1)
  }

  private func isBroken(at position: Int) -> Bool {
    position < items.count
      && (items[position].hasAny(.and, .but) || items[position].marks.contains(.comma))
  }

  /// "enough rap", "enough rap for one day", and no "enough rap for a long drive": words of music, and nothing behind
  /// them.
  func isHadForNow(_ position: Int) -> Bool {
    var end = position
    while end < items.count, end == position || items[end].marks == .space,
      items[end].isWordOfMusic || items[end].hasAny(.noun, .and)
    {
      end += 1
    }
    guard end > position, items[position].isWordOfMusic else { return false }
    return endsClause(end - 1)
      || end < items.count
        && WordList.hadForNow.length(in: turn.words, at: items[end].words.lowerBound) != nil
  }
}
