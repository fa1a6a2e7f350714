/// The two ways in which names write small numbers: "Rocky III" and "Rocky 3".
package enum Numerals {
  /// The same number in the other spelling, as a folded word.
  ///
  /// ```swift
  /// Numerals.counterpart(of: "iv")  // 4
  /// Numerals.counterpart(of: "12")  // xii
  /// ```
  ///
  /// - Returns: nil for anything but a number from 1 to 39 in digits or in Roman numerals.
  package static func counterpart(of word: some StringProtocol) -> String? {
    counterparts[String(word)]
  }

  /// Whether a number is written with one letter or digit, which may mean something else: the
  /// pronoun "I", the letter "X".
  package static func isAmbiguous(_ word: some StringProtocol) -> Bool {
    ["i", "v", "x"].contains(String(word))
      || ["i", "v", "x"].contains(counterpart(of: word) ?? "")
  }

  /// Whether a number usually follows this word in a name: then even "I" is one.
  package static func isNumbered(_ word: some StringProtocol) -> Bool {
    numbered.contains(String(word))
  }

  private static let counterparts: [String: String] = {
    let tens = ["", "x", "xx", "xxx"]
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    var table: [String: String] = [:]
    for number in 1...39 {
      let roman = tens[number / 10] + ones[number % 10]
      table[roman] = String(number)
      table[String(number)] = roman
    }
    return table
  }()

  private static let numbered: Set<String> = Set(
    """
    act album book canto chapter concerto disc episode etude interlude level mass movement no nocturne
    number op opus part phase prelude psalm quartet scene side sonata suite symphony track trio volume
    war world
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
