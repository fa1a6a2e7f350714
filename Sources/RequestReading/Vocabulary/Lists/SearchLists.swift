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
    кроме, не, только не, bez, nic od, oprócz, inga, inget av, utan, ingen, uten, uden
    """)

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
