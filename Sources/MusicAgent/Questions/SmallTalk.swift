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
    return topics.contains { said.contains($0) } && !wishes.contains { said.contains($0) }
  }

  private static let topics = [
    "元気？", "元気?", "元気です", "調子はどう", "お元気", "何ができ", "君は誰", "あなたは誰", "センスがいい", "センスいい", "趣味がいい",
    "楽器を習", "楽器を始め", "楽器を学", "おすすめの楽器", "你的品味", "你品味", "有品位", "有品味", "你会什么", "你會什麼", "你能做什么",
    "你能做什麼", "你是谁", "你是誰", "你好吗",
    "你好嗎", "最近怎么样", "最近怎麼樣", "学乐器", "學樂器", "学什么乐器", "學什麼樂器", "学吉他", "学钢琴", "學吉他", "學鋼琴", "취향이 좋",
    "취향 좋", "안목이",
    "뭘 할 수 있", "무엇을 할 수 있", "넌 누구", "너는 누구", "잘 지내", "악기를 배", "악기 배", "배우는 게", "배우는게", "배우기",
  ]
  private static let wishes = [
    "歌", "曲", "音楽", "音乐", "音樂", "推荐", "推薦", "聴", "听", "聽", "노래", "곡", "음악", "틀어", "들려", "추천", "流して",
    "かけて", "放", "来点", "來點", "来一", "來一", "song", "music", "play",
  ]

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
