/// Names that a turn nearly says: "Justin Beiber", "Tylor swift", "something by Mozart".
///
/// Looked for are runs of one to four words of which the vocabulary does not know one, and which no name
/// of the catalog covers; written with capitals before others, and no more than a few, because a catalog
/// compares a misspelling with many names.
///
/// - Complexity: O(words), and `maximumLookUps` calls of the catalog.
struct NearNames<Catalog: EntityCatalog> {
  private static var maximumLookUps: Int { 4 }
  private static var maximumWords: Int { 4 }
  /// How many words behind a refusal its objects stand.
  private static var reach: Int { 8 }
  /// Letters that a name in small letters must have to be known by others.
  private static var minimumLetters: Int { 6 }

  private let words: [RequestWord]
  private let isUnknown: [Bool]
  /// Words that a name may begin or end with: unknown ones, numerals, and those with a capital.
  private let isEdge: [Bool]
  private let languages: LanguageSet

  init(_ turn: ScannedTurn, languages: LanguageSet) {
    words = turn.words
    let phrases = Vocabulary.shared.phrases
    var isUnknown = [Bool](repeating: false, count: words.count)
    var isEdge = isUnknown
    for (position, word) in words.enumerated() where word.script == .letters {
      var isKnown = false
      var isNumeral = false
      phrases.forEachMeaning(in: words, at: position, languages) { length, meaning in
        guard length == 1 else { return }
        isKnown = true
        if case .number = meaning { isNumeral = true }
      }
      isUnknown[position] = !isKnown && word.folded.utf8.count > 2
      isEdge[position] = !isKnown || isNumeral || word.isCapitalized && position > 0
    }
    (self.isUnknown, self.isEdge) = (isUnknown, isEdge)
    self.languages = languages
  }

  /// Words that a refusal reaches, where a short last name is no other word: "except for bach".
  private func refused(apartFrom isNamed: [Bool]) -> [Bool] {
    var isRefused = [Bool](repeating: false, count: words.count)
    let phrases = Vocabulary.shared.phrases
    for start in words.indices where !isNamed[start] {
      phrases.forEachMeaning(in: words, at: start, languages) { length, meaning in
        let refuses =
          meaning == .role(.negate) || meaning == .role(.except)
          // "par quelqu'un d'autre que Brel".
          || meaning == .role(.cover)
            && words[start + length - 1].isAny(of: .than)
        guard refuses else { return }
        var position = start + length
        while position < words.count, position < start + length + Self.reach,
          words[position].marks.isDisjoint(with: [.stop, .bracket, .dash]),
          // "not bad, I like": a list of names goes on with one.
          position == start + length || !words[position].marks.contains(.comma)
            || isUnknown[position]
        {
          if isUnknown[position] { isRefused[position] = true }
          position += 1
        }
      }
    }
    return isRefused
  }

  /// Adds what the catalog takes the words for, with less certainty than a name written right.
  func add(to names: inout [[NameMatch]], from catalog: Catalog) {
    guard isUnknown.contains(true) else { return }
    var isNamed = covered(by: names)
    var lookUps = 0
    let isRefused = refused(apartFrom: isNamed)
    for run in runs(isNamed, isRefused) where lookUps < Self.maximumLookUps {
      let isWritten = names[run.lowerBound].contains { match in
        match.length == run.count && (match.kind == .artist || isRefused[run.lowerBound])
      }
      if isWritten || run.contains(where: { isNamed[$0] }) { continue }
      lookUps += 1
      guard
        var match = catalog.artist(
          nearlyCalled: words[run], isRefused: run.count == 1 && isRefused[run.lowerBound])
      else { continue }
      // "ten Beatles songs" says the whole name already, and a number.
      if run.contains(where: { says(match, at: $0, names) }) { continue }
      // "no Michael Bolton", where nobody is called so, refuses no other Michael.
      if run.count == 1, isPart(run.lowerBound, of: match),
        opensUnknownName(run.lowerBound, isNamed) || closesUnknownName(run.lowerBound, isNamed)
      {
        continue
      }
      match.length = run.count
      match.certainty = min(match.certainty, 0.8)
      names[run.lowerBound].append(match)
      for position in run { isNamed[position] = true }
    }
  }

  private func says(_ match: NameMatch, at position: Int, _ names: [[NameMatch]]) -> Bool {
    names[position].contains { $0.kind == .artist && !Set($0.ids).isDisjoint(with: match.ids) }
  }

  /// Whether another word that nobody knows stands right behind a word: both may be one name.
  private func opensUnknownName(_ position: Int, _ isNamed: [Bool]) -> Bool {
    let next = position + 1
    return next < words.count && isUnknown[next] && !isNamed[next] && words[next].marks == .space
  }

  /// "James Taylor", where the catalog has Otis Taylor alone: another first name stands before the last one.
  private func closesUnknownName(_ position: Int, _ isNamed: [Bool]) -> Bool {
    guard position > 0, words[position].marks == .space else { return false }
    let before = position - 1
    return isUnknown[before] && !isNamed[before]
      && words[before].isCapitalized == words[position].isCapitalized
  }

  /// Whether a word is one of those of a longer name, and no misspelling of all of it.
  private func isPart(_ position: Int, of match: NameMatch) -> Bool {
    let parts = RequestWord.words(in: match.name).map(\.folded)
    return parts.count > 1 && parts.contains(words[position].folded)
  }

  /// Words that a name of many words takes; "David" alone does not take those of "David Ghetta".
  private func covered(by names: [[NameMatch]]) -> [Bool] {
    var isNamed = [Bool](repeating: false, count: words.count)
    for (start, found) in names.enumerated() {
      for match in found where match.length > 1 {
        for position in start..<(start + match.length) { isNamed[position] = true }
      }
    }
    return isNamed
  }

  /// Runs of words that may be a name, the likeliest first.
  private func runs(_ isNamed: [Bool], _ isRefusedWord: [Bool]) -> [Range<Int>] {
    var runs: [(range: Range<Int>, capitals: Int)] = []
    for start in words.indices where words[start].script == .letters && !isNamed[start] {
      for end in (start + 1)...min(start + Self.maximumWords, words.count) {
        let last = end - 1
        if last > start, !words[last].marks.isSubset(of: [.space, .hyphen]) || isNamed[last] {
          break
        }
        let range = start..<end
        let letters = range.reduce(0) { $0 + words[$1].folded.utf8.count }
        let capitals = range.count { words[$0].isCapitalized }
        guard words[last].script == .letters, range.contains(where: { isUnknown[$0] }),
          isEdge[start], isEdge[last]
        else { continue }
        let isRefused = range.count == 1 && isRefusedWord[start] && letters > 2
        if !isRefused {
          guard letters >= (capitals > 0 ? 5 : Self.minimumLetters) else { continue }
          if range.count == 1, capitals == 0, letters < 7 { continue }
        }
        runs.append((range, capitals == range.count ? 2 : capitals > 0 ? 1 : 0))
      }
    }
    return runs.sorted {
      ($1.capitals, $1.range.count, $0.range.lowerBound)
        < ($0.capitals, $0.range.count, $1.range.lowerBound)
    }.map(\.range)
  }
}
