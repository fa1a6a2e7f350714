/// Questions and statements that are told by how they begin and end: "did they write it themselves",
/// "the cover of that album is hideous", 周杰伦明年在上海开几场演唱会. Words of music in them are no wishes.
extension SentenceKinds {
  /// Whether a sentence asks after something else than music to hear, or only tells something.
  static func isAside(
    _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet, isQuestion: Bool
  ) -> Bool {
    if languages == .chinese, items.count > 1, tellsOfThem(items, words) { return true }
    guard let first = items.first, let last = items.last, items.count > 1,
      !items.contains(where: { $0.hasAny(.like, .likeAfter, .others, .more, .only) })
    else { return false }
    let said = words[first.words.lowerBound..<last.words.upperBound].map(\.folded)
    if languages == .english {
      // "who doesn't love ABBA?"
      if first.has(.taste) { return false }
      // "Where Is My Mind? but not by Pixies" begins with a title.
      if first.isProper, first.words.count > 1 { return false }
      // "why is there no Shakira in here?"
      if items.contains(where: { $0.has(.whetherNone) }), items.contains(where: \.isProper) {
        return false
      }
      return isEnglishQuestion(said[...], isMarked: isQuestion)
        || isEnglishStatement(items, said[...]) || tellsOfThePast(items, said)
    }
    guard isQuestion, !items.contains(where: { $0.hasAny(.ask, .noun, .counter, .taste) }) else {
      return false
    }
    let text = said.joined()
    if languages == .chinese {
      let asksWhetherItIs =
        text.ends(with: .questionParticle) && !text.contains(anyOf: .hearingOrHavingInChinese)
        && !text.contains(anyOf: .wishesInChinese)
      return asksWhetherItIs || text.contains(anyOf: .questionsInChinese)
    }
    if languages == .japanese { return text.contains(anyOf: .questionsInJapanese) }
    if languages == .korean { return text.contains(anyOf: .questionsInKorean) }
    return false
  }

  /// Whether a sentence refuses somebody whom the catalog has, or something that the lexicon knows, in words
  /// that do nothing else.
  static func refusesKnown(
    _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet
  ) -> Bool {
    let isKnown = { (item: RequestItem) in item.isProper || item.concept != nil }
    if languages == .chinese {
      return items.indices.contains { position in
        let said = items[position].text
        guard items[position].hasAny(.negate, .negateAfter, .except),
          said.contains(anyOf: .refusalsInChinese)
        else { return false }
        let turns = items[..<position].contains { $0.has(.but) }
        let start = turns ? 0 : max(0, position - 2)
        return items[start..<min(items.count, position + 3)].contains(where: isKnown)
      }
    }
    guard languages == .english else { return false }
    return items.indices.contains { position in
      let start = items[position].words.lowerBound
      if items[position].has(.negate), position == 0, items[position].words.count > 1,
        words[start].isAny(of: .questionsThatRefuse)
      {
        return items[position...].dropFirst().prefix(3).contains(where: isKnown)
      }
      if words[start].isAny(of: .faintRefusals), items[position].hasAny(.negate, .except, .but) {
        return items[position...].dropFirst().prefix(2).contains(where: \.isProper)
      }
      guard words[start].isAny(of: .plainRefusals), items[position].hasAny(.negate, .except),
        // "why is there no Queen on this?"
        start == 0
          || !words[start - 1].isAny(of: .existence) && !words[start - 1].isAny(of: .anybody)
      else { return false }
      // "how do I clean vinyl without scratching it".
      let isNamed = words[start].isAny(of: .without)
      return items[position...].dropFirst().prefix(2).contains {
        isNamed ? $0.isProper : isKnown($0)
      }
    }
  }

  // MARK: English

  /// "do they still play Creep live?", "why is there no sound", "what makes a song a ballad?"
  private static func isEnglishQuestion(
    _ said: ArraySlice<String>, isMarked: Bool
  ) -> Bool {
    var said = said
    while let first = said.first, first.isAny(of: .openers) {
      said = said.dropFirst()
    }
    guard said.count > 2, let first = said.first, !said.contains(where: { $0.isAny(of: .wishes) })
    else {
      return false
    }
    let second = said[said.startIndex + 1]
    let third = said[said.startIndex + 2]
    // "When I cry I want ballads": no question, but a clause that says when.
    if first.isAny(of: .whenAndWhere) {
      return second.isAny(of: .auxiliaries) || second.isAny(of: .modalsOfTime)
    }
    if first.isAny(of: .whyAndWho) { return true }
    if first.isAny(of: .how) { return !second.isAny(of: .howAbout) }
    if first.isAny(of: .what) { return second.isAny(of: .behindWhat) && !third.isAny(of: .you) }
    if first.isAny(of: .doesAnybody), second.isAny(of: .you) {
      return said.count > 4 && third.isAny(of: .know)
        && said[said.startIndex + 3].isAny(of: .behindKnow)
    }
    return first.isAny(of: .auxiliaries)
      && (second.isAny(of: .subjectsOfQuestions) || isMarked && !second.isAny(of: .askedPersons))
  }

  /// "I used to play drums in a metal band".
  private static func tellsOfThePast(_ items: [RequestItem], _ said: [String]) -> Bool {
    guard said[0].isAny(of: .speakers), said[1...].prefix(2).joined().isAny(of: .usedTo) else {
      return false
    }
    return !items.contains { $0.hasAny(.taste, .negate, .negateAfter, .but) }
      && !said.contains(where: { $0.isAny(of: .wishes) })
  }

  /// "the cover of that album is hideous", "that guitar solo was out of this world": what something is, said
  /// of something that nobody named.
  private static func isEnglishStatement(
    _ items: [RequestItem], _ said: ArraySlice<String>
  ) -> Bool {
    let tellsOfUnknown =
      items[0].isFree && said.count > 2
      && said[said.startIndex + 1].isAny(of: .copulasOfUnknown)
    if tellsOfUnknown,
      !items.contains(where: { $0.hasAny(.ask, .noun, .negate, .too, .but) || $0.isProper })
    {
      return true
    }
    guard let first = said.first, first.isAny(of: .determiners), said.count > 3,
      !items.contains(where: {
        $0.hasAny(
          .taste, .tasteAfter, .too, .tooAfter, .negate, .negateAfter, .less, .refuseNamed, .pardon,
          .but)
          || $0.isProper
      }),
      let copula = said.dropFirst(2).prefix(5).firstIndex(where: { $0.isAny(of: .copulas) })
    else { return false }
    // "the song I want is", "the music that is".
    let subject = said[..<copula].dropFirst()
    let isClause = subject.indices.contains { index in
      subject[index].isAny(of: .clauseWords)
        || subject[index].isAny(of: .that) && !said[index - 1].isAny(of: .withinSomething)
    }
    return !isClause && !said[copula...].contains(where: { $0.isAny(of: .wishes) })
  }

  // MARK: Other languages

  /// 他是很有实力的男歌手，那他有哪些歌: behind 那 somebody asks, whatever was told before.
  static func turnsToAsk(_ position: Int, _ items: [RequestItem], _ words: [RequestWord]) -> Bool {
    let start = items[position].words.lowerBound
    guard items[position].marks.contains(.comma), words[start].isAny(of: .then),
      start + 1 < words.count
    else { return false }
    return words[start + 1].isAny(of: .behindThen)
  }

  /// 他是北京人，早年在酒吧唱过歌; 知道，她以前是女子组合的成员: what is told of those who were spoken of.
  static func tellsOfThem(_ items: [RequestItem], _ words: [RequestWord]) -> Bool {
    guard let first = items.first, let last = items.last else { return false }
    let text = words[first.words.lowerBound..<last.words.upperBound].map(\.folded).joined()
    if text.begins(with: .exclamations) { return true }
    guard text.count > 5, !text.contains(anyOf: .wishesInChinese) else {
      return false
    }
    let isOfSomebody = text.begins(with: .openingsOfTales) || text.contains(anyOf: .heIs)
    return isOfSomebody && !last.hasAny(.noun, .counter)
      && !items.contains { $0.hasAny(.like, .likeAfter, .others) }
  }

}
