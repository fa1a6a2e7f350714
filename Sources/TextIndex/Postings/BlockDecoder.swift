import CKernels
import IndexFile

/// Decodes the blocks of one term's list, every size checked before a byte is read.
struct BlockDecoder {
  private let store: PostingStore
  private let term: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  private let blocks: Range<Int>
  let frequency: Int

  init(_ store: PostingStore, term: Int) {
    self.store = store
    self.term = term
    bytes = store.postings(of: term)
    blocks = store.blocks(of: term)
    frequency = Int(store.frequencies[term])
  }

  /// Blocks, the tail counted as one.
  var blockCount: Int { max(blocks.count, 1) }

  func postingCount(inBlock block: Int) -> Int {
    min(PostingFormat.blockSize, frequency - block * PostingFormat.blockSize)
  }

  /// The ordinals of a block, ascending and all below the number of documents.
  ///
  /// - Returns: where the classes begin in the list's bytes; nil where the data are damaged.
  func decodeOrdinals(block: Int, into ordinals: UnsafeMutablePointer<UInt32>) -> Int? {
    let count = postingCount(inBlock: block)
    let start = blocks.isEmpty ? 0 : Int(store.blockOffsets[blocks.lowerBound + block])
    let before =
      block == 0 ? UInt32.max : store.blockLasts.unsafeElements[blocks.lowerBound + block - 1]
    guard start <= bytes.count else { return nil }
    let end: Int
    if count == PostingFormat.blockSize {
      guard start + 2 <= bytes.count else { return nil }
      let gapBits = UInt32(bytes[start])
      // With 31 bits a gap the sum cannot wrap before it exceeds the number of documents.
      guard gapBits < 32, start + 2 + 16 * Int(gapBits) <= bytes.count else { return nil }
      let largest = rf_postings_unpack_ordinals(
        bytes.baseAddress! + start + 2, gapBits, before, ordinals)
      guard largest < store.documents else { return nil }
      end = start + 2 + 16 * Int(gapBits)
    } else {
      guard let tail = decodeTail(from: start, count: count, before: before, into: ordinals) else {
        return nil
      }
      end = tail
    }
    if !blocks.isEmpty, ordinals[count - 1] != store.blockLasts[blocks.lowerBound + block] {
      return nil
    }
    return end
  }

  private func decodeTail(
    from start: Int, count: Int, before: UInt32, into ordinals: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    guard let after = rf_postings_varints(base + start, base + bytes.count, ordinals, count) else {
      return nil
    }
    var previous = before == .max ? -1 : Int(before)
    for index in 0..<count {
      previous += 1 + Int(ordinals[index])
      guard previous < store.documents else { return nil }
      ordinals[index] = UInt32(previous)
    }
    return after - base
  }

  /// The classes of a block whose ordinals end at `start`, all below the number of classes.
  func decodeClasses(
    block: Int, from start: Int, into classes: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    let count = postingCount(inBlock: block)
    guard let base = bytes.baseAddress else { return false }
    if count == PostingFormat.blockSize {
      let header = Int(store.blockOffsets[blocks.lowerBound + block])
      let bits = UInt32(bytes[header + 1])
      guard bits <= 32, start + 16 * Int(bits) <= bytes.count else { return false }
      let best = store.blockBests[blocks.lowerBound + block]
      // A sum that wraps comes out below `best`; it is still below the number of classes.
      return rf_postings_unpack(base + start, bits, best, classes) < store.classCount
    }
    guard rf_postings_varints(base + start, base + bytes.count, classes, count) != nil else {
      return false
    }
    for index in 0..<count where Int(classes[index]) >= store.classCount { return false }
    return true
  }
}
