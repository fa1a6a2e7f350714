/// Which part of a work a title says in brackets: 2 of "Oxygène (Part II)", 1 and 5 of "(Pts. 1-5)".
///
/// Titles go without their brackets in many places, and then name the same work; another part of it is
/// another work, and so is the work that has no parts.
enum PartNumbers {
  /// The numbers and letters of the parts that some brackets name; none where they name no part.
  static func said(in asides: [String], with keys: inout NameKeys) -> Set<String> {
    var parts: Set<String> = []
    for aside in asides {
      parts.formUnion(said(NameKeys.joiningOrdinals(keys.words(aside)).filter { $0 != "第" }))
    }
    return parts
  }

  private static func said(_ words: [String]) -> Set<String> {
    guard words.count <= maximumWords, catalogs.isDisjoint(with: words) else { return [] }
    var parts: Set<String> = []
    for (place, word) in words.enumerated() where announcements.contains(word) {
      for next in words[(place + 1)...] {
        if let number = number(next) ?? letter(next, after: word) {
          parts.insert(number)
        } else if !joins.contains(next) {
          break
        }
      }
    }
    if parts.isEmpty, let first = words.first, let number = number(first) {
      // A copy of a file is "(1)", and a recording "(1999)".
      let isAlone = words.count == 1 && number.utf8.count <= 2 && first != "1"
      if isAlone || words.count == 2 && counted.contains(words[1]) { parts.insert(number) }
    }
    return parts
  }

  private static func number(_ word: String) -> String? {
    guard let digits = SpelledNumbers.inDigits(["part", word]).last,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let plain = digits.drop { $0 == "0" }
    return plain.isEmpty ? "0" : String(plain)
  }

  /// Only a part has a letter: "(No A)" says something else.
  private static func letter(_ word: String, after announcement: String) -> String? {
    guard lettered.contains(announcement), word.utf8.count == 1,
      let byte = word.utf8.first, (0x61...0x7A).contains(byte)
    else { return nil }
    return word
  }

  /// More words than these say something else than a part.
  private static let maximumWords = 16

  private static let lettered: Set<String> = [
    "part", "parts", "pt", "pts", "teil", "parte", "partie",
  ]

  /// Words of several languages that a part's number follows.
  private static let announcements: Set<String> = lettered.union(
    """
    vol volume volumen chapter chap ch kapitel capitulo chapitre capitolo episode ep folge act akt acte
    acto atto book buch livre libro no number nr num numero movement satz mouvement scene deel del osa czesc
    часть パート 파트 その
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words that follow the number of a part.
  private static let counted: Set<String> = ["부", "部", "章", "集", "话", "teil", "part", "parte"]

  private static let joins: Set<String> = [
    "and", "to", "und", "bis", "et", "a", "y", "e", "と", "和",
  ]

  /// Whose numbers follow these, they are those of a list of works.
  private static let catalogs: Set<String> = ["op", "opus", "bwv", "kv", "hob", "rv", "woo"]
}
