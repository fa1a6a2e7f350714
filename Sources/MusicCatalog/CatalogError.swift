/// Why the catalog could not be opened, read or changed. The catalog is then as it was before.
public enum CatalogError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The database cannot be opened, or is no catalog.
  case cannotOpen(path: String, detail: String)
  /// The database refused a statement, for example because the disk is full.
  case database(path: String, detail: String)
  /// The database holds what Refrain never wrote there, or cannot be read.
  case damaged(path: String, detail: String)
  /// An input file cannot be read.
  case unreadable(path: String, detail: String)
  /// With `strict`, the first line that was refused.
  case refused(path: String, line: Int, reason: String)
  /// The columns that were named do not exist or do not suffice.
  case mapping(path: String, detail: String)
  /// An input is of no kind that is known, or not of the kind that was asked for.
  case unrecognized(path: String, detail: String)
  /// The import was cancelled by its caller.
  case cancelled

  /// A sentence or two for a person.
  public var description: String {
    switch self {
    case .cannotOpen(let path, let detail): "\(path): cannot be opened as a catalog: \(detail)"
    case .database(let path, let detail): "\(path): \(detail) The catalog is as it was."
    case .damaged(let path, let detail):
      "\(path): the catalog is damaged: \(detail). Restore it from a copy, or import it anew."
    case .unreadable(let path, let detail): "\(path): \(detail)"
    case .refused(let path, let line, let reason): "\(path):\(line): \(reason)"
    case .mapping(let path, let detail): "\(path): \(detail)"
    case .unrecognized(let path, let detail):
      "\(path): \(detail) Formats by name: "
        + SourceFormat.allCases.map(\.rawValue).joined(separator: ", ") + " (--as NAME)."
    case .cancelled: "Cancelled. The catalog is as it was."
    }
  }
}
