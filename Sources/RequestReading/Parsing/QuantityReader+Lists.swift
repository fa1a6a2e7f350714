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

  /// "three songs each", "two songs per artist", "one per artist", 每个歌手两首: a share, and no number of all.
  func perArtist(_ number: Int, at place: Int) -> Found? {
    guard number > 0, number < 100 else { return nil }
    if place > 0, place + 1 <= items.count,
      before(place).ends(with: .eachBefore)
    {
      let end = place + 1 < items.count && items[place + 1].has(.counter) ? place + 2 : place + 1
      return Found(quantity: .perArtist(number), items: place..<end)
    }
    var end = place + 1
    while end < min(items.count, place + 5), items[end].marks.isSubset(of: [.space]) {
      if items[end].hasAny(.minute, .second) { return nil }
      if text(end).isAny(of: .eachBehind) {
        return Found(quantity: .perArtist(number), items: place..<(end + 1))
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
        return isArtist ? Found(quantity: .perArtist(number), items: place..<(performer + 1)) : nil
      }
      end += 1
    }
    return nil
  }

  func text(_ place: Int) -> String {
    items[place].words.map { words[$0].folded }.joined()
  }

  private func before(_ place: Int) -> String {
    words[max(0, items[place].words.lowerBound - 4)..<items[place].words.lowerBound].map(\.folded)
      .joined()
  }
}
