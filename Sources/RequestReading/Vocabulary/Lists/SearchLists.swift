/// Words of requests beside what a reading has a slot for: what was shown, names that nobody knows, and wishes that
/// nothing keeps.
extension WordList {
  // MARK: What was shown

  /// Before a number of songs at the end of the list.
  static let lastBeforeNumber = WordList(
    """
    en: last, final
    de: letzten, letzte
    fr: derniers, dernières
    es: últimos, últimas
    zh: 最后, 后
    ja: 最後の
    ko: 마지막
    """)
  static let lastBehindNumber = WordList("last, derniers, dernières, últimos, últimas")
  /// Before a number of songs at its beginning.
  static let firstBeforeNumber = WordList(
    """
    en: first
    de: ersten
    fr: premiers, premières
    es: primeros, primeras
    pt: primeiros, primeiras
    zh: 前, 头
    ja: 最初の
    ko: 처음, 앞
    """)
  static let firstBehindNumber = WordList(
    "first, ersten, premiers, premières, primeros, primeras, primeiros, primeiras")
  static let numberNouns = WordList("number, nr, nummer, numéro")
  static let numberCounters = WordList("番, 번, 号")
  static let moreSongs = WordList(
    """
    en: more
    de: weitere, noch, andere
    fr: encore, autres
    es: más, otras, otros
    pt: mais, outras, outros
    zh: 再
    ja: もう, あと
    ko: 더
    """)
  /// What refuses some of what was shown, shortly before it.
  static let refusalsOfShown = WordList(
    """
    en: without, not, except, but, no, skip, drop, remove, minus, leave
    de: ohne, nicht, kein, keine, außer
    fr: sans, sauf, pas
    es: sin, menos, excepto, no
    pt: sem, exceto, não
    """)
  static let refusalsBeforeShown = WordList("不要, 除了, 去掉, 别要, 不听")
  static let refusalsBehindShown = WordList("以外, なし, 除い, 抜き, 말고, 빼, 제외, 不要, 不听")
  static let likings = WordList(
    "like, liked, love, loved, wie, mag, comme, aime, como, gusta, gostei")
  /// What stands for the song that was spoken of.
  static let recordingSpokenOf = WordList("one, version, recording, fassung, versão")

  // MARK: Names

  /// Before the name of what others shall be like.
  static let likeNames = WordList("like, wie, comme, como, similar")
  /// Behind a name in letters in languages of East Asia.
  static let behindNamesInCharacters = WordList(
    "みたい, のよう, っぽい, の曲, の歌, 的歌, 的音乐, 的曲, 那样, 같은, 처럼, 의 노래, 노래")
  /// Refusals in a request whose other words are looked for.
  static let refusalsInSearches = WordList(
    """
    en: but, not, no, without, except, excluding, minus, nothing, never
    de: ohne, aber, nicht, kein, keine, keinen, außer, ausser
    es: pero, sin, menos, excepto
    fr: mais, pas, sans, sauf
    pt: mas, não, sem
    it: ma, non, senza, tranne, niente
    """)
  /// Behind a title: whoever follows has not made it.
  static let deniedBy = WordList("not by, nothing by, no one by, none by")
  /// Refusals in languages that requests are not read in, right before a name.
  static let refusalsElsewhere = WordList(
    """
    niente, nulla di, senza, niente di, tranne, geen, niets van, zonder, niet van, behalve, без, ничего от, \
    кроме, не, только не, bez, nic od, oprócz, inga, inget av, utan, ingen, uten, uden, nessuna canzone di, \
    a parte, eccetto, nulla da, niente canzoni di, niente musica di, никаких песен, за исключением, исключая, \
    geen muziek van, geen nummers van, liever geen, förutom, undtagen, unntatt, prócz, kromě
    """)
  /// Those of them whose object is what the rest of the clause names.
  static let refusalsOfClauses = WordList(
    """
    it: niente di, nulla di, nessuna canzone di, tranne, eccetto
    nl: niets van, geen muziek van, geen nummers van, behalve
    ru: ничего от, кроме, за исключением, никаких песен
    pl: nic od, oprócz
    sv: inget av, förutom
    """)
  /// Refusals that a clause may begin with and that go on with a name.
  static let refusalsBeforeNames = WordList(
    """
    不要, 不要放, 别放, 别播, 别来, 不听, 不想听, 不想再听, 排除, 去掉, 讨厌, 不喜欢, 不爱听, 唔要, 唔想听, 唔钟意, 我不想听, 我不要, \
    我不想要, 我不听, 我讨厌, 我不喜欢, 我唔想听, 别给我放
    """)
  /// Before a name that is refused, where they say nothing of whom.
  static let besideNames = WordList(
    """
    en: the, the great, the late, the legendary, the famous, great, late, legendary, famous, that, the singer, singer, \
    the band, band, the group, group, the artist, artist, the rapper, rapper, the duo, duo, mr, ms, sir, dj, mc, \
    remixed by, produced by, prod by, prod, known as, artist known as
    de: der, die, das, die band, der sänger, die sängerin, die gruppe, sänger, sängerin, gruppe, von der band
    fr: le, la, les, le groupe, la chanteuse, le chanteur, groupe, chanteur, chanteuse
    es: el, los, las, el grupo, la banda, la cantante, el cantante, grupo, banda, cantante
    pt: o, a, os, as, a banda, o cantor, a cantora, o grupo, cantor, cantora
    it: il, lo, i, gli, il gruppo, la band, il cantante, gruppo
    ru: группа, группы, певец, певица, певицы, рэпер, исполнитель, от
    zh: 歌手, 乐队, 组合, 女团, 男团
    ja: 歌手の, 歌手, バンド, グループ, バンドの
    ko: 가수, 그룹, 밴드, 걸그룹
    """)
  /// Before a colon and a name.
  static let labelsOfNames = WordList(
    "artist, artists, singer, band, prod, interpret, artista, artiste")
  /// Behind a name that is refused, where they say nothing else of it.
  static let behindRefusedNames = WordList(
    """
    en: s, vevo, official, channel, topic, music, song, songs, stuff, track, tracks, tunes, band, group, guy, tv, hq
    zh: 乐队, 组合, 先生, 老师, 合唱, 对唱
    ja: さん, ちゃん, くん, さま, 様, というバンド, という歌手, バンド
    ko: 오빠, 언니, 씨, 님, 밴드
    """)
  /// Right behind a name that they refuse.
  static let refusalsBehindNames = WordList(
    """
    ja: 以外, 抜き, なし, はなし, は無し, じゃない, はいらない
    zh: 以外, 除外
    ko: 말고, 빼고, 제외, 노래 말고, 노래는 빼고, 노래 빼고
    """)
  /// Behind a name in characters that a refusal has for its object.
  static let behindRefusedCharacters = WordList("以外, 之外, 的, の, 抜き, なし, はなし")
  /// Between names of one credit, whatever a sentence says.
  static let creditJoints = WordList(
    "feat, ft, featuring, vs, versus, b2b, pres, presents, meets, x")
  /// Between names, one of which is refused with the other.
  static let plainJoints = WordList(
    "and, with, und, mit, et, avec, y, con, e, com, og, och, en, и, с, 和, 与, 跟, と, 와, 과, 하고")

  // MARK: Open requests

  static let surprises = WordList("surprise, random, randomly, shuffle")
  /// Words for music of any kind.
  static let musicOfAnyKind = WordList(
    "anything, music, song, songs, something, track, tracks, tune, tunes, whatever")

  // MARK: Criteria that nothing keeps

  static let bpm = WordList("bpm")
  static let beats = WordList("beats")
  static let minute = WordList("minute")
  static let lengthsCompared = WordList("shorter, longer, kürzer, länger, courte, courtes")
  /// Before "longer", where that is said of no length.
  static let notAnyMore = WordList("no, any")
  /// Behind "title": a title track is a kind of song.
  static let titleTracks = WordList("track, tracks, song, songs")
  static let titleNouns = WordList("title, titles, titel, titre, título")
  static let inTitles = WordList("in, im, dans, en, no")
  static let beforeYears = WordList("from, in, of, since")
}
