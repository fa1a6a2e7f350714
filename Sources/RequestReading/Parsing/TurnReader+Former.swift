/// What somebody did not like once, and what is said of the years of what was shown.
extension TurnReader {
  /// Passes over what somebody says that they did not like before they heard whom they like now: "I never liked country
  /// until I heard Chris Stapleton", "I used to hate rap but Eminem is great". None of it is refused.
  mutating func passFormerDislike(_ item: RequestItem, _ position: Int) -> Bool {
    let start = item.words.lowerBound
    let habit = WordList.otherHabits.length(in: turn.words, at: start)
    let turns: WordList = habit == nil ? .turningPoints : .turnsFromHabits
    guard let length = habit ?? WordList.formerDislikes.length(in: turn.words, at: start),
      item.words.upperBound <= start + length,
      let turning = items.indices.dropFirst(position + 1).first(where: { next in
        items[next].words.lowerBound >= start + length
          && turns.length(in: turn.words, at: items[next].words.lowerBound) != nil
      }), sentence(turning) == sentence(position), turning - position < 8,
      items[(turning + 1)...].contains(where: { $0.isProper || $0.concept != nil })
    else { return false }
    consumed.formUnion(position...turning)
    set(.wanted, turning)
    return true
  }

  /// Whether the turn says of what was shown that it is not of the years that a refusal names: "that's not 90s", 这首不是八十年代的吧.
  var misjudgesYears: Bool {
    reading.things.contains { thing in
      guard isYears(thing), thing.polarity == .unwanted else { return false }
      var first = thing.items.lowerBound
      while first > 0, sentence(first - 1) == thing.sentence,
        items[first].marks.isDisjoint(with: [.comma, .listComma])
      {
        first -= 1
      }
      let opening = items[first..<thing.items.lowerBound].drop {
        $0.hasAny(.talk, .but, .correct)
          && WordList.shownSubjects.length(in: turn.words, at: $0.words.lowerBound) == nil
      }
      guard let subject = opening.first else { return false }
      // "Toto isn't 90s".
      return WordList.shownSubjects.length(in: turn.words, at: subject.words.lowerBound) != nil
        || subject.isProper
          && opening.contains {
            WordList.denialsOfKind.length(in: turn.words, at: $0.words.lowerBound) != nil
          }
    }
  }

  /// "nothing by them from the last 20 years": the refusal is of the years.
  func isBeforeYears(_ position: Int) -> Bool {
    items.indices.dropFirst(position + 1).prefix(4).prefix {
      sentence($0) == sentence(position) && items[$0].marks.isSubset(of: [.space])
    }.contains { items[$0].isYears }
  }

  /// "I hate Mondays", 不想上班: what nobody refuses to hear. "No work songs" are songs.
  func isMatterOfLife(_ thing: Thing) -> Bool {
    guard thing.sort == .word, let last = items[thing.items].last else { return false }
    let next = thing.items.upperBound
    let isOfSongs = next < items.count && items[next].hasAny(.noun, .counter, .possessive)
    return !isOfSongs && last.words.count < 4
      && WordList.mattersOfLife.contains(turn.words[last.words])
  }

  /// "music to get rid of a headache", "songs to avoid falling asleep": what music is to rid somebody of.
  func ridsOfTrouble(_ position: Int) -> Bool {
    guard position > 1, items[position].has(.negate), items[position].marks == .space,
      WordList.ridding.length(in: turn.words, at: items[position].words.lowerBound) != nil,
      items[position - 1].isAny(of: .purposeOfVerbs),
      items[position - 2].has(.noun) || items[position - 2].isAny(of: .anythingOfMusic)
    else { return false }
    // "I want you to avoid Adele", and "songs to avoid rap": whom nobody wants, and what is music.
    return !items[(position + 1)...].prefix(4).contains { item in
      item.isProper || item.isYears
        || item.concept.map { MusicLexicon.shared[$0.id].kind == .genre } ?? false
    }
  }

  /// "there's no soul in this office", at the beginning of a sentence: a statement or a complaint, and no refusal. "Make
  /// sure there's no rap" is one.
  mutating func passDeniedExistence(_ item: RequestItem, _ position: Int) -> Bool {
    let start = item.words.lowerBound
    guard let length = WordList.deniedExistence.length(in: turn.words, at: start),
      item.words.upperBound <= start + length,
      !items[..<position].indices.contains(where: {
        sentence($0) == sentence(position) && !items[$0].has(.talk)
      })
    else { return false }
    set(.ignored, position)
    scope.endsAtComma = true
    consume(wordsUntil: start + length, from: position)
    return true
  }

  /// 周杰伦换成林俊杰: whoever is exchanged for another is refused.
  mutating func refuseExchanged() {
    guard languages == .chinese, reading.things.count > 1 else { return }
    for index in reading.things.indices.dropLast() {
      let (first, second) = (reading.things[index], reading.things[index + 1])
      guard first.sort == second.sort, first.polarity == .wanted, second.polarity == .wanted,
        first.items.upperBound < second.items.lowerBound,
        case let between = items[first.items.upperBound..<second.items.lowerBound],
        between.allSatisfy({ $0.marks.isSubset(of: [.space]) }),
        between.map(\.text).joined().contains(anyOf: .exchangedFor)
      else { continue }
      reading.things[index].polarity = .unwanted
    }
  }
}
