import Foundation
import IndexFile
import TestSupport
import Testing

/// Generations that somebody reads.
struct GenerationLeaseTests {
  @discardableResult
  private func publish(in bundle: BundleFolder) throws -> Generation {
    let build = try GenerationBuild(in: bundle)
    try writeBytes([1, 2, 3], to: build.folder + "/words")
    return try build.publish(buildID: 1)
  }

  private func withBundle(_ body: (BundleFolder) throws -> Void) throws {
    try TemporaryFolder.use { try body(BundleFolder($0.path("b.refrain"))) }
  }

  @Test func whatIsReadStaysUntilItsLastReaderLeaves() throws {
    try withBundle { bundle in
      let first = try publish(in: bundle)
      var leases = [try GenerationLease(on: first), try GenerationLease(on: first)]
      for _ in 0..<3 { try publish(in: bundle) }
      #expect(bundle.publishedGenerations() == [1, 3, 4])
      leases.removeLast()
      #expect(bundle.publishedGenerations() == [1, 3, 4])
      leases.removeAll()
      #expect(bundle.publishedGenerations() == [3, 4])
    }
  }

  @Test func theCurrentGenerationAndTheOneBeforeStayWithoutReaders() throws {
    try withBundle { bundle in
      let generations = [try publish(in: bundle), try publish(in: bundle)]
      for generation in generations { _ = try GenerationLease(on: generation) }
      #expect(bundle.publishedGenerations() == [1, 2])
    }
  }

  @Test func aGenerationThatHasGoneCannotBeRead() throws {
    try withBundle { bundle in
      let first = try publish(in: bundle)
      for _ in 0..<2 { try publish(in: bundle) }
      #expect { try GenerationLease(on: first) } throws: {
        ($0 as? IndexFileError)?.isDamage == true
      }
    }
  }

  @Test func withoutAReadableManifestNothingIsRemoved() throws {
    try withBundle { bundle in
      let first = try publish(in: bundle)
      var lease: GenerationLease? = try GenerationLease(on: first)
      for _ in 0..<2 { try publish(in: bundle) }
      try writeBytes(Array("{".utf8), to: bundle.path + "/MANIFEST.json")
      #expect(lease != nil)
      lease = nil
      #expect(bundle.publishedGenerations() == [1, 2, 3])
    }
  }
}
