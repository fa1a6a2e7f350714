/// Topics of which a clause says something in the negative: 아이유는 영 안 땡기네, 米津玄師は肌に合わない, 周杰伦我听不惯.
/// What is not liked, needed or borne need not be told by a word of refusing: the negation of any verb does, but for
/// those that praise (飽きない, 안 질려, 听不腻) or tell what somebody knows.
extension TurnReader {
  /// Refuses the topic of a clause that ends here and says something of it in the negative. Asks nothing, and no
  /// question.
  mutating func refuseDeniedTopic(_ position: Int) -> Bool {
    guard !languages.isDisjoint(with: [.chinese, .japanese, .korean]), scope.mode == .wanted,
      endsClause(position),
      !isQuestion(endingAt: position),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(position) && $0.sort != .other && !$0.isFree
      }), reading.things[index].polarity == .wanted,
      reading.things[index].items.upperBound <= position,
      case let rest = reading.things[index].items.upperBound..<(position + 1), rest.count < 12,
      rest.dropFirst().allSatisfy({
        items[$0].marks.isDisjoint(with: [.comma, .listComma, .bracket])
      }),
      !items[rest].contains(where: {
        $0.has(.ask) && !$0.has(.function)
          || $0.hasAny(.like, .likeAfter, .others, .only, .onlyAfter, .tasteAfter)
          || !$0.names.isEmpty
      })
    else { return false }
    let said = spaced(rest)
    guard !said.contains(anyOf: .knowledge),
      !said.contains(anyOf: .praiseByDenial),
      isDenied(said)
    else { return false }
    change(through: index) { $0.polarity = .unwanted }
    return true
  }

  private func isQuestion(endingAt position: Int) -> Bool {
    position + 1 == items.count ? turn.isQuestion : items[position + 1].marks.contains(.question)
  }

  /// The words of some items with the spaces that stand between them.
  private func spaced(_ range: Range<Int>) -> String {
    turn.words[
      items[range.lowerBound].words.lowerBound..<items[range.upperBound - 1].words.upperBound
    ]
    .map { ($0.marks.contains(.space) ? " " : "") + $0.folded }.joined()
  }

  private func isDenied(_ said: String) -> Bool {
    if languages == .chinese { return isDeniedInChinese(said) }
    // Only a topic, and no 아이유 노래 없어.
    let particles: WordList =
      languages == .japanese
      ? .topicsDeniedInJapanese
      : .topicsDeniedInKorean
    guard let particle = particles.beginning(of: said) else { return false }
    let predicate = String(said.dropFirst(particle.count))
    return languages == .japanese ? isDeniedInJapanese(predicate) : isDeniedInKorean(predicate)
  }

  private func isDeniedInJapanese(_ said: String) -> Bool {
    // 良さがわからない is none that tells what is known.
    if said.contains(anyOf: .understanding),
      !said.contains(anyOf: .merits)
    {
      return false
    }
    var text = said
    while let end = WordList.finalParticlesInJapanese.ending(of: text),
      text.count > end.count + 1,
      !text.ends(with: .denialEndingsInJapanese)
    {
      text.removeLast(end.count)
    }
    return text.ends(with: .denialEndingsInJapanese) && !text.isAny(of: .absence)
  }

  private func isDeniedInKorean(_ said: String) -> Bool {
    said.contains(anyOf: .denialsInKorean)
  }

  private func isDeniedInChinese(_ said: String) -> Bool {
    var text = said[...]
    if let topic = WordList.behindTopicInChinese.beginning(of: text) {
      text = text.dropFirst(topic.count)
    }
    guard let speaker = WordList.chineseSpeakers.beginning(of: text) else { return false }
    text = text.dropFirst(speaker.count)
    guard text.count < 12, !text.ends(with: .attribute), !text.isAny(of: .absence)
    else { return false }
    return text.prefix(5).contains(anyOf: .denialsInChinese) && text.count > 1
  }
}
