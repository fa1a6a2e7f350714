import ArgumentParser
import Refrain

/// The filters of a search, one option each.
struct FilterOptions: ParsableArguments {
  @Option(help: "Years of release: 1999, 1990...2005, 1990... or ...2005.")
  var year: String?

  @Option(help: "Only tracks with this tag; again for several, all of which must hold.")
  var tag: [String] = []

  @Option(help: "Only tracks with one of these tags.")
  var anyTag: [String] = []

  @Option(help: "No track with this tag.")
  var excludeTag: [String] = []

  @Option(help: "Only tracks by one of these artists.")
  var artist: [String] = []

  @Option(help: "No track by this artist.")
  var excludeArtist: [String] = []

  @Option(help: "Not the track with this id.")
  var excludeTrack: [String] = []

  @Option(help: "Only tracks in one of these languages, ISO 639.")
  var language: [String] = []

  @Option(help: "Seconds: 180...240, 180... or ...240.")
  var duration: String?

  @Option(help: "Only tracks whose words are explicit (yes), or known not to be (no).")
  var explicit: YesOrNo?

  @Option(help: "When tracks came into the collection: 2024, 2024-03...2024-05-31, ...2019.")
  var added: String?

  @Option(help: "Only tracks that this listener has played; --plays and --last-played say more.")
  var playedBy: String?

  @Option(help: "With --played-by: how often; 5..., or ...2, with tracks that were never played.")
  var plays: String?

  @Option(help: "With --played-by: when for the last time; dates as of --added.")
  var lastPlayed: String?

  /// A value that cannot be read is told before a bundle is opened.
  func validate() throws { _ = try parts() }

  /// The filter that they make together.
  func filter(on engine: MusicEngine) throws -> TrackFilter { try parts(on: engine).filter }

  /// The constraints, one by one.
  func parts(on engine: MusicEngine) throws -> FilterParts {
    var parts = try parts()
    if let playedBy {
      parts.played = try engine.filter(
        playedBy: playedBy, times: try times() ?? 1...Int.max,
        last: try lastPlayed.map { try DateRange.parse($0, of: "--last-played") })
    }
    return parts
  }

  /// Whether they ask what a listener has played.
  var askForPlays: Bool { playedBy != nil }

  private func times() throws -> ClosedRange<Int>? {
    guard let plays else { return nil }
    guard let times = WrittenRange.numbers(plays, 0...Int.max, Int.init) else {
      throw ValidationError("--plays wants 3, 5..., ...2 or 1...10, not \"\(plays)\".")
    }
    return times
  }

  /// The constraints that need no listener, one by one.
  func parts() throws -> FilterParts {
    var parts = FilterParts()
    parts.artists = artist
    parts.excludedArtists = excludeArtist
    parts.allTags = tag
    parts.anyTags = anyTag
    parts.excludedTags = excludeTag
    parts.languages = language
    parts.excludedTracks = excludeTrack
    if let year {
      guard let years = WrittenRange.numbers(year, 1...9999, Int.init) else {
        throw ValidationError(
          "--year wants 1999, 1990...2005, 1990... or ...2005, not \"\(year)\".")
      }
      parts.years = years
    }
    if let duration {
      guard let seconds = WrittenRange.numbers(duration, 0...1e9, Double.init) else {
        throw ValidationError("--duration wants seconds, 180...240, not \"\(duration)\".")
      }
      parts.duration = seconds
    }
    parts.isExplicit = explicit.map { $0 == .yes }
    parts.added = try added.map { try DateRange.parse($0, of: "--added") }
    _ = try times()
    guard playedBy != nil || (plays == nil && lastPlayed == nil) else {
      throw ValidationError("--plays and --last-played go with --played-by LISTENER.")
    }
    return parts
  }
}

/// An answer on a command line.
enum YesOrNo: String, ExpressibleByArgument {
  case yes, no
}

/// Days as people type them, in Unix seconds of UTC.
enum DateRange {
  /// As `WrittenRange.days`, for an option.
  static func parse(_ text: String, of option: String) throws -> ClosedRange<Int64> {
    guard let range = WrittenRange.days(text) else {
      throw ValidationError(
        "\(option) wants 2024, 2024-03-01, 2023..., ...2019-12 or 2023...2024, not \"\(text)\".")
    }
    return range
  }
}
