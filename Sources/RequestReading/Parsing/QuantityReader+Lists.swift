/// Quantities of a list: how long it is, and how many songs it has of each artist.
extension QuantityReader {
  /// "an hour", "half an hour": no numeral stands before the unit.
  func hour(at position: Int) -> Int? {
    guard position + 1 < items.count,
      text(position).isAny(of: .oneOfUnit),
      text(position + 1).isAny(of: .hours)
    else { return nil }
    return 1
  }

  /// "20 minutes of rock", "a 45 minute playlist", 30分钟的爵士: what the songs last together.
  func total(_ number: Int, at position: Int) -> Found? {
    var end = position + 1
    guard end < items.count else { return nil }
    let seconds: Int
    if items[end].has(.minute) {
      seconds = number * 60
    } else if let units = hourUnits(at: end) {
      let isHalf = position > 0 && text(position - 1).isAny(of: .half)
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
    if limit(before: position) != nil { return nil }
    return Found(
      quantity: .total(seconds), items: position..<(isOfList || isBeforeThing ? end : end + 1))
  }

  /// 小时 is one unit of two characters.
  private func hourUnits(at position: Int) -> Int? {
    var said = ""
    for end in position..<min(position + 3, items.count) {
      said += text(end)
      if said.isAny(of: .hours) { return end + 1 - position }
    }
    return nil
  }

  func text(_ position: Int) -> String {
    items[position].words.map { words[$0].folded }.joined()
  }
}
