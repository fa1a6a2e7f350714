package import RequestReading

/// Words that ask for no music: thanks, a greeting, an opinion that somebody wants.
package enum SmallTalk {
  /// Whether a request is talk and nothing else, by what its words say.
  ///
  /// Where nothing was understood it may as well be a description, or a title, in words that nobody here
  /// knows: so something must speak for talk.
  ///
  /// - Parameter reading: the reading of the request alone.
  package static func isMeant(by request: String, _ reading: Reading) -> Bool {
    if isAboutOtherThings(request) { return true }
    guard reading.isSmallTalk else { return false }
    return reading.isAside || FallbackWords.isPleasantry(request) || isQuestion(request)
  }

  /// Whether words are about something else than songs to hear: how somebody is, what somebody can do, whose
  /// taste is good, which instrument to learn.
  static func isAboutOtherThings(_ request: String) -> Bool {
    let said = request.lowercased()
    return topics.isFound(in: said) && !wishes.isFound(in: said)
      || asides.isFound(in: said) && !orders.isFound(in: said)
  }

  /// What is talk even where music is its subject: thanks for it, what a word means, what somebody believes
  /// of it, how somebody feels.
  private static let asides = PhraseFinder([
    "谢谢你的推", "谢谢推", "感谢推", "感谢你的推", "謝謝你的推", "謝謝推", "感謝推", "感謝你的推", "什么是",
    "什麼是", "是什么意思", "是什麼意思", "你相信", "你觉得音乐", "你覺得音樂", "怎么读谱", "看五线谱", "看五線譜", "你真有意思",
    "おすすめありがと", "教えてくれてありがと", "おかげで", "読み方を", "って何", "とは何", "と思う？", "と思う?", "と思いますか", "疲れたよ",
    "疲れました", "疲れたなあ", "面白いね", "面白いですね", "おもしろいね", "추천 고마", "추천해 줘서", "추천해줘서", "덕분에", "뭐야",
    "무슨 뜻", "무엇인가요", "생각해?", "생각하세요", "생각해요?", "읽는 법", "재미있네", "재밌네", "피곤하다",
  ])
  /// What asks for songs all the same.
  private static let orders = PhraseFinder([
    "推荐几", "推薦幾", "推荐一", "推薦一", "推荐点", "推薦點", "推荐首", "推薦首", "推荐些", "推荐歌", "的歌", "曲が", "な曲", "い曲",
    "歌が", "음악 틀", "노래로", "노래 제목", "제목", "곡 뭐", "放", "来点", "來點", "来一",
    "來一",
    "来首", "來首", "来几", "來幾", "再来", "再來", "想听", "想聽", "要听", "要聽", "听点", "聽點", "听什么", "聽什麼", "听首",
    "聽首", "什么歌",
    "什麼歌", "是什么曲", "哪首", "かけて", "流して", "聴きたい", "聞きたい", "お願い", "聴かせて", "曲は", "曲を", "曲って", "歌を",
    "何の曲",
    "もう一曲", "もっと", "틀어", "들려", "추천해 줘,", "추천해줘,", "추천 부탁", "추천해 줄", "추천해줄", "듣고 싶", "노래는", "노래가 뭐",
    "노래 뭐", "곡이 뭐", "곡은", "한 곡", "몇 곡", "더 추천", "제목이 뭐", "음악 좀", "노래 좀",
  ])

  private static let topics = PhraseFinder([
    "元気？", "元気?", "元気です", "調子はどう", "お元気", "何ができ", "君は誰", "あなたは誰", "センスがいい", "センスいい", "趣味がいい",
    "楽器を習", "楽器を始め", "楽器を学", "おすすめの楽器", "你的品味", "你品味", "有品位", "有品味", "你会什么", "你會什麼", "你能做什么",
    "你能做什麼", "你是谁", "你是誰", "你好吗",
    "你好嗎", "最近怎么样", "最近怎麼樣", "学乐器", "學樂器", "学什么乐器", "學什麼樂器", "学吉他", "学钢琴", "學吉他", "學鋼琴", "취향이 좋",
    "취향 좋", "안목이",
    "뭘 할 수 있", "무엇을 할 수 있", "넌 누구", "너는 누구", "잘 지내", "악기를 배", "악기 배", "배우는 게", "배우는게", "배우기",
  ])
  private static let wishes = PhraseFinder([
    "歌", "曲", "音楽", "音乐", "音樂", "推荐", "推薦", "聴", "听", "聽", "노래", "곡", "음악", "틀어", "들려", "추천", "流して",
    "かけて", "放", "来点", "來點", "来一", "來一", "song", "music", "play",
  ])

  /// A question of some words: nobody asks for a song by its title alone in so many.
  private static func isQuestion(_ request: String) -> Bool {
    guard let last = request.last(where: { !$0.isWhitespace && !closing.contains($0) }),
      last == "?" || last == "？"
    else { return false }
    return QuestionToken.all(in: request).count >= minimumWords
  }

  private static let closing: Set<Character> = ["\"", "”", "」", "'", ")", "!", "！"]
  private static let minimumWords = 4
}
