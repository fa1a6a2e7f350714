/// Lengths of time.
enum DurationReading {
  private static let units: [(suffix: String, seconds: Double)] = [
    ("milliseconds", 0.001), ("millis", 0.001), ("msec", 0.001), ("ms", 0.001), ("seconds", 1),
    ("secs", 1), ("sec", 1), ("s", 1), ("minutes", 60), ("mins", 60), ("min", 60),
  ]

  /// Seconds, of `261`, `261 s`, `261000 ms`, `4:21`, `1:04:21`, `4m21s` and `PT4M21S`.
  ///
  /// - Parameter unit: what a bare number counts, in seconds.
  static func read(_ text: String, unit: Double) -> FieldReading<Double> {
    if let number = NumberReading.read(text) { return checked(number * unit) }
    let lower = text.lowercased()
    if lower.contains(":") { return clock(lower) }
    for (suffix, seconds) in units where lower.hasSuffix(suffix) {
      if let number = NumberReading.read(lower.dropLast(suffix.count)) {
        return checked(number * seconds)
      }
    }
    return parts(lower.hasPrefix("pt") ? lower.dropFirst(2) : lower[...])
  }

  private static func clock(_ text: String) -> FieldReading<Double> {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 3 else { return .unreadable }
    var seconds = 0.0
    for (place, part) in parts.enumerated() {
      guard let number = NumberReading.read(part), number >= 0, place == 0 || number < 60 else {
        return .unreadable
      }
      seconds = seconds * 60 + number
    }
    return checked(seconds)
  }

  /// What hours, minutes and seconds are written as, longer words first.
  private static let words = [
    ("hours", "h"), ("hour", "h"), ("hrs", "h"), ("hr", "h"), ("minutes", "m"), ("minute", "m"),
    ("mins", "m"), ("min", "m"), ("seconds", "s"), ("second", "s"), ("secs", "s"), ("sec", "s"),
    ("\u{2032}\u{2032}", "s"), ("\u{2033}", "s"), ("''", "s"), ("\"", "s"), ("\u{2032}", "m"),
    ("'", "m"),
  ]

  /// `1h4m21s`, `4 min 21 sec` and `4′21″`, in that order.
  private static func parts(_ text: Substring) -> FieldReading<Double> {
    var short = text.filter { $0 != " " }
    for (word, letter) in words { short = short.replacing(word, with: letter) }
    var rest = short[...]
    var seconds = 0.0
    for (letter, factor) in [("h", 3600.0), ("m", 60), ("s", 1)] {
      guard let place = rest.firstIndex(of: Character(letter)) else { continue }
      guard let number = NumberReading.read(rest[..<place]), number >= 0 else { return .unreadable }
      seconds += number * factor
      rest = rest[rest.index(after: place)...]
    }
    return rest.isEmpty && !text.isEmpty ? checked(seconds) : .unreadable
  }

  private static func checked(_ seconds: Double) -> FieldReading<Double> {
    guard (0...1e6).contains(seconds) else { return .unreadable }
    return seconds == 0 ? .nothing : .value(seconds)
  }
}
