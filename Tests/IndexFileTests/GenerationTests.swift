import Foundation
import IndexFile
import TestSupport
import Testing

@Suite struct GenerationTests {
  private func publish(_ text: String, in bundle: BundleFolder) throws -> Generation {
    let build = try GenerationBuild(in: bundle)
    try writeBytes(Array(text.utf8), to: build.folder + "/words")
    return try build.publish(buildID: 1)
  }

  private func words(_ bundle: BundleFolder) throws -> (String, IndexFileError?) {
    let current = try bundle.currentGeneration()
    let bytes = try readBytes(current.generation.path(of: "words"))
    return (String(decoding: bytes, as: UTF8.self), current.fallback)
  }

  @Test func theNewestGenerationIsCurrentAndTheOneBeforeStays() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let bundle = BundleFolder(folder + "/b.refrain/")
      for text in ["one", "two", "three"] { _ = try publish(text, in: bundle) }
      #expect(try words(bundle).0 == "three")
      #expect(bundle.publishedGenerations() == [2, 3])
    }
  }

  @Test func theFirstGenerationHasNoneBeforeIt() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let bundle = BundleFolder(folder + "/b.refrain")
      _ = try publish("one", in: bundle)
      let manifest = String(decoding: try readBytes(bundle.path + "/MANIFEST.json"), as: UTF8.self)
      #expect(manifest.contains("\"current\" : 1"))
      #expect(!manifest.contains("previous"))
    }
  }

  @Test func damageFallsBackToTheGenerationBefore() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let bundle = BundleFolder(folder + "/b.refrain")
      _ = try publish("old", in: bundle)
      let new = try publish("brand new", in: bundle)
      try writeBytes(Array("cut".utf8), to: new.path(of: "words"))
      let (text, fallback) = try words(bundle)
      #expect(text == "old")
      #expect(fallback?.reason == .wrongSize(expected: 9, actual: 3))
      try FileManager.default.removeItem(atPath: new.path(of: "words"))
      #expect(try words(bundle).0 == "old")
    }
  }

  @Test func aChangedJSONFileFallsBack() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let bundle = BundleFolder(folder + "/b.refrain")
      _ = try publish("old", in: bundle)
      let build = try GenerationBuild(in: bundle)
      try writeBytes(Array("new".utf8), to: build.folder + "/words")
      try writeBytes(Array("{\"a\": 1}".utf8), to: build.folder + "/notes.json")
      let new = try build.publish(buildID: 1)
      #expect(try words(bundle).0 == "new")
      try writeBytes(Array("{\"a\": 2}".utf8), to: new.path(of: "notes.json"))
      let (text, fallback) = try words(bundle)
      #expect(text == "old")
      #expect(fallback?.isDamage == true)
    }
  }

  @Test(arguments: ["", "{", "{\"current\": \"no\"}", "{\"format\":1,\"current\":9}"])
  func aDamagedManifestFallsBack(contents: String) throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let bundle = BundleFolder(folder + "/b.refrain")
      _ = try publish("old", in: bundle)
      _ = try publish("new", in: bundle)
      try writeBytes(Array(contents.utf8), to: bundle.path + "/MANIFEST.json")
      let (text, fallback) = try words(bundle)
      #expect(text == "new")
      #expect(fallback != nil)
      // And the next build goes on from there, with the one that answered as its fallback.
      let newest = try publish("newest", in: bundle)
      #expect(try words(bundle).0 == "newest")
      #expect(try words(bundle).1 == nil)
      try FileManager.default.removeItem(atPath: newest.path(of: "words"))
      #expect(try words(bundle).0 == "new")
    }
  }

  @Test func anAbandonedBuildLeavesNothing() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let bundle = BundleFolder(folder + "/b.refrain")
      _ = try publish("old", in: bundle)
      do {
        let build = try GenerationBuild(in: bundle)
        try writeBytes([1], to: build.folder + "/words")
      }
      #expect(try words(bundle).0 == "old")
      let left = try FileManager.default.contentsOfDirectory(atPath: bundle.generationsPath)
      #expect(left.sorted() == [".lock", "000001"])
    }
  }

  @Test func leftoversOfAKilledBuildAreRemoved() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let bundle = BundleFolder(folder + "/b.refrain")
      let leftover = bundle.generationsPath + "/000001.building"
      try FileManager.default.createDirectory(
        atPath: leftover, withIntermediateDirectories: true)
      try writeBytes([1], to: leftover + "/words")
      _ = try publish("new", in: bundle)
      #expect(try words(bundle).0 == "new")
      #expect(!fileExists(leftover))
    }
  }

  @Test func twoBuildsAtOnceAreRefused() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let bundle = BundleFolder(folder + "/b.refrain")
      let first = try GenerationBuild(in: bundle)
      #expect(throws: IndexFileError.self) { try GenerationBuild(in: bundle) }
      try writeBytes([1], to: first.folder + "/words")
      _ = try first.publish(buildID: 0)
    }
  }

  @Test func missingBundlesAndEmptyOnesSayWhatToDo() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let absent = #expect(throws: IndexFileError.self) {
        try BundleFolder(folder + "/none").currentGeneration()
      }
      #expect(absent?.description.contains("refrain import") == true)
      let empty = BundleFolder(folder + "/empty.refrain")
      try empty.create()
      let unbuilt = #expect(throws: IndexFileError.self) { try empty.currentGeneration() }
      #expect(unbuilt?.description.contains("refrain build") == true)
    }
  }

  @Test func theSameFilesGiveTheSameDescription() throws {
    try TemporaryFolder.use { temporary in
      let folder = temporary.path
      let one = try publish("same", in: BundleFolder(folder + "/one"))
      let two = try publish("same", in: BundleFolder(folder + "/two"))
      #expect(
        try readBytes(one.path(of: "GENERATION.json"))
          == readBytes(two.path(of: "GENERATION.json")))
    }
  }

  /// Members of a later version count for its checksum, and are passed over. Whole numbers beyond 64 bits count
  /// as the text of their digits, of which none may be lost.
  @Test(
    arguments: [
      (#""later": 7"#, nil), (#""later": {"a": [1.5, true, null, "x/y"], "b": {}}"#, nil),
      (#""later": "\u00e4 \"q\"""#, nil), (#""later": []"#, nil),
      (#""later": 18446744073709551615"#, #""later": "18446744073709551615""#),
    ] as [(String, String?)])
  func membersOfALaterVersionAreReadAndChecked(member: String, counted: String?) throws {
    try TemporaryFolder.use { temporary in
      let bundle = BundleFolder(temporary.path + "/b.refrain")
      _ = try publish("old", in: bundle)
      let new = try publish("new", in: bundle)
      for path in [bundle.path + "/MANIFEST.json", new.folder + "/GENERATION.json"] {
        let before = try readBytes(path)
        var object = try #require(
          try JSONSerialization.jsonObject(with: Data(before)) as? [String: Any])
        func members(_ text: String) throws -> [String: Any] {
          try #require(
            try JSONSerialization.jsonObject(with: Data("{\(text)}".utf8)) as? [String: Any])
        }
        object.merge(try members(member)) { $1 }
        func write(_ checksum: UInt32?) throws {
          object["checksum"] = checksum.map { NSNumber(value: $0) }
          try JSONSerialization.data(withJSONObject: object).write(to: URL(fileURLWithPath: path))
        }
        // As a later version seals it: all members but the checksum, without spaces, keys in order.
        var sealed = object
        sealed["checksum"] = nil
        if let counted { sealed.merge(try members(counted)) { $1 } }
        let checksum = try JSONSerialization.data(
          withJSONObject: sealed, options: [.sortedKeys, .withoutEscapingSlashes]
        ).withUnsafeBytes { Checksum.crc32c($0) }
        try write(checksum)
        #expect(try words(bundle).0 == "new" && words(bundle).1 == nil, "\(path)")
        // One bit of what is not known is damage.
        try write(checksum ^ 1)
        #expect(try words(bundle).1 != nil, "\(path)")
        try writeBytes(before, to: path)
      }
    }
  }
}
