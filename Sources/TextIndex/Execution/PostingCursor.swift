import CKernels
import IndexFile
import Primitives

/// Walks one scored list forwards, block by block.
///
/// The list is either a term's, decoded a block at a time, or the outcome of a subquery that is
/// already in memory. Contributions to the score are whole numbers, so that sums do not depend on
/// the order of their terms and bounds need no margin.
///
/// A plain value of pointers without reference counts: it lies in the arena of its query, and what
/// it points to is kept alive by the index, the resolved query and the arena.
struct PostingCursor {
  /// Documents in the list.
  let frequency: Int
  let blockCount: Int
  /// At least every contribution.
  let bound: UInt32
  /// No contribution to a document exceeds this share of its `DocumentBound`, rounded up; nil where
  /// that does not hold.
  let documentFactor: Float?
  /// What the list can add to a document of the highest bound, rounded up; nil where that is not known.
  var gain: UInt64? { documentFactor.map { UInt64($0.rounded(.up)) + 1 } }
  /// Whether each block's bound is the contribution of one of its documents.
  let hasExactBounds: Bool
  /// For each block, its last ordinal, and a number that no contribution in it exceeds.
  private let lasts: UnsafePointer<UInt32>
  let bounds: UnsafePointer<UInt32>

  /// The block at which the walk stands; `blockCount` at its end.
  private(set) var block = 0
  /// Whether a block could not be decoded: the answer is then void.
  private(set) var isDamaged = false
  private var loaded = -1
  private(set) var ordinals: UnsafePointer<UInt32>
  private var contributions: UnsafePointer<UInt32>
  private var hasContributions = true
  private(set) var count = 0
  private var position = 0
  private var classStart = 0
  /// A block that was asked about documents without being decoded, and where its classes begin.
  private var probed = -1
  private var probedStart = 0

  // A stored list has a decoder; one in memory is `ordinals` and `contributions` as a whole.
  private let decoder: BlockDecoder?
  private let scores: UnsafePointer<Float>?
  private let factor: Float
  private let isPartial: Bool
  private let ordinalMemory: UnsafeMutablePointer<UInt32>
  private let contributionMemory: UnsafeMutablePointer<UInt32>

  /// A cursor over lists that lie in the arena.
  init(_ list: MatchList, documentFactor: Float? = nil, arena: Arena) {
    self.documentFactor = documentFactor
    frequency = list.count
    decoder = nil
    scores = nil
    factor = 0
    isPartial = false
    ordinalMemory = UnsafeMutablePointer(mutating: list.ordinals)
    contributionMemory = UnsafeMutablePointer(mutating: list.contributions)
    ordinals = list.ordinals
    contributions = list.contributions
    let directory = BlockBounds(list, arena: arena)
    (blockCount, lasts, bounds) = (directory.count, directory.lasts, directory.bounds)
    (bound, hasExactBounds) = (directory.bound, true)
  }

  /// A cursor over the long list of a term; `factor` turns a class's score into a contribution.
  init(
    _ list: StoredList, scores: ClassScores, factor: Float, store: PostingStore, arena: Arena
  ) {
    let decoder = BlockDecoder(store, list)
    let directory = BlockBounds(
      decoder, firstBlock: store.blocks(of: list).lowerBound, scores: scores, factor: factor,
      store: store, arena: arena)
    self.init(decoder, directory, scores: scores, factor: factor, arena: arena)
  }

  /// A cursor over a short list of several postings, of which every class is scored as the index's own
  /// weights do; nil where it is damaged. The ordinals are decoded, the classes wait until they are asked for.
  init?(
    short list: StoredList, scores: ClassScores, factor: Float, store: PostingStore, arena: Arena
  ) {
    let decoder = BlockDecoder(store, list)
    let memory = arena.allocate(UInt32.self, PostingFormat.blockSize)
    guard let start = decoder.decodeOrdinals(block: 0, into: memory),
      let best = decoder.bestTailClass()
    else { return nil }
    let bound = rf_postings_round(scores.values.unsafeElements[Int(best)] * factor)
    let directory = BlockBounds(
      last: memory[decoder.frequency - 1], bound: bound, arena: arena)
    self.init(decoder, directory, scores: scores, factor: factor, ordinals: memory, arena: arena)
    loaded = 0
    count = frequency
    classStart = start
    hasContributions = false
  }

  private init(
    _ decoder: BlockDecoder, _ directory: BlockBounds, scores: ClassScores, factor: Float,
    ordinals memory: UnsafeMutablePointer<UInt32>? = nil, arena: Arena
  ) {
    self.decoder = decoder
    frequency = decoder.frequency
    self.scores = scores.values.unsafeElements.baseAddress
    self.factor = factor
    documentFactor = scores.isInherent ? factor : nil
    isPartial = scores.isPartial
    ordinalMemory = memory ?? arena.allocate(UInt32.self, PostingFormat.blockSize)
    contributionMemory = arena.allocate(UInt32.self, PostingFormat.blockSize)
    ordinals = UnsafePointer(ordinalMemory)
    contributions = UnsafePointer(contributionMemory)
    (blockCount, lasts, bounds) = (directory.count, directory.lasts, directory.bounds)
    (bound, hasExactBounds) = (directory.bound, scores.isInherent)
  }

  /// A contribution that at least `rank` of the list's documents reach, as high as can be known
  /// cheaply; -1 when the list is too short. Only before the walk begins.
  mutating func contribution(ofRank rank: Int) -> Int {
    guard frequency >= rank, rank > 0 else { return -1 }
    var best = TopSelection(limit: rank)
    if blockCount >= rank {
      // Each block's bound is that of one of its documents.
      guard hasExactBounds else { return -1 }
      PostingCursor.offer(bounds, blockCount, to: &best)
    } else {
      for block in 0..<blockCount {
        self.block = block
        load()
        PostingCursor.offer(loadedContributions(), count, to: &best)
      }
      block = 0
    }
    return best.isFull ? Int(RankKey.wholeScore(of: best.threshold)) : -1
  }

  private static func offer(
    _ numbers: UnsafePointer<UInt32>, _ count: Int, to best: inout TopSelection
  ) {
    // Which document has a number does not matter here.
    for index in 0..<count { best.offer(whole: numbers[index], 0) }
  }

  /// A number that is not above the next ordinal from `target` on; `Int.max` at the end.
  @inline(__always)
  mutating func lowestCandidate(from target: Int) -> Int {
    skip(to: target)
    guard block < blockCount else { return .max }
    if loaded == block, position < count { return max(target, Int(ordinals[position])) }
    return max(target, block == 0 ? 0 : Int(lasts[block - 1]) + 1)
  }

  /// Stands at the first block that reaches `target`.
  @inline(__always)
  private mutating func skip(to target: Int) {
    guard block < blockCount, Int(lasts[block]) < target else { return }
    gallop(to: UInt32(clamping: target))
  }

  /// Neighboring blocks first, then a search in steps that double.
  private mutating func gallop(to target: UInt32) {
    var step = 1
    while block + step < blockCount, lasts[block + step] < target { step *= 2 }
    let low = block + step / 2 + 1
    let high = min(block + step, blockCount)
    block = Int(rf_postings_lower_bound(lasts, low, high, target))
    while block < blockCount, lasts[block] < target { block += 1 }
  }

  /// At least every contribution in `start..<end`; 0 when the list has nothing there.
  mutating func bound(from start: Int, to end: Int) -> Int {
    skip(to: start)
    guard block < blockCount, block == 0 || Int(lasts[block - 1]) + 1 < end else { return 0 }
    var maximum = bounds[block]
    var next = block + 1
    while next < blockCount, Int(lasts[next - 1]) + 1 < end {
      maximum = max(maximum, bounds[next])
      next += 1
    }
    return Int(maximum)
  }

  /// Adds the contributions in `start..<end` that are at least `minimum`, and with which their
  /// documents can pass the limit, to the window that begins at `start`; or, when maxima are kept,
  /// all of them.
  mutating func scatter(
    from start: Int, to end: Int, minimum: UInt32, _ limit: rf_postings_limit?,
    _ window: UnsafeMutablePointer<UInt32>,
    _ touched: UnsafeMutablePointer<UInt64>, keepingMaximum: Bool
  ) {
    skip(to: start)
    while block < blockCount {
      if block > 0, Int(lasts[block - 1]) + 1 >= end { return }
      if bounds[block] < minimum {
        // Nothing in this block can matter; what lies beyond the window is looked at again.
        if Int(lasts[block]) >= end { return }
        block += 1
        continue
      }
      load()
      let from = Int(rf_postings_lower_bound(ordinals, position, count, UInt32(clamping: start)))
      let to = Int(rf_postings_lower_bound(ordinals, from, count, UInt32(clamping: end)))
      if from < to {
        fetchContributions()
        if keepingMaximum {
          rf_postings_maximum(
            ordinals + from, contributions + from, to - from, UInt32(start), window, touched)
        } else {
          add(from..<to, from: start, minimum: minimum, limit, window, touched)
        }
      }
      position = to
      if to < count { return }
      block += 1
    }
  }

  @inline(__always)
  private func add(
    _ range: Range<Int>, from start: Int, minimum: UInt32, _ limit: rf_postings_limit?,
    _ window: UnsafeMutablePointer<UInt32>, _ touched: UnsafeMutablePointer<UInt64>
  ) {
    let from = range.lowerBound
    if let limit {
      rf_postings_add_limited(
        ordinals + from, contributions + from, range.count, UInt32(start), minimum, limit, window,
        touched)
    } else {
      rf_postings_add(
        ordinals + from, contributions + from, range.count, UInt32(start), minimum, window, touched)
    }
  }

  /// Stands at the block that reaches the first of some ascending targets, and returns the index
  /// after the last one that the block may hold; nil at the list's end. Targets must not descend.
  @inline(__always)
  mutating func stretch(_ targets: UnsafePointer<UInt32>, _ from: Int, _ count: Int) -> Int? {
    skip(to: Int(targets[from]))
    guard block < blockCount else { return nil }
    let last = lasts[block]
    if targets[count - 1] <= last { return count }
    return Int(rf_postings_until(targets, from + 1, count, last))
  }

  /// Finds some ascending targets in the block at which the walk stands; see `rf_postings_match`.
  @inline(__always)
  mutating func match(
    _ targets: UnsafePointer<UInt32>, _ number: Int, _ hits: UnsafeMutablePointer<UInt32>,
    _ positions: UnsafeMutablePointer<UInt32>
  ) -> Int {
    if loaded != block, !isPartial, let bitmap = decoder?.bitmap(ofBlock: block) {
      probed = block
      probedStart = bitmap.end
      return rf_postings_bitmap_match(
        bitmap.bits, bitmap.span, bitmap.first, targets, number, hits, positions)
    }
    load()
    return rf_postings_match(ordinals, count, targets, number, hits, positions)
  }

  /// The contribution at a position of the block in which something has been matched.
  @inline(__always)
  mutating func contribution(at position: Int) -> UInt32 {
    let isProbed = loaded != block && probed == block
    if !isProbed, hasContributions { return contributions[position] }
    guard let decoder, let scores else { return contributions[position] }
    let start = isProbed ? probedStart : classStart
    let number =
      isProbed || count == PostingFormat.blockSize
      ? decoder.decodeClass(block: block, from: start, at: position)
      : decoder.decodeTailClass(block: block, from: start, at: position)
    guard let number else {
      isDamaged = true
      return 0
    }
    return rf_postings_round(scores[Int(number)] * factor)
  }

  /// Whether `ordinal` is in the list. Targets must not descend.
  @inline(__always)
  mutating func contains(_ ordinal: UInt32) -> Bool {
    skip(to: Int(ordinal))
    guard block < blockCount else { return false }
    if block > 0, loaded != block, lasts[block - 1] >= ordinal { return false }
    load()
    position = Int(rf_postings_lower_bound(ordinals, position, count, ordinal))
    return position < count && ordinals[position] == ordinal
  }

  /// Decodes the block at which the walk stands: for a list that leads an intersection.
  mutating func enterBlock() { load() }

  mutating func nextBlock() { block += 1 }

  /// The ordinals that the current block may hold.
  var blockRange: Range<Int> {
    let start = block == 0 ? 0 : Int(lasts[block - 1]) + 1
    return start..<max(start, Int(lasts[block]) + 1)
  }

  var blockBound: Int { Int(bounds[block]) }

  /// The contributions of the loaded block.
  mutating func loadedContributions() -> UnsafePointer<UInt32> {
    fetchContributions()
    return contributions
  }

  /// Whether contributions need no decoding once a block is loaded.
  var isInMemory: Bool { decoder == nil }

  @inline(__always)
  private mutating func load() {
    if loaded != block { decode() }
  }

  private mutating func decode() {
    loaded = block
    position = 0
    guard let decoder else {
      let start = block * PostingFormat.blockSize
      count = min(PostingFormat.blockSize, frequency - start)
      ordinals = UnsafePointer(ordinalMemory + start)
      contributions = UnsafePointer(contributionMemory + start)
      return
    }
    hasContributions = false
    count = decoder.postingCount(inBlock: block)
    guard let start = decoder.decodeOrdinals(block: block, into: ordinalMemory) else {
      isDamaged = true
      count = 0
      hasContributions = true
      return
    }
    classStart = start
    if isPartial { keepMatching(decoder) }
  }

  /// Drops postings of which no field is asked for.
  private mutating func keepMatching(_ decoder: BlockDecoder) {
    hasContributions = true
    guard decoder.decodeClasses(block: block, from: classStart, into: contributionMemory),
      let scores
    else {
      isDamaged = true
      count = 0
      return
    }
    var kept = 0
    for index in 0..<count {
      let score = scores[Int(contributionMemory[index])]
      guard score >= 0 else { continue }
      ordinalMemory[kept] = ordinalMemory[index]
      contributionMemory[kept] = rf_postings_round(score * factor)
      kept += 1
    }
    count = kept
  }

  @inline(__always)
  private mutating func fetchContributions() {
    if !hasContributions { decodeContributions() }
  }

  private mutating func decodeContributions() {
    hasContributions = true
    guard let decoder, let scores,
      decoder.decodeClasses(block: block, from: classStart, into: contributionMemory)
    else {
      for index in 0..<count { contributionMemory[index] = 0 }
      isDamaged = true
      return
    }
    // The contributions overwrite the classes.
    rf_postings_contributions(contributionMemory, count, scores, factor, contributionMemory)
  }
}

/// Cursors side by side in the arena, so that walking them touches no reference count.
typealias CursorList = UnsafeMutableBufferPointer<PostingCursor>
