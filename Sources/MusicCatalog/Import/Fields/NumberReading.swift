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
