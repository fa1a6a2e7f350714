/// What a turn does to the turns before it: whether it adds, replaces, thinks again, or compares with them.
extension TurnReader {
  /// Tells what the turn does to those before it, once its things are known.
  mutating func judgeConversation() {
    // "actually metal is ok" asks for nothing in place of what was asked for.
    let asksForSomething = reading.things.contains { $0.polarity == .wanted && !$0.isPardoned }
    reading.replaces =
      items.contains { $0.has(.instead) } || thinksAgain && asksForSomething
      || items.first?.has(.correct) == true && asksForSomething || answersNo
      || items.contains { goesBack($0) }
    // "ok, also from the 80s": behind words of talk.
    let first = items.first { !$0.has(.talk) || $0.hasAny(.and, .ask) || isAlso($0) }
    reading.adds =
      first.map { $0.has(.and) && !$0.has(.but) && addsMore($0) || isAlso($0) } ?? false
      || isNamedToo
    reading.pardonedConcepts = reading.things.filter(\.isPardoned).flatMap {
      thing -> [Concept.ID] in
      if case .tag(let concepts, _) = thing.kind { concepts } else { [] }
    }
    reading.startsAnew = startsAnew
    reading.startsOver = turn.words.indices.contains {
      Self.beginningsOver.length(in: turn.words, at: $0) != nil
    }
    reading.tellsOfLife = tellsOfLife
    reading.asksFact = turn.isQuestion && sentences.kinds.allSatisfy { $0 == .fact || $0 == .talk }
    reading.asks = reading.asks || items.contains { $0.hasAny(.anyYears, .anyLanguage) }
    reading.liftsYears = items.contains { $0.has(.anyYears) }
    reading.liftsLanguages = items.contains { $0.has(.anyLanguage) }
    reading.comparedYears = comparedYears
  }

  /// "Kanye too": a name, and that it is one more.
  private var isNamedToo: Bool {
    guard languages.contains(.english), let last = turn.words.last, items.count < 5 else {
      return false
    }
    return ["too", "either"].contains(last.folded)
      && items.dropLast().allSatisfy { $0.names.contains { $0.kind == .artist } || $0.has(.and) }
  }

  /// "and now some Rosalía" goes on to something else, and や begins many a word.
  func addsMore(_ item: RequestItem) -> Bool {
    let next = item.words.upperBound
    if next < turn.words.count, ["now", "then", "next"].contains(turn.words[next].folded) {
      return false
    }
    return !languages.contains(.japanese) || item.words.count > 1
  }

  private static let beginningsOver = WordList(
    "start over", "start again", "start from scratch", "from scratch", "reset everything",
    "forget everything",
    "empieza de nuevo", "empecemos de nuevo", "de cero", "borrón y cuenta nueva", "fang nochmal an",
    "von vorne",
    "recommence", "recommençons", "repartons de zéro", "começa de novo", "do zero", "重新来", "从头来",
    "从头开始", "重头再来",
    "最初からやり直し", "やり直し", "リセット", "처음부터 다시", "다시 처음부터", "초기화")

  private static let older = WordList(
    "older", "earlier", "alter", "älter", "ältere", "vieux", "ancien", "anciens", "anciennes",
    "antiguo",
    "antiguos", "antigua", "antiguas", "antigo", "antigos", "antiga", "antigas", "古い", "昔", "老",
    "旧", "옛날", "오래된")
  private static let newer = WordList(
    "newer", "later", "neuer", "neuere", "récent", "récents", "récente", "récentes", "reciente",
    "recientes",
    "recente", "recentes", "nuevo", "nuevos", "nueva", "nuevas", "novo", "novos", "nova", "novas",
    "新しい",
    "新しめ", "新", "최신", "최근", "새로운")
  /// Words that say of themselves that they compare.
  private static let comparatives = WordList(
    "older", "newer", "earlier", "neuer", "neuere", "älter", "ältere", "alter")
  private static let degrees = WordList(
    "more", "más", "mais", "plus", "更", "再", "もっと", "もう少し", "もうちょっと", "더", "좀 더")

  /// "older", "newer please", もっと古い, 更老一点的: a time beside the one that was asked for before, in a turn that names none.
  var comparedYears: ComparedYears? {
    guard !reading.things.contains(where: { isYearsInDigits($0) }) else { return nil }
    for start in turn.words.indices {
      if Self.comparatives.length(in: turn.words, at: start) != nil {
        return compared(at: start)
      }
      if let degree = Self.degrees.length(in: turn.words, at: start),
        let compared = compared(at: start + degree)
      {
        return compared
      }
    }
    return nil
  }

  private func compared(at start: Int) -> ComparedYears? {
    if Self.older.length(in: turn.words, at: start) != nil { return .older }
    if Self.newer.length(in: turn.words, at: start) != nil { return .newer }
    return nil
  }

  func isYearsInDigits(_ thing: Thing) -> Bool {
    if case .years(let years) = thing.kind { !years.isVague } else { false }
  }

  /// "also French", 还要法语的: the first word adds to what was asked for before.
  func isAlso(_ item: RequestItem) -> Bool {
    ["also", "plus", "auch", "aussi", "tambien", "tambem", "还", "也", "あと", "도"].contains(
      item.firstWord)
  }

  /// "actually jazz", やっぱりジャズ: nothing but a second thought.
  var thinksAgain: Bool {
    guard let first = items.first, items.count < 5 else { return false }
    let said = first.text
    return [
      "actually", "eigentlich", "doch", "enfait", "mejor", "melhor", "やっぱり", "やっぱ", "やはり", "아니",
      "算了", "还是",
    ].contains(said)
  }

  /// "nah go back to the disco".
  func goesBack(_ item: RequestItem) -> Bool {
    ["goback", "returnto", "switchback"].contains(
      turn.words[item.words].map(\.folded).prefix(2).joined())
  }

  /// "No, jazz": what was asked for before is not it.
  var answersNo: Bool {
    guard items.count > 1, let first = items.first, first.words.count == 1 else { return false }
    return items[1].marks.contains(.comma)
      && Self.finalNos.contains(first.firstWord)
  }

  /// "Can I get an afrobeats playlist", after another one was asked for: a new list with a theme of its
  /// own.
  var startsAnew: Bool {
    guard languages.contains(.english) else { return false }
    return items.indices.contains { place in
      guard ["playlist", "mix"].contains(items[place].lastWord),
        items[place].has(.noun)
      else { return false }
      let start = items[..<place].lastIndex { item in
        ["a", "an"].contains(item.lastWord)
      }
      guard let start, place - start < 6, place - start > 1,
        items[(start + 1)..<place].contains(where: { $0.concept != nil })
      else { return false }
      return items[...start].contains { $0.has(.ask) && sentence(place) == sentence(start) }
    }
  }
}
