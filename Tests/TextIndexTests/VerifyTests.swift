import IndexFile
import Primitives
import TestSupport
import Testing

@testable import TextIndex

/// What `verifyNumbers` finds in files whose checksums are right.
@Suite struct VerifyTests {
  @Test(arguments: [0, 1, 5, 127, 900, 3000]) func whatWasBuiltPasses(count: Int) throws {
    var collection = RandomCollection(seed: UInt64(count))
    let documents = collection.documents(count)
    try TemporaryFolder.use { folder in
      let path = try Build.file(documents, RandomCollection.schema, in: folder)
      try TextIndex(opening: path).verifyNumbers()
    }
  }

  /// One number of all ones in forty places of every section contradicts another one, but for weights
  /// and names of the schema and for positions, most of which are as possible as any other.
  @Test func aNumberThatContradictsAnotherIsFound() throws {
    var collection = RandomCollection(seed: 12)
    let documents = collection.documents(2500)
    try TemporaryFolder.use { folder in
      let path = try Build.file(documents, RandomCollection.schema, in: folder)
      let hostile = HostileIndexFile(try readBytes(path))
      var random = SplitMix64(seed: 3)
      for section in hostile.sections {
        var (tried, unnoticed) = (0, 0)
        for _ in 0..<40 {
          let place = random.below(section.count)
          let changed = hostile.replacing(place..<place + 1, of: section, with: .max)
          guard changed != hostile.whole else { continue }
          try writeBytes(changed, to: path)
          tried += 1
          if (try? TextIndex(opening: path).verifyNumbers()) != nil { unnoticed += 1 }
        }
        let most = VerifyTests.mostUnnoticed[section.name] ?? 0
        #expect(unnoticed <= most, "\(section.name): \(unnoticed) of \(tried)")
        #expect(tried > 0, "\(section.name)")
      }
    }
  }

  /// How many of the forty may be taken for another possible file.
  private static let mostUnnoticed = ["schema": 20, "records": 10, "positions": 40]
}
