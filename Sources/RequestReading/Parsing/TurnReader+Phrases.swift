/// How far a change behind a phrase reaches: over what describes its noun, over a title and whose it is.
extension TurnReader {
  /// "popular songs aren't my thing": what is not known is asked for.
  mutating func refusePopularity(
    _ index: Int, _ said: Popularity, _ body: (inout Thing) -> Void
  ) -> Bool {
    body(&reading.things[index])
    guard reading.things[index].polarity == .unwanted else { return false }
    reading.things[index].kind = .popularity(said == .high ? .low : .high)
    reading.things[index].polarity = .wanted
    return true
  }

  /// Whether a thing says more of the next one: "sad ballads", 悲しいバラード, 日本的摇滚; and not as 힙합 욕 빼고, hip hop
  /// without swearing.
  func isModifier(_ index: Int) -> Bool {
    let (modifier, noun) = (reading.things[index], reading.things[index + 1])
    // 老歌 is a tag and the years before.
    let isSame = modifier.items == noun.items && modifier.sort == .word && noun.isYears
    if modifier.polarity == .wanted, isSame { return true }
    guard modifier.polarity == .wanted, noun.sort == .word, !noun.isFree,
      modifier.sort == .word && !modifier.isFree || modifier.isYears || modifier.isLanguage,
      modifier.sentence == noun.sentence, modifier.items.upperBound <= noun.items.lowerBound
    else { return false }
    let gap = modifier.items.upperBound..<noun.items.lowerBound
    let first = modifier.items.lowerBound
    guard gap.count < 2,
      (gap.lowerBound...gap.upperBound).allSatisfy({
        items[$0].marks.isSubset(of: [.space])
      }), first == 0 || !items[first - 1].has(.ask)
    else { return false }
    if let joint = gap.first { return reading.isOfCharacters && items[joint].has(.possessive) }
    return !reading.isOfCharacters || modifier.isYears || modifier.isLanguage
      || kinds(of: modifier).contains { [.mood, .tempo].contains($0) } && languages != .chinese
      || kinds(of: modifier).contains(.mood)
        && kinds(of: noun).allSatisfy { [.voice, .genre].contains($0) }
  }

  /// Whether a verb of asking stands right before the thing before, and a comma that makes no list before this one.
  func asksBeforeComma(_ index: Int) -> Bool {
    let asked = reading.things[index - 1].items.lowerBound
    return items[asked - 1].has(.ask) && !items[asked - 1].hasAny(.noun, .negate)
      && items[reading.things[index].items.lowerBound].marks.contains(.comma)
      && languages == .chinese
  }

  /// Whether an artist stands behind a title and "by".
  func isByLine(_ index: Int) -> Bool {
    let (work, artist) = (reading.things[index - 1], reading.things[index])
    return work.isWork && artist.artist != nil && work.sentence == artist.sentence
      && work.items.upperBound + 1 == artist.items.lowerBound
      && items[work.items.upperBound].has(.by) && items[artist.items.lowerBound].marks == .space
  }
}
