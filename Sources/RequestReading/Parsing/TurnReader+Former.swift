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
}
