/// Pronouns for artists who were spoken of: "his songs", "I don't want him", "more of her".
extension TurnReader {
  /// "I don't like him", "I am bored of her songs".
  func isObject(_ position: Int) -> Bool {
    let word = items[position].firstWord
    if word.isAny(of: .objects) || word.isAny(of: .them)
      || word.isAny(of: .her) && endsClause(position)
    {
      return true
    }
    return word.isAny(of: .ownersSpokenOf) && position + 1 < items.count
      && items[position + 1].hasAny(.noun, .counter)
  }

  /// "I like X, but I don't want him here": X is refused.
  mutating func refusePerson(_ position: Int) {
    // "X, Y or Z. Please no songs by them": of several, others are asked for.
    let seeds = reading.things.filter { $0.artist != nil && $0.polarity == .like }
    if items[position].begins(with: .them), seeds.count > 1 {
      reading.wantsOthers = true
      return
    }
    guard !items[position].begins(with: .it), !isWeak(items[scope.start]) else {
      return
    }
    guard let index = reading.things.lastIndex(where: { $0.artist != nil }) else {
      // "I don't want him": whoever was asked for before.
      reading.refusesPerson = true
      return
    }
    if sentences.kinds[reading.things[index].sentence] == .taste {
      reading.things[index].polarity = .unwanted
    } else {
      refuse(index)
    }
  }

  /// "can't get enough of Sade, more of her please": more of somebody who was only liked.
  mutating func askForMoreOf() {
    guard
      let position = items.indices.last(where: {
        languages.contains(.english) && (asksForSomeOfTheirs(at: $0) || putsThemOn(at: $0))
          || asksForBareMore(at: $0)
      }),
      let index = reading.things.lastIndex(where: {
        $0.artist != nil && $0.items.upperBound <= position && $0.polarity == .like
      })
    else { return }
    reading.things[index].polarity = .wanted
  }

  /// "put some more on", "ponme más", もっと流して: more, in a clause that names nothing and says nothing else.
  private func asksForBareMore(at position: Int) -> Bool {
    guard items[position].has(.more), !items[position].hasAny(.negate, .like, .others) else {
      return false
    }
    var (first, end) = (position, position + 1)
    while first > 0, items[first].marks.isSubset(of: [.space]), isBareAsking(items[first - 1]) {
      first -= 1
    }
    while end < items.count, items[end].marks.isSubset(of: [.space, .comma]),
      isBareAsking(items[end])
    {
      end += 1
    }
    return first > 0 && (end == items.count || items[end].marks.contains(.stop))
      && (!items[first].marks.isDisjoint(with: [.comma, .listComma, .stop, .dash])
        || items[first - 1].has(.and))
      && !items[first..<end].contains {
        $0.hasAny(.negate, .negateAfter, .like, .likeAfter, .reference)
      }
  }

  /// "stick some on", "put them on!": a verb, a pronoun and a particle, and nothing else.
  private func putsThemOn(at position: Int) -> Bool {
    let start = items[position].words.lowerBound
    guard let length = WordList.puttingOn.length(in: turn.words, at: start), position > 0,
      !items[position].marks.isDisjoint(with: [.comma, .stop, .dash])
    else { return false }
    let end = start + length
    return end == turn.words.count || !turn.words[end].marks.isDisjoint(with: [.comma, .stop])
  }

  private func isBareAsking(_ item: RequestItem) -> Bool {
    item.hasAny(.ask, .function, .more, .talk, .counter) && item.concept == nil
      && item.names.isEmpty
  }

  /// Whether "more of hers", "add some of his", "some songs by him" or "something of theirs" ends with an item
  /// and two words behind it.
  private func asksForSomeOfTheirs(at position: Int) -> Bool {
    var last = items[position].words.upperBound - 1
    // "play more of" may be one phrase.
    if turn.words[last].isAny(of: .ofByFrom), items[position].words.count > 1 { last -= 1 }
    guard last + 2 < turn.words.count, !items[position].has(.negate),
      turn.words[last].isAny(of: .partsOfWork) || items[position].hasAny(.noun, .counter),
      turn.words[last + 1].isAny(of: .ofByFrom), turn.words[last + 2].isAny(of: .theirs)
    else { return false }
    let own = items.indices.filter { sentence($0) == sentence(position) && $0 < position }
    return !own.contains { items[$0].hasAny(.negate, .except) }
  }

  /// "I enjoy X and Y. Can we add some of their songs": those just named are asked for.
  mutating func resolvePersons() {
    guard let personSentence, sentences.kinds[personSentence] == .request,
      sentences.asks[personSentence],
      !items.indices.contains(where: { sentence($0) == personSentence && items[$0].has(.negate) }),
      !reading.things.contains(where: {
        $0.sentence == personSentence && $0.isName && $0.polarity != .unwanted
      })
    else { return }
    reading.refersToPerson = true
    reading.refersToOne = items.indices.contains {
      sentence($0) == personSentence && items[$0].begins(with: .onePerson)
    }
    reading.comparesPerson =
      languages == .chinese
      && items.indices.contains { position in
        sentence(position) == personSentence && items[position].has(.likeAfter)
          && items[..<position].contains {
            $0.begins(with: .persons)
          }
      }
    for index in reading.things.indices
    where reading.things[index].artist != nil && reading.things[index].polarity == .like {
      reading.things[index].polarity = .wanted
    }
  }
}
