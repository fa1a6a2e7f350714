import Synchronization

/// Memory for one query, allocated in large pieces and freed all at once.
///
/// The first piece comes from a small stock that all queries share, so that a query neither asks the
/// system for memory nor has it cleared again.
final class Arena {
  private static let pieceSize = 1 << 19
  /// The beginning of a piece from the stock is a window of accumulators and a bit for each, all
  /// zero whenever no query runs: whoever uses them leaves them so.
  private static let windowBytes = ExecutionContext.windowSize * 4
  private static let touchedBytes = ExecutionContext.windowSize / 8
  private static let stock = Stock()
  private var pieces: [UnsafeMutableRawBufferPointer]
  private var used = 0

  init() {
    pieces = [Arena.stock.take()]
    used = Arena.windowBytes + Arena.touchedBytes
  }

  /// Accumulators of a window, all zero.
  var window: UnsafeMutablePointer<UInt32> {
    pieces[0].baseAddress!.assumingMemoryBound(to: UInt32.self)
  }

  /// A bit for each accumulator, all zero.
  var touched: UnsafeMutablePointer<UInt64> {
    (pieces[0].baseAddress! + Arena.windowBytes).assumingMemoryBound(to: UInt64.self)
  }

  /// Uninitialized memory for `count` elements, valid while the arena lives.
  func allocate<Element>(_ type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
    let size = (max(count, 1) * MemoryLayout<Element>.stride + 63) & ~63
    if used + size > pieces[pieces.count - 1].count {
      pieces.append(.allocate(byteCount: max(size, Arena.pieceSize), alignment: 64))
      used = 0
    }
    let position = pieces[pieces.count - 1].baseAddress! + used
    used += size
    return position.bindMemory(to: Element.self, capacity: count)
  }

  /// The same, all zero.
  func zeros<Element: BitwiseCopyable & FixedWidthInteger>(
    _ type: Element.Type, _ count: Int
  ) -> UnsafeMutablePointer<Element> {
    let pointer = allocate(type, count)
    pointer.initialize(repeating: 0, count: count)
    return pointer
  }

  deinit {
    for piece in pieces.dropFirst() { piece.deallocate() }
    Arena.stock.giveBack(pieces[0])
  }

  /// Pieces that wait for the next query; never more than there are threads at work.
  private final class Stock: Sendable {
    private struct Piece: @unchecked Sendable {
      // Owned by the stock alone while it is in it.
      let memory: UnsafeMutableRawBufferPointer
    }

    private static let capacity = 16
    private let pieces = Mutex<[Piece]>([])

    func take() -> UnsafeMutableRawBufferPointer {
      if let piece = pieces.withLock({ $0.popLast() }) { return piece.memory }
      let memory = UnsafeMutableRawBufferPointer.allocate(
        byteCount: Arena.pieceSize, alignment: 64)
      memory.initializeMemory(as: UInt8.self, repeating: 0)
      return memory
    }

    func giveBack(_ memory: UnsafeMutableRawBufferPointer) {
      let piece = Piece(memory: memory)
      let isKept = pieces.withLock { pieces in
        guard pieces.count < Stock.capacity else { return false }
        pieces.append(piece)
        return true
      }
      if !isKept { memory.deallocate() }
    }
  }
}
