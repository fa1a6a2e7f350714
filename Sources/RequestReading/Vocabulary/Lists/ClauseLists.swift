/// Parts of clauses in Chinese, Japanese and Korean, where words have no spaces between them, or forms too many
/// to list.
extension WordList {
  // MARK: Topics

  /// Particles that make a topic of what stands before them.
  static let topicParticles = WordList("は, も, 은, 는, 도, 건, 거는, 것은")
  /// The same of one word.
  static let topicMarks = WordList("は, も, 은, 는, 도")
  static let topicsDeniedInJapanese = WordList("は, なんか, なんて, なら, だけは, って")
  static let topicsDeniedInKorean = WordList("는, 은, 만은, 라면, 이라면, 따위, 로는, 도, 가, 이, 한테")
  static let caseParticlesInKorean = WordList("은, 는, 이, 가, 도, 의, 을, 를, 만, 네")
  static let possessivesInChinese = WordList("的, 嘅")
  /// Behind a topic of Chinese, before whoever says something of it.
  static let behindTopicInChinese = WordList(
    "的歌, 的音乐, 的, 嘅歌, 嘅, 这人, 这首歌, 这首, 这个, 呢首, 呢个, 歌, 那种, 这种, 之类的, 什么的")
  /// A sentence that stops there refuses its topic: 싸이는 좀….
  static let hesitations = WordList("좀, ちょっと, ちょっとね, 좀요")
  /// What makes a reason of what stands before it.
  static let reasonEndings = WordList("から, ので, 니까, 어서, 아서, 해서, 라서, 워서")
  /// Behind "lyrics": something is said of them, and no wish.
  static let behindLyrics = WordList("别, 是, 不, 全, 都, が, は, 는, 은, 가")

  // MARK: What is denied of a topic

  /// That somebody knows something, or does not.
  static let knowledge = WordList(
    """
    ja: 知らない, 知りません, 詳しくない, 知らん, 聴いたことない, 聞いたことない, 聴いたことがない, 聞いたことがない, 持ってない, \
    かもしれない, 聴いてない, 聞いてない, 見たことない
    ko: 모르는, 잘 모르, 잘모르, 들어본 적, 들어 본 적, 못 들어, 안 들어 봤, 안 들어봤
    zh: 知道, 认识, 了解, 清楚, 熟, 会唱, 识唱, 识得, 没听过, 没听说, 没看过, 冇听过
    """)
  /// Denials that praise: 飽きない, 안 질려, 听不腻.
  static let praiseByDenial = WordList(
    """
    ja: 飽きな, 飽きませ, 飽きん, 欠かせ, 外せな, たまらな, たまりませ, 止まらな, とまらな, 間違いな, 悪くな, 嫌いじゃな, 嫌いではな, \
    しかな, 忘れられ, やめられな, 離れられ, 抜け出せ, 手放せ, 敵わな, かなわな, 勝てな, 仕方な, しょうがな, 負けな, 裏切らな, \
    いいんじゃない, 文句な, 申し分な, 生きられ, 生きていけ, 始まらな, 落ち着か, やってられ, 話にならな
    ko: 안 질, 질리지, 못 참, 참을 수 없, 빠질 수 없, 빼놓을 수 없, 없으면, 없이, 나쁘지, 싫지, 아닌가, 못 잊, 잊을 수 없, \
    끊을 수 없, 필요 없, 말이 필요, 틀린 적, 실망, 빠뜨리, 빠지면, 따라올, 못 따라, 못지않, 밖에
    zh: 不错, 不腻, 不厌, 不停, 不烦, 不够, 没话说, 没得说, 没毛病, 没问题, 不能没有, 不可少, 少不了, 停不下, 忘不, 离不开, 放不下, \
    不赖, 不差, 不亏, 不愧, 不能少, 不可或缺, 没听够, 没听过瘾, 听不够, 唔错, 唔厌, 冇得顶, 冇得弹, 不得了, 不要不要, 没谁了, 不二, \
    不输, 不难听, 不反感, 不讨厌, 不介意, 无所谓, 没意见, 不比
    """)
  /// That there is none, which is no refusal: 周杰伦的歌我都没有了, アニメの曲はない.
  static let absence = WordList("没有, 没有了, 没了, 冇, 冇咗, ない, ありません, ないです")
  /// Ends of a clause in Japanese behind its verb.
  static let finalParticlesInJapanese = WordList(
    """
    んですよね, んだよね, んですよ, んですが, んですけど, んだけど, んです, んだよ, んだわ, んよ, んだ, ですね, ですよ, です, のよ, \
    けど, けん, から, ので, もん, よね, よ, ね, な, わ, し, さ, って, の, て
    """)
  static let denialEndingsInJapanese = WordList(
    "ない, ません, なく, ねえ, ねー, らん, かん, へん, できん, くらん, ありえん, まい, たくな")
  static let denialsInKorean = WordList(
    """
    _안_, _못_, 않, 관심 없, 관심이 없, 감흥 없, 감흥이 없, 재미없, 재미 없, 매력 없, 매력이 없, 아니야, 아니다, 아니에요, 아니네, \
    아니거든, 아니라, 아닌데, 모르겠
    """)
  /// What is not understood, which tells what is known but for `merits`.
  static let understanding = WordList("わから, 分から")
  static let merits = WordList("良さ, よさ, どこが, 何が, 魅力")

  // MARK: Ends of clauses

  /// Particles and courtesy behind the last verb.
  static let finalParticles = WordList(
    """
    ja: ね, よ, な, かな, です, ます, ください, さい, けど
    ko: 요, 고요, 고, 네
    zh: 吧, 啦, 喇, 了, 呀, 啊, 哈, 哦, 呢
    en: please
    """)
  /// Parts of a predicate in Chinese that tells what happened.
  static let predicatesOfLifeInChinese = WordList("了, 咗, 过, 完, 都, 好好, 太, 成身, 得很, 死机")
  static let predicatesOfLifeInJapanese = WordList(
    "ちゃった, った, した, きた, いた, んだ, ました, てる, てます, 最悪, すごいね, だね, だよ, ですね, だわ")
  static let predicatesOfLifeInKorean = WordList(
    "었어, 았어, 했어, 봤어, 왔어, 갔어, 였어, 나봐, 봐, 네, 거든, 네요, 어요, 았다, 었다, 했다, 더라, 모여, 내려가, 잖아")

  // MARK: Degrees and joints

  static let less = WordList("少")
  /// Behind a denial in Chinese: what is wanted instead, 就要.
  static let butInChinese = WordList("就, 是, 只")
  /// Behind a title in corner brackets that is spoken of.
  static let behindTitles = WordList("的, 和, 跟, 与, 也, 不, 好, 太, 是, 除, 以, 之")
}
