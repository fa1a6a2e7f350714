import IndexFile
import Primitives
import TestSupport
import Testing

@testable import Recommender

/// Packed rows of listeners against the matrix that they were packed from.
struct ListenerRowsTests {
  /// Confidences as listeners have them, or so many different ones that they are no levels.
  private static func matrix(levels: Int, seed: UInt64) -> SparseMatrix {
    var generator = SplitMix64(seed: seed)
    var triplets: [(row: Int, column: Int, value: Float)] = []
    for row in 0..<220 where row % 9 != 4 {
      let columns = Set((0..<generator.below(90)).map { _ in generator.below(70_000) })
      for column in columns.sorted() {
        // Nearly all are the first one, some below 0.
        let isFirst = levels < 100_000 && generator.below(4) > 0
        let level = isFirst ? 0 : generator.below(levels)
        triplets.append((row, column, level % 5 == 3 ? -Float(level) : 1 + Float(level) / 7))
      }
    }
    return SparseMatrix(rowCount: 220, columnCount: 70_000, triplets: triplets)
  }

  private static func written(
    _ rows: ListenerRows, in folder: TemporaryFolder, as name: String
  ) throws -> MappedIndexFile {
    var file = try IndexFileWriter(
      creating: folder.path(name), identity: IndexFileIdentity(kind: "TEST", formatVersion: 1))
    try rows.write("listeners", to: &file)
    _ = try file.finish()
    return try MappedIndexFile(opening: folder.path(name), kind: "TEST", versions: 1...1)
  }

  @Test(arguments: [1, 6, 4000, 1_000_000])
  func rowsOfAFileAreThoseOfTheMatrix(levels: Int) throws {
    try TemporaryFolder.use { folder in
      let matrix = Self.matrix(levels: levels, seed: UInt64(levels))
      let file = try Self.written(ListenerRows(matrix), in: folder, as: "rows")
      let read = try ListenerRows("listeners", from: file)
      #expect(read.rowCount == 220 && read.columnCount == 70_000)
      for rows in [read, ListenerRows(matrix)] {
        for row in 0..<220 {
          let exact = matrix.row(row)
          let entries = rows.row(row)
          #expect(entries.columns == Array(exact.columns))
          #expect(entries.values == Array(exact.values))
          #expect(rows.count(ofRow: row) == exact.count)
          for (column, value) in zip(exact.columns, exact.values) {
            #expect(rows.value(row, column) == value)
          }
          let absent = try #require(
            (0..<70_000 as Range<UInt32>).first { !entries.columns.contains($0) })
          #expect(rows.value(row, absent) == 0)
        }
        #expect(Array(rows.matrix.columns) == Array(matrix.columns))
        #expect(Array(rows.matrix.values) == Array(matrix.values))
      }
      // What was read is written alike.
      _ = try Self.written(read, in: folder, as: "again")
      #expect(try readBytes(folder.path("rows")) == readBytes(folder.path("again")))
      #expect(file.contains("listeners.values") == (levels > 100_000))
    }
  }

  @Test func fewConfidencesTakeAFractionOfTheRoom() throws {
    try TemporaryFolder.use { folder in
      let matrix = Self.matrix(levels: 6, seed: 3)
      let file = try Self.written(ListenerRows(matrix), in: folder, as: "rows")
      let sizes = Dictionary(
        uniqueKeysWithValues: file.sections.map { ($0.name, Int($0.length)) })
      let numbers = try #require(sizes["listeners.numbers"])
      let columns = try #require(sizes["listeners.columns"])
      #expect(numbers < matrix.entryCount)
      #expect(columns < 3 * matrix.entryCount)
    }
  }

  /// Any number in the place of another is a number that nobody wrote, or an error.
  @Test(arguments: 0..<60)
  func damagedRowsAreReadAsSomething(seed: Int) throws {
    try TemporaryFolder.use { folder in
      let matrix = Self.matrix(levels: 50, seed: 8)
      _ = try Self.written(ListenerRows(matrix), in: folder, as: "rows")
      let hostile = HostileIndexFile(try readBytes(folder.path("rows")))
      var generator = SplitMix64(seed: UInt64(seed))
      let section = hostile.sections[generator.below(hostile.sections.count)]
      let edges = HostileIndexFile.edges(ofSize: section.elementSize)
      let pattern = edges[generator.below(edges.count)]
      let place = generator.below(section.count)
      let range = generator.below(2) == 0 ? 0..<section.count : place..<place + 1
      try writeBytes(hostile.replacing(range, of: section, with: pattern), to: folder.path("rows"))
      let file = try MappedIndexFile(
        opening: folder.path("rows"), kind: "TEST", versions: 1...1)
      guard let rows = try? ListenerRows("listeners", from: file) else { return }
      for row in 0..<rows.rowCount {
        let entries = rows.row(row)
        #expect(entries.columns.count == entries.values.count)
        _ = rows.value(row, 12_345)
        let profile = ListenerProfile(row: entries)
        #expect(profile.weights.allSatisfy { $0.isFinite && $0 != 0 })
      }
    }
  }

  @Test func shortNumbersAreNearAndOfTheWholeRange() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<2000 {
      let value =
        Float(generator.unit() + 1)
        * Float(sign: .plus, exponent: generator.below(250) - 125, significand: 1)
      let near = ShortFloat.value(ShortFloat.bits(value))
      let below = ShortFloat.value(ShortFloat.bits(below: value))
      #expect(abs(near - value) <= value / 512)
      #expect(below <= value && value - below < value / 256)
    }
    for value in [Float.greatestFiniteMagnitude, .infinity] {
      #expect(ShortFloat.bits(value) == ShortFloat.infinity - 1)
      #expect(ShortFloat.value(ShortFloat.bits(below: value)).isFinite)
    }
    #expect(ShortFloat.bits(0) == 0 && ShortFloat.bits(.nan) == 0)
    #expect(ShortFloat.bits(.leastNonzeroMagnitude) == 1)
    #expect(!ShortFloat.value(ShortFloat.infinity).isFinite)
  }
}
