/// What is fine after all: "ABBA's fine", 爵士也行, 재즈도 괜찮아, "le jazz ça passe".
extension TurnReader {
  private static let verdictsOfFine: Set<String> = [
    "is", "s", "are", "songs", "music", "song", "stuff", "was", "its", "it's", "fine", "ok", "okay",
    "good", "alright", "acceptable",
    "allowed", "welcome", "can", "stay", "may", "too", "again", "now", "then", "actually", "tho",
    "though", "also", "after", "all", "i", "take", "it", "that", "back", "guess", "works", "really",
    "esta", "estan", "bien", "vale", "tambien", "puede", "quedarse", "me", "parece", "sirve",
    "pasa",
    "todavia", "ist", "sind", "doch", "geht", "auch", "gut", "in", "ordnung", "darf", "bleiben",
    "ca",
    "va", "passe", "est", "c'est", "bon", "peut", "rester", "aussi", "encore", "pode", "ficar",
    "tudo", "bem", "beleza", "tambem", "serve",
  ]
  /// Of which one must be there.
  private static let fine: Set<String> = [
    "fine", "ok", "okay", "alright", "acceptable", "allowed", "welcome", "stay", "good", "bien",
    "vale", "pasa", "gut", "geht", "ordnung", "bleiben", "ca", "bon", "rester", "pode", "bem",
    "beleza",
  ]
  private static let fineInCharacters = [
    "也行", "也可以", "也好", "也ok", "也不错", "也没关系", "也无妨", "也得", "都得", "也成", "还行", "可以", "还可以", "也能接受",
    "でもいい", "もいい", "もあり", "もok", "はok", "でもok", "も可", "もありかな", "なら大丈夫", "も大丈夫", "はあり", "도괜찮아",
    "도좋아", "는괜찮아", "은괜찮아", "도돼", "도ok", "는돼", "은돼", "도괜찮아요", "도좋아요", "는괜찮을듯",
  ]
  private static let scalarsOfFine = Set("也行可还得いあ도돼는은".unicodeScalars)
  private static let endings = ["", "吧", "了", "啦", "的", "喇", "かな", "よ", "です", "ですよ", "요"]

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
        ? word.folded.unicodeScalars.contains { Self.scalarsOfFine.contains($0) }
        : Self.fine.contains(word.folded) || word.folded == "ok"
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
      && !Self.verdictsOfFine.contains(items[place].firstWord)
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
      return rest.allSatisfy { Self.verdictsOfFine.contains($0.folded) }
        && rest.contains { Self.fine.contains($0.folded) }
    }
    let said = rest.map(\.folded).joined()
    return Self.fineInCharacters.contains { verdict in
      Self.endings.contains { said == verdict + $0 }
    }
  }
}
