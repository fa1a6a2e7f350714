import TextAnalysis

/// Movements as people ask for them: "Moonlight Sonata, 3rd movement", "Symphony No. 7, mvt. 2", "5. Sinfonie, 2.
/// Satz", "Sonata No. 14 - Adagio sostenuto".
enum MovementPhrase {
  /// Other forms of such a title, as titles of movements are written: "Moonlight Sonata: 3."; none for others.
  static func forms(of title: String) -> [String] {
    var forms: [String] = []
    if let numbered = numbered(title) { forms.append(numbered) }
    for dash in [" - ", " – ", " — "] where title.contains(dash) {
      forms.append(title.replacing(dash, with: ": ", maxReplacements: 1))
      break
    }
    return forms
  }

  private static func numbered(_ title: String) -> String? {
    let words = title.split(whereSeparator: \.isWhitespace)
    guard words.count > 2 else { return nil }
    let last = words.suffix(2).map { word in word.filter { $0.isLetter || $0.isNumber }.lowercased()
    }
    let number: String?
    if announcements.contains(last[1]) {
      number = NameKeys.ordinals[last[0]] ?? digits(last[0])
    } else if announcements.contains(last[0]) {
      number = digits(last[1])
    } else {
      return nil
    }
    guard let number else { return nil }
    var work = Substring(words.dropLast(2).joined(separator: " "))
    while let sign = work.last, " ,:;-–—([".contains(sign) { work.removeLast() }
    return work.isEmpty ? nil : "\(work): \(number)."
  }

  private static func digits(_ word: String) -> String? {
    if !word.isEmpty, word.allSatisfy({ $0.isASCII && $0.isNumber }) { return word }
    return word.allSatisfy { "ivx".contains($0) }
      ? Numerals.counterpart(of: word)
      : SpelledNumbers.inDigits(["part", word]).last.flatMap(Int.init).map(String.init)
  }

  private static let announcements: Set<String> = [
    "movement", "mvt", "mvmt", "mov", "satz", "mouvement", "movimiento", "movimento", "sats",
    "часть",
  ]
}
