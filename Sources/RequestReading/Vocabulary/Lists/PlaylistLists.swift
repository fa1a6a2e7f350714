/// What requests say of a list beside what a reading has a slot for: its parts, its first and last track, the
/// number of a work, and kinds of recordings by one word.
extension WordList {
  // MARK: Parts

  /// Half of a list.
  package static let halvesOfLists = WordList(
    """
    en: half, half of it, half of them, one half, the other half, another half, half of the songs
    es: mitad, la mitad, la mitad de, la otra mitad, la otra mitad de
    de: halb, hälfte, zur hälfte, die hälfte, zur anderen hälfte, die andere hälfte
    fr: moitié, la moitié, la moitié de, l'autre moitié, l'autre moitié de
    pt: metade, a metade, metade de, a outra metade, outra metade, outra metade de
    zh: 一半, 一半是, 另一半, 另一半是, 一半要, 另一半要
    ja: 半分, 半分は, もう半分は, 残り半分は, 残りの半分は
    ko: 절반, 절반은, 반은, 나머지 절반은, 나머지 반은
    """)
  /// Behind a number, what makes it a share; the signs are `percentSigns`.
  package static let percents = WordList(
    """
    en: percent, per cent
    de: prozent
    es: por ciento
    fr: pour cent
    pt: por cento
    ja: パーセント
    ko: 퍼센트, 프로
    """)
  /// The signs, which are no words.
  package static let percentSigns: Set<Character> = ["%", "％", "﹪", "٪"]
  /// Between two parts.
  package static let jointsOfShares = WordList(
    """
    en: and, songs, music, tracks
    es: y
    de: und, musik
    fr: et
    pt: e
    zh: 和, 的歌, 的音乐, 的, 音乐
    ja: と, で, を, の曲
    ko: 그리고, 과, 와, 로
    """)

  // MARK: First and last track

  /// What says that a list begins with the title behind it.
  package static let beginnings = WordList(
    """
    en: start with, starts with, starting with, start on, starting on, starts on, start from, starts from, \
    starting from, start at, starting at, begin with, begins with, beginning with, begin on, begin at, \
    begin from, begins on, begins from, beginning on, beginning at, beginning from, open with, opens with, \
    opening with, open on, opening on, opens on, open at, open in, start in
    es: empieza con, empiece con, empezar con, empezando con, que empiece con, comienza con, comience con, \
    comenzar con, comenzando con, abre con, arranca con
    de: beginne mit, beginnt mit, beginnen mit, beginnend mit, fang mit, fange mit, fängt mit, starte mit, startet mit
    fr: commence par, commence avec, commencer par, commençant par, commençant avec, débute par, débute avec, \
    débuter par, ouvre avec
    pt: começa com, comece com, começar com, começando com, abre com, inicia com, inicie com
    """)
  /// What says that a list ends with the title behind it.
  package static let endings = WordList(
    """
    en: end with, ends with, ending with, end on, ends on, ending on, end at, ends at, ending at, end in, \
    ends in, ending in, finish with, finishes with, finishing with, finish on, finishing on, finishes on, \
    finish at, finishing at, finish in, close with, closing with, close on, closing on
    es: termina con, termine con, terminar con, terminando con, acaba con, acabe con, acabar con, cierra con, \
    cierre con, finaliza con
    de: ende mit, endet mit, enden mit, endend mit, hör mit, höre mit, hört mit, schließ mit, schließt mit, \
    schließe mit
    fr: finis par, finit par, finisse par, finir par, finissant par, finis avec, finit avec, finir avec, \
    termine par, termine avec, terminer par, terminer avec, terminant par, terminant avec
    pt: termina com, termine com, terminar com, terminando com, acaba com, acabe com, fecha com, finaliza com
    """)
  /// What says behind a title that a list begins with it.
  package static let beginningsBehind = WordList(
    """
    de: beginnt, beginnen, anfängt, anfangen, startet
    zh: 开头, 开始, 开场, 打头, 作为开头, 作开头, 做开头, 起头
    ja: で始まり, で始まって, で始め, で始めて, から始まり, から始まって, から始めて, から始め, ではじまり, ではじまって, \
    からはじめて, でスタートし, でスタートして, からスタートし, からスタートして
    ko: 로 시작해서, 로 시작해, 로 시작하고, 로 시작하는, 로 시작하여, 으로 시작해서, 으로 시작해, 으로 시작하고, \
    으로 시작하는, 으로 시작하여
    """)
  /// What says behind a title that a list ends with it.
  package static let endingsBehind = WordList(
    """
    de: endet, enden, aufhört, aufhören
    zh: 结尾, 结束, 收尾, 收场, 作为结尾, 作结尾, 做结尾, 压轴
    ja: で終わる, で終わって, で終わり, で終える, で終えて, で終わらせて, でおわる, で締める, で締めて, で締め
    ko: 로 끝나는, 로 끝나게, 로 끝내줘, 로 끝나, 로 끝내, 로 마무리, 로 마무리하는, 으로 끝나는, 으로 끝나게, \
    으로 끝내줘, 으로 끝나, 으로 끝내, 으로 마무리
    """)
  /// Before a title whose list's verb stands behind it.
  package static let beforeEnds = WordList("以, 从, 用, 由, 拿, 到, mit")
  /// Between a list's first title and what says the last.
  package static let jointsOfEnds = WordList(
    """
    en: and, then, to, that, it, should
    es: y, luego, después
    de: und, dann, an, danach
    fr: et, puis, ensuite
    pt: e, depois
    zh: 然后, 再, 并, 并且, 最后, 而
    """)
  /// Behind the last title, the rest of its verb: "hör mit Yesterday auf".
  package static let restsOfVerbs = WordList("auf, an, ab")
  /// Behind a list's last verb, what only names the list.
  package static let listsOfEnds = WordList(
    """
    zh: 的歌单, 的播放列表, 的列表, 的, 歌单
    ja: プレイリスト, リスト, ように
    ko: 플레이리스트, 재생목록
    """)
  /// Between a first mood and a second: "from sad to happy".
  package static let fromMoods = WordList("from, von, de")
  package static let toMoods = WordList("to, zu, bis, a")

  // MARK: Works

  /// Before the number of a work.
  package static let numbersOfWorks = WordList(
    "no, nr, op, opus, num, numero, nummer, bwv, hwv, kv, d, k")
  /// Behind a note, what makes it a key.
  package static let modes = WordList(
    """
    en: major, minor
    de: dur, moll
    fr: majeur, mineur
    es: mayor, menor
    pt: maior, menor
    """)
  /// Before the note of a key; "H" and "Is" are notes with a space in them: "h moll".
  package static let beforeKeys = WordList("in, en, em, h, is")

  // MARK: Kinds of recordings

  package static let liveRecordings = WordList("live, unplugged, concert")
  package static let liveInChinese = WordList("现场, 演唱会")
  package static let remixRecordings = WordList("remix, remixes, remixed")
  package static let karaokeRecordings = WordList("karaoke")
  package static let karaokeInChinese = WordList("伴奏")
  package static let acousticRecordings = WordList("acoustic")
  package static let instrumentalRecordings = WordList("instrumental, instrumentals")
  package static let demoRecordings = WordList("demo")
  package static let coverRecordings = WordList("cover, covers")
  package static let spedUpRecordings = WordList("nightcore, sped")
  package static let slowedRecordings = WordList("slowed, daycore")
  package static let spatialRecordings = WordList("8d")
  package static let extendedRecordings = WordList("extended")

  // MARK: Tags

  /// Last words of a tag that say nothing: "anime song".
  package static let nounsOfTags = WordList("song, songs, music, tracks, tunes")
  /// Words with which a tag is no kind of what it ends with: "non music".
  package static let denialsInTags = WordList("non, not, no, without, never, anti")
}
