/// How many songs, how long, and of whom each.
extension WordList {
  /// Of what somebody has one more who asks for no song.
  static let oneMoreOfNone = WordList(
    "thing, question, time, try, chance, favor, favour, request, go")
  /// Before a number of songs beside those that were shown.
  static let moreBeforeNumbers = WordList(
    """
    en: another
    es: otras, otros, más
    pt: outras, outros, mais
    de: noch
    fr: encore
    """)
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
  static let oneOfUnit = WordList("an, eine, une, una, uma")
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
  static let ofLength = WordList("of, de, worth, 的, の, d, 짜리, 분량")
  /// Behind a length, that something is so long.
  static let longBehind = WordList(
    """
    en: long, in total, total, altogether
    es: de duración, en total, largo
    de: lang, insgesamt
    fr: de durée, en tout, au total
    pt: de duração, no total, ao todo
    zh: 长, 的长度
    ja: の長さ
    ko: 길이
    """)
  /// Between a list and its length.
  static let beforeLengths = WordList(
    "of, de, von, d', mit, con, com, lasting, lasts, dura, dure, durant")

  // MARK: Of each

  /// Before a number that says how many of each, without a word for artists.
  static let eachBefore = WordList("每人, 各, ごとに, につき, 당, je, jeweils")
  static let eachBehind = WordList("each, ずつ, 씩, chacun, cada uno, cada um")
  static let per = WordList("per, por, pro, par")
  /// What divides a list among its artists.
  static let shares = WordList(
    """
    en: each, every, any, any one, the same, same
    es: cada, el mismo, un mismo, cada uno
    pt: o mesmo, um mesmo, qualquer
    fr: chaque, un même, le même
    de: jedem, jeder, demselben
    zh: 每, 每个, 每位, 每一个, 每一位, 各, 同一, 同一个, 同一位, 同个, 各个
    ja: 同じ, ごと, につき, 毎
    ko: 각, 같은, 마다, 당, 별, 별로
    """)
  static let sharingPerformers = WordList(
    """
    en: artist, artists, band, bands, singer, singers, act
    es: artista, artistas, cantante, banda, grupo
    pt: cantor
    de: künstler, interpret, sänger, gruppe
    fr: artiste, artistes, chanteur, groupe
    zh: 歌手, 艺人, 乐队, 乐团, 音乐人, 人
    ja: アーティスト, バンド, グループ
    ko: 가수, 아티스트, 밴드, 뮤지션, 그룹
    """)
  static let sharingPrepositions = WordList(
    "from, by, for, of, de, del, da, do, von, d', per, por, pro, par")
  /// An article that counts: "solo una por artista".
  static let oneAsArticle = WordList("una, uno, uma, um, une, un, eins, einen")
  /// Counts how often somebody comes.
  static let timesCounted = WordList("次, 回, 번, time, times, mal, vez, veces, fois")
  /// One of each, in words without a number.
  static let noArtistTwice = WordList(
    """
    en: no artist twice, no artists twice, no repeat artists, no repeated artists, no repeating artists, \
    don't repeat artists, without repeating artists, no duplicate artists, all by different artists, \
    all different artists, each by a different artist, every song by a different artist, \
    a different artist each time
    zh: 歌手不要重复, 歌手不重复, 歌手别重复, 不要重复歌手, 不重复歌手, 歌手都不一样, 歌手都不同, 歌手各不相同
    ja: アーティストかぶりなし, アーティスト被りなし, アーティストは被らない, アーティストの重複なし, アーティストは重複なし
    ko: 가수 중복 없이, 가수는 중복 없이, 가수 겹치지 않게, 가수는 겹치지 않게
    es: sin repetir artistas, sin artistas repetidos
    fr: sans répéter d'artiste, sans répéter les artistes
    de: keine doppelten künstler, jeder künstler nur einmal
    pt: sem repetir artistas, sem artistas repetidos
    """)
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
  /// Before a number that is not meant exactly.
  static let aboutNumbers = WordList("about, umas, uns, unas, unos, environ, ungefähr, etwa")
  static let isEnough = WordList("is plenty, is enough, will do, would do, is fine")
  static let recordingsInPlural = WordList(
    "covers, remixes, versions, reprises, versiones, versões, remixe, coverversionen")
  static let moreOf = WordList("more of")
  /// Behind how many more: "huit de plus".
  static let ofMore = WordList("de plus, en plus, de mas")
  /// What somebody does with a list to make it so long.
  static let makingLists = WordList("make it, make that, down to, limit it, cap it, keep it")
  /// Ends of words for songs in German.
  static let songEndingsInGerman = WordList("lieder, songs, lied")
  /// Songs at the end of a phrase of the lexicon: "love songs".
  static let songsInPhrases = WordList(
    """
    songs, song, ballads, tunes, shanties, anthems, hymns, carols, waltzes, marches, lullabies, sonatas, concertos, \
    symphonies, etudes, canciones, lieder, chansons
    """)
  static let de = WordList("de")

  // MARK: Degrees

  static let more = WordList("more")
  static let moreOrLess = WordList("more, less")
  static let comparativeEnding = WordList("er")
  /// How much of something there is: "with really long intros".
  static let degrees = WordList("huge, big, long, really, very, great, lots, nice, of")
  /// All of those who were named, behind how many they are: 兩個都不要.
  static let allNamed = WordList("都, 皆, 全")
}
