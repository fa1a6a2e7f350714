import GRDB
import GRDBSQLite

/// A prepared statement that is run many times with plain values.
///
/// GRDB's own arguments are boxed a value at a time, which an import of millions of rows feels;
/// this binds straight to SQLite and leaves preparing, caching and errors to GRDB.
struct InsertStatement {
  private let statement: Statement
  private let database: Database

  init(_ database: Database, _ sql: String) throws {
    self.database = database
    statement = try database.makeStatement(sql: sql)
  }

  /// Runs the statement with `values` bound from the first parameter on.
  func run(_ values: SQLValue...) throws {
    try run(values)
  }

  /// Runs the statement with `values` bound from the first parameter on.
  func run(_ values: [SQLValue]) throws {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    try bind(values, to: handle)
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw error(code) }
  }

  /// Runs a query for at most one whole number.
  func firstInteger(_ values: SQLValue...) throws -> Int64? {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    try bind(values, to: handle)
    let code = sqlite3_step(handle)
    defer { sqlite3_reset(handle) }
    switch code {
    case SQLITE_ROW: return sqlite3_column_int64(handle, 0)
    case SQLITE_DONE: return nil
    default: throw error(code)
    }
  }

  private func bind(_ values: [SQLValue], to handle: OpaquePointer) throws {
    for (position, value) in values.enumerated() {
      let code = value.bind(to: handle, at: Int32(position + 1))
      guard code == SQLITE_OK else { throw error(code) }
    }
  }

  private func error(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage,
      sql: statement.sql)
  }
}

/// A value as SQLite stores it.
enum SQLValue {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob(UnsafeRawBufferPointer)

  static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }

  static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }

  static func optional(_ number: Int64?) -> SQLValue { number.map(SQLValue.integer) ?? .null }

  static func optional(_ number: Double?) -> SQLValue { number.map(SQLValue.real) ?? .null }

  func bind(to handle: OpaquePointer, at index: Int32) -> Int32 {
    // SQLite copies the bytes before the call returns.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch self {
    case .null:
      return sqlite3_bind_null(handle, index)
    case .integer(let value):
      return sqlite3_bind_int64(handle, index, value)
    case .real(let value):
      return sqlite3_bind_double(handle, index, value)
    case .text(var value):
      // An empty text may have no address, which SQLite would take for NULL.
      if value.isEmpty { return sqlite3_bind_text(handle, index, "", 0, transient) }
      return value.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(handle, index, $0.baseAddress, Int32($0.count), transient)
        }
      }
    case .blob(let bytes):
      return sqlite3_bind_blob64(
        handle, index, bytes.baseAddress, UInt64(bytes.count), transient)
    }
  }
}
