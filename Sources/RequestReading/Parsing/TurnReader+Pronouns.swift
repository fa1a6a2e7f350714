/// Refusals of whoever was asked for before, by a pronoun alone: "ella no", "j'en ai assez d'elle", 彼以外で,
/// 그 사람 말고.
extension TurnReader {
  private static let latinPronouns: [(languages: LanguageSet, words: Set<String>)] = [
    (.english, ["him", "her", "them", "hers", "his", "theirs"]),
    (.spanish, ["ella", "ellos", "ellas", "esa", "ese", "suyo", "suya"]),
    (.german, ["sie", "ihn", "ihm", "ihr", "ihnen", "er", "die", "der", "den", "dem", "denen"]),
    (.french, ["elle", "elles", "lui", "eux", "celui-la", "celle-la"]),
    (
      .portuguese, ["ela", "ele", "elas", "eles", "dela", "dele", "delas", "deles", "essa", "esse"]
    ),
  ]
  private static let characterPronouns: [(languages: LanguageSet, words: [String])] = [
    (.chinese, ["他们", "她们", "佢哋", "他", "她", "佢", "这个人", "那个人", "这位", "那位", "呢个人", "嗰个人"]),
    (
      .japanese,
      [
        "彼女", "彼ら", "彼", "この人", "その人", "あの人", "この歌手", "その歌手", "このバンド", "そのバンド", "この人たち",
        "その人たち",
      ]
    ),
    (
      .korean,
      [
        "그사람", "이사람", "저사람", "그녀", "이가수", "그가수", "이밴드", "그밴드", "얘", "걔", "쟤", "이분", "그분",
        "이사람들", "그사람들",
      ]
    ),
  ]
  private static let koreanParticles = ["은", "는", "이", "가", "도", "의", "을", "를", "만", "네"]
  /// Words that may stand between a refusal and its pronoun, and behind a pronoun.
  private static let joints: Set<String> = [
    "of", "to", "hear", "more", "any", "listen", "want", "de", "d", "du", "von", "mehr", "mais",
    "plus",
    "mas", "a", "con", "avec", "mit", "a", "放", "播", "听", "再", "给", "我", "要",
  ]
  private static let tails: Set<String> = [
    "anymore", "again", "please", "now", "today", "tonight", "now", "songs", "stuff", "music",
    "voice", "mehr", "bitte", "schon", "wieder", "heute", "doch", "lieber", "por", "favor", "porfa",
    "ya", "mas", "plus", "stp", "svp", "merci", "gracias", "danke", "obrigado", "obrigada", "的",
    "了", "自己",
    "吧", "啊", "歌", "呀", "啦", "喇", "嘅", "嗎", "吗",
  ]
  /// What comes up once more, and once too often: 又是他.
  private static let repeats = WordList("又是", "又系", "怎么又是", "怎么还是", "また", "또")

  private static let firstScalars = Set(
    characterPronouns.flatMap(\.words).compactMap(\.unicodeScalars.first))

  /// Whether anything in the turn refuses, so that most turns need not be looked through.
  private var mayRefuse: Bool {
    items.contains { item in
      item.hasAny(.negate, .negateAfter, .except, .exceptEnd, .refuseNamed)
        || Self.finalNos.contains(item.firstWord)
        || Self.repeats.length(in: turn.words, at: item.words.lowerBound) != nil
    }
  }

  /// Notes that whoever was asked for in an earlier turn is refused.
  mutating func refusePronoun() {
    guard mayRefuse, !reading.wantsOthers,
      !reading.things.contains(where: { $0.artist != nil && $0.polarity == .unwanted })
    else { return }
    for start in items.indices {
      guard sentences.kinds[sentence(start)] != .fact || languages == .chinese,
        let end = pronoun(at: start), isRefusedBefore(start, end) || isRefusedBehind(end)
      else {
        continue
      }
      if let index = reading.things.lastIndex(where: {
        $0.isName && $0.items.upperBound <= start
      }) {
        refuseNamed(index)
        return
      }
      reading.refusesPerson = true
      reading.things.removeAll { $0.isFree && $0.items.overlaps(start..<end) }
      let rest = start..<items.count
      reading.followUps.removeAll { value, place in
        value == .without(nil) && place.overlaps(rest)
      }
      return
    }
  }

  /// 周杰伦，他的歌我不想听; 類似草東的，不過不要他們: the pronoun is for somebody whom the turn names, and not for a title.
  private mutating func refuseNamed(_ index: Int) {
    guard reading.things[index].artist != nil else { return }
    if reading.things[index].polarity == .like {
      reading.wantsOthers = true
    } else {
      reading.things[index].polarity = .unwanted
    }
  }

  /// The end of the pronoun that begins at an item, its particle included.
  func pronoun(at start: Int) -> Int? {
    let first = turn.words[items[start].words.lowerBound]
    if !first.isCharacter {
      // "d'elle" may be one phrase.
      let last = items[start].lastWord
      guard
        items[start].words.count == 1 || items[start].hasAny(.negate, .more, .refuseNamed)
          || ["d", "de", "of"].contains(first.folded),
        items[start].words.count < 6,
        Self.latinPronouns.contains(where: {
          !$0.languages.isDisjoint(with: languages) && $0.words.contains(last)
        })
      else { return nil }
      return start + 1
    }
    guard let scalar = first.folded.unicodeScalars.first, Self.firstScalars.contains(scalar) else {
      return nil
    }
    var said = ""
    for end in start..<min(items.count, start + 4) {
      guard sentence(end) == sentence(start), end == start || !items[end].marks.contains(.comma)
      else { return nil }
      said += items[end].text
      let isPronoun = Self.characterPronouns.contains { list in
        !list.languages.isDisjoint(with: languages)
          && list.words.contains { pronoun in
            said == pronoun
              || languages == .chinese && (said == pronoun + "的" || said == pronoun + "嘅")
              || languages == .korean && Self.koreanParticles.contains { said == pronoun + $0 }
          }
      }
      // 그 사람, and not 그 alone.
      let goesOn =
        end + 1 < items.count
        && Self.characterPronouns.contains { list in
          list.words.contains {
            $0.hasPrefix(said + items[end + 1].text)
          }
        }
      if isPronoun, !goesOn { return end + 1 }
    }
    return nil
  }

  /// "not her", "nothing of hers", "j'en ai assez d'elle", 又是他: the refusal has no other object.
  private func isRefusedBefore(_ start: Int, _ end: Int) -> Bool {
    guard endsWithTail(end) else { return false }
    if items[start].words.count > 1, items[start].hasAny(.negate, .refuseNamed) { return true }
    var before = start - 1
    while before >= 0, items[before].words.count == 1, !items[before].hasAny(.negate, .except),
      items[before + 1].marks.isSubset(of: [.space]),
      Self.joints.contains(items[before].firstWord)
    {
      before -= 1
    }
    guard before >= 0, sentence(before) == sentence(start),
      items[before + 1].marks.isSubset(of: [.space])
    else { return false }
    if items[before].hasAny(.negate, .except) { return true }
    let said = turn.words[..<items[before].words.upperBound]
    return (1...4).contains { Self.repeats.contains(said.suffix($0)) }
  }

  /// Whether nothing but courtesy, and nouns of music, stands behind a pronoun in its clause.
  private func endsWithTail(_ end: Int) -> Bool {
    var next = end
    while next < items.count, sentence(next) == sentence(end - 1),
      !items[next].marks.contains(.comma)
    {
      guard
        items[next].hasAny(.noun, .counter, .talk)
          || turn.words[items[next].words].allSatisfy({ Self.tails.contains($0.folded) })
          || Self.tails.contains(items[next].text)
      else { return false }
      next += 1
    }
    return true
  }

  /// 彼の曲はもういい, "ella no", 他就算了吧: the refusal ends the pronoun's clause.
  private func isRefusedBehind(_ end: Int) -> Bool {
    var next = end
    while next < min(items.count, end + 6), sentence(next) == sentence(end - 1) {
      let item = items[next]
      guard item.marks.isSubset(of: [.space]) else { return false }
      if item.hasAny(.negateAfter, .exceptEnd) {
        // 她不爱听快的: what follows is the object.
        return languages != .chinese || endsWithTail(next + 1)
      }
      let isNo =
        item.words.count == 1
        && Self.finalNos.contains(item.firstWord)
      if isNo || item.has(.negate), endsWithTail(next + 1) { return true }
      guard item.concept == nil, item.names.isEmpty, !item.isFree,
        item.hasAny(
          .function, .noun, .counter, .possessive, .performer, .verbal, .and, .talk, .ask, .soft)
      else { return false }
      next += 1
    }
    return false
  }

  private static let otherWords: Set<String> = [
    "another", "otra", "otro", "andere", "anderer", "anderen", "autre", "outra", "outro", "다른", "딴",
    "別の", "ほかの",
    "他の", "另一个", "另外的", "第二个", "第二位", "第二個", "别的",
  ]

  /// 다른 여자 가수, "otra cantante", 换第二個女歌手: somebody else, of whom only the voice is said.
  mutating func wantOtherVoices() {
    guard !reading.things.contains(where: \.isName) else { return }
    let isSaid = reading.things.contains { thing in
      guard thing.polarity == .wanted, case .tag(let concepts, _) = thing.kind,
        concepts.contains(where: {
          ["female vocals", "male vocals"].contains(MusicLexicon.shared[$0].name)
        })
      else { return false }
      let before = turn.words[..<items[thing.items.lowerBound].words.lowerBound].suffix(4).map(
        \.folded)
      return (1...4).contains { Self.otherWords.contains(before.suffix($0).joined()) }
    }
    if isSaid { reading.wantsOthers = true }
  }

  /// "ella no": the refusal has its object.
  func refusesPronounOnly(_ place: Int) -> Bool {
    guard items[place].words.count == 1, place > 0, sentence(place) == sentence(place - 1),
      Self.finalNos.contains(items[place].firstWord), endsClause(place),
      pronoun(at: place - 1) == place
    else { return false }
    return true
  }
}
