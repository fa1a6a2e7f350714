/// What a sentence in Chinese tells, which has no word order of questions to go by.
extension SentenceKinds {
  /// The names of playlists ask for music whatever verbs they have; and where a turn tells of somebody and
  /// asks for nothing, none of its sentences does.
  static func judgeChinese(
    _ items: [RequestItem], _ sentence: [Int], _ words: [RequestWord], _ kinds: inout [Kind],
    _ asks: inout [Bool]
  ) {
    let isDivided = items.contains { !$0.marks.isDisjoint(with: [.dash, .slash]) }
    if isDivided, !kinds.contains(.fact), !items.contains(where: { $0.has(.talk) }) {
      for index in kinds.indices where kinds[index] == .comment { kinds[index] = .request }
      asks[0] = true
      return
    }
    guard !items.contains(where: { $0.hasAny(.ask, .only) }) else { return }
    var tells = kinds.contains(.fact)
    for index in kinds.indices where kinds[index] == .request {
      let own = items.indices.filter { sentence[$0] == index }.map { items[$0] }
      guard speaksOfSomebody(own, words) else { continue }
      kinds[index] = .comment
      tells = true
    }
    guard tells else { return }
    for index in kinds.indices where kinds[index] == .request { kinds[index] = .comment }
  }

  /// 她现在是哪家公司的, 哦，没想到: a sentence about somebody who was spoken of, or that wonders.
  static func speaksOfSomebody(_ items: [RequestItem], _ words: [RequestWord]) -> Bool {
    guard items.count > 2, let first = items.first, let last = items.last,
      !last.hasAny(.noun, .counter),
      !items.contains(where: {
        $0.hasAny(
          .like, .likeAfter, .others, .negate, .negateAfter, .except, .more, .but, .cover, .live,
          .taste,
          .tasteAfter)
      })
    else { return false }
    let text = words[first.words.lowerBound..<last.words.upperBound].map(\.folded).joined()
    guard text.count > 5 else { return false }
    let isOfSomebody = zip(text, text.dropFirst()).contains { before, person in
      person.isAny(of: .chinesePersons) && !before.isAny(of: .beforeChinesePersons)
    }
    return isOfSomebody || text.prefix(1).isAny(of: .chinesePersons)
      || isOpinion(text)
      || text.begins(with: .wonder)
      || text.ends(with: .factsAtEnd)
  }

  /// 我觉得现在的选秀节目越来越没意思了, 爱情的事谁说得准呢: what somebody thinks, or asks of nobody.
  static func isOpinion(_ text: String) -> Bool {
    text.begins(with: .opinions) && text.ends(with: .perfect)
      || text.contains(anyOf: .rhetoricalQuestions)
  }

  /// 获得过最受欢迎男歌手奖, 这首歌收录在《美妙生活》里: a statement, in which words of music are no wishes.
  static func statesFact(
    _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet
  ) -> Bool {
    guard languages == .chinese, items.count > 1, let first = items.first, let last = items.last,
      !items.contains(where: {
        $0.hasAny(
          .like, .likeAfter, .others, .negateAfter, .except, .more, .only, .but, .cover, .live)
      }), !last.hasAny(.noun, .counter)
    else { return false }
    let text = words[first.words.lowerBound..<last.words.upperBound].map(\.folded).joined()
    guard text.count > 4 else { return false }
    return text.ends(with: .prize) || text.contains(anyOf: .factsOfMusic)
  }

  /// 收录了9首: how many songs an album has.
  static func tellsWhatIsIn(_ items: [RequestItem], _ words: [RequestWord]) -> Bool {
    guard let first = items.first else { return false }
    return words[first.words.lowerBound...].prefix(3).map(\.folded).joined().isAny(
      of: .contains9Songs)
  }
}
