import IndexFile
import Primitives
import TestSupport
import Testing

@Suite struct NPYTests {
  @Test func matricesRoundTrip() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let path = folder + "/m.npy"
      try NPYWriter.write([1, -2, 3.5, 4, 5, 6] as [Float], columns: 3, to: path)
      let file = try NPYFile(opening: path)
      #expect((file.rows, file.columns) == (2, 3))
      #expect(file.elementType == .float32)
      var row = [Float](repeating: 0, count: 3)
      file.copyRow(1, into: &row)
      #expect(row == [4, 5, 6])
      try NPYWriter.write([7, -8] as [Int32], columns: 1, to: path)
      let integers = try NPYFile(opening: path)
      #expect((integers.rows, integers.columns) == (2, 1))
      var cell: [Float] = [0]
      integers.copyRow(1, into: &cell)
      #expect(cell == [-8])
    }
  }

  /// A file that numpy 2 wrote: numpy.save of arange(3, dtype=float16), header copied byte by byte.
  @Test func headersOfNumPyItselfAreRead() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let dictionary = "{'descr': '<f2', 'fortran_order': False, 'shape': (3,), }"
      let padded = dictionary + String(repeating: " ", count: 117 - dictionary.count) + "\n"
      let header: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0] + Array(padded.utf8)
      try writeBytes(header + [0, 0, 0, 0x3C, 0, 0x40], to: folder + "/h.npy")
      let file = try NPYFile(opening: folder + "/h.npy")
      #expect((file.rows, file.columns) == (3, 1))
      var cell: [Float] = [0]
      file.copyRow(2, into: &cell)
      #expect(cell == [2])
    }
  }

  @Test func halfPrecisionAgreesWithTheProcessor() {
    #if !(os(macOS) && arch(x86_64))
      for bits in 0...UInt16.max {
        let expected = Float(Float16(bitPattern: bits))
        let converted = Float(halfPrecisionBits: bits)
        #expect(
          converted.bitPattern == expected.bitPattern || (converted.isNaN && expected.isNaN))
      }
    #endif
  }

  @Test func damagedHeadersAreRefused() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let path = folder + "/m.npy"
      try NPYWriter.write([1, 2, 3, 4] as [Float], columns: 2, to: path)
      let good = try readBytes(path)
      for length in 0..<good.count {
        try writeBytes(Array(good[..<length]), to: path)
        #expect(throws: IndexFileError.self) { try NPYFile(opening: path) }
      }
      // Any other change is refused or read within the file; it never reads outside.
      for seed in 0..<600 as Range<UInt64> {
        var generator = SplitMix64(seed: seed)
        var bad = good
        for _ in 0..<3 { bad[generator.below(128)] = UInt8(truncatingIfNeeded: generator.next()) }
        try writeBytes(bad, to: path)
        guard let file = try? NPYFile(opening: path), file.rows > 0 else { continue }
        #expect(file.rows * file.columns * file.elementType.size <= bad.count)
        var row = [Float](repeating: 0, count: file.columns)
        file.copyRow(file.rows - 1, into: &row)
      }
    }
  }
}
