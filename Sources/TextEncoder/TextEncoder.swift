/// Turns texts into vectors whose nearness means nearness of meaning.
///
/// ```swift
/// let encoder: any TextEncoder = try BertEncoder(opening: "Models/all-MiniLM-L6-v2")
/// let vectors = try encoder.encode(["a quiet, personal song", "late-night drive"])
/// let query = try encoder.encode("rainy night piano")
/// ```
///
/// Vectors are of unit length, so that an inner product is a cosine; a text with nothing that
/// the encoder knows gives a vector of zeros. The vector of a text depends on that text and on the
/// encoder's `identity` alone: not on the texts beside it, not on the number of threads.
///
/// Anything that can do this may conform: a model behind an API, or one that the system provides.
public protocol TextEncoder: Sendable {
  /// Which encoder this is. Vectors of encoders with different identities must not be compared.
  var identity: TextEncoderIdentity { get }

  /// The number of components of every vector.
  var dimension: Int { get }

  /// The vectors of `texts`, one a row, in their order.
  ///
  /// - Parameters:
  ///   - texts: what to encode, in the order of the vectors.
  ///   - progress: called from time to time, from any thread but never from two at once,
  ///     with the number of texts done so far, which never falls; at the end with all of them.
  func encode(
    _ texts: [String], progress: (@Sendable (Int) -> Void)?
  ) throws(TextEncoderError) -> TextVectors
}

extension TextEncoder {
  /// The vectors of `texts`, one a row, in their order.
  ///
  /// - Throws: what the encoder throws: `.failed` for a model that could not be asked.
  public func encode(_ texts: [String]) throws(TextEncoderError) -> TextVectors {
    try encode(texts, progress: nil)
  }

  /// The vector of one text, `dimension` components.
  ///
  /// - Throws: what the encoder throws: `.failed` for a model that could not be asked.
  public func encode(_ text: String) throws(TextEncoderError) -> [Float] {
    try encode([text], progress: nil).values
  }
}

/// The name of an encoder and a hash of all that its vectors depend on.
///
/// A bundle keeps the identity of the encoder that made a space, and compares it with the one that
/// is to encode queries.
public struct TextEncoderIdentity: Sendable, Hashable, CustomStringConvertible {
  /// A name for people, such as "all-MiniLM-L6-v2".
  public let name: String
  /// A hash of weights, vocabulary and settings.
  public let hash: UInt64

  /// An identity of these parts.
  public init(name: String, hash: UInt64) {
    self.name = name
    self.hash = hash
  }

  /// Reads what `description` writes; nil when it is not of that form.
  public init?(_ description: String) {
    guard let separator = description.utf8.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    let digits = description[description.utf8.index(after: separator)...]
    guard digits.utf8.count == 16, let hash = UInt64(digits, radix: 16) else { return nil }
    self.init(name: String(description[..<separator]), hash: hash)
  }

  /// The name, a number sign and the hash in sixteen hexadecimal digits.
  public var description: String {
    let digits = String(hash, radix: 16)
    return name + "#" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// Vectors of one width, one a row.
public struct TextVectors: Sendable, Equatable {
  /// The number of components a row.
  public let dimension: Int
  /// The components, row after row.
  public var values: [Float]

  /// The number of rows.
  public var count: Int { dimension == 0 ? 0 : values.count / dimension }

  /// Rows of `dimension` components each.
  ///
  /// - Precondition: the number of values is a multiple of a positive dimension.
  public init(dimension: Int, values: [Float]) {
    precondition(
      dimension > 0 && values.count.isMultiple(of: dimension),
      "Vectors are made of whole rows of at least one component.")
    self.dimension = dimension
    self.values = values
  }

  /// `count` rows of zeros.
  public init(dimension: Int, count: Int) {
    self.init(dimension: dimension, values: [Float](repeating: 0, count: dimension * count))
  }

  /// Row `row`.
  ///
  /// - Precondition: `row` is in `0..<count`.
  public subscript(row: Int) -> ArraySlice<Float> {
    values[row * dimension..<(row + 1) * dimension]
  }
}
