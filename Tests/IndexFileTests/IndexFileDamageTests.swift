import IndexFile
import Primitives
import TestSupport
import Testing

/// Whatever happens to its bytes, a file is either read as it was written or refused with a reason.
@Suite struct IndexFileDamageTests {
  private func outcome(of bytes: [UInt8], at path: String) throws -> Result<Void, IndexFileError> {
    try writeBytes(bytes, to: path)
    do throws(IndexFileError) {
      let file = try MappedIndexFile(opening: path, kind: "DEMO", versions: 1...3)
      for section in file.sections where section.elementSize == 1 {
        _ = try file.array(section.name, of: UInt8.self).reduce(0 as UInt64) { $0 &+ UInt64($1) }
      }
      return Result { () throws(IndexFileError) in try file.verify() }
    } catch {
      return .failure(error)
    }
  }

  @Test func everyFlippedByteIsFound() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      try IndexFileRoundTripTests.write(to: folder + "/good", numbers: Array(0..<20), pieces: 12)
      let good = try readBytes(folder + "/good")
      for position in good.indices {
        var bad = good
        bad[position] ^= UInt8(1 << (position % 8))
        guard case .failure = try outcome(of: bad, at: folder + "/bad") else {
          Issue.record("a flipped bit at \(position) went unnoticed")
          return
        }
      }
    }
  }

  @Test func everyTruncationIsFound() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      try IndexFileRoundTripTests.write(to: folder + "/good", numbers: Array(0..<20), pieces: 12)
      let good = try readBytes(folder + "/good")
      for length in 0..<good.count {
        guard case .failure = try outcome(of: Array(good[..<length]), at: folder + "/bad") else {
          Issue.record("a file cut to \(length) bytes was accepted")
          return
        }
      }
      guard case .failure(let error) = try outcome(of: good + [0], at: folder + "/bad") else {
        Issue.record("a longer file was accepted")
        return
      }
      #expect(error.isDamage)
    }
  }

  @Test func randomBytesNeverCrash() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      try IndexFileRoundTripTests.write(to: folder + "/good", numbers: Array(0..<20), pieces: 12)
      let good = try readBytes(folder + "/good")
      for seed in 0..<500 as Range<UInt64> {
        var generator = SplitMix64(seed: seed)
        var bad = good
        for _ in 0...generator.below(8) {
          bad[generator.below(bad.count)] = UInt8(truncatingIfNeeded: generator.next())
        }
        if bad == good { continue }
        if case .success = try outcome(of: bad, at: folder + "/bad") {
          Issue.record("seed \(seed): damage went unnoticed")
        }
      }
    }
  }

  @Test func otherKindsAndVersionsAreToldApart() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let path = folder + "/demo"
      try IndexFileRoundTripTests.write(to: path)
      func reason(_ kind: FourCC, _ versions: ClosedRange<UInt16>) -> IndexFileError.Reason? {
        do throws(IndexFileError) {
          _ = try MappedIndexFile(opening: path, kind: kind, versions: versions)
          return nil
        } catch {
          return error.reason
        }
      }
      #expect(reason("TEXT", 1...3) == .wrongKind(expected: "TEXT", found: "DEMO"))
      #expect(reason("DEMO", 1...1) == .tooNew(formatVersion: 3, minimumReader: 2))
      #expect(reason("DEMO", 4...5) == .tooOld(formatVersion: 3))
      #expect(reason("DEMO", 1...2) == nil)
    }
  }

  @Test func sectionsOfAnotherShapeAreRefused() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let path = folder + "/demo"
      try IndexFileRoundTripTests.write(to: path)
      let file = try MappedIndexFile(opening: path, kind: "DEMO", versions: 1...3)
      #expect(throws: IndexFileError.self) { try file.array("numbers", of: UInt64.self) }
      #expect(throws: IndexFileError.self) { try file.array("numbers", of: UInt32.self, count: 9) }
      #expect(throws: IndexFileError(path: path, reason: .missingSection("absent"))) {
        try file.array("absent", of: UInt8.self)
      }
    }
  }

  @Test func foldersAndMissingFilesAreSystemErrors() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      for path in [folder, folder + "/absent"] {
        #expect(throws: IndexFileError.self) {
          try MappedIndexFile(opening: path, kind: "DEMO", versions: 1...3)
        }
      }
    }
  }
}
