import CKernels
import Primitives
import TestSupport
import Testing

@testable import IndexFile

@Suite struct PackedArrayTests {
  private func file(
    in folder: String, _ body: (inout IndexFileWriter) throws -> Void
  ) throws -> MappedIndexFile {
    let path = folder + "/packed"
    var writer = try IndexFileWriter(
      creating: path, identity: IndexFileIdentity(kind: "DEMO", formatVersion: 1))
    try body(&writer)
    _ = try writer.finish()
    return try MappedIndexFile(opening: path, kind: "DEMO", versions: 1...1)
  }

  /// Columns of every shape: constant, consecutive, ascending, any, with blocks of all of these.
  private static func columns(_ count: Int, _ generator: inout SplitMix64) -> [[UInt32]] {
    var ascending: UInt32 = 0
    return [
      Array(repeating: 7, count: count), Array(repeating: .max, count: count),
      (0..<count).map { UInt32($0) },
      (0..<count).map { UInt32(3 * $0) + UInt32(generator.below(3)) },
      (0..<count).map { _ in
        ascending += UInt32(generator.below(40))
        return ascending
      },
      (0..<count).map { _ in UInt32(generator.below(1000)) },
      (0..<count).map { _ in UInt32(truncatingIfNeeded: generator.next()) },
      (0..<count).map { $0 / 64 % 3 == 1 ? UInt32(generator.below(99)) : 12 },
      (0..<count).map { UInt32(count - $0) },
    ]
  }

  @Test(arguments: [0, 1, 2, 63, 64, 65, 127, 128, 129, 1000, 4096])
  func numbersComeBackOneByOneAndInARow(count: Int) throws {
    var generator = SplitMix64(seed: UInt64(count))
    let columns = PackedArrayTests.columns(count, &generator)
    try TemporaryFolder.use { folder in
      let file = try file(in: folder.path) { writer in
        for (number, column) in columns.enumerated() {
          try writer.write(packing: "c\(number)", column)
          try writer.write(packing: "f\(number)", column.map { Float(bitPattern: $0) })
          try writer.write(packing: "w\(number)", column.map { UInt64($0) << 20 })
        }
      }
      try file.verify([])
      for (number, column) in columns.enumerated() {
        let read = try file.packedArray("c\(number)", of: UInt32.self, count: count)
        #expect(Array(read) == column, "column \(number)")
        let floats = try file.packedArray("f\(number)", of: Float.self)
        #expect(floats.map(\.bitPattern) == column)
        let wide = try file.packedArray("w\(number)", of: UInt64.self)
        #expect(wide.map { UInt32($0 >> 20) } == column)
        for position in 0..<count where position > 0 {
          let pair = read.pair(endingAt: position)
          #expect(pair == (column[position - 1], column[position]), "column \(number), \(position)")
          let widePair = wide.pair(endingAt: position)
          #expect(widePair.before == UInt64(column[position - 1]) << 20)
          #expect(widePair.last == UInt64(column[position]) << 20)
        }
        for _ in 0..<20 {
          let start = generator.below(count + 1)
          let range = start..<start + generator.below(count - start + 1)
          var inARow: [UInt32] = []
          read.forEach(in: range) { inARow.append($0) }
          #expect(inARow == Array(column[range]), "column \(number), \(range)")
        }
      }
      #expect(throws: IndexFileError.self) {
        try file.packedArray("c0", of: UInt32.self, count: count + 1)
      }
    }
  }

  /// What is packed is what gains by it.
  @Test func onlyWhatGetsShorterIsPacked() throws {
    var generator = SplitMix64(seed: 3)
    let any = (0..<1000).map { _ in UInt32(truncatingIfNeeded: generator.next()) }
    let small = (0..<1000).map { _ in UInt32(generator.below(5000)) }
    try TemporaryFolder.use { folder in
      let file = try file(in: folder.path) { writer in
        try writer.write(packing: "any", any)
        try writer.write(packing: "small", small)
        try writer.write(scanned: "small.scanned", small)
        try writer.write(scanned: "same.scanned", Array(repeating: 5 as UInt16, count: 10_000))
        try writer.write(packing: "few", [1, 2, 3] as [UInt32])
      }
      func size(_ name: String) -> Int? { file.sections.first { $0.name == name }?.elementSize }
      #expect(size("any") == 4 && size("small") == 16 && size("few") == 4)
      #expect(size("small.scanned") == 4 && size("same.scanned") == 16)
      let bytes = file.sections.first { $0.name == "small" }.map { Int($0.length) } ?? 0
      // Thirteen bits each, and a block for each 64.
      #expect(bytes == 16 * (1 + 16) + 16 * 13 * 8 + 16)
    }
  }

  /// A column of a filter, packed or not, gives the same set.
  @Test func rangesOfPackedColumnsAreThoseOfComparing() throws {
    var generator = SplitMix64(seed: 4)
    for count in [1, 64, 200, 1000] {
      let columns = PackedArrayTests.columns(count, &generator)
      try TemporaryFolder.use { folder in
        let file = try file(in: folder.path) { writer in
          for (number, column) in columns.enumerated() {
            try writer.write(packing: "c\(number)", column)
            try writer.write(
              packing: "s\(number)", column.map { UInt16(truncatingIfNeeded: $0) })
          }
        }
        for (number, column) in columns.enumerated() {
          let small = Column(try file.packedArray("s\(number)", of: UInt16.self))
          for bits: UInt16 in [0, 1, 6, .max] {
            let expected = column.indices.filter {
              UInt16(truncatingIfNeeded: column[$0]) & bits != 0
            }
            #expect(
              OrdinalSet(of: small) { $0 & bits != 0 }.ordinals == expected.map { UInt32($0) },
              "column \(number), \(bits)")
          }
          let read = Column(try file.packedArray("c\(number)", of: UInt32.self))
          for range: ClosedRange<UInt32> in [0...50, 7...7, 12...600, 0 ... .max] {
            let expected = column.indices.filter { range.contains(column[$0]) }
            #expect(
              OrdinalSet(of: read, in: range).ordinals == expected.map { UInt32($0) },
              "column \(number), \(range)")
          }
        }
      }
    }
  }

  /// Whatever the words of a packed section are: reading stays in the section, and `verify` finds
  /// blocks that do not follow each other.
  @Test func anyWordsAreReadInsideTheSection() throws {
    var generator = SplitMix64(seed: 5)
    let column = (0..<300).map { _ in UInt32(generator.below(5000)) }
    try TemporaryFolder.use { folder in
      let path = folder.path("packed")
      _ = try file(in: folder.path) { try $0.write(packing: "c", column) }
      let hostile = HostileIndexFile(try readBytes(path))
      let section = try #require(hostile.sections.first)
      for round in 0..<200 {
        let place = generator.below(section.count)
        let pattern = round % 3 == 0 ? .max : generator.next()
        try writeBytes(hostile.replacing(place..<place + 1, of: section, with: pattern), to: path)
        let file = try MappedIndexFile(opening: path, kind: "DEMO", versions: 1...1)
        guard let read = try? file.packedArray("c", of: UInt32.self) else { continue }
        // As many as it says, up to what the section has room for.
        #expect(read.count <= 64 * section.count)
        var sum: UInt32 = 0
        read.forEach(in: 0..<read.count) { sum &+= $0 }
        #expect(sum == read.indices.reduce(0) { $0 &+ read[$1] })
        if (1...5).contains(place) {
          #expect(throws: IndexFileError.self) { try file.verify([]) }
        }
      }
    }
  }
}
