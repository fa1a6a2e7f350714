/// An array of numbers in a file that lie there as they are or *packed*: 64 by 64, in as many bits as
/// the block's numbers need above a line through them.
///
/// Any number can be read by itself. Numbers that ascend, as ends of rows do, take a few bits, equal or
/// consecutive ones a quarter of one. The layout is in Indexes/FORMAT.md, "Packed numbers".
///
/// ```swift
/// try writer.write(packing: "album", albums)
/// let read = try file.packedArray("album", of: UInt32.self, count: 5)
/// ```
///
/// Reading never leaves the section, whatever is in it: an impossible block of a damaged file reads as
/// numbers that nobody wrote. Public for the same reason as `Column`.
@frozen
public struct PackedArray<Element: PackedElement>: RandomAccessCollection, Sendable {
  @usableFromInline let memory: OwnedMemory
  /// The number of elements.
  public let count: Int
  /// How many words of bits there are; below 0 where the elements lie as they are.
  @usableFromInline let words: Int

  /// The elements of an array, as they lie there.
  public init(_ elements: IndexArray<Element>) {
    memory = OwnedMemory(
      owner: elements.owner, base: UnsafeRawPointer(elements.unsafeElements.baseAddress))
    count = elements.count
    words = -1
  }

  /// The elements of a packed section.
  ///
  /// - Returns: nil when it has no room for as many as it says.
  init?(packed units: IndexArray<SIMD2<UInt64>>) {
    guard let first = units.first, first.x <= UInt64(UInt32.max) * 64 else { return nil }
    let blocks = (Int(first.x) + 63) / 64
    // The last unit is there to be read beyond the last number.
    guard units.count >= blocks + 2 else { return nil }
    memory = OwnedMemory(
      owner: units.owner, base: UnsafeRawPointer(units.unsafeElements.baseAddress))
    count = Int(first.x)
    words = (units.count - blocks - 2) * 2
  }

  @inlinable var base: UnsafeRawPointer? { memory.base }

  /// The elements where they lie as they are; nil where they are packed. Valid as long as the array is.
  @inlinable public var unsafePlainElements: UnsafeBufferPointer<Element>? {
    guard words < 0 else { return nil }
    return UnsafeBufferPointer(start: base?.assumingMemoryBound(to: Element.self), count: count)
  }

  /// Always 0.
  @inlinable public var startIndex: Int { 0 }
  /// The number of elements.
  @inlinable public var endIndex: Int { count }

  /// The element at `position`.
  ///
  /// - Precondition: `position` is within the bounds, also in release builds.
  @inlinable
  public subscript(position: Int) -> Element {
    precondition(
      UInt(bitPattern: position) < UInt(bitPattern: count),
      "An array is read outside its bounds.")
    if words < 0 {
      return base.unsafelyUnwrapped.load(
        fromByteOffset: position &* MemoryLayout<Element>.stride, as: Element.self)
    }
    return Element(packedBits: block(of: position)[position & 63])
  }

  /// The element at `position` and the one before it: nearly always of one block, which is looked up once.
  ///
  /// - Precondition: `position` is within the bounds and not the first, also in release builds.
  @inlinable
  package func pair(endingAt position: Int) -> (before: Element, last: Element) {
    guard words >= 0, position & 63 != 0 else { return (self[position &- 1], self[position]) }
    precondition(
      UInt(bitPattern: position) < UInt(bitPattern: count),
      "An array is read outside its bounds.")
    let (block, index) = (block(of: position), position & 63)
    return (Element(packedBits: block[index &- 1]), Element(packedBits: block[index]))
  }

  /// A packed block: the line below its 64 elements, and the bits of what each has above it.
  @frozen @usableFromInline
  struct Block {
    @usableFromInline let lowest: UInt64
    @usableFromInline let slope: UInt64
    /// Bits of an element; 0 where the line is all.
    @usableFromInline let width: Int
    @usableFromInline let bits: UnsafeRawPointer

    @inlinable @inline(__always)
    init(lowest: UInt64, slope: UInt64, width: Int, bits: UnsafeRawPointer) {
      self.lowest = lowest
      self.slope = slope
      self.width = width
      self.bits = bits
    }

    /// The element at an index from 0 to 63.
    @inlinable @inline(__always)
    subscript(index: Int) -> UInt64 {
      let bit = index &* width
      let word = (bits + bit &>> 3).loadUnaligned(as: UInt64.self) &>> UInt64(bit & 7)
      return lowest &+ slope &* UInt64(truncatingIfNeeded: index)
        &+ word & (1 &<< UInt64(width) &- 1)
    }
  }

  /// The block that an element of a packed array is in. One of a damaged file whose bits would lie beyond the section
  /// has none, so that reading stays within it.
  @inlinable @inline(__always)
  func block(of position: Int) -> Block {
    let base = base.unsafelyUnwrapped
    let stored = base + (1 &+ position &>> 6) &* 16
    let shape = stored.load(fromByteOffset: 8, as: UInt64.self)
    let start = Int(truncatingIfNeeded: shape & 0xFFFF_FFFF)
    let said = Int(truncatingIfNeeded: shape &>> 32) & 63
    let width = start &+ said > words ? 0 : said
    let data = base + (1 &+ (count &+ 63) &>> 6) &* 16
    return Block(
      lowest: stored.load(as: UInt64.self), slope: shape &>> 38, width: width,
      bits: width == 0 ? base : data + start &* 8)
  }

  /// Calls `body` with each element of a range: a block is looked up once for all of its elements.
  ///
  /// - Precondition: the range is within the bounds, also in release builds.
  @inlinable
  public func forEach(in range: Range<Int>, _ body: (Element) -> Void) {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= count, "An array is read outside its bounds.")
    guard let base, !range.isEmpty else { return }
    if words < 0 {
      let elements = base.assumingMemoryBound(to: Element.self)
      for position in range { body(elements[position]) }
      return
    }
    var position = range.lowerBound
    while position < range.upperBound {
      let block = block(of: position)
      let end = Swift.min(range.upperBound, (position | 63) &+ 1)
      while position < end {
        body(Element(packedBits: block[position & 63]))
        position &+= 1
      }
    }
  }

  /// What all elements from `position` on up to the next multiple of 64 are, where that can be told
  /// without looking at each.
  func equalBlock(at position: Int) -> Element? {
    guard words >= 0, position < count else { return nil }
    let block = base.unsafelyUnwrapped + (1 &+ position &>> 6) &* 16
    guard block.load(fromByteOffset: 8, as: UInt64.self) &>> 32 == 0 else { return nil }
    return Element(packedBits: block.load(as: UInt64.self))
  }

  /// Whether every block lies where a writer puts it: one after the other, up to the end, with zeros
  /// in what is there to be read beyond it.
  ///
  /// - Complexity: O(`count` / 64).
  var isWhole: Bool {
    guard words >= 0, let base else { return true }
    let blocks = (count + 63) / 64
    var (expected, isFine) = (0, base.load(fromByteOffset: 8, as: UInt64.self) == 0)
    for block in 0..<blocks {
      let shape = base.load(fromByteOffset: (1 + block) * 16 + 8, as: UInt64.self)
      let width = Int(truncatingIfNeeded: shape >> 32) & 63
      isFine = isFine && Int(truncatingIfNeeded: shape & 0xFFFF_FFFF) == expected && width <= 57
      expected += width
    }
    let end = (1 + blocks) * 16 + words * 8
    return isFine && (expected + 1) / 2 * 2 == words
      && base.load(fromByteOffset: end, as: UInt64.self) == 0
      && base.load(fromByteOffset: end + 8, as: UInt64.self) == 0
  }
}

/// Memory that is never written after initialization, and what keeps it.
@frozen @usableFromInline
struct OwnedMemory: @unchecked Sendable {
  @usableFromInline let owner: AnyObject
  @usableFromInline let base: UnsafeRawPointer?

  init(owner: AnyObject, base: UnsafeRawPointer?) {
    self.owner = owner
    self.base = base
  }
}

extension MappedIndexFile {
  /// The size of the elements of packed sections, which no others have.
  static let packedSize = 16

  /// Whether a section is packed.
  func isPacked(_ name: String) -> Bool {
    sections.first { $0.name == name }?.elementSize == MappedIndexFile.packedSize
  }

  /// A section of numbers, packed or not.
  ///
  /// - Parameter count: how many there must be, when the caller knows.
  /// - Throws: `.missingSection`; `.corrupt` when there are others than `count` or they have another width.
  package func packedArray<Element: PackedElement>(
    _ name: String, of type: Element.Type, count: Int? = nil
  ) throws(IndexFileError) -> PackedArray<Element> {
    guard isPacked(name) else {
      return PackedArray(try array(name, of: Element.self, count: count))
    }
    let units = try array(name, of: SIMD2<UInt64>.self)
    guard let packed = PackedArray<Element>(packed: units) else {
      throw .corrupt(path, section: name, "packed numbers without room for them")
    }
    if let count, count != packed.count {
      throw .corrupt(path, section: name, "\(packed.count) elements where \(count) belong")
    }
    return packed
  }
}

extension IndexFileWriter {
  /// Writes a section of numbers, packed where that takes less than seven eighths of the room.
  package mutating func write<Element: PackedElement>(
    packing name: String, _ elements: [Element]
  ) throws(IndexFileError) {
    try write(packing: name, elements, atMost: 7, of: 8)
  }

  /// Writes a section that filters go through from end to end, packed where it says next to nothing: the
  /// others are read faster as they are.
  package mutating func write<Element: PackedElement>(
    scanned name: String, _ elements: [Element]
  ) throws(IndexFileError) {
    try write(packing: name, elements, atMost: 1, of: 7)
  }

  private mutating func write<Element: PackedElement>(
    packing name: String, _ elements: [Element], atMost share: Int, of whole: Int
  ) throws(IndexFileError) {
    let packer = Packer(elements)
    guard packer.size * whole < elements.count * MemoryLayout<Element>.stride * share else {
      return try write(name, elements)
    }
    try write(name, packer.units)
  }
}

/// Packs numbers.
private struct Packer {
  private var blocks: [SIMD2<UInt64>] = []
  private var words: [UInt64] = []
  private let count: Int

  /// - Precondition: what the numbers of a block span fits 57 bits.
  init<Element: PackedElement>(_ elements: [Element]) {
    count = elements.count
    blocks.reserveCapacity((count + 63) / 64)
    var numbers = [UInt64](repeating: 0, count: 64)
    for start in stride(from: 0, to: count, by: 64) {
      let size = min(64, count - start)
      for place in 0..<size { numbers[place] = elements[start + place].packedBits }
      numbers.withUnsafeMutableBufferPointer {
        append(UnsafeMutableBufferPointer(rebasing: $0[..<size]))
      }
    }
  }

  /// Appends a block; the numbers are changed.
  private mutating func append(_ numbers: UnsafeMutableBufferPointer<UInt64>) {
    var slope = UInt64.max
    var lowest = numbers[0]
    for place in 1..<max(1, numbers.count) {
      let (number, next) = (numbers[place - 1], numbers[place])
      slope = next < number ? 0 : min(slope, next - number)
      lowest = min(lowest, next)
    }
    slope = numbers.count < 2 ? 0 : min(slope, 1 << 26 - 1)
    // Above a line that rises more slowly than they do the first one is the lowest.
    if slope > 0 { lowest = numbers[0] }
    var all: UInt64 = 0
    for place in 0..<numbers.count {
      numbers[place] -= lowest + slope * UInt64(place)
      all |= numbers[place]
    }
    let width = 64 - all.leadingZeroBitCount
    precondition(width <= 57 && words.count <= UInt32.max, "Numbers too far apart to be packed.")
    blocks.append(
      SIMD2(lowest, slope << 38 | UInt64(width) << 32 | UInt64(words.count)))
    append(numbers, width: width)
  }

  /// Appends the bits of a block's numbers, the lowest first.
  private mutating func append(_ numbers: UnsafeMutableBufferPointer<UInt64>, width: Int) {
    guard width > 0 else { return }
    let first = words.count
    words.append(contentsOf: repeatElement(0, count: width))
    words.withUnsafeMutableBufferPointer { words in
      for place in 0..<numbers.count {
        let bit = place * width
        let (word, shift) = (first + bit / 64, bit % 64)
        words[word] |= numbers[place] << UInt64(shift)
        if shift + width > 64 { words[word + 1] |= numbers[place] >> UInt64(64 - shift) }
      }
    }
  }

  /// Bytes of the section.
  var size: Int { (1 + blocks.count + (words.count + 1) / 2 + 1) * 16 }

  /// The section.
  var units: [SIMD2<UInt64>] {
    var units = [SIMD2(UInt64(count), 0)] + blocks
    for start in stride(from: 0, to: words.count, by: 2) {
      units.append(SIMD2(words[start], start + 1 < words.count ? words[start + 1] : 0))
    }
    return units + [SIMD2(0, 0)]
  }
}
