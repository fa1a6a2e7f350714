/// Languages: what is sung in one, spoken in one, and of a country.
extension TurnReader {
  /// "I don't speak French", "translate this into French", 我不会说英语: what somebody speaks is no wish.
  func isSpoken(_ position: Int) -> Bool {
    let start = items[position].words.lowerBound
    let isCharacter = turn.words[start].isCharacter
    var before: [String] = []
    var word = start
    while word > 0, before.count < (isCharacter ? 1 : 3),
      turn.words[word].marks.isSubset(of: [.space])
    {
      word -= 1
      before.append(turn.words[word].folded)
    }
    guard before.contains(where: { $0.isAny(of: .speech) }) else { return false }
    // "I don't speak Korean and I'd rather the songs weren't in it".
    let rest = turn.words[items[position].words.upperBound...].map(\.folded)
    return !zip(rest, rest.dropFirst()).contains {
      $0.isAny(of: .inEnglish) && $1.isAny(of: .itOrThat)
    }
  }

  /// 歌词别是中文的, 가사는 한국어인: lyrics of which something is said are no wish for lyrics.
  func isSubjectOfWords(_ id: Concept.ID, _ position: Int) -> Bool {
    !languages.isDisjoint(with: [.chinese, .japanese, .korean]) && scope.mode != .unwanted
      && !scope.isLeaning && ConceptList.lyrics.contains(id) && position + 1 < items.count
      && items[position + 1].begins(with: .behindLyrics)
  }

  /// 韓国の曲, 일본 노래, 日本歌: songs of a country are songs in its language.
  func languageOfSongs(_ id: Concept.ID, _ position: Int) -> Concept.ID? {
    guard !languages.isDisjoint(with: [.chinese, .japanese, .korean]),
      MusicLexicon.shared[id].kind == .region,
      !ConceptList.regionsOfManyLanguages.contains(id),
      let code = MusicLexicon.shared.language(of: id)
    else { return nil }
    var next = position + 1
    if next < items.count, items[next].has(.possessive) { next += 1 }
    guard next < items.count, items[next].hasAny(.noun, .counter), !items[next].has(.performer),
      items[next].marks.isSubset(of: [.space])
    else { return nil }
    return MusicLexicon.shared.concept(named: code)
  }

  /// "in French", "French songs": a language; "French artists": a people.
  func isSungIn(_ position: Int) -> Bool {
    if position > 0, items[position - 1].has(.sungIn) { return true }
    // "música portuguesa", "chansons italiennes".
    if position > 0, items[position - 1].has(.noun), items[position].marks == .space,
      !languages.isDisjoint(with: [.spanish, .french, .portuguese])
    {
      return true
    }
    if link == .and || link == .comma, case .language(_, false)? = reading.things.last?.kind {
      return true
    }
    // Alone at the end: "... (French?)".
    if position + 1 == items.count || sentence(position) != sentence(position + 1) { return true }
    for next in (position + 1)..<max(position + 1, min(items.count, position + 5)) {
      let item = items[next]
      if !item.marks.isDisjoint(with: [.comma, .stop, .bracket]) { return false }
      if item.has(.performer) { return false }
      // "Portuguese or Italian would be lovely".
      if item.hasAny(.noun, .counter, .version, .verbal) { return true }
      if let concept = item.concept {
        let kind = MusicLexicon.shared[concept.id].kind
        // "Italian love songs".
        if item.ends(with: .songNouns) { return true }
        if kind == .voice || kind == .language || kind == .mood { continue }
        return false
      }
      if item.has(.and) || item.isFree || item.has(.function) { continue }
      return false
    }
    return false
  }
}
