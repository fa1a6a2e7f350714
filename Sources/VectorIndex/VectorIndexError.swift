public import IndexFile

/// Why vectors were refused.
///
/// ```swift
/// do throws(VectorIndexError) {
///   try builder.append(vector, for: 12)
/// } catch .notFinite(let ordinal, let component) {
///   print("vector \(ordinal) holds NaN or infinity at \(dimension)")
/// }
/// ```
public enum VectorIndexError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Vectors have 1 to 65,536 dimensions.
  case impossibleDimensions(Int)
  /// A vector of another length than the index holds.
  case wrongDimensions(expected: Int, found: Int)
  /// A number of the vector added under `ordinal` is NaN or infinite, or beyond float16 where that
  /// is the encoding.
  case notFinite(ordinal: UInt32, component: Int)
  /// The vector added under `ordinal` is longer than 1e18: its square, and that of a difference,
  /// would be beyond single precision.
  case tooLong(ordinal: UInt32)
  /// A number of a query is NaN or infinite.
  case queryNotFinite(component: Int)
  /// Ordinals are added in ascending order, each once.
  case ordinalsNotAscending(previous: UInt32, next: UInt32)
  /// At most 2,147,483,647 vectors fit.
  case tooMany
  /// There is no vector under this ordinal.
  case unknownOrdinal(UInt32)
  /// The file is damaged or cannot be read or written.
  case file(IndexFileError)

  /// One sentence for a person, with what to do.
  public var description: String {
    switch self {
    case .impossibleDimensions(let dimensions):
      "Vectors have 1 to 65,536 dimensions, not \(dimensions)."
    case .wrongDimensions(let expected, let found):
      "A vector has \(found) dimensions where \(expected) belong: use the encoder that the index "
        + "was built with."
    case .notFinite(let ordinal, let component):
      "Vector \(ordinal) holds NaN, infinity or a number too large for its encoding at component "
        + "\(component): repair or leave out that row."
    case .tooLong(let ordinal):
      "Vector \(ordinal) is longer than 1e18, beyond what distances can be taken of: scale all "
        + "vectors down, or leave that row out."
    case .queryNotFinite(let component):
      "The query vector holds NaN or infinity at component \(component)."
    case .ordinalsNotAscending(let previous, let next):
      "Vector \(next) is added after \(previous): add ordinals in ascending order, each once."
    case .tooMany:
      "An index holds at most 2,147,483,647 vectors: split the collection."
    case .unknownOrdinal(let ordinal):
      "There is no vector under ordinal \(ordinal)."
    case .file(let error):
      error.description
    }
  }
}
