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
      $0.sentence == thing.sentence && $0.polarity == .wanted && $0.isGenre
    }
    if asksForGenre, last.isGenre, kinds(of: thing).allSatisfy({ [.mood, .tempo].contains($0) }) {
      return true
    }
    return last.isLanguage && !thing.isLanguage
  }

  private func concepts(of thing: Thing) -> [Concept.ID] {
    if case .language(let id, _) = thing.kind { [id] } else { thing.tagConcepts }
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

  /// "no ballads, upbeat pop", "no jazz, some soul": behind a comma a genre that is described, or of which there shall
  /// be some, at the end of its clause.
  func opensDescribed(_ thing: Thing) -> Bool {
    guard scope.mode == .unwanted, !scope.isExcept, scope.count == 1, languages.contains(.english)
    else { return false }
    let start = thing.items.lowerBound
    if items[start - 1].begins(with: .some), items[start - 1].marks.contains(.comma) { return true }
    let end = thing.items.upperBound
    guard items[start].marks.contains(.comma), end < items.count, items[end].marks == .space,
      kinds(of: thing).contains(where: { [.mood, .tempo].contains($0) }),
      let next = items[end].concept, endsClause(end)
    else { return false }
    return MusicLexicon.shared[next.id].kind == .genre
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

  /// "no punk, no metal, rock", "no christmas songs, pop": where each refusal has its own word, or its
  /// noun, what stands behind the last comma without one is wanted.
  func refusesEach(before thing: Thing) -> Bool {
    guard scope.mode == .unwanted, !scope.isExcept, languages.contains(.english) else {
      return false
    }
    let position = thing.items.lowerBound
    guard items[position].marks.contains(.comma) else { return false }
    if items[position - 1].has(.noun), !items[scope.start].has(.noun) { return true }
    let negations = items[..<position].indices.filter {
      items[$0].has(.negate) && sentence($0) == sentence(position)
    }
    return negations.count > 1
  }

  /// "bored of techno already, any chill house?", "no sirens in the song, hip hop": a refusal whose clause goes on
  /// behind what it refuses is no list, and what stands behind its comma is wanted.
  func endsWithMore(_ last: Thing, before thing: Thing) -> Bool {
    guard scope.mode == .unwanted, !scope.isExcept, languages == .english else { return false }
    var position = thing.items.lowerBound
    while position > last.items.upperBound, !items[position].marks.contains(.comma) {
      position -= 1
    }
    let gap = items[last.items.upperBound..<position]
    // "don't play rap tonight, country, metal" is a list.
    let rest = items[(thing.items.upperBound)...].prefix {
      $0.marks.isDisjoint(with: [.stop, .dash])
    }
    guard
      !rest.contains(where: {
        $0.marks.contains(.comma) || $0.has(.and) || $0.isAny(of: .alternatives)
      }),
      !gap.contains(where: { $0.isAny(of: .adverbsOfRefusals) })
    else { return false }
    return items[position].marks.contains(.comma) && !gap.isEmpty
      && !gap.contains {
        $0.hasAny(.and, .noun) || $0.isAny(of: .articles) || !$0.names.isEmpty
          || !$0.marks.isSubset(of: [.space])
      }
  }

  /// "no remixes or Adele": what "or" joins to something refused is refused, whatever it is.
  func isAlternative(_ thing: Thing) -> Bool {
    var position = thing.items.lowerBound - 1
    while position > 0, isArticle(position) { position -= 1 }
    return position >= 0 && isAlternative(at: position)
  }

  /// Whether the item is such a conjunction.
  func isAlternative(at position: Int) -> Bool {
    items[position].begins(with: .alternatives)
  }

  /// "no ballads, Adele or Taylor Swift": a list of names, of which the last one is joined by "or".
  func endsInAlternative(after thing: Thing) -> Bool {
    var position = thing.items.upperBound
    while position < items.count, items[position].marks.isDisjoint(with: [.stop, .bracket]) {
      if isAlternative(at: position) { return true }
      guard !items[position].names.isEmpty || isArticle(position) else { return false }
      position += 1
    }
    return false
  }
}
