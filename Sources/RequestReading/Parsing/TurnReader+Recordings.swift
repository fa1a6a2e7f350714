/// Kinds of recordings: "live", "covers of X", "no vocals".
extension TurnReader {
  static let recordings: [(Role, RecordingKind)] = [
    (.instrumental, .instrumental), (.live, .live), (.remix, .remix), (.acoustic, .acoustic),
    (.cover, .cover), (.karaoke, .karaoke), (.demo, .demo), (.original, .original),
  ]

  mutating func readRecording(_ item: RequestItem, _ position: Int) -> Bool {
    guard let (role, kind) = Self.recordings.first(where: { item.has($0.0) }),
      sentences.kinds[sentence(position)] != .fact
    else { return false }
    if role == .live, item.words.count == 1, !isLiveRecording(position) { return false }
    if role == .original, item.words.count == 1, languages.contains(.english),
      !isVersionNext(position), position == 0 || items[position - 1].names.isEmpty
    {
      return false
    }
    if role == .instrumental, isEitherOr(voiceless: item, position) { return true }
    if role == .original, scope.mode == .unwanted, refusesOriginal(item, position) { return true }
    // "Not the remix, the original."
    if role == .original, scope.mode == .unwanted, scope.count > 0 { set(.wanted, position) }
    append(.recording(kind), position..<(position + 1))
    // "acoustic covers" are both.
    if role != .cover, item.has(.cover) {
      append(.recording(.cover), position..<(position + 1))
    }
    if isAlternativeToRefused(position) {
      reading.things[reading.things.count - 1].polarity = .unwanted
    }
    // "no drums, no singing": the second refuses voices, and not what has none.
    if role == .instrumental, item.words.count > 1, refusesVoice(item), scope.mode == .unwanted {
      reading.things[reading.things.count - 1].polarity = .wanted
    }
    if role == .instrumental { appendVoice(of: item, position) }
    if role == .cover { readCover(position) }
    return true
  }

  /// "una versión, no la original", "covers of Hurt, not the Nine Inch Nails original": any but the first is asked for.
  private mutating func refusesOriginal(_ item: RequestItem, _ position: Int) -> Bool {
    if scope.count == 0 {
      set(.wanted, position)
      append(.recording(.cover), position..<(position + 1))
      return true
    }
    guard scope.count == 1, let last = reading.things.last, last.artist != nil,
      last.items.upperBound == position, item.marks.isSubset(of: [.space])
    else { return false }
    return true
  }

  /// "singing or no singing": with a voice or without one.
  private mutating func isEitherOr(voiceless item: RequestItem, _ position: Int) -> Bool {
    guard position > 1, isAlternative(at: position - 1), let last = reading.things.last,
      last.items.upperBound == position - 1, let voice = voice(in: item.words),
      last.tagConcepts.contains(voice.concept)
    else { return false }
    reading.things[reading.things.count - 1].polarity = .mentioned
    return true
  }

  /// Whom a cover is of, and who does not sing it.
  private mutating func readCover(_ position: Int) {
    scope.isOfCover = coversWhom(position)
    if items[position].ends(with: .otherThan) {
      // "Jolene, sung by someone other than Dolly Parton".
      set(.unwanted, position)
    } else if refusesSinger(items[position]) {
      reading.refusesOriginal = reading.refusesOriginal || !isBehindRefusedArtist(position)
    } else if isCoveredBehind(items[position]), let last = reading.things.indices.dropLast().last,
      reading.things[last].artist != nil, isNear(reading.things[last], position)
    {
      // "Metallica songs covered by a string quartet", 이문세 노래 커버한 거.
      reading.things[last].polarity = .unwanted
    }
  }

  /// 「糸」を中島みゆき以外の歌手で, 임재범 아닌 사람이 부른: a title, and people who are not its singer.
  mutating func coverByOthers() {
    guard !languages.isDisjoint(with: .verbLast) || languages == .english,
      reading.things.contains(where: { $0.polarity == .unwanted && $0.artist != nil }),
      !reading.things.contains(where: { if case .recording = $0.kind { true } else { false } }),
      let title = reading.things.last(where: {
        if case .work(_, nil) = $0.kind { $0.polarity == .wanted } else { false }
      })
    else { return }
    guard
      turn.words.indices.contains(where: {
        WordList.byOthers.length(in: turn.words, at: $0) != nil
      })
    else { return }
    var cover = title
    cover.kind = .recording(.cover)
    reading.things.append(cover)
  }

  /// "by someone else", 别人唱的, 別の人が歌ってる: who sang it first is refused.
  private func refusesSinger(_ item: RequestItem) -> Bool {
    WordList.endsInOthers.isEnd(of: turn.words[item.words])
      || item.text.begins(with: .beginsWithOthers)
  }

  /// Whether whom the cover is of stands before the word.
  private func isCoveredBehind(_ item: RequestItem) -> Bool {
    item.text.begins(with: .covered) || item.isAny(of: .coveredInChinese)
  }

  /// Refuses whose song it is where somebody else shall sing it: 陽水の「少年時代」を別の人が歌ってるやつ.
  mutating func refuseOriginal() {
    // 别人翻唱的一概不要.
    let refusesCovers = reading.things.contains {
      if case .recording(.cover) = $0.kind { $0.polarity == .unwanted } else { false }
    }
    if refusesCovers, reading.refusesOriginal {
      reading.refusesOriginal = false
      reading.wantsOthers = false
    }
    guard reading.refusesOriginal else { return }
    for index in reading.things.indices where reading.things[index].polarity == .wanted {
      if reading.things[index].artist != nil {
        reading.things[index].polarity = .unwanted
      } else if case .work(let work, .some(let artist)) = reading.things[index].kind {
        reading.things[index].kind = .work(work, artist: nil)
        var original = reading.things[index]
        original.kind = .artist(artist)
        original.polarity = .unwanted
        original.link = .none
        reading.things.append(original)
      }
    }
  }

  /// "no covers or remixes": the second of two kinds that are refused.
  private func isAlternativeToRefused(_ position: Int) -> Bool {
    guard position > 1, isAlternative(at: position - 1) || items[position - 1].has(.and),
      items[position - 2].has(.original), items[position - 2].words.count > 1
    else { return false }
    let first = items[position - 2].firstWord
    return first.isAny(of: .negations)
  }

  /// "covers of X", "翻唱X": X is who is not heard.
  func coversWhom(_ position: Int) -> Bool {
    guard position + 1 < items.count else { return false }
    let last = items[position].lastWord
    let next = items[position + 1]
    if languages == .chinese { return !next.names.isEmpty && next.marks.isEmpty }
    return last.isAny(of: .of) || last.isAny(of: .de)
      || next.words.count == 1
        && next.begins(with: .ofTheirs)
  }

  func isLiveRecording(_ position: Int) -> Bool {
    if isVersionNext(position) { return true }
    if position > 0, items[position - 1].has(.verbal) || items[position - 1].has(.purpose) {
      return false
    }
    guard position + 1 < items.count else { return true }
    let next = items[position + 1]
    return next.hasAny(.noun, .and, .talk, .ask, .function, .only, .but)
      || !next.marks.isDisjoint(with: [.comma, .stop, .bracket])
      || !languages.isDisjoint(with: [.chinese, .japanese, .korean])
  }

  func isVersionNext(_ position: Int) -> Bool {
    position + 1 < items.count && items[position + 1].hasAny(.version)
  }

  /// "No vocals" asks for instrumentals, and refuses voices as well.
  mutating func appendVoice(of item: RequestItem, _ position: Int) {
    guard item.words.count > 1, refusesVoice(item), let vocals = ConceptList.vocals.ids.first
    else { return }
    let said = voice(in: item.words)
    append(.tag(concepts: [said?.concept ?? vocals], ids: []), position..<(position + 1))
    reading.things[reading.things.count - 1].polarity = .unwanted
    reading.things[reading.things.count - 1].words = said?.words
  }

  /// The word for voices or words within "no vocals", 没有歌词, 보컬 없는.
  func voice(in words: Range<Int>) -> (concept: Concept.ID, words: Range<Int>)? {
    for start in words {
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
    !item.begins(with: .instrumentals)
  }
}
