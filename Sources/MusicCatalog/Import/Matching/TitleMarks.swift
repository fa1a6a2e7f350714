import Foundation
import TextAnalysis

/// What stands behind a title and does not make it another recording.
enum TitleMarks {
  private static let openings = GuestWords.words + ["with", "from", "prod"]
  private static let guests = GuestWords.inTitles.map { " " + $0 }
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
    var text = Brackets.removed(from: title, where: isMark)[...]
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

  private static func isMark(_ text: Substring) -> Bool {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard let first = words.first else { return true }
    if openings.contains(first) { return true }
    let isNeutral = words.allSatisfy { word in
      neutral.contains(word) || isYear(word)
        || word.hasSuffix("th") && word.utf8.dropLast(2).allSatisfy(DateReading.isDigit)
    }
    // A "Version 2" is another recording, and so is one that is known by its year alone.
    let isYearly =
      words.contains(where: isYear) && words.allSatisfy { $0 == "version" || isYear($0) }
    return isNeutral && !isYearly && words.contains(where: telling.contains)
  }

  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
      && word.utf8.allSatisfy(DateReading.isDigit)
  }

  /// Where " feat. Somebody" begins that is in no brackets.
  private static func guestWord(in text: Substring) -> Substring.Index? {
    for word in guests {
      if let range = text.range(of: word, options: .caseInsensitive) { return range.lowerBound }
    }
    return nil
  }
}
