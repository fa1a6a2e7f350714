/// What takes a refusal back by the name behind it, or with a particle behind the name: "forget what I said about
/// Madonna", "put Queen back in", 周杰伦加回来. Where nobody refused it, it is a wish as any other.
extension TurnReader {
  mutating func noteTakenBack() {
    for index in reading.things.indices
    where [.name, .word].contains(reading.things[index].sort)
      && takesBack(reading.things[index]) && !asksAgain(reading.things[index])
    {
      let thing = reading.things[index]
      if thing.polarity == .unwanted { reading.things[index].polarity = .mentioned }
      switch thing.kind {
      case .artist(let name), .work(let name, _): reading.pardoned.append(name.name)
      case .tag(let concepts, _):
        reading.pardonedConcepts += concepts
        reading.pardoned.append(
          thing.items.flatMap { turn.words[items[$0].words] }.map(\.folded).joined(separator: " "))
      default: break
      }
    }
  }

  /// "I changed my mind about Adele: Adele ballads".
  private func asksAgain(_ thing: Thing) -> Bool {
    reading.things.contains {
      $0.polarity == .wanted && $0.items.lowerBound > thing.items.lowerBound
        && $0.artist != nil && $0.artist?.name == thing.artist?.name
    }
  }

  private func takesBack(_ thing: Thing) -> Bool {
    let before = thing.items.lowerBound - 1
    // "si tu remets Adele, je m'en vais".
    if before >= 0, items[before].has(.condition) { return false }
    return takesBackBefore(thing) || takesBackBehind(thing)
  }

  /// "changed my mind about Adele", "mejor deja a Mecano".
  private func takesBackBefore(_ thing: Thing) -> Bool {
    var before = thing.items.lowerBound - 1
    while before >= 0, sentence(before) == thing.sentence, items[before + 1].marks == .space,
      !items[before].has(.pardon), items[before].words.count == 1,
      isArticle(before) || items[before].isAny(of: .articles) || items[before].isAny(of: .de)
    { before -= 1 }
    guard before >= 0, sentence(before) == thing.sentence else { return false }
    if items[before].has(.pardon) { return true }
    return WordList.takingBack.isEnd(of: turn.words[..<items[before].words.upperBound])
  }

  /// "put Queen back", "leave ABBA in after all", "Queen darf doch rein", "Shakira sí".
  private func takesBackBehind(_ thing: Thing) -> Bool {
    let end = items[thing.items.upperBound - 1].words.upperBound
    guard end < turn.words.count, turn.words[end].marks.isDisjoint(with: [.comma, .stop]) else {
      return false
    }
    func ends(at next: Int) -> Bool {
      next >= turn.words.count || !turn.words[next].marks.isDisjoint(with: [.comma, .stop, .dash])
        || items.contains { $0.words.lowerBound == next && $0.hasAny(.but, .talk) }
    }
    if let length = WordList.takenBack.length(in: turn.words, at: end), ends(at: end + length) {
      return true
    }
    // "put the deep house back in" asks for it again.
    guard thing.isName || thing.polarity == .unwanted,
      let length = WordList.putBack.length(in: turn.words, at: end), ends(at: end + length)
    else { return false }
    return items[..<thing.items.lowerBound].indices.contains {
      sentence($0) == thing.sentence && thing.items.lowerBound - $0 < 4
        && items[$0].ends(with: .puttingBack)
    }
  }
}
