/// What is, is done and happens.
extension WordList {
  // MARK: Being

  /// Verbs that open a question: "do they still play Creep live?"
  static let auxiliaries = WordList(
    """
    do, does, did, is, are, was, were, has, had, will, would, isnt, wasnt, didnt, doesnt, arent
    """)
  /// What opens a question of time or place beside these.
  /// Before a verb that tells what would please somebody: "songs my kids would like".
  static let modals = WordList("would, will, might, could, can, may, should")
  static let modalsOfTime = WordList("am, can")
  /// What follows what it is said of: "the cover of that album is hideous".
  static let copulas = WordList("is, are, was, were, has, had, came, made, looks, looked, comes")
  /// The same behind a word that nobody knows.
  static let copulasOfUnknown = WordList("are, is, was, were, wont")
  static let copulasOfOne = WordList("is, was")
  static let copulasOfNames = WordList("is, are, was, s")
  static let isShort = WordList("s, is")
  /// That there is something: "why is there no Queen on this?"
  static let existence = WordList("there, is, are, has, have, had, was, were")
  /// What a verb of looking for has before it: "I'm after 90s country".
  static let beforeAfter = WordList("im, m, am, re, were, is, was")
  /// Verbs that tell what happened.
  static let verbsOfLife = WordList(
    """
    en: is, are, was, were, am, had, did, does
    de: hat, ist, habe, war, bin, sind
    fr: est, ai, part
    es: es, eres, fue, ha, hemos, termino
    pt: foi, levei, tava, fui
    """)

  // MARK: Doing

  /// What shall be, which music may be for.
  static let plans = WordList(
    """
    en: planning, having, throwing, hosting, making, doing, organizing, organising, preparing, \
    celebrating, need, want
    de: plane, feiern, feiere, mache
    es: planeo, prepare
    """)
  static let listening = WordList("listen, hear")
  static let hearingOrHavingInChinese = WordList("有, 听")
  /// Hearing in Chinese and Japanese, 聴 as it is folded.
  static let hearingInCharacters = WordList("听")
  static let hearingInKorean = WordList("듣, 들")
  /// Music, at the end of a sentence that asks for it.
  static let musicInChinese = WordList("听, 歌, 曲, 的")
  /// Between whoever sings and the title.
  static let singing = WordList("唱, 演")
  /// Languages that are spoken, learned or translated, and not sung in.
  static let speech = WordList(
    """
    en: speak, speaking, speaks, spoke, translate, translated, learn, learning, study, studying
    es: hablo, habla, hablas
    fr: parle, parles, parler
    de: spreche, sprichst, sprechen
    pt: falo, fala
    zh: 说, 讲, 识
    """)
  /// Verbs of removing, whose particle stands behind the name.
  static let removals = WordList(
    """
    take, taking, leave, leaving, keep, keeping, kick, get, cut, drop, pull, strike, throw, throwing, \
    thrown, chuck, chucked, put, left, kicked, taken, toss
    """)
  /// Those particles.
  static let removalParticles = WordList("off, out, bin, trash, away, aside, shelf, behind")
  /// What something is removed from.
  static let removedFrom = WordList("it, this, there, here, list, playlist, mix")
  static let ofHere = WordList("of here")
  static let exchanging = WordList("replace, swap, trade")
  /// Between whoever goes and whoever comes instead.
  static let changing = WordList("换")
  static let takingInChinese = WordList("把, 将")
  static let exchangedFor = WordList("换成, 换做, 改成, 换为, 替换成, 换作")
  /// Whoever does this to music refuses it, and is not refused: "grandpa hates reggae".
  static let dislikes = WordList("hates, hate, dislikes, loathes, cant, cannot, doesnt, detests")
  /// What brings a song up, of which somebody threatens something.
  static let appearances = WordList(
    """
    en: comes, come, coming, it, its, is, on, plays, play, playing, starts, start, shows, show, pops, \
    hear, put
    es: pones, ponen, pongan, suena, sonar, salir, poner, sale, oigo, vuelves
    de: kommt, laeuft, lauft, spielst, spielt, hore
    fr: mets, remets, passe, entends, passes, repasse, repasses
    pt: toca, tocar, botar, colocar, ouvir, ouço, põe, puser
    """)
  /// Words that a verb follows, whatever it is.
  static let verbOpeners = WordList(
    """
    to, wanna, gonna, dont, doesnt, didnt, cant, cannot, wont, can, could, would, will, couldnt, \
    wouldnt, should, shouldnt, gets, get, getting
    """)
  static let usedTo = WordList("used to")
  static let like = WordList("like")
  static let preferences = WordList(
    """
    en: rather, prefer
    de: lieber, eher
    fr: plutôt
    es: mejor, prefiero, preferiría
    pt: prefiro, prefere
    """)
  static let rather = WordList("rather, sooner")
  static let missing = WordList("missing, miss, missed")
  static let born = WordList("born")
  /// Songs that were shown, and are not to be found.
  static let showing = WordList("sent, gave, seeing, shows, showing, showed")
  static let already = WordList("already")
  static let haveGot = WordList("got")
  static let weHave = WordList("weve")
}
