/// Kinds of recordings: "live", "covers of X", "no vocals".
extension TurnReader {
  static let recordings: [(Role, RecordingKind)] = [
    (.instrumental, .instrumental), (.live, .live), (.remix, .remix), (.acoustic, .acoustic),
    (.cover, .cover), (.karaoke, .karaoke), (.demo, .demo), (.original, .original),
  ]

  mutating func readRecording(_ item: RequestItem, _ place: Int) -> Bool {
    guard let (role, kind) = Self.recordings.first(where: { item.has($0.0) }),
      sentences.kinds[sentence(place)] != .fact
    else { return false }
    if role == .live, item.words.count == 1, !isLiveRecording(place) { return false }
    if role == .original, item.words.count == 1, languages.contains(.english),
      !isVersionNext(place), place == 0 || items[place - 1].names.isEmpty
    {
      return false
    }
    // "Not the remix, the original."
    if role == .original, mode == .unwanted, thingsInMode > 0 { set(.wanted, place) }
    append(.recording(kind), place..<(place + 1))
    if isAlternativeToRefused(place) {
      reading.things[reading.things.count - 1].polarity = .unwanted
    }
    if role == .instrumental { appendVoice(of: item, place) }
    if role == .cover { isOfCover = coversWhom(place) }
    return true
  }

  /// "no covers or remixes": the second of two kinds that are refused.
  private func isAlternativeToRefused(_ place: Int) -> Bool {
    guard place > 1, isAlternative(at: place - 1) || items[place - 1].has(.and),
      items[place - 2].has(.original), items[place - 2].words.count > 1
    else { return false }
    let first = turn.words[items[place - 2].words.lowerBound].folded
    return [
      "no", "not", "without", "keine", "kein", "ohne", "sin", "sans", "pas", "sem", "nada", "non",
    ].contains(first)
  }

  /// "covers of X", "翻唱X": X is who is not heard.
  func coversWhom(_ place: Int) -> Bool {
    guard place + 1 < items.count else { return false }
    let last = turn.words[items[place].words.upperBound - 1].folded
    let next = items[place + 1]
    if languages == .chinese { return !next.names.isEmpty && next.marks.isEmpty }
    return last == "of" || last == "de"
      || next.words.count == 1
        && ["of", "de", "von"].contains(turn.words[next.words.lowerBound].folded)
  }

  func isLiveRecording(_ place: Int) -> Bool {
    if isVersionNext(place) { return true }
    if place > 0, items[place - 1].has(.verbal) || items[place - 1].has(.purpose) { return false }
    guard place + 1 < items.count else { return true }
    let next = items[place + 1]
    return next.hasAny(.noun, .and, .talk, .ask, .function, .only, .but)
      || !next.marks.isDisjoint(with: [.comma, .stop, .bracket])
      || !languages.isDisjoint(with: [.chinese, .japanese, .korean])
  }

  func isVersionNext(_ place: Int) -> Bool {
    place + 1 < items.count && items[place + 1].hasAny(.version)
  }

  /// "No vocals" asks for instrumentals, and refuses voices as well.
  mutating func appendVoice(of item: RequestItem, _ place: Int) {
    let lexicon = MusicLexicon.shared
    guard item.words.count > 1, refusesVoice(item), let vocals = lexicon.concept(named: "vocals")
    else { return }
    let said = voice(in: item.words)
    append(.tag(concepts: [said?.concept ?? vocals], ids: []), place..<(place + 1))
    reading.things[reading.things.count - 1].polarity = .unwanted
    reading.things[reading.things.count - 1].words = said?.words
  }

  /// The word for voices or words within "no vocals", 没有歌词.
  func voice(in words: Range<Int>) -> (concept: Concept.ID, words: Range<Int>)? {
    for start in words.dropFirst() {
      var found: (concept: Concept.ID, words: Range<Int>)?
      Vocabulary.shared.phrases.forEachMatch(in: turn.words, at: start) { length, meanings in
        for meaning in meanings where start + length <= words.upperBound {
          if case .concept(let id, _) = meaning.content, MusicLexicon.shared[id].kind == .voice {
            found = (id, start..<(start + length))
          }
        }
      }
      if let found { return found }
    }
    return nil
  }

  func refusesVoice(_ item: RequestItem) -> Bool {
    let plain = [
      "instrumental", "纯", "器", "演", "轻", "い", "연", "인", "경", "instrumentalmusik",
    ]
    return !plain.contains(turn.words[item.words.lowerBound].folded)
  }
}
