import Determinism

/// Joins runs into encoded postings: pieces of the alphabet side by side, runs in order in each.
struct RunMerger: Sendable {
  let runs: [Run]
  let schema: TextSchema
  let classes: PostingClassTable
  let model: BM25F
  /// For each run, the final number of each of its classes.
  let renumbering: [[UInt32]]

  init(runs: [Run], schema: TextSchema) {
    self.runs = runs
    self.schema = schema
    model = BM25F(schema: schema, averages: RunMerger.averages(runs, schema))
    (classes, renumbering) = RunMerger.joinClasses(runs, model)
  }

  static func averages(_ runs: [Run], _ schema: TextSchema) -> [Float] {
    schema.fields.indices.map { field in
      let documents = runs.reduce(0) { $0 + $1.fieldDocuments[field] }
      let length = runs.reduce(0) { $0 + $1.fieldLengths[field] }
      return documents == 0 ? 1 : Float(Double(length) / Double(documents))
    }
  }

  /// One table of all classes, best score first, and the way from each run's numbers to it.
  private static func joinClasses(
    _ runs: [Run], _ model: BM25F
  ) -> (PostingClassTable, [[UInt32]]) {
    var interner = SliceInterner<UInt32>()
    var joined: [[UInt32]] = []
    for run in runs {
      joined.append(
        run.classes.elements.withUnsafeBufferPointer { elements in
          (0..<run.classes.count).map {
            interner.intern(UnsafeBufferPointer(rebasing: elements[run.classes.slice($0)]))
          }
        })
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
      for (ordinal, old) in zip(run.ordinals, run.classNumbers) {
        let code = codes[Int(renumbering[number][Int(old)])]
        if code > bounds[Int(ordinal)] { bounds[Int(ordinal)] = code }
      }
      return bounds
    }
    return pieces.flatMap { $0 }
  }

  /// The encoded pieces, in the order of the terms.
  func merge(pool: WorkPool) -> [EncodedPostings] {
    let bounds = pieceBounds()
    return pool.map(bounds.count - 1) { piece in merge(from: bounds[piece], to: bounds[piece + 1]) }
  }

  /// For each piece, the first term of every run that belongs to it; the cuts come from the largest
  /// run, whose terms are a fair sample.
  private func pieceBounds() -> [[Int]] {
    var bounds = [runs.map { _ in 0 }]
    if let largest = runs.max(by: { $0.termEnds.count < $1.termEnds.count }) {
      let pieces = min(64, largest.termEnds.count / 256)
      for piece in 1..<max(pieces, 1) {
        let cut = largest.termRange(largest.termEnds.count * piece / pieces)
        let key = largest.termBytes[cut]
        bounds.append(runs.map { RunMerger.lowerBound($0, key) })
      }
    }
    bounds.append(runs.map(\.termEnds.count))
    return bounds
  }

  private static func lowerBound(_ run: Run, _ key: ArraySlice<UInt8>) -> Int {
    var low = 0
    var high = run.termEnds.count
    while low < high {
      let middle = (low + high) / 2
      if run.termBytes[run.termRange(middle)].lexicographicallyPrecedes(key) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private func merge(from starts: [Int], to ends: [Int]) -> EncodedPostings {
    var encoder = PostingEncoder(classes: classes, model: model)
    var heap = MergeHeap(runs: runs, next: starts, ends: ends)
    while let first = heap.pop() {
      encoder.begin()
      let term = runs[first.run].termBytes[runs[first.run].termRange(first.term)]
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
    var run: Int
    var term: Int
  }

  private let runs: [Run]
  private let ends: [Int]
  private var heap: [Entry] = []

  init(runs: [Run], next: [Int], ends: [Int]) {
    self.runs = runs
    self.ends = ends
    for run in runs.indices where next[run] < ends[run] {
      heap.append(Entry(run: run, term: next[run]))
    }
    for index in stride(from: heap.count / 2 - 1, through: 0, by: -1) { siftDown(index) }
  }

  mutating func pop() -> Entry? {
    guard let first = heap.first else { return nil }
    if first.term + 1 < ends[first.run] {
      heap[0].term += 1
    } else {
      heap[0] = heap[heap.count - 1]
      heap.removeLast()
    }
    siftDown(0)
    return first
  }

  mutating func pop(ifTermIs term: ArraySlice<UInt8>) -> Entry? {
    guard let first = heap.first, bytes(of: first).elementsEqual(term) else { return nil }
    return pop()
  }

  private func bytes(of entry: Entry) -> ArraySlice<UInt8> {
    runs[entry.run].termBytes[runs[entry.run].termRange(entry.term)]
  }

  private func precedes(_ a: Entry, _ b: Entry) -> Bool {
    let rangeA = runs[a.run].termRange(a.term)
    let rangeB = runs[b.run].termRange(b.term)
    let order = runs[a.run].termBytes.withUnsafeBufferPointer { x in
      runs[b.run].termBytes.withUnsafeBufferPointer { y in
        TermOrder.compare(
          UnsafeBufferPointer(rebasing: x[rangeA]), UnsafeBufferPointer(rebasing: y[rangeB]))
      }
    }
    return order != 0 ? order < 0 : a.run < b.run
  }

  private mutating func siftDown(_ start: Int) {
    var index = start
    while true {
      var least = index
      for child in [2 * index + 1, 2 * index + 2] where child < heap.count {
        if precedes(heap[child], heap[least]) { least = child }
      }
      if least == index { return }
      heap.swapAt(least, index)
      index = least
    }
  }
}
