/// Refusals at the end of what they refuse: of a topic that a particle marks, with or without a reason, and
/// by what happens if it comes.
extension TurnReader {
  /// 「糸」はベタだからなしで, 周传雄好是好，今天先别放, "Fix You, at every wedding, non merci": a refusal at a
  /// clause's end, with nothing in its clause to refuse, is of what the sentence is about.
  mutating func refuseTopic(_ item: RequestItem, _ position: Int) -> Bool {
    let isOfCharacters = !languages.isDisjoint(with: [.chinese, .japanese, .korean])
    guard item.has(.negateAfter), isOfCharacters || item.words.count > 1, endsClause(position),
      !isOpenRefusal,
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(position) && $0.sort != .other
      }),
      reading.things[index].isName
        || isOfCharacters && !item.marks.isDisjoint(with: [.comma, .listComma]),
      reading.things[index].polarity != .unwanted, isTopic(reading.things[index], position)
    else { return false }
    reading.things[index].polarity = .unwanted
    return true
  }

  /// Whether a name is what the rest of its sentence is about: its particle says so, or nothing is asked
  /// for between it and the refusal.
  private func isTopic(_ thing: Thing, _ position: Int) -> Bool {
    let next = thing.items.upperBound
    guard next < position else { return true }
    if items[next].begins(with: .topicMarks) {
      return true
    }
    return !items[next..<position].contains {
      $0.hasAny(.ask, .more, .others) && !$0.has(.function)
    }
  }

  /// 발라드는 졸리니까 빼고요, 욕 나오는 건 싫어, 英語の歌詞は気が散るからやめて: a refusal at a clause's end, with a
  /// reason before it, is of the topic that a particle marks.
  mutating func refuseMarkedTopic(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.hasAny(.negateAfter, .exceptEnd), !languages.isDisjoint(with: .verbLast),
      endsClause(position), !isOpenRefusal, let marker = topicMarker(before: position),
      marker == position
        || !items[(marker + 1)...position].contains(where: { $0.marks.contains(.comma) }),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(position) && $0.sort != .other && $0.items.upperBound <= marker
      }), reading.things[index].polarity != .unwanted,
      describesTopic(reading.things[index].items.upperBound..<marker)
    else { return false }
    for later in reading.things.indices where later > index && reading.things[later].sort == .word {
      reading.things[later].polarity = .mentioned
    }
    change(through: index) { $0.polarity = .unwanted }
    return true
  }

  /// The particle that marks the topic of a refusal; the refusal's own first one where it begins so (は困る).
  private func topicMarker(before position: Int) -> Int? {
    let first = items[position].firstWord
    if items[position].words.count > 1, first.isAny(of: .topicParticles) { return position }
    return items[..<position].indices.last {
      sentence($0) == sentence(position)
        && items[$0].isAny(of: .topicParticles)
    }
  }

  /// 싸이는 좀…, うるさいのはちょっと…: a sentence that stops there refuses its topic.
  mutating func refuseByHesitation(_ item: RequestItem, _ position: Int) -> Bool {
    guard !languages.isDisjoint(with: .verbLast), position > 0,
      item.isAny(of: .hesitations),
      position + 1 == items.count || sentence(position + 1) != sentence(position)
        || items[position + 1].marks.contains(.stop),
      items[position - 1].isAny(of: .topicParticles),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(position) && $0.sort != .other && $0.items.upperBound < position
      }), describesTopic(reading.things[index].items.upperBound..<(position - 1))
    else { return false }
    change(through: index) { $0.polarity = .unwanted }
    return true
  }

  /// 演歌は重いからやめて: what stands before the refusal is the reason, and not what is refused.
  func followsReason(_ position: Int) -> Bool {
    guard position > 0, !languages.isDisjoint(with: .verbLast) else { return false }
    let words = turn.words[
      max(0, items[position].words.lowerBound - 4)..<items[position].words.lowerBound]
    let text = words.map(\.folded).joined()
    return text.ends(with: .reasonEndings)
  }

  /// Whether the words between a topic and its particle only say more of it: 욕 나오는 건, 英語の歌詞は.
  private func describesTopic(_ range: Range<Int>) -> Bool {
    range.count < 8
      && range.allSatisfy { position in
        items[position].marks.isDisjoint(with: [.comma, .listComma, .stop, .bracket])
          && !items[position].hasAny(.ask, .others, .like, .negateAfter)
          && items[position].names.isEmpty
      }
  }

  // MARK: Threats

  /// "my ex loved Bon Iver, so, no.": what a sentence comes to.
  mutating func refuseBySoNo(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.words.count == 1, endsClause(position), position > 0,
      item.begins(with: .finalNos),
      items[position - 1].ends(with: .conclusions),
      let index = reading.things.lastIndex(where: {
        $0.isName && sentence(position) - $0.sentence < 2
      })
    else { return false }
    reading.things[index].polarity = .unwanted
    return true
  }

  /// "if Daddy Yankee comes on she'll walk out", 再放周杰伦我就卸载, 米津玄師かけたらキレる: what must not come, because
  /// of what somebody does then, who is not pleased.
  mutating func refuseByThreat(_ position: Int) -> Bool {
    guard
      position + 1 == items.count || sentence(position + 1) != sentence(position)
        // 谁再放《小苹果》我跟谁急，来点别的.
        || languages == .chinese && items[position + 1].marks.contains(.comma),
      !turn.isQuestion || position + 1 < items.count,
      let condition = items[...position].indices.last(where: {
        sentence($0) == sentence(position) && isCondition(items[$0])
      }),
      let index = reading.things.firstIndex(where: {
        $0.sentence == sentence(position) && $0.sort != .other && isUnder(condition, $0)
      })
    else { return false }
    let end = max(condition + 1, reading.things[index].items.upperBound)
    guard end <= position, tellsConsequence(end..<(position + 1)) else { return false }
    reading.things[index].polarity = .unwanted
    // "if I hear Wonderwall one more time I'll scream" asks for no screams.
    reading.things.removeAll { $0.items.lowerBound >= end && $0.sort == .word }
    // "The second Adele comes on" is no second song.
    reading.followUps.removeAll { $0.items.contains(condition) }
    return true
  }

  /// "if", "if I hear", 再放.
  private func isCondition(_ item: RequestItem) -> Bool {
    item.words.contains { start in
      Vocabulary.shared.phrases.length(of: .condition, in: turn.words, at: start, languages) != nil
    }
  }

  /// Whether a condition is about a thing: right behind it, or before it with a verb of coming beside it.
  private func isUnder(_ condition: Int, _ thing: Thing) -> Bool {
    if !languages.isDisjoint(with: .verbLast) {
      return (0...1).contains(condition - thing.items.upperBound)
    }
    guard
      (0..<6).contains(thing.items.lowerBound - condition - 1)
        || thing.items.lowerBound == condition + 1
    else { return false }
    if languages == .chinese { return thing.items.lowerBound == condition + 1 }
    let end = min(items.count, thing.items.upperBound + 2)
    return items[condition..<end].contains { item in
      turn.words[item.words].contains { $0.isAny(of: .appearances) }
    }
  }

  private func tellsConsequence(_ range: Range<Int>) -> Bool {
    let words = turn.words[
      items[range.lowerBound].words.lowerBound..<items[range.upperBound - 1].words.upperBound]
    guard
      !items[range].contains(where: { $0.has(.ask) && !$0.has(.talk) || $0.hasAny(.taste, .noun) }),
      !words.contains(where: { $0.isAny(of: .delights) })
    else { return false }
    if !languages.isDisjoint(with: [.chinese, .japanese, .korean]) {
      let said = words.map(\.folded).joined()
      return !said.contains(anyOf: .delightsInCharacters)
        && (languages != .chinese || said.contains(anyOf: .meOrThen))
    }
    // "I swear if it's Oasis again".
    return words.last?.isAny(of: .againInEnglish) == true
      || words.contains { $0.isAny(of: .threateners) }
  }
}
