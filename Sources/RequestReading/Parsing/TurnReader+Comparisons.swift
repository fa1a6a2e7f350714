/// Less of one and more of the other.
extension TurnReader {
  /// "moins de Coldplay", which stands before lengths as well: "moins de trois minutes".
  func isLessOf(_ item: RequestItem) -> Bool {
    item.has(.under) && !languages.isDisjoint(with: [.french, .spanish, .portuguese])
  }

  /// 少一点鼓: less of what follows at once.
  func isLessOfCharacters(_ item: RequestItem, _ position: Int) -> Bool {
    languages == .chinese && item.has(.tooAfter) && nextIsThing(position)
      && items[position + 1].marks.isEmpty && item.begins(with: .less)
  }

  /// "less Coldplay", "moins d'Adele": less of somebody who is named.
  func lessens(_ position: Int) -> Bool {
    var next = position + 1
    if next < items.count,
      items[next].begins(with: .ofAndDe)
    {
      next += 1
    }
    return next < items.count && items[next].isProper
  }

  /// "songs by other bands such as Queen": examples of what others are to be like.
  func isExampleBehind(_ position: Int) -> Bool {
    let next = (position + 1)..<max(position + 1, min(items.count, position + 4))
    return next.contains { index in
      (items[index].has(.like) || items[index].begins(with: .such))
        && items[(position + 1)...index].allSatisfy { $0.marks.isSubset(of: [.space, .comma]) }
        && items[(position + 1)..<index].allSatisfy {
          $0.hasAny(.performer, .noun) || $0.concept != nil
        }
    }
  }

  /// ピアノよりギターがいい: what is liked less is neither asked for nor refused.
  mutating func dropLessLikedOfTwo() {
    guard languages == .japanese else { return }
    for index in reading.things.indices.dropLast() {
      let (first, second) = (reading.things[index], reading.things[index + 1])
      guard first.polarity == .wanted, second.polarity == .wanted, first.sort == second.sort,
        first.items.upperBound + 1 == second.items.lowerBound,
        items[first.items.upperBound].isAny(of: .ratherThanInJapanese)
      else { continue }
      reading.things[index].polarity = .mentioned
    }
  }

  func exchanges(_ item: RequestItem) -> Bool {
    item.begins(with: .exchanging)
  }

  /// 周杰伦换成林俊杰: whoever is exchanged for another is refused.
  mutating func refuseExchanged() {
    guard languages == .chinese, reading.things.count == 2,
      !turn.words.map(\.folded).joined().contains(anyOf: .bothAfterAll)
    else { return }
    for index in reading.things.indices.dropLast() {
      let (first, second) = (reading.things[index], reading.things[index + 1])
      // 把周杰伦换成爵士吗，腻了.
      let isSaid =
        first.items.lowerBound > 0 && items[first.items.lowerBound - 1].isAny(of: .takingInChinese)
      guard isSaid || first.sort == second.sort && first.isWork == second.isWork,
        first.polarity == .wanted, isSaid || second.polarity == .wanted,
        first.items.upperBound < second.items.lowerBound,
        case let between = items[first.items.upperBound..<second.items.lowerBound],
        between.allSatisfy({ $0.marks.isSubset(of: [.space]) }),
        between.map(\.text).joined().contains(anyOf: .exchangedFor)
      else { continue }
      reading.things[index].polarity = .unwanted
      reading.things[index + 1].polarity = .wanted
    }
  }
}
