/// Prepositions and conjunctions between what is named.
extension WordList {
  static let by = WordList("by")
  static let of = WordList("of")
  /// "de" before a vowel, behind which an apostrophe stands: "rien d'elle".
  static let elidedDe = WordList("d")
  /// Before whom or what a refusal names: "nothing of hers", "less of Queen".
  static let ofAndDe = WordList("d, de, of")
  /// Between a kind of recording and whose song it is.
  static let ofTheirs = WordList("of, de, von")
  /// The same, and whoever recorded it.
  static let ofOrBy = WordList("of, by, from, de, von, do, da")
  /// Before a part of something.
  static let withinSomething = WordList("of, in, on, from")
  /// Before whom songs are by.
  static let byPersons = WordList("by, von, par, por")
  /// Before those whose songs they are.
  package static let credits = WordList("by, from, von, de, di, do, da, par, por")
  /// Between a title and what a version is of.
  static let links = WordList(
    """
    of, the, from, by, to, called, named, song, track, version, versions, de, del, di, do, da, von, par, por
    """)
  /// Before an album's name.
  static let albumPrepositions = WordList("off, from, on, aus, auf")

  // MARK: Comparing

  /// Between what is better and what is worse.
  static let than = WordList("than, que, als")
  static let ratherThanInJapanese = WordList("より, よりも")
  static let otherThanThat = WordList("それ以外, それら以外, その2人以外, その2組以外")
  static let thoughts = WordList("i'm thinking, i am thinking, we're thinking, i was thinking")
  static let thatWay = WordList(
    "in that, in this, along those, along these, on those, of that, in a similar, in the same")
  static let ways = WordList(
    "direction, vein, lane, lines, style, mold, mould, spirit, territory, area, ballpark")
  static let alsoInChinese = WordList("也, 亦, 都")
  static let theseInChinese = WordList("这些, 那些, 这几个, 这几位, 他们这些")
  static let thanInEnglish = WordList("than")
  static let over = WordList("over")
  static let similar = WordList("similar, similiar, simular, similair")
  /// Behind "similar": what follows is compared.
  static let behindSimilar = WordList("to, as, than, like")
  static let comparedTo = WordList("to, than, as")
  /// What is alike of songs that are not named: "in a similar style".
  static let alikeness = WordList(
    """
    ones, genre, genres, style, styles, pattern, vibe, vibes, feel, feeling, mood, energy, spirit
    """)
  /// What songs are compared by.
  static let aspects = WordList(
    """
    production, intro, intros, outro, energy, feel, feeling, sound, sounds, structure, chorus, verse, tone, \
    composition, melody, melodies, vocals, voice, voices, vibe, vibes, style, beat, beats, rhythm, mood, \
    instrumentation, arrangement, drop, riff, riffs, hook, bassline, lyrics, theme, themes, atmosphere, \
    progression, signing, background, track
    """)
  static let itch = WordList("itch")

  // MARK: Joining

  package static let conjunctions = WordList("and, y, und, et, e")
}
