/// Refusals of whoever was asked for before, by a pronoun alone: "ella no", "j'en ai assez d'elle", 彼以外で,
/// 그 사람 말고.
extension TurnReader {

  /// Whether anything in the turn refuses, so that most turns need not be looked through.
  private var mayRefuse: Bool {
    items.contains { item in
      item.hasAny(.negate, .negateAfter, .except, .exceptEnd, .refuseNamed)
        || item.begins(with: .finalNos)
        || WordList.repeats.length(in: turn.words, at: item.words.lowerBound) != nil
    }
  }

  /// Notes that whoever was asked for in an earlier turn is refused.
  mutating func refusePronoun() {
    guard mayRefuse, !reading.wantsOthers,
      !reading.things.contains(where: { $0.artist != nil && $0.polarity == .unwanted })
    else { return }
    for start in items.indices {
      guard sentences.kinds[sentence(start)] != .fact || languages == .chinese,
        let end = pronoun(at: start), isRefusedBefore(start, end) || isRefusedBehind(end)
      else {
        continue
      }
      if let index = reading.things.lastIndex(where: {
        $0.isName && $0.items.upperBound <= start
      }) {
        refuseNamed(index)
        return
      }
      reading.refusesPerson = true
      // 彼女 is a girlfriend as well.
      reading.things.removeAll { !$0.isName && $0.items.overlaps(start..<end) }
      let rest = start..<items.count
      reading.followUps.removeAll { value, position in
        value == .without(nil) && position.overlaps(rest)
      }
      return
    }
  }

  /// 周杰伦，他的歌我不想听; 類似草東的，不過不要他們: the pronoun is for somebody whom the turn names, and not for a title.
  private mutating func refuseNamed(_ index: Int) {
    guard reading.things[index].artist != nil else { return }
    if reading.things[index].polarity == .like {
      reading.wantsOthers = true
    } else {
      reading.things[index].polarity = .unwanted
    }
  }

  /// The end of the pronoun that begins at an item, its particle included.
  func pronoun(at start: Int) -> Int? {
    let first = turn.words[items[start].words.lowerBound]
    if !first.isCharacter {
      // "d'elle" may be one phrase.
      let last = items[start].lastWord
      guard
        items[start].words.count == 1 || items[start].hasAny(.negate, .more, .refuseNamed)
          || first.isAny(of: .ofAndDe),
        items[start].words.count < 6,
        WordList.refusedPersons.contains(last, in: languages)
      else { return nil }
      return start + 1
    }
    let persons = WordList.refusedPersonsInCharacters
    guard persons.hasEntry(beginning: first.folded) else { return nil }
    var said = ""
    for end in start..<min(items.count, start + 4) {
      guard sentence(end) == sentence(start), end == start || !items[end].marks.contains(.comma)
      else { return nil }
      said += items[end].text
      // 그 사람, and not 그 alone.
      let goesOn =
        end + 1 < items.count && persons.hasEntry(beginning: said + items[end + 1].text)
      if !goesOn, isPronoun(said) { return end + 1 }
    }
    return nil
  }

  /// Whether characters are a pronoun, alone or with its particle.
  private func isPronoun(_ said: String) -> Bool {
    let persons = WordList.refusedPersonsInCharacters
    if persons.contains(said, in: languages) { return true }
    let particles: WordList
    switch languages {
    case .chinese: particles = .possessivesInChinese
    case .korean: particles = .caseParticlesInKorean
    default: return false
    }
    return particles.entries.contains { particle in
      said.hasSuffix(particle)
        && persons.contains(String(said.dropLast(particle.count)), in: languages)
    }
  }

  /// "not her", "nothing of hers", "j'en ai assez d'elle", 又是他: the refusal has no other object.
  private func isRefusedBefore(_ start: Int, _ end: Int) -> Bool {
    guard endsWithTail(end) else { return false }
    if items[start].words.count > 1, items[start].hasAny(.negate, .refuseNamed) { return true }
    var before = start - 1
    while before >= 0, items[before].words.count == 1, !items[before].hasAny(.negate, .except),
      goesOn(before + 1),
      items[before].begins(with: .beforeRefusedPersons)
        // "no songs of his", "nenhuma música dela".
        || items[before].has(.noun)
    {
      before -= 1
    }
    guard before >= 0, sentence(before) == sentence(start), goesOn(before + 1) else { return false }
    if items[before].hasAny(.negate, .except) { return true }
    let said = turn.words[..<items[before].words.upperBound]
    return WordList.repeats.isEnd(of: said)
  }

  /// Whether nothing stands before an item but a space, or the apostrophe of "d'elle".
  private func goesOn(_ position: Int) -> Bool {
    items[position].marks.isSubset(of: [.space])
      || items[position - 1].lastWord.isAny(of: .elidedDe)
  }

  /// Whether nothing but courtesy, and nouns of music, stands behind a pronoun in its clause.
  private func endsWithTail(_ end: Int) -> Bool {
    var next = end
    while next < items.count, sentence(next) == sentence(end - 1),
      !items[next].marks.contains(.comma)
    {
      guard
        items[next].hasAny(.noun, .counter, .talk)
          || turn.words[items[next].words].allSatisfy({ $0.isAny(of: .behindRefusedPersons) })
          || items[next].isAny(of: .behindRefusedPersons)
      else { return false }
      next += 1
    }
    return true
  }

  /// 彼の曲はもういい, "ella no", 他就算了吧: the refusal ends the pronoun's clause.
  private func isRefusedBehind(_ end: Int) -> Bool {
    var next = end
    while next < min(items.count, end + 6), sentence(next) == sentence(end - 1) {
      let item = items[next]
      guard item.marks.isSubset(of: [.space]) else { return false }
      if item.hasAny(.negateAfter, .exceptEnd) {
        // 她不爱听快的: what follows is the object.
        return languages != .chinese || endsWithTail(next + 1)
      }
      let isNo =
        item.words.count == 1
        && item.begins(with: .finalNos)
      if isNo || item.has(.negate), endsWithTail(next + 1) { return true }
      guard item.concept == nil, item.names.isEmpty, !item.isFree,
        item.hasAny(
          .function, .noun, .counter, .possessive, .performer, .verbal, .and, .talk, .ask, .soft)
      else { return false }
      next += 1
    }
    return false
  }

  /// 다른 여자 가수, "otra cantante", 换第二個女歌手: somebody else, of whom only the voice is said.
  mutating func wantOtherVoices() {
    guard !reading.things.contains(where: \.isName) else { return }
    let isSaid = reading.things.contains { thing in
      guard thing.polarity == .wanted,
        thing.tagConcepts.contains(where: ConceptList.voices.contains)
      else { return false }
      let before = turn.words[..<items[thing.items.lowerBound].words.lowerBound]
      return WordList.otherPersons.isEnd(of: before)
    }
    if isSaid { reading.wantsOthers = true }
  }

  /// "ella no": the refusal has its object.
  func refusesPronounOnly(_ position: Int) -> Bool {
    guard items[position].words.count == 1, position > 0,
      sentence(position) == sentence(position - 1),
      items[position].begins(with: .finalNos), endsClause(position),
      pronoun(at: position - 1) == position
    else { return false }
    return true
  }
}
