import GRDB

/// A row of a catalog of unknown origin: what a column holds is looked at before it is believed,
/// whatever the table's definition promises.
struct CheckedRow {
  private let row: Row
  /// What it is a row of, for messages.
  private let what: String

  init(_ row: Row, of what: String) {
    self.row = row
    self.what = what
  }

  func text(_ column: Int) throws -> String {
    guard let text = try optionalText(column) else { throw impossible(column, "nothing") }
    return text
  }

  func optionalText(_ column: Int) throws -> String? {
    switch storage(column) {
    case .null: return nil
    case .string(let text): return text
    default: throw impossible(column, "no text")
    }
  }

  func integer(_ column: Int, in range: ClosedRange<Int64>) throws -> Int64 {
    guard let number = try optionalInteger(column, in: range) else {
      throw impossible(column, "nothing")
    }
    return number
  }

  /// A row's number.
  func number(_ column: Int) throws -> Int64 { try integer(column, in: .min ... .max) }

  func optionalInteger(_ column: Int, in range: ClosedRange<Int64>) throws -> Int64? {
    switch storage(column) {
    case .null: return nil
    case .int64(let number) where range.contains(number): return number
    case .int64(let number): throw impossible(column, "\(number)")
    default: throw impossible(column, "no whole number")
    }
  }

  func real(_ column: Int, in range: ClosedRange<Double>) throws -> Double {
    guard let number = try optionalReal(column, in: range) else {
      throw impossible(column, "nothing")
    }
    return number
  }

  func optionalReal(_ column: Int, in range: ClosedRange<Double>) throws -> Double? {
    let number: Double
    switch storage(column) {
    case .null: return nil
    case .double(let stored): number = stored
    case .int64(let stored): number = Double(stored)
    default: throw impossible(column, "no number")
    }
    guard range.contains(number) else { throw impossible(column, "\(number)") }
    return number
  }

  /// The error of a column that holds what it may not.
  func impossible(_ column: Int, _ found: String) -> DamagedRow {
    let name = column < row.count ? Array(row.columnNames)[column] : "column \(column)"
    return DamagedRow(detail: "\(what) has \(found) as \(name)")
  }

  private func storage(_ column: Int) -> DatabaseValue.Storage {
    (row[column] as DatabaseValue).storage
  }
}

/// What cannot be in a catalog that Refrain wrote.
struct DamagedRow: Error {
  let detail: String
}
