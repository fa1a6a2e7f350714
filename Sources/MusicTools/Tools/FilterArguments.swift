import Refrain

/// The constraints that tools share: what a track must be like to be returned at all.
public struct FilterArguments: Sendable, Equatable {
  /// Tags that each track has all of.
  public var tags: [String] = []
  /// Tags that no track has.
  public var tagsNone: [String] = []
  /// The first year.
  public var yearFrom: Int?
  /// The last year.
  public var yearTo: Int?
  /// Languages, of which each track has one.
  public var languages: [String] = []
  /// Artists that no track has.
  public var excludeArtists: [String] = []

  /// No constraints.
  public init() {}

  private static let names = Shape<[String]>.list(of: .string(maximumLength: 512), maximumCount: 50)
  private static let year = Shape<Int>.integer(1...9999)

  /// The form of the constraints.
  static let shape = ObjectShape(FilterArguments.init) {
    Field("tags", \.tags, names, "All of these.")
    Field("tags_none", \.tagsNone, names, "None of these.")
    Field("year_from", \.yearFrom, year, "First year.")
    Field("year_to", \.yearTo, year, "Last year.")
    Field("languages", \.languages, names, "One of these, ISO 639.")
    Field("exclude_artists", \.excludeArtists, names, "By none of these.")
  }

  /// The constraints as the engine takes them.
  func filter() throws(ToolError) -> TrackFilter {
    var constraints = tags.map(TrackFilter.tag)
    if yearFrom != nil || yearTo != nil {
      constraints.append(.released(try FilterRange.years(yearFrom, yearTo)))
    }
    if !languages.isEmpty { constraints.append(.any(languages.map(TrackFilter.language))) }
    constraints += tagsNone.map { !.tag($0) }
    constraints += excludeArtists.map { !.artist($0) }
    return .all(constraints)
  }
}

/// Ranges whose ends come as two arguments.
enum FilterRange {
  static func years(_ from: Int?, _ to: Int?) throws(ToolError) -> ClosedRange<Int> {
    try range("year", from, to, 1, 9999)
  }

  static func range<Value: Comparable>(
    _ name: String, _ lower: Value?, _ upper: Value?, _ least: Value, _ most: Value
  ) throws(ToolError) -> ClosedRange<Value> {
    let (lower, upper) = (lower ?? least, upper ?? most)
    guard lower <= upper else {
      throw ToolError(
        .invalidArguments, "The \(name) range begins at \(lower) and ends at \(upper).",
        hint: "Swap the two ends.")
    }
    return lower...upper
  }
}

extension ToolError {
  /// What the engine threw, in words for the model.
  init(_ error: EngineError) {
    switch error {
    case .unknown:
      self.init(
        .notFound, error.description,
        hint: "Use ids that search_tracks or resolve_names returned.")
    case .invalid:
      self.init(.invalidArguments, error.description, hint: "Correct the argument.")
    case .notBuilt, .noEncoder, .otherEncoder:
      self.init(.unavailable, error.description, hint: "Use search_tracks instead.")
    case .cannotRecord:
      self.init(
        .unavailable, error.description, hint: "Pass likes and dislikes in each call instead.")
    case .file, .otherAnalysis:
      self.init(.unavailable, error.description, hint: "Tell the user that the catalog fails.")
    }
  }
}
