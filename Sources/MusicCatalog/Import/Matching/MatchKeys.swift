import Foundation
import Primitives
import TextAnalysis

/// Makes the keys by which a history's names are compared with a catalog's.
///
/// Two names have the same key when case, diacritics, width, script variants, spaces and signs are all
/// that tells them apart, "and" and "&" being one, and a "the" in front nothing.
struct MatchKeys {
  private var analyzer = Analyzer()

  /// A title's keys.
  struct Title {
    /// Of all of it.
    var full: String
    /// Of what is left when guests and marks such as "2011 Remaster" are taken away, which do not
    /// make another recording; "live", "remix" and the like do, and stay.
    var bare: String
  }

  mutating func title(_ text: String) -> Title {
    let full = key(text)
    let parts = TitleMarks.bare(text)
    let bare = parts == text ? full : key(parts)
    return Title(full: full, bare: bare.isEmpty ? full : bare)
  }

  /// The key of an artist or album.
  mutating func name(_ text: String) -> String {
    key(text)
  }

  /// The artists that one text may credit: all of it, and then each that a sign or a word divides off.
  mutating func artists(_ text: String) -> [String] {
    var keys: [String] = []
    for name in [text] + CreditText.parts(of: text) {
      let key = key(name)
      if !key.isEmpty, !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  private mutating func key(_ text: String) -> String {
    let folded = analyzer.folded(text)
    var words = folded.replacing("&", with: " and ").replacing("+", with: " and ")
      .split { !($0.isLetter || $0.isNumber) }
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    let key = words.joined()
    return key.isEmpty ? folded : key
  }

  /// The hash of a pair of keys.
  static func hash(_ title: String, _ artist: String) -> UInt64 {
    var hash = FNV1a()
    hash.combine(title)
    hash.combine(artist)
    return hash.value
  }
}

/// What stands behind a title and does not make it another recording.
enum TitleMarks {
  private static let openings = ["feat", "ft", "featuring", "with", "from", "prod"]
  private static let neutral: Set<String> = [
    "remaster", "remastered", "remasterizado", "remasterisé", "remastering", "mono", "stereo",
    "version", "album", "single", "original", "explicit", "clean", "deluxe", "edition", "bonus",
    "track", "digital", "digitally", "expanded", "anniversary", "lp", "the", "in", "mix",
    "soundtrack", "motion", "picture", "ost",
  ]
  /// "mix" alone is another recording; one of these must stand beside what else is neutral.
  private static let telling: Set<String> = [
    "remaster", "remastered", "remasterizado", "remasterisé", "remastering", "mono", "stereo",
    "version", "explicit", "clean", "deluxe", "edition", "bonus", "soundtrack", "ost",
  ]

  /// The title without marks in brackets or behind a dash.
  static func bare(_ title: String) -> String {
    guard mayHaveMarks(title) else { return title }
    var text = withoutBrackets(title)
    while let dash = text.range(of: " - ", options: .backwards) {
      guard isMark(text[dash.upperBound...]) else { break }
      text = text[..<dash.lowerBound]
    }
    if let guest = guestWord(in: text) { text = text[..<guest] }
    return String(text)
  }

  /// Whether there is anything to look for; most titles are words alone.
  private static func mayHaveMarks(_ title: String) -> Bool {
    var previous: UInt8 = 0
    for byte in title.utf8 {
      switch byte {
      // A bracket, a dash, or the first byte of a wide bracket.
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "-"), 0xE3, 0xEF: return true
      case UInt8(ascii: "f"), UInt8(ascii: "F"):
        if previous == 0x20 { return true }
      default: break
      }
      previous = byte
    }
    return false
  }

  private static func withoutBrackets(_ title: String) -> Substring {
    var kept = ""
    var rest = title[...]
    while let open = rest.firstIndex(where: { "([（【".contains($0) }),
      let close = rest[open...].firstIndex(where: { ")]）】".contains($0) })
    {
      kept += rest[..<open]
      if !isMark(rest[rest.index(after: open)..<close]) { kept += rest[open...close] }
      rest = rest[rest.index(after: close)...]
    }
    return (kept + rest)[...]
  }

  private static func isMark(_ text: Substring) -> Bool {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard let first = words.first else { return true }
    if openings.contains(first) { return true }
    let isNeutral = words.allSatisfy { word in
      neutral.contains(word) || word.utf8.allSatisfy(DateReading.isDigit)
        || word.hasSuffix("th") && word.utf8.dropLast(2).allSatisfy(DateReading.isDigit)
    }
    return isNeutral && words.contains(where: telling.contains)
  }

  /// Where " feat. Somebody" begins that is in no brackets.
  private static func guestWord(in text: Substring) -> Substring.Index? {
    for word in [" feat. ", " feat ", " ft. ", " featuring "] {
      if let range = text.range(of: word, options: .caseInsensitive) { return range.lowerBound }
    }
    return nil
  }
}

/// Several artists in one text, as histories print a credit.
enum CreditText {
  private static let words = [
    " feat. ", " feat ", " ft. ", " featuring ", " vs. ", " vs ", " with ",
    " and ", " x ", " & ", " + ", " / ",
  ]
  private static let signs: Set<Character> = [",", ";", "|", "、", "，", "；", "/", "(", ")"]

  /// The names that words and signs of joining divide; none when nothing divides the text.
  static func parts(of text: String) -> [String] {
    var marked = text
    for word in words {
      marked = marked.replacingOccurrences(of: word, with: ";", options: .caseInsensitive)
    }
    let parts = marked.split { signs.contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
    return parts.count > 1 ? parts : []
  }
}
