/// What an import did.
public struct ImportReport: Sendable, Equatable {
  /// Records that are now in the catalog.
  public var imported = 0
  /// How many of them were there before and were updated; for tracks only.
  public var updated = 0
  /// Lines that were refused.
  public var refused = 0
  /// The first refused lines, as `file:line: reason`; at most `maximumProblems` a file.
  public var problems: [ImportProblem] = []
  /// Bytes read from the disk.
  public var bytes = 0

  static let maximumProblems = 1000

  /// The report of an import that has done nothing yet.
  public init() {}

  mutating func refuse(_ problem: ImportProblem) {
    refused += 1
    if problems.count < ImportReport.maximumProblems { problems.append(problem) }
  }
}

/// A line that was refused.
public struct ImportProblem: Sendable, Equatable, CustomStringConvertible {
  /// The file, as it was named.
  public var path: String
  /// The line's number, from 1.
  public var line: Int
  /// What is wrong with it.
  public var reason: String

  /// `file:line: reason`.
  public var description: String { "\(path):\(line): \(reason)" }
}

/// How an import goes about its work.
public struct ImportOptions: Sendable {
  /// Stop at the first refused line and leave the catalog as it was.
  public var strict = false
  /// Which columns of CSV and TSV files hold what; by their header when nil.
  public var mapping: ColumnMapping?
  /// What separates several artists, tags or aliases in one CSV or TSV column.
  public var listSeparator = "|"
  /// How many threads parse; one a core when nil.
  public var threads: Int?
  /// Called now and then from the importing thread; returning false cancels the import.
  public var progress: (@Sendable (ImportProgress) -> Bool)?

  /// The defaults.
  public init() {}
}

/// How far an import has come.
public struct ImportProgress: Sendable {
  /// The file being read.
  public var path: String
  /// Bytes of it that have been read, and its size.
  public var bytesRead: Int, bytesTotal: Int
  /// Records taken so far, over all files.
  public var records: Int
}
