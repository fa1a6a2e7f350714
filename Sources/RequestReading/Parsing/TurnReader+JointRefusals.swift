/// What is refused together with something else: another kind of thing in the same list, what is said to be the
/// same, whatever has something in it; and what such a refusal is for.
extension TurnReader {
  // MARK: Lists of several kinds

  /// 周杰伦和情歌都不要, "ballads and Drake are out": the refusal behind a list reaches all of it, whatever its parts are.
  mutating func refuseMixedList(before position: Int) {
    guard
      var index = reading.things.lastIndex(where: { $0.items.upperBound <= position }),
      reading.things[index].polarity == .unwanted, refusesLists(position)
    else { return }
    while index > 0, isMixedList(index - 1, index) {
      index -= 1
      reading.things[index].polarity = .unwanted
    }
  }

  /// Whether a refusal is of all that a list has: in English one of many.
  private func refusesLists(_ position: Int) -> Bool {
    guard languages.isDisjoint(with: [.chinese, .japanese, .korean]) else { return true }
    return languages.contains(.english)
      && (turn.words[items[position].words].contains { $0.isAny(of: .pluralCopulas) }
        || items[position].marks.contains(.comma))
  }

  /// Whether two neighbors, of which the second is refused, are one list.
  private func isMixedList(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (reading.things[first], reading.things[second])
    guard one.sort != .other || one.isYears, one.sentence == other.sentence,
      one.polarity == .wanted || one.polarity == .mentioned || one.polarity == .unwanted,
      one.items.upperBound <= other.items.lowerBound, !isAskedFor(one)
    else { return false }
    let gap = one.items.upperBound..<other.items.lowerBound
    let start = items[other.items.lowerBound]
    let isListed = languages == .chinese && start.marks == .listComma
    guard isListed || start.marks.isSubset(of: [.space]) else { return false }
    let isJoined = gap.contains { items[$0].has(.and) || items[$0].ends(with: .bothParticles) }
    return (isJoined || isListed)
      && gap.allSatisfy {
        let item = items[$0]
        return item.marks.isSubset(of: [.space])
          && !item.hasAny(.ask, .negate, .but, .only, .instead)
          && (item.hasAny(.and, .function, .noun, .counter, .with, .possessive, .performer, .verbal)
            || item.ends(with: .bothParticles) || consumed.contains($0))
      }
  }

  /// "play rock, and Drake is out", 来点周杰伦: a verb before it asks for what the list begins with.
  private func isAskedFor(_ thing: Thing) -> Bool {
    items[..<thing.items.lowerBound].indices.contains {
      sentence($0) == thing.sentence && items[$0].hasAny(.ask, .like, .taste)
        && !items[$0].hasAny(.function, .negate)
    }
  }

  // MARK: The same of somebody else

  /// "Let It Go is banned, and so is Frozen", "no Nirvana. Same goes for Pearl Jam": the same is said of what
  /// follows.
  mutating func refuseAlike(_ item: RequestItem, _ position: Int) -> Bool {
    let start = item.words.lowerBound
    guard
      let length = WordList.alike.length(in: turn.words, at: start)
        ?? furthermore(at: start),
      // "Ditto" alone is a song.
      start + length < turn.words.count
    else { return false }
    let last = reading.things.last
    guard let last else {
      // Of what an earlier turn refused.
      if items[..<position].allSatisfy({ $0.hasAny(.talk, .and) }) {
        reading.refusesAlike = true
        consume(wordsUntil: start + length, from: position)
        return true
      }
      return false
    }
    let follows =
      last.sentence == sentence(position)
      || sentence(position) == last.sentence + 1 && sentence(position - 1) == last.sentence
    guard last.polarity == .unwanted, follows else { return false }
    set(.unwanted, position)
    consume(wordsUntil: start + length, from: position)
    return true
  }

  /// How many words add to a refusal one name more, and nothing else.
  private func furthermore(at start: Int) -> Int? {
    guard !scope.isExcept, !reading.things.isEmpty,
      let length = WordList.furthermore.length(in: turn.words, at: start),
      let name = items.firstIndex(where: { $0.words.lowerBound == start + length }),
      !items[name].names.isEmpty, endsClause(name)
    else { return nil }
    return length
  }

  /// "Blur is out, Oasis as well", 別放周杰倫，蔡依林也是, ラルクはなし、スピッツも: the same is said of what stands before.
  mutating func refuseAlikeBehind(_ item: RequestItem, _ position: Int) -> Bool {
    let start = item.words.lowerBound
    guard let index = reading.things.indices.last, reading.things[index].sort != .other,
      reading.things[index].items.upperBound == position, reading.things[index].polarity == .wanted,
      item.marks.isSubset(of: [.space]),
      let length = WordList.alikeBehind.length(in: turn.words, at: start),
      endsPart(start + length)
    else { return false }
    if index == 0 {
      // 林俊杰也一样, of what an earlier turn refused.
      guard items[..<reading.things[0].items.lowerBound].allSatisfy({ $0.hasAny(.talk, .and) })
      else { return false }
      reading.refusesAlike = true
      if reading.isOfCharacters { consume(wordsUntil: start + length, from: position) }
      return reading.isOfCharacters
    }
    guard reading.things[index - 1].polarity == .unwanted, opensPart(reading.things[index]) else {
      return false
    }
    reading.things[index].polarity = .unwanted
    consume(wordsUntil: start + length, from: position)
    return true
  }

  private static var endsOfParts: SeparatorMarks { [.comma, .listComma, .stop] }

  /// Whether a comma, or the end of a sentence, stands before a thing, but for words that join.
  private func opensPart(_ thing: Thing) -> Bool {
    var start = thing.items.lowerBound
    while start > 0, items[start].marks.isDisjoint(with: Self.endsOfParts),
      items[start - 1].has(.and),
      !items[start - 1].has(.but)
    {
      start -= 1
    }
    return start > 0 && !items[start].marks.isDisjoint(with: Self.endsOfParts)
  }

  /// Whether a part of a sentence ends before a word, or particles of courtesy do.
  private func endsPart(_ end: Int) -> Bool {
    var end = end
    while end < turn.words.count, turn.words[end].isJoined, turn.words[end].isCharacter,
      turn.words[end].isAny(of: .finalParticles)
    {
      end += 1
    }
    return end >= turn.words.count || !turn.words[end].marks.isDisjoint(with: Self.endsOfParts)
  }

  /// Items up to a word say no more than they have said.
  mutating func consume(wordsUntil end: Int, from position: Int) {
    for next in items.indices.dropFirst(position) where items[next].words.lowerBound < end {
      consumed.insert(next)
    }
  }

  // MARK: Whatever has something

  /// "leave out Miles Davis and anything with saxophone", 不要周杰伦和任何带说唱的: what has it is refused as well.
  mutating func refuseAnything(_ item: RequestItem, _ position: Int) -> Bool {
    guard scope.mode == .unwanted, scope.count > 0, position > 0, link == .and,
      item.begins(with: .anythingThatHas), item.names.isEmpty, item.marks.isSubset(of: [.space]),
      items[position - 1].has(.and) || isAlternative(at: position - 1)
    else { return false }
    scope.isOfAnything = true
    // "with", "that has".
    var next = position + 1
    while next < items.count, items[next].marks.isSubset(of: [.space]), items[next].concept == nil,
      items[next].names.isEmpty, !items[next].isFree,
      items[next].hasAny(.with, .function, .sungIn, .verbal),
      !items[next].hasAny(.ask, .negate, .and)
    {
      consumed.insert(next)
      next += 1
    }
    return true
  }

  // MARK: What it is refused for

  /// "I don't want Metallica at my wedding", "no Adele when I'm driving", 不想在婚礼上听薛之谦: the occasion that
  /// something is refused for is no part of what is refused.
  func isOccasionOfRefusal(_ id: Concept.ID, _ position: Int) -> Bool {
    guard scope.mode == .unwanted, MusicLexicon.shared[id].kind == .scene, position > 0 else {
      return false
    }
    let before = position - 1
    if languages == .chinese { return items[before].ends(with: .atInChinese) }
    guard scope.count > 0, languages.contains(.english) else { return false }
    // "no rap in the car", "nothing sad at work" are phrases of their own.
    if items[position].words.count > 1, items[position].begins(with: .beforeOccasion) {
      return true
    }
    var start = before
    while start > scope.start, items[start].begins(with: .betweenOccasion),
      items[start + 1].marks == .space
    {
      start -= 1
    }
    return items[start].begins(with: .beforeOccasion) && items[start + 1].marks == .space
      && start > scope.start
  }
}
