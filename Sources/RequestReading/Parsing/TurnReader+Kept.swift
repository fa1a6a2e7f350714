/// Refusals that are none: "don't take Adele off", 不放周杰伦我就跟你急, "isn't this Adele?", なんでAdeleが入ってないの？, and
/// what somebody did not like once and loves now.
extension TurnReader {
  mutating func keepWhoIsKept() {
    for index in reading.things.indices
    where reading.things[index].polarity == .unwanted && reading.things[index].sort != .other {
      let thing = reading.things[index]
      if asksWhetherItIs(thing) {
        reading.things[index].polarity = .mentioned
      } else if isKeptByDenial(thing) || isMissed(thing) || asksForAny(thing) {
        reading.things[index].polarity = .wanted
      } else if isLovedNow(thing) {
        reading.things[index].polarity = .like
      }
    }
  }

  /// The items of a thing's sentence before it, and behind it.
  private func surroundings(of thing: Thing) -> (
    before: ArraySlice<RequestItem>, behind: ArraySlice<RequestItem>
  ) {
    var (start, end) = (thing.items.lowerBound, thing.items.upperBound)
    while start > 0, sentence(start - 1) == thing.sentence { start -= 1 }
    while end < items.count, sentence(end) == thing.sentence { end += 1 }
    return (items[start..<thing.items.lowerBound], items[thing.items.upperBound..<end])
  }

  /// 这不是周杰伦吗, これってAdeleじゃない？, 이거 아이유 아니야?: whether what is heard is somebody's.
  private func asksWhetherItIs(_ thing: Thing) -> Bool {
    guard reading.isOfCharacters, thing.isName else { return false }
    let (before, behind) = surroundings(of: thing)
    let said = before.map(\.text).joined()
    guard said.begins(with: .heardNow) || said.isAny(of: .whetherItIs) else { return false }
    let rest = behind.map(\.text).joined()
    return said.ends(with: .itIsNot) && rest.begins(with: .questionParticles)
      || said.isAny(of: .whetherItIs)
      || before.allSatisfy { $0.hasAny(.reference, .function, .noun) || $0.isFree }
        && rest.isAny(of: .isItNot) && (turn.isQuestion || rest.ends(with: .questionParticle))
  }

  /// "don't take Adele off", "no skipping Adele", "if you don't play Adele, I leave", 不放周杰伦我就跟你急.
  private func isKeptByDenial(_ thing: Thing) -> Bool {
    let before = turn.words[..<items[thing.items.lowerBound].words.lowerBound]
    let behind = items[safe: thing.items.upperBound]
    if WordList.unlessPlayed.isEnd(of: before) { return true }
    if WordList.deniedRemovals.isEnd(of: before) { return behind?.begins(with: .off) ?? false }
    let rest = items[thing.items.upperBound...].prefix(4).map(\.text).joined()
    if languages == .chinese {
      return WordList.notPlaying.isEnd(of: before) && rest.begins(with: .orElse)
    }
    return languages == .korean && rest.begins(with: .unlessPlayedInKorean)
  }

  /// なんでAdeleが入ってないの？, 왜 아이유는 없어?: who is missed.
  private func isMissed(_ thing: Thing) -> Bool {
    guard reading.isOfCharacters, thing.isName else { return false }
    let (before, behind) = surroundings(of: thing)
    let rest = behind.map(\.text).joined()
    return (before.map(\.text).joined().contains(anyOf: .why) || rest.contains(anyOf: .why))
      && rest.contains(anyOf: .absences)
  }

  /// ボカロで明るいのない？, Adeleの新しい曲ないかな: whether there is any.
  private func asksForAny(_ thing: Thing) -> Bool {
    guard languages == .japanese else { return false }
    let rest = surroundings(of: thing).behind.map(\.text).joined()
    return rest.isAny(of: .isThereNone)
      && (turn.isQuestion || !rest.isAny(of: .isThereNoneUnlessAsked))
  }

  /// 예전엔 아이유 별로였는데 지금은 완전 팬이야: what somebody did not like once.
  private func isLovedNow(_ thing: Thing) -> Bool {
    let before = items[..<thing.items.lowerBound].map(\.text).joined()
    guard before.begins(with: .once) || before.contains(anyOf: .onceWithin),
      let now = items[thing.items.upperBound...].firstIndex(where: { $0.isAny(of: .nowadays) })
    else { return false }
    let rest = items[now...]
    return rest.contains { $0.hasAny(.taste, .tasteAfter) || $0.isAny(of: .delights) }
      && !rest.contains { $0.hasAny(.negate, .negateAfter, .except, .too, .refuseNamed) }
  }
}
