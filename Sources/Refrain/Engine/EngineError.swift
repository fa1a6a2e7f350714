public import IndexFile

/// Why a bundle cannot be opened or asked.
public enum EngineError: Error, Sendable, CustomStringConvertible {
  /// What a name was taken for that nothing has.
  public enum Subject: Sendable {
    /// A track's id.
    case track
    /// An artist's name.
    case artist
    /// A listener.
    case listener
    /// A space of vectors, or another channel.
    case space
  }

  /// A file of the bundle is missing, damaged or of another version.
  case file(IndexFileError)
  /// An index of the bundle was built with other analysis tables than this version has.
  case otherAnalysis(path: String)
  /// The encoder for a space is not the one that made its vectors.
  case otherEncoder(space: String, expected: String, found: String)
  /// Words cannot be looked for in a space, because nothing here encodes them.
  case noEncoder(space: String, needed: String?)
  /// There is no such track, listener or space; the message says what there is.
  case unknown(String, of: Subject = .track)
  /// The bundle was built without what the question needs.
  case notBuilt(String)
  /// An answer's handle or cursor that is no longer remembered.
  case expired(String)
  /// The bundle cannot be written to.
  case cannotRecord(path: String, detail: String)
  /// The task that asked was cancelled.
  case cancelled
  /// A parameter that no answer fits.
  case invalid(String)

  /// A sentence or two for a person.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .otherAnalysis(let path):
      "\(path): built with other text tables than this version of Refrain has. "
        + "Build it again with `refrain build`."
    case .otherEncoder(let space, let expected, let found):
      "The vectors of the space \"\(space)\" were made by \(expected); \(found) is another "
        + "encoder. Use the same model, or import the vectors again with this one."
    case .noEncoder(let space, nil):
      "The space \"\(space)\" was imported as numbers: words cannot be looked for in it. "
        + "Start from tracks instead."
    case .noEncoder(let space, let needed?):
      "The space \"\(space)\" needs the encoder \(needed). Open the bundle with it."
    case .expired(let handle):
      "The answer \"\(handle.prefix(32))\" is no longer remembered, or the catalog has been built "
        + "again since. Search again."
    case .cannotRecord(let path, let detail):
      "Nothing was recorded in \(path). Give likes and dislikes with each question instead, or make "
        + "the bundle writable. \(detail)"
    case .cancelled: "The question was withdrawn before it was answered."
    case .unknown(let detail, _), .notBuilt(let detail), .invalid(let detail): detail
    }
  }
}
