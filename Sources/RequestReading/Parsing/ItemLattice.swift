/// Cuts a turn into phrases, names, years and unknown words, so that together they explain it best.
///
/// Every phrase and name that begins at a word is an edge with a weight; the heaviest path through
/// the turn is taken. Longer phrases outweigh their parts, so 特别 is not 别, and a name outweighs
/// the words it is made of when it is plausible (`NameJudge`).
///
/// - Complexity: O(words x longest phrase).
struct ItemLattice<Catalog: EntityCatalog> {
  private struct Edge {
    var length: Int
    var weight: Double
    var content: RequestItem.Content
    var names: [NameMatch] = []
  }

  let turn: ScannedTurn
  let languages: LanguageSet
  let catalog: Catalog
  let today: Int
  let judge: NameJudge
  let phrases = Vocabulary.shared.phrases
  /// The catalog's names by the word that they begin at.
  let names: [[NameMatch]]

  init(
    _ turn: ScannedTurn, names: [[NameMatch]], languages: LanguageSet, catalog: Catalog,
    today: Int, isFirst: Bool
  ) {
    self.turn = turn
    self.languages = languages
    self.catalog = catalog
    self.today = today
    judge = NameJudge(turn, languages: languages, isFirst: isFirst)
    self.names = names
  }

  func items() -> [RequestItem] {
    let words = turn.words
    let years = YearReader(words, languages: languages, today: today)
    var best = [Double](repeating: 0, count: words.count + 1)
    var chosen: [Edge] = []
    chosen.reserveCapacity(words.count)
    for start in words.indices.reversed() {
      var top: Edge?
      var topWeight = -Double.infinity
      for edge in edges(at: start, years) {
        let weight = edge.weight + best[start + edge.length]
        // At equal weights the first: phrases before names.
        if weight > topWeight {
          top = edge
          topWeight = weight
        }
      }
      best[start] = topWeight
      chosen.append(top ?? Edge(length: 1, weight: 0, content: .free))
    }
    return path(chosen)
  }

  private func path(_ chosen: [Edge]) -> [RequestItem] {
    let words = turn.words
    var items: [RequestItem] = []
    var start = 0
    while start < words.count {
      let edge = chosen[words.count - 1 - start]
      let range = start..<(start + edge.length)
      var marks = words[start].marks
      // The sign at the end of "Wham!" ends no sentence.
      if let last = items.last, last.names.contains(where: { Self.endsInSign($0.name) }),
        !marks.contains(.question) || last.names.contains(where: { $0.name.hasSuffix("?") })
      {
        marks.subtract([.stop, .bracket])
      }
      // Nor does the bracket that closes one within a name.
      if let last = items.last, !last.names.isEmpty,
        last.words.dropFirst().contains(where: { words[$0].marks.contains(.bracket) })
      {
        marks.remove(.bracket)
      }
      items.append(
        RequestItem(
          edge.content, words: range, of: words, marks: marks,
          quotation: turn.quotations.firstIndex { $0.words == range },
          tagConcept: Self.concept(ofTag: edge.content)))
      start += edge.length
    }
    return items
  }

  private static func concept(ofTag content: RequestItem.Content) -> Concept.ID? {
    guard case .name(let names) = content, let tag = names.first,
      names.allSatisfy({ $0.kind == .tag })
    else { return nil }
    return MusicLexicon.shared.concepts(of: tag.name).first
  }

  private static func endsInSign(_ name: String) -> Bool {
    guard let last = name.unicodeScalars.last else { return false }
    return ["!", "?", ".", "\u{3002}", "\u{FF01}", "\u{FF1F}", ")", "]", "\u{2026}"].contains(last)
  }

  private func edges(at start: Int, _ years: YearReader) -> [Edge] {
    let words = turn.words
    var edges: [Edge] = []
    var phraseAt: [Int: [Meaning.Content]] = [:]
    phrases.forEachMatch(in: words, at: start) { length, meanings in
      let found = meanings.filter { !$0.languages.isDisjoint(with: languages) }.map(\.content)
      guard !found.isEmpty else { return }
      phraseAt[length] = found
      edges.append(
        Edge(length: length, weight: weight(of: start, length, found), content: .phrase(found)))
    }
    if let found = years.expression(at: start) {
      edges.append(
        Edge(
          // A bare number is a title as easily.
          length: found.length, weight: Double(found.length) * 1.35 + (found.isBare ? 0.6 : 1.5),
          content: .years(found.years)))
    }
    if words[start].script == .digits, let number = Int(words[start].folded.prefix(6)) {
      edges.append(Edge(length: 1, weight: 0.9, content: .digits(number)))
    }
    appendNames(at: start, phraseAt, to: &edges)
    appendQuotation(at: start, to: &edges)
    edges.append(
      Edge(length: 1, weight: words[start].isCharacter ? 0.3 : 0.8, content: .free))
    return edges
  }

  private func weight(of start: Int, _ length: Int, _ meanings: [Meaning.Content]) -> Double {
    let words = turn.words
    var weight = Double(length) + 0.3 * Double(length - 1)
    // "hard rock" is one thing, and not something hard and the catalog's "rock".
    if length > 1, !words[start].isCharacter,
      meanings.contains(where: { if case .concept = $0 { true } else { false } })
    {
      weight = 1.3 * Double(length) + 0.6 * Double(length - 1)
    }
    if words[start].isCharacter {
      if length == 1 { weight = 0.8 }
      if cutsRun(start) {
        // A particle may follow anything; a word of meaning begins a word.
        let isParticle = meanings.allSatisfy { if case .role = $0 { true } else { false } }
        if !isParticle || words[start].script == .katakana { weight -= 0.7 * Double(length) }
      }
    }
    return weight
  }

  /// Whether a phrase begins inside a Korean word or a run of katakana.
  private func cutsRun(_ start: Int) -> Bool {
    let words = turn.words
    guard start > 0, words[start].isJoined else { return false }
    let (before, first) = (words[start - 1].script, words[start].script)
    return before == first && (first == .hangul || first == .katakana)
  }

  private func appendNames(
    at start: Int, _ phraseAt: [Int: [Meaning.Content]], to edges: inout [Edge]
  ) {
    appendTags(at: start, phraseAt, to: &edges)
    var byLength: [(length: Int, names: [NameMatch])] = []
    for match in names[start] where match.kind != .tag {
      if let position = byLength.firstIndex(where: { $0.length == match.length }) {
        byLength[position].names.append(match)
      } else {
        byLength.append((match.length, [match]))
      }
    }
    // The longest plausible name that begins here hides the shorter ones.
    for (length, names) in byLength.sorted(by: { $0.length > $1.length }) {
      let range = start..<(start + length)
      if refusesArtist(range) { continue }
      let company = company(of: names, range)
      let plausibility =
        judge.plausibility(of: names, range, asPhrase: phraseAt[length]) + company
      guard plausibility > 0 else { continue }
      edges.append(
        Edge(
          length: length,
          weight: Double(length) * 1.3 + 0.6 * Double(length - 1) + plausibility,
          content: .name(company > 0 ? sure(names) : names)))
      return
    }
  }

  /// "but no Heart", of whom there is no doubt, where some title is "No Heart": a refusal does not fail open
  /// for a title's sake.
  private func refusesArtist(_ range: Range<Int>) -> Bool {
    let first = turn.words[range.lowerBound]
    guard range.count > 1, range.lowerBound > 0, first.quotation == nil,
      first.isAny(of: .negations)
    else { return false }
    let before = turn.words[range.lowerBound - 1].folded
    guard first.marks.contains(.comma) || before.isAny(of: .beforeTitleRefusals) else {
      return false
    }
    let rest = range.lowerBound + 1
    return names[rest].contains { $0.kind == .artist && $0.length == range.count - 1 }
  }

  /// Tags of the catalog's own, many words as one; what has a role in a request keeps it.
  private func appendTags(
    at start: Int, _ phraseAt: [Int: [Meaning.Content]], to edges: inout [Edge]
  ) {
    for match in names[start] where match.kind == .tag {
      let meanings = phraseAt[match.length] ?? []
      guard meanings.allSatisfy({ NameJudge.isTag($0) }) else { continue }
      edges.append(
        Edge(
          length: match.length,
          weight: Double(match.length) * 1.3 + 0.6 * Double(match.length - 1) + 0.2,
          content: .name([match])))
    }
  }

  /// 「R&B入耳即醉」放松心情: corner brackets in the name of a playlist, which asks for nothing, hold its theme.
  private func decorates(_ quotation: ScannedTurn.Quotation) -> Bool {
    guard quotation.isCorner, languages == .chinese || quotation.words.count == 1 else {
      return false
    }
    if quotation.words.count == turn.words.count { return hasConcept(in: quotation.words) }
    // 「卧室氛围感」慵懒舒适: nothing behind the first words says that they are a song.
    if quotation.words.lowerBound == 0 { return !isSpokenOf(quotation) }
    return !turn.words.indices.contains { !roles(at: $0).isDisjoint(with: cuesOfTitles) }
  }

  private var cuesOfTitles: Set<Role> {
    [
      .ask, .like, .likeAfter, .negate, .negateAfter, .taste, .tasteAfter, .counter,
    ]
  }

  /// 「夜曲」這首歌, 「夜曲」那种, 「晴天」和: what stands behind a title that is spoken of.
  private func isSpokenOf(_ quotation: ScannedTurn.Quotation) -> Bool {
    let next = quotation.words.upperBound
    guard next < turn.words.count else { return true }
    if next + 1 < turn.words.count, turn.words[next].isAny(of: .demonstrativesInChinese),
      turn.words[next + 1].isAny(of: .countersInChinese)
    {
      return true
    }
    return turn.words[next].isAny(of: .behindTitles)
      || !roles(at: next).isDisjoint(with: [
        .likeAfter, .negateAfter, .tasteAfter, .reference, .and, .by, .noun,
      ])
  }

  private func hasConcept(in range: Range<Int>) -> Bool {
    range.contains { start in
      let (length, meanings) = longestPhrase(at: start)
      return start + length <= range.upperBound && (length > 1 || !turn.words[start].isCharacter)
        && meanings.contains { if case .concept = $0 { true } else { false } }
    }
  }

  /// What the longest phrase that begins at a word does.
  private func roles(at start: Int) -> Set<Role> {
    Set(
      longestPhrase(at: start).meanings.compactMap {
        if case .role(let role) = $0 { role } else { nil }
      })
  }

  private func longestPhrase(at start: Int) -> (length: Int, meanings: [Meaning.Content]) {
    phrases.longest(in: turn.words, at: start, languages)
  }

  /// What stands in title brackets is a title, whatever it is.
  private func appendQuotation(at start: Int, to edges: inout [Edge]) {
    for quotation in turn.quotations
    where quotation.isTitle && quotation.words.lowerBound == start && !decorates(quotation) {
      let first = turn.words[start].range.lowerBound
      let last = turn.words[quotation.words.upperBound - 1].range.upperBound
      guard first < last else { continue }
      edges.append(
        Edge(
          length: quotation.words.count, weight: Double(quotation.words.count) * 1.3 + 0.5,
          content: .name([
            NameMatch(kind: .title, length: quotation.words.count, name: "", certainty: 0.5)
          ])))
    }
  }
}
