/// What tells a question, a statement or a wish.
extension WordList {
  // MARK: Questions in English

  /// Words before a question or a request that are no part of it.
  static let openers = WordList("so, and, but, hey, wait, oh, ok, hmm")
  static let questionWords = WordList(
    "who, why, when, where, how, did, does, was, were, is, are, whose")
  /// Questions after those who made something, in which songs may be named.
  static let questionsAboutThem = WordList("who, did, does, was, were")
  static let whenAndWhere = WordList("when, where")
  /// How a question after the reason of an absence begins: "why is there no Adele?"
  static let whyNone = WordList(
    "why, how, warum, wieso, weshalb, pourquoi, por, porque, como, 怎, 咋, 为, 点, 难")
  static let whyAndWho = WordList("why, who, whose")
  static let how = WordList("how")
  static let what = WordList("what, whats")
  static let whats = WordList("whats")
  static let who = WordList("who")
  /// "how about", which proposes.
  static let howAbout = WordList("about, bout")
  /// What makes a question of fact of "what".
  static let behindWhat = WordList(
    "do, does, did, makes, made, exactly, happened, key, year, kind, is, was")
  static let doesAnybody = WordList("do")
  static let you = WordList("you")
  static let know = WordList("know")
  /// What follows "do you know" where a fact is asked for.
  static let behindKnow = WordList("who, what, when, where, how, why, if, whose")
  /// Whoever is asked, or asks, and tells nothing of others.
  static let askedPersons = WordList("you, we, there, i")
  /// What a question of fact is about.
  static let subjectsOfQuestions = WordList(
    "he, she, they, it, this, that, his, her, their, the, these, those")
  /// What stands before a song that somebody wants: "what's a good song for ...".
  static let wordsOfChoice = WordList(
    """
    good, great, best, nice, perfect, new, similar, top, hottest, latest, most, saddest, happiest, ideal, \
    right, song, songs, track, music, playlist, album, band, artist, couple, few
    """)
  /// Words that wish for music in what looks like a question.
  static let wishes = WordList(
    """
    recommend, suggest, songs, music, tracks, tunes, playlist, something, anything, any, some, best, good, \
    great, similar, please, listen, hear, playlists, artists, bands, singers, albums
    """)

  // MARK: Clauses in English

  static let but = WordList("but")
  static let so = WordList("so")
  static let soThat = WordList("so that")
  static let that = WordList("that")
  static let such = WordList("such")
  static let reasonsInEnglish = WordList("because, cause, cuz, cos, coz")
  /// Words that open a clause beside the main one.
  static let subordinators = WordList(
    """
    while, when, whenever, because, cause, cos, cuz, coz, since, until, till, unless, if, before, after, \
    although
    """)
  /// Behind what is asked for, and before what describes it.
  static let relativePronouns = WordList("that, which, who")
  /// The same with a verb.
  static let relativeOpenings = WordList("that, thats, which, who, whos, whose")
  /// Verbs that say how music is: "songs that don't sound whiny".
  static let copulasOfSound = WordList("be, feel, get, sound")
  /// What a statement is about: "the cover of that album is hideous".
  static let determiners = WordList("the, that, this, those, these, his, her, their, my")
  /// Words of a clause about what somebody wants: "the song I want is".
  static let clauseWords = WordList("i, we, which, who, kind, sort, vibe, theme, mood")
  /// Whoever or whatever a remark is about.
  static let subjectsOfRemarks = WordList("i, we, he, she, they, my, those, these")
  static let my = WordList("my")
  /// What stands behind a noun of music that a request begins with.
  static let behindNouns = WordList("where, that, about, which, with, for, by")
  /// What a sentence comes to.
  static let conclusions = WordList(
    """
    en: so, hence, therefore, thus, just, then, also
    de: deshalb
    fr: donc
    es: entonces
    pt: então
    """)
  /// Words that may open a turn before "no" and leave it an answer.
  static let beginningsOfAnswers = WordList(
    """
    i, im, id, i'll, ive, we, it, its, that, thats, this, they, you, make, stick, \
    actually, sorry, please, just, only
    """)
  /// Courtesy and joints between a name and a title that refuses: "but no Heart".
  static let beforeTitleRefusals = WordList("but, and, just, please")

  // MARK: Chinese

  static let questionParticle = WordList("吗")
  static let attribute = WordList("的")
  static let perfect = WordList("了")
  static let then = WordList("那")
  /// Behind 那: somebody asks, whatever was told before.
  static let behindThen = WordList("他, 她, 有, 你, 还, 给, 推, 来, 么")
  /// What a sentence opens with that tells of those who were spoken of.
  static let openingsOfTales = WordList(
    "他, 她, 知道, 对呀, 对啊, 嗯, 哦, 我觉得, 我感觉, 听说, 据说, 原来, 难怪, 怪不得, 确实, 真的是")
  static let heIs = WordList("他是")
  /// Words that ask for music.
  static let wishesInChinese = WordList(
    """
    推荐, 来点, 来几, 来首, 来一, 放, 播, 想听, 要听, 听听, 有什么, 有啥, 哪些, 介绍, 给我, 求, 换, 不要, 别, 唔要, 唔好, 还有, \
    还要, 想要, 适合, 有没有, 想找, 听点, 歌单
    """)
  static let exclamations = WordList("不得不说, 别提了, 别提啦")
  static let questionsInChinese = WordList(
    """
    几场, 几点, 几号, 几天, 多少, 多久, 哪里, 哪儿, 边度, 差在哪, 为什么, 点解, 怎么, 要不要, 是不是, 还是, 是谁, 边个, 能不能, \
    会不会, 只能, 几时, 何时, 叫什么, 什么意思, 人喔, 人吧, 人吗, 人么, 人来㗎, 人㗎, 人嚟㗎
    """)
  /// Wonder, at the beginning of a sentence.
  static let wonder = WordList("哦, 原来, 没想到, 怪不得, 难怪, 看来, 看这样")
  /// Questions that nobody is to answer with songs, at the end of one.
  static let factsAtEnd = WordList("多少首歌呢, 是啥, 叫什么, 记不住了")
  static let opinions = WordList("我觉得, 我感觉, 感觉现在")
  static let rhetoricalQuestions = WordList("谁说得准呢, 谁知道呢, 谁说得清, 谁懂啊")
  static let prize = WordList("奖")
  static let contains9Songs = WordList("收录了")
  /// What is told of songs and of those who make them, and asked for by nobody: awards, albums, origins.
  static let factsOfMusic = WordList(
    """
    获得, 荣获, 获奖, 得奖, 奖呢, 大奖, 发行, 收录在, 收录于, 专辑里, 这张专辑, 那张专辑, 出道, 成立, 出生, 本名, 原名, 翻唱过, 均有翻唱, \
    演唱者, 演唱的, 演唱都, 作词, 作曲, 谱曲, 谱的, 制作人, 毕业, 组成, 第几张, 属于什么, 制作人是, 发行地区, 签约, 加入, 成员, 主唱兼, \
    主演, 歌曲时长, 名气, 走红, 成功之路, 代言, 中文名, 英文名, 这个组合, 这家公司, 成名曲是, 代表作是, 更名, 编曲都是, 做制作人, 外文名, \
    不愧得, 不愧是, 唱出了, 此曲原唱, 演唱的呀, 收录了, 排第, 位列, 福布斯
    """)
  static let meOrThen = WordList("我, 就")

  // MARK: Japanese and Korean

  static let questionsInJapanese = WordList(
    "何時, いつ, どこで, どこの, いくら, なぜ, どうして, どうやって, のって, って何, とは, 誰が")
  static let questionsInKorean = WordList("몇시, 언제, 어디서, 어디야, 얼마, 왜, 무슨뜻, 누가, 어떻게, 며칠")
  static let quotative = WordList("って")
  /// Ends of a question about what was said.
  static let questionEndingsInJapanese = WordList("るの, たの, るんですか")
  /// Ends of a remark that nobody is to act on.
  static let remarkEndingsInJapanese = WordList("ですね, だね, よね, ですよね, なあ, でしたね")
}
