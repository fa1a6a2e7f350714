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
    var position = thing.items.upperBound
    while position < items.count, items[position].marks.isDisjoint(with: [.stop, .bracket]) {
      if isAlternative(at: position) || items[position].has(.and) { return true }
      guard
        items[position].concept != nil || items[position].isFree || items[position].has(.noun)
          || isArticle(position)
      else { return false }
      position += 1
    }
    return false
  }

  /// "not by Queen, by ABBA", "pas en anglais, en italien", "pas de rock, du jazz": a preposition of its own behind
  /// the comma.
  func repeatsPreposition(before thing: Thing) -> Bool {
    guard scope.mode == .unwanted, !scope.isExcept else { return false }
    var position = thing.items.lowerBound - 1
    while position > scope.start, isArticle(position), !items[position].marks.contains(.comma) {
      position -= 1
    }
    guard position > scope.start, items[position].marks.contains(.comma),
      !endsInAlternativeOfWords(after: thing)
    else { return false }
    let isPartitive = languages.contains(.french) && items[position].begins(with: .partitives)
    return isPartitive || items[position].hasAny(.by, .sungIn) && !items[position].has(.negate)
  }
}
