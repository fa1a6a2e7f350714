/// Who and what is spoken of, and whose something is.
extension WordList {
  // MARK: Articles and owners

  /// Before a noun, whatever it is.
  static let articles = WordList(
    """
    en: the, a, an
    es: el, la, los
    fr: le, la, les, l
    de: der, die, das, den
    pt: o, a, os
    """)
  static let indefiniteArticles = WordList("a, an")
  static let definiteArticles = WordList("the")
  /// What an article may be replaced by before words about music.
  static let looseArticles = WordList("a, an, the, some, my")
  /// Before a number of songs that is not said.
  static let someOfThem = WordList("a, an, some, any, more, another")
  static let some = WordList("some")
  /// Between a verb and a name.
  static let determinersOfNames = WordList("the, some, any, of, more, el, la, die, de")
  /// Before the second of two that are compared: "plutôt du jazz que du rock".
  static let articlesOfCompared = WordList("du, de, des, el, o")
  /// Articles of a part, which French repeats before each noun that it wants.
  static let partitives = WordList("du, des")
  /// Whose something is, before it.
  static let owners = WordList(
    """
    en: my, our, his, her, their, your
    zh: 我, 我的
    es: mi, mis
    de: mein, meine, meinen, meiner
    fr: mon, ma, mes
    pt: meu, minha, meus
    """)
  static let your = WordList("your")
  /// Whose something is, said of those who were spoken of.
  static let ownersSpokenOf = WordList("his, her, their")
  /// Between the owner and what is theirs.
  package static let possessiveMarks = WordList("s, 的, の, 의, 嘅")
  /// A possessive, or a plural.
  static let endingS = WordList("s")

  // MARK: Persons

  /// Anybody who makes music and was spoken of before, or is theirs.
  static let persons = WordList("their, his, her, hers, theirs, 他, 她, 佢, 彼, 그")
  static let onePerson = WordList("his, her, hers, 他, 她, 佢, 彼, 그")
  /// Somebody, or something, that a verb is about.
  static let objects = WordList("him, it")
  static let them = WordList("them")
  static let her = WordList("her")
  static let it = WordList("it")
  /// Somebody spoken of, behind what is to be like them.
  static let personsCompared = WordList("him, her, them, 他, 她, 佢, 彼, 彼女")
  static let thirdPersons = WordList("they, he, she")
  static let chinesePersons = WordList("他, 她, 它")
  /// Characters before 他 and 它 that make another word of them: 吉他, 其他, 就他.
  static let beforeChinesePersons = WordList("吉, 其, 就")
  /// Whoever was asked for before, where a refusal has no other object.
  static let refusedPersons = WordList(
    """
    en: him, her, them, hers, his, theirs
    es: ella, ellos, ellas, esa, ese, suyo, suya
    de: sie, ihn, ihm, ihr, ihnen, er, die, der, den, dem, denen
    fr: elle, elles, lui, eux
    pt: ela, ele, elas, eles, dela, dele, delas, deles, essa, esse
    """)
  /// The same in characters.
  static let refusedPersonsInCharacters = WordList(
    """
    zh: 他们, 她们, 佢哋, 他, 她, 佢, 这个人, 那个人, 这位, 那位, 呢个人, 嗰个人
    ja: 彼女, 彼ら, 彼, この人, その人, あの人, この歌手, その歌手, このバンド, そのバンド, この人たち, その人たち
    ko: 그사람, 이사람, 저사람, 그녀, 이가수, 그가수, 이밴드, 그밴드, 얘, 걔, 쟤, 이분, 그분, 이사람들, 그사람들
    """)
  /// How much of somebody's music is asked for, before "of hers".
  static let partsOfWork = WordList("more, some, any, few, bit, something, anything, lots, plenty")
  /// Between what is asked for and somebody.
  static let ofByFrom = WordList("of, by, from")
  /// Between a number and those who sing.
  static let otherOnes = WordList("other, different, new, similar")
  /// Somebody, behind that: "more of hers".
  static let puttingOn = WordList(
    """
    put them on, put some on, put one on, put him on, put her on, stick some on, stick them on, stick one on, play them, \
    play some, play him, play her, throw some on, throw them on, get them on, bring them on, whack some on, pop some on
    """)
  static let theirs = WordList("him, her, them, his, hers, theirs")
  /// Anybody at all.
  static let anyone = WordList("anyone, anybody, someone, somebody")
  /// Persons and times that no catalog's name behind "by" is.
  static let noNamesBehindBy = WordList(
    """
    me, you, him, her, them, us, it, this, that, these, those, someone, anyone, somebody, anybody, \
    others, everyone, everybody, one, women, men, girls, boys, himself, herself, themselves, far, now, \
    today, then
    """)
  static let people = WordList("people")

  // MARK: The speaker

  static let speakers = WordList("i, we")
  /// Whom a clause tells of, and no song is about unless it says so.
  static let relatives = WordList(
    "mom, mum, mommy, mummy, dad, daddy, grandma, grandpa, granny, nana, auntie, uncle, hubby, wifey, grandad, gran"
  )
  static let anybodyElse = WordList(
    "anyone else, anybody else, other artists, other singers, other bands")
  static let wishers = WordList("i, i'm, i'd, we, we're, i'll, let, just, need")
  /// The speaker with a verb, before what that verb is about.
  static let speakersWithVerbs = WordList("i, im, am, we, are, we're")
  /// Whoever a clause tells of: "I was at the gym".
  static let subjectsOfClauses = WordList(
    "i, im, ive, we, we're, weve, they, he, she, its")
  /// Whoever a sentence is about that names no music.
  static let subjectsOfLife = WordList(
    """
    en: i, im, ive, we, we're, were, weve, he, she, they, it, its, hes, shes
    de: ich, wir, es, er
    fr: j, je, on, il, elle
    es: yo, nos
    pt: eu, nos
    """)
  /// Whoever does something about what must not come.
  static let threateners = WordList(
    """
    en: i, im, ill, id, we, we're, we'll, she, she'll, he, he'll, my, me, shell, hell, well
    es: yo, bloqueo, apago, largo
    fr: je, j
    de: ich, wir
    pt: eu, vou, saio, desligo
    """)
  static let chineseSpeaker = WordList("我")
  /// The speaker at the beginning of what a clause says of its topic: 周杰伦我听不惯.
  static let chineseSpeakers = WordList(
    """
    我真的, 我实在, 我是真, 我现在, 我今天, 我已经, 我真系, 我就, 我都, 我可, 我一首都, 我一点都, 我也, 我们, 我, 俺, 老子, 实在, \
    一点都, 一点也
    """)
  /// Whoever somebody listens with or for: 给我妈妈.
  static let companionsMarks = WordList("给, 和, 跟, 陪, 同, 与")
  /// Whoever tells that something is liked, and compares nothing.
  static let subjectsOfLiking = WordList("i, we, you, they, really, also, dont, would")

  // MARK: What is shown or was named

  static let one = WordList("one")
  /// What stands for a song that was spoken of.
  static let ones = WordList("one, ones")
  /// A recording that was spoken of.
  static let oneVersion = WordList("one, version")
  /// The same in Chinese, behind whose it is: 周杰伦的那版.
  static let oneVersionInChinese = WordList("那版, 那首, 那个, 嗰首, 唱的, 的那首, 的那版")
  static let singular = WordList("it, that, this")
  static let plural = WordList("those, these, them")
  /// What was named last, behind an exception.
  static let shownOrNamed = WordList("that, it, those, this, these")
  static let oneThing = WordList("it, that, one, this, song, track, those, these")
  static let twoThings = WordList("two, both")
  static let thisOrThat = WordList("that, this")
  static let itOrThat = WordList("it, that")
  /// The first, and the second, of two that were named.
  static let formerOne = WordList(
    """
    en: the former
    es: el primero de los dos, la primera de las dos, aquel primero
    de: ersteres, erstere, ersterer, ersteren
    fr: le premier des deux, la première des deux
    pt: o primeiro dos dois, a primeira das duas
    """)
  static let latterOne = WordList(
    """
    en: the latter
    es: el segundo de los dos, la segunda de las dos, este último, esta última
    de: letzteres, letztere, letzterer, letzteren
    fr: ce dernier, cette dernière, le second, la seconde
    pt: o último dos dois, a última das duas, este último, esta última
    zh: 后者
    ja: 後者
    ko: 후자
    """)
  /// Between two that one may choose from.
  static let offeringWords = WordList("or, o, u, oder, ou, 还是, か, 아니면")
  static let everything = WordList(
    "all, any, anything, everything, every, anyone, anybody, everyone, everybody")
  /// Music of any kind, of which a name is the exception.
  static let anythingLoosely = WordList("anything, everything, whatever, stuff")
  /// What is all the same to the speaker.
  static let anyOrOtherwise = WordList("any, otherwise")
  /// Somebody else, of whom only the voice is said.
  static let otherPersons = WordList(
    """
    another, otra, otro, andere, anderer, anderen, autre, outra, outro, 다른, 딴, 別の, ほかの, 他の, \
    另一个, 另外的, 第二个, 第二位, 别的
    """)
  static let demonstrativesInChinese = WordList("这, 那")
  /// Behind 这 and 那: one of what was named.
  static let countersInChinese = WordList("首, 支, 种, 样, 个, 张")
}
