/// What lifts a refusal that only seems to be one (what was not liked once, what somebody has heard entire, matters of life,
/// troubles, questions whether there is none), and what is said of the years of what was shown.
extension TurnReader {
  /// Passes over what somebody says that they did not like before they heard whom they like now: "I never liked country
  /// until I heard Chris Stapleton", "I used to hate rap but Eminem is great". None of it is refused.
  mutating func passFormerDislike(_ item: RequestItem, _ position: Int) -> Bool {
    let start = item.words.lowerBound
    let habit = WordList.otherHabits.length(in: turn.words, at: start)
    let turns: WordList = habit == nil ? .turningPoints : .turnsFromHabits
    guard let length = habit ?? WordList.formerDislikes.length(in: turn.words, at: start),
      item.words.upperBound <= start + length,
      let turning = items.indices.dropFirst(position + 1).prefix(6).first(where: { next in
        items[next].words.lowerBound >= start + length
          && turns.length(in: turn.words, at: items[next].words.lowerBound) != nil
      }), sentence(turning) == sentence(position),
      case let between = items[(position + 1)...turning].drop(while: {
        $0.words.lowerBound < start + length
      }), case let behind = items[(turning + 1)...],
      languages == .chinese || between.allSatisfy({ $0.marks.isSubset(of: [.space]) }),
      !between.contains(where: {
        $0.has(.ask) && !$0.has(.function) || $0.hasAny(.negate, .negateAfter, .refuseNamed)
      }),
      between.filter({ $0.isProper || $0.concept != nil }).count < 2,
      behind.contains(where: { $0.isProper || $0.concept != nil }),
      !behind.contains(where: {
        $0.hasAny(.negate, .negateAfter, .except, .too, .refuseNamed, .exhausted)
          || $0.begins(with: .enough)
          || WordList.tooMuch.length(in: turn.words, at: $0.words.lowerBound) != nil
      })
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
      let isOfShown =
        subject.isProper
        || WordList.shownSubjects.length(in: turn.words, at: subject.words.lowerBound) != nil
      let end = thing.items.upperBound
      return isOfShown
        && (opening.contains { item in
          item.words.contains { WordList.denialsOfKind.length(in: turn.words, at: $0) != nil }
        }
          || end < items.count
            && WordList.denialsOfKindBehind.length(
              in: turn.words, at: items[end].words.lowerBound) != nil)
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
    let isOfSongs =
      next < items.count && sentence(next) == thing.sentence
      && items[next].marks.isSubset(of: [.space])
      && (items[next].hasAny(.noun, .counter, .possessive) || items[next].concept != nil)
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
        || item.concept.map { ![.mood, .topic, .scene].contains(MusicLexicon.shared[$0.id].kind) }
          ?? false
    }
  }

  /// 周杰伦换成林俊杰: whoever is exchanged for another is refused.
  mutating func refuseExchanged() {
    guard languages == .chinese, reading.things.count == 2,
      !turn.words.map(\.folded).joined().contains(anyOf: .bothAfterAll)
    else { return }
    for index in reading.things.indices.dropLast() {
      let (first, second) = (reading.things[index], reading.things[index + 1])
      guard first.sort == second.sort, isWork(first) == isWork(second), first.polarity == .wanted,
        second.polarity == .wanted,
        first.items.upperBound < second.items.lowerBound,
        case let between = items[first.items.upperBound..<second.items.lowerBound],
        between.allSatisfy({ $0.marks.isSubset(of: [.space]) }),
        between.map(\.text).joined().contains(anyOf: .exchangedFor)
      else { continue }
      reading.things[index].polarity = .unwanted
    }
  }

  /// "habt ihr kein Kraftwerk?", 怎么没有梁静茹的歌？: only a question asks for what there may be none of.
  func asksWhetherThereIsNone(_ position: Int) -> Bool {
    guard
      position == 0 || items[position].marks.contains(.comma)
        || items[position].marks.contains(.stop)
        || items[..<position].allSatisfy({ $0.hasAny(.talk, .function) })
    else { return false }
    let next = items.indices.first { $0 > position && sentence($0) != sentence(position) }
    return next.map { items[$0].marks.contains(.question) } ?? turn.isQuestion
  }

  /// "I own everything by Adele, play her anyway", "mets du jazz, j'ai tout écouté": whoever has heard it all and asks for more
  /// of it, or for nothing else, refuses nothing.
  mutating func forgiveExhausted() {
    guard items.contains(where: { $0.has(.exhausted) }) else { return }
    let others = reading.things.filter {
      $0.polarity == .wanted && ($0.isName || $0.sort == .word || isYears($0))
    }
    for index in reading.things.indices where reading.things[index].polarity == .unwanted {
      let thing = reading.things[index]
      let before = items[..<thing.items.lowerBound].indices.last { items[$0].has(.exhausted) }
      let behind = items.indices.first {
        $0 >= thing.items.upperBound && $0 <= thing.items.upperBound + 3
          && items[$0].has(.exhausted)
      }
      guard let cue = before ?? behind, sentence(cue) == thing.sentence else { continue }
      // "not Queen obviously, I own all of it" refuses by itself.
      let refuses = items.indices.contains {
        sentence($0) == thing.sentence && !items[$0].has(.exhausted)
          && (items[$0].hasAny(.negate, .negateAfter, .except, .exceptEnd, .refuseNamed)
            || items[$0].begins(with: .finalNos))
      }
      if refuses { continue }
      let isApart = behind != nil && before == nil && items[cue].marks.contains(.comma)
      let isDenied = turn.words[..<items[cue].words.lowerBound].suffix(3).contains {
        $0.isAny(of: .denialsOfHaving)
      }
      let isAsked =
        cue + 1 < items.count
        ? items[min(cue + 1, items.count - 1)].marks.contains(.question) : turn.isQuestion
      let asksMore =
        items[cue...].contains {
          $0.hasAny(.ask, .taste, .tasteAfter, .more) && !$0.has(.exhausted) && !$0.has(.function)
        } && !others.contains { $0.items.lowerBound > cue }
      guard others.isEmpty || isApart || isDenied || isAsked || asksMore else { continue }
      reading.things[index].polarity = thing.isName && !isApart ? .like : .wanted
    }
  }

  /// Whether nothing but courtesy and verbs of asking stands behind what begins anew, up to the end of its clause or a colon.
  func endsWish(_ position: Int) -> Bool {
    let next = position + 1
    // In characters what is forgotten stands before it.
    if turn.words[items[position].words.lowerBound].isCharacter { return true }
    return next == items.count || sentence(next) != sentence(position)
      || !items[next].marks.isDisjoint(with: [.comma, .listComma, .stop, .dash, .bracket, .colon])
      || items[next].hasAny(.talk, .ask, .soft, .nextWish) || items[next].isAny(of: .finalParticles)
  }
}
