import Foundation

/// Several artists in one text, as histories print a credit.
enum HistoryCredit {
  private static let words =
    GuestMarks.betweenNames + [" vs. ", " vs ", " with ", " and ", " x ", " & ", " + ", " / "]
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
