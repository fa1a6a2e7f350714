import CKernels
import Primitives
import TestSupport
import Testing

@testable import IndexFile

@Suite struct IndexFileRoundTripTests {
  static let identity = IndexFileIdentity(
    kind: "DEMO", formatVersion: 3, minimumReader: 2, buildID: 0xFEED, analysisHash: 0xBEEF)

  static func write(to path: String, numbers: [UInt32] = Array(0..<1000), pieces: Int = 100) throws
  {
    var writer = try IndexFileWriter(creating: path, identity: identity)
    try writer.write("numbers", numbers)
    try writer.write("empty", [] as [UInt64])
    try writer.begin("pieces", elementSize: 1)
    for piece in 0..<pieces { try writer.append([UInt8](repeating: UInt8(piece), count: piece)) }
    try writer.end()
    _ = try writer.finish()
  }

  @Test func sectionsComeBackAsTheyWereWritten() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let path = folder + "/demo.idx"
      try Self.write(to: path)
      let file = try MappedIndexFile(opening: path, kind: "DEMO", versions: 2...3)
      #expect(file.identity == Self.identity)
      #expect(file.sections.map(\.name) == ["numbers", "empty", "pieces"])
      #expect(file.sections.allSatisfy { $0.offset % 64 == 0 })
      #expect(Array(try file.array("numbers", of: UInt32.self, count: 1000)) == Array(0..<1000))
      #expect(try file.array("empty", of: UInt64.self).isEmpty)
      #expect(try file.array("pieces", of: UInt8.self).count == (0..<100).reduce(0, +))
      try file.verify()
    }
  }

  @Test func largeSectionsBypassTheBufferUnharmed() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let path = folder + "/large.idx"
      let numbers = (0..<1_000_000).map { UInt32($0) &* 2_654_435_761 }
      try Self.write(to: path, numbers: numbers)
      let file = try MappedIndexFile(opening: path, kind: "DEMO", versions: 1...3)
      #expect(try file.array("numbers", of: UInt32.self).elementsEqual(numbers))
      try file.verify()
    }
  }

  @Test func theSameSectionsGiveTheSameBytes() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      try Self.write(to: folder + "/a")
      try Self.write(to: folder + "/b")
      #expect(try readBytes(folder + "/a") == readBytes(folder + "/b"))
    }
  }

  @Test func anUnfinishedFileIsRefused() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let path = folder + "/half.idx"
      var writer = try IndexFileWriter(creating: path, identity: Self.identity)
      try writer.write("numbers", Array(0..<1_000_000) as [UInt32])
      _ = consume writer
      #expect(throws: IndexFileError(path: path, reason: .notAnIndexFile)) {
        try MappedIndexFile(opening: path, kind: "DEMO", versions: 1...3)
      }
    }
  }

  @Test func misuseOfTheWriterIsRefused() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      var writer = try IndexFileWriter(creating: folder + "/x", identity: Self.identity)
      try writer.write("one", [1] as [UInt8])
      func refused(_ body: () throws -> Void) -> Bool {
        do { try body() } catch let error as IndexFileError {
          if case .invalid = error.reason { return true }
        } catch {}
        return false
      }
      #expect(refused { try writer.write("one", [1] as [UInt8]) })
      #expect(refused { try writer.write("a name that is too long", [1] as [UInt8]) })
      #expect(refused { try writer.write("", [1] as [UInt8]) })
      #expect(refused { try writer.append([1] as [UInt8]) })
      #expect(refused { try writer.end() })
      try writer.begin("odd", elementSize: 4)
      try writer.append([1, 2, 3] as [UInt8])
      #expect(refused { try writer.end() })
    }
  }

  @Test func anUnwritablePathIsASystemError() {
    #expect(throws: IndexFileError.self) {
      _ = try IndexFileWriter(creating: "/no/such/folder/x", identity: Self.identity)
    }
  }

  @Test(.enabled(if: fileExists("/dev/full"), "needs /dev/full"))
  func aFullDiskIsASystemError() throws {
    var writer = try IndexFileWriter(creating: "/dev/full", identity: Self.identity)
    do {
      try writer.write("numbers", [UInt8](repeating: 1, count: 8 << 20))
      Issue.record("a full disk took the bytes")
    } catch {
      #expect(error.reason == .system(operation: "write", code: 28))
    }
  }

  @Test func checksumsAgreeWithTheTableAndThePublishedValue() {
    #expect(Array("123456789".utf8).withUnsafeBytes { Checksum.crc32c($0) } == 0xE306_9283)
    var generator = SplitMix64(seed: 5)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      let portable = rf_crc32c_portable(7, bytes, length)
      #expect(bytes.withUnsafeBytes { Checksum.crc32c($0, continuing: 7) } == portable)
    }
  }
}
