/// The fixed parts of the container format; `Indexes/FORMAT.md` is their specification.
enum IndexFileFormat {
  static let magic: UInt64 = 0x5844_4E49_4E52_4652  // "RFRNINDX" in a little-endian file
  static let footerMagic: UInt64 = 0x544F_4F46_4E52_4652  // "RFRNFOOT"
  static let byteOrderMark: UInt32 = 0x0403_0201
  static let alignment = 64
  static let headerSize = 64
  static let tableEntrySize = 48
  static let footerSize = 32
  static let nameSize = 24
  /// More sections than any index needs; a larger count in a file is damage.
  static let maximumSectionCount = 4096

  static func padding(after size: UInt64) -> Int {
    let rest = Int(size % UInt64(alignment))
    return rest == 0 ? 0 : alignment - rest
  }
}

/// One entry of a file's table of sections.
package struct IndexFileSection: Sendable, Equatable {
  /// Up to 24 ASCII characters, unique in the file.
  package let name: String
  /// Where its bytes begin, a multiple of 64.
  let offset: UInt64
  /// How many bytes it has, without padding.
  package let length: UInt64
  /// The size in bytes of one element.
  package let elementSize: Int
  /// CRC-32C of its bytes.
  let checksum: UInt32
}

/// Little-endian fields, written one after the other.
struct FieldEncoder {
  private(set) var bytes: [UInt8] = []

  mutating func put<T: FixedWidthInteger>(_ value: T) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func put(name: String) {
    let encoded = Array(name.utf8)
    bytes.append(contentsOf: encoded)
    bytes.append(
      contentsOf: repeatElement(0, count: IndexFileFormat.nameSize - encoded.count))
  }
}

/// Little-endian fields, read one after the other from bytes whose size the caller has checked.
struct FieldDecoder {
  let bytes: UnsafeRawBufferPointer
  private var position: Int

  init(_ bytes: UnsafeRawBufferPointer, at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  mutating func take<T: FixedWidthInteger>(_: T.Type = T.self) -> T {
    precondition(position + MemoryLayout<T>.size <= bytes.count)
    defer { position += MemoryLayout<T>.size }
    return T(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: T.self))
  }

  /// The name, or nil when it is not printable ASCII padded with zeros.
  mutating func takeName() -> String? {
    let field = bytes[position..<position + IndexFileFormat.nameSize]
    position += IndexFileFormat.nameSize
    let name = field.prefix { $0 != 0 }
    let isPrintable = name.allSatisfy { (0x21...0x7E).contains($0) }
    guard !name.isEmpty, isPrintable, field.dropFirst(name.count).allSatisfy({ $0 == 0 })
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }
}
