/// Refusals that are none, because they are denied again, or stand in other words: "can't live without", 非王心凌不听.
extension TurnReader {
  /// Whether the refusal of others ends: 非...不听.
  func isDoublyDenied(_ item: RequestItem) -> Bool {
    guard scope.mode == .unwanted, scope.count > 0, languages.contains(.chinese),
      items[scope.start].isAny(of: .doubleDenialOpenings)
    else { return false }
    return item.isAny(of: .doubleDenials)
  }

  /// Turns what a refusal or an exception has just named into all that is wanted.
  mutating func demandRefused(before position: Int) -> Bool {
    guard scope.mode == .unwanted, scope.count > 0,
      scope.isExcept || isDoublyDenied(items[position]),
      change(
        before: position,
        {
          $0.polarity = .wanted
          $0.isOnly = true
        })
    else { return false }
    set(.wanted, position)
    return true
  }

  /// "Symphony No. 5", "mambo no 5": the number of a work refuses nothing.
  func isNumberSign(_ position: Int) -> Bool {
    guard items[position].begins(with: .no), items[position].words.count == 1,
      position > 0, !items[position].marks.contains(.comma), position + 1 < items.count,
      case .digits = items[position + 1].content
    else { return false }
    // "no 5 star ratings": at the beginning, and before a word that is counted.
    return position + 2 >= items.count
      || !items[position + 2].hasAny(.noun, .counter, .minute, .second)
  }

  /// "0 ballads", "party music, 0 rap": a numeral that refuses what it counts.
  func opensRefusalOfNone(_ position: Int) -> Bool {
    (position == 0 || !items[position].marks.isDisjoint(with: [.comma, .stop])
      || items[position - 1].hasAny(.and, .with, .but))
      && nextIsThing(position) && items[position + 1].marks == .space
  }

  /// "the bar exam", "a bar band".
  func isBarOfPlace(_ position: Int) -> Bool {
    position > 0 && items[position].words.count == 1 && isArticle(position - 1)
      && items[position].begins(with: .bar)
  }

  /// "singing or no singing": with it or without it.
  mutating func isEitherOr(_ position: Int) -> Bool {
    guard position > 1, isAlternative(at: position - 1), position + 1 < items.count,
      let last = reading.things.last, last.items.upperBound == position - 1,
      turn.words[items[position + 1].words].map(\.folded)
        == turn.words[items[last.items.lowerBound].words].map(\.folded)
    else { return false }
    reading.things[reading.things.count - 1].polarity = .mentioned
    return true
  }

  /// "a dubstep drop": a part of the music, and no verb.
  func isNounOfMusic(_ position: Int) -> Bool {
    guard languages.contains(.english), position > 0, items[position].words.count == 1,
      items[position].begins(with: .partsOfMusic)
    else { return false }
    return items[position].marks == .space && items[position - 1].isWordOfMusic
      && !(position + 1 < items.count && items[position + 1].isProper)
  }

  /// "no way I do the dishes without X", "can't live without X": a refusal inside another asks.
  func isDoubleNegation(_ position: Int) -> Bool {
    guard languages.contains(.english),
      items[position].begins(with: .without)
    else { return false }
    return items[..<position].indices.contains { before in
      guard sentence(before) == sentence(position) else { return false }
      return items[before].isAny(of: .noWay) || items[before].ends(with: .cannot)
        || isIncomplete(before, until: position)
    }
  }

  /// "a playlist won't be complete without X", "it isn't the same without X".
  func isIncomplete(_ denial: Int, until position: Int) -> Bool {
    guard items[denial].ends(with: .denialsOfIncomplete),
      position - denial < 6
    else { return false }
    return items[denial..<position].contains {
      $0.ends(with: .incomplete)
    }
  }
}
