import JSON
import Refrain

/// The constraints that tools share: what a track must be like to be returned at all.
///
/// One shape in every tool that has a `filter`, so that a model learns it once.
struct FilterArguments: Sendable, Equatable {
  /// Artists, of whom each track has one.
  var artists: [String] = []
  /// Artists that no track has.
  var excludeArtists: [String] = []
  /// Tags that each track has all of.
  var tags: [String] = []
  /// Tags that each track has one of.
  var anyTags: [String] = []
  /// Tags that no track has.
  var excludeTags: [String] = []
  /// The first year.
  var yearFrom: Int?
  /// The last year.
  var yearTo: Int?
  /// Languages, of which each track has one.
  var languages: [String] = []
  /// The least duration in seconds.
  var minimumDuration: Double?
  /// The greatest duration in seconds.
  var maximumDuration: Double?
  /// Whether the words are explicit, or are known not to be.
  var isExplicit: Bool?
  /// When tracks came into the collection, as `2024-03...2024-05`.
  var added: String?
  /// A listener who has played each track; whose plays the next two are about.
  var playedBy: String?
  /// How often, as `5...`; from 0 on with tracks that were never played.
  var plays: String?
  /// When for the last time, as `added`.
  var lastPlayed: String?
  /// Ids of tracks that are not returned.
  var excludeTracks: [String] = []

  /// The form of the constraints, all of which a model sees.
  static let shape = form(hidesRareOnes: false)
  /// The same where strict mode, in which a model writes every member in every call, does without those
  /// that few requests need: `search_tracks`, to whose `within` any answer's handle can be given, has them.
  static let shapeOfSiblings = form(hidesRareOnes: true)

  private static let names = Shape<[String]>.list(of: .string(maximumLength: 512), maximumCount: 50)
  private static let seconds = Shape<Double>.number(0...1_000_000)
  private static let range = Shape<String>.string(maximumLength: 64)

  /// Names that say it all have no further words: every tool that has a filter repeats them in its schema.
  private static func form(hidesRareOnes isHidden: Bool) -> ObjectShape<FilterArguments> {
    ObjectShape(FilterArguments.init) {
      Field("artists", \.artists, names, "")
      Field("exclude_artists", \.excludeArtists, names, "")
      Field("all_tags", \.tags, names, "")
      Field("any_tags", \.anyTags, names, "")
      Field("exclude_tags", \.excludeTags, names, "")
      Field("year_from", \.yearFrom.zeroIfNone, YearArguments.shape, "")
      Field("year_to", \.yearTo.zeroIfNone, YearArguments.shape, "")
      Field("languages", \.languages, names, "")
      Field("min_seconds", \.minimumDuration.zeroIfNone, seconds, "", isMinor: isHidden)
      Field("max_seconds", \.maximumDuration.zeroIfNone, seconds, "")
      Field("explicit", \.isExplicit, .boolean, "", isMinor: isHidden)
      Field("added", \.added, range, isHidden ? "" : "2024-05...", isMinor: isHidden)
      Field("played_by", \.playedBy, .string(maximumLength: 512), "", isMinor: isHidden)
      Field("plays", \.plays, range, isHidden ? "" : "3...", isMinor: isHidden)
      Field("last_played", \.lastPlayed, range, "", isMinor: isHidden)
      Field(
        "exclude_tracks", \.excludeTracks,
        .list(of: .string(maximumLength: 512), maximumCount: 1000), "", isMinor: true)
    }
  }

  /// The constraints as the engine takes them.
  ///
  /// - Parameter listener: who is meant by `plays` and `last_played` where `played_by` does not say.
  func filter(
    on engine: MusicEngine, for listener: String? = nil
  ) throws(ToolError) -> TrackFilter {
    var parts = FilterParts()
    parts.artists = artists
    parts.excludedArtists = excludeArtists
    parts.allTags = tags
    parts.anyTags = anyTags
    parts.excludedTags = excludeTags
    parts.years = try YearArguments.range(yearFrom, yearTo)
    parts.languages = languages
    parts.duration = try duration()
    parts.isExplicit = isExplicit
    parts.added = try added.map { text throws(ToolError) in try days(text, "added") }
    parts.played = try played(on: engine, for: listener)
    parts.excludedTracks = excludeTracks
    return parts.filter
  }

  private func duration() throws(ToolError) -> ClosedRange<Double>? {
    guard minimumDuration != nil || maximumDuration != nil else { return nil }
    let (minimum, maximum) = (minimumDuration ?? 0, maximumDuration ?? .greatestFiniteMagnitude)
    guard minimum <= maximum else {
      throw ToolError(
        .invalidArguments, "min_seconds is \(minimum) and max_seconds is \(maximum).",
        hint: "Swap the two.")
    }
    return minimum...maximum
  }

  private func played(
    on engine: MusicEngine, for listener: String?
  ) throws(ToolError) -> TrackFilter? {
    guard playedBy != nil || plays != nil || lastPlayed != nil else { return nil }
    guard let listener = playedBy ?? listener else {
      throw ToolError(
        .invalidArguments, "plays and last_played need a listener.",
        hint: "Say in played_by whose plays are meant.")
    }
    var times = 1...Int.max
    if let plays {
      guard let range = WrittenRange.numbers(plays, 0...Int.max, Int.init) else {
        throw ToolError(
          .invalidArguments, "plays is \"\(plays)\".", hint: "Write 3, 5..., ...2 or 1...10.")
      }
      times = range
    }
    let last = try lastPlayed.map { text throws(ToolError) in try days(text, "last_played") }
    do throws(EngineError) {
      return try engine.filter(playedBy: listener, times: times, last: last)
    } catch {
      throw ToolError(error)
    }
  }

  private func days(_ text: String, _ name: String) throws(ToolError) -> ClosedRange<Int64> {
    guard let range = WrittenRange.days(text) else {
      throw ToolError(
        .invalidArguments, "\(name) is \"\(text)\".",
        hint: "Write 2024, 2024-03-01, 2023..., ...2019-12 or 2023...2024.")
    }
    return range
  }
}

extension Optional where Wrapped: Numeric {
  /// Strict mode makes a model write a number where it means none: 0 is that.
  var zeroIfNone: Wrapped {
    get { self ?? 0 }
    set { self = newValue == 0 ? nil : newValue }
  }
}
