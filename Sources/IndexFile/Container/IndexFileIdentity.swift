/// Four ASCII characters that name a kind of index file, such as "TEXT".
public struct FourCC: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The characters, first one in the lowest byte, as they stand in the file.
  public let rawValue: UInt32

  /// The code whose bytes in a little-endian file are those of `rawValue`.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// - Precondition: exactly four ASCII characters.
  public init(stringLiteral value: StaticString) {
    precondition(
      value.utf8CodeUnitCount == 4 && value.isASCII, "A FourCC has four ASCII characters.")
    rawValue = value.withUTF8Buffer { bytes in
      bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  /// The four characters, with a question mark for any that is not printable ASCII.
  public var description: String {
    String(
      (0..<4).map { position in
        let byte = UInt8(truncatingIfNeeded: rawValue >> (8 * UInt32(position)))
        return (0x20...0x7E).contains(byte) ? Character(UnicodeScalar(byte)) : "?"
      })
  }
}

/// What the header of an index file says about it.
public struct IndexFileIdentity: Sendable, Equatable {
  /// Which module wrote it.
  public var kind: FourCC
  /// The version of the sections' layout.
  public var formatVersion: UInt16
  /// The oldest reader that can still read it.
  public var minimumReader: UInt16
  /// A hash of what it was built from: catalog, recipe and version. Files of one generation agree.
  public var buildID: UInt64
  /// A hash of the text analysis tables, or 0 where text plays no part.
  public var analysisHash: UInt64

  /// An identity; `minimumReader` defaults to the format version itself.
  public init(
    kind: FourCC, formatVersion: UInt16, minimumReader: UInt16? = nil, buildID: UInt64 = 0,
    analysisHash: UInt64 = 0
  ) {
    self.kind = kind
    self.formatVersion = formatVersion
    self.minimumReader = minimumReader ?? formatVersion
    self.buildID = buildID
    self.analysisHash = analysisHash
  }
}
