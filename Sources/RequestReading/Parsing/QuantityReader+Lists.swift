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

  /// "20 minutes of rock", "a 45 minute playlist", "rock, 30 minutes long", "a playlist of two hours",
  /// 30分钟的爵士: what the songs last together.
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
    guard seconds >= 300, seconds <= 86_400, limit(before: position) == nil,
      !words[items[position].words.upperBound - 1].hasPlus
    else { return nil }
    if let last = endOfLength(at: end), !isOfSongs(position) {
      return Found(quantity: .total(seconds), items: position..<last)
    }
    if isListOf(position) { return Found(quantity: .total(seconds), items: position..<end) }
    guard end < items.count else { return nil }
    let isOfList = text(end).isAny(of: .lists)
    // "eine Stunde Jazz".
    let isBeforeThing =
      languages == .german && (items[end].concept != nil || !items[end].names.isEmpty)
    guard isOfList || isBeforeThing || text(end).isAny(of: .ofLength) else { return nil }
    return Found(
      quantity: .total(seconds), items: position..<(isOfList || isBeforeThing ? end : end + 1))
  }

  /// The end of what says behind a length that something is so long: "long", "de duración".
  private func endOfLength(at position: Int) -> Int? {
    guard position < items.count, items[position].marks.isSubset(of: [.space]),
      let length = WordList.longBehind.length(in: words, at: items[position].words.lowerBound)
    else { return nil }
    let last = items[position].words.lowerBound + length
    return items[position...].firstIndex { $0.words.lowerBound >= last } ?? items.count
  }

  /// "Songs eight minutes long": each of them is, and not the list.
  private func isOfSongs(_ position: Int) -> Bool {
    var before = position
    while before > 0, items[before].marks.isSubset(of: [.space]) {
      before -= 1
      if items[before].has(.counter) || items[before].ends(with: .songsInPhrases) { return true }
    }
    return false
  }

  /// "A playlist of two hours", "una lista de dos horas".
  private func isListOf(_ position: Int) -> Bool {
    let start = items[position].words.lowerBound
    guard start > 1, words[start - 1].isAny(of: .beforeLengths) else { return false }
    return words[max(0, start - 5)..<(start - 1)].contains { $0.isAny(of: .lists) }
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

  /// 兩個都不要: how many were named, and not how many songs are wanted.
  func allNamed(at position: Int) -> Found? {
    guard languages == .chinese else { return nil }
    let end =
      position + 1 < items.count && items[position + 1].has(.counter) ? position + 2 : position + 1
    guard end < items.count, items[end].marks.isEmpty,
      words[items[end].words.lowerBound].isAny(of: .allNamed)
    else { return nil }
    return Found(quantity: .none, items: position..<end)
  }
}
