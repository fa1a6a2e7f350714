import Foundation
import GRDB
import IndexFile
import Primitives
import Testing

@testable import MusicCatalog

/// Databases that somebody else made look like catalogs: errors that say so, never a crash, never a
/// wait.
struct HostileCatalogTests {
  /// Another process that writes for long is no damage.
  @Test func aCatalogThatIsBeingWrittenToIsBusy() throws {
    try Workshop.run { shop in
      let path = shop.folder + "/catalog.sqlite"
      _ = try MusicCatalog(openingOrCreating: path)
      let other = try DatabaseQueue(path: path)
      try other.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
        let error = #expect(throws: CatalogError.self) {
          try MusicCatalog(openingOrCreating: path, patience: 0.1)
        }
        guard case .database = error else {
          Issue.record("\(String(describing: error))")
          return
        }
        try db.execute(sql: "ROLLBACK")
      }
    }
  }

  @Test(arguments: [
    "UPDATE track SET released = -1", "UPDATE track SET released = 9223372036854775807",
    "UPDATE track SET released = 20031399", "UPDATE track SET popularity = 1e308",
    "UPDATE track SET duration = -1", "UPDATE track SET duration = 9e999",
    "UPDATE track SET bpm = -9e999", "UPDATE track SET rating = 7",
    "UPDATE track SET discNumber = 9223372036854775807", "UPDATE track SET trackNumber = -1",
    "UPDATE track SET isExplicit = 2", "UPDATE track SET added = -9223372036854775808",
    "UPDATE trackTag SET weight = 9e999", "UPDATE trackTag SET weight = -1",
    "UPDATE event SET weight = 9e999", "UPDATE event SET weight = 1e308",
    "UPDATE event SET kind = 9223372036854775807", "UPDATE event SET time = -9223372036854775808",
    "UPDATE vectorSpace SET dimension = -1",
    "UPDATE vectorSpace SET dimension = 9223372036854775807",
    "UPDATE vectorSpace SET dimension = 3", "UPDATE trackVector SET components = x''",
    "UPDATE trackVector SET components = x'0000c07f0000c07f'",
  ])
  func valuesThatNoImportWritesAreFoundWhenTheyAreRead(change: String) throws {
    try Workshop.run { shop in
      let catalog = try HostileCatalogTests.catalog(shop)
      #expect(try HostileCatalogTests.readAll(catalog) == 5)
      // Who makes a hostile file takes no notice of what its tables say.
      try catalog.database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA ignore_check_constraints = ON; \(change)")
      }
      do {
        _ = try HostileCatalogTests.readAll(catalog)
        Issue.record("\(change) was not noticed")
      } catch let error as CatalogError {
        guard case .damaged = error else {
          Issue.record("\(change): \(error)")
          return
        }
      }
    }
  }

  /// A view may never end, and a trigger may do anything.
  @Test(arguments: [
    "DROP TABLE snippet; CREATE VIEW snippet AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i AS track, i AS position, 'x' AS text FROM n",
    "CREATE VIEW more AS SELECT 1",
    "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM event; END",
    "CREATE TABLE more (a)", "CREATE INDEX more ON track (title)",
    "DROP TABLE event; CREATE TABLE event (listener, track, kind, time, weight)",
    "DROP TABLE grdb_migrations; CREATE VIEW grdb_migrations AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i AS identifier FROM n",
    "DROP INDEX eventByTrack",
  ])
  func tablesThatAreNotACatalogsAreRefusedAtTheOpening(change: String) throws {
    try Workshop.run { shop in
      let path = try HostileCatalogTests.catalog(shop).path
      let stranger = try DatabaseQueue(path: path)
      try stranger.writeWithoutTransaction { try $0.execute(sql: change) }
      try stranger.close()
      for open in [
        { try MusicCatalog(opening: path) }, { try MusicCatalog(reading: path) },
      ] {
        do {
          _ = try open()
          Issue.record("\(change) was not noticed")
        } catch let error as CatalogError {
          guard case .damaged = error else {
            Issue.record("\(change): \(error)")
            return
          }
        }
      }
    }
  }

  @Test func damagedPagesAreFoundBeforeABuildAndNeverCrashAReader() throws {
    try Workshop.run { shop in
      let path = try HostileCatalogTests.catalog(shop, tracks: 200).path
      try DatabaseQueue(path: path).writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
      let whole = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      let pageSize = 4096
      var generator = SplitMix64(seed: 4)
      var unnoticed: [Int] = []
      for page in 0..<whole.count / pageSize {
        var bytes = whole
        // The header of a page says what it is and how many cells it has.
        for _ in 0..<40 {
          let place = generator.below(2) == 0 ? generator.below(16) : generator.below(pageSize)
          bytes[page * pageSize + place] = UInt8(truncatingIfNeeded: generator.next())
        }
        for ending in ["-wal", "-shm"] {
          try? FileManager.default.removeItem(atPath: path + ending)
        }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        do {
          let catalog = try MusicCatalog(reading: path)
          _ = try? HostileCatalogTests.readAll(catalog)
          _ = try? catalog.counts()
          try catalog.verify()
          unnoticed.append(page)
        } catch {
          #expect(error is CatalogError, "page \(page): \(error)")
        }
      }
      // Pages that nothing is stored in may hold anything.
      #expect(unnoticed.count <= 1, "pages \(unnoticed) of \(whole.count / pageSize)")
    }
  }

  @Test(arguments: ["", "-wal", "-shm", "-journal"])
  func aPipeInThePlaceOfAFileIsRefusedAndNotWaitedFor(ending: String) throws {
    try Workshop.run { shop in
      let path = try HostileCatalogTests.catalog(shop).path
      try? FileManager.default.removeItem(atPath: path + ending)
      try #require(mkfifo(path + ending, 0o600) == 0)
      #expect(throws: CatalogError.self) { try MusicCatalog(opening: path) }
      #expect(throws: CatalogError.self) { try MusicCatalog(reading: path) }
    }
  }

  @Test func devicesAreNoInput() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      for device in ["/dev/zero", "/dev/null", "/dev/random"] {
        #expect(throws: CatalogError.self) { try catalog.importTracks(from: [device]) }
        #expect(throws: CatalogError.self) { try catalog.importEvents(from: [device]) }
      }
    }
  }

  @Test func aCatalogThatIsGoneOrReplacedTakesNothing() throws {
    try Workshop.run { shop in
      let catalog = try HostileCatalogTests.catalog(shop)
      #expect(catalog.isInPlace)
      try FileManager.default.moveItem(atPath: catalog.path, toPath: catalog.path + ".old")
      #expect(!catalog.isInPlace)
      #expect(throws: CatalogError.self) {
        try catalog.record([ListeningEvent(listener: "u", track: "t1")])
      }
      try Data().write(to: URL(fileURLWithPath: catalog.path))
      #expect(throws: CatalogError.self) {
        try catalog.record([ListeningEvent(listener: "u", track: "t1")])
      }
    }
  }

  @Test func aCatalogOpenedForReadingTakesNothingEither() throws {
    try Workshop.run { shop in
      let path = try HostileCatalogTests.catalog(shop).path
      let catalog = try MusicCatalog(reading: path)
      #expect(try HostileCatalogTests.readAll(catalog) == 5)
      #expect(throws: CatalogError.self) {
        try catalog.record([ListeningEvent(listener: "u", track: "t1")])
      }
    }
  }

  @Test func vectorsWhoseSquaresAreNoNumbersAreRefusedAtTheDoor() throws {
    try Workshop.run { shop in
      let catalog = try HostileCatalogTests.catalog(shop)
      let matrix = shop.folder + "/v.npy"
      try NPYWriter.write([1e20, 0, 1, 2, 1e17, 3] as [Float], columns: 2, to: matrix)
      let report = try catalog.importVectors(
        from: matrix, ids: shop.file("ids.txt", "t0\nt1\nt2\n"), space: "audio")
      #expect(report.imported == 2)
      #expect(report.problems.map(\.line) == [1])
    }
  }

  /// Reads everything; returns how many tracks and events.
  private static func readAll(_ catalog: MusicCatalog) throws -> Int {
    var count = try catalog.allTracks().count + catalog.allEvents().count
    for space in try catalog.vectorSpaces() {
      try catalog.forEachVector(inSpace: space.name) { _, _ in count += 1 }
    }
    _ = try catalog.events(ofListener: "u")
    return count
  }

  /// Tracks, of which each has a tag, an event each for the first and a vector for it.
  private static func catalog(_ shop: Workshop, tracks: Int = 3) throws -> MusicCatalog {
    let catalog = try shop.catalog()
    let lines = (0..<tracks).map { number in
      """
      {"id":"t\(number)","title":"Song \(number)","artists":["A\(number % 7)"],"album":"B",\
      "released":"1999-01-0\(number % 9 + 1)","duration":100,"bpm":90,"popularity":0.5,\
      "tags":["rock"],"snippets":["A song about \(number)."]}
      """
    }
    _ = try catalog.importTracks(from: [shop.file("t.jsonl", lines.joined(separator: "\n"))])
    _ = try catalog.importEvents(from: [shop.file("e.csv", "u,t0,like,1000\n")])
    let matrix = shop.folder + "/m.npy"
    try NPYWriter.write([1, 2] as [Float], columns: 2, to: matrix)
    _ = try catalog.importVectors(from: matrix, ids: shop.file("i.txt", "t0\n"), space: "audio")
    try catalog.database.write { db in
      try db.execute(
        sql:
          "UPDATE track SET rating = 1, discNumber = 1, trackNumber = 1, isExplicit = 1, added = 5")
    }
    return catalog
  }
}
