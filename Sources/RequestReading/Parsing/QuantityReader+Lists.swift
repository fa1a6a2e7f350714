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

  /// "three songs each", "two songs per artist", "one per artist", 每个歌手两首: a share, and no number of all.
  func perArtist(_ number: Int, at position: Int) -> Found? {
    guard number > 0, number < 100 else { return nil }
    if position > 0, position + 1 <= items.count,
      before(position).ends(with: .eachBefore)
    {
      let end =
        position + 1 < items.count && items[position + 1].has(.counter)
        ? position + 2 : position + 1
      return Found(quantity: .perArtist(number), items: position..<end)
    }
    var end = position + 1
    while end < min(items.count, position + 5), items[end].marks.isSubset(of: [.space]) {
      if items[end].hasAny(.minute, .second) { return nil }
      if text(end).isAny(of: .eachBehind) {
        return Found(quantity: .perArtist(number), items: position..<(end + 1))
      }
      let next = end + 1 < items.count ? text(end + 1) : ""
      let isPer = text(end).isAny(of: .per)
      let isOfEach =
        text(end).isAny(of: .ofEach)
        && next.isAny(of: .each)
      if isPer || isOfEach {
        let performer = isPer ? end + 1 : end + 2
        let isArtist =
          performer < items.count
          && (items[performer].has(.performer)
            || text(performer).isAny(of: .artists))
        return isArtist
          ? Found(quantity: .perArtist(number), items: position..<(performer + 1)) : nil
      }
      end += 1
    }
    return nil
  }

  func text(_ position: Int) -> String {
    items[position].words.map { words[$0].folded }.joined()
  }

  private func before(_ position: Int) -> String {
    words[max(0, items[position].words.lowerBound - 4)..<items[position].words.lowerBound].map(
      \.folded
    )
    .joined()
  }
}
