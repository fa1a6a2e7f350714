/// "I love ABBA, Queen not so much", "me encanta Shakira, Juanes no tanto", YOASOBIは好きだけど、Adoはあまり: whoever is liked
/// less than somebody else is refused, and they alone.
extension TurnReader {
  /// "I know Slowdive and Ride already, what else is there": whoever is known already, where others are asked for.
  mutating func refuseKnownAlready() {
    guard languages == .english,
      let position = items.indices.last(where: {
        WordList.whatElse.length(in: turn.words, at: items[$0].words.lowerBound) != nil
      })
    else { return }
    for index in reading.things.indices
    where reading.things[index].artist != nil
      && [.wanted, .mentioned].contains(reading.things[index].polarity)
      && reading.things[index].items.upperBound <= position
    {
      let thing = reading.things[index]
      let before = turn.words[..<items[thing.items.lowerBound].words.lowerBound]
      let isNext =
        index > 0 && reading.things[index - 1].polarity == .unwanted
        && isCoordinated(index - 1, index)
      if WordList.knowing.isEnd(of: before) || isNext { refuse(index) }
    }
  }

  mutating func refuseLessLiked(_ item: RequestItem, _ position: Int) -> Bool {
    guard let length = WordList.lessLiked.length(in: turn.words, at: item.words.lowerBound),
      let index = reading.things.indices.last, index > 0,
      case let thing = reading.things[index], thing.sort != .other, !thing.isFree,
      thing.sentence == sentence(position), thing.items.upperBound <= position,
      thing.link != .and, likesAnother(than: thing)
    else { return false }
    let end = item.words.lowerBound + length
    let rest = items.indices.filter { $0 >= position && items[$0].words.lowerBound < end }
    guard let last = rest.last, items[last].words.upperBound == end, endsClause(last),
      (thing.items.upperBound..<position).allSatisfy({
        items[$0].hasAny(.function, .talk, .but, .soft, .noun, .possessive)
          || items[$0].isAny(of: .topicParticles)
      })
    else { return false }
    reading.things[index].polarity = .unwanted
    consumed.formUnion(rest)
    set(.wanted, position)
    return true
  }

  /// Whether somebody, or something, is liked in a clause before a thing's.
  private func likesAnother(than thing: Thing) -> Bool {
    let earlier = reading.things.dropLast().filter {
      $0.sentence == thing.sentence && $0.polarity != .unwanted && $0.sort == thing.sort
    }
    guard let last = earlier.last else { return false }
    return last.polarity == .like
      || items[..<thing.items.lowerBound].indices.contains {
        sentence($0) == thing.sentence
          && (items[$0].hasAny(.taste, .tasteAfter) || items[$0].begins(with: .verbsOfLiking))
      }
  }
}
