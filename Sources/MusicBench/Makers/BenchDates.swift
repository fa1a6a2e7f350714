import MusicBundle
import MusicCatalog

/// What the dates of a catalog say of when songs came out.
///
/// A list of the songs of each decade gives all of them its first year. Where nearly all dates without
/// a month are such years, they are taken for decades: nobody is asked for the year of a song, as other
/// dates there may be of charts, and years are asked for by whole decades.
struct BenchDates {
  /// Whether a year without a month that ends in 0 is a decade.
  let areDecades: Bool
  /// The years of all dates, decades whole; nil where there are none.
  let span: ClosedRange<Int>?

  /// Fewer dates show no habit.
  private static let minimumTracks = 20
  private static let nearlyAll = 0.95

  init(_ tracks: TrackTable) {
    var (bare, round) = (0, 0)
    var (first, last) = (Int.max, Int.min)
    for track in 0..<UInt32(tracks.count) {
      guard let date = tracks.released(track) else { continue }
      (first, last) = (min(first, date.year), max(last, date.year))
      guard date.month == nil else { continue }
      bare += 1
      if date.year % 10 == 0 { round += 1 }
    }
    let areDecades =
      bare >= Self.minimumTracks && Double(round) >= Self.nearlyAll * Double(bare)
    self.areDecades = areDecades
    span =
      first > last
      ? nil : areDecades ? first / 10 * 10...last / 10 * 10 + 9 : first...last
  }

  /// The years in which a track may have come out, as far as its date says.
  func years(of track: UInt32, _ tracks: TrackTable) -> ClosedRange<Int>? {
    guard let date = tracks.released(track) else { return nil }
    let isDecade = areDecades && date.month == nil && date.year % 10 == 0
    return date.year...(isDecade ? date.year + 9 : date.year)
  }

  /// Whether a track's date says if it came out in some years.
  func decide(_ years: ClosedRange<Int>, _ track: UInt32, _ tracks: TrackTable) -> Bool {
    guard let own = self.years(of: track, tracks) else { return false }
    return !own.overlaps(years)
      || years.lowerBound <= own.lowerBound && own.upperBound <= years.upperBound
  }

  /// The year in which a song came out; nil where dates leave a doubt: those of its recordings differ, or
  /// the catalog's are decades.
  func year(of song: UInt32, _ tracks: TrackTable) -> Int? {
    let years = Set(tracks.versions(of: song).compactMap { tracks.released($0)?.year })
    return areDecades || years.count != 1 ? nil : years.first
  }
}
