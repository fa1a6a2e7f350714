/// What a turn does to the turns before it: whether it adds, replaces, thinks again, or compares with them.
extension TurnReader {
  /// Tells what the turn does to those before it, once its things are known.
  mutating func judgeConversation() {
    // "actually metal is ok" asks for nothing in place of what was asked for.
    let asksForSomething = reading.things.contains { $0.polarity == .wanted && !$0.isPardoned }
    reading.replaces =
      items.contains { $0.has(.instead) } || thinksAgain && asksForSomething
      || items.first?.has(.correct) == true && asksForSomething || answersNo
      || items.contains { goesBack($0) } || isNextWish
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
    reading.startsOver = items.contains { $0.has(.startOver) }
    reading.goesBackToFirst = items.contains { $0.has(.backToFirst) }
    reading.tellsOfLife = tellsOfLife
    if let (place, areOthers) = similarOthers {
      reading.wantsOthers = reading.wantsOthers || areOthers
      reading.followUps.append((.more(like: nil), place..<(place + 1)))
    }
    reading.asksWhether =
      items.contains { $0.has(.whether) }
      || turn.words.indices.contains {
        Self.endsWhether.length(in: turn.words, at: $0) == turn.words.count - $0
      }
    reading.asksWhatItIs =
      turn.isQuestion
      && turn.words.indices.prefix(2).contains {
        Self.questionsWhat.length(in: turn.words, at: $0) != nil
      }
    reading.tellsOfOthers = turn.words.indices.contains {
      Self.othersTastes.length(in: turn.words, at: $0) != nil
    }
    reading.asksFact = turn.isQuestion && sentences.kinds.allSatisfy { $0 == .fact || $0 == .talk }
    reading.asks =
      reading.asks || items.contains { $0.hasAny(.anyYears, .anyLanguage, .backToFirst) }
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

  /// "someone similar", 换个类似的歌手: like those who were named or shown before; where the words begin, and whether
  /// they say that others are meant, as "similar artists" does not.
  private var similarOthers: (place: Int, areOthers: Bool)? {
    guard !items.contains(where: { item in item.names.contains { $0.kind == .artist } }),
      !reading.things.contains(where: { $0.isName || $0.isFree }),
      let start = turn.words.indices.first(where: {
        Self.similarArtists.length(in: turn.words, at: $0) != nil
      })
    else { return nil }
    return items.lastIndex { $0.words.lowerBound <= start }.map {
      ($0, turn.words[start].folded != "similar")
    }
  }

  private static let similarArtists = WordList(
    "someone similar",
    "somebody similar",
    "an artist similar",
    "a band similar",
    "a singer similar",

    "similar artist",
    "similar artists",
    "similar singer",
    "similar singers",
    "similar band",
    "similar bands",
    "类似的歌手",
    "类似的乐队",
    "类似的艺人",
    "类似嘅歌手",
    "类似嘅乐队",
    "类似嘅艺人",
    "相似的歌手",
    "相似的乐队",
    "相似的艺人",
    "相似嘅歌手",
    "相似嘅乐队",
    "相似嘅艺人",
    "差不多的歌手",
    "差不多的乐队",
    "差不多的艺人",
    "差不多嘅歌手",
    "差不多嘅乐队",
    "差不多嘅艺人",
    "似たアーティスト",
    "似た歌手",
    "似たバンド",
    "似た人",
    "似てるアーティスト",
    "似てる歌手",
    "似てるバンド",
    "似てる人",
    "近いアーティスト",
    "近い歌手",
    "近いバンド",
    "近い人",
    "비슷한 가수",
    "비슷한 아티스트",
    "비슷한 밴드",
    "닮은 가수",
    "닮은 아티스트",
    "닮은 밴드",
    "alguien parecido",
    "alguien parecidos",
    "alguien similar",
    "alguien similares",
    "artistas parecido",
    "artistas parecidos",
    "artistas similar",
    "artistas similares",
    "cantantes parecido",
    "cantantes parecidos",
    "cantantes similar",
    "cantantes similares",
    "grupos parecido",
    "grupos parecidos",
    "grupos similar",
    "grupos similares",
    "jemand ähnliches",
    "jemanden ähnliches",
    "jemand ähnlichen",
    "ähnliche künstler",
    "ähnliche sänger",
    "ähnliche bands",
    "quelqu'un de similaire",
    "quelqu'un similaire",
    "quelqu'un similaires",
    "un artiste de similaire",
    "un artiste similaire",
    "un artiste similaires",
    "un groupe de similaire",
    "un groupe similaire",
    "un groupe similaires",
    "des artistes de similaire",
    "des artistes similaire",
    "des artistes similaires",
    "artistes similaires",
    "alguém parecido",
    "alguém parecidos",
    "alguém similar",
    "alguém semelhante",
    "alguém semelhantes",
    "artistas parecido",
    "artistas parecidos",
    "artistas similar",
    "artistas semelhante",
    "artistas semelhantes",
    "cantores parecido",
    "cantores parecidos",
    "cantores similar",
    "cantores semelhante",
    "cantores semelhantes",
    "bandas parecido",
    "bandas parecidos",
    "bandas similar",
    "bandas semelhante",
    "bandas semelhantes")

  /// Ends of questions whether there is something.
  private static let endsWhether = WordList(
    "ありますか", "ある", "あります", "あるかな", "있어", "있나", "있나요", "있어요", "있니", "있습니까", "的歌吗", "有吗", "有嗎", "有冇")
  private static let questionsWhat = WordList(
    "what's", "whats", "what is", "what are", "what counts as", "what even is", "do people",
    "was ist",
    "was sind", "was zählt", "qué es", "qué son", "qu'est ce que", "c'est quoi", "o que é",
    "o que são")

  /// What somebody else likes.
  private static let othersTastes = WordList(
    "my dad loves", "my dad likes", "my mom loves", "my mom likes", "my mum loves", "my mum likes",
    "my wife loves", "my wife likes", "my husband loves", "my husband likes", "my kids love",
    "my kids like", "my brother loves", "my sister loves", "my friend loves", "my friends love",
    "my boss loves", "my girlfriend loves", "my boyfriend loves", "my parents love",
    "my parents like",
    "people love", "people like", "everyone loves", "everybody loves", "我爸喜欢", "我妈喜欢", "我老婆喜欢",
    "我老公喜欢", "我朋友喜欢", "我女朋友喜欢", "我男朋友喜欢", "我爸爱听", "我妈爱听", "父が好き", "母が好き", "妻が好き",
    "夫が好き", "友達が好き", "아빠가 좋아", "엄마가 좋아", "아내가 좋아", "남편이 좋아", "친구가 좋아", "a mi padre le",
    "a mi madre le", "a mi mujer le", "mein vater liebt", "meine mutter liebt", "meine frau liebt",
    "meine frau mag", "mein vater mag", "mon père adore", "ma mère adore", "ma femme adore",
    "meu pai adora", "minha mãe adora", "minha mulher adora")

  private static let older = WordList(
    "older", "earlier", "alter", "älter", "ältere", "vieux", "ancien", "anciens", "anciennes",
    "antiguo",
    "antiguos", "antigua", "antiguas", "antigo", "antigos", "antiga", "antigas", "古い", "昔", "老",
    "旧", "옛날", "오래된")
  private static let newer = WordList(
    "newer", "later", "neuer", "neuere", "récent", "récents", "récente", "récentes", "reciente",
    "nuevas",
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

  /// "now some jazz", 次はジャズ: another wish, unless it narrows what there is ("now only jazz").
  private var isNextWish: Bool {
    guard let first = items.firstIndex(where: { !$0.has(.talk) || $0.has(.nextWish) }),
      items[first].has(.nextWish)
    else { return false }
    return !items.contains { $0.hasAny(.only, .onlyAfter, .negate, .negateAfter) }
      && reading.things.contains { $0.polarity == .wanted && !$0.isPardoned }
  }

  /// "also French", 还要法语的: the first word adds to what was asked for before.
  func isAlso(_ item: RequestItem) -> Bool {
    !item.has(.instead)
      && ["also", "plus", "auch", "aussi", "tambien", "tambem", "还", "也", "あと", "도"].contains(
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
