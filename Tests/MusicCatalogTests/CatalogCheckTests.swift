import Foundation
import GRDB
import TestSupport
import Testing

@testable import MusicCatalog

/// Every column says what it may hold, and a catalog of before is mended and not robbed.
struct CatalogCheckTests {
  /// Values of which none is right for any column that is checked: for each column one of them is not.
  private static let impossible = [
    "''", "-1", "1e300", "9223372036854775807", "x'00'",
    "replace(hex(zeroblob(1048576)), '00', 'x') || 'x'",
  ]

  @Test func noColumnTakesWhatNoImportWrites() throws {
    try Workshop.run { shop in
      let catalog = try CatalogCheckTests.catalog(shop)
      try catalog.database.writeWithoutTransaction { db in
        for table in CatalogSchema.checkedTables {
          let rows = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table.name)") ?? 0
          #expect(rows > 0, "\(table.name) is empty")
          for column in table.columns {
            var refused = 0
            for value in CatalogCheckTests.impossible {
              do {
                try db.inSavepoint {
                  try db.execute(sql: "UPDATE \(table.name) SET \(column.name) = \(value)")
                  return .rollback
                }
              } catch let error as DatabaseError {
                if error.extendedResultCode == .SQLITE_CONSTRAINT_CHECK { refused += 1 }
              }
            }
            #expect((refused > 0) == (column.check != nil), "\(table.name).\(column.name)")
          }
        }
      }
    }
  }

  /// What holds nothing but a number of a row, a place or a digest has no check; nothing else.
  @Test func onlyNumbersOfRowsAreUnchecked() {
    for table in CatalogSchema.checkedTables {
      for column in table.columns where column.check == nil {
        let isOfKey = table.constraints.contains {
          $0.hasPrefix("FOREIGN KEY") && $0.contains(column.name)
        }
        #expect(
          column.type.contains("REFERENCES") || column.type.contains("PRIMARY KEY") || isOfKey
            || ["position", "digest"].contains(column.name), "\(table.name).\(column.name)")
      }
    }
  }

  @Test func datesAreThoseOfTheCalendar() throws {
    try Workshop.run { shop in
      let catalog = try CatalogCheckTests.catalog(shop)
      try catalog.database.writeWithoutTransaction { db in
        for year in [1, 1900, 1999, 2000, 2023, 2024, 9999] {
          for month in 0...13 {
            for day in 0...32 {
              let packed = year * 10_000 + month * 100 + day
              let isPossible =
                month == 0 ? day == 0 : ReleaseDate(packed: UInt32(packed)) != nil
              let isTaken =
                (try? db.execute(sql: "UPDATE track SET released = ?", arguments: [packed])) != nil
              #expect(isTaken == isPossible, "\(packed)")
            }
          }
        }
      }
    }
  }

  @Test func everyValueOfAnOlderCatalogIsMendedAndNotedAndNoRowIsLost() throws {
    try Workshop.run { shop in
      let path = try CatalogCheckTests.old(
        shop,
        """
        UPDATE track SET released = 20030231, duration = -1, popularity = 9e999, label = '',
          discNumber = -5, isExplicit = 7, added = 9223372036854775807 WHERE id = 1;
        UPDATE track SET title = '', key = '', lyrics = replace(hex(zeroblob(600000)), '00', 'ab')
          WHERE id = 2;
        UPDATE artist SET key = 'nobody', name = '' WHERE id = 1;
        UPDATE artistAlias SET alias = ''; UPDATE trackAlias SET alias = '';
        UPDATE trackTag SET weight = 9e999; UPDATE tag SET name = ''; UPDATE snippet SET text = '';
        UPDATE vectorSpace SET dimension = -3;
        UPDATE trackVector SET components = x'00' WHERE track = 2;
        """)
      let catalog = try MusicCatalog(opening: path)
      let counts = try catalog.counts()
      #expect(counts.tracks == 3 && counts.artists == 1 && counts.tags == 1)
      #expect(counts.snippets == 1 && counts.events == 2 && counts.vectors == 1)
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.id) == ["t1", "~2", "t3"])
      #expect(tracks[0].released == nil && tracks[0].duration == nil && tracks[0].label == nil)
      #expect(tracks[0].popularity == nil && tracks[0].discNumber == nil && tracks[0].added == nil)
      #expect(tracks[0].isExplicit == nil && tracks[0].album == "An Album")
      #expect(tracks[1].title == "?" && tracks[1].lyrics?.utf8.count == 1 << 20)
      #expect(tracks[0].tags.first?.weight == 1 && tracks[0].artists.first?.name == "?")
      var vectors: [Float] = []
      try catalog.forEachVector(inSpace: "audio") { vectors += $1 }
      #expect(vectors == [1, 2])
      let mended = try catalog.mended()
      #expect(mended.count == 19 && mended.first.count == 19)
      let told = mended.first.map { "\($0.table).\($0.field) \($0.value ?? "")" }
      #expect(told.contains("track.released 20030231") && told.contains("track.label "))
      #expect(
        told.contains("track.duration -1.0") && told.contains("trackVector.components 1 bytes"))
      #expect(mended.first.first { $0.field == "released" }?.track == "t1")
      try catalog.verify()
      // Who has it open sees that these are other tracks, and a fixed source is taken.
      let changes = try ChangeReader(of: path).changes(
        since: ChangePoint(removal: 0, revision: 1), limit: 9)
      #expect(changes.written.map(\.id) == ["t1", "~2", "t3"])
    }
  }

  @Test func eventsThatBecomeOneAreAddedUpAndNothingOfListenersIsKept() throws {
    try Workshop.run { shop in
      let path = try CatalogCheckTests.old(
        shop,
        """
        INSERT INTO event VALUES (1, 3, 1, 0, 2), (1, 3, 1, 9223372036854775807, 3),
          (1, 3, 99, 0, 4), (1, 3, 2, 5, 9e999), (2, 3, 0, -9223372036854775808, -1);
        UPDATE listener SET key = replace(hex(zeroblob(400)), '00', 'secret') WHERE id = 1;
        """)
      let catalog = try MusicCatalog(opening: path)
      let events = try catalog.allEvents().map {
        "\($0.listener.prefix(6)) \($0.track) \($0.kind.name) \($0.time ?? 0) \($0.weight)"
      }
      #expect(
        events == [
          "secret t1 play 7 1.0", "secret t3 play 0 9.0", "secret t3 like 5 1.0",
          "v t1 play 8 1.0", "v t3 play 0 1.0",
        ])
      #expect(try ChangeReader(of: path).point().revision == 1)
      let mended = try catalog.mended()
      #expect(mended.count == 7 && mended.first.allSatisfy { $0.value == nil })
      #expect(mended.first.filter { $0.table == "event" }.allSatisfy { $0.track == "t3" })
      // The first 488 bytes and the row's number.
      let id = try #require(try catalog.allEvents().first?.listener)
      #expect(id.hasSuffix("~1") && id.utf8.count == 490)
      #expect(try catalog.forget(listener: id) == 3)
      for ending in ["", "-wal"] {
        let bytes = FileManager.default.contents(atPath: path + ending) ?? Data()
        #expect(bytes.firstRange(of: Data("secret".utf8)) == nil, "\(ending)")
      }
    }
  }

  @Test func aWholeCatalogOfBeforeIsTheSameAfterwards() throws {
    try Workshop.run { shop in
      let path = try CatalogCheckTests.old(shop, "")
      // One of the version before can be read where nothing can be written.
      let before = try MusicCatalog(reading: path)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      let (tracks, events) = (try before.allTracks(), try before.allEvents())
      #expect(try before.mended().count == 0)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
      let catalog = try MusicCatalog(opening: path)
      #expect(try catalog.allTracks() == tracks && catalog.allEvents() == events)
      #expect(try catalog.mended().count == 0)
      #expect(try ChangeReader(of: path).point() == ChangePoint(removal: 0, revision: 1))
      // It is one of those that this version makes, for this process and for others.
      #expect(try MusicCatalog.isUpToDate(at: path))
      _ = try MusicCatalog(reading: path)
    }
  }

  @Test func whatNoCatalogHoldsIsRefusedBeforeItGetsThere() throws {
    try Workshop.run { shop in
      let catalog = try CatalogCheckTests.catalog(shop)
      let long = String(repeating: "x", count: 513)
      for event in [
        ListeningEvent(listener: "", track: "t1"), ListeningEvent(listener: long, track: "t1"),
        ListeningEvent(listener: "u", track: "t1", weight: .infinity),
        ListeningEvent(listener: "u", track: "t1", weight: .nan),
        ListeningEvent(listener: "u", track: "t1", time: .max),
      ] {
        #expect(throws: CatalogError.self) { try catalog.record([event]) }
      }
      let list = try shop.file(
        "list.m3u8", "#EXTM3U\n#PLAYLIST:\(long)\n#EXTINF:1,An - Song 1\na.mp3\n")
      let report = try catalog.run(ImportJob(sources: [list]))
      #expect(report.events.refused == 1)
      #expect(report.events.problems.first?.reason == "listener has 513 bytes, more than 512")
    }
  }

  /// A catalog with a row in each table.
  private static func catalog(_ shop: Workshop) throws -> MusicCatalog {
    let path = try old(shop, "")
    let catalog = try MusicCatalog(opening: path)
    _ = try catalog.write([
      TrackRecord(id: "gone", title: "Gone", artists: [ArtistCredit(name: "Nobody")])
    ])
    _ = try catalog.remove(tracks: ["gone"])
    try catalog.database.writeWithoutTransaction {
      try $0.execute(sql: "INSERT INTO playRest VALUES (1, 1, 1, 7, 0, 9)")
    }
    return catalog
  }

  /// A catalog of version 5 with some rows, and what `change` makes of it.
  private static func old(_ shop: Workshop, _ change: String) throws -> String {
    let path = shop.folder + "/catalog.sqlite"
    let queue = try DatabaseQueue(path: path)
    let migrations = CatalogSchema.migrator.migrations
    try CatalogSchema.migrator.migrate(queue, upTo: migrations[4])
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          INSERT INTO artist VALUES (1, 'name:An', 'An');
          INSERT INTO artistAlias VALUES (1, 1, 'Ann');
          INSERT INTO track (key, title, album, released, duration, revision, digest) VALUES
            ('t1', 'Song 1', 'An Album', 20030731, 200, 1, 1), ('t2', 'Song 2', NULL, 2003000, 0, 1, 3),
            ('t3', 'Song 3', NULL, NULL, NULL, 1, 5);
          UPDATE track SET released = 20040000 WHERE id = 2;
          INSERT INTO trackArtist VALUES (1, 0, 1), (2, 0, 1), (3, 0, 1);
          INSERT INTO trackAlias VALUES (1, 0, 'One');
          INSERT INTO tag VALUES (1, 'rock', ''); INSERT INTO trackTag VALUES (1, 0, 1, 0.5);
          INSERT INTO snippet VALUES (1, 0, 'A song.');
          INSERT INTO listener VALUES (1, 'u'), (2, 'v');
          INSERT INTO event VALUES (1, 1, 1, 7, 1), (2, 1, 1, 8, 1);
          INSERT INTO vectorSpace (id, name, dimension, encoder) VALUES (1, 'audio', 2, 'me');
          INSERT INTO trackVector VALUES (1, 1, x'0000803f00000040'), (1, 2, x'0000803f00000040');
          UPDATE revision SET number = 1;
          \(change)
          """)
    }
    try queue.close()
    return path
  }
}
