/// Concepts of the lexicon that a rule treats apart, by their names.
struct ConceptList: Sendable {
  let ids: Set<Concept.ID>

  init(_ names: String...) {
    ids = Set(names.compactMap { MusicLexicon.shared.concept(named: $0) })
  }

  func contains(_ id: Concept.ID) -> Bool { ids.contains(id) }

  // MARK: Persons

  /// Those whom somebody lives with, or where.
  static let companions = ConceptList(
    "girlfriends", "boyfriends", "mother", "father", "friends", "cat", "home")
  static let bands = ConceptList("band of musicians")
  static let voices = ConceptList("female vocals", "male vocals")
  /// What makes a kind of performers of the word before it.
  static let groups = ConceptList("girl group", "boy band", "idol")

  // MARK: Words that mean something else as well

  /// How somebody feels, said of something that is heard.
  static let praises = ConceptList("happy", "beautiful", "fun", "catchy", "emotional", "cool")
  static let cool = ConceptList("cool")
  /// A scene that is a feeling, too.
  static let reliefs = ConceptList("stress relief")
  static let lyrics = ConceptList("lyrics")
  static let vocals = ConceptList("vocals")

  // MARK: Places

  /// Regions whose songs are not all in one language.
  static let regionsOfManyLanguages = ConceptList("taiwanese", "hong kong")
  /// Genres that are of a place: 日本流行 is one of them in another place.
  static let genresOfPlaces = ConceptList("j-pop", "western")
}
