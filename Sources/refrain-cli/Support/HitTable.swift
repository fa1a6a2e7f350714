import Foundation
import MusicCatalog
import Refrain

/// Hits as a table for people.
struct HitTable {
  let answer: Answer

  init(_ answer: Answer) {
    self.answer = answer
  }

  func show() throws {
    for note in answer.notes { Terminal.say(note) }
    if !answer.understood.isEmpty {
      try Output.show(
        "understood: " + answer.understood.map(\.description).joined(separator: " · "))
    }
    if let explanation = answer.explanation {
      try Output.show(explanation.reason)
      for relaxation in explanation.without {
        try Output.show(
          "  without \(relaxation.constraint): \(Readable.count(relaxation.matches)) tracks")
      }
      return
    }
    for line in lines(width: Terminal.width) { try Output.show(line) }
    if let total = answer.total, total > answer.hits.count {
      try Output.show("\(answer.hits.count) of \(Readable.count(total)) tracks")
    }
  }

  /// Why a hit is there, in a few words: the channels that found it, then what they found.
  private static func reasons(for hit: TrackHit) -> String {
    let channels = hit.channels.map(\.name).joined(separator: "+")
    let words = hit.evidence.map { "\($0.field): \($0.terms.joined(separator: " "))" }
    let because =
      hit.because.isEmpty ? [] : ["because of " + hit.because.map(\.title).joined(separator: ", ")]
    let reasons = words + because
    let shown = reasons.isEmpty ? hit.basis ?? "" : reasons.joined(separator: "; ")
    return [channels, shown].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// The table's lines, none wider than `width` columns.
  func lines(width: Int) -> [String] {
    let rank = 3
    let score = 7
    let year = 4
    let rest = max(40, width - rank - score - year - 10)
    let title = rest * 30 / 100
    let artist = rest * 26 / 100
    let evidence = rest - title - artist
    func row(_ cells: (String, String, String, String, String, String)) -> String {
      let line = [
        Terminal.fit(cells.0, rank), Terminal.fit(cells.1, title), Terminal.fit(cells.2, artist),
        Terminal.fit(cells.3, year), Terminal.fit(cells.4, score), Terminal.fit(cells.5, evidence),
      ].joined(separator: "  ")
      let end = line.lastIndex { $0 != " " }
      return end.map { String(line[...$0]) } ?? ""
    }
    return [row(("#", "title", "artist", "year", "score", "found"))]
      + answer.hits.enumerated().map { index, hit in
        row(
          (
            String(index + 1), hit.title, hit.artists.joined(separator: ", "),
            hit.released.map { String($0.year) } ?? "", String(format: "%.3f", hit.score),
            HitTable.reasons(for: hit)
          ))
      }
  }
}
