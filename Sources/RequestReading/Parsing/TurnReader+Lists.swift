/// Where a list of refusals ends: at the contrary, at another kind of word, at a preposition of its own.
extension TurnReader {
  /// "not in English, happy", "not sad, happy", "not rock, energetic", "instead of rock, jazz": what follows a
  /// comma is of another kind, or the contrary of what is refused.
  func turnsAway(from last: Thing, to thing: Thing) -> Bool {
    guard scope.mode == .unwanted, !scope.isExcept || isInstead,
      !endsInAlternativeOfWords(after: thing)
    else {
      return false
    }
    if isInstead { return true }
    let lexicon = MusicLexicon.shared
    let (one, other) = (concepts(of: last), concepts(of: thing))
    guard !one.isEmpty, !other.isEmpty else { return false }
    if one.contains(where: { first in other.contains { lexicon.contradict(first, $0) } }) {
      return true
    }
    // "pop, not rock, energetic": beside a genre that is asked for.
    let asksForGenre = reading.things.contains {
      $0.sentence == thing.sentence && $0.polarity == .wanted && isGenre($0)
    }
    if asksForGenre, isGenre(last), kinds(of: thing).allSatisfy({ [.mood, .tempo].contains($0) }) {
      return true
    }
    let languageOf = { (thing: Thing) in if case .language = thing.kind { true } else { false } }
    return languageOf(last) && !languageOf(thing)
  }

  private func concepts(of thing: Thing) -> [Concept.ID] {
    switch thing.kind {
    case .tag(let concepts, _): concepts
    case .language(let id, _): [id]
    default: []
    }
  }

  /// "instead of rock, jazz", "em vez de rock, jazz", "statt Rock, Jazz".
  private var isInstead: Bool {
    scope.start < items.count
      && turn.words[items[scope.start].words].contains {
        $0.isAny(of: .insteadOf)
      }
  }

  /// "no ballads, soul or rap": words of which the last one is joined by "or".
  private func endsInAlternativeOfWords(after thing: Thing) -> Bool {
    var place = thing.items.upperBound
    while place < items.count, items[place].marks.isDisjoint(with: [.stop, .bracket]) {
      if isAlternative(at: place) || items[place].has(.and) { return true }
      guard
        items[place].concept != nil || items[place].isFree || items[place].has(.noun)
          || isArticle(place)
      else { return false }
      place += 1
    }
    return false
  }

  /// "not by Queen, by ABBA", "pas en anglais, en italien", "pas de rock, du jazz": a preposition of its own behind
  /// the comma.
  func repeatsPreposition(before thing: Thing) -> Bool {
    guard scope.mode == .unwanted, !scope.isExcept else { return false }
    var place = thing.items.lowerBound - 1
    while place > scope.start, isArticle(place), !items[place].marks.contains(.comma) { place -= 1 }
    guard place > scope.start, items[place].marks.contains(.comma),
      !endsInAlternativeOfWords(after: thing)
    else { return false }
    let isPartitive = languages.contains(.french) && items[place].begins(with: .partitives)
    return isPartitive || items[place].hasAny(.by, .sungIn) && !items[place].has(.negate)
  }
}
