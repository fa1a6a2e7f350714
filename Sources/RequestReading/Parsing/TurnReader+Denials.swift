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
  mutating func demandRefused(before place: Int) -> Bool {
    guard scope.mode == .unwanted, scope.count > 0, scope.isExcept || isDoublyDenied(items[place]),
      change(
        before: place,
        {
          $0.polarity = .wanted
          $0.isOnly = true
        })
    else { return false }
    set(.wanted, place)
    return true
  }

  /// "Symphony No. 5", "mambo no 5": the number of a work refuses nothing.
  func isNumberSign(_ place: Int) -> Bool {
    guard items[place].begins(with: .no), items[place].words.count == 1,
      place > 0, !items[place].marks.contains(.comma), place + 1 < items.count,
      case .digits = items[place + 1].content
    else { return false }
    // "no 5 star ratings": at the beginning, and before a word that is counted.
    return place + 2 >= items.count || !items[place + 2].hasAny(.noun, .counter, .minute, .second)
  }

  /// "the bar exam", "a bar band".
  func isBarOfPlace(_ place: Int) -> Bool {
    place > 0 && items[place].words.count == 1 && isArticle(place - 1)
      && items[place].begins(with: .bar)
  }

  /// "singing or no singing": with it or without it.
  mutating func isEitherOr(_ place: Int) -> Bool {
    guard place > 1, isAlternative(at: place - 1), place + 1 < items.count,
      let last = reading.things.last, last.items.upperBound == place - 1,
      turn.words[items[place + 1].words].map(\.folded)
        == turn.words[items[last.items.lowerBound].words].map(\.folded)
    else { return false }
    reading.things[reading.things.count - 1].polarity = .mentioned
    return true
  }

  /// "a dubstep drop": a part of the music, and no verb.
  func isNounOfMusic(_ place: Int) -> Bool {
    guard languages.contains(.english), place > 0, items[place].words.count == 1,
      items[place].begins(with: .partsOfMusic)
    else { return false }
    return items[place].marks == .space && items[place - 1].isWordOfMusic
      && !(place + 1 < items.count && items[place + 1].isProper)
  }

  /// "no way I do the dishes without X", "can't live without X": a refusal inside another asks.
  func isDoubleNegation(_ place: Int) -> Bool {
    guard languages.contains(.english),
      items[place].begins(with: .without)
    else { return false }
    return items[..<place].indices.contains { before in
      guard sentence(before) == sentence(place) else { return false }
      return items[before].isAny(of: .noWay) || items[before].ends(with: .cannot)
        || isIncomplete(before, until: place)
    }
  }

  /// "a playlist won't be complete without X", "it isn't the same without X".
  func isIncomplete(_ denial: Int, until place: Int) -> Bool {
    guard items[denial].ends(with: .denialsOfIncomplete),
      place - denial < 6
    else { return false }
    return items[denial..<place].contains {
      $0.ends(with: .incomplete)
    }
  }
}
