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

  /// What changes with each allocation, at the beginning of the arena's own memory: a class's properties would
  /// be checked for exclusive access each time.
  private struct State {
    var next: UnsafeMutableRawPointer
    var end: UnsafeMutableRawPointer
    var pieces: [UnsafeMutableRawBufferPointer] = []
  }

  private let first: UnsafeMutableRawBufferPointer
  private let state: UnsafeMutablePointer<State>

  init() {
    first = Arena.stock.take()
    let base = first.baseAddress!
    state = (base + Arena.windowBytes + Arena.touchedBytes).bindMemory(to: State.self, capacity: 1)
    state.initialize(
      to: State(
        next: base + Arena.windowBytes + Arena.touchedBytes + 64, end: base + first.count))
  }

  /// Accumulators of a window, all zero.
  var window: UnsafeMutablePointer<UInt32> {
    first.baseAddress!.assumingMemoryBound(to: UInt32.self)
  }

  /// A bit for each accumulator, all zero.
  var touched: UnsafeMutablePointer<UInt64> {
    (first.baseAddress! + Arena.windowBytes).assumingMemoryBound(to: UInt64.self)
  }

  /// Uninitialized memory for `count` elements, valid while the arena lives.
  @inline(__always)
  func allocate<Element>(_ type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
    let size = (max(count, 1) * MemoryLayout<Element>.stride + 63) & ~63
    if state.pointee.end - state.pointee.next < size { addPiece(size) }
    let position = state.pointee.next
    state.pointee.next = position + size
    return position.bindMemory(to: Element.self, capacity: count)
  }

  private func addPiece(_ size: Int) {
    let piece = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(size, Arena.pieceSize), alignment: 64)
    state.pointee.pieces.append(piece)
    state.pointee.next = piece.baseAddress!
    state.pointee.end = piece.baseAddress! + piece.count
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
    for piece in state.pointee.pieces { piece.deallocate() }
    state.deinitialize(count: 1)
    Arena.stock.giveBack(first)
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
