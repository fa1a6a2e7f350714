import IndexFile
import Primitives

/// Joins runs into encoded postings: pieces of the alphabet side by side, runs in order in each.
///
/// The pieces' bytes joined together do not depend on where they are cut, nor on how the documents
/// were cut into runs.
struct RunMerger: Sendable {
  let runs: [StoredRun]
  let classes: PostingClassTable
  let model: BM25F
  /// For each run, the final number of each of its classes.
  private let renumbering: [[UInt32]]

  /// Bytes of runs that a piece is made of, about: what a thread holds in memory while it merges.
  private static let pieceSize = 4 << 20
  private static let minimumPieceCount = 64

  /// - Parameter averages: mean lengths of the fields in place of those of the runs.
  init(runs: [StoredRun], schema: TextSchema, averages: [Float]? = nil) {
    self.runs = runs
    model = BM25F(schema: schema, averages: averages ?? RunMerger.averages(runs, schema))
    (classes, renumbering) = RunMerger.joinClasses(runs, model)
  }

  static func averages(_ runs: [StoredRun], _ schema: TextSchema) -> [Float] {
    schema.fields.indices.map { field in
      let documents = runs.reduce(0) { $0 + $1.fieldDocuments[field] }
      let length = runs.reduce(0) { $0 + $1.fieldLengths[field] }
      return documents == 0 ? 1 : Float(Double(length) / Double(documents))
    }
  }

  /// One table of all classes, best score first, and the way from each run's numbers to it.
  private static func joinClasses(
    _ runs: [StoredRun], _ model: BM25F
  ) -> (PostingClassTable, [[UInt32]]) {
    var interner = SliceInterner<UInt32>()
    var joined: [[UInt32]] = []
    for run in runs {
      joined.append((0..<run.classCount).map { interner.intern(run.classEntries(of: $0)) })
    }
    let scores = (0..<interner.count).map {
      model.score(interner.elements[interner.slice($0)], mask: .all)
    }
    let order = (0..<interner.count).sorted { a, b in
      if scores[a] != scores[b] { return scores[a] > scores[b] }
      return interner.elements[interner.slice(a)]
        .lexicographicallyPrecedes(interner.elements[interner.slice(b)])
    }
    var starts: [UInt32] = [0]
    var entries: [UInt32] = []
    var final = [UInt32](repeating: 0, count: interner.count)
    for (number, old) in order.enumerated() {
      final[old] = UInt32(number)
      entries += interner.elements[interner.slice(old)]
      starts.append(UInt32(entries.count))
    }
    return (
      PostingClassTable(starts: starts, entries: entries), joined.map { $0.map { final[Int($0)] } }
    )
  }

  /// For each document, a code of the best score that any one term has in it.
  func documentBounds(documents: Int, pool: WorkPool) -> [UInt8] {
    let codes = (0..<classes.count).map {
      DocumentBound.code(model.score(classes.entries(of: $0), mask: .all))
    }
    let pieces = pool.map(runs.count) { number -> [UInt8] in
      let run = runs[number]
      let end = number + 1 < runs.count ? Int(runs[number + 1].firstOrdinal) : documents
      var bounds = [UInt8](repeating: 0, count: end - Int(run.firstOrdinal))
      for (ordinal, old) in zip(run.ordinals.unsafeElements, run.classNumbers.unsafeElements) {
        let code = codes[Int(renumbering[number][Int(old)])]
        if code > bounds[Int(ordinal)] { bounds[Int(ordinal)] = code }
      }
      return bounds
    }
    return pieces.flatMap { $0 }
  }

  /// The encoded pieces, in the order of the terms; in files when there is not room for all.
  func merge(
    pool: WorkPool, scratch: TextScratchSpace?
  ) throws(IndexFileError) -> [StoredPiece] {
    let bounds = pieceBounds()
    let count = bounds.count - 1
    let isLarge = scratch.map { runs.reduce(0) { $0 + $1.size } > $0.memory } ?? false
    guard let scratch, isLarge else {
      return pool.map(count) { StoredPiece(merge(from: bounds[$0], to: bounds[$0 + 1])) }
    }
    var stored: [StoredPiece] = []
    // As many at once as there are threads, so that as many are in memory.
    for first in stride(from: 0, to: count, by: pool.threads) {
      let pieces = pool.map(min(pool.threads, count - first)) {
        merge(from: bounds[first + $0], to: bounds[first + $0 + 1])
      }
      stored += try StoredPiece.store(pieces, in: scratch)
    }
    return stored
  }

  /// For each piece, the first term of every run that belongs to it; the cuts come from the largest
  /// run, whose terms are a fair sample.
  private func pieceBounds() -> [[Int]] {
    var bounds = [runs.map { _ in 0 }]
    if let largest = runs.max(by: { $0.termCount < $1.termCount }) {
      let wanted = max(
        RunMerger.minimumPieceCount, runs.reduce(0) { $0 + $1.size } / RunMerger.pieceSize)
      let pieces = max(min(wanted, largest.termCount / 256), 1)
      for piece in 1..<max(pieces, 1) {
        let key = largest.term(largest.termCount * piece / pieces)
        bounds.append(
          runs.map { run in
            (0..<run.termCount).partitioningIndex { !TermOrder.precedes(run.term($0), key) }
          })
      }
    }
    bounds.append(runs.map(\.termCount))
    return bounds
  }

  private func merge(from starts: [Int], to ends: [Int]) -> EncodedPostings {
    var encoder = PostingEncoder(classes: classes, model: model)
    var heap = MergeHeap(runs: runs, next: starts, ends: ends)
    while let first = heap.pop() {
      encoder.begin()
      let term = runs[first.run].term(first.term)
      encoder.add(runs[first.run], term: first.term, renumbering: renumbering[first.run])
      while let same = heap.pop(ifTermIs: term) {
        encoder.add(runs[same.run], term: same.term, renumbering: renumbering[same.run])
      }
      encoder.finish(term: term)
    }
    return encoder.result
  }
}

/// The next term of each run, smallest first, earlier runs before later ones.
private struct MergeHeap {
  struct Entry {
    /// The first bytes of the term as a number: most comparisons need no more.
    var head: UInt64
    var run: Int
    var term: Int
  }

  private let runs: [StoredRun]
  private let ends: [Int]
  private var heap: [Entry] = []

  init(runs: [StoredRun], next: [Int], ends: [Int]) {
    self.runs = runs
    self.ends = ends
    for run in runs.indices where next[run] < ends[run] { heap.append(entry(run, next[run])) }
    for index in stride(from: heap.count / 2 - 1, through: 0, by: -1) { siftDown(index) }
  }

  private func entry(_ run: Int, _ term: Int) -> Entry {
    Entry(head: TermDictionary.head(of: runs[run].term(term)), run: run, term: term)
  }

  mutating func pop() -> Entry? {
    guard let first = heap.first else { return nil }
    if first.term + 1 < ends[first.run] {
      heap[0] = entry(first.run, first.term + 1)
    } else {
      heap[0] = heap[heap.count - 1]
      heap.removeLast()
    }
    siftDown(0)
    return first
  }

  mutating func pop(ifTermIs term: UnsafeBufferPointer<UInt8>) -> Entry? {
    guard let first = heap.first,
      TermOrder.compare(runs[first.run].term(first.term), term) == 0
    else { return nil }
    return pop()
  }

  private func precedes(_ a: Entry, _ b: Entry) -> Bool {
    if a.head != b.head { return a.head < b.head }
    let order = TermOrder.compare(runs[a.run].term(a.term), runs[b.run].term(b.term))
    return order != 0 ? order < 0 : a.run < b.run
  }

  private mutating func siftDown(_ start: Int) {
    var index = start
    while true {
      var minimum = index
      for child in (2 * index + 1)..<(2 * index + 3) where child < heap.count {
        if precedes(heap[child], heap[minimum]) { minimum = child }
      }
      if minimum == index { return }
      heap.swapAt(minimum, index)
      index = minimum
    }
  }
}
