/// Nouns of music, and words that are such nouns elsewhere.
extension WordList {
  static let songNouns = WordList("song, songs")
  /// Nouns that a request begins with.
  static let nounsAtBeginning = WordList("songs, music, tracks, tunes, stuff, playlist")
  /// Many who make music, of whom no name follows.
  static let oneSong = WordList("song, track, tune, single, hit")
  static let performers = WordList("bands, artists, singers, groups, rappers")
  /// Places that are genres as well.
  static let places = WordList("garage, house, club")
  /// Signs that the number of a work stands behind.
  static let numberSigns = WordList("no, nr, op, opus, number, part, pt, vol")
  /// Ends of words that describe.
  static let adjectiveEndings = WordList("ive, ous, ful, ical, ible, able, less, ish")
  /// Before "by" where nothing but a title may stand.
  static let beforeTitleBy = WordList("the, original, play, only")
  /// Before a word that says how music is to be, and is no title: "something happy by X".
  static let beforeDescriptions = WordList(
    "something, anything, stuff, some, any, more, very, really, so, bit, little, super, thats"
  )
  /// Behind an instrument and a hyphen.
  static let heavy = WordList("heavy")
  static let original = WordList("original")
  static let ok = WordList("ok")
  static let iInEnglish = WordList("i")
  /// What is said of a title that is judged: "Hello is overplayed".
  static let degreesOfVerdicts = WordList("too, so, way, just, not, overplayed, touch, tad")
}
