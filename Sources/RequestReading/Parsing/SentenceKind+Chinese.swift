/// What a sentence in Chinese tells, which has no word order of questions to go by.
extension SentenceKinds {
  /// The names of playlists ask for music whatever verbs they have; and where a turn tells of somebody and
  /// asks for nothing, none of its sentences does.
  static func judgeChinese(
    _ items: [RequestItem], _ sentence: [Int], _ words: [RequestWord], _ kinds: inout [Kind],
    _ asks: inout [Bool]
  ) {
    let isDivided = items.contains { !$0.marks.isDisjoint(with: [.dash, .slash]) }
    if isDivided, !kinds.contains(.fact), !items.contains(where: { $0.has(.talk) }) {
      for index in kinds.indices where kinds[index] == .comment { kinds[index] = .request }
      asks[0] = true
      return
    }
    guard !items.contains(where: { $0.hasAny(.ask, .only) }) else { return }
    var tells = kinds.contains(.fact)
    for index in kinds.indices where kinds[index] == .request {
      let own = items.indices.filter { sentence[$0] == index }.map { items[$0] }
      guard speaksOfSomebody(own, words) else { continue }
      kinds[index] = .comment
      tells = true
    }
    guard tells else { return }
    for index in kinds.indices where kinds[index] == .request { kinds[index] = .comment }
  }

  /// 她现在是哪家公司的, 哦，没想到: a sentence about somebody who was spoken of, or that wonders.
  static func speaksOfSomebody(_ items: [RequestItem], _ words: [RequestWord]) -> Bool {
    guard items.count > 2, let first = items.first, let last = items.last,
      !last.hasAny(.noun, .counter),
      !items.contains(where: {
        $0.hasAny(
          .like, .likeAfter, .others, .negate, .negateAfter, .except, .more, .but, .cover, .live,
          .taste,
          .tasteAfter)
      })
    else { return false }
    let text = words[first.words.lowerBound..<last.words.upperBound].map(\.folded).joined()
    guard text.count > 5 else { return false }
    let isOfSomebody = zip(text, text.dropFirst()).contains { before, person in
      ["他", "她", "它"].contains(person) && !["吉", "其", "就"].contains(before)
    }
    return isOfSomebody || ["他", "她", "它"].contains(text.prefix(1))
      || isOpinion(text)
      || ["哦", "原来", "没想到", "怪不得", "难怪", "看来", "看这样"].contains { text.hasPrefix($0) }
      || ["多少首歌呢", "是啥", "叫什么", "记不住了"].contains { text.hasSuffix($0) }
  }

  /// 我觉得现在的选秀节目越来越没意思了, 爱情的事谁说得准呢: what somebody thinks, or asks of nobody.
  static func isOpinion(_ text: String) -> Bool {
    ["我觉得", "我感觉", "感觉现在"].contains { text.hasPrefix($0) } && text.hasSuffix("了")
      || ["谁说得准呢", "谁知道呢", "谁说得清", "谁懂啊"].contains { text.contains($0) }
  }

  /// What is told of songs and of those who make them, and asked for by nobody: awards, albums, origins.
  static let facts = [
    "获得", "荣获", "获奖", "得奖", "奖呢", "大奖", "发行", "收录在", "收录于", "专辑里", "这张专辑", "那张专辑", "出道", "成立", "出生",
    "本名", "原名", "翻唱过", "均有翻唱", "演唱者", "演唱的", "演唱都", "作词", "作曲", "谱曲", "谱的", "制作人", "毕业", "组成",
    "第几张", "属于什么", "制作人是", "发行地区", "签约", "加入", "成员", "主唱兼", "主演", "歌曲时长", "名气", "走红", "成功之路", "代言",
    "中文名", "英文名", "这个组合", "这家公司",
    "成名曲是", "代表作是", "更名", "编曲都是", "做制作人", "外文名", "不愧得", "不愧是", "唱出了", "此曲原唱", "演唱的呀", "收录了", "排第",
    "位列", "福布斯",
  ]

  /// 获得过最受欢迎男歌手奖, 这首歌收录在《美妙生活》里: a statement, in which words of music are no wishes.
  static func statesFact(
    _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet
  ) -> Bool {
    guard languages == .chinese, items.count > 1, let first = items.first, let last = items.last,
      !items.contains(where: {
        $0.hasAny(
          .like, .likeAfter, .others, .negateAfter, .except, .more, .only, .but, .cover, .live)
      }), !last.hasAny(.noun, .counter)
    else { return false }
    let text = words[first.words.lowerBound..<last.words.upperBound].map(\.folded).joined()
    guard text.count > 4 else { return false }
    return text.hasSuffix("奖") || facts.contains { text.contains($0) }
  }

  /// 收录了9首: how many songs an album has.
  static func tellsWhatIsIn(_ items: [RequestItem], _ words: [RequestWord]) -> Bool {
    guard let first = items.first else { return false }
    return words[first.words.lowerBound...].prefix(3).map(\.folded).joined() == "收录了"
  }
}
