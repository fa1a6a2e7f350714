/// How many songs, how long, and of whom each.
extension WordList {
  static let hours = WordList(
    """
    en: hour, hours, hr, hrs
    de: stunde, stunden
    es: hora, horas
    fr: heure, heures
    zh: 小时, 时间, 钟头, 个小时
    ko: 시간
    """)
  /// What makes one of the unit behind it.
  static let oneOfUnit = WordList("an, eine, une")
  static let half = WordList("half, 半")
  static let halvesBehind = WordList(
    "and a half, 半, 반, y media, y medio, et demie, et demi, e meio, e meia, einhalb")
  static let lists = WordList(
    """
    en: playlist, playlists, mix, set, list
    es: lista
    de: liste
    zh: 歌单
    ja: プレイリスト
    ko: 플레이리스트
    """)
  static let playlists = WordList("playlist, mix")
  /// Between a length and what has it.
  static let ofLength = WordList("of, de, worth, 的, の, d, 짜리, 분량, lang")

  // MARK: Of each

  /// Before a number of songs that each artist has.
  static let eachBefore = WordList("每个歌手, 每位歌手, 每人, 各, ごとに, につき, 당, je, jeweils")
  static let eachBehind = WordList("each, ずつ, 씩, chacun, cada uno")
  static let per = WordList("per, por, pro, par")
  static let ofEach = WordList("from, by, for, de, von")
  static let each = WordList("each, cada, jedem, jeder, chaque")
  static let artists = WordList("artist, band, singer, artista, künstler, artiste")
  /// Before a number of which there is one for each, or that were shown.
  static let distributing = WordList(
    """
    zh: 每, 人, 这, 那
    en: these, those, same
    es: mismas
    pt: mesmas
    de: gleichen
    """)

  // MARK: At most, enough

  static let mostBehind = WordList("max, tops, maximum")
  static let mostBefore = WordList(
    "max, maximum, máximo, maximal, höchstens, maxi, 最多, 最大, 多くても, 최대")
  static let isEnough = WordList("is plenty, is enough, will do, would do, is fine")
  static let moreOf = WordList("more of")
  /// What somebody does with a list to make it so long.
  static let makingLists = WordList("make it, make that, down to, limit it, cap it, keep it")
  /// Ends of words for songs in German.
  static let songEndingsInGerman = WordList("lieder, songs, lied")
  /// Songs at the end of a phrase of the lexicon: "love songs".
  static let songsInPhrases = WordList("songs, song, ballads, tunes, canciones, lieder, chansons")
  static let de = WordList("de")

  // MARK: Degrees

  static let more = WordList("more")
  static let moreOrLess = WordList("more, less")
  static let comparativeEnding = WordList("er")
  /// How much of something there is: "with really long intros".
  static let degrees = WordList("huge, big, long, really, very, great, lots, nice, of")
}
