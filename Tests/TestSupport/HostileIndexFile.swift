import IndexFile

/// What the unit of a block of packed numbers says.
public struct PackedBlock: Sendable {
  /// Its lowest number.
  public var lowest: UInt64
  /// Where its bits begin, how many a number has, and how steeply the line below them rises.
  public var shape: UInt64

  /// A block of numbers on a line, with bits above it that begin with word `start`.
  public init(lowest: UInt64, slope: UInt64 = 0, width: UInt64 = 0, start: UInt64 = 0) {
    self.lowest = lowest
    shape = slope << 38 | width << 32 | start
  }
}

/// An index file whose numbers can be replaced by others with all checksums right: what somebody
/// writes who wants a reader to fall.
public struct HostileIndexFile: Sendable {
  /// One entry of the file's table.
  public struct Section: Sendable {
    /// Its name.
    public let name: String
    /// Where its bytes are.
    public let range: Range<Int>
    /// Bytes of one element.
    public let elementSize: Int
    /// Where its entry in the table is.
    fileprivate let entry: Int

    /// How many elements it has.
    public var count: Int { range.count / elementSize }
    /// Whether its numbers are packed, see "Packed numbers" in `Indexes/FORMAT.md`.
    public var isPacked: Bool { elementSize == 16 }
  }

  /// The file as it was written.
  public let whole: [UInt8]
  /// Its sections that are not empty.
  public let sections: [Section]
  private let table: Range<Int>
  private static let entrySize = 48
  private static let footerSize = 32

  /// A whole file; see `Indexes/FORMAT.md` for the layout.
  public init(_ bytes: [UInt8]) {
    whole = bytes
    let footer = bytes.count - HostileIndexFile.footerSize
    func number(at place: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let start = number(at: footer, 8)
    table = start..<footer
    sections = (0..<number(at: footer + 16, 4)).map { index in
      let entry = start + index * HostileIndexFile.entrySize
      let name = String(decoding: bytes[entry..<entry + 24].prefix { $0 != 0 }, as: UTF8.self)
      let offset = number(at: entry + 24, 8)
      return Section(
        name: name, range: offset..<offset + number(at: entry + 32, 8),
        elementSize: number(at: entry + 40, 4), entry: entry)
    }.filter { !$0.range.isEmpty }
  }

  /// The file with other elements of a section.
  public func replacing(
    _ elements: Range<Int>, of section: Section, with pattern: UInt64
  ) -> [UInt8] {
    var bytes = whole
    for element in elements {
      for place in 0..<section.elementSize {
        bytes[section.range.lowerBound + element * section.elementSize + place] =
          UInt8(truncatingIfNeeded: pattern >> UInt64(8 * (place % 8)))
      }
    }
    seal(section, in: &bytes)
    return bytes
  }

  /// The file with another number of packed numbers, and other blocks in the place of some.
  public func repacking(
    _ blocks: Range<Int>, of section: Section, count: UInt64, block: PackedBlock
  ) -> [UInt8] {
    var bytes = whole
    store(count, at: section.range.lowerBound, in: &bytes)
    for number in blocks {
      let unit = section.range.lowerBound + (1 + number) * 16
      store(block.lowest, at: unit, in: &bytes)
      store(block.shape, at: unit + 8, in: &bytes)
    }
    seal(section, in: &bytes)
    return bytes
  }

  /// How many numbers, blocks and words of bits a packed section has.
  public func packing(of section: Section) -> (count: UInt64, blocks: Int, words: UInt64) {
    let count = (0..<8).reduce(UInt64(0)) {
      $0 | UInt64(whole[section.range.lowerBound + $1]) << UInt64(8 * $1)
    }
    let blocks = Int((count + 63) / 64)
    return (count, blocks, UInt64((section.count - blocks - 2) * 2))
  }

  /// Makes the checksums right of a section that was changed.
  private func seal(_ section: Section, in bytes: inout [UInt8]) {
    store(checksum(of: section.range, in: bytes), at: section.entry + 44, in: &bytes)
    store(checksum(of: table, in: bytes), at: table.upperBound + 20, in: &bytes)
  }

  private func checksum(of range: Range<Int>, in bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { Checksum.crc32c(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  private func store<Number: FixedWidthInteger>(
    _ number: Number, at place: Int, in bytes: inout [UInt8]
  ) {
    for index in 0..<MemoryLayout<Number>.size {
      bytes[place + index] = UInt8(truncatingIfNeeded: number >> Number(8 * index))
    }
  }

  /// Numbers at which arithmetic overflows, by the bytes of an element: edges of whole numbers, and
  /// floats that are none, infinite, huge, subnormal or negative.
  public static func edges(ofSize size: Int) -> [UInt64] {
    switch size {
    case 1: [0xFF, 0x80, 0x7F, 0]
    case 2: [0xFFFF, 0x8000, 0x7FFF, 0x7C00, 0]
    case 4:
      [
        0xFFFF_FFFF, 0x8000_0000, 0x7FFF_FFFF, 0, 1,
        0x7FC0_0000, 0x7F80_0000, 0xFF80_0000, 0x7F7F_FFFF, 0xFF7F_FFFF, 0x4F00_0000, 0xCF00_0001,
        0x0000_0007, 0x0080_0000, 0xBF80_0000,
      ]
    default:
      [
        .max, 1 << 63, 1 << 63 - 1, 0, 1, 1 << 32, 1 << 32 - 1, 1 << 31, 17,
        0x7FF8_0000_0000_0000, 0x7FF0_0000_0000_0000, 0xFFF0_0000_0000_0000,
        0x7FEF_FFFF_FFFF_FFFF, 0xC3E0_0000_0000_0001, 0x43F0_0000_0000_0000, 0x0010_0000_0000_0000,
      ]
    }
  }
}
