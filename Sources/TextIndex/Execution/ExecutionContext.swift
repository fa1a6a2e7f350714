import CKernels
import IndexFile

/// The state that all parts of one running query share.
final class ExecutionContext {
  /// Ordinals in a window: their accumulators fit the second-level cache, and there are few windows to
  /// begin and end (a quarter faster than with those that fit the first level).
  static let windowSize = 1 << 15

  let index: TextIndex
  let arena = Arena()
  /// Contributions a unit of score. A power of two, so that scores convert exactly.
  let scale: Float
  /// All zero between windows.
  let window: UnsafeMutablePointer<UInt32>
  let touched: UnsafeMutablePointer<UInt64>
  /// Room for the candidates of a window, one walk at a time.
  let batch: CandidateBatch
  /// A score that as many documents reach as the query wants, by terms of its prefix alone; what a
  /// prefix adds below it can be left out.
  var rangeFloor: UInt32 = 0
  /// The first damage that was met outside a cursor; the query's answer is then void.
  var damage: IndexFileError?

  /// - Parameter bound: at least the score of any document.
  init(index: TextIndex, bound: Float) {
    self.index = index
    scale = ExecutionContext.scale(for: bound)
    window = arena.window
    touched = arena.touched
    batch = CandidateBatch(capacity: ExecutionContext.windowSize, arena: arena)
  }

  /// The largest power of two that keeps sums of contributions below 2^24: as a `Float` each is
  /// then exact, so that reported scores are ordered and tied as the whole numbers are.
  private static func scale(for bound: Float) -> Float {
    guard bound > 0, bound.isFinite else { return 1 }
    var scale: Float = 0x1p22
    while scale * bound > 0x1p23, scale > 0x1p-100 { scale /= 2 }
    return scale
  }

  /// A score as a contribution, rounded as the kernels round.
  static func contribution(_ score: Float, _ factor: Float) -> UInt32 {
    rf_postings_round(max(0, score * factor))
  }

  /// Cursors in the arena.
  func cursors(_ some: [PostingCursor]) -> CursorList {
    let memory = arena.allocate(PostingCursor.self, some.count)
    memory.initialize(from: some, count: some.count)
    return CursorList(start: memory, count: some.count)
  }

  /// Notes the damage that cursors have met.
  func inspect(_ lists: CursorList) {
    for list in lists where list.isDamaged && damage == nil {
      damage = index.store.damage("a block contradicts its directory")
    }
  }

  func score(_ contribution: UInt32) -> Float { Float(contribution) / scale }
}

/// Documents with contributions, in the arena of a context, ordinals ascending.
struct MatchList {
  var ordinals: UnsafePointer<UInt32>
  var contributions: UnsafePointer<UInt32>
  var count: Int
}
