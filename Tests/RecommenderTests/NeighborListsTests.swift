import IndexFile
import Primitives
import TestSupport
import Testing

@testable import Recommender

/// Packed neighbors against the matrix that they were packed from.
struct NeighborListsTests {
  /// Half a twentieth of an octave, and rounding.
  static let tolerance = 0.01748

  private func randomMatrix(_ count: Int, seed: UInt64) -> SparseMatrix {
    var generator = SplitMix64(seed: seed)
    var triplets: [(row: Int, column: Int, value: Float)] = []
    // Rows without neighbors, and differences of one to four bytes.
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
      for (entry, value) in zip(packed, exact.values) {
        #expect(abs(Double(entry.weight / value) - 1) <= NeighborListsTests.tolerance)
        #expect(lists.weight(ofRow: row, entry.neighbor) == entry.weight)
      }
      let others = (0..<UInt32(min(count, 50))).filter { !exact.columns.contains($0) }
      for other in others { #expect(lists.weight(ofRow: row, other) == 0) }
    }
  }

  @Test func codesAreTheNearestInTheirLogarithms() {
    #expect(NeighborCode.code(of: 1) == 0)
    #expect(NeighborCode.code(of: 0) == 255)
    for (code, share) in NeighborCode.shares.enumerated() {
      #expect(Int(NeighborCode.code(of: share)) == code)
      #expect(Int(NeighborCode.code(of: share * 0.9830)) == code)
      if code > 0 { #expect(Int(NeighborCode.code(of: share * 1.0171)) == code) }
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
  func damagedPairsStayWithinTheirRow(seed: Int) throws {
    try TemporaryFolder.use { folder in
      var generator = SplitMix64(seed: UInt64(seed))
      let path = folder.path("damaged")
      var file = try IndexFileWriter(
        creating: path, identity: IndexFileIdentity(kind: "TEST", formatVersion: 1))
      let pairs = (0..<64).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      try file.write("lists.offsets", [0, 20, 20, 64] as [UInt64])
      try file.write("lists.scales", [1, 1, 1] as [Float])
      try file.write("lists.pairs", pairs)
      _ = try file.finish()
      let read = try NeighborLists(
        "lists", from: MappedIndexFile(opening: path, kind: "TEST", versions: 1...1), count: 3)
      var count = 0
      for row in 0..<3 { read.forEach(ofRow: row) { _, _ in count += 1 } }
      #expect(count <= 32)
      let model = ItemSimilarity(neighbors: read)
      var scores = [Float](repeating: 0, count: 3)
      model.score([ListenerProfile(likes: [0, 1, 2])], into: &scores)
      #expect(scores.allSatisfy { $0 >= 0 })
    }
  }

  @Test func impossibleOffsetsAndScalesAreRefused() throws {
    let cases: [([UInt64], [Float])] = [
      ([0, 5, 3, 8], [1, 1, 1]), ([1, 2, 3, 8], [1, 1, 1]), ([0, 2, 4, 9], [1, 1, 1]),
      ([0, 2, 4, 8], [1, -1, 1]), ([0, 2, 4, 8], [1, .nan, 1]), ([0, 2, 8], [1, 1]),
    ]
    for (offsets, scales) in cases {
      try TemporaryFolder.use { folder in
        let path = folder.path("impossible")
        var file = try IndexFileWriter(
          creating: path, identity: IndexFileIdentity(kind: "TEST", formatVersion: 1))
        try file.write("lists.offsets", offsets)
        try file.write("lists.scales", scales)
        try file.write("lists.pairs", [UInt8](repeating: 1, count: 8))
        _ = try file.finish()
        let mapped = try MappedIndexFile(opening: path, kind: "TEST", versions: 1...1)
        #expect(throws: IndexFileError.self) {
          _ = try NeighborLists("lists", from: mapped, count: 3)
        }
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
