/// What somebody did not like once, and what somebody has heard entire: "I never liked country until …", "I own
/// everything by Adele, play her anyway". Neither refuses by itself.
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

  /// "I own everything by Adele, play her anyway", "mets du jazz, j'ai tout écouté": whoever has heard it all and
  /// asks for more of it, or for nothing else, refuses nothing.
  mutating func forgiveExhausted() {
    guard items.contains(where: { $0.has(.exhausted) }) else { return }
    let others = reading.things.filter {
      $0.polarity == .wanted && ($0.isName || $0.sort == .word || $0.isYears)
    }
    for index in reading.things.indices where reading.things[index].polarity == .unwanted {
      let thing = reading.things[index]
      guard let (cue, isApart) = exhausted(beside: thing), !isRefusedOtherwise(thing),
        others.isEmpty || isApart || asksDespite(cue, others)
      else { continue }
      reading.things[index].polarity = thing.isName && !isApart ? .like : .wanted
    }
  }

  /// Where its sentence says that all of a thing was heard, and whether it does so apart, behind a comma.
  private func exhausted(beside thing: Thing) -> (cue: Int, isApart: Bool)? {
    let before = items[..<thing.items.lowerBound].lastIndex { $0.has(.exhausted) }
    let behind = items[thing.items.upperBound...].prefix(4).firstIndex { $0.has(.exhausted) }
    guard let cue = before ?? behind, sentence(cue) == thing.sentence else { return nil }
    return (cue, before == nil && items[cue].marks.contains(.comma))
  }

  /// "not Queen obviously, I own all of it" refuses by itself.
  private func isRefusedOtherwise(_ thing: Thing) -> Bool {
    items.indices.contains {
      sentence($0) == thing.sentence && !items[$0].has(.exhausted)
        && (items[$0].hasAny(.negate, .negateAfter, .except, .exceptEnd, .refuseNamed)
          || items[$0].begins(with: .finalNos))
    }
  }

  /// Whether what was heard is denied or asked, or more is asked for behind it and nothing else named there.
  private func asksDespite(_ cue: Int, _ others: [Thing]) -> Bool {
    let isDenied = turn.words[..<items[cue].words.lowerBound].suffix(3).contains {
      $0.isAny(of: .denialsOfHaving)
    }
    let isAsked = items[safe: cue + 1]?.marks.contains(.question) ?? turn.isQuestion
    let asksMore = items[cue...].contains {
      $0.hasAny(.ask, .taste, .tasteAfter, .more) && !$0.has(.exhausted) && !$0.has(.function)
    }
    return isDenied || isAsked || asksMore && !others.contains { $0.items.lowerBound > cue }
  }
}
