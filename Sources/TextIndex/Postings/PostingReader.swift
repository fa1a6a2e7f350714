import CKernels
import IndexFile

/// Finds single postings of a term, with their classes and positions: for phrases and evidence.
///
/// A posting is known by its number in the list. Its class and its positions are read where they lie,
/// without the postings before it. A plain value of pointers into the index and an arena, like
/// `PostingCursor`.
struct PostingReader {
  let frequency: Int
  var blockCount: Int { decoder.blockCount }
  /// Whether data were met that contradict each other: what was found is then void.
  private(set) var isDamaged = false

  private let decoder: BlockDecoder
  private let blockPositions: UnsafePointer<UInt32>?
  private let positions: UnsafeBufferPointer<UInt8>
  /// The block whose ordinals are decoded; -1 for none.
  private var loaded = -1
  private(set) var block = 0
  private(set) var ordinals: UnsafeMutablePointer<UInt32>
  private(set) var count = 0
  private var classStart = 0
  /// The classes of the list's tail, once they have been asked for, and where its record continues.
  private let tailClasses: UnsafeMutablePointer<UInt32>
  private let classes: UnsafeMutablePointer<UInt32>
  /// The block whose classes are in there; -1 for none.
  private var classified = -1
  private var tailEnd = -1

  init(_ store: PostingStore, term: Int, buffers: Buffers) {
    self.init(store, store.list(of: term), buffers: buffers)
  }

  init(_ store: PostingStore, _ list: StoredList, buffers: Buffers) {
    decoder = BlockDecoder(store, list)
    frequency = list.frequency
    if let long = list.long {
      positions = store.positions(ofLong: long)
      let first = store.blocks(of: list).lowerBound
      blockPositions = store.blockPositions.unsafeElements.baseAddress.map { $0 + first }
    } else {
      positions = list.bytes
      blockPositions = nil
    }
    ordinals = buffers.ordinals
    tailClasses = buffers.tailClasses
    classes = buffers.classes
  }

  /// Memory of one reader at a time.
  struct Buffers {
    let ordinals: UnsafeMutablePointer<UInt32>
    let tailClasses: UnsafeMutablePointer<UInt32>
    let classes: UnsafeMutablePointer<UInt32>

    init(_ arena: Arena) {
      ordinals = arena.allocate(UInt32.self, PostingFormat.blockSize)
      tailClasses = arena.allocate(UInt32.self, PostingFormat.blockSize)
      classes = arena.allocate(UInt32.self, PostingFormat.blockSize)
    }
  }

  /// The number of the posting of a document, or nil when the term is not in it.
  mutating func find(_ ordinal: UInt32) -> Int? {
    block =
      decoder.hasDirectory
      ? Int(rf_postings_lower_bound(decoder.lasts, 0, blockCount, ordinal)) : 0
    guard block < blockCount, load() else { return nil }
    let offset = Int(rf_postings_lower_bound(ordinals, 0, count, ordinal))
    guard offset < count, ordinals[offset] == ordinal else { return nil }
    return block * PostingFormat.blockSize + offset
  }

  /// Stands at the block that reaches the first of some ascending targets, and returns the index
  /// after the last one that the block may hold; nil at the list's end. Targets must not descend.
  mutating func stretch(_ targets: UnsafePointer<UInt32>, _ from: Int, _ count: Int) -> Int? {
    guard decoder.hasDirectory else { return block == 0 ? count : nil }
    if block < blockCount, decoder.lasts[block] < targets[from] { gallop(to: targets[from]) }
    guard block < blockCount else { return nil }
    let last = decoder.lasts[block]
    if targets[count - 1] <= last { return count }
    return Int(rf_postings_until(targets, from + 1, count, last))
  }

  private mutating func gallop(to target: UInt32) {
    var step = 1
    while block + step < blockCount, decoder.lasts[block + step] < target { step *= 2 }
    block = Int(
      rf_postings_lower_bound(
        decoder.lasts, block + step / 2, min(block + step, blockCount), target))
  }

  /// Finds some ascending targets in the block at which the walk stands; see `rf_postings_match`.
  mutating func match(
    _ targets: UnsafePointer<UInt32>, _ number: Int, _ hits: UnsafeMutablePointer<UInt32>,
    _ blockPositions: UnsafeMutablePointer<UInt32>
  ) -> Int {
    if loaded != block, let bitmap = decoder.bitmap(ofBlock: block) {
      return rf_postings_bitmap_match(
        bitmap.bits, bitmap.span, bitmap.first, targets, number, hits, blockPositions)
    }
    guard load() else { return 0 }
    return rf_postings_match(ordinals, count, targets, number, hits, blockPositions)
  }

  /// Goes to a block and decodes its ordinals; false when they are damaged.
  mutating func enter(block wanted: Int) -> Bool {
    block = wanted
    return load()
  }

  private mutating func load() -> Bool {
    if loaded == block { return count > 0 }
    loaded = block
    count = 0
    guard let start = decoder.decodeOrdinals(block: block, into: ordinals) else {
      isDamaged = true
      return false
    }
    classStart = start
    count = decoder.postingCount(inBlock: block)
    return true
  }

  /// The classes of the block that has been entered; nil where the data are damaged.
  mutating func blockClasses() -> UnsafePointer<UInt32>? {
    if count < PostingFormat.blockSize {
      return loadTail(block) ? UnsafePointer(tailClasses) : nil
    }
    classified = -1
    guard decoder.decodeClasses(block: block, from: classStart, into: classes) else {
      isDamaged = true
      return nil
    }
    classified = block
    return UnsafePointer(classes)
  }

  /// The lowest class number of a block; nil for a list without a directory.
  func best(ofBlock block: Int) -> Int? {
    decoder.hasDirectory ? Int(decoder.bests[block]) : nil
  }

  /// The class of a posting; nil where the data are damaged.
  mutating func classNumber(of posting: Int) -> Int? {
    let (block, offset) = (posting / PostingFormat.blockSize, posting % PostingFormat.blockSize)
    if classified == block { return Int(classes[offset]) }
    if decoder.postingCount(inBlock: block) == PostingFormat.blockSize {
      if let number = decoder.decodeClass(block: block, at: offset) { return Int(number) }
      isDamaged = true
      return nil
    }
    return loadTail(block) ? Int(tailClasses[offset]) : nil
  }

  private mutating func loadTail(_ block: Int) -> Bool {
    if tailEnd >= 0 { return true }
    if loaded != block {
      self.block = block
      guard load() else { return false }
    }
    guard let end = decoder.decodeTailClasses(block: block, from: classStart, into: tailClasses)
    else {
      isDamaged = true
      return false
    }
    tailEnd = end
    return true
  }

  /// The only position of a posting whose class has one; nil where the data are damaged.
  mutating func position(of posting: Int, _ table: PostingClassTable.Pointers) -> UInt32? {
    let (block, offset) = (posting / PostingFormat.blockSize, posting % PostingFormat.blockSize)
    if decoder.postingCount(inBlock: block) == PostingFormat.blockSize {
      guard let place = place(of: offset, block, table), place.bits <= 32,
        place.start + ((place.first + 1) * Int(place.bits) + 7) / 8 <= positions.count
      else {
        isDamaged = true
        return nil
      }
      return value(place)
    }
    var only: UInt32 = 0
    guard read(posting, 1, table, into: &only) != nil else {
      isDamaged = true
      return nil
    }
    return only
  }

  /// Where the positions of one posting begin: the number of its first one in a row of values.
  private struct Place {
    var first: Int
    var start: Int
    var bits: UInt8
  }

  /// The first value of a place, which the caller has found to be there. Eight bytes after it are readable.
  @inline(__always)
  private func value(_ place: Place) -> UInt32 {
    let bit = place.first &* Int(place.bits)
    let word = UnsafeRawPointer(positions.baseAddress! + (place.start &+ bit >> 3))
      .loadUnaligned(as: UInt64.self)
    let value = UInt64(littleEndian: word) &>> UInt64(bit & 7)
    return UInt32(truncatingIfNeeded: value & (1 &<< UInt64(place.bits) &- 1))
  }

  /// Where the positions of a posting of a whole block lie; nil where the data are damaged.
  private func place(
    of offset: Int, _ block: Int, _ table: PostingClassTable.Pointers
  ) -> Place? {
    let start = positionStart(ofBlock: block)
    guard start < positions.count else { return nil }
    let bits = positions[start]
    guard bits & PostingFormat.severalPositions != 0 else {
      return Place(first: offset, start: start + 1, bits: bits)
    }
    guard start + 17 <= positions.count,
      let before = countBefore(offset, block, bitmapAt: start + 1, table)
    else { return nil }
    return Place(first: before, start: start + 17, bits: bits & ~PostingFormat.severalPositions)
  }

  /// Writes the positions of a posting, field by field as its class has them, and each field's in
  /// ascending order; returns how many, or nil where the data are damaged.
  ///
  /// - Parameter values: room for as many as the class of the posting has.
  mutating func readPositions(
    of posting: Int, class number: Int, _ table: PostingClassTable.Pointers,
    into values: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    let count = Int(table.positionCounts[number])
    guard let found = read(posting, count, table, into: values) else {
      isDamaged = true
      return nil
    }
    if count == 1 { return found }
    // Within a field they are differences.
    var offset = 0
    for entry in table.entries(of: number) {
      let frequency = Int(PostingClass.frequency(entry))
      for index in (offset + 1)..<max(offset + 1, offset + frequency) {
        values[index] &+= values[index - 1]
      }
      offset += frequency
    }
    return found
  }

  private mutating func read(
    _ posting: Int, _ count: Int, _ table: PostingClassTable.Pointers,
    into values: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    let (block, offset) = (posting / PostingFormat.blockSize, posting % PostingFormat.blockSize)
    if decoder.postingCount(inBlock: block) == PostingFormat.blockSize {
      guard let place = place(of: offset, block, table) else { return nil }
      return unpack(place.first, count, at: place.start, bits: place.bits, into: values)
    }
    guard loadTail(block) else { return nil }
    if decoder.isRecord, frequency == 1 {
      guard let base = positions.baseAddress, tailEnd <= positions.count else { return nil }
      let after = rf_postings_varints(base + tailEnd, base + positions.count, values, count)
      return after == nil ? nil : count
    }
    let start = decoder.isRecord ? tailEnd : positionStart(ofBlock: block)
    guard start < positions.count else { return nil }
    var first = 0
    for index in 0..<offset { first += Int(table.positionCounts[Int(tailClasses[index])]) }
    return unpack(first, count, at: start + 1, bits: positions[start], into: values)
  }

  /// Where the positions of a long list's block begin.
  private func positionStart(ofBlock block: Int) -> Int {
    guard decoder.hasDirectory, let blockPositions else { return 0 }
    return Int(blockPositions[block])
  }

  /// How many positions the postings of a whole block have before `offset`: one each, but for those
  /// in the bitmap.
  private func countBefore(
    _ offset: Int, _ block: Int, bitmapAt start: Int, _ table: PostingClassTable.Pointers
  ) -> Int? {
    let raw = UnsafeRawBufferPointer(positions)
    let low = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
    let high = raw.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self)
    // A shift by 64 gives 0.
    var halves = (low & ~(.max << UInt64(offset)), high & ~(.max << UInt64(max(offset - 64, 0))))
    if halves.0 | halves.1 == 0 { return offset }
    guard let classes = decoder.packedClasses(ofBlock: block) else { return nil }
    var count = offset
    while halves.0 | halves.1 != 0 {
      let other = halves.0 != 0 ? halves.0.trailingZeroBitCount : 64 + halves.1.trailingZeroBitCount
      if halves.0 != 0 { halves.0 &= halves.0 - 1 } else { halves.1 &= halves.1 - 1 }
      guard let number = classes.number(at: other) else { return nil }
      count += Int(table.positionCounts[Int(number)]) - 1
    }
    return count
  }

  private func unpack(
    _ first: Int, _ count: Int, at start: Int, bits: UInt8,
    into values: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    guard bits <= 32, start + ((first + count) * Int(bits) + 7) / 8 <= positions.count else {
      return nil
    }
    rf_postings_bits(positions.baseAddress! + start, UInt32(bits), first, count, values)
    return count
  }
}
