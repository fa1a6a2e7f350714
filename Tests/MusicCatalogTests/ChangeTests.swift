import TestSupport
import Testing

@testable import MusicCatalog

/// What a catalog says has changed in its tracks.
struct ChangeTests {
  private func record(_ id: String, _ title: String, aliases: [String] = []) -> TrackRecord {
    var record = TrackRecord(
      id: id, title: title, artists: [ArtistCredit(name: "Ana \(id.prefix(1))", aliases: aliases)])
    record.tags = [TagAssignment(name: "rain", weight: 0.5)]
    record.popularity = 0.5
    return record
  }

  private func withCatalog(_ body: (MusicCatalog, ChangeReader) throws -> Void) throws {
    try TemporaryFolder.use { folder in
      let path = folder.path("catalog.sqlite")
      let catalog = try MusicCatalog(openingOrCreating: path)
      try body(catalog, try ChangeReader(of: path))
    }
  }

  @Test func whatIsWrittenAndRemovedIsThereInOrderAndOnlyWhatIsNew() throws {
    try withCatalog { catalog, reader in
      #expect(try reader.point() == ChangePoint())
      _ = try catalog.write([record("a1", "One"), record("b1", "Two"), record("c1", "Three")])
      let first = try reader.changes(since: ChangePoint(), limit: 10)
      #expect(first.written.map(\.title) == ["One", "Two", "Three"] && first.removed.isEmpty)
      #expect(first.point == ChangePoint(removal: 0, revision: 1) && first.left == 0)
      #expect(try reader.changes(since: first.point, limit: 10).isEmpty)
      _ = try catalog.write([record("b1", "Two again"), record("d1", "Four")])
      _ = try catalog.remove(tracks: ["a1", "c1"])
      _ = try catalog.write([record("c1", "Three again")])
      let second = try reader.changes(since: first.point, limit: 10)
      #expect(second.written.map(\.title) == ["Two again", "Four", "Three again"])
      #expect(second.removed == ["a1", "c1"])
      #expect(second.point == ChangePoint(removal: 2, revision: 3))
      #expect(try catalog.changePoint() == second.point)
      let few = try reader.changes(since: ChangePoint(), limit: 2)
      #expect(few.written.map(\.id) == ["b1", "d1"] && few.left == 1)
      #expect(few.point == second.point)
    }
  }

  @Test func removalsThatEveryIndexKnowsAreForgottenButForTheLast() throws {
    try withCatalog { catalog, reader in
      _ = try catalog.write((0..<9).map { record("t\($0)", "Song \($0)") })
      _ = try catalog.remove(tracks: (0..<8).map { "t\($0)" })
      let point = try reader.point()
      #expect(point.removal == 8)
      #expect(try catalog.forgetRemovals(upTo: 5, keeping: 2) == 5)
      #expect(try reader.changes(since: ChangePoint(), limit: 10).removed == ["t5", "t6", "t7"])
      #expect(try catalog.forgetRemovals(upTo: 8) == 0)
      #expect(try catalog.forgetRemovals(upTo: 100, keeping: 2) == 1)
      #expect(try catalog.forgetRemovals(upTo: 100, keeping: 0) == 1)
      #expect(try reader.changes(since: ChangePoint(), limit: 10).removed == ["t7"])
      #expect(try reader.point() == point)
      _ = try catalog.remove(tracks: ["t8"])
      #expect(try reader.point().removal == 9)
      #expect(try reader.changes(since: point, limit: 10).removed == ["t8"])
    }
  }

  @Test func whatIsWrittenAsItWasChangesNothing() throws {
    try withCatalog { catalog, reader in
      let records = [record("a1", "One"), record("b1", "Two")]
      _ = try catalog.write(records)
      let point = try reader.point()
      #expect(try catalog.write(records) == TrackChanges(added: 0, updated: 2))
      #expect(try reader.point() == point)
      var changed = records[1]
      changed.tags[0].weight = 0.75
      _ = try catalog.write([records[0], changed])
      let changes = try reader.changes(since: point, limit: 10)
      #expect(changes.written.map(\.id) == ["b1"] && changes.written[0].tags[0].weight == 0.75)
    }
  }

  @Test func aNewNameOfAnArtistChangesAllOfTheArtistsTracks() throws {
    try withCatalog { catalog, reader in
      _ = try catalog.write([record("a1", "One"), record("a2", "Two"), record("b1", "Three")])
      let point = try reader.point()
      _ = try catalog.write([record("a3", "Four", aliases: ["Anastasia"])])
      let changes = try reader.changes(since: point, limit: 10)
      #expect(Set(changes.written.map(\.id)) == ["a1", "a2", "a3"])
      #expect(changes.written.allSatisfy { $0.artists[0].aliases == ["Anastasia"] })
    }
  }

  @Test func theVectorsOfWhatIsWrittenComeWithIt() throws {
    try withCatalog { catalog, reader in
      _ = try catalog.write([record("a1", "One"), record("b1", "Two")])
      _ = try catalog.replaceSpace("audio", dimension: 2, encoder: nil) { add in
        try add("a1", [1, 2])
      }
      _ = try catalog.write([record("a1", "One again")])
      let changes = try reader.changes(since: ChangePoint(revision: 1), limit: 10)
      #expect(changes.written.map(\.id) == ["a1"] && changes.vectors == ["a1": ["audio": [1, 2]]])
    }
  }
}
