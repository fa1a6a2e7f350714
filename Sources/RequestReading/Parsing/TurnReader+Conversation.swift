/// What a turn does to the turns before it: whether it adds, replaces, thinks again, or compares with them.
extension TurnReader {
  /// Tells what the turn does to those before it, once its things are known.
  mutating func judgeConversation() {
    // "actually metal is ok" asks for nothing in place of what was asked for.
    let asksForSomething = reading.things.contains { $0.polarity == .wanted && !$0.isPardoned }
    reading.replaces =
      items.contains { $0.has(.instead) } || thinksAgain && asksForSomething
      || items.first?.has(.correct) == true && asksForSomething || answersNo
      || items.contains { goesBack($0) } || isNextRequest
    // "ok, also from the 80s": behind words of talk.
    let first = items.first { !$0.has(.talk) || $0.hasAny(.and, .ask) || isAlso($0) }
    reading.adds =
      first.map { $0.has(.and) && !$0.has(.but) && addsMore($0) || isAlso($0) } ?? false
      || isNamedToo
    reading.pardonedConcepts += reading.things.filter(\.isPardoned).flatMap(\.tagConcepts)
    reading.startsAnew = startsAnew
    reading.startsOver = items.indices.contains { items[$0].has(.startOver) && endsRequest($0) }
    reading.goesBackToFirst = items.contains { $0.has(.backToFirst) }
    noteRemarks()
    if let (position, areOthers) = similarOthers {
      reading.wantsOthers = reading.wantsOthers || areOthers
      likenRefused(before: position)
      reading.followUps.append((.more(like: nil), position..<(position + 1)))
    }
    reading.tellsOfLife = tellsOfLife
    reading.asksFact = turn.isQuestion && sentences.kinds.allSatisfy { $0 == .fact || $0 == .talk }
    reading.asks =
      reading.asks
      || items.contains {
        $0.hasAny(.anyYears, .anyLanguage, .anyLength, .anyCount, .backToFirst)
      }
    reading.liftsYears = items.contains { $0.has(.anyYears) }
    reading.liftsLanguages = items.contains { $0.has(.anyLanguage) }
    reading.liftsLengths = items.contains { $0.has(.anyLength) }
    reading.liftsCount = items.contains { $0.has(.anyCount) }
    reading.misjudgesYears = misjudgesYears
    reading.comparedYears = comparedYears
  }

  /// "Kanye too": a name, and that it is one more.
  private var isNamedToo: Bool {
    guard languages.contains(.english), let last = turn.words.last, items.count < 5 else {
      return false
    }
    return last.isAny(of: .alsoBehind)
      && items.dropLast().allSatisfy { $0.names.contains { $0.kind == .artist } || $0.has(.and) }
  }

  /// "and now some Rosalía" goes on to something else, and や begins many a word.
  func addsMore(_ item: RequestItem) -> Bool {
    let next = item.words.upperBound
    if next < turn.words.count, turn.words[next].isAny(of: .nextInOrder) {
      return false
    }
    return !languages.contains(.japanese) || item.words.count > 1
  }

  /// "older", "newer please", もっと古い, 更老一点的: a time beside the one that was asked for before, in a turn that names none.
  var comparedYears: ComparedYears? {
    guard !reading.things.contains(where: { isYearsInDigits($0) }) else { return nil }
    for start in turn.words.indices {
      if WordList.comparatives.length(in: turn.words, at: start) != nil {
        return compared(at: start)
      }
      if let degree = WordList.degreesOfTime.length(in: turn.words, at: start),
        let compared = compared(at: start + degree)
      {
        return compared
      }
    }
    return nil
  }

  private func compared(at start: Int) -> ComparedYears? {
    if WordList.older.length(in: turn.words, at: start) != nil { return .older }
    if WordList.newer.length(in: turn.words, at: start) != nil { return .newer }
    return nil
  }

  func isYearsInDigits(_ thing: Thing) -> Bool {
    if case .years(let years) = thing.kind { !years.isVague } else { false }
  }

  /// "also French", 还要法语的: the first word adds to what was asked for before.
  func isAlso(_ item: RequestItem) -> Bool {
    !item.has(.instead) && item.begins(with: .also)
  }

  /// "actually jazz", やっぱりジャズ: nothing but a second thought.
  var thinksAgain: Bool {
    guard let first = items.first, items.count < 5 else { return false }
    let said = first.text
    return said.isAny(of: .secondThoughts)
  }

  /// "nah go back to the disco".
  func goesBack(_ item: RequestItem) -> Bool {
    turn.words[item.words].map(\.folded).prefix(2).joined().isAny(of: .goingBack)
  }

  /// "No, jazz": what was asked for before is not it.
  var answersNo: Bool {
    guard items.count > 1, let first = items.first, first.words.count == 1 else { return false }
    return items[1].marks.contains(.comma)
      && first.begins(with: .finalNos)
  }

  /// "Can I get an afrobeats playlist", after another one was asked for: a new list with a theme of its
  /// own.
  var startsAnew: Bool {
    guard languages.contains(.english) else { return false }
    return items.indices.contains { position in
      guard items[position].ends(with: .playlists),
        items[position].has(.noun)
      else { return false }
      let start = items[..<position].lastIndex { item in
        item.ends(with: .indefiniteArticles)
      }
      guard let start, position - start < 6, position - start > 1,
        items[(start + 1)..<position].contains(where: { $0.concept != nil })
      else { return false }
      return items[...start].contains { $0.has(.ask) && sentence(position) == sentence(start) }
    }
  }

  /// "now some jazz", 次はジャズ: another wish, unless it narrows what there is ("now only jazz").
  private var isNextRequest: Bool {
    guard let first = items.firstIndex(where: { !$0.has(.talk) || $0.has(.nextRequest) }),
      items[first].has(.nextRequest)
    else { return false }
    return !items.contains { $0.hasAny(.only, .onlyAfter, .negate, .negateAfter) }
      && reading.things.contains { $0.polarity == .wanted && !$0.isPardoned }
  }

  /// "someone similar", 换个类似的歌手: like those who were named or shown before; where the words begin, and whether
  /// they say that others are meant, as "similar artists" does not.
  private var similarOthers: (position: Int, areOthers: Bool)? {
    let isAboutNamed = reading.things.contains { $0.artist != nil && $0.polarity == .unwanted }
    guard
      isAboutNamed
        || !items.contains(where: { item in item.names.contains { $0.kind == .artist } }),
      !reading.things.contains(where: {
        $0.isName && !(isAboutNamed && $0.polarity == .unwanted) || $0.isFree
      }),
      let start = turn.words.indices.first(where: {
        WordList.similarArtists.length(in: turn.words, at: $0) != nil
      }) ?? otherBandOfSameFeel,
      // "not another band like that".
      !items.contains(where: {
        $0.has(.negate) && !$0.has(.negateAfter) && $0.words.upperBound == start
          && turn.words[start].marks.isSubset(of: [.space])
      })
    else { return nil }
    return items.lastIndex { $0.words.lowerBound <= start }.map {
      ($0, !turn.words[start].isAny(of: .similarInEnglish))
    }
  }

  /// "different band now, same vibe", 换个歌手，同样的感觉: where the first of the two phrases begins.
  private var otherBandOfSameFeel: Int? {
    let starts = turn.words.indices.filter {
      WordList.otherBands.length(in: turn.words, at: $0) != nil
    }
    let feels = turn.words.indices.filter {
      WordList.sameFeels.length(in: turn.words, at: $0) != nil
    }
    guard let band = starts.first, let feel = feels.first else { return nil }
    return min(band, feel)
  }

  /// "tired of Adele, someone similar please": like whoever is refused.
  private mutating func likenRefused(before position: Int) {
    let refused = reading.things.filter {
      $0.artist != nil && $0.polarity == .unwanted && $0.items.upperBound <= position
    }
    reading.things += refused.map { thing in
      var seed = thing
      seed.polarity = .like
      return seed
    }
  }

  /// Questions whether there is something, what something is, and what somebody else likes.
  private mutating func noteRemarks() {
    func has(_ list: WordList, at positions: some Sequence<Int>) -> Bool {
      positions.contains { list.length(in: turn.words, at: $0) != nil }
    }
    reading.asksWhether =
      items.contains { $0.hasAny(.whether, .whetherNone) }
      || WordList.endsWhether.isEnd(of: turn.words[...])
    reading.asksWhatItIs =
      turn.isQuestion && has(.questionsWhat, at: turn.words.indices.prefix(2))
    reading.tellsOfOthers = has(.othersTastes, at: turn.words.indices)
  }

  /// Whether nothing but courtesy and verbs of asking stands behind what begins anew, up to the end of its clause or
  /// a colon.
  func endsRequest(_ position: Int) -> Bool {
    let next = position + 1
    // In characters what is forgotten stands before it.
    if turn.words[items[position].words.lowerBound].isCharacter { return true }
    return next == items.count || sentence(next) != sentence(position)
      || !items[next].marks.isDisjoint(with: [.comma, .listComma, .stop, .dash, .bracket, .colon])
      || items[next].hasAny(.talk, .ask, .soft, .nextRequest)
      || items[next].isAny(of: .finalParticles)
  }
}
