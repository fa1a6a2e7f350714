/// Exceptions from what was refused: "no rap except Eminem", 不要摇滚，五月天除外, 演歌はなし、美空ひばりだけはOK. Whoever is
/// excepted is refused no more, and nobody asked for them either.
extension TurnReader {
  /// "no rap except Eminem", "kein Jazz, es sei denn Miles Davis": an exception from what its sentence has just
  /// refused, and not from all that there is ("no Adele, anything except rap").
  func exceptsFromRefusal(_ position: Int) -> Bool {
    guard let last = reading.things.last, last.polarity == .unwanted,
      last.sentence == sentence(position), !(scope.mode == .unwanted && scope.isExcept),
      last.items.upperBound <= position,
      !items[position].begins(with: .allOfThem)
    else { return false }
    let gap = last.items.upperBound..<position
    let isNext = gap.allSatisfy {
      items[$0].hasAny(.function, .noun, .performer, .talk, .possessive)
        && !items[$0].begins(with: .allOfThem)
    }
    // 不要周杰伦，除了林俊杰都行: of all others.
    let isOfOthers = items.indices.contains {
      $0 > position && sentence($0) == sentence(position) && items[$0].hasAny(.exceptEnd, .either)
    }
    return isNext && !isOfOthers
  }

  /// 五月天除外, アイユは例外, "Eminem ausgenommen": the same behind the name, where a clause before it refuses.
  mutating func exceptBehind(_ item: RequestItem, _ position: Int) -> Bool {
    guard let length = WordList.excepted.length(in: turn.words, at: item.words.lowerBound),
      let index = reading.things.indices.last, reading.things[index].sort != .other,
      isNear(reading.things[index], position),
      case let start = reading.things[index].items.lowerBound, startsClause(start),
      reading.things[..<index].contains(where: {
        $0.polarity == .unwanted && $0.sentence == sentence(position)
          && $0.items.upperBound <= start
      })
    else { return false }
    let end = item.words.lowerBound + length
    guard end == turn.words.count || !turn.words[end].marks.isDisjoint(with: [.comma, .stop]) else {
      return false
    }
    reading.things[index].polarity = .mentioned
    consume(wordsUntil: end, from: position)
    set(.wanted, position)
    return true
  }

  /// Whether a comma, or the like, stands before an item or its article.
  func startsClause(_ position: Int) -> Bool {
    let first = position > 0 && isArticle(position) ? position - 1 : position
    let marks = items[first].marks
    return !marks.isDisjoint(with: [.comma, .listComma, .dash, .stop])
      || first > 0 && items[first - 1].hasAny(.but, .talk) && !items[first - 1].has(.and)
  }
}
