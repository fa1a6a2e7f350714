import Foundation
import TestSupport
import Testing

/// What is damaged, missing or in another's hands is said, and nothing that was removed comes back in
/// silence.
@Suite(.timeLimit(.minutes(5)))
struct BundleDamageTests {
  @Test func aChangedNumberOfADescriptionIsNoticed() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let changes = [
        ("generations/000001/GENERATION.json", "\"lastRevision\" : ", "\"lastRevision\" : 9"),
        ("generations/000001/GENERATION.json", "\"lastRevision\"", "\"lastRevisiom\""),
        ("MANIFEST.json", "\"format\" : 1", "\"format\" : 1, \"previous\" : 7"),
      ]
      for (name, old, new) in changes {
        let path = bundle + "/" + name
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains(old), "\(text)")
        try Data(text.replacing(old, with: new).utf8).write(to: URL(fileURLWithPath: path))
        #expect(try await folder.refrain("verify", bundle).status == 66, "\(new)")
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      }
      // An older version wrote no checksum.
      let path = bundle + "/MANIFEST.json"
      try Data("{\"current\": 1, \"format\": 1}".utf8).write(to: URL(fileURLWithPath: path))
      try await folder.successfully("verify", bundle)
    }
  }

  @Test func theCatalogIsVerified() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let path = bundle + "/catalog.sqlite"
      var bytes = try readBytes(path)
      // The beginnings of pages, where SQLite says what is on them.
      for page in 4..<40 {
        for place in 0..<64 { bytes[4096 * page + place] = UInt8(truncatingIfNeeded: place * 37) }
      }
      try writeBytes(bytes, to: path)
      let damaged = try await folder.refrain("verify", bundle)
      #expect(damaged.status == 66 && damaged.err.contains("catalog"), "\(damaged.err)")
      try FileManager.default.removeItem(atPath: path)
      #expect(try await folder.refrain("verify", bundle).status == 66)
    }
  }

  /// Without its catalog an index does not know what was removed since.
  @Test func answersSayThatTheCatalogCannotBeRead() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let arguments = ["tool", bundle, "get_tracks", #"{"ids":["ac-dc-tnt"]}"#]
      let before = try await folder.run(Programs.refrain, arguments)
      #expect(before.status == 0 && before.err.isEmpty, "\(before.err)")
      try await folder.successfully("remove", bundle, "ac-dc-tnt")
      for ending in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: bundle + "/catalog.sqlite" + ending)
      }
      let after = try await folder.run(Programs.refrain, arguments)
      #expect(after.err.contains("The catalog cannot be read"), "\(after.err)")
      // Nor does it bring back what was removed: that is noted beside the catalog.
      #expect(before.out.contains("\"title\"") && !after.out.contains("\"title\""), "\(after.out)")
      let found = try await folder.refrain("search", bundle, "piano", "--json")
      #expect(found.out.contains("The catalog cannot be read"), "\(found.out)")
    }
  }

  @Test func aCatalogWithoutTracksKeepsNoIndexThatKnowsTheForgotten() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let exported = try await folder.successfully("export", bundle).out
      let ids = exported.split(separator: "\n").compactMap { line in
        line.firstRange(of: "\"id\":\"").map { range in
          String(line[range.upperBound...].prefix { $0 != "\"" })
        }
      }
      let list = try folder.file("ids.txt", ids.joined(separator: "\n"))
      try await folder.successfully("remove", bundle, "--ids", list)
      let forgotten = try await folder.successfully("forget", bundle, "sim-007", "--now")
      #expect(forgotten.out.contains("its index is removed"), "\(forgotten.out)")
      let names = FileManager.default.enumerator(atPath: bundle)?.allObjects ?? []
      for name in names.compactMap({ $0 as? String }) {
        guard let bytes = try? readBytes(bundle + "/" + name) else { continue }
        #expect(bytes.firstRange(of: Array("sim-007".utf8)) == nil, "\(name)")
      }
    }
  }

  /// A limit of the shell is an error like a full disk.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")))
  func aFileBeyondALimitEndsWith73() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = folder.path("b.refrain")
      let outcome = try await folder.run(
        "/bin/bash",
        [
          "-c", "ulimit -f 40; exec \"$0\" import \"$1\" --tracks \"$2\"", Programs.refrain, bundle,
          Surroundings.sample + "/tracks.jsonl",
        ])
      #expect(outcome.status == 73 && !outcome.wasKilled, "\(outcome.status) \(outcome.err)")
    }
  }
}
