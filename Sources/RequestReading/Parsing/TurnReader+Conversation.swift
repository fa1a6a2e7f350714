/// What a turn does to the turns before it: whether it adds, replaces, thinks again, or compares with them.
extension TurnReader {
  /// Tells what the turn does to those before it, once its things are known.
  mutating func judgeConversation() {
    reading.replaces =
      items.contains { $0.has(.instead) } || thinksAgain || items.first?.has(.correct) == true
      || answersNo
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

  private static let olderWords: Set<String> = [
    "older", "earlier", "alter", "aeltere", "altere", "vieux", "ancien", "anciens", "anciennes",
    "antiguas", "antiguos",
    "antigua", "antigas", "antigos", "古い", "昔", "老", "旧", "舊", "옛날", "오래된",
  ]
  private static let newerWords: Set<String> = [
    "newer", "later", "neuer", "neuere", "recent", "recents", "recente", "recientes", "recentes",
    "nuevas", "novas",
    "新しい", "新", "최신", "최근", "新しめ",
  ]
  private static let degrees: Set<String> = [
    "more", "mas", "mais", "plus", "更", "再", "もっと", "もう少し", "더", "좀더",
  ]

  /// "older", "newer please", もっと古い, 更老一点的: a time beside the one that was asked for before, in a turn that names none.
  var comparedYears: ComparedYears? {
    guard !reading.things.contains(where: { isYearsInDigits($0) }) else { return nil }
    for (place, item) in items.enumerated() {
      let word = turn.words[item.words.lowerBound].folded
      let isCompared =
        ["older", "newer", "earlier", "neuer", "neuere", "altere", "alter"].contains(word)
        || place > 0
          && Self.degrees.contains(turn.words[items[place - 1].words.upperBound - 1].folded)
      guard isCompared, item.words.count < 4 else { continue }
      if Self.olderWords.contains(word) { return .older }
      if Self.newerWords.contains(word) { return .newer }
    }
    return nil
  }

  func isYearsInDigits(_ thing: Thing) -> Bool {
    if case .years(let years) = thing.kind { !years.isVague } else { false }
  }

  /// "also French", 还要法语的: the first word adds to what was asked for before.
  func isAlso(_ item: RequestItem) -> Bool {
    ["also", "plus", "auch", "aussi", "tambien", "tambem", "还", "也", "あと", "도"].contains(
      turn.words[item.words.lowerBound].folded)
  }

  /// "actually jazz", やっぱりジャズ: nothing but a second thought.
  var thinksAgain: Bool {
    guard let first = items.first, items.count < 5 else { return false }
    let said = turn.words[first.words].map(\.folded).joined()
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
      && Self.finalNos.contains(turn.words[first.words.lowerBound].folded)
  }

  /// "Can I get an afrobeats playlist", after another one was asked for: a new list with a theme of its
  /// own.
  var startsAnew: Bool {
    guard languages.contains(.english) else { return false }
    return items.indices.contains { place in
      guard ["playlist", "mix"].contains(turn.words[items[place].words.upperBound - 1].folded),
        items[place].has(.noun)
      else { return false }
      let start = items[..<place].lastIndex { item in
        ["a", "an"].contains(turn.words[item.words.upperBound - 1].folded)
      }
      guard let start, place - start < 6, place - start > 1,
        items[(start + 1)..<place].contains(where: { $0.concept != nil })
      else { return false }
      return items[...start].contains { $0.has(.ask) && sentence(place) == sentence(start) }
    }
  }
}
