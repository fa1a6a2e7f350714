public import IndexFile

/// Why a bundle cannot be opened or asked.
public enum EngineError: Error, Sendable, CustomStringConvertible {
  /// A file of the bundle is missing, damaged or of another version.
  case file(IndexFileError)
  /// An index of the bundle was built with other analysis tables than this version has.
  case otherAnalysis(path: String)
  /// A parameter that no answer fits.
  case invalid(String)

  /// A sentence or two for a person.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .otherAnalysis(let path):
      "\(path): built with other text tables than this version of Refrain has. "
        + "Build it again with `refrain build`."
    case .invalid(let detail): detail
    }
  }
}
