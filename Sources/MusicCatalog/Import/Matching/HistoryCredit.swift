import Foundation
import TextAnalysis

/// Several artists in one text, as histories print a credit.
enum HistoryCredit {
  private static let words = GuestWords.betweenNames.union(GuestWords.with).union([
    "vs.", "vs", "and", "x", "&", "+", "/",
  ])
  private static let signs: Set<Character> = [",", ";", "|", "、", "，", "；", "/", "(", ")"]

  /// The names that words and signs of joining divide; none when nothing divides the text.
  static func parts(of text: String) -> [String] {
    let said = text.split(separator: " ", omittingEmptySubsequences: false)
    let names = said.indices.split { position in
      0 < position && position < said.count - 1 && words.contains(said[position].lowercased())
    }
    let parts = names.flatMap {
      said[$0].joined(separator: " ").split(whereSeparator: signs.contains)
    }
    .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    return parts.count > 1 ? parts : []
  }
}
