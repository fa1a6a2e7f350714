import Foundation
import GRDB
import TestSupport
import Testing

@testable import MusicCatalog

/// Imports whose outcome does not depend on what came before them, how much there is, or where it lies.
@Suite struct SteadyImportTests {
  // MARK: Sums

  @Test func sumsAreKnownHoweverManyLieBetween() throws {
    try Workshop.run { shop in
      try shop.catalog().write { db in
        var sums = PlaySums(db, maximum: 3)
        func span(_ number: Int64) -> PlaySums.Span {
          .init(listener: number % 2, song: number, period: number..<number + 86_400)
        }
        for number in 0..<20 as Range<Int64> {
          #expect(try sums.sum(of: span(number)) == nil)
          try sums.set(.init(earlier: Double(number), told: 1), of: span(number))
        }
        try sums.set(.init(earlier: 4, told: 7.5), of: span(4))
        for number in 0..<20 as Range<Int64> {
          #expect(
            try sums.sum(of: span(number))
              == .init(earlier: Double(number), told: number == 4 ? 7.5 : 1))
        }
        try sums.removeAll()
        for number in 0..<20 as Range<Int64> { #expect(try sums.sum(of: span(number)) == nil) }
      }
    }
  }

  // MARK: Days

  @Test(
    arguments: [
      ("Europe/Berlin", 2024, 3, 31, 23), ("Europe/Berlin", 2024, 10, 27, 25),
      ("Europe/Berlin", 2024, 6, 1, 24), ("UTC", 2024, 3, 31, 24),
      ("America/New_York", 2023, 11, 5, 25), ("Asia/Kolkata", 2024, 3, 31, 24),
      ("America/Sao_Paulo", 2018, 11, 4, 23), ("America/Sao_Paulo", 2018, 2, 17, 25),
      ("Australia/Lord_Howe", 2024, 4, 7, 24),
    ])
  func aDayHasTheHoursOfItsClocks(zone: String, year: Int, month: Int, day: Int, hours: Int) throws
  {
    let times = TimeReading(zone: try #require(TimeZone(identifier: zone)))
    let number = Int64(TimeReading.daysSince1970(year: year, month: month, day: day))
    let (today, next) = (times.shifted(number * 86_400), times.shifted((number + 1) * 86_400))
    let found = times.day(from: today)
    #expect(found.upperBound == next)
    #expect((found.upperBound - found.lowerBound) / 3600 == hours)
  }

  /// A play in the twenty-fifth hour is of that day, one in the hour after the twenty-third is not.
  @Test func playsOfADayAreThoseBetweenItsMidnights() throws {
    for (day, last, isOfDay) in [
      ("2024-10-27", "2024-10-27T22:30:00Z", true), ("2024-10-27", "2024-10-27T23:30:00Z", false),
      ("2024-03-31", "2024-03-31T21:30:00Z", true), ("2024-03-31", "2024-03-31T22:30:00Z", false),
    ] {
      try Workshop.run { shop in
        let catalog = try shop.catalog()
        _ = try catalog.importTracks(
          from: [shop.file("t.csv", "id,title,artist\na,Roads,Portishead\n")])
        var options = ImportOptions()
        options.timeZone = try #require(TimeZone(identifier: "Europe/Berlin"))
        let exact = try shop.file(
          "exact.csv", "artist,track,played_at\nPortishead,Roads,\(last)\n")
        let days = try shop.file("days.csv", "artist,track,played_at\nPortishead,Roads,\(day)\n")
        for file in [exact, days] {
          _ = try catalog.run(ImportJob(events: [file]), options: options)
        }
        #expect(try catalog.allEvents().count == (isOfDay ? 1 : 2), "\(day) \(last)")
      }
    }
  }

  // MARK: Playlists of one name

  @Test func namesOfPlaylistsDoNotDependOnWhatIsInTheCatalog() throws {
    func list(_ title: String) -> String {
      #"{"name":"Mix","items":[{"track":{"trackName":"\#(title)","artistName":"X"}}]}"#
    }
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let file = try shop.file("Playlist1.json", "{\"playlists\":[\(list("A")),\(list("B"))]}")
      var names: [[String]] = []
      for tracks in ["b,B,X", "a,A,X"] {
        _ = try catalog.importTracks(
          from: [shop.file("t.csv", "id,title,artist\n\(tracks)\n")])
        _ = try catalog.run(ImportJob(events: [file]))
        names.append(try catalog.playlists().map { "\($0.name):\($0.tracks)" })
      }
      #expect(names == [["Mix (2):1"], ["Mix:1", "Mix (2):1"]])
    }
  }

  // MARK: Tracks in the place of others

  @Test func aSecondImportTellsTheSameReplacements() throws {
    try Workshop.run { shop in
      let path = try shop.file("t.csv", "id,title,artist\n1,A,X\n2,B,X\n1,C,Y\n2,B,Y\n")
      let catalog = try shop.catalog()
      let reports = try (0..<3).map { _ in try catalog.run(ImportJob(sources: [path])) }
      for report in reports {
        #expect(report.tracks.replaced?.count == 1 && report.tracks.replaced?.first.line == 4)
      }
      // What an earlier import wrote is updated and nothing to be told.
      let other = try shop.file("u.csv", "id,title,artist\n1,D,Y\n")
      #expect(try catalog.run(ImportJob(sources: [other])).tracks.replaced == nil)
    }
  }

  // MARK: Folders

  @Test func foldersThatCannotBeReadAreNamed() throws {
    try Workshop.run { shop in
      for name in ["open", "shut", "open/deeper"] {
        try FileManager.default.createDirectory(
          atPath: shop.folder + "/" + name, withIntermediateDirectories: true)
      }
      let tracks = try shop.file("open/deeper/t.csv", "title,artist\nA,X\n")
      _ = try shop.file("shut/u.csv", "title,artist\nB,X\n")
      let found = try InputFile.all(inFolder: shop.folder) { folder in
        guard !folder.hasSuffix("/shut") else { throw CocoaError(.fileReadNoPermission) }
        return try FileManager.default.contentsOfDirectory(atPath: folder)
      }
      #expect(found.files.map(\.name) == [tracks])
      #expect(found.unread == [shop.folder + "/shut"])
      #expect(throws: CatalogError.self) {
        try InputFile.all(inFolder: shop.folder) { _ in throw CocoaError(.fileReadNoPermission) }
      }
    }
  }

  // MARK: Databases

  @Test func starsAndSinglePlaysOfNavidromeAreRead() throws {
    try Workshop.run { shop in
      let path = try shop.database(
        "navidrome.db",
        """
        CREATE TABLE media_file (id, title, artist, duration);
        CREATE TABLE annotation
          (user_id, item_id, item_type, play_count, play_date, rating, starred, starred_at);
        CREATE TABLE playlist_tracks (id, playlist_id, media_file_id);
        CREATE TABLE playlist (id, name); CREATE TABLE user (id, user_name);
        CREATE TABLE scrobbles (media_file_id, user_id, submission_time INTEGER);
        INSERT INTO user VALUES ('u', 'ann'), ('v', 'bob');
        INSERT INTO media_file VALUES ('a', 'A', 'X', 200), ('b', 'B', 'X', 200), ('c', 'C', 'X', 200);
        INSERT INTO annotation VALUES
          ('u', 'a', 'media_file', 5, '2024-01-03 00:00:00', 5, 0, NULL),
          ('v', 'a', 'media_file', 0, NULL, 3, 0, NULL),
          ('u', 'b', 'media_file', 1, '2024-01-03 00:00:00', 0, 0, NULL);
        INSERT INTO scrobbles VALUES ('a', 'u', 1704067200), ('a', 'u', 1704070800),
          ('b', 'u', 1704067300), ('b', 'u', 1704067300), ('gone', 'u', 1704067400), ('a', 'u', 'x');
        """)
      let catalog = try shop.catalog()
      for _ in 0..<2 {
        let report = try catalog.run(ImportJob(sources: [path]))
        #expect(report.events.unmatched == 1 && report.tracks.imported == 3)
      }
      #expect(try catalog.allTracks().map(\.rating) == [0.8, nil, nil])
      let events = try catalog.allEvents().map { "\($0.listener) \($0.track) \($0.weight)" }
      // Of five plays two are known by themselves.
      #expect(events.sorted() == ["ann a 1.0", "ann a 1.0", "ann a 3.0", "ann b 1.0"])
    }
  }

  @Test func flexibleAttributesOfBeetsAreRead() throws {
    try Workshop.run { shop in
      let path = try shop.database(
        "library.db",
        """
        CREATE TABLE items (id INTEGER PRIMARY KEY, title, artist, album, path, mood);
        CREATE TABLE albums (id);
        CREATE TABLE item_attributes (id INTEGER PRIMARY KEY, entity_id, key, value);
        INSERT INTO items VALUES (1, 'A', 'X', 'L', 'a', 'calm'), (2, 'B', 'X', 'L', 'b', NULL);
        INSERT INTO item_attributes (entity_id, key, value) VALUES
          (1, 'rating', '0.8'), (2, 'rating', '0.4'), (1, 'language', 'de'), (1, 'mood', 'wild'),
          (1, 'play_count', '7'), (1, 'last_played', '1704067200'), (2, 'isrc', 'GBAYE6800011'),
          (2, 'play_count', 'many'), (2, 'data_source', 'MusicBrainz'), (9, 'rating', '1');
        """)
      let catalog = try shop.catalog()
      let report = try catalog.run(ImportJob(sources: [path]))
      #expect(report.tracks.dropped.isEmpty)
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.rating) == [0.8, 0.4])
      #expect(tracks[0].language == "de" && tracks[1].isrc == "GBAYE6800011")
      #expect(tracks[0].tags.map(\.name) == ["calm"])
      let events = try catalog.allEvents()
      #expect(events.map(\.weight) == [7] && events.map(\.time) == [1_704_067_200])
      #expect(events.map(\.track) == ["beets-1"])
    }
  }

  // MARK: Lengths

  private static let lengths = ["4:21", "00:04:21", "0:04:21"]

  @Test(arguments: ["Min.", "Dur.", "Running Time", "Length (mm:ss)", "Zeit", "L"], lengths)
  func aColumnOfClockTimesIsOneOfLengths(heading: String, value: String) throws {
    let text = "Title,Artist,\(heading)\nA,X,\(value)\nB,X,\(value)\n"
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let report = try catalog.run(ImportJob(sources: [shop.file("t.csv", text)]))
      #expect(try catalog.allTracks().map(\.duration) == [261, 261])
      #expect(report.tracks.ignored.isEmpty)
    }
  }

  /// Times of day, several such columns, and columns beside one of lengths.
  @Test(
    arguments: [
      "Title,Artist,Heard\nA,X,21:15\nB,X,08:30\nC,X,19:02\n",
      "Title,Artist,In,Out\nA,X,1:00,4:21\nB,X,0:50,3:30\n",
      "Title,Artist,Best\nA,X,4:21\nB,X,yes\n",
    ])
  func otherColumnsAreNone(text: String) throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.run(ImportJob(tracks: [shop.file("t.csv", text)]))
      #expect(try catalog.allTracks().allSatisfy { $0.duration == nil })
    }
  }

  @Test func lengthsThatSpreadsheetsTookForHoursAreMinutes() throws {
    let text = "title,artist,duration\nA,X,04:21:00\nB,X,03:05:00\nC,X,05:40:00\nD,X,2:10\n"
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.run(
        ImportJob(tracks: [shop.file("t.csv", text.replacing(",2:10", with: ",02:10:00"))]))
      #expect(try catalog.allTracks().map(\.duration) == [261, 185, 340, 130])
    }
    // Long works last for hours.
    let long = "title,artist,duration\nA,X,01:10:32\nB,X,01:03:00\nC,X,02:00:00\n"
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.run(ImportJob(tracks: [shop.file("t.csv", long)]))
      #expect(try catalog.allTracks().map(\.duration) == [4232, 3780, 7200])
    }
  }

  // MARK: Numbers

  @Test func idsOfAnyLengthAreTheirDigits() throws {
    let ids = [
      "9223372036854775807", "9223372036854775808", "18446744073709551616",
      "123456789012345678901234567890",
    ]
    let lines = ids.map { "{\"id\":\($0),\"title\":\"T\",\"artist\":\"X\"}\n" }.joined()
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(from: [shop.file("t.jsonl", lines)])
      #expect(try catalog.allTracks().map(\.id) == ids)
    }
  }

  // MARK: Several titles

  @Test func ofSeveralTitlesTheOthersAreOtherNames() throws {
    let line = #"{"title":["K","L","M"],"artist":"X","aliases":["N"]}"#
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(from: [shop.file("t.jsonl", line + "\n")])
      let track = try #require(try catalog.allTracks().first)
      #expect(track.title == "K" && track.aliases.sorted() == ["L", "M", "N"])
    }
  }

  // MARK: Memory

  /// What the map of the log takes, the cache gives.
  @Test func theCacheGivesUpWhatTheMapOfTheLogTakes() {
    let sizes = stride(from: 0, through: 256 << 20, by: 8 << 20).map { map in
      (map: map >> 10, cache: ImportMemory.cache(besideMapOf: map))
    }
    #expect(sizes.allSatisfy { $0.map + $0.cache <= max(sizes[0].cache, $0.map + (24 << 10)) })
    #expect(zip(sizes, sizes.dropFirst()).allSatisfy { $0.cache >= $1.cache })
    #expect(sizes.allSatisfy { $0.cache >= 24 << 10 })
  }

  // MARK: Playlists in other JSON

  private static let songs = [
    #"{"title":"A","artist":"X"}"#, #"{"track":{"name":"B","artists":[{"name":"X"}]}}"#,
    #"{"episode":"none"}"#,
  ].joined(separator: ",")

  /// Lists by themselves, in lists, in pages and under names that services have for them.
  @Test(
    arguments: [
      (#"{"name":"Mix","tracks":[SONGS]}"#, "Mix"), (#"{"title":"Mix","songs":[SONGS]}"#, "Mix"),
      (#"{"tracks":{"data":[SONGS]},"title":"Mix"}"#, "Mix"),
      (#"{"playlistName":"Mix","items":[SONGS]}"#, "Mix"),
      (#"[{"name":"Mix","tracks":[SONGS]}]"#, "Mix"),
      (#"{"playlists":[{"name":"Mix","tracks":[SONGS]}]}"#, "Mix"),
      (#"{"data":[{"title":"Mix","tracks":{"items":[SONGS]}}]}"#, "Mix"),
      (#"{"tracks":[SONGS]}"#, "evening"),
    ])
  func listsOfTracksWithANameArePlaylists(text: String, name: String) throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(
        from: [shop.file("t.csv", "id,title,artist\nb,B,X\na,A,X\n")])
      let file = try shop.file("evening.json", text.replacing("SONGS", with: Self.songs))
      for _ in 0..<2 {
        let report = try catalog.run(ImportJob(events: [file]))
        #expect(report.recognized.map(\.format) == [.playlists])
        #expect(report.events.imported == 2 && report.events.passedOver == 1)
      }
      #expect(try catalog.playlists().map(\.name) == [name])
      #expect(try catalog.playlist(named: name)?.map(\.id) == ["a", "b"])
      // As a catalog they are tracks.
      let other = try MusicCatalog(openingOrCreating: shop.folder + "/other.sqlite")
      if name == "evening" {
        #expect(try other.run(ImportJob(sources: [file])).tracks.imported == 2)
      }
    }
  }

  @Test func aListThatIsLongerThanALookIsRead() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(from: [shop.file("t.csv", "id,title,artist\na,A,X\n")])
      let filler = String(repeating: "x", count: 200)
      let songs = (0..<9000).map { _ in
        "{\"title\":\"A\",\"artist\":\"X\",\"comment\":\"\(filler)\"}"
      }
      let text = "{\"name\":\"Long \\u00e4\",\"tracks\":[\(songs.joined(separator: ","))]}"
      let report = try catalog.run(ImportJob(events: [shop.file("long.json", text)]))
      #expect(report.events.imported == 9000)
      #expect(try catalog.playlists().map(\.name) == ["Long ä"])
    }
  }

  @Test(arguments: [
    #"{"name":"Mix","tracks":[]}"#, #"{"name":"Mix","artist":"X"}"#, #"[1,2]"#, "{}",
  ])
  func otherJSONIsNoPlaylist(text: String) throws {
    try Workshop.run { shop in
      let file = try shop.file("t.json", text)
      #expect(throws: CatalogError.self) { try shop.catalog().run(ImportJob(events: [file])) }
    }
  }

  // MARK: Forms that are not known

  @Test func fieldsInFormsThatAreNotKnownAreNamed() throws {
    let line =
      #"{"title":"K","artist":"X","year":{"y":1},"isrc":{"a":{"b":2}},"lyrics":{},"bpm":120}"#
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("t.jsonl", line + "\n")])
      #expect(report.ignored.flatMap(\.names) == ["year", "isrc"])
      #expect(try catalog.allTracks().map(\.bpm) == [120])
    }
  }

  // MARK: Values that no catalog holds

  /// SQLite looks at no CHECK where a connection only reads; verifying does.
  @Test(
    arguments: [
      "UPDATE track SET released = -1", "UPDATE track SET title = ''",
      "UPDATE event SET weight = 1e300",
      "UPDATE artist SET key = 'x'", "UPDATE track SET popularity = 7",
    ])
  func valuesThatNoCheckAllowsAreFoundByReadersToo(change: String) throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(from: [shop.file("t.csv", "id,title,artist\na,A,X\n")])
      _ = try catalog.importEvents(from: [shop.file("e.csv", "ann,a,play,1704067200\n")])
      try MusicCatalog(reading: catalog.path).verify()
      try DatabaseQueue(path: catalog.path).writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA ignore_check_constraints = 1")
        try db.execute(sql: change)
      }
      #expect(throws: CatalogError.self) { try MusicCatalog(reading: catalog.path).verify() }
      #expect(throws: CatalogError.self) { try catalog.verify() }
    }
  }

  // MARK: Own playlists

  /// A playlist that was exported comes back whole, whatever signs names have.
  @Test(arguments: PlaylistFormat.allCases)
  func anExportedPlaylistComesBack(format: PlaylistFormat) throws {
    let tracks = [
      #"{"id":"k1","title":"T","artist":"A - B"}"#, #"{"id":"k2","title":"U\nV","artist":"A - B"}"#,
      ##"{"id":"k3","title":"#W","artist":"X, Y","path":"/m/3.flac"}"##,
    ]
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(from: [shop.file("t.jsonl", tracks.joined(separator: "\n"))])
      let text = format.text(of: try catalog.allTracks(), named: "Mix")
      let file = try shop.file("mix.\(format.rawValue)", text)
      let report = try catalog.run(ImportJob(events: [file]))
      #expect(report.events.unmatched == 0)
      #expect(try catalog.playlist(named: "Mix")?.map(\.id) == ["k1", "k2", "k3"])
    }
  }
}
