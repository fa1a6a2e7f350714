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

  /// The filter that they make together.
  func filter() throws -> TrackFilter { try parts().filter }

  /// The constraints, one by one.
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
      guard let years = RangeText.parse(year, 1...9999, Int.init) else {
        throw ValidationError(
          "--year wants 1999, 1990...2005, 1990... or ...2005, not \"\(year)\".")
      }
      parts.years = years
    }
    if let duration {
      guard let seconds = RangeText.parse(duration, 0...1e9, Double.init) else {
        throw ValidationError("--duration wants seconds, 180...240, not \"\(duration)\".")
      }
      parts.duration = seconds
    }
    return parts
  }
}

/// Ranges as people type them.
enum RangeText {
  /// `a`, `a...b`, `a..b`, `a...` or `...b`, within `bounds`; nil for anything else.
  static func parse<Value: Comparable>(
    _ text: String, _ bounds: ClosedRange<Value>, _ number: (String) -> Value?
  ) -> ClosedRange<Value>? {
    guard let dots = text.firstRange(of: "...") ?? text.firstRange(of: "..") else {
      guard let value = number(text), bounds.contains(value) else { return nil }
      return value...value
    }
    let (left, right) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    guard let lower = left.isEmpty ? bounds.lowerBound : number(left),
      let upper = right.isEmpty ? bounds.upperBound : number(right),
      !(left.isEmpty && right.isEmpty), lower <= upper, bounds.contains(lower),
      bounds.contains(upper)
    else { return nil }
    return lower...upper
  }
}
