import CKernels
import IndexFile

/// Walks one scored list forwards, block by block.
///
/// The list is either a term's, decoded a block at a time, or the outcome of a subquery that is
/// already in memory. Contributions to the score are whole numbers, so that sums do not depend on
/// the order of their terms and bounds need no margin.
final class PostingCursor {
  /// Documents in the list.
  let frequency: Int
  let blockCount: Int
  /// At least every contribution.
  let bound: UInt32
  /// For each block, its last ordinal, and a number that no contribution in it exceeds.
  private let lasts: UnsafePointer<UInt32>
  private let bounds: UnsafePointer<UInt32>
  private let source: Source
  private let context: ExecutionContext

  /// The block at which the walk stands; `blockCount` at its end.
  private(set) var block = 0
  private var loaded = -1
  private(set) var ordinals: UnsafePointer<UInt32>
  private var contributions: UnsafePointer<UInt32>
  private var hasContributions = false
  private(set) var count = 0
  private var place = 0
  private var classStart = 0

  private enum Source {
    case memory
    case stored(BlockDecoder, ClassScores, factor: Float, Buffers)
  }

  private struct Buffers {
    let ordinals: UnsafeMutablePointer<UInt32>
    let classes: UnsafeMutablePointer<UInt32>
    let contributions: UnsafeMutablePointer<UInt32>
  }

  // The whole list, when it is in memory.
  private let allOrdinals: UnsafePointer<UInt32>
  private let allContributions: UnsafePointer<UInt32>

  /// A cursor over lists that lie in the context's arena.
  init(_ list: MatchList, context: ExecutionContext) {
    frequency = list.count
    source = .memory
    self.context = context
    allOrdinals = list.ordinals
    allContributions = list.contributions
    ordinals = list.ordinals
    contributions = list.contributions
    let size = PostingFormat.blockSize
    blockCount = (list.count + size - 1) / size
    let lasts = context.arena.allocate(UInt32.self, blockCount)
    let bounds = context.arena.allocate(UInt32.self, blockCount)
    var most: UInt32 = 0
    for block in 0..<blockCount {
      let end = min(list.count, (block + 1) * size)
      lasts[block] = list.ordinals[end - 1]
      var bound: UInt32 = 0
      for index in (block * size)..<end { bound = max(bound, list.contributions[index]) }
      bounds[block] = bound
      most = max(most, bound)
    }
    self.lasts = UnsafePointer(lasts)
    self.bounds = UnsafePointer(bounds)
    bound = most
  }

  /// A cursor over the long list of a term; `factor` turns a class's score into a contribution.
  init(term: Int, scores: ClassScores, factor: Float, context: ExecutionContext) {
    let store = context.index.store
    let decoder = BlockDecoder(store, term: term)
    frequency = decoder.frequency
    blockCount = decoder.blockCount
    self.context = context
    let size = PostingFormat.blockSize
    let buffers = Buffers(
      ordinals: context.arena.allocate(UInt32.self, size),
      classes: context.arena.allocate(UInt32.self, size),
      contributions: context.arena.allocate(UInt32.self, size))
    source = .stored(decoder, scores, factor: factor, buffers)
    ordinals = UnsafePointer(buffers.ordinals)
    contributions = UnsafePointer(buffers.contributions)
    allOrdinals = ordinals
    allContributions = contributions
    let blocks = store.blocks(of: term)
    lasts = store.blockLasts.unsafeElements.baseAddress! + blocks.lowerBound
    let bounds = context.arena.allocate(UInt32.self, blockCount)
    if scores.isInherent {
      rf_postings_contributions(
        store.blockBests.unsafeElements.baseAddress! + blocks.lowerBound, blockCount,
        scores.values, factor, bounds)
    } else {
      let fields = store.fieldCount
      let ratios = store.blockRatios.unsafeElements
      for block in 0..<blockCount {
        let start = (blocks.lowerBound + block) * fields
        let row = UnsafeBufferPointer(rebasing: ratios[start..<(start + fields)])
        bounds[block] = ExecutionContext.contribution(scores.bound(ratios: row), factor)
      }
    }
    var most: UInt32 = 0
    for block in 0..<blockCount { most = max(most, bounds[block]) }
    self.bounds = UnsafePointer(bounds)
    bound = most
  }

  /// A number that is not above the next ordinal from `target` on; nil at the end of the list.
  func lowestCandidate(from target: Int) -> Int? {
    skip(to: target)
    guard block < blockCount else { return nil }
    if loaded == block, place < count { return max(target, Int(ordinals[place])) }
    return max(target, block == 0 ? 0 : Int(lasts[block - 1]) + 1)
  }

  /// Stands at the first block that reaches `target`.
  private func skip(to target: Int) {
    while block < blockCount, Int(lasts[block]) < target {
      // Neighbouring blocks first, then a search in steps that double.
      var step = 1
      while block + step < blockCount, Int(lasts[block + step]) < target { step *= 2 }
      let low = block + step / 2 + 1
      let high = min(block + step, blockCount)
      block = Int(
        rf_postings_lower_bound(lasts, low, high, UInt32(clamping: target)))
    }
  }

  /// At least every contribution in `start..<end`; 0 when the list has nothing there.
  func bound(from start: Int, to end: Int) -> UInt32 {
    skip(to: start)
    guard block < blockCount, block == 0 || Int(lasts[block - 1]) + 1 < end else { return 0 }
    var most = bounds[block]
    var next = block + 1
    while next < blockCount, Int(lasts[next - 1]) + 1 < end {
      most = max(most, bounds[next])
      next += 1
    }
    return most
  }

  /// Adds the contributions in `start..<end` to the context's window that begins at `start`.
  func scatter(from start: Int, to end: Int, keepingMaximum: Bool) {
    skip(to: start)
    while block < blockCount {
      if block > 0, Int(lasts[block - 1]) + 1 >= end { return }
      load()
      let from = rf_postings_lower_bound(ordinals, place, count, UInt32(clamping: start))
      let to = rf_postings_lower_bound(ordinals, from, count, UInt32(clamping: end))
      if from < to {
        fetchContributions()
        let kernel = keepingMaximum ? rf_postings_maximum : rf_postings_add
        kernel(
          ordinals + from, contributions + from, to - from, UInt32(start), context.window,
          context.touched)
      }
      place = to
      if to < count { return }
      block += 1
    }
  }

  /// The contribution to `ordinal`, or nil when it is not in the list. Targets must not descend.
  func contribution(to ordinal: UInt32) -> UInt32? {
    skip(to: Int(ordinal))
    guard block < blockCount else { return nil }
    if block > 0, loaded != block, lasts[block - 1] >= ordinal { return nil }
    load()
    place = rf_postings_lower_bound(ordinals, place, count, ordinal)
    guard place < count, ordinals[place] == ordinal else { return nil }
    fetchContributions()
    return contributions[place]
  }

  /// Whether `ordinal` is in the list. Targets must not descend.
  func contains(_ ordinal: UInt32) -> Bool {
    skip(to: Int(ordinal))
    guard block < blockCount else { return false }
    load()
    place = rf_postings_lower_bound(ordinals, place, count, ordinal)
    return place < count && ordinals[place] == ordinal
  }

  /// The block at which the walk stands, whole: for a list that leads an intersection.
  ///
  /// - Returns: false at the end of the list.
  func enterBlock() -> Bool {
    guard block < blockCount else { return false }
    load()
    return true
  }

  func nextBlock() { block += 1 }

  /// The ordinals that the current block may hold.
  var blockRange: Range<Int> {
    (block == 0 ? 0 : Int(lasts[block - 1]) + 1)..<(Int(lasts[block]) + 1)
  }

  var blockBound: UInt32 { bounds[block] }

  /// The contributions of the loaded block.
  func loadedContributions() -> UnsafePointer<UInt32> {
    fetchContributions()
    return contributions
  }

  private func load() {
    if loaded == block { return }
    loaded = block
    place = 0
    switch source {
    case .memory:
      let start = block * PostingFormat.blockSize
      count = min(PostingFormat.blockSize, frequency - start)
      ordinals = allOrdinals + start
      contributions = allContributions + start
      hasContributions = true
    case .stored(let decoder, let scores, let factor, let buffers):
      hasContributions = false
      count = decoder.postingCount(inBlock: block)
      guard let start = decoder.decodeOrdinals(block: block, into: buffers.ordinals) else {
        return refuse("a block of ordinals contradicts its directory")
      }
      classStart = start
      if scores.isPartial { keepMatching(decoder, scores, factor, buffers) }
    }
  }

  /// Drops postings of which no field is asked for.
  private func keepMatching(
    _ decoder: BlockDecoder, _ scores: ClassScores, _ factor: Float, _ buffers: Buffers
  ) {
    guard decoder.decodeClasses(block: block, from: classStart, into: buffers.classes) else {
      return refuse("a block of classes is damaged")
    }
    var kept = 0
    scores.values.withUnsafeBufferPointer { values in
      for index in 0..<count {
        let score = values[Int(buffers.classes[index])]
        guard score >= 0 else { continue }
        buffers.ordinals[kept] = buffers.ordinals[index]
        buffers.contributions[kept] = ExecutionContext.contribution(score, factor)
        kept += 1
      }
    }
    count = kept
    hasContributions = true
  }

  private func fetchContributions() {
    guard !hasContributions, case .stored(let decoder, let scores, let factor, let buffers) = source
    else { return }
    hasContributions = true
    guard decoder.decodeClasses(block: block, from: classStart, into: buffers.classes) else {
      for index in 0..<count { buffers.contributions[index] = 0 }
      return note("a block of classes is damaged")
    }
    rf_postings_contributions(buffers.classes, count, scores.values, factor, buffers.contributions)
  }

  /// Empties a block that cannot be read.
  private func refuse(_ detail: String) {
    note(detail)
    count = 0
    place = 0
    hasContributions = true
  }

  private func note(_ detail: String) {
    context.damage = context.damage ?? context.index.store.damage(detail)
  }
}
