import JSON
import Refrain

/// The constraints that tools share: what a track must be like to be returned at all.
///
/// One shape in every tool that has a `filter`, so that a model learns it once.
public struct FilterArguments: Sendable, Equatable {
  /// Artists, of whom each track has one.
  public var artists: [String] = []
  /// Artists that no track has.
  public var excludeArtists: [String] = []
  /// Tags that each track has all of.
  public var tags: [String] = []
  /// Tags that each track has one of.
  public var anyTags: [String] = []
  /// Tags that no track has.
  public var excludeTags: [String] = []
  /// The first year.
  public var yearFrom: Int?
  /// The last year.
  public var yearTo: Int?
  /// Languages, of which each track has one.
  public var languages: [String] = []
  /// The greatest duration in seconds.
  public var maximumDuration: Double?
  /// Ids of tracks that are not returned.
  public var excludeTracks: [String] = []

  /// No constraints.
  public init() {}

  private static let names = Shape<[String]>.list(of: .string(maximumLength: 512), maximumCount: 50)
  private static let year = Shape<Int>.integer(1...9999)
  private static let seconds = Shape<Double>.number(0...1_000_000)

  /// The form of the constraints. Names that say it all have no further words: every tool that has
  /// a filter repeats them in its schema.
  static let shape = ObjectShape(FilterArguments.init) {
    Field("artists", \.artists, names, "")
    Field("exclude_artists", \.excludeArtists, names, "")
    Field("all_tags", \.tags, names, "")
    Field("any_tags", \.anyTags, names, "")
    Field("exclude_tags", \.excludeTags, names, "")
    Field("year_from", \.yearFrom, year, "")
    Field("year_to", \.yearTo, year, "")
    Field("languages", \.languages, names, "")
    Field("max_seconds", \.maximumDuration, seconds, "")
    Field(
      "exclude_tracks", \.excludeTracks,
      .list(of: .string(maximumLength: 512), maximumCount: 1000), "", isMinor: true)
  }

  /// The constraints as the engine takes them.
  func filter() throws(ToolError) -> TrackFilter {
    var parts = FilterParts()
    parts.artists = artists
    parts.excludedArtists = excludeArtists
    parts.allTags = tags
    parts.anyTags = anyTags
    parts.excludedTags = excludeTags
    parts.years = try YearArguments.range(yearFrom, yearTo)
    parts.languages = languages
    parts.duration = maximumDuration.map { 0...$0 }
    parts.excludedTracks = excludeTracks
    return parts.filter
  }
}

/// Two years as arguments give them.
enum YearArguments {
  /// Nil without either.
  static func range(_ from: Int?, _ to: Int?) throws(ToolError) -> ClosedRange<Int>? {
    guard from != nil || to != nil else { return nil }
    let (first, last) = (from ?? 1, to ?? 9999)
    guard first <= last else {
      throw ToolError(
        .invalidArguments, "year_from is \(first) and year_to is \(last).",
        hint: "Swap the two years.")
    }
    return first...last
  }
}

/// The arguments that several tools have, declared once.
enum SharedField {
  static func filter<Root>(
    _ path: any (WritableKeyPath<Root, FilterArguments> & Sendable)
  ) -> Field<Root> {
    Field("filter", path, .object(FilterArguments.shape), "")
  }

  static func limit<Root>(
    _ path: any (WritableKeyPath<Root, Int> & Sendable), upTo maximum: Int = 100,
    isMinor: Bool = false
  ) -> Field<Root> {
    Field("limit", path, .integer(1...maximum), "", isMinor: isMinor)
  }

  static func budget<Root>(
    _ path: any (WritableKeyPath<Root, Int> & Sendable)
  ) -> Field<Root> {
    Field("max_tokens", path, TokenBudget.shape, "", isMinor: true)
  }

  static func tracks<Root>(
    _ name: String, _ path: any (WritableKeyPath<Root, [String]> & Sendable),
    _ documentation: String, isRequired: Bool = false, isMinor: Bool = false
  ) -> Field<Root> {
    Field(name, path, TrackIDs.shape, documentation, isRequired: isRequired, isMinor: isMinor)
  }
}

/// Lists of track ids in arguments.
enum TrackIDs {
  static let shape = Shape<[String]>.list(of: .string(maximumLength: 512), maximumCount: 500)
}

extension ToolError {
  private static func hint(forUnknown subject: EngineError.Subject) -> String {
    switch subject {
    case .track: "Use ids that search_tracks or resolve_names returned."
    case .artist: "Look the name up with resolve_names."
    case .listener: "Leave the listener out, or pass likes instead."
    case .space: "Leave the space out, or name one of those."
    }
  }

  /// What the engine threw, in words for the model.
  init(_ error: EngineError) {
    switch error {
    case .unknown(_, let subject):
      self.init(.notFound, error.description, hint: ToolError.hint(forUnknown: subject))
    case .invalid:
      self.init(.invalidArguments, error.description, hint: "Correct the argument.")
    case .notBuilt, .noEncoder, .otherEncoder:
      self.init(.unavailable, error.description, hint: "Use search_tracks instead.")
    case .expired:
      self.init(.notFound, error.description, hint: "Repeat the call without cursor and handles.")
    case .cannotRecord:
      self.init(
        .unavailable, error.description, hint: "Pass likes and dislikes in each call instead.")
    case .cancelled:
      self.init(.unavailable, error.description, hint: "Ask again if it is still wanted.")
    case .file, .otherAnalysis:
      self.init(.unavailable, error.description, hint: "Tell the user that the catalog fails.")
    }
  }
}
