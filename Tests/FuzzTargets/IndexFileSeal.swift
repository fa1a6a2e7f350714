import IndexFile

/// Makes the checksums of an index file right whatever its bytes are, so that a mutation reaches the
/// reader behind them. `Indexes/FORMAT.md` is the layout.
public enum IndexFileSeal {
  private static let headerSize = 64
  private static let footerSize = 32
  private static let entrySize = 48

  /// The bytes with checksums of sections, table and header where these can be found.
  public static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= headerSize + footerSize else { return bytes }
    var bytes = bytes
    let footer = bytes.count - footerSize
    if let start = number(footer, 8, in: bytes), start >= headerSize, start <= footer {
      for entry in stride(from: start, through: footer - entrySize, by: entrySize) {
        guard let offset = number(entry + 24, 8, in: bytes),
          let length = number(entry + 32, 8, in: bytes), offset <= footer,
          length <= footer - offset
        else { continue }
        store(checksum(offset..<offset + length, in: bytes), at: entry + 44, in: &bytes)
      }
      store(checksum(start..<footer, in: bytes), at: footer + 20, in: &bytes)
    }
    store(checksum(0..<headerSize - 4, in: bytes), at: headerSize - 4, in: &bytes)
    return bytes
  }

  /// A number that may be a place in the file; nil for a larger one.
  private static func number(_ place: Int, _ size: Int, in bytes: [UInt8]) -> Int? {
    let number = (0..<size).reduce(UInt64(0)) {
      $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1)
    }
    return number <= UInt64(bytes.count) ? Int(number) : nil
  }

  private static func checksum(_ range: Range<Int>, in bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { Checksum.crc32c(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  private static func store(_ number: UInt32, at place: Int, in bytes: inout [UInt8]) {
    for index in 0..<4 {
      bytes[place + index] = UInt8(truncatingIfNeeded: number >> UInt32(8 * index))
    }
  }
}
