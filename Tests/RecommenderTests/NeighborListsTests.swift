import IndexFile
import LinearAlgebra
import Primitives
import TestSupport
import Testing

@testable import Recommender

/// Packed neighbors against the matrix that they were packed from.
struct NeighborListsTests {
  /// How far weights of a row may be off, in octaves: half a step, which is a 31st of those between
  /// the row's smallest and largest weight, rounded up to the next 64th, and rounding.
  static func tolerance(of weights: some Collection<Float>) -> Double {
    guard let largest = weights.max(), let smallest = weights.min() else { return 0 }
    return (Double(Float.log2(largest / smallest)) / 31 + 1.0 / 64) / 2 + 1e-5
  }

  /// How far `weight` is off `exact`, in octaves.
  static func error(_ weight: Float, _ exact: Float) -> Double {
    abs(Double(Float.log2(weight / exact)))
  }

  private func randomMatrix(_ count: Int, seed: UInt64) -> SparseMatrix {
    var generator = SplitMix64(seed: seed)
    var triplets: [(row: Int, column: Int, value: Float)] = []
    // Rows without neighbors, and differences of all sizes.
    for row in 0..<count where row % 7 != 3 {
      let columns = Set((0..<generator.below(60)).map { _ in generator.below(count) })
      for column in columns.sorted() {
        let octaves = 12 * Float(generator.unit())
        triplets.append(
          (row, column, Float(sign: .plus, exponent: -Int(octaves), significand: 1.3)))
      }
    }
    return SparseMatrix(rowCount: count, columnCount: count, triplets: triplets)
  }

  @Test(arguments: [1, 2, 300, 40_000])
  func keepsNeighborsAndNearlyTheirWeights(count: Int) {
    let matrix = randomMatrix(count, seed: 11)
    let lists = NeighborLists(matrix)
    #expect(lists.count == count)
    for row in stride(from: 0, to: count, by: max(1, count / 300)) {
      let exact = matrix.row(row)
      let packed = lists.entries(ofRow: row)
      #expect(packed.map(\.neighbor) == Array(exact.columns))
      let tolerance = NeighborListsTests.tolerance(of: exact.values)
      for (entry, value) in zip(packed, exact.values) {
        #expect(NeighborListsTests.error(entry.weight, value) <= tolerance)
      }
    }
  }

  @Test(arguments: [1, 2, 7, 12, 255])
  func codesAreTheNearestInTheirLogarithms(step: Int) {
    #expect(NeighborCode.code(of: 1, step: step) == 0)
    #expect(Int(NeighborCode.code(of: 0, step: step)) == NeighborCode.largest)
    let half = Float.exp2(0.499 * Float(step) / 64)
    for code in 0...NeighborCode.largest {
      let share = NeighborCode.powers[code * step]
      #expect(Int(NeighborCode.code(of: share, step: step)) == code)
      #expect(Int(NeighborCode.code(of: share / half, step: step)) == code)
      if code > 0 { #expect(Int(NeighborCode.code(of: share * half, step: step)) == code) }
    }
  }

  @Test func stepsAreAsWideAsTheSmallestWeightDemands() {
    #expect(NeighborCode.step(spanning: 1) == 0)
    #expect(NeighborCode.step(spanning: 0) == NeighborCode.widestStep)
    for step in 1...NeighborCode.widestStep {
      #expect(NeighborCode.step(spanning: NeighborCode.powers[NeighborCode.largest * step]) == step)
    }
  }

  /// Two ordinals as far apart as they can be, beside many that follow each other.
  @Test func extremeDifferencesAreKept() {
    for many in [1, 10, 5000] as [UInt32] {
      let columns = Array(0..<many) + [.max - 1, .max]
      var bytes: [UInt8] = []
      let values = columns.map { 1 / Float($0 % 7 + 1) }
      #expect(ShortFloat.value(BitRow.append(columns, values, to: &bytes)) == 1)
      let lists = NeighborLists.rows(count: 1, pool: WorkPool(threads: 1)) { _ in
        [(columns, values)]
      }
      #expect(lists.byteCount == bytes.count)
      #expect(lists.entries(ofRow: 0).map(\.neighbor) == columns)
    }
  }

  @Test func theSameBytesWhateverTheThreadCount() throws {
    try TemporaryFolder.use { folder in
      let matrix = randomMatrix(3000, seed: 5)
      let sizes = try [1, 3].map { threads in
        let lists = NeighborLists.rows(count: 3000, pool: WorkPool(threads: threads)) { rows in
          rows.map { (Array(matrix.row($0).columns), Array(matrix.row($0).values)) }
        }
        let path = folder.path("lists-\(threads)")
        var file = try IndexFileWriter(
          creating: path, identity: IndexFileIdentity(kind: "TEST", formatVersion: 1))
        try lists.write("lists", to: &file)
        let size = try file.finish()
        let read = try NeighborLists(
          "lists", from: MappedIndexFile(opening: path, kind: "TEST", versions: 1...1), count: 3000)
        for row in 0..<3000 {
          #expect(read.entries(ofRow: row) == lists.entries(ofRow: row))
        }
        return size
      }
      #expect(sizes[0] == sizes[1])
    }
  }

  @Test(arguments: 0..<200)
  func damagedRowsStayWithinTheirRow(seed: Int) throws {
    try TemporaryFolder.use { folder in
      var generator = SplitMix64(seed: UInt64(seed))
      let path = folder.path("damaged")
      var file = try IndexFileWriter(
        creating: path, identity: IndexFileIdentity(kind: "TEST", formatVersion: 1))
      let rows = (0..<64 + BitRow.padding).map { _ in
        // Long runs of zeros, too.
        UInt8(truncatingIfNeeded: generator.next() & (seed % 2 == 0 ? 0xFF : 0x81))
      }
      try file.write("lists.ends", [20, 20, 64] as [UInt32])
      try file.write("lists.scales", [1, 1, 1].map { ShortFloat.bits($0) })
      try file.write("lists.rows", rows)
      _ = try file.finish()
      let read = try NeighborLists(
        "lists", from: MappedIndexFile(opening: path, kind: "TEST", versions: 1...1), count: 3)
      var count = 0
      for row in 0..<3 { read.forEach(ofRow: row) { _, _ in count += 1 } }
      #expect(count <= 64 * 8 / (1 + NeighborCode.bits))
      let model = ItemSimilarity(neighbors: read)
      var scores = [Float](repeating: 0, count: 3)
      model.score([ListenerProfile(likes: [0, 1, 2])], into: &scores)
      #expect(scores.allSatisfy { $0 >= 0 })
    }
  }

  @Test func impossibleEndsAndScalesAreRefused() throws {
    let cases: [([UInt64], [UInt16])] = [
      ([5, 3, 8], [1, 1, 1]), ([.max, 3, 8], [1, 1, 1]), ([2, 4, 9], [1, 1, 1]),
      ([2, 4, 8], [1, ShortFloat.infinity, 1]), ([2, 4, 8], [1, .max, 1]), ([2, 8], [1, 1]),
    ]
    for (ends, scales) in cases {
      try TemporaryFolder.use { folder in
        let path = folder.path("impossible")
        var file = try IndexFileWriter(
          creating: path, identity: IndexFileIdentity(kind: "TEST", formatVersion: 1))
        try file.write("lists.ends", ends)
        try file.write("lists.scales", scales)
        try file.write("lists.rows", [UInt8](repeating: 1, count: 8 + BitRow.padding))
        _ = try file.finish()
        let mapped = try MappedIndexFile(opening: path, kind: "TEST", versions: 1...1)
        #expect(throws: IndexFileError.self) {
          _ = try NeighborLists("lists", from: mapped, count: 3)
        }
      }
    }
  }
}

extension NeighborListsTests {
  @Test func rowsThatEndTooEarlyAreRefused() throws {
    try TemporaryFolder.use { folder in
      let path = folder.path("short")
      var file = try IndexFileWriter(
        creating: path, identity: IndexFileIdentity(kind: "TEST", formatVersion: 1))
      try file.write("lists.ends", [] as [UInt32])
      try file.write("lists.scales", [] as [UInt16])
      try file.write("lists.rows", [UInt8](repeating: 0, count: BitRow.padding - 1))
      _ = try file.finish()
      let mapped = try MappedIndexFile(opening: path, kind: "TEST", versions: 1...1)
      #expect(throws: IndexFileError.self) {
        _ = try NeighborLists("lists", from: mapped, count: 0)
      }
    }
  }
}

extension NeighborLists {
  struct Entry: Equatable {
    var neighbor: UInt32
    var weight: Float
  }

  func entries(ofRow row: Int) -> [Entry] {
    var entries: [Entry] = []
    forEach(ofRow: row) { entries.append(Entry(neighbor: $0, weight: $1)) }
    return entries
  }
}
