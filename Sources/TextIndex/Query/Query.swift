import TextAnalysis

/// What to look for: a tree that a program builds, or `QueryParser` from what a person typed.
///
/// ```swift
/// let query = Query.boolean(
///   must: [.text("周杰倫", fields: schema.mask("artist"))],
///   should: [.text("rainy piano")],
///   not: [.phrase("live at", fields: schema.mask("title"))])
/// ```
///
/// Scores add up over the parts that match, except in `best`. Every case has a defined answer for
/// any input: text without words matches nothing, unknown words match nothing, boosts that are
/// negative or not finite count as 0.
public indirect enum Query: Sendable, Hashable {
  /// Words as a person types them, analyzed as each field is.
  case text(
    String, matching: Matching = .any, fields: FieldMask = .all, fuzziness: Fuzziness = .none)
  /// The words next to each other and in this order, within one value of one field.
  case phrase(String, fields: FieldMask = .all)
  /// Values that are this text entire ("Hello" for `hello`), or documents with two such values that
  /// are the text one after the other (a title and an artist); see `AnalysisOptions.exactValues`.
  case exactField(String, fields: FieldMask = .all)
  /// Exactly this term of the dictionary: folded already, not analyzed again.
  case term(String, fields: FieldMask = .all)
  /// Every term that begins with this text, folded; the term itself counts more than longer ones.
  case prefix(String, fields: FieldMask = .all)
  /// Every term within `edits` (at most 2) insertions, deletions, substitutions or transpositions.
  case fuzzy(String, edits: Int, fields: FieldMask = .all)
  /// All of `must`, scored by them and by what matches of `should`, and none of `not`. Without
  /// `must` at least one of `should`.
  case boolean(must: [Query] = [], should: [Query] = [], not: [Query] = [])
  /// Any of them; a document gets its best score instead of the sum.
  case best([Query])
  /// Among the `should` of others: adds its score to what one of these matches, and matches nothing by itself.
  /// Sums of sums are one sum in this. Beside `must` it is as any `should`; elsewhere it is `nothing`.
  case supporting(Query)
  /// What the query matches, with its score multiplied.
  case boosted(Query, by: Float)
  /// What the query matches, with this score.
  case constant(Query, score: Float)
  /// Every document, with this score.
  case everything(score: Float = 0)
  /// No document.
  case nothing

  /// How many of the words of a text a document needs.
  public enum Matching: Sendable, Hashable {
    /// One of them.
    case any
    /// Every one.
    case all
    /// One of those that say something. Function words ("the", "la", 的) support these and match nothing by
    /// themselves, unless a document has a whole name of theirs ("The The" in "songs by the the").
    case content

    /// The same; any of the words where a text has none but function words, so that "It" and "The The" are
    /// found.
    package func suited(to text: String) -> Matching {
      self == .content && !FunctionWords.hasOthers(in: text) ? .any : self
    }
  }
}

/// How far a word may differ from an indexed term and still match it.
public struct Fuzziness: Sendable, Hashable {
  /// When misspellings are looked for: no edit below 5 characters, one from 5, two from 9.
  public enum Typos: Sendable, Hashable {
    /// Never.
    case never
    /// When the word is in no document.
    case whenUnknown
    /// Always; exact matches still count more.
    case always
  }

  /// When the last word may be the beginning of a longer one.
  public enum Completion: Sendable, Hashable {
    /// Never.
    case never
    /// When nothing matches it as it is; from three letters on.
    case whenUnknown
    /// Always, as while someone types; complete words still count more.
    case always
  }

  /// When misspellings are looked for.
  public var typos: Typos
  /// When the last word may be the beginning of a longer one, by its letters or its romanization.
  public var completion: Completion
  /// Whether compounds are split and joined: "sugar cane" finds "sugarcane", and the reverse.
  public var hasCompoundSplitting: Bool
  /// Whether words in Latin letters match names in other scripts by their romanization, exactly or by
  /// a phonetic key.
  public var hasPhoneticMatching: Bool
  /// Whether "Rocky 3" finds "Rocky III", and the reverse.
  public var hasNumeralMatching: Bool
  /// Whether a name that is asked for entire, or a title and an artist one after the other, counts
  /// more than the same words among others. It needs fields that are analyzed with `.exactValues`.
  public var hasExactFieldBoost: Bool

  /// Each kind of matching by itself.
  public init(
    typos: Typos = .never, completion: Completion = .never, hasCompoundSplitting: Bool = false,
    hasPhoneticMatching: Bool = false, hasNumeralMatching: Bool = false,
    hasExactFieldBoost: Bool = false
  ) {
    self.typos = typos
    self.completion = completion
    self.hasCompoundSplitting = hasCompoundSplitting
    self.hasPhoneticMatching = hasPhoneticMatching
    self.hasNumeralMatching = hasNumeralMatching
    self.hasExactFieldBoost = hasExactFieldBoost
  }

  /// The words as they are.
  public static let none = Fuzziness()
  /// For a finished query of a person.
  public static let standard = people(.whenUnknown, .whenUnknown)
  /// For half-remembered names: every word may be misspelled, known or not.
  public static let generous = people(.always, .whenUnknown)
  /// For a search box, at every keystroke.
  public static let whileTyping = people(.whenUnknown, .always)

  private static func people(_ typos: Typos, _ completion: Completion) -> Fuzziness {
    Fuzziness(
      typos: typos, completion: completion, hasCompoundSplitting: true, hasPhoneticMatching: true,
      hasNumeralMatching: true, hasExactFieldBoost: true)
  }

  var completes: Bool { completion != .never }
}
