/// How the text of a field becomes terms, beyond the folding that all fields share.
public struct AnalysisOptions: OptionSet, Sendable, Hashable {
  /// The bits, as they are stored in an index.
  public let rawValue: UInt32

  /// Options from their bits.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Adds the joined form of a name in pieces ("AC/DC" is also `acdc`) and names made of signs
  /// ("!!!", "+44").
  public static let compounds = AnalysisOptions(rawValue: 1 << 0)
  /// Adds how a name in another script is typed in Latin letters: pinyin in full and initials with
  /// every reading, kana, hangul, Cyrillic and Greek. Only Latin-script queries look for them.
  public static let romanizations = AnalysisOptions(rawValue: 1 << 1)
  /// Replaces English words by their Porter2 stems, and keeps a number with a point or commas whole.
  public static let englishStems = AnalysisOptions(rawValue: 1 << 2)
  /// Drops the commonest English words, and closes the gap.
  public static let englishStopWords = AnalysisOptions(rawValue: 1 << 3)
  /// Adds the whole value as one term without spaces and signs, so that a name that is asked for
  /// entire ("Hello") stands above longer ones that contain it.
  public static let exactValues = AnalysisOptions(rawValue: 1 << 4)

  /// Titles, artists, albums.
  public static let names: AnalysisOptions = [.compounds, .romanizations, .exactValues]
  /// Tags: names that nobody romanizes.
  public static let tags: AnalysisOptions = [.compounds]
  /// Sentences in any language.
  public static let prose: AnalysisOptions = []
  /// Sentences in English, conflated by stem.
  public static let englishProse: AnalysisOptions = [.englishStems, .englishStopWords]
}
