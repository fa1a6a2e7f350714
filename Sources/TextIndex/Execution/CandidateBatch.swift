import CKernels
import IndexFile

/// Documents that may be among the answers, ascending, each with its score so far.
///
/// Lists are asked about all of them at once: a look-up then costs a few instructions and no branch
/// that depends on its outcome, where one at a time would cost a wrong guess each.
struct CandidateBatch {
  let ordinals: UnsafeMutablePointer<UInt32>
  let scores: UnsafeMutablePointer<UInt32>
  private(set) var count = 0
  /// Where the latest list has candidates: their indexes here, and their positions in its block.
  private let hits: UnsafeMutablePointer<UInt32>
  private let positions: UnsafeMutablePointer<UInt32>

  /// Room for `capacity` candidates, in the arena.
  init(capacity: Int, arena: Arena) {
    // The kernels write up to two elements further than they keep.
    ordinals = arena.allocate(UInt32.self, capacity + 2)
    scores = arena.allocate(UInt32.self, capacity + 2)
    // No block has more than its ordinals.
    hits = arena.allocate(UInt32.self, PostingFormat.blockSize + 2)
    positions = arena.allocate(UInt32.self, PostingFormat.blockSize + 2)
  }

  /// Takes what a window has accumulated, and clears it.
  mutating func flush(
    _ window: UnsafeMutablePointer<UInt32>, _ touched: UnsafeMutablePointer<UInt64>, from start: Int
  ) {
    count = rf_postings_flush(
      touched, ExecutionContext.windowSize / 64, window, UInt32(start), ordinals, scores)
  }

  /// Starts with the ordinals of a block, none of which has a score yet.
  mutating func fill(_ block: UnsafePointer<UInt32>, _ number: Int) {
    ordinals.update(from: block, count: number)
    scores.update(repeating: 0, count: number)
    count = number
  }

  /// Starts with the documents of a window that are allowed, none of which has a score yet, when they
  /// are fewer than two thirds of some number; returns whether they are.
  mutating func fill(
    _ allowed: OrdinalSet, from start: Int, documents: Int, below number: Int
  ) -> Bool {
    allowed.withUnsafeWords { words in
      let first = start >> 6
      let end = min(words.count, first + ExecutionContext.windowSize / 64)
      guard first < end, number >= CandidateBatch.minimumCountedPostings else { return false }
      var total = 0
      for index in first..<end { total += words[index].nonzeroBitCount }
      guard 3 * total < 2 * number else { return false }
      count = 0
      for index in first..<end {
        var word = words[index]
        while word != 0 {
          let ordinal = index << 6 + word.trailingZeroBitCount
          word &= word &- 1
          // A filter may have room for more documents than there are.
          guard ordinal < documents else { continue }
          ordinals[count] = UInt32(ordinal)
          scores[count] = 0
          count += 1
        }
      }
      return true
    }
  }

  /// Postings of a window below which the lists are walked, whatever is allowed.
  private static let minimumCountedPostings = 2048

  /// Prunes the candidates that cannot pass `threshold` even if they gain `remaining`, or what the limit
  /// allows where that is less.
  mutating func prune(remaining: Int, _ limit: rf_postings_limit? = nil, threshold: Int) {
    let remaining = UInt32(max(remaining, 0))
    if var limit {
      count = rf_postings_prune(ordinals, scores, count, remaining, &limit, Int64(threshold))
    } else {
      count = rf_postings_prune(ordinals, scores, count, remaining, nil, Int64(threshold))
    }
  }

  /// Keeps the candidates whose bound has at least this code; none of them has a score yet.
  mutating func keep(boundsFrom code: UInt8, in codes: UnsafePointer<UInt8>) {
    count = rf_postings_keep(ordinals, count, codes, code)
  }

  /// Keeps the candidates of which `isKept` is true.
  @inline(__always)
  mutating func keep(_ isKept: (UInt32) -> Bool) {
    var kept = 0
    for index in 0..<count {
      let ordinal = ordinals[index]
      ordinals[kept] = ordinal
      scores[kept] = scores[index]
      if isKept(ordinal) { kept += 1 }
    }
    count = kept
  }

  /// Adds what a list contributes to each candidate that it has.
  ///
  /// - Parameters:
  ///   - needed: a candidate is worth the look-up when score and contribution can exceed it.
  ///   - marks: where those that it has are marked, when they are.
  mutating func add(
    _ list: UnsafeMutablePointer<PostingCursor>, needed: Int, marking marks: WindowMarks? = nil
  ) {
    var from = 0
    while from < count, let to = list.pointee.stretch(ordinals, from, count) {
      if Int(rf_postings_largest(scores + from, to - from)) + list.pointee.blockBound > needed {
        let found = list.pointee.match(ordinals + from, to - from, hits, positions)
        for hit in 0..<found {
          scores[from + Int(hits[hit])] += list.pointee.contribution(at: Int(positions[hit]))
        }
        if let marks {
          for hit in 0..<found { marks.insert(ordinals[from + Int(hits[hit])]) }
        }
      }
      from = to
    }
  }

  /// Keeps the candidates that a list has, and adds what it contributes to them.
  mutating func intersect(_ list: UnsafeMutablePointer<PostingCursor>) {
    var from = 0
    var kept = 0
    while from < count, let to = list.pointee.stretch(ordinals, from, count) {
      let found = list.pointee.match(ordinals + from, to - from, hits, positions)
      for hit in 0..<found {
        let index = from + Int(hits[hit])
        ordinals[kept] = ordinals[index]
        scores[kept] = scores[index] + list.pointee.contribution(at: Int(positions[hit]))
        kept += 1
      }
      from = to
    }
    count = kept
  }

  /// Drops the candidates that a list has.
  mutating func subtract(_ list: UnsafeMutablePointer<PostingCursor>) {
    keep { !list.pointee.contains($0) }
  }
}

/// Documents of a window, one bit each.
struct WindowMarks {
  let bits: UnsafeMutablePointer<UInt64>
  /// The first ordinal of the window.
  let start: Int

  func insert(_ ordinal: UInt32) {
    let place = Int(ordinal) - start
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  func contains(_ ordinal: UInt32) -> Bool {
    let place = Int(ordinal) - start
    return bits[place >> 6] >> UInt64(place & 63) & 1 != 0
  }

  func clear() { bits.update(repeating: 0, count: ExecutionContext.windowSize / 64) }
}
