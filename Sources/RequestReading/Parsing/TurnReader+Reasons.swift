/// What stands beside a refusal and is no part of it: why it is refused, what it is kept away from, what is thought of
/// it.
extension TurnReader {
  /// "no ballads because they put me to sleep", "not in English so that nobody is distracted": what follows tells
  /// why, in words that are neither refused nor wanted.
  mutating func endRefusalAtReason(_ item: RequestItem, _ position: Int) {
    if tellsReason(item, position) {
      set(.ignored, position)
      scope.endsAtComma = true
      scope.isReason = true
      return
    }
    guard languages.contains(.english), scope.mode == .unwanted, scope.count > 0 else { return }
    let word = item.firstWord
    let isReason =
      word.isAny(of: .reasonsInEnglish)
      || word.isAny(of: .so) && item.words.upperBound <= turn.words.count
        && WordList.soThat.length(in: turn.words, at: item.words.lowerBound) != nil
    if isReason { set(.ignored, position) }
  }

  /// "ditch Pearl Jam, that voice gives me a headache", "not Despacito, it reminds me of her": a clause behind a
  /// refusal that says what it does to somebody.
  func tellsReason(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.marks.contains(.comma) || item.marks.contains(.dash),
      let last = reading.things.last, last.polarity == .unwanted,
      last.sentence == sentence(position)
    else { return false }
    if opensReason(item) || tellsOfSomebody(position) || tellsWhatRuined(position) { return true }
    guard languages.contains(.english), item.begins(with: .subjectsOfReasons) else { return false }
    let clause = turn.words[item.words.lowerBound...].dropFirst().prefix(4)
    return clause.prefix { $0.marks.isDisjoint(with: [.comma, .stop, .dash]) }
      .contains { $0.isAny(of: .verbsOfEffect) }
  }

  /// "skip Dreams, tiktok ruined that one for me".
  private func tellsWhatRuined(_ position: Int) -> Bool {
    guard languages.contains(.english) else { return false }
    let clause = turn.words[items[position].words.lowerBound...].dropFirst().prefix(8)
      .prefix { $0.marks.isDisjoint(with: [.comma, .stop, .dash]) }
    guard let verb = clause.firstIndex(where: { $0.isAny(of: .ruins) }) else { return false }
    return clause[verb...].dropFirst().prefix(2).contains {
      $0.isAny(of: .it) || $0.isAny(of: .them) || $0.isAny(of: .oneThing) || $0.isAny(of: .persons)
    }
  }

  /// "keep Sublime away from me, my brother never shuts up about them": what somebody does, and no music.
  private func tellsOfSomebody(_ position: Int) -> Bool {
    guard languages.contains(.english), items[position].isAny(of: .tellers) else { return false }
    let clause = items[position...].enumerated().prefix {
      $0.offset == 0 || $0.element.marks.isDisjoint(with: [.comma, .stop, .dash])
    }.map(\.element)
    return clause.count > 3
      && !clause.contains { item in
        item.isProper || item.isYears || item.has(.but)
          || item.hasAny(.ask, .noun, .taste, .too, .like, .others) && !item.has(.function)
          || item.concept.map {
            ![.scene, .topic].contains(MusicLexicon.shared[$0.id].kind)
          } ?? false
          || item.isAny(of: .modalsOfWishes)
      }
  }

  /// "que me da sueño", "davon krieg ich Kopfschmerzen", 不然我睡不着; and no "que sea rock".
  func opensReason(_ item: RequestItem) -> Bool {
    let start = item.words.lowerBound
    guard let length = WordList.reasons.length(in: turn.words, at: start, of: languages) else {
      return false
    }
    return start + length < turn.words.count
      && !turn.words[start + length].isAny(of: .subjunctivesOfWishes)
  }

  /// "keep country away from my barbecue": the refusal is of what stands between, and what it is kept away from is
  /// where music is asked for.
  mutating func refuseKeptAway(_ item: RequestItem, _ position: Int) -> Bool {
    guard languages.contains(.english), item.has(.negate), item.begins(with: .away),
      let keep = items[..<position].indices.last(where: {
        sentence($0) == sentence(position) && items[$0].ends(with: .keeping)
      }), position - keep < 8, position - keep > 1
    else { return false }
    if let last = reading.things.indices.last, reading.things[last].items.lowerBound > keep {
      change(through: last) { $0.polarity = .unwanted }
    } else if !items[keep..<position].contains(where: {
      $0.begins(with: .them) || $0.begins(with: .it)
    }) {
      return false
    }
    set(.wanted, position)
    return true
  }

  /// "no solo McCartney", "none of Stevie Nicks's solo stuff": beside an artist "solo" says which of their records.
  mutating func dropSolo() {
    let artists = reading.things.filter { $0.artist != nil }
    let items = items
    reading.things.removeAll { thing in
      thing.sort == .word && items[thing.items].allSatisfy { $0.isAny(of: .solo) }
        && artists.contains {
          $0.sentence == thing.sentence
            && (thing.items.upperBound == $0.items.lowerBound
              || (0...1).contains(thing.items.lowerBound - $0.items.upperBound))
        }
    }
  }

  /// "minus that awful Despacito", "no annoying Oasis": what somebody thinks of what they refuse is no tag.
  mutating func dropVerdicts() {
    guard languages.contains(.english) else { return }
    let (items, things) = (items, reading.things)
    reading.things.removeAll { thing in
      thing.polarity == .unwanted && thing.isFree
        && items[thing.items].allSatisfy { $0.isAny(of: .badVerdicts) || $0.isAny(of: .exact) }
        && things.contains {
          $0.polarity == .unwanted && $0.isName && $0.items.lowerBound == thing.items.upperBound
        }
    }
  }

  /// "with the swagger of Oasis", "something with the melancholy of Adele": whose qualities the music is to have.
  mutating func likenQualities() {
    guard languages.contains(.english) else { return }
    for index in reading.things.indices
    where reading.things[index].artist != nil && reading.things[index].polarity == .wanted {
      let position = reading.things[index].items.lowerBound
      guard position > 3, items[position - 1].isAny(of: .of), items[position].marks == .space,
        items[position - 2].isFree
          || items[position - 2].concept.map({
            MusicLexicon.shared[$0.id].kind == .mood
          }) ?? false, items[position - 3].begins(with: .definiteArticles),
        items[position - 4].has(.with)
      else { continue }
      reading.things[index].polarity = .like
    }
  }
}
