/// Columns of lengths whatever they are called: `4:21` and `00:04:21` say it themselves.
enum LengthColumn {
  private static let fields: Set<TrackField> = [
    .duration, .durationSeconds, .durationMilliseconds,
  ]
  /// What tracks last, in seconds, the one in the middle of them: times of day would be longer.
  private static let usual = 30.0...720

  /// The place of the one column that nothing else is known of and that has such times; nil where another
  /// one has lengths, or where several have.
  static func find(
    in records: [[String]], beside columns: [ColumnLayout.Column], width: Int
  ) -> Int? {
    guard !columns.contains(where: { fields.contains($0.field) }) else { return nil }
    let known = Set(columns.map(\.position))
    let found = (0..<width).filter { place in
      guard !known.contains(place) else { return false }
      let texts = records.compactMap { $0.count > place && !$0[place].isEmpty ? $0[place] : nil }
      let lengths = texts.compactMap(seconds).sorted()
      return !lengths.isEmpty && lengths.count * 10 >= texts.count * 9
        && usual.contains(lengths[lengths.count / 2])
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether spreadsheets have taken lengths in a column for hours and minutes: `04:21:00` for `4:21`.
  static func areHours(_ texts: [String]) -> Bool {
    let clocks = texts.filter { $0.contains(":") }
    let lengths = clocks.compactMap(seconds).sorted()
    return clocks.count >= 3 && lengths.count == clocks.count
      && clocks.allSatisfy { $0.hasSuffix(":00") && $0.count(where: { $0 == ":" }) == 2 }
      && lengths[lengths.count / 2] >= 3600
  }

  private static func seconds(_ text: String) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.dropFirst().dropLast().allSatisfy({ $0.count == 2 }),
      parts[parts.count - 1].prefix(while: { $0 != "." }).count == 2,
      case .value(let seconds) = DurationReading.read(text, unit: 1)
    else { return nil }
    return seconds
  }
}
