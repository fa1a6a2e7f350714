import Foundation
import GRDB
import MusicCatalog
import TestSupport
import Testing

/// The databases of beets and Navidrome, as files and as what these programs export.
extension SourceTests {
  @Test func beetsExport() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let report = try run(catalog, "beets.json")
      #expect(report.recognized.map(\.format) == [.beets])
      #expect(report.tracks.imported == 2 && report.tracks.dropped.isEmpty)
      try expectBeetsTracks(try catalog.allTracks())
    }
  }

  @Test func beetsLibrary() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let path = try database("beets", shop)
      let report = try catalog.run(ImportJob(sources: [path]))
      #expect(report.recognized.map(\.format) == [.beets])
      #expect(report.tracks.imported == 2 && report.tracks.dropped.isEmpty)
      #expect(report.tracks.problems.map(\.description) == ["\(path):9: title is missing"])
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.id) == ["beets-7", "beets-8"])
      try expectBeetsTracks(tracks)
    }
  }

  /// beets puts `\\␀` between the entries of a list, whatever signs stand in them.
  @Test func listsOfBeetsAreLists() throws {
    try Workshop.run { shop in
      let path = shop.folder + "/beets.db"
      let rows = [
        ["Queen & David Bowie", "Queen␀David Bowie", "Rock␀Pop"], ["B, C", "B, C", "Rock, Folk"],
        ["E", "E", "Jazz, Soul"], ["G, H", "G, H␀I; J␀K / L", "Blues; Soul␀Fado"],
      ].map { $0.map { $0.replacingOccurrences(of: "\u{2400}", with: "\\\u{2400}") } }
      try DatabaseQueue(path: path).write { db in
        try db.execute(
          sql: """
            CREATE TABLE items (id, title, artist, artists, album, genres, path);
            CREATE TABLE albums (id)
            """)
        for (number, row) in rows.enumerated() {
          try db.execute(
            sql: "INSERT INTO items VALUES (?, 'A', ?, ?, 'X', ?, '')",
            arguments: [number, row[0], row[1], row[2]])
        }
      }
      let catalog = try shop.catalog()
      _ = try catalog.run(ImportJob(sources: [path]))
      let tracks = try catalog.allTracks()
      #expect(tracks.map { $0.artists.map(\.name) }[0] == ["Queen", "David Bowie"])
      #expect(tracks[0].tags.map(\.name) == ["Rock", "Pop"])
      #expect(tracks[1].tags.map(\.name) == ["Rock", "Folk"])
      #expect(tracks[3].artists.first?.name == "G, H" && tracks[3].tags.last?.name == "Fado")
      let names = tracks.flatMap { $0.artists.map(\.name) + $0.tags.map(\.name) }
      #expect(!names.contains { $0.contains("\\") || $0.contains("\u{2400}") })
    }
  }

  /// A column of SQLite holds whatever somebody put into it.
  @Test func valuesOfAnyTypeInForeignDatabasesAreReportedAndNeverTrap() throws {
    let values = ["NULL", "'text'", "x'00ff'", "1.5e300", "-9223372036854775808", "''", "'7'"]
    try Workshop.run { shop in
      for (number, value) in values.enumerated() {
        let beets = shop.folder + "/beets\(number).db"
        try DatabaseQueue(path: beets).write { db in
          try db.execute(
            sql: """
              CREATE TABLE items (id, title, artist, year, track, length, added);
              CREATE TABLE albums (id); CREATE TABLE item_attributes (id);
              INSERT INTO items VALUES (\(value), 'A', 'B', \(value), \(value), \(value), \(value));
              INSERT INTO items VALUES (8, \(value), \(value), 1999, 1, 200, 0);
              """)
        }
        let navidrome = shop.folder + "/navidrome\(number).db"
        try DatabaseQueue(path: navidrome).write { db in
          try db.execute(
            sql: """
              CREATE TABLE media_file (id, title, artist, duration, tags, participants);
              CREATE TABLE annotation
                (user_id, item_id, item_type, play_count, play_date, starred, starred_at);
              CREATE TABLE playlist_tracks (id, playlist_id, media_file_id);
              CREATE TABLE playlist (id, name); CREATE TABLE user (id, user_name);
              INSERT INTO media_file VALUES ('m', 'A', 'B', \(value), \(value), \(value));
              INSERT INTO user VALUES (\(value), \(value)); INSERT INTO playlist VALUES (\(value), \(value));
              INSERT INTO annotation VALUES (\(value), 'm', 'media_file', 3, \(value), \(value), \(value));
              INSERT INTO annotation VALUES ('u', \(value), 'media_file', \(value), 0, 1, 0);
              INSERT INTO playlist_tracks VALUES (1, \(value), 'm'), (2, 'p', \(value));
              """)
        }
        let catalog = try MusicCatalog(openingOrCreating: shop.folder + "/any\(number).sqlite")
        let report = try catalog.run(ImportJob(sources: [beets, navidrome]))
        // What is no text at all costs its record, of which there are three tracks and four others; so
        // do plays beyond all measure.
        let isNoText = ["NULL", "''", "x'00ff'"].contains(value)
        #expect(
          report.tracks.imported + report.tracks.refused
            == (isNoText ? 7 : value == "1.5e300" ? 4 : 3),
          "\(value)")
        #expect(try catalog.allTracks().contains { $0.id == "m" })
      }
    }
  }

  private func expectBeetsTracks(_ tracks: [TrackRecord]) throws {
    let roads = try #require(tracks.first)
    #expect(roads.title == "Roads" && roads.released?.description == "1994-08-22")
    #expect(roads.trackNumber == 8 && roads.discNumber == 1 && roads.bpm == nil)
    #expect(roads.composer == "Geoff Barrow; Adrian Utley; Beth Gibbons")
    #expect(roads.path == "/music/Portishead/Dummy/08 Roads.flac")
    #expect(roads.recordingMBID == "00000000-0000-4000-8000-000000000002")
    #expect(roads.artistMBIDs == ["00000000-0000-4000-8000-0000000000b1"])
    #expect(roads.added == 1_578_219_072 && roads.label == "Go! Beat")
    #expect(abs((roads.duration ?? 0) - 305) < 1)
    let demo = try #require(tracks.last)
    #expect(demo.released == nil && demo.album == nil && demo.trackNumber == nil)
    #expect(demo.bpm == 120 && demo.duration == 185)
  }

  @Test func aPackedDatabaseSaysWhatToDo() throws {
    try Workshop.run { shop in
      let path = try database("navidrome", shop)
      let packed = shop.folder + "/packed.gz"
      let command = Process()
      command.executableURL = URL(fileURLWithPath: "/bin/sh")
      command.arguments = ["-c", "gzip -c '\(path)' > '\(packed)'"]
      try command.run()
      command.waitUntilExit()
      let catalog = try shop.catalog()
      let error = #expect(throws: CatalogError.self) {
        try catalog.run(ImportJob(sources: [packed]))
      }
      #expect(error?.description.contains("Unpack it first") == true)
    }
  }

  @Test func navidrome() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let report = try catalog.run(ImportJob(sources: [try database("navidrome", shop)]))
      #expect(report.recognized.map(\.format) == [.navidrome])
      #expect(report.tracks.imported == 2 && report.tracks.dropped.isEmpty)
      #expect(report.events.imported == 4 && report.events.unmatched == 0)
      let tracks = try catalog.allTracks()
      #expect(tracks[0].tags.map(\.name) == ["Alternative Rock", "Art Rock"])
      #expect(tracks[0].isrc == "GBAYE9700093" && tracks[0].isExplicit == false)
      #expect(tracks[0].released?.description == "1997-05-21")
      #expect(tracks[1].artists.map(\.name) == ["Mark Ronson", "Bruno Mars"])
      #expect(tracks[1].isExplicit == true && tracks[1].released == nil)
      let events = try catalog.allEvents()
      #expect(
        events.map(described) == [
          "ada play mf1 1704571860", "ada like mf1 1704614400", "Rainy evenings playlist mf1 2",
          "Rainy evenings playlist mf2 1",
        ])
      #expect(events[0].weight == 12)
    }
  }

  @Test func playsThatNavidromeHasCountedCountOnce() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let path = try database("navidrome", shop)
      func plays(after statement: String) throws -> [Double] {
        try DatabaseQueue(path: path).write { try $0.execute(sql: statement) }
        _ = try catalog.run(ImportJob(sources: [path]))
        return try catalog.allEvents().filter { $0.kind == .play }.map(\.weight)
      }
      #expect(try plays(after: "") == [12])
      #expect(
        try plays(after: "UPDATE annotation SET play_count = 13 WHERE play_count = 12") == [13])
      let later = "UPDATE annotation SET play_count = 15, play_date = '2025-01-06 20:11:00'"
      #expect(try plays(after: later + " WHERE play_count = 13") == [13, 2])
      #expect(try plays(after: "") == [13, 2])
    }
  }

  @Test func otherProgramsDatabasesAreRefused() throws {
    try Workshop.run { shop in
      let path = shop.folder + "/other.db"
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE x (y)") }
      let error = #expect(throws: CatalogError.self) {
        try shop.catalog().run(ImportJob(sources: [path]))
      }
      guard case .unrecognized = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      var bytes = try readBytes(path)
      bytes.removeLast(bytes.count / 2)
      let cut = try shop.file("cut.db", bytes: bytes)
      #expect(throws: CatalogError.self) { try shop.catalog().run(ImportJob(sources: [cut])) }
    }
  }
}
