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
  /// The positions of one field.
  private var scratch: [UInt32] = []
  /// Up to which posting of the block the positions have been passed over, and where that was.
  private var passed = 0
  private var passedEnd = 0
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
    passed = 0
    let blocks = store.blocks(of: term)
    passedEnd = blocks.isEmpty ? 0 : Int(store.blockPositions[blocks.lowerBound + wanted])
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

  /// Calls `body` with each field of the posting and the positions in it, ascending, which are
  /// valid during the call.
  func forEachField(
    _ table: PostingClassTable, _ body: (UInt32, UnsafeBufferPointer<UInt32>) -> Void
  ) {
    let bytes = store.positions(of: term)
    guard var at = locate(table, in: bytes) else { return }
    for entry in table.entries(of: classNumber) {
      let frequency = Int(PostingClass.frequency(entry))
      if scratch.count < frequency {
        scratch.append(contentsOf: repeatElement(0, count: frequency - scratch.count))
      }
      var position: UInt32 = 0
      for index in 0..<frequency {
        guard let (gap, next) = PositionReader.varint(bytes, at: at) else {
          isDamaged = true
          return
        }
        position &+= gap
        scratch[index] = position
        at = next
      }
      scratch.withUnsafeBufferPointer {
        body(entry, UnsafeBufferPointer(rebasing: $0[..<frequency]))
      }
    }
  }

  /// Where the positions of the posting begin, by counting through those between it and the last
  /// one that was asked for; nil on damaged data.
  private func locate(
    _ table: PostingClassTable, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    if place < passed {
      let blocks = store.blocks(of: term)
      passed = 0
      passedEnd = Int(store.blockPositions[blocks.lowerBound + block])
    }
    var left = 0
    for posting in passed..<place { left += Int(table.positionCounts[Int(classes[posting])]) }
    guard let end = PositionReader.skip(left, varintsOf: bytes, at: passedEnd) else {
      isDamaged = true
      return nil
    }
    passed = place
    passedEnd = end
    return end
  }

  /// Passes over some numbers: each ends with the byte whose highest bit is 0, and eight bytes are
  /// looked at together.
  private static func skip(
    _ count: Int, varintsOf bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int? {
    var (left, at) = (count, start)
    guard at >= 0, at <= bytes.count else { return nil }
    let raw = UnsafeRawBufferPointer(bytes)
    while left >= 8, at + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      left -= (~word & 0x8080_8080_8080_8080).nonzeroBitCount
      at += 8
    }
    // A number may go on after the last whole word; its end is counted with the rest.
    while left > 0 {
      guard at < bytes.count else { return nil }
      if bytes[at] < 0x80 { left -= 1 }
      at += 1
    }
    return at
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
