import Primitives
import TestSupport
import Testing

@testable import IndexFile

@Suite struct ViewTests {
  private func file(
    in folder: String, _ body: (inout IndexFileWriter) throws -> Void
  ) throws -> MappedIndexFile {
    let path = folder + "/views"
    var writer = try IndexFileWriter(
      creating: path, identity: IndexFileIdentity(kind: "DEMO", formatVersion: 1))
    try body(&writer)
    _ = try writer.finish()
    return try MappedIndexFile(opening: path, kind: "DEMO", versions: 1...1)
  }

  @Test func textsComeBackAndAreFound() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let texts = ["", "a", "ab", "ab", "晴天", "🎵"]
      let file = try file(in: folder) { writer in
        var builder = StringTable.Builder()
        for text in texts { builder.append(text) }
        try builder.write("text", to: &writer)
      }
      let table = try StringTable("text", in: file)
      #expect((0..<table.count).map { table[$0] } == texts)
      #expect(table.range(equalTo: "ab") == 2..<4)
      #expect(table.range(equalTo: "") == 0..<1)
      #expect(table.range(equalTo: "🎵") == 5..<6)
      #expect(table.range(equalTo: "b").isEmpty)
      #expect(table.range(equalTo: "zz").isEmpty)
    }
  }

  /// Many texts alike, so that ranges are of all lengths, at both ends of the table, too.
  @Test(arguments: [4 as UInt64, 23])
  func rangesAreThoseOfLookingAtEveryText(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    func text(_ longest: Int) -> String {
      String((0..<generator.below(longest + 1)).map { _ in Array("ab晴")[generator.below(3)] })
    }
    let texts = (0..<400).map { _ in text(5) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    try TemporaryFolder.use { temporary in
      let file = try file(in: temporary.path) { writer in
        var builder = StringTable.Builder()
        for text in texts { builder.append(text) }
        try builder.write("text", to: &writer)
      }
      let table = try StringTable("text", in: file)
      for wanted in (0..<300).map({ _ in text(6) }) + ["", "a", "晴", "zz"] {
        let bytes = Array(wanted.utf8)
        #expect(
          Array(table.range(equalTo: wanted))
            == texts.indices.filter { texts[$0] == wanted }, "seed \(seed): \(wanted)")
        #expect(
          Array(table.range(beginningWith: wanted))
            == texts.indices.filter { texts[$0].utf8.starts(with: bytes) },
          "seed \(seed): \(wanted)")
      }
    }
  }

  @Test func rowsComeBackAndTranspose() throws {
    var generator = SplitMix64(seed: 11)
    let columns = 17
    let rows = (0..<40).map { _ in
      (0..<UInt32(columns)).filter { _ in generator.unit() < 0.2 }
    }
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let file = try file(in: folder) { writer in
        var builder = RaggedArray<UInt32>.Builder()
        for row in rows { builder.append(row) }
        try builder.write("row", to: &writer)
        try builder.transposed(columns: columns).write("column", to: &writer)
      }
      let read = try RaggedArray<UInt32>("row", in: file, rows: rows.count)
      #expect((0..<read.count).map { Array(read[$0]) } == rows)
      #expect(read.maximumRowLength == rows.map(\.count).max())
      let transposed = try RaggedArray<UInt32>("column", in: file, rows: columns)
      for column in 0..<columns {
        let expected = rows.indices.filter { rows[$0].contains(UInt32(column)) }.map(UInt32.init)
        #expect(Array(transposed[column]) == expected)
      }
    }
  }

  /// Offsets that lie, under checksums that are right.
  @Test func impossibleOffsetsReadNothingOutside() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let file = try file(in: folder) { writer in
        try writer.write("text.ends", [9, 3, .max, 4] as [UInt64])
        try writer.write("text.bytes", [1, 2, 3, 4] as [UInt8])
        try writer.write("row.ends", [.max, 1, 2] as [UInt64])
        try writer.write("row.elements", [5, 6] as [UInt32])
        try writer.write("bad.ends", [1, 7] as [UInt64])
        try writer.write("bad.bytes", [1, 2] as [UInt8])
        try writer.write("bad.elements", [1, 2] as [UInt32])
      }
      let table = try StringTable("text", in: file)
      for index in 0..<table.count { #expect(table[index].utf8.count <= 12) }
      let rows = try RaggedArray<UInt32>("row", in: file)
      #expect(Array(rows[0]).isEmpty && Array(rows[1]).isEmpty && Array(rows[2]) == [6])
      #expect(throws: IndexFileError.self) { try StringTable("bad", in: file) }
      #expect(throws: IndexFileError.self) { try RaggedArray<UInt32>("bad", in: file) }
    }
  }

  /// Ends of 64 bits, as older versions wrote and sections beyond 4 GiB have, read as those of 32 do.
  @Test func endsOfBothWidthsAreRead() throws {
    try TemporaryFolder.use { folder in
      let file = try self.file(in: folder.path) { writer in
        try StringTable.Builder(["ab", "", "c"]).write("narrow", to: &writer)
        try writer.write("wide.ends", [2, 2, 3] as [UInt64])
        try writer.write("wide.bytes", Array("abc".utf8))
        try RowEnds.write([1, 0x1_0000_0000], as: "far.ends", to: &writer)
        try writer.write("strange.ends", [2, 3] as [UInt16])
        try writer.write("strange.bytes", Array("abc".utf8))
      }
      for name in ["narrow", "wide"] {
        let table = try StringTable(name, in: file)
        #expect((0..<3).map { table[$0] } == ["ab", "", "c"])
      }
      #expect(file.sections.first { $0.name == "narrow.ends" }?.elementSize == 4)
      #expect(try RowEnds("far.ends", in: file, count: 2)[1] == 0x1_0000_0000)
      #expect(throws: IndexFileError.self) { try StringTable("strange", in: file) }
    }
  }

  @Test func rowsAndTextsThatWereAddedStandBehindThoseOfTheFile() throws {
    try TemporaryFolder.use { folder in
      let rows: [[UInt32]] = [[1, 2], [], [0]]
      let file = try self.file(in: folder.path) { writer in
        var builder = RaggedArray<UInt32>.Builder()
        for row in rows { builder.append(row) }
        try builder.write("row", to: &writer)
        try StringTable.Builder(["a", "晴天"]).write("text", to: &writer)
      }
      let more: [[UInt32]] = [[7], [], [8, 9]]
      let read = try RaggedArray<UInt32>("row", in: file).appending(more).replacing([1: [5]])
      #expect(read.rows(after: 0) == [[1, 2], [5], [0]] + more)
      #expect(read.rows(after: 10)[5] == [18, 19] && read.maximumRowLength == 2)
      #expect(try RaggedArray<UInt32>("row", in: file).rows(as: [4, 3, 2])[0] == [3, 2])
      let ordinals = try OrdinalRows("row", in: file, below: 3)
      let added = ordinals.adding([0: [3], 4: [3, 4]], rows: 5, below: 5)
      #expect(
        added.count == 5 && (0..<5).map { Array(added[$0]) } == [[1, 2, 3], [], [0], [], [3, 4]])
      #expect(added.maximumRowLength == 3 && Array(added.replacing([0: [4]])[0]) == [4])
      let texts = try StringTable("text", in: file)
        .appending(StringTable.Builder(["", "b"]).table)
      #expect((0..<texts.count).map { texts[$0] } == ["a", "晴天", "", "b"])
    }
  }

  @Test func theLongestRowIsKnownWhateverChanges() throws {
    try TemporaryFolder.use { folder in
      var generator = SplitMix64(seed: 11)
      func row(_ longest: Int) -> [UInt32] {
        (0..<generator.below(longest)).map { _ in UInt32(generator.below(50)) }
      }
      let rows = (0..<40).map { _ in row(9) } + [Array(0..<9)]
      let file = try self.file(in: folder.path) { writer in
        var builder = RaggedArray<UInt32>.Builder()
        for row in rows { builder.append(row) }
        try builder.write("row", to: &writer)
      }
      let stored = try OrdinalRows("row", in: file, below: 50)
      for round in 0..<200 {
        var changed = stored
        if generator.below(3) > 0 {
          let more = (0..<3).map { _ in (generator.below(44), row(4)) }
          changed = stored.adding(
            Dictionary(more, uniquingKeysWith: { $1 }), rows: 44, below: 50)
        }
        // Often the longest of all goes.
        for _ in 0..<generator.below(3) {
          changed = changed.replacing([generator.below(41): row(5)])
        }
        if generator.below(2) == 0 { changed = changed.replacing([40: row(12)]) }
        let expected = (0..<changed.count).map { changed[$0].count }.max()
        #expect(changed.maximumRowLength == expected, "round \(round)")
      }
    }
  }
}
