import Foundation
import GRDB
import MusicCatalog
import Primitives
import TestSupport
import Testing

@Suite struct SourceTests {
  static let fixtures = Surroundings.packageRoot + "/Fixtures/sources/"

  func run(
    _ catalog: MusicCatalog, _ names: String..., options: ImportOptions = ImportOptions()
  ) throws -> ImportJob.Report {
    try catalog.run(ImportJob(sources: names.map { Self.fixtures + $0 }), options: options)
  }

  /// A catalog with two tracks that the histories name.
  func catalog(_ shop: Workshop) throws -> MusicCatalog {
    let lines = """
      {"id":"t1","title":"Karma Police","artists":["Radiohead"],"album":"OK Computer","recording_mbid":"00000000-0000-4000-8000-000000000001"}
      {"id":"t2","title":"Roads","artists":["Portishead"],"album":"Dummy"}
      {"id":"t3","title":"Halo","artists":["Beyoncé"]}
      """
    let catalog = try shop.catalog()
    _ = try catalog.importTracks(from: [shop.file("catalog.jsonl", lines)])
    return catalog
  }

  func database(_ name: String, _ shop: Workshop) throws -> String {
    let path = shop.folder + "/" + name + ".db"
    let sql = try String(contentsOfFile: Self.fixtures + name + ".sql", encoding: .utf8)
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
    return path
  }

  func described(_ event: ListeningEvent) -> String {
    "\(event.listener) \(event.kind.name) \(event.track) \(event.time ?? 0)"
  }

  // MARK: - Catalogs

  @Test func exportify() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let report = try run(catalog, "exportify.csv")
      #expect(report.recognized.map(\.format) == [.exportify])
      #expect(report.tracks.imported == 3 && report.tracks.dropped.isEmpty)
      #expect(report.tracks.ignored.map(\.names) == [["Added By", "Danceability"]])
      let tracks = try catalog.allTracks()
      #expect(tracks[1].artists.map(\.name) == ["Mark Ronson", "Bruno Mars"])
      #expect(tracks[2].artists.map(\.name) == ["Earth, Wind & Fire"])
      #expect(tracks[1].tags.map(\.name) == ["dance pop", "pop"])
      #expect(tracks[0].popularity == 0.8 && tracks[0].bpm == 74.807)
      #expect(tracks.map(\.key) == ["A minor", "C major", nil])
      #expect(tracks[0].added == 1_578_219_072 && tracks[0].label == "XL Recordings")
      #expect(tracks[0].id == "spotify:track:fixture0000000000000001")
    }
  }

  @Test func tuneMyMusic() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let report = try run(catalog, "tunemymusic.csv")
      #expect(report.recognized.map(\.format) == [.tuneMyMusic])
      #expect(report.tracks.imported == 3 && report.events.imported == 3)
      #expect(report.tracks.ignored.isEmpty)
      let tracks = try catalog.allTracks()
      #expect(tracks[0].isrc == "GBAYE9700093" && tracks[0].id == "fixture0000000000000001")
      let events = try catalog.allEvents().map { "\($0.listener) \($0.kind.name)" }
      #expect(events == ["Rainy evenings playlist", "Rainy evenings playlist", "me like"])
    }
  }

  @Test func aLibraryOfITunes() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let report = try run(catalog, "itunes.xml")
      #expect(report.recognized.map(\.format) == [.iTunes])
      #expect(report.tracks.imported == 2 && report.tracks.dropped.isEmpty)
      // A podcast, and its place on a playlist.
      #expect(report.tracks.passedOver + report.events.passedOver == 2)
      #expect(report.events.unmatched == 0 && report.tracks.refused == 0)
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.id) == ["itunes-00000000FIXTURE1", "itunes-00000000FIXTURE2"])
      #expect(tracks[0].title == "Karma Police" && tracks[0].duration == 261)
      #expect(tracks[0].tags.map(\.name) == ["Alternative & Rock"])
      #expect(tracks[0].rating == 0.8 && tracks[1].rating == nil)
      #expect(tracks[0].path == "/Users/ann/Music/Radiohead/OK Computer/06 Karma Police.mp3")
      #expect(tracks[0].added == 1_556_958_600 && tracks[0].trackNumber == 6)
      #expect(tracks[1].released?.description == "1994-08-22" && tracks[1].isExplicit == true)
      let (first, second) = (tracks[0].id, tracks[1].id)
      #expect(
        try catalog.allEvents().filter { $0.listener == "me" }.map(described) == [
          "me play \(first) 1704571860", "me like \(first) 0", "me dislike \(second) 0",
        ])
      #expect(try catalog.allEvents().first?.weight == 12)
      #expect(try catalog.playlists().map(\.name) == ["Rain & tea"])
      #expect(try catalog.playlist(named: "Rain & tea")?.map(\.id) == [second, first])
      // Exported again, all is as it was, whatever numbers the tracks have then.
      let text = try String(contentsOfFile: Self.fixtures + "itunes.xml", encoding: .utf8)
      let path = try shop.file("again.xml", text.replacing(">100", with: ">900"))
      let before = try catalog.allEvents()
      let again = try catalog.run(ImportJob(sources: [path]))
      #expect(again.tracks.updated == 2 && again.events.unmatched == 0)
      #expect(try catalog.allEvents() == before)
    }
  }

  @Test func aLibraryOfITunesIsReadInBlocksOfAnySize() throws {
    try Workshop.run { shop in
      let count = 5000
      let tracks = (0..<count).map { number in
        "<key>\(number)</key><dict><key>Track ID</key><integer>\(number)</integer>"
          + "<key>Name</key><string>Song \(number) \(String(repeating: "x", count: number % 97))</string>"
          + "<key>Artist</key><string>A &amp; B</string>"
          + "<key>Persistent ID</key><string>P\(number)</string></dict>\n"
      }
      let entries = (0..<count).map {
        "<dict><key>Track ID</key><integer>\($0)</integer></dict>\n"
      }
      let text =
        "<?xml version=\"1.0\"?><!-- <dict> --><plist version=\"1.0\"><dict><key>Tracks</key><dict>"
        + tracks.joined()
        + "</dict><key>Playlists</key><array><dict><key>Name</key><string>All</string>"
        + "<key>Smart Info</key><data>AQE=</data><key>Playlist Items</key><array>"
        + entries.joined()
        + "</array></dict></array></dict></plist>"
      let catalog = try shop.catalog()
      let report = try catalog.run(ImportJob(sources: [shop.file("l.xml", text)]))
      #expect(report.tracks.imported == count && report.events.imported == count)
      #expect(try catalog.playlist(named: "All")?.last?.id == "itunes-P\(count - 1)")
      let cut = try shop.file("cut.xml", String(text.prefix(text.count / 3)))
      let half = try MusicCatalog(openingOrCreating: shop.folder + "/half.sqlite")
        .run(ImportJob(sources: [cut]))
      #expect(half.tracks.refused == 1)
      #expect(half.tracks.problems.first?.reason.contains("ends in the middle") == true)
    }
  }

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

  /// What Spotify has beside music, in every form of its addresses.
  @Test func whatIsSpokenIsNoTrack() throws {
    let spoken = [
      "spotify:episode:99", "spotify:show:98", "spotify:chapter:97",
      "https://open.spotify.com/episode/99", "https://open.spotify.com/intl-de/episode/96?si=1",
    ]
    let music = [
      "spotify:track:1", "spotify:local:Foo:Show:Episode:123", "https://open.spotify.com/track/2",
      "episode-3",
    ]
    let heading = "Track URI,Track Name,Artist Name(s)\n"
    let rows = (spoken + music).enumerated().map { "\($0.element),Song \($0.offset),Somebody\n" }
    let objects = (spoken + music).enumerated().map {
      "{\"track_uri\":\"\($0.element)\",\"title\":\"Song \($0.offset)\",\"artist\":\"Somebody\"}\n"
    }
    for (name, text) in [
      ("exportify.csv", heading + rows.joined()), ("some.jsonl", objects.joined()),
    ] {
      try Workshop.run { shop in
        let catalog = try shop.catalog()
        let path = try shop.file(name, text)
        let report = try catalog.run(ImportJob(sources: [path]))
        #expect(Set(try catalog.allTracks().map(\.id)) == Set(music), "\(name)")
        #expect(report.tracks.passedOver == spoken.count, "\(name)")
      }
    }
  }

  /// A heading that stands there twice is read once, and the other one is named.
  @Test(arguments: [
    ("title,artist,title", ["title"]), ("title,artist,Artist,TITLE", ["Artist", "TITLE"]),
    ("Titel;Interpret;Album;Album", ["Album"]), ("title,artist,genre,genre", []),
    ("title,artist,foo,foo", ["foo"]),
  ])
  func repeatedHeadingsAreNamed(header: String, ignored: [String]) throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let sign: Character = header.contains(";") ? ";" : ","
      let cells = header.split(separator: sign).indices.map { "v\($0)" }
      let path = try shop.file(
        "twice.csv", header + "\n" + cells.joined(separator: String(sign)) + "\n")
      let report = try catalog.run(ImportJob(sources: [path]))
      #expect(report.tracks.ignored.flatMap(\.names) == ignored)
      let track = try #require(try catalog.allTracks().first)
      #expect(track.title == "v0" && track.artists.map(\.name) == ["v1"])
      if header.hasSuffix("genre") { #expect(track.tags.map(\.name) == ["v2", "v3"]) }
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

  // MARK: - Playlists

  @Test(arguments: [
    ("playlist.m3u8", SourceFormat.m3u, ["t1", "t2"]), ("playlist.xspf", .xspf, ["t1", "t3"]),
    ("playlist.jspf", .jspf, ["t1", "t2"]),
  ])
  func playlists(name: String, format: SourceFormat, expected: [String]) throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let report = try run(catalog, name)
      #expect(report.recognized.map(\.format) == [format])
      let events = try catalog.allEvents()
      #expect(events.allSatisfy { $0.listener == "Rainy evenings" && $0.kind == .playlist })
      // The time of a playlist's track is its place.
      let inOrder = events.sorted { ($0.time ?? 0) < ($1.time ?? 0) }
      #expect(inOrder.map(\.track) == expected)
      #expect(try catalog.playlist(named: "Rainy evenings")?.map(\.id) == expected)
      #expect(report.events.unmatched == 0)
    }
  }

  @Test(arguments: [
    ("playlist.pls", SourceFormat.pls, "playlist"),
    ("playlist.wpl", .wpl, "Evenings & mornings"),
    ("playlist-prefixed.xspf", .xspf, "With a prefix"),
  ])
  func otherPlaylists(name: String, format: SourceFormat, title: String) throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let report = try run(catalog, name)
      #expect(report.recognized.map(\.format) == [format])
      #expect(report.events.unmatched == 0 && report.events.refused == 0)
      #expect(try catalog.playlist(named: title)?.map(\.id) == ["t1", "t2"])
    }
  }

  @Test func aPLSIsReadInTheOrderOfItsNumbers() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let list = """
        [Playlist]\r
        NumberOfEntries=3\r
        x-gnome-title=Mine\r
        title10=Beyoncé - Halo\r
        File10=http://radio.example/a\r
        File2=Portishead - Roads.mp3\r
        Title1=Radiohead - Karma Police\r
        """
      let report = try catalog.run(ImportJob(sources: [shop.file("a.pls", list)]))
      #expect(report.events.imported == 3 && report.events.unmatched == 0)
      #expect(try catalog.playlist(named: "Mine")?.map(\.id) == ["t1", "t2", "t3"])
    }
  }

  // MARK: - All together

  @Test func catalogsAreReadBeforeTheHistoriesThatNameTheirTracks() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let report = try run(catalog, "lastfm.csv", "tunemymusic.csv")
      #expect(report.tracks.imported == 3 && report.events.imported == 5)
      #expect(report.events.unmatched == 0)
    }
  }

  private struct FixedMatcher: TrackMatcher {
    func match(_ mention: TrackMention) -> TrackMatch { TrackMatch(track: "t3") }
  }

  @Test func anotherMatcherDecidesAboutNamesAndNotAboutCodes() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      var options = ImportOptions()
      options.matcher = FixedMatcher()
      _ = try run(catalog, "lastfm.csv", "listenbrainz.jsonl", options: options)
      #expect(Set(try catalog.allEvents().map(\.track)) == ["t1", "t3"])
    }
  }

  @Test func whatNothingTellsAndWhatIsSaidWrongAreErrors() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let path = try shop.file("notes.txt", "just some words\nand more\n")
      #expect(throws: CatalogError.self) { try catalog.run(ImportJob(sources: [path])) }
      var options = ImportOptions()
      options.format = .events
      #expect(try catalog.run(ImportJob(sources: [path]), options: options).events.refused == 3)
      options.format = .navidrome
      #expect(throws: CatalogError.self) {
        try catalog.run(ImportJob(sources: [path]), options: options)
      }
    }
  }

  @Test func pipesAreReadOnceFromTheirFirstByteOn() throws {
    try Workshop.run { shop in
      let pipe = shop.folder + "/pipe"
      try #require(mkfifo(pipe, 0o600) == 0)
      let writer = Thread {
        let text = "title,artist\n" + (0..<1000).map { "T\($0),A\n" }.joined()
        try? Data(text.utf8).write(to: URL(fileURLWithPath: pipe))
      }
      writer.start()
      #expect(try shop.catalog().run(ImportJob(sources: [pipe])).tracks.imported == 1000)
    }
  }

  @Test(arguments: 0..<60)
  func damagedFilesAreErrorsOrReportsAndNeverCrash(seed: Int) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.fixtures).sorted()
      .filter { !$0.hasSuffix(".sql") && !$0.hasSuffix(".md") }
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      var generator = SplitMix64(seed: UInt64(seed))
      for name in names {
        var bytes = try readBytes(Self.fixtures + name)
        for _ in 0...generator.below(6) { mutate(&bytes, &generator) }
        let path = try shop.file(name, bytes: bytes)
        do {
          let report = try catalog.run(ImportJob(sources: [path]))
          let events = report.events
          let taken = report.tracks.imported + events.imported + events.unmatched
          let told = report.tracks.refused + events.refused + events.passedOver
          #expect(taken + told == 0 || report.recognized.count == 1, "seed \(seed), \(name)")
        } catch let error as CatalogError {
          #expect(!error.description.isEmpty)
        }
      }
    }
  }
}
