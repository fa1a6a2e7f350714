/// What an import did with inputs of one kind.
public struct ImportReport: Sendable, Equatable {
  /// Records that are now in the catalog.
  public var imported = 0
  /// How many of them were there before: tracks that were updated, plays that another file has told.
  public var updated = 0
  /// Lines that were refused.
  public var refused = 0
  /// The first refused lines, as `file:line: reason`; at most `maximumProblems` a file.
  public var problems: [ImportProblem] = []
  /// Optional fields that could not be read and were left out of tracks that were taken.
  public var dropped: [DroppedField] = []
  /// Tracks whose id an earlier line of the same import has with another title; the later one stands.
  public var replaced: ReplacedTracks?
  /// Texts that another program wrote wrongly and that were put right.
  public var repaired: [RepairedText] = []
  /// Names of columns and keys that mean nothing here, by file.
  public var ignored: [IgnoredNames] = []
  /// Events whose track is not in the catalog.
  public var unmatched = 0
  /// Entries that are of something else than tracks, such as episodes of podcasts.
  public var passedOver = 0
  /// Files of which not one record was taken although they have records.
  public var refusedFiles: [String] = []
  /// The first records, as they are stored; for tracks only.
  public var samples: [TrackRecord] = []
  /// Bytes read from the disk.
  public var bytes = 0

  static let maximumProblems = 1000
  static let maximumSamples = 5
  /// Of names that are not known, no more are kept a file: an object may have ids for names.
  static let maximumIgnoredNames = 100

  /// The report of an import that has done nothing yet.
  public init() {}

  /// Whether there were records and not one of them was taken.
  var importedNothing: Bool { imported == 0 && refused + unmatched > 0 }

  mutating func refuse(_ problem: ImportProblem) {
    refused += 1
    if problems.count < ImportReport.maximumProblems { problems.append(problem) }
  }

  mutating func drop(_ drop: TrackDraft.Drop, path: String, line: Int) {
    if let place = dropped.firstIndex(where: { $0.field == drop.field }) {
      dropped[place].count += 1
      return
    }
    let first = ImportProblem(path: path, line: line, reason: drop.reason)
    dropped.append(DroppedField(field: drop.field, count: 1, first: first))
  }

  mutating func replace(_ problem: ImportProblem) {
    replaced = ReplacedTracks(count: (replaced?.count ?? 0) + 1, first: replaced?.first ?? problem)
  }

  mutating func repair(_ text: ReadTrack.Repair, path: String, line: Int) {
    if let place = repaired.firstIndex(where: { $0.repair == text.repair }) {
      repaired[place].count += 1
      return
    }
    let reason = "\"\(text.written.prefix(80))\" is read as \"\(text.meant.prefix(80))\""
    let first = ImportProblem(path: path, line: line, reason: reason)
    repaired.append(RepairedText(repair: text.repair, count: 1, first: first))
  }

  mutating func ignore(_ names: [String], in path: String) {
    guard !names.isEmpty else { return }
    let place =
      ignored.firstIndex { $0.path == path }
      ?? {
        ignored.append(IgnoredNames(path: path, names: []))
        return ignored.count - 1
      }()
    for name in names
    where ignored[place].names.count < ImportReport.maximumIgnoredNames
      && !ignored[place].names.contains(name)
    {
      ignored[place].names.append(name)
    }
  }
}

/// An optional field that was left out where it could not be read.
public struct DroppedField: Sendable, Equatable {
  /// The field.
  public var field: TrackField
  /// In how many tracks.
  public var count: Int
  /// The first of them.
  public var first: ImportProblem
}

/// Tracks that stand in the place of others of the same import.
public struct ReplacedTracks: Sendable, Equatable {
  /// How many.
  public var count: Int
  /// The first of them.
  public var first: ImportProblem
}

/// Texts that were put right.
public struct RepairedText: Sendable, Equatable {
  /// What was wrong with them.
  public var repair: TextRepair
  /// How many.
  public var count: Int
  /// The first of them.
  public var first: ImportProblem
}

/// Names of columns or keys that mean nothing to an import.
public struct IgnoredNames: Sendable, Equatable {
  /// The file.
  public var path: String
  /// The names, in the order in which they came.
  public var names: [String]
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

/// How far an import has come.
public struct ImportProgress: Sendable {
  /// The file being read.
  public var path: String
  /// Bytes of it that have been read, and its size.
  public var bytesRead: Int, bytesTotal: Int
  /// Records taken so far, over all files.
  public var records: Int
}
