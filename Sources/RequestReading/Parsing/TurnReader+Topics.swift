/// Refusals at the end of what they refuse: of a topic that a particle marks, with or without a reason, and
/// by what happens if it comes.
extension TurnReader {
  /// 「糸」はベタだからなしで, 周传雄好是好，今天先别放, "Fix You, at every wedding, non merci": a refusal at a
  /// clause's end, with nothing in its clause to refuse, is of what the sentence is about.
  mutating func refuseTopic(_ item: RequestItem, _ place: Int) -> Bool {
    let isOfCharacters = !languages.isDisjoint(with: [.chinese, .japanese, .korean])
    guard item.has(.negateAfter), isOfCharacters || item.words.count > 1, endsClause(place),
      !isOpenRefusal,
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(place) && $0.sort != .other
      }),
      reading.things[index].isName
        || isOfCharacters && !item.marks.isDisjoint(with: [.comma, .listComma]),
      reading.things[index].polarity != .unwanted, isTopic(reading.things[index], place)
    else { return false }
    reading.things[index].polarity = .unwanted
    return true
  }

  /// Whether a name is what the rest of its sentence is about: its particle says so, or nothing is asked
  /// for between it and the refusal.
  private func isTopic(_ thing: Thing, _ place: Int) -> Bool {
    let next = thing.items.upperBound
    guard next < place else { return true }
    if ["は", "も", "은", "는", "도"].contains(turn.words[items[next].words.lowerBound].folded) {
      return true
    }
    return !items[next..<place].contains { $0.hasAny(.ask, .more, .others) && !$0.has(.function) }
  }

  /// Particles that make a topic of what stands before them.
  private static let topicParticles: Set<String> = ["は", "も", "은", "는", "도", "건", "거는", "것은"]

  /// 발라드는 졸리니까 빼고요, 욕 나오는 건 싫어, 英語の歌詞は気が散るからやめて: a refusal at a clause's end, with a
  /// reason before it, is of the topic that a particle marks.
  mutating func refuseMarkedTopic(_ item: RequestItem, _ place: Int) -> Bool {
    guard item.hasAny(.negateAfter, .exceptEnd), !languages.isDisjoint(with: .verbLast),
      endsClause(place), !isOpenRefusal, let marker = topicMarker(before: place),
      marker == place
        || !items[(marker + 1)...place].contains(where: { $0.marks.contains(.comma) }),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(place) && $0.sort != .other && $0.items.upperBound <= marker
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
  private func topicMarker(before place: Int) -> Int? {
    let first = turn.words[items[place].words.lowerBound].folded
    if items[place].words.count > 1, Self.topicParticles.contains(first) { return place }
    return items[..<place].indices.last {
      sentence($0) == sentence(place)
        && Self.topicParticles.contains(turn.words[items[$0].words].map(\.folded).joined())
    }
  }

  /// 싸이는 좀…, うるさいのはちょっと…: a sentence that stops there refuses its topic.
  mutating func refuseByHesitation(_ item: RequestItem, _ place: Int) -> Bool {
    guard !languages.isDisjoint(with: .verbLast), place > 0,
      ["좀", "ちょっと", "ちょっとね", "좀요"].contains(turn.words[item.words].map(\.folded).joined()),
      place + 1 == items.count || sentence(place + 1) != sentence(place)
        || items[place + 1].marks.contains(.stop),
      Self.topicParticles.contains(turn.words[items[place - 1].words].map(\.folded).joined()),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(place) && $0.sort != .other && $0.items.upperBound < place
      }), describesTopic(reading.things[index].items.upperBound..<(place - 1))
    else { return false }
    change(through: index) { $0.polarity = .unwanted }
    return true
  }

  private static let reasons = ["から", "ので", "니까", "어서", "아서", "해서", "라서", "워서"]

  /// 演歌は重いからやめて: what stands before the refusal is the reason, and not what is refused.
  func followsReason(_ place: Int) -> Bool {
    guard place > 0, !languages.isDisjoint(with: .verbLast) else { return false }
    let words = turn.words[
      max(0, items[place].words.lowerBound - 4)..<items[place].words.lowerBound]
    let text = words.map(\.folded).joined()
    return Self.reasons.contains { text.hasSuffix($0) }
  }

  /// Whether the words between a topic and its particle only say more of it: 욕 나오는 건, 英語の歌詞は.
  private func describesTopic(_ range: Range<Int>) -> Bool {
    range.count < 8
      && range.allSatisfy { place in
        items[place].marks.isDisjoint(with: [.comma, .listComma, .stop, .bracket])
          && !items[place].hasAny(.ask, .others, .like, .negateAfter) && items[place].names.isEmpty
      }
  }

  // MARK: Threats

  /// "my ex loved Bon Iver, so, no."
  mutating func refuseBySoNo(_ item: RequestItem, _ place: Int) -> Bool {
    guard item.words.count == 1, endsClause(place), place > 0,
      Self.finalNos.contains(turn.words[item.words.lowerBound].folded),
      turn.words[items[place - 1].words.upperBound - 1].folded == "so",
      let index = reading.things.lastIndex(where: {
        $0.isName && sentence(place) - $0.sentence < 2
      })
    else { return false }
    reading.things[index].polarity = .unwanted
    return true
  }

  private static let conditions: Set<String> = [
    "if", "second", "minute", "moment", "si", "se", "wenn", "falls", "sobald",
  ]

  private static let threats: Set<String> = [
    "leave", "leaving", "walk", "walking", "quit", "quitting", "scream", "screaming", "cry", "die",
    "kill",
    "riot", "gone", "unsubscribe", "divorce", "lose", "leaves", "walks", "quits", "again", "out",
    "bloqueo",
    "voy", "grito", "muero", "pars", "crie", "weg", "raus", "embora", "bloqueio",
  ]

  /// "If I like X, what should I check out".
  private func isFoundOut(_ item: RequestItem) -> Bool {
    let start = item.words.lowerBound
    return ["check", "find", "try"].contains(turn.words[start].folded)
      || start > 0 && ["check", "find", "try", "checking"].contains(turn.words[start - 1].folded)
  }

  /// "if Daddy Yankee comes on she'll walk out", "if you put on Sandstorm I'm leaving": what must not come.
  mutating func refuseByThreat(_ item: RequestItem, _ place: Int) -> Bool {
    guard !languages.isDisjoint(with: [.english, .spanish, .french, .german, .portuguese]),
      mode != .unwanted,
      Self.threats.contains(turn.words[item.words.lowerBound].folded)
        || Self.threats.contains(turn.words[item.words.upperBound - 1].folded),
      !isFoundOut(item),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(place) && $0.sort != .other
      }),
      let condition = items[..<reading.things[index].items.lowerBound].indices.last(where: {
        turn.words[items[$0].words].contains { Self.conditions.contains($0.folded) }
      }), sentence(condition) == sentence(place),
      reading.things[index].items.lowerBound - condition < 6,
      place - reading.things[index].items.upperBound < 7
    else { return false }
    reading.things[index].polarity = .unwanted
    return true
  }
}
