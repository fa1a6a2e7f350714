/// Topics of which a clause says something in the negative: 아이유는 영 안 땡기네, 米津玄師は肌に合わない, 周杰伦我听不惯.
/// What is not liked, needed or borne need not be told by a word of refusing: the negation of any verb does, but for
/// those that praise (飽きない, 안 질려, 听不腻) or tell what somebody knows.
extension TurnReader {
  /// Entries as the words of requests are folded: 飽きる as 饱きる, 我真係 as 我真系.
  static func folded(_ entries: [String]) -> [String] {
    entries.map { entry in
      RequestWord.words(in: entry).map { ($0.marks.contains(.space) ? " " : "") + $0.folded }
        .joined()
    }
  }

  private static let knowledge = folded([
    "知らない", "知りません", "詳しくない", "知らん", "聴いたことない", "聞いたことない", "聴いたことがない", "聞いたことがない",
    "持ってない", "かもしれない", "聴いてない", "聞いてない", "모르는", "잘 모르", "잘모르", "들어본 적", "들어 본 적", "못 들어", "안 들어 봤",
    "안 들어봤",
    "知道", "认识", "了解", "清楚", "熟", "会唱", "识唱", "识得", "見たことない", "没听过", "没听说", "没看过", "冇听过",
  ])
  private static let praise = folded([
    "飽きな", "飽きませ", "飽きん", "欠かせ", "外せな", "たまらな", "たまりませ", "止まらな", "とまらな", "間違いな", "悪くな", "嫌いじゃな",
    "嫌いではな",
    "しかな", "忘れられ", "やめられな", "離れられ", "抜け出せ", "手放せ", "敵わな", "かなわな", "勝てな", "仕方な", "しょうがな", "負けな",
    "裏切らな",
    "いいんじゃない", "文句な", "申し分な", "生きられ", "生きていけ", "始まらな", "落ち着か", "やってられ", "話にならな",
    "안 질", "질리지", "못 참", "참을 수 없", "빠질 수 없", "빼놓을 수 없", "없으면", "없이", "나쁘지", "싫지", "아닌가", "못 잊",
    "잊을 수 없", "끊을 수 없",
    "필요 없", "말이 필요", "틀린 적", "실망", "빠뜨리", "빠지면", "따라올", "못 따라", "못지않", "밖에",
    "不错", "不腻", "不厌", "不停", "不烦", "不够", "没话说", "没得说", "没毛病", "没问题", "不能没有", "不可少", "少不了", "停不下",
    "忘不", "离不开", "放不下", "不赖",
    "不差", "不亏", "不愧", "不能少", "不可或缺", "没听够", "没听过瘾", "听不够", "唔错", "唔厌", "冇得顶", "冇得弹", "不得了", "不要不要",
    "没谁了", "不二", "不输",
    "不难听", "不反感", "不讨厌", "不介意", "无所谓", "没意见", "不比",
  ])
  private static let openings = folded([
    "的歌", "的音乐", "的", "嘅歌", "嘅", "这人", "这首歌", "这首", "这个", "呢首", "呢个", "歌", "那种", "这种", "之类的", "什么的",
  ])
  private static let speakersOfChinese = folded([
    "我真的", "我实在", "我是真", "我现在", "我今天", "我已经", "我真系", "我就", "我都", "我可", "我一首都", "我一点都", "我也", "我们",
    "我",
    "俺", "老子", "实在", "一点都", "一点也",
  ])
  /// That there is none, which is no refusal: 周杰伦的歌我都没有了, アニメの曲はない.
  private static let absence = folded(["没有", "没有了", "没了", "冇", "冇咗", "ない", "ありません", "ないです"])

  /// Refuses the topic of a clause that ends here and says something of it in the negative. Asks nothing, and no
  /// question.
  mutating func refuseDeniedTopic(_ place: Int) -> Bool {
    guard !languages.isDisjoint(with: [.chinese, .japanese, .korean]), mode == .wanted,
      endsClause(place),
      !isQuestion(endingAt: place),
      let index = reading.things.lastIndex(where: {
        $0.sentence == sentence(place) && $0.sort != .other && !$0.isFree
      }), reading.things[index].polarity == .wanted,
      reading.things[index].items.upperBound <= place,
      case let rest = reading.things[index].items.upperBound..<(place + 1), rest.count < 12,
      rest.dropFirst().allSatisfy({
        items[$0].marks.isDisjoint(with: [.comma, .listComma, .bracket])
      }),
      !items[rest].contains(where: {
        $0.has(.ask) && !$0.has(.function)
          || $0.hasAny(.like, .likeAfter, .others, .only, .onlyAfter, .tasteAfter)
          || !$0.names.isEmpty
      })
    else { return false }
    let said = spaced(rest)
    guard !Self.knowledge.contains(where: said.contains),
      !Self.praise.contains(where: said.contains),
      isDenied(said)
    else { return false }
    change(through: index) { $0.polarity = .unwanted }
    return true
  }

  private func isQuestion(endingAt place: Int) -> Bool {
    place + 1 == items.count ? turn.isQuestion : items[place + 1].marks.contains(.question)
  }

  /// The words of some items with the spaces that stand between them.
  private func spaced(_ range: Range<Int>) -> String {
    turn.words[
      items[range.lowerBound].words.lowerBound..<items[range.upperBound - 1].words.upperBound
    ]
    .map { ($0.marks.contains(.space) ? " " : "") + $0.folded }.joined()
  }

  private func isDenied(_ said: String) -> Bool {
    if languages == .chinese { return isDeniedInChinese(said) }
    // Only a topic, and no 아이유 노래 없어.
    let particles =
      languages == .japanese
      ? ["は", "なんか", "なんて", "なら", "だけは", "って"]
      : ["는", "은", "만은", "라면", "이라면", "따위", "로는", "도", "가", "이", "한테"]
    guard let particle = particles.first(where: { said.hasPrefix($0) }) else { return false }
    let predicate = String(said.dropFirst(particle.count))
    return languages == .japanese ? isDeniedInJapanese(predicate) : isDeniedInKorean(predicate)
  }

  private static let japaneseParticles = folded([
    "んですよね", "んだよね", "んですよ", "んですが", "んですけど", "んだけど", "んです", "んだよ", "んだわ", "んよ", "んだ", "ですね", "ですよ",
    "です", "のよ", "けど", "けん",
    "から", "ので", "もん", "よね", "よ", "ね", "な", "わ", "し", "さ", "って", "の", "て",
  ])
  private static let japaneseDenials = folded([
    "ない", "ません", "なく", "ねえ", "ねー", "らん", "かん", "へん", "できん", "くらん", "ありえん", "まい", "たくな",
  ])

  private static let understanding = folded(["わから", "分から"])
  private static let merits = folded(["良さ", "よさ", "どこが", "何が", "魅力"])

  private func isDeniedInJapanese(_ said: String) -> Bool {
    // 良さがわからない is none that tells what is known.
    if Self.understanding.contains(where: said.contains),
      !Self.merits.contains(where: said.contains)
    {
      return false
    }
    var text = said
    while let end = Self.japaneseParticles.first(where: { text.hasSuffix($0) }),
      text.count > end.count + 1,
      !Self.japaneseDenials.contains(where: { text.hasSuffix($0) })
    {
      text.removeLast(end.count)
    }
    return Self.japaneseDenials.contains { text.hasSuffix($0) } && !Self.absence.contains(text)
  }

  private static let koreanDenials = [
    " 안 ", " 못 ", "않", "관심 없", "관심이 없", "감흥 없", "감흥이 없", "재미없", "재미 없", "매력 없", "매력이 없", "아니야",
    "아니다", "아니에요", "아니네", "아니거든", "아니라", "아닌데", "모르겠",
  ]

  private func isDeniedInKorean(_ said: String) -> Bool {
    Self.koreanDenials.contains { said.contains($0) }
  }

  private func isDeniedInChinese(_ said: String) -> Bool {
    var text = said[...]
    for opening in Self.openings where text.hasPrefix(opening) {
      text = text.dropFirst(opening.count)
      break
    }
    var hasSpeaker = false
    for speaker in Self.speakersOfChinese where text.hasPrefix(speaker) {
      text = text.dropFirst(speaker.count)
      hasSpeaker = true
      break
    }
    guard hasSpeaker, text.count < 12, !text.hasSuffix("的"), !Self.absence.contains(String(text))
    else { return false }
    return text.prefix(5).contains { ["不", "没", "唔", "冇"].contains($0) } && text.count > 1
  }
}
