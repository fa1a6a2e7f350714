import CKernels
import IndexFile

/// Decodes the blocks of one term's list, every size checked before a byte is read.
///
/// Plain pointers into the mapped file, so that a copy costs nothing: valid while the store lives.
struct BlockDecoder {
  /// How many documents the list has.
  let frequency: Int
  /// Blocks, the tail counted as one.
  let blockCount: Int
  /// Whether the blocks have a directory; a list that is all tail has none.
  let hasDirectory: Bool
  /// Whether the list lies in its term's record, behind one byte of frequency.
  let isRecord: Bool
  /// By block, when there is a directory.
  let lasts: UnsafePointer<UInt32>
  let bests: UnsafePointer<UInt32>
  private let offsets: UnsafePointer<UInt32>
  private let bytes: UnsafePointer<UInt8>
  private let byteCount: Int
  private let documents: UInt32
  private let classCount: UInt32

  init(_ store: PostingStore, term: Int) {
    self.init(store, store.list(of: term))
  }

  init(_ store: PostingStore, _ list: StoredList) {
    let blocks = store.blocks(of: list)
    frequency = list.frequency
    isRecord = list.long == nil
    hasDirectory = !blocks.isEmpty
    blockCount = max(blocks.count, 1)
    lasts = BlockDecoder.start(store.blockLasts, blocks.lowerBound)
    bests = BlockDecoder.start(store.blockBests, blocks.lowerBound)
    offsets = BlockDecoder.start(store.blockOffsets, blocks.lowerBound)
    bytes = list.bytes.baseAddress ?? BlockDecoder.nowhere
    byteCount = list.bytes.count
    documents = UInt32(store.documents)
    classCount = UInt32(store.classCount)
  }

  /// An address for arrays that have no elements and are never read.
  private static var nowhere: UnsafePointer<UInt8> { UnsafePointer(bitPattern: 64)! }

  private static func start(_ array: IndexArray<UInt32>, _ index: Int) -> UnsafePointer<UInt32> {
    guard let base = array.unsafeElements.baseAddress else {
      return UnsafeRawPointer(nowhere).assumingMemoryBound(to: UInt32.self)
    }
    return base + index
  }

  @inline(__always)
  func postingCount(inBlock block: Int) -> Int {
    min(PostingFormat.blockSize, frequency - block * PostingFormat.blockSize)
  }

  /// The ordinals of a block, ascending and all below the number of documents.
  ///
  /// - Returns: where the classes begin in the list's bytes; nil where the data are damaged.
  func decodeOrdinals(block: Int, into ordinals: UnsafeMutablePointer<UInt32>) -> Int? {
    let count = postingCount(inBlock: block)
    let start = start(ofBlock: block)
    let before = block == 0 ? UInt32.max : lasts[block - 1]
    guard start <= byteCount else { return nil }
    let end: Int
    if count == PostingFormat.blockSize {
      guard start + 2 <= byteCount else { return nil }
      if bytes[start] == PostingFormat.bitmapGaps {
        guard let bitmap = bitmap(ofBlock: block),
          rf_postings_bitmap_ordinals(bitmap.bits, bitmap.span, bitmap.first, ordinals, count)
            == count
        else { return nil }
        end = bitmap.end
      } else {
        let gapBits = UInt32(bytes[start])
        // With 31 bits a gap the sum cannot wrap before it exceeds the number of documents.
        guard gapBits < 32, start + 2 + 16 * Int(gapBits) <= byteCount else { return nil }
        let largest = rf_postings_unpack_ordinals(bytes + start + 2, gapBits, before, ordinals)
        guard largest < documents else { return nil }
        end = start + 2 + 16 * Int(gapBits)
      }
    } else {
      guard let tail = decodeTail(from: start, count: count, before: before, into: ordinals) else {
        return nil
      }
      end = tail
    }
    if hasDirectory, ordinals[count - 1] != lasts[block] { return nil }
    return end
  }

  /// The ordinals of a dense block as they lie, and where its classes begin.
  struct Bitmap {
    var bits: UnsafePointer<UInt8>
    var span: Int
    var first: UInt32
    var end: Int
  }

  /// The bitmap of a whole block that has one; nil for others, and where the data are damaged.
  @inline(__always)
  func bitmap(ofBlock block: Int) -> Bitmap? {
    guard hasDirectory, postingCount(inBlock: block) == PostingFormat.blockSize,
      case let start = Int(offsets[block]), start + 2 <= byteCount,
      bytes[start] == PostingFormat.bitmapGaps
    else { return nil }
    let first = block == 0 ? 0 : Int(lasts[block - 1]) + 1
    let span = Int(lasts[block]) + 1 - first
    guard (1...PostingFormat.maximumBitmapSpan).contains(span),
      case let end = start + 2 + (span + 7) / 8, end <= byteCount
    else { return nil }
    return Bitmap(bits: bytes + start + 2, span: span, first: UInt32(first), end: end)
  }

  @inline(__always)
  private func start(ofBlock block: Int) -> Int {
    hasDirectory ? Int(offsets[block]) : isRecord ? 1 : 0
  }

  private func decodeTail(
    from start: Int, count: Int, before: UInt32, into ordinals: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    if isRecord, count == 1 {
      // A single posting is its ordinal and its class.
      guard let after = rf_postings_varints(bytes + start, bytes + byteCount, ordinals, 1),
        ordinals[0] < documents
      else { return nil }
      return after - bytes
    }
    return rf_postings_tail_ordinals(
      bytes + start, bytes + byteCount, count, before, documents, ordinals
    ).map { $0 - bytes }
  }

  /// The classes of a block whose ordinals end at `start`, all below the number of classes.
  func decodeClasses(
    block: Int, from start: Int, into classes: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    let count = postingCount(inBlock: block)
    if count == PostingFormat.blockSize {
      guard let bits = classBits(block: block, from: start) else { return false }
      // A sum that wraps comes out below `best`; it is still below the number of classes.
      return rf_postings_unpack(bytes + start, bits, bests[block], classes) < classCount
    }
    return decodeTailClasses(block: block, from: start, into: classes) != nil
  }

  /// The same; returns where the classes end, or nil where they are damaged.
  func decodeAllClasses(
    block: Int, from start: Int, into classes: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    guard postingCount(inBlock: block) == PostingFormat.blockSize else {
      return decodeTailClasses(block: block, from: start, into: classes)
    }
    guard let bits = classBits(block: block, from: start),
      decodeClasses(block: block, from: start, into: classes)
    else { return nil }
    return start + 16 * Int(bits)
  }

  /// The classes of a block that is not whole; returns where they end.
  func decodeTailClasses(
    block: Int, from start: Int, into classes: UnsafeMutablePointer<UInt32>
  ) -> Int? {
    let count = postingCount(inBlock: block)
    if isRecord, count == 1 {
      guard let after = rf_postings_varints(bytes + start, bytes + byteCount, classes, 1),
        classes[0] < classCount
      else { return nil }
      return after - bytes
    }
    return rf_postings_tail_classes(
      bytes + self.start(ofBlock: block), bytes + start, bytes + byteCount, count, classCount,
      classes
    ).map { $0 - bytes }
  }

  /// The best class of a list that is all tail and has several postings; nil where it is damaged.
  func bestTailClass() -> UInt32? {
    let best = rf_postings_tail_best(bytes + start(ofBlock: 0), bytes + byteCount)
    return best < classCount ? best : nil
  }

  /// The class of one posting of a block that is not whole and not a single posting.
  func decodeTailClass(block: Int, from start: Int, at position: Int) -> UInt32? {
    let number = rf_postings_tail_class(
      bytes + self.start(ofBlock: block), bytes + start, bytes + byteCount,
      postingCount(inBlock: block), position, classCount)
    return number < classCount ? number : nil
  }

  /// The class of one posting of a whole block, without unpacking the others; nil where the data
  /// are damaged.
  @inline(__always)
  func decodeClass(block: Int, from start: Int, at position: Int) -> UInt32? {
    guard let bits = classBits(block: block, from: start) else { return nil }
    let number = bests[block] &+ rf_postings_value(bytes + start, bits, position)
    return number < classCount ? number : nil
  }

  /// The class of one posting of a whole block that has not been decoded.
  @inline(__always)
  func decodeClass(block: Int, at position: Int) -> UInt32? {
    packedClasses(ofBlock: block)?.number(at: position)
  }

  /// The classes of a whole block as they lie.
  struct PackedClasses {
    fileprivate let bytes: UnsafePointer<UInt8>
    fileprivate let bits: UInt32
    fileprivate let best: UInt32
    fileprivate let classCount: UInt32

    /// The class of the posting at a position; nil where the data are damaged.
    @inline(__always)
    func number(at position: Int) -> UInt32? {
      let number = best &+ rf_postings_value(bytes, bits, position)
      return number < classCount ? number : nil
    }
  }

  /// Where a whole block has its classes; nil where the data are damaged.
  @inline(__always)
  func packedClasses(ofBlock block: Int) -> PackedClasses? {
    var start = Int(offsets[block])
    guard start + 2 <= byteCount else { return nil }
    if bytes[start] == PostingFormat.bitmapGaps {
      guard let bitmap = bitmap(ofBlock: block) else { return nil }
      start = bitmap.end
    } else {
      start += 2 + 16 * Int(bytes[start])
    }
    guard let bits = classBits(block: block, from: start) else { return nil }
    return PackedClasses(
      bytes: bytes + start, bits: bits, best: bests[block], classCount: classCount)
  }

  @inline(__always)
  private func classBits(block: Int, from start: Int) -> UInt32? {
    let bits = UInt32(bytes[Int(offsets[block]) + 1])
    return bits <= 32 && start + 16 * Int(bits) <= byteCount ? bits : nil
  }
}
