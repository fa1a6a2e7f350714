/// Less of one and more of the other.
extension TurnReader {
  /// "moins de Coldplay", which stands before lengths as well: "moins de trois minutes".
  func isLessOf(_ item: RequestItem) -> Bool {
    item.has(.under) && !languages.isDisjoint(with: [.french, .spanish, .portuguese])
  }

  /// 少一点鼓: less of what follows at once.
  func isLessOfCharacters(_ item: RequestItem, _ place: Int) -> Bool {
    languages == .chinese && item.has(.tooAfter) && nextIsThing(place)
      && items[place + 1].marks.isEmpty && item.begins(with: .less)
  }

  /// "less Coldplay", "moins d'Adele": less of somebody who is named.
  func lessens(_ place: Int) -> Bool {
    var next = place + 1
    if next < items.count,
      items[next].begins(with: .ofAndDe)
    {
      next += 1
    }
    return next < items.count && items[next].isProper
  }

  /// "songs by other bands such as Queen": examples of what others are to be like.
  func isExampleBehind(_ place: Int) -> Bool {
    let next = (place + 1)..<max(place + 1, min(items.count, place + 4))
    return next.contains { index in
      (items[index].has(.like) || items[index].begins(with: .such))
        && items[(place + 1)...index].allSatisfy { $0.marks.isSubset(of: [.space, .comma]) }
        && items[(place + 1)..<index].allSatisfy {
          $0.hasAny(.performer, .noun) || $0.concept != nil
        }
    }
  }

  func exchanges(_ item: RequestItem) -> Bool {
    item.begins(with: .exchanging)
  }
}
