import Foundation
import TestSupport
import Testing

@testable import IndexFile

/// Copies of generations to other bundles.
struct GenerationTransferTests {
  private static let kind = IndexFileIdentity(kind: "TEST", formatVersion: 1, buildID: 0)

  /// A generation of a plain file, another one, and an index file.
  @discardableResult
  private func publish(
    in bundle: BundleFolder, build number: UInt64, words: [UInt8], others: [UInt8] = [9, 9]
  ) throws -> Generation {
    let build = try GenerationBuild(in: bundle)
    try writeBytes(words, to: build.folder + "/words")
    try writeBytes(others, to: build.folder + "/others")
    var identity = GenerationTransferTests.kind
    identity.buildID = number
    var writer = try IndexFileWriter(creating: build.folder + "/text.idx", identity: identity)
    try writer.write("bytes", [UInt32](0..<1000))
    _ = try writer.finish()
    return try build.publish(buildID: number)
  }

  private func withBundles(_ body: (BundleFolder, BundleFolder) throws -> Void) throws {
    try TemporaryFolder.use { folder in
      try body(BundleFolder(folder.path("a.refrain")), BundleFolder(folder.path("b.refrain")))
    }
  }

  private func transfer(
    _ source: BundleFolder, _ target: BundleFolder
  ) throws -> TransferReport {
    try GenerationTransfer(from: source, to: target).run {}
  }

  private func size(_ name: String, of generation: Generation) -> Int {
    generation.description.files.first { $0.name == name }?.size ?? -1
  }

  private func expectCurrent(_ target: BundleFolder, is source: Generation) throws {
    let current = try target.currentGeneration()
    #expect(current.fallback == nil && current.generation.description == source.description)
    try current.generation.verifyChecksums()
    let files = try FileManager.default.contentsOfDirectory(atPath: current.generation.folder)
    #expect(
      files.sorted()
        == (source.description.files.map(\.name) + ["GENERATION.json"]).sorted())
    let left = try FileManager.default.contentsOfDirectory(atPath: target.generationsPath)
    #expect(!left.contains { $0.hasPrefix("incoming-") })
  }

  @Test func allOfItIsSentOnceAndNothingTheSecondTime() throws {
    try withBundles { source, target in
      let made = try publish(in: source, build: 7, words: [1, 2, 3])
      let total = made.description.files.reduce(0) { $0 + $1.size }
      #expect(try transfer(source, target) == .init(generation: 1, sent: total))
      try expectCurrent(target, is: made)
      #expect(
        try transfer(source, target) == .init(generation: 1, wasThere: true, kept: total))
      #expect(target.publishedGenerations() == [1])
    }
  }

  @Test func whatHasNotChangedIsNotSentAndAnotherBuildsNumberIsNoChange() throws {
    try withBundles { source, target in
      try publish(in: source, build: 1, words: [1, 2, 3])
      _ = try transfer(source, target)
      let made = try publish(in: source, build: 2, words: [1, 2, 4, 5])
      let report = try transfer(source, target)
      #expect(report.sent == 4)
      #expect(report.kept == size("others", of: made) + size("text.idx", of: made))
      try expectCurrent(target, is: made)
      #expect(target.publishedGenerations() == [1, 2])
    }
  }

  @Test func aCopyThatWasInterruptedIsGoneOnWith() throws {
    try withBundles { source, target in
      let words = [UInt8](0..<200)
      let made = try publish(in: source, build: 0xabc, words: words, others: words.reversed())
      try target.create()
      let folder = target.generationsPath + "/incoming-abc"
      let given = target.generationsPath + "/incoming-fff"
      for path in [folder, given] {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      }
      try writeBytes(Array(words.prefix(150)), to: folder + "/words")
      // Whole, of the right size, and something else; and no file of the generation.
      try writeBytes(words, to: folder + "/others")
      try writeBytes([1], to: folder + "/stray")
      let report = try transfer(source, target)
      #expect(report.sent == 50 + 200 + size("text.idx", of: made))
      try expectCurrent(target, is: made)
    }
  }

  @Test func aStartThatIsSomethingElseIsSentAgain() throws {
    try withBundles { source, target in
      let words = [UInt8](0..<200)
      let made = try publish(in: source, build: 0xabc, words: words)
      try target.create()
      let folder = target.generationsPath + "/incoming-abc"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try writeBytes([UInt8](repeating: 5, count: 120), to: folder + "/words")
      _ = try transfer(source, target)
      try expectCurrent(target, is: made)
    }
  }

  @Test(arguments: ["words", "text.idx"]) func aDamagedIndexIsNeverSent(_ name: String) throws {
    try withBundles { source, target in
      let first = try publish(in: source, build: 1, words: [1, 2, 3])
      _ = try transfer(source, target)
      let second = try publish(in: source, build: 2, words: [4, 5, 6], others: [8, 8])
      var bytes = try readBytes(second.path(of: name))
      bytes[bytes.count / 2] ^= 1
      try writeBytes(bytes, to: second.path(of: name))
      if name == "words" {
        #expect { try transfer(source, target) } throws: {
          ($0 as? IndexFileError)?.isDamage == true
        }
        try expectCurrentNumber(target, is: first.number)
      } else {
        // The target makes this one from its own.
        _ = try transfer(source, target)
        try expectCurrent(target, is: second)
      }
      try BundleFolder(target.path).currentGeneration().generation.verifyChecksums()
    }
  }

  private func expectCurrentNumber(_ bundle: BundleFolder, is number: Int) throws {
    #expect(try bundle.currentGeneration().generation.number == number)
  }

  @Test func whatMayNotBeKeptGoesWhoeverReadsIt() throws {
    try withBundles { source, target in
      for build in 1...2 as ClosedRange<UInt64> {
        try publish(in: source, build: build, words: [UInt8(build)])
        _ = try transfer(source, target)
      }
      #expect(target.publishedGenerations() == [1, 2])
      let reader = try GenerationLease(on: target.currentGeneration().generation)
      let keepsNone = {
        try GenerationTransfer(from: source, to: target).run {
        } mayKeep: { _ in
          false
        }
      }
      #expect(try keepsNone().wasThere)
      #expect(target.publishedGenerations() == [2])
      let made = try publish(in: source, build: 3, words: [3])
      _ = try keepsNone()
      withExtendedLifetime(reader) { #expect(target.publishedGenerations() == [3]) }
      try expectCurrent(target, is: made)
    }
  }

  @Test func aTargetThatIsBeingBuiltIsLeftAlone() throws {
    try withBundles { source, target in
      try publish(in: source, build: 1, words: [1])
      let build = try GenerationBuild(in: target)
      #expect { try transfer(source, target) } throws: { "\($0)".contains("another build") }
      withExtendedLifetime(build) {}
      #expect { try GenerationTransfer(from: target, to: source).run {} } throws: {
        "\($0)".contains("no index yet")
      }
    }
  }
}
