import Foundation
import TextAnalysis

/// Takes off titles what Google writes around them to say that they were watched, in the language of the
/// account: `Watched Roads`, `Roads angesehen`, `Vous avez regardé Roads`.
struct WatchedTitles: Sendable {
  /// What stands before and behind a title.
  private struct Frame: Sendable {
    var before: String
    var behind: String

    /// What it leaves of a text; nil when it is not around it.
    func contents(of text: String) -> Substring? {
      guard text.count > before.count + behind.count, text.hasPrefix(before), text.hasSuffix(behind)
      else { return nil }
      return text.dropFirst(before.count).dropLast(behind.count)
    }
  }

  /// What the file has where it is none of those that are known.
  private let learned: Frame?

  private static let known: [Frame] = [
    ("Watched ", ""), ("Viewed ", ""), ("", " angesehen"), ("Vous avez regardé ", ""),
    ("Has visto ", ""), ("Viste ", ""), ("Hai guardato ", ""), ("Assistiu a ", ""),
    ("Você assistiu a ", ""), ("Visualizou ", ""), ("Je hebt naar ", " gekeken"),
    ("Je hebt ", " bekeken"), ("Tittade på ", ""), ("Så på ", ""), ("Så ", ""), ("", " katsottiin"),
    ("Obejrzano: ", ""), ("Obejrzano ", ""), ("Zhlédli jste video ", ""), ("Zhlédnuto: ", ""),
    ("Ați vizionat ", ""), ("Просмотрено видео ", ""), ("Ви дивилися відео ", ""),
    ("Гледахте ", ""), ("Παρακολουθήσατε το βίντεο ", ""), ("", " adlı videoyu izlediniz"),
    ("", " izlənildi"), ("تمت مشاهدة ", " ."), ("را تماشا کردید ", ""), ("", " देखा"), ("", " دیکھی"),
    ("", " দেখা হয়েছে"), ("Pinanood ang ", ""), ("", " を視聴しました"), ("", "を視聴しました"),
    ("", " 을(를) 시청했습니다."), ("已观看 ", ""), ("观看了 ", ""), ("已觀看 ", ""), ("觀看了 ", ""),
  ].map { Frame(before: $0.0, behind: $0.1) }

  /// Titles that must differ for what they have in common to be none of theirs.
  private static let minimumTitles = 5

  /// - Parameter titles: some of a file's, with what stands around them.
  init(lookingAt titles: [String]) {
    let distinct = Set(titles)
    let strange = distinct.filter { WatchedTitles.frame(of: $0) == nil }
    learned =
      strange.count >= WatchedTitles.minimumTitles && strange.count * 2 > distinct.count
      ? WatchedTitles.common(to: strange.sorted()) : nil
  }

  /// The title alone, quotes around all of it left out.
  func bare(_ text: String) -> String {
    let frame = learned.flatMap { $0.contents(of: text) == nil ? nil : $0 }
    let title = (frame ?? WatchedTitles.frame(of: text))?.contents(of: text) ?? text[...]
    return WatchedTitles.unquoted(title.trimmingCharacters(in: .whitespaces))
  }

  /// The longest that is known and around a text.
  private static func frame(of text: String) -> Frame? {
    known.filter { $0.contents(of: text) != nil }
      .max { $0.before.count + $0.behind.count < $1.before.count + $1.behind.count }
  }

  /// What all the texts begin and end with, in whole words.
  private static func common(to texts: [String]) -> Frame? {
    func shared(_ texts: [String]) -> String {
      texts.dropFirst().reduce(texts.first ?? "") { $0.commonPrefix(with: $1) }
    }
    let before = shared(texts)
    let behind = String(shared(texts.map { String($0.reversed()) }).reversed())
    let frame = Frame(
      before: before.lastIndex(of: " ").map { String(before[...$0]) } ?? "",
      behind: behind.firstIndex(of: " ").map { String(behind[$0...]) } ?? "")
    return frame.before.isEmpty && frame.behind.isEmpty ? nil : frame
  }

  private static func unquoted(_ title: String) -> String {
    QuotationMarks.unquoted(title)?.trimmingCharacters(in: .whitespaces) ?? title
  }
}
