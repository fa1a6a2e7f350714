import Evaluation
import JSON

/// What a verb has found, described once and shown in two ways: lines for people and one JSON
/// object for programs.
///
/// ```swift
/// var report = Report()
/// report.add("queries", .count(300))
/// report.add(metrics)
/// report.add("sweep", .table(["beam", "recall"], rows))
/// ```
struct Report {
  /// A figure, or several.
  indirect enum Value {
    case text(String)
    case count(Int)
    case number(Double)
    case seconds(Double)
    case bytes(Int)
    case flag(Bool)
    /// A mean with its 95 % interval.
    case metric(MetricSummary)
    /// Sentences.
    case notes([String])
    /// Rows of named columns; a row may lack some.
    case table([String], [[Value?]])
    /// Figures of their own.
    case group(Report)
    /// JSON that goes out as it is.
    case json(JSONValue)
    /// What only people read, because programs get it in another form.
    case forPeople(Value)
    /// What only programs read.
    case forPrograms(JSONValue)
  }

  private(set) var fields: [(name: String, value: Value)] = []

  /// Adds a figure; nothing when there is none.
  ///
  /// - Parameter name: the JSON member's; people read spaces for underscores.
  mutating func add(_ name: String, _ value: Value?) {
    if let value { fields.append((name, value)) }
  }

  /// Adds measures.
  mutating func add(_ metrics: [(name: String, value: MetricSummary)]) {
    for metric in metrics { add(metric.name, .metric(metric.value)) }
  }

  /// One object.
  var json: JSONValue {
    .object(
      fields.compactMap { name, value in
        if case .forPeople = value { nil } else { JSONValue.Member(name, value.json) }
      })
  }

  /// Lines of at most one figure, tables and groups indented below their names.
  var lines: [String] {
    let width = 2 + (fields.filter { $0.value.line != nil }.map(\.name.count).max() ?? 0)
    return fields.flatMap { name, value -> [String] in
      let title = String(name.map { $0 == "_" ? " " : $0 })
      if let line = value.line { return [Terminal.fit(title, width) + line] }
      let block = value.block
      return block.isEmpty ? [] : [title] + block.map { "  " + $0 }
    }
  }
}

extension Report.Value {
  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .count(let count), .bytes(let count): .integer(Int64(count))
    case .number(let number), .seconds(let number): .number(number)
    case .flag(let flag): .bool(flag)
    case .metric(let metric):
      [
        "mean": .number(metric.mean), "low": .number(metric.interval.lowerBound),
        "high": .number(metric.interval.upperBound),
      ]
    case .notes(let notes): .array(notes.map(JSONValue.string))
    case .table(let columns, let rows):
      .array(
        rows.map { row in
          .object(
            zip(columns, row).compactMap { name, value in
              value.map { JSONValue.Member(name, $0.json) }
            })
        })
    case .group(let report): report.json
    case .json(let value), .forPrograms(let value): value
    case .forPeople(let value): value.json
    }
  }

  /// The figure on one line; nil for what takes several.
  var line: String? {
    switch self {
    case .metric(let metric):
      let interval = metric.interval
      return cell + "  [\(Readable.number(interval.lowerBound)), "
        + "\(Readable.number(interval.upperBound))]"
    case .forPeople(let value): return value.line
    case .notes, .table, .group, .json, .forPrograms: return nil
    default: return cell
    }
  }

  /// The figure in a table's cell.
  var cell: String {
    switch self {
    case .text(let text): text
    case .count(let count): Readable.count(count)
    case .number(let number): Readable.number(number)
    case .seconds(let seconds): Readable.duration(.seconds(seconds))
    case .bytes(let count): Readable.bytes(count)
    case .flag(let flag): flag ? "yes" : "no"
    case .metric(let metric): Readable.number(metric.mean)
    case .notes, .table, .group, .json, .forPeople, .forPrograms: json.compact
    }
  }

  /// What takes several lines.
  var block: [String] {
    switch self {
    case .notes(let notes): notes
    case .table(let columns, let rows): Report.Value.lines(columns, rows)
    case .group(let report): report.lines
    case .json(let value): value.pretty.split(separator: "\n").map(String.init)
    case .forPeople(let value): value.block
    case .forPrograms: []
    default: [cell]
    }
  }

  /// A table's lines: the first column to the left, the others to the right.
  private static func lines(_ columns: [String], _ rows: [[Report.Value?]]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let titles = columns.map { name in String(name.map { $0 == "_" ? " " : $0 }) }
    let cells = [titles] + rows.map { row in row.map { $0?.cell ?? "" } }
    let widths = columns.indices.map { column in
      cells.map { Terminal.columns(of: $0[column]) }.max() ?? 0
    }
    return cells.map { row in
      row.indices.map { column in
        let space = String(
          repeating: " ", count: widths[column] - Terminal.columns(of: row[column]))
        return column == 0 ? row[column] + space : space + row[column]
      }.joined(separator: "  ")
    }
  }
}
