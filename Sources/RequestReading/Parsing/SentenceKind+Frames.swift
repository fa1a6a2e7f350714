/// Questions and statements that are told by how they begin and end: "did they write it themselves",
/// "the cover of that album is hideous", 周杰伦明年在上海开几场演唱会. Words of music in them are no wishes.
extension SentenceKinds {
  /// Whether a sentence asks after something else than music to hear, or only tells something.
  static func isAside(
    _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet, isQuestion: Bool
  ) -> Bool {
    if languages == .chinese, items.count > 1, tellsOfThem(items, words) { return true }
    guard let first = items.first, let last = items.last, items.count > 1,
      !items.contains(where: { $0.hasAny(.like, .likeAfter, .others, .more, .only) })
    else { return false }
    let said = words[first.words.lowerBound..<last.words.upperBound].map(\.folded)
    if languages == .english {
      // "Where Is My Mind? but not by Pixies" begins with a title.
      if first.isProper, first.words.count > 1 { return false }
      return isEnglishQuestion(said[...], isMarked: isQuestion)
        || isEnglishStatement(items, said[...]) || tellsOfThePast(items, said)
    }
    guard isQuestion, !items.contains(where: { $0.hasAny(.ask, .noun, .counter, .taste) }) else {
      return false
    }
    let text = said.joined()
    if languages == .chinese {
      let asksWhetherItIs =
        text.hasSuffix("吗") && !["有", "听"].contains { text.contains($0) }
        && !chineseWishes.contains { text.contains($0) }
      return asksWhetherItIs || chineseQuestions.contains { text.contains($0) }
    }
    if languages == .japanese { return japaneseQuestions.contains { text.contains($0) } }
    if languages == .korean { return koreanQuestions.contains { text.contains($0) } }
    return false
  }

  private static let englishRefusals: Set<String> = [
    "no", "without", "skip", "except", "exclude", "avoid", "hate", "nothing", "leave",
  ]
  /// "but not Adele", "never by Adele": behind these too, where somebody whom the catalog has is named.
  private static let weakRefusals: Set<String> = ["not", "never"]
  /// "who needs Adele?", "why would I want jazz?", "do we have to hear jazz?"
  private static let questionsThatRefuse: Set<String> = ["who", "why", "do", "does", "must"]
  private static let chineseRefusals = [
    "不要", "别放", "别播", "讨厌", "除了", "除咗", "不喜欢", "不想听", "不听", "去掉", "唔要", "唔好", "唔听", "唔钟意", "憎",
    "不爱听",
  ]

  /// Whether a sentence refuses somebody whom the catalog has, or something that the lexicon knows, in words
  /// that do nothing else.
  static func refusesKnown(
    _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet
  ) -> Bool {
    let isKnown = { (item: RequestItem) in item.isProper || item.concept != nil }
    if languages == .chinese {
      return items.indices.contains { place in
        let said = items[place].text
        guard items[place].hasAny(.negate, .negateAfter, .except),
          chineseRefusals.contains(where: { said.contains($0) })
        else { return false }
        let turns = items[..<place].contains { $0.has(.but) }
        let start = turns ? 0 : max(0, place - 2)
        return items[start..<min(items.count, place + 3)].contains(where: isKnown)
      }
    }
    guard languages == .english else { return false }
    return items.indices.contains { place in
      let start = items[place].words.lowerBound
      if items[place].has(.negate), place == 0, items[place].words.count > 1,
        questionsThatRefuse.contains(words[start].folded)
      {
        return items[place...].dropFirst().prefix(3).contains(where: isKnown)
      }
      if weakRefusals.contains(words[start].folded), items[place].hasAny(.negate, .except, .but) {
        return items[place...].dropFirst().prefix(2).contains(where: \.isProper)
      }
      guard englishRefusals.contains(words[start].folded), items[place].hasAny(.negate, .except),
        // "why is there no Queen on this?"
        start == 0
          || !["there", "is", "are", "has", "have", "had", "was", "were"].contains(
            words[start - 1].folded)
      else { return false }
      // "how do I clean vinyl without scratching it".
      let isNamed = words[start].folded == "without"
      return items[place...].dropFirst().prefix(2).contains { isNamed ? $0.isProper : isKnown($0) }
    }
  }

  // MARK: English

  private static let auxiliaries: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "has", "had", "will", "would", "isnt", "wasnt",
    "didnt", "doesnt", "arent",
  ]
  private static let subjects: Set<String> = [
    "he", "she", "they", "it", "this", "that", "his", "her", "their", "the", "these", "those",
  ]
  private static let wishes: Set<String> = [
    "recommend", "suggest", "songs", "music", "tracks", "tunes", "playlist", "something",
    "anything", "any", "some", "best", "good", "great", "similar", "please", "listen", "hear",
    "playlists", "artists", "bands", "singers", "albums",
  ]

  /// "do they still play Creep live?", "why is there no sound", "what makes a song a ballad?"
  private static func isEnglishQuestion(
    _ said: ArraySlice<String>, isMarked: Bool
  ) -> Bool {
    var said = said
    while let first = said.first, ["so", "and", "but", "hey", "wait", "oh", "ok"].contains(first) {
      said = said.dropFirst()
    }
    guard said.count > 2, let first = said.first, !said.contains(where: wishes.contains) else {
      return false
    }
    let second = said[said.startIndex + 1]
    switch first {
    // "When I cry I want ballads": no question, but a clause that says when.
    case "when", "where": return auxiliaries.contains(second) || ["am", "can"].contains(second)
    case "why", "who", "whose": return true
    case "how": return !["about", "bout"].contains(second)
    case "what", "whats":
      return [
        "do", "does", "did", "makes", "made", "exactly", "happened", "key", "year", "kind", "is",
        "was",
      ]
      .contains(second) && said[said.startIndex + 2] != "you"
    case "do" where second == "you":
      return said.count > 4 && said[said.startIndex + 2] == "know"
        && ["who", "what", "when", "where", "how", "why", "if", "whose"].contains(
          said[said.startIndex + 3])
    default:
      return auxiliaries.contains(first)
        && (subjects.contains(second) || isMarked && !["you", "we", "there", "i"].contains(second))
    }
  }

  /// "I used to play drums in a metal band".
  private static func tellsOfThePast(_ items: [RequestItem], _ said: [String]) -> Bool {
    guard ["i", "we"].contains(said[0]), Array(said[1...].prefix(2)) == ["used", "to"] else {
      return false
    }
    return !items.contains { $0.hasAny(.taste, .negate, .negateAfter, .but) }
      && !said.contains(where: wishes.contains)
  }

  private static let determiners: Set<String> = [
    "the", "that", "this", "those", "these", "his", "her", "their", "my",
  ]
  private static let copulas: Set<String> = [
    "is", "are", "was", "were", "has", "had", "came", "made", "looks", "looked", "comes",
  ]

  /// "the cover of that album is hideous", "that guitar solo was out of this world": what something is, said
  /// of something that nobody named.
  private static func isEnglishStatement(
    _ items: [RequestItem], _ said: ArraySlice<String>
  ) -> Bool {
    let tellsOfUnknown =
      items[0].isFree && said.count > 2
      && ["are", "is", "was", "were", "wont"].contains(said[said.startIndex + 1])
    if tellsOfUnknown,
      !items.contains(where: { $0.hasAny(.ask, .noun, .negate, .too, .but) || $0.isProper })
    {
      return true
    }
    guard let first = said.first, determiners.contains(first), said.count > 3,
      !items.contains(where: {
        $0.hasAny(
          .taste, .tasteAfter, .too, .tooAfter, .negate, .negateAfter, .less, .refuseNamed, .pardon,
          .but)
          || $0.isProper
      }),
      let copula = said.dropFirst(2).prefix(5).firstIndex(where: copulas.contains)
    else { return false }
    // "the song I want is", "the music that is".
    let subject = said[..<copula].dropFirst()
    let isClause = subject.indices.contains { index in
      clauseWords.contains(subject[index])
        || subject[index] == "that" && !["of", "in", "on", "from"].contains(said[index - 1])
    }
    return !isClause && !said[copula...].contains(where: wishes.contains)
  }

  private static let clauseWords: Set<String> = [
    "i", "we", "which", "who", "kind", "sort", "vibe", "theme", "mood",
  ]

  // MARK: Other languages

  /// 他是很有实力的男歌手，那他有哪些歌: behind 那 somebody asks, whatever was told before.
  static func turnsToAsk(_ place: Int, _ items: [RequestItem], _ words: [RequestWord]) -> Bool {
    let start = items[place].words.lowerBound
    guard items[place].marks.contains(.comma), words[start].folded == "那", start + 1 < words.count
    else { return false }
    return ["他", "她", "有", "你", "还", "给", "推", "来", "么"].contains(words[start + 1].folded)
  }

  private static let chineseOpenings = [
    "他", "她", "知道", "对呀", "对啊", "嗯", "哦", "我觉得", "我感觉", "听说", "据说", "原来", "难怪", "怪不得", "确实", "真的是",
  ]
  private static let chineseWishes = [
    "推荐", "来点", "来几", "来首", "来一", "放", "播", "想听", "要听", "听听", "有什么", "有啥", "哪些", "介绍", "给我", "求",
    "换", "不要", "别", "唔要", "唔好", "还有", "还要", "想要", "适合", "有没有", "想找", "听点", "歌单",
  ]
  /// 他是北京人，早年在酒吧唱过歌; 知道，她以前是女子组合的成员: what is told of those who were spoken of.
  static func tellsOfThem(_ items: [RequestItem], _ words: [RequestWord]) -> Bool {
    guard let first = items.first, let last = items.last else { return false }
    let text = words[first.words.lowerBound..<last.words.upperBound].map(\.folded).joined()
    if ["不得不说", "别提了", "别提啦"].contains(where: { text.hasPrefix($0) }) { return true }
    guard text.count > 5, !chineseWishes.contains(where: { text.contains($0) }) else {
      return false
    }
    let isOfSomebody = chineseOpenings.contains { text.hasPrefix($0) } || text.contains("他是")
    return isOfSomebody && !last.hasAny(.noun, .counter)
      && !items.contains { $0.hasAny(.like, .likeAfter, .others) }
  }

  private static let chineseQuestions = [
    "几场", "几点", "几号", "几天", "多少", "多久", "哪里", "哪儿", "边度", "差在哪", "为什么", "点解", "怎么", "要不要",
    "是不是", "还是", "是谁", "边个", "能不能", "会不会", "只能", "几时", "何时", "叫什么", "什么意思",
  ]
  private static let japaneseQuestions = [
    "何時", "いつ", "どこで", "どこの", "いくら", "なぜ", "どうして", "どうやって", "のって", "って何", "とは", "誰が",
  ]
  private static let koreanQuestions = [
    "몇시", "언제", "어디서", "어디야", "얼마", "왜", "무슨뜻", "누가", "어떻게", "며칠",
  ]
}
