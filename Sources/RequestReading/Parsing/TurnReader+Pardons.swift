/// What is fine after all: "ABBA's fine", 爵士也行, 재즈도 괜찮아, "le jazz ça passe".
extension TurnReader {

  /// Notes who or what a clause that names nothing else says is fine. It asks for nothing; who was refused
  /// before is refused no more.
  mutating func pardonAsFine() {
    guard mayPardon else { return }
    var start = 0
    for position in items.indices {
      if items[position].marks.contains(.comma)
        || position > 0 && sentence(position) != sentence(position - 1)
        || items[position].has(.but)
      {
        start = position
      }
      guard isSubject(position), !items[start..<position].indices.contains(where: { isSubject($0) })
      else {
        continue
      }
      pardonAsFine(position, clause: start)
    }
  }

  private var mayPardon: Bool {
    turn.words.contains { word in
      word.isCharacter
        ? word.isAny(of: .charactersOfFine)
        : word.isAny(of: .fine) || word.isAny(of: .ok)
    }
  }

  private mutating func pardonAsFine(_ position: Int, clause start: Int) {
    let limit =
      items[position...].indices.first { sentence($0) != sentence(position) } ?? items.count
    var end = position + 1
    while end < limit, isSubject(end), items[end].marks.isSubset(of: [.space]) { end += 1 }
    let opens = items[start..<position].allSatisfy {
      $0.hasAny(.talk, .function, .correct, .but, .and, .instead, .with)
        && !$0.hasAny(.negate, .only) || $0.isAny(of: .secondThoughts)
    }
    guard opens, saysFine(behind: end - 1, before: limit) else { return }
    // "no Drake, Queen is fine".
    for index in reading.things.indices
    where reading.things[index].items.overlaps(position..<end)
      && (reading.things[index].polarity == .unwanted || isAfterRefusal(index)
        || isAsFineAsOthers(index))
    {
      reading.things[index].polarity = .mentioned
    }
    let words = turn.words[items[position].words.lowerBound..<items[end - 1].words.upperBound]
    reading.pardoned.append(words.map(\.folded).joined(separator: " "))
    for match in items[position].names where match.kind == .artist {
      reading.pardoned.append(match.name)
    }
    if let concept = items[position].concept { reading.pardonedConcepts.append(concept.id) }
  }

  /// "no rap but Eminem is ok": who is fine beside what the sentence refuses is not asked for.
  private func isAfterRefusal(_ index: Int) -> Bool {
    reading.things[index].polarity == .wanted && reading.things[index].isName
      && reading.things[..<index].contains {
        $0.polarity == .unwanted && $0.sort == .word
          && $0.sentence == reading.things[index].sentence
      }
  }

  /// 有没有像告五人那样的乐队？大陆的也行: whence or in what language music may be as well, beside what is asked for.
  private func isAsFineAsOthers(_ index: Int) -> Bool {
    let thing = reading.things[index]
    let isOfPlace =
      thing.isLanguage || thing.tagConcepts.contains { MusicLexicon.shared[$0].kind == .region }
    return isOfPlace && languages == .chinese
      && items[thing.items.upperBound...].prefix(3).contains { $0.isAny(of: .alsoInChinese) }
      && reading.things[..<index].contains { $0.polarity != .mentioned }
  }

  private func isSubject(_ position: Int) -> Bool {
    items[position].isProper || items[position].concept != nil || isUnknown(position)
  }

  private func isUnknown(_ position: Int) -> Bool {
    items[position].isFree
      && !items[position].begins(with: .verdictsOfFine)
  }

  private func saysFine(behind position: Int, before limit: Int) -> Bool {
    var end = position + 1
    while end < limit, items[end].marks.isDisjoint(with: [.comma, .stop, .bracket, .dash]),
      !items[end].hasAny(.noun) || end == position + 1
    { end += 1 }
    guard end == limit || items[end].marks.contains(.comma) else { return false }
    let rest = turn.words[items[position].words.upperBound..<items[end - 1].words.upperBound]
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
