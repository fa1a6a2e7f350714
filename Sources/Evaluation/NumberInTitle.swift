import Foundation

/// The number that tells a title from others: "Symphony No. 5", "Hayloft II", "Vol. 3".
struct NumberInTitle {
  let value: Int
  private let title: String
  private let range: Range<String.Index>
  /// Whether it is a Roman one.
  private let isRoman: Bool
  /// Whether a word before it says that it counts.
  private let isAnnounced: Bool

  static let words = [
    "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
    "Twelve",
  ]
  static let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
  /// Words that a number follows.
  private static let announcements: Set<String> = [
    "part", "pt", "no", "vol", "volume", "chapter", "symphony", "sonata", "concerto", "act", "op",
  ]

  /// Nil for a title without one, and for numbers of which nobody can say what they count: years,
  /// those within words, those in brackets and behind dashes, which speak of the recording.
  init?(_ title: String) {
    let base = title.prefix { !"([（【–—".contains($0) }
    guard !base.contains(" - ") else { return nil }
    let words = base.split(separator: " ")
    for (place, word) in words.enumerated().dropFirst() {
      let bare = word.drop { $0 == "#" }.prefix { $0.isLetter || $0.isNumber }
      // "4'Em" is no number.
      guard !word[bare.endIndex...].contains(where: { $0.isLetter || $0.isNumber }) else {
        continue
      }
      let before = words[place - 1].lowercased().filter(\.isLetter)
      let isAnnounced = NumberInTitle.announcements.contains(before)
      let value: Int
      if let digits = Int(bare), bare.allSatisfy(\.isASCII), bare.first != "0", digits < 100,
        isAnnounced || place == words.count - 1
      {
        (value, isRoman) = (digits, false)
      } else if let number = NumberInTitle.roman.firstIndex(of: String(bare)),
        isAnnounced || place == words.count - 1 && (1...7).contains(number) && number != 4
      {
        (value, isRoman) = (number + 1, true)
      } else {
        continue
      }
      self.value = value
      self.isAnnounced = isAnnounced
      self.title = title
      range = bare.startIndex..<bare.endIndex
      return
    }
    return nil
  }

  /// The title with another number, in digits or as it was.
  func replaced(by number: Int) -> String {
    let isKept = isRoman && number <= NumberInTitle.roman.count
    let text = isKept ? NumberInTitle.roman[number - 1] : String(number)
    return title[..<range.lowerBound] + text + title[range.upperBound...]
  }

  /// The title with the number in digits, words or Roman ones, as it was not; nil beyond twelve.
  func otherwise(_ choose: (Int) -> Int) -> String? {
    guard (2...NumberInTitle.words.count).contains(value) else { return nil }
    let word = NumberInTitle.words[value - 1]
    // Nobody writes "9 to V".
    let other = isRoman ? String(value) : isAnnounced ? NumberInTitle.roman[value - 1] : word
    return title[..<range.lowerBound] + [other, word][choose(2)] + title[range.upperBound...]
  }
}

/// A title that is a part of a work: "Another Brick in the Wall, Pt. 2".
struct PartInTitle {
  /// The title without its number.
  let work: String
  let number: Int

  private static let marks = [
    ", Pt. ", " (Pt. ", ", Part ", " (Part ", " - Part ", " - Pt. ", " Part ", " Pt. ",
  ]

  init?(_ title: String) {
    for mark in PartInTitle.marks {
      guard let found = title.ranges(of: mark).first else { continue }
      let rest = title[found.upperBound...].prefix { $0.isLetter || $0.isNumber }
      let roman = NumberInTitle.roman.firstIndex(of: rest.uppercased()).map { $0 + 1 }
      let word = NumberInTitle.words.firstIndex(of: rest.capitalized).map { $0 + 1 }
      let behind = title[rest.endIndex...]
      guard let number = Int(rest) ?? roman ?? word, behind.isEmpty || behind == ")",
        found.lowerBound > title.startIndex
      else { continue }
      work = String(title[..<found.lowerBound])
      self.number = number
      return
    }
    return nil
  }

  /// The titles that a part of the same work may have.
  func titles(of number: Int) -> [String] {
    PartInTitle.marks.flatMap { mark in
      let end = mark.contains("(") ? ")" : ""
      return [
        String(number), NumberInTitle.roman[number - 1], NumberInTitle.words[number - 1],
      ].map { work + mark + $0 + end }
    }
  }
}

/// Titles of compositions that are known by their composer.
enum ClassicalTitle {
  private static let words: Set<String> = [
    "symphony", "sinfonie", "symphonie", "concerto", "sonata", "sonate", "nocturne", "prelude",
    "quartet", "étude", "etude", "requiem", "suite", "fugue", "op", "bwv", "kv", "rv",
  ]

  static func isWork(_ title: String) -> Bool {
    let words = Set(title.lowercased().split { !($0.isLetter || $0.isNumber) }.map { String($0) })
    return !words.isDisjoint(with: ClassicalTitle.words)
      && title.contains { $0.isNumber }
  }
}
