/// How one file writes what there are several ways to write, found by looking at its beginning.
struct SourceHabits: Sendable {
  /// Between artists.
  var artists = ListSeparator(sign: nil)
  /// Between tags.
  var tags = ListSeparator(sign: nil)
  /// Between other titles.
  var aliases = ListSeparator(sign: nil)
  /// What a bare number in a column of durations counts, in seconds.
  var durationUnit = 1.0
  /// Whether clock times in a column of durations are hours and minutes that were minutes and seconds.
  var clocksAreHours = false
  /// What stands for the highest popularity and the highest rating.
  var popularityScale = 1.0
  var ratingScale = 1.0
  /// What is read as times.
  var times = TimeReading()

  /// Looks at the values of the first records.
  ///
  /// - Parameter options: what was said about separators counts more than what is seen.
  init(
    of values: [TrackField: [String]], headings: [String] = [], options: ImportOptions
  ) {
    func find(_ fields: [TrackField], _ said: String?, _ signs: [String]) -> ListSeparator {
      if let said { return ListSeparator(sign: said) }
      let texts = fields.flatMap { values[$0] ?? [] }
      if let sign = options.separator, sign.isEmpty || texts.contains(where: { $0.contains(sign) })
      {
        return ListSeparator(sign: sign)
      }
      return .find(in: texts, among: signs)
    }
    artists = find([.artist], options.artistSeparator, ListSeparator.ofNames)
    tags = find([.tag, .genre, .mood], options.tagSeparator, ListSeparator.ofTags)
    aliases = find([.alias], options.artistSeparator, ListSeparator.ofNames)
    func numbers(_ field: TrackField) -> [Double] {
      (values[field] ?? []).compactMap { NumberReading.read($0) }.filter { $0 > 0 }
    }
    durationUnit = SourceHabits.durationUnit(of: numbers(.duration))
    clocksAreHours = LengthColumn.areHours(values[.duration] ?? [])
    popularityScale = SourceHabits.scale(of: numbers(.popularity), among: [1, 100])
    // Of stars, of schools' marks, of percent, and of the byte that ID3 has for it.
    ratingScale = SourceHabits.scale(of: numbers(.rating), among: [1, 5, 10, 100, 255])
    // Google Play Music had stars, and a file for each track, which shows no scale.
    let names = Set(headings.map(FieldNames.compact))
    if names.isSuperset(of: ["rating", "playcount", "removed"]) {
      ratingScale = max(ratingScale, 5)
    }
    times.zone = options.timeZone
  }

  /// Milliseconds when the median track would last for hours otherwise, and most of such numbers are
  /// whole: neither a skit in a column of milliseconds nor a mix of hours in one of seconds counts
  /// for more than one.
  static func durationUnit(of numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    guard let median = sorted.isEmpty ? nil : sorted[sorted.count / 2],
      median >= TrackRecord.minimumMilliseconds
    else { return 1 }
    let large = sorted.filter { $0 >= TrackRecord.minimumMilliseconds }
    return 2 * large.count(where: TrackRecord.looksLikeMilliseconds) > large.count ? 0.001 : 1
  }

  /// The least of `scales` that no number exceeds, those left aside that are beyond all of them.
  private static func scale(of numbers: [Double], among scales: [Double]) -> Double {
    let largest = scales.last ?? 1
    let maximum = numbers.filter { $0 <= largest }.max()
    let minimum = scales.first { maximum ?? 1 <= $0 } ?? 1
    // Beside numbers beyond all scales 1 is hardly the most.
    return numbers.contains { $0 > largest } ? max(minimum, scales.dropFirst().first ?? 1) : minimum
  }
}
