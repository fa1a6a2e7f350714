import CKernels
import IndexFile

/// Finds single postings of a term, with their classes and positions: for phrases and evidence.
final class PositionReader {
  private let store: PostingStore
  private let term: Int
  private let decoder: BlockDecoder
  private var block = -1
  private var ordinals = [UInt32](repeating: 0, count: PostingFormat.blockSize)
  private var classes = [UInt32](repeating: 0, count: PostingFormat.blockSize)
  private var count = 0
  private var place = 0
  /// Where the positions of each posting of the block begin; filled when first needed.
  private var starts: [Int] = []
  private(set) var isDamaged = false

  let frequency: Int

  init(_ store: PostingStore, term: Int) {
    self.store = store
    self.term = term
    decoder = BlockDecoder(store, term: term)
    frequency = decoder.frequency
  }

  /// Stands at `ordinal` if the term is in that document.
  func seek(_ ordinal: UInt32) -> Bool {
    guard load(blockFor(ordinal)) else { return false }
    place = Int(rf_postings_lower_bound(ordinals, 0, count, ordinal))
    return place < count && ordinals[place] == ordinal
  }

  /// The class of the posting at which the reader stands.
  var classNumber: Int { Int(classes[place]) }

  /// All ordinals of the list.
  func allOrdinals() -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(frequency)
    for block in 0..<decoder.blockCount where load(block) { result += ordinals[..<count] }
    return result
  }

  private func blockFor(_ ordinal: UInt32) -> Int {
    let blocks = store.blocks(of: term)
    guard !blocks.isEmpty else { return 0 }
    let lasts = store.blockLasts.unsafeElements.baseAddress! + blocks.lowerBound
    return Int(rf_postings_lower_bound(lasts, 0, blocks.count, ordinal))
  }

  private func load(_ wanted: Int) -> Bool {
    guard wanted < decoder.blockCount else { return false }
    if wanted == block { return count > 0 }
    block = wanted
    starts.removeAll(keepingCapacity: true)
    let start = ordinals.withUnsafeMutableBufferPointer {
      decoder.decodeOrdinals(block: wanted, into: $0.baseAddress!)
    }
    let isWhole = start.map { start in
      classes.withUnsafeMutableBufferPointer {
        decoder.decodeClasses(block: wanted, from: start, into: $0.baseAddress!)
      }
    }
    count = isWhole == true ? decoder.postingCount(inBlock: wanted) : 0
    if isWhole != true { isDamaged = true }
    return count > 0
  }

  /// Calls `body` with each field of the posting and the positions in it, ascending.
  func forEachField(_ table: PostingClassTable, _ body: (UInt32, [UInt32]) -> Void) {
    locate(table)
    let bytes = store.positions(of: term)
    guard place < starts.count else { return }
    var at = starts[place]
    for entry in table.entries(of: classNumber) {
      var positions: [UInt32] = []
      var position: UInt32 = 0
      for _ in 0..<PostingClass.frequency(entry) {
        guard let (gap, next) = PositionReader.varint(bytes, at: at) else {
          isDamaged = true
          return
        }
        position &+= gap
        positions.append(position)
        at = next
      }
      body(entry, positions)
    }
  }

  /// Finds where each posting's positions begin by counting through those before it.
  private func locate(_ table: PostingClassTable) {
    guard starts.isEmpty else { return }
    let bytes = store.positions(of: term)
    let blocks = store.blocks(of: term)
    var at = blocks.isEmpty ? 0 : Int(store.blockPositions[blocks.lowerBound + block])
    for posting in 0..<count {
      starts.append(at)
      var left = 0
      for entry in table.entries(of: Int(classes[posting])) {
        left += Int(PostingClass.frequency(entry))
      }
      while left > 0 {
        guard at < bytes.count else {
          isDamaged = true
          return
        }
        if bytes[at] < 0x80 { left -= 1 }
        at += 1
      }
    }
  }

  private static func varint(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (UInt32, Int)? {
    var value: UInt32 = 0
    var at = start
    for shift in stride(from: UInt32(0), through: 28, by: 7) {
      guard at < bytes.count else { return nil }
      value |= UInt32(bytes[at] & 0x7F) << shift
      at += 1
      if bytes[at - 1] < 0x80 { return (value, at) }
    }
    return nil
  }
}
