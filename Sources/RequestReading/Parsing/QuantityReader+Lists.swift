/// Quantities of a list: how long it is, and how many songs it has of each artist.
extension QuantityReader {
  /// "an hour", "half an hour": no numeral stands before the unit.
  func hour(at place: Int) -> Int? {
    guard place + 1 < items.count,
      text(place).isAny(of: .oneOfUnit),
      text(place + 1).isAny(of: .hours)
    else { return nil }
    return 1
  }

  /// "20 minutes of rock", "a 45 minute playlist", 30分钟的爵士: what the songs last together.
  func total(_ number: Int, at place: Int) -> Found? {
    var end = place + 1
    guard end < items.count else { return nil }
    let seconds: Int
    if items[end].has(.minute) {
      seconds = number * 60
    } else if let units = hourUnits(at: end) {
      let isHalf = place > 0 && text(place - 1).isAny(of: .half)
      seconds = isHalf ? 1_800 : number * 3_600
      end += units - 1
    } else {
      return nil
    }
    end += 1
    guard seconds >= 300, seconds <= 86_400, end < items.count else { return nil }
    let isOfList = text(end).isAny(of: .lists)
    // "eine Stunde Jazz".
    let isBeforeThing =
      languages == .german && (items[end].concept != nil || !items[end].names.isEmpty)
    guard isOfList || isBeforeThing || text(end).isAny(of: .ofLength) else { return nil }
    if limit(before: place) != nil { return nil }
    return Found(
      quantity: .total(seconds), items: place..<(isOfList || isBeforeThing ? end : end + 1))
  }

  /// 小时 is one unit of two characters.
  private func hourUnits(at place: Int) -> Int? {
    var said = ""
    for end in place..<min(place + 3, items.count) {
      said += text(end)
      if said.isAny(of: .hours) { return end + 1 - place }
    }
    return nil
  }

  func text(_ place: Int) -> String {
    items[place].words.map { words[$0].folded }.joined()
  }
}
