/// Reads the values of optional fields in the forms in which people and programs write them.
///
/// Each reader gives `.value`, `.nothing` for what means that nothing is known (an empty text, the
/// year 0), or `.unreadable`.
enum FieldReading<Value> {
  case value(Value)
  case nothing
  case unreadable
}

/// Numbers with their units.
enum NumberReading {
  /// A number in any of the forms `120`, `119.5`, `119,5` and `120 bpm`.
  ///
  /// - Parameter units: what may stand behind the number, in lower case.
  static func read(_ text: some StringProtocol, units: [String] = []) -> Double? {
    var rest = text.lowercased()[...]
    for unit in units where rest.hasSuffix(unit) {
      rest = rest.dropLast(unit.count)
      break
    }
    while rest.last == " " { rest = rest.dropLast() }
    guard let first = rest.utf8.first, !rest.utf8.contains(where: isForeign),
      first != UInt8(ascii: "+")
    else { return nil }
    if let number = Double(rest) { return number.isFinite ? number : nil }
    guard rest.utf8.filter({ $0 == UInt8(ascii: ",") }).count == 1, !rest.contains(".") else {
      return nil
    }
    return Double(rest.replacing(",", with: "."))
  }

  /// Whether no decimal number has the byte: words such as "nan" and hexadecimal are no numbers.
  private static func isForeign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "e"):
      false
    default: true
    }
  }

  /// A counting number, the first of `3/12`; 0 means that it is not known.
  static func readCount(_ text: String) -> FieldReading<Int> {
    let first = text.split(separator: "/", omittingEmptySubsequences: false).first ?? ""
    guard let number = read(first), number == number.rounded(), (0...100_000).contains(number)
    else {
      return .unreadable
    }
    return number == 0 ? .nothing : .value(Int(number))
  }
}

/// Yes and no.
enum BooleanReading {
  private static let yes: Set<String> = [
    "true", "yes", "y", "t", "1", "1.0", "explicit", "ja", "oui", "sí", "si", "sim", "да", "はい",
    "是",
  ]
  private static let no: Set<String> = [
    "false", "no", "n", "f", "0", "0.0", "clean", "cleaned", "notexplicit", "not explicit", "nein",
    "non", "não", "nao", "нет", "いいえ", "否",
  ]

  static func read(_ text: String) -> FieldReading<Bool> {
    let word = text.lowercased()
    if yes.contains(word) { return .value(true) }
    return no.contains(word) ? .value(false) : .unreadable
  }
}

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

  /// `1h4m21s`, in that order.
  private static func parts(_ text: Substring) -> FieldReading<Double> {
    var rest = text.filter { $0 != " " }[...]
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

/// Identifiers.
enum IdentifierReading {
  /// An ISRC in capitals without the signs that people put into it; what has another form stays as
  /// it is, because there are catalogs with codes of their own.
  static func readISRC(_ text: String) -> String {
    let first = text.split(whereSeparator: { ";,|/ ".contains($0) }).first.map(String.init) ?? text
    let bare = first.uppercased().replacing("ISRC:", with: "").filter { $0 != "-" }
    let bytes = Array(bare.utf8)
    let isCode =
      bytes.count == 12 && bytes[..<2].allSatisfy(isLetter)
      && bytes[2..<5].allSatisfy { isLetter($0) || isDigit($0) } && bytes[5...].allSatisfy(isDigit)
    return isCode ? bare : text
  }

  /// A MusicBrainz id, of a UUID or of an address that ends in one; nil for anything else.
  static func readMBID(_ text: some StringProtocol) -> String? {
    let last = text.split(separator: "/").last.map { $0.lowercased() } ?? ""
    let bytes = Array(last.utf8)
    guard bytes.count == 36 else { return nil }
    for (place, byte) in bytes.enumerated() {
      let isHyphen = [8, 13, 18, 23].contains(place)
      let isHex = isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      guard isHyphen ? byte == UInt8(ascii: "-") : isHex else { return nil }
    }
    return last
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
