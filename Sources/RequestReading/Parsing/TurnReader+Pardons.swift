/// What is fine after all: "ABBA's fine", 爵士也行, 재즈도 괜찮아, "le jazz ça passe".
extension TurnReader {

  /// Notes who or what a clause that names nothing else says is fine. It asks for nothing; who was refused
  /// before is refused no more.
  mutating func pardonAsFine() {
    guard mayPardon else { return }
    var start = 0
    for place in items.indices {
      if items[place].marks.contains(.comma) || place > 0 && sentence(place) != sentence(place - 1)
        || items[place].has(.but)
      {
        start = place
      }
      guard isSubject(place), !items[start..<place].indices.contains(where: { isSubject($0) })
      else {
        continue
      }
      pardonAsFine(place, clause: start)
    }
  }

  private var mayPardon: Bool {
    turn.words.contains { word in
      word.isCharacter
        ? word.isAny(of: .charactersOfFine)
        : word.isAny(of: .fine) || word.isAny(of: .ok)
    }
  }

  private mutating func pardonAsFine(_ place: Int, clause start: Int) {
    let limit = items[place...].indices.first { sentence($0) != sentence(place) } ?? items.count
    var end = place + 1
    while end < limit, isSubject(end), items[end].marks.isSubset(of: [.space]) { end += 1 }
    let opens = items[start..<place].allSatisfy {
      $0.hasAny(.talk, .function, .correct, .but, .and, .instead) && !$0.hasAny(.negate, .only)
    }
    guard opens, saysFine(behind: end - 1, before: limit) else { return }
    // "no Drake, Queen is fine".
    for index in reading.things.indices
    where reading.things[index].polarity == .unwanted
      && reading.things[index].items.overlaps(place..<end)
    {
      reading.things[index].polarity = .mentioned
    }
    let words = turn.words[items[place].words.lowerBound..<items[end - 1].words.upperBound]
    reading.pardoned.append(words.map(\.folded).joined(separator: " "))
    for match in items[place].names where match.kind == .artist {
      reading.pardoned.append(match.name)
    }
    if let concept = items[place].concept { reading.pardonedConcepts.append(concept.id) }
  }

  private func isSubject(_ place: Int) -> Bool {
    items[place].isProper || items[place].concept != nil || isUnknown(place)
  }

  private func isUnknown(_ place: Int) -> Bool {
    items[place].isFree
      && !items[place].begins(with: .verdictsOfFine)
  }

  private func saysFine(behind place: Int, before limit: Int) -> Bool {
    var end = place + 1
    while end < limit, items[end].marks.isDisjoint(with: [.comma, .stop, .bracket, .dash]),
      !items[end].hasAny(.noun) || end == place + 1
    { end += 1 }
    guard end == limit || items[end].marks.contains(.comma) else { return false }
    let rest = turn.words[items[place].words.upperBound..<items[end - 1].words.upperBound]
    guard let first = rest.first, rest.count < 9 else { return false }
    if !first.isCharacter, !rest.contains(where: \.isCharacter) {
      return rest.allSatisfy { $0.isAny(of: .verdictsOfFine) }
        && rest.contains { $0.isAny(of: .fine) }
    }
    let said = rest.map(\.folded).joined()
    return said.isAny(of: .fineInCharacters)
      || WordList.endingsOfFine.entries.contains { ending in
        said.hasSuffix(ending)
          && String(said.dropLast(ending.count)).isAny(of: .fineInCharacters)
      }
  }
}
