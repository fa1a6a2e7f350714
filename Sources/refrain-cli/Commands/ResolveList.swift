import Evaluation
import MusicCatalog
import MusicNames
import Primitives
import Refrain

/// `refrain resolve --list`: a table of names with what the catalog has for each written beside it.
struct ResolveList {
  let engine: MusicEngine
  /// The table.
  let path: String
  /// The table that is written.
  let out: String
  let hasNearest: Bool
  let threads: Int?

  /// What stands behind the columns of the table.
  static let columns = [
    "verdict", "confidence", "match_id", "match_title", "match_artist", "nearest_id",
    "nearest_title", "nearest_artist", "note",
  ]
  /// The verdict on a row that names nothing.
  private static let unreadable = "unreadable"
  /// Rows that are told about.
  private static let maximumComplaints = 20

  /// What came of a table.
  struct Summary {
    /// Rows by verdict.
    var verdicts: [String: Int] = [:]
    var rows: Int { verdicts.values.reduce(0, +) }
    var unreadable: Int { verdicts[ResolveList.unreadable] ?? 0 }

    var report: Report {
      var report = Report()
      report.add("names", .count(rows))
      for status in NameStatus.allCases.map(\.rawValue) + [ResolveList.unreadable] {
        report.add(status, verdicts[status].map { .count($0) })
      }
      return report
    }
  }

  /// Reads, looks up and writes some rows at a time.
  func run(options: ImportOptions) throws -> Summary {
    var list = try NameList(reading: path, options: options)
    var sink = Sink(
      file: try OutputFile(creating: out), delimiter: Sink.delimiter(of: out, list.delimiter))
    if let headings = list.headings { try sink.write([headings + ResolveList.columns]) }
    var summary = Summary()
    let bar = ProgressBar()
    while let rows = try list.next() {
      let readable = rows.filter { $0.refusal == nil }
      let answers = try engine.resolve(
        all: readable.map {
          NameQuery(title: $0.title, artist: $0.artist, album: $0.album, isrc: $0.isrc)
        }, alternatives: hasNearest ? 1 : 0, threads: threads)
      var next = answers.makeIterator()
      let lines = rows.map { row -> [String] in
        let answer = row.refusal == nil ? next.next() : nil
        let verdict = answer?.status.rawValue ?? ResolveList.unreadable
        summary.verdicts[verdict, default: 0] += 1
        if let refusal = row.refusal { complain(row.line, refusal, summary.unreadable) }
        return row.cells + ResolveList.cells(verdict, answer, note: row.refusal)
      }
      try sink.write(lines)
      bar.draw(
        "names", done: list.bytesRead, total: list.bytesTotal, note: Readable.count(summary.rows))
    }
    bar.clear()
    try sink.finish()
    return summary
  }

  private func complain(_ line: Int, _ reason: String, _ number: Int) {
    if number <= ResolveList.maximumComplaints { Terminal.say("\(path):\(line): \(reason)") }
    if number == ResolveList.maximumComplaints { Terminal.say("\(path): more like it not shown") }
  }

  private static func cells(
    _ verdict: String, _ answer: NameResolution?, note: String?
  ) -> [String] {
    let match = answer?.track
    let nearest = answer?.alternatives.first
    return [
      verdict, answer.map { "\($0.confidence)" } ?? "", match?.id ?? "", match?.title ?? "",
      match?.artists.joined(separator: ", ") ?? answer?.artist ?? "", nearest?.id ?? "",
      nearest?.title ?? "", nearest?.artists.joined(separator: ", ") ?? "",
      note ?? answer?.note ?? "",
    ]
  }

  /// Where rows go.
  private struct Sink: ~Copyable {
    var file: OutputFile
    let delimiter: Delimiter

    /// The table's own, where the name of the file does not promise another.
    static func delimiter(of path: String, _ tables: Delimiter) -> Delimiter {
      if path.hasSuffix(".tsv") || path.hasSuffix(".tab") { return .tab }
      return path.hasSuffix(".csv") && tables == .tab ? .comma : tables
    }

    mutating func write(_ rows: [[String]]) throws(EvaluationError) {
      try file.write(Array(rows.map { delimiter.record(of: $0) + "\n" }.joined().utf8))
    }

    consuming func finish() throws(EvaluationError) { try file.finish() }
  }
}
