/// What separates several artists, tags or other titles in one text.
///
/// A comma never separates artists unless somebody says so: "Earth, Wind & Fire" is one.
struct ListSeparator: Sendable, Equatable {
  /// The sign between two entries; nil when a text is one entry.
  var sign: String?

  /// What may separate names, and what may separate tags, the clearer first.
  static let ofNames = ["|", ";", "\\\\", "\u{2400}", "\u{0}", " // ", " / "]
  static let ofTags = ofNames + [","]

  /// What beets puts between the entries of a list, whatever else stands in them.
  static let certain = "\\\u{2400}"

  /// The separator that most of `texts` have; the clearer one when two are in as many.
  static func find(in texts: some Sequence<String>, among signs: [String]) -> ListSeparator {
    var counts = [Int](repeating: 0, count: signs.count)
    for text in texts {
      let text = text.replacing(certain, with: "")
      for (place, sign) in signs.enumerated() where text.contains(sign) { counts[place] += 1 }
    }
    guard let maximum = counts.max(), maximum > 0, let place = counts.firstIndex(of: maximum) else {
      return ListSeparator(sign: nil)
    }
    return ListSeparator(sign: signs[place])
  }

  /// The entries of a text, without blank ones.
  ///
  /// A list as Python or JSON writes it, `['Queen', "Guns N' Roses"]`, is read as a list whatever the
  /// separator is.
  func split(_ text: String) -> [String] {
    if text.utf8.first == UInt8(ascii: "["), let entries = WrittenList.entries(of: text) {
      return entries
    }
    if sign != "", text.contains(ListSeparator.certain) {
      return text.split(separator: ListSeparator.certain).flatMap { split(String($0)) }
    }
    guard let sign, !sign.isEmpty else { return [text] }
    return text.split(separator: sign).map(String.init)
  }
}

/// Lists of quoted texts as programs print them.
enum WrittenList {
  /// The entries; nil when the text is no such list.
  static func entries(of text: String) -> [String]? {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    var entries: [String] = []
    var rest = text.dropFirst().dropLast()
    while true {
      rest = rest.drop { $0 == " " }
      guard let quote = rest.first else { return entries }
      guard quote == "'" || quote == "\"", let entry = take(&rest, quote) else { return nil }
      entries.append(entry)
      rest = rest.drop { $0 == " " }
      guard let next = rest.popFirst() else { return entries }
      guard next == "," else { return nil }
    }
  }

  private static func take(_ rest: inout Substring, _ quote: Character) -> String? {
    rest.removeFirst()
    var entry = ""
    while let character = rest.popFirst() {
      if character == quote { return entry }
      if character == "\\", let escaped = rest.popFirst() {
        entry.append(escaped)
      } else {
        entry.append(character)
      }
    }
    return nil
  }
}
