import Foundation
import MusicCatalog
import Testing

/// What tables look like that people have: quotes, headings, orders of columns, what stands for nothing.
@Suite struct TableFormTests {
  /// What an import left in a catalog.
  private struct Found {
    var report: ImportJob.Report
    var tracks: [TrackRecord]
    var events: [ListeningEvent]
    var playlists: [String: [String]] = [:]
  }

  private func read(
    _ text: String, as name: String = "t.csv", with catalog: String? = nil,
    _ body: (Found) throws -> Void
  ) throws {
    try Workshop.run { shop in
      let opened = try shop.catalog()
      if let catalog {
        _ = try opened.importTracks(from: [shop.file("catalog.csv", catalog)])
      }
      let report = try opened.run(ImportJob(sources: [try shop.file(name, text)]))
      var found = Found(
        report: report, tracks: try opened.allTracks(), events: try opened.allEvents())
      for list in try opened.playlists() {
        found.playlists[list.name] = try opened.playlist(named: list.name)?.map(\.id)
      }
      try body(found)
    }
  }

  // MARK: - Quotes

  @Test(arguments: [
    "'title';'artist'\n'A; B';'X'\n'It''s';'Y, Z'\n",
    "'title','artist'\n'A; B','X'\n'It''s','Y, Z'\n",
    "'title','artist'\n'A; B','X'\n'It\\'s','Y, Z'\n", "title,artist\nA; B,X\nIt's,'Y, Z'\n",
    "title\tartist\n'A; B'\t'X'\n'It''s'\t'Y, Z'\n'Two\ttabs'\tW\n",
    "'title','artist'\r\n'A; B','X'\r\n'It''s','Y, Z'\r\n",
  ])
  func apostrophesThatQuoteAreLeftOut(text: String) throws {
    try read(text) { found in
      #expect(found.tracks.prefix(2).map(\.title) == ["A; B", "It's"])
      #expect(found.tracks.prefix(2).map { $0.artists[0].name } == ["X", "Y, Z"])
      #expect(found.report.tracks.refused == 0)
    }
  }

  /// Words begin with them, and titles stand in them.
  @Test(arguments: [
    ["'Til I Collapse", "'74-'75", "'Round Midnight"], ["'Heroes'", "'Hello'", "Changes"],
    ["'n' Roll", "Rock 'n' Roll", "'39"], ["'Heroes' (live)", "'Til Dawn", "x"],
  ])
  func apostrophesOfWordsStay(titles: [String]) throws {
    let rows = titles.enumerated().map { "\($1),Artist \($0),'Round\n" }
    try read("title,artist,album\n" + rows.joined()) { found in
      #expect(found.tracks.map(\.title) == titles)
      #expect(found.tracks.allSatisfy { $0.album == "'Round" })
    }
    // And where one row has a delimiter too many.
    try read("title,artist,album\n" + rows.joined() + "a,b,c,'d\n") { found in
      #expect(found.tracks.map(\.title) == titles)
      #expect(found.report.tracks.refused == 1)
    }
  }

  @Test func eventsAreQuotedByApostrophes() throws {
    let text = "'user_id','track_id','kind'\n'ada','1','like'\n'o''neil','1','play'\n"
    try read(text, with: "id,title,artist\n1,A,X\n") { found in
      #expect(found.events.map(\.listener).sorted() == ["ada", "o'neil"])
    }
  }

  // MARK: - Headings

  /// Columns of dates that are none of listening, beside three others or five.
  @Test(arguments: [
    "Title,Artist,Album,Date Added", "Artist,Title,Album,Added", "title;artist;album;last played",
    "Title,Artist,ISRC,Modified", "Title,Artist,Album,Released,Album Artist,Length",
  ])
  func aHeadingSaysThatATableIsNoHistory(heading: String) throws {
    let sign = heading.contains(";") ? ";" : ","
    let rows = (1...3).map { row in
      let cells = heading.split(separator: Character(sign)).map { name in
        name.contains("Title") || name == "title"
          ? "T\(row)"
          : name.hasPrefix("A") && !name.hasPrefix("Added") || name == "artist"
            ? "X\(row)" : ["Length", "ISRC"].contains(name) ? "" : "2024-01-0\(row) 20:11:00"
      }
      return cells.joined(separator: sign)
    }
    try read(([heading] + rows).joined(separator: "\n")) { found in
      #expect(found.report.recognized.map(\.format) == [.table])
      #expect(found.tracks.map(\.title) == ["T1", "T2", "T3"])
      #expect(found.tracks[0].artists[0].name == "X1")
    }
  }

  private static let creep =
    "id,title,artist,album\n1,Just,Radiohead,The Bends\n2,The Bends,Radiohead,The Bends\n"

  /// Times of day are not those of releases, and those of plays are no lengths.
  @Test(arguments: [
    "Title,Artist,Date\nJust,Radiohead,2024-01-06 20:11:00\n",
    "Interpret,Titel,Album,Datum\nRadiohead,Just,The Bends,06.01.2024 20:11:00\n",
    "artist,title,album,date\nRadiohead,Just,The Bends,06 Jan 2024 20:11\n",
    "Artist,Track,Album,Time\nRadiohead,Just,The Bends,2024-01-06T20:11:00Z\n",
    "Date,Time,Artist,Title\n2024-01-06,20:11:00,Radiohead,Just\n",
    ",Username,Artist,Track,Album,Date,Time\n0,me,Radiohead,Just,The Bends, 06 Jan 2024 , 20:11\n",
    "Track,Artist,Album,Played At\nJust,Radiohead,The Bends,2024-01-06 20:11\n",
  ])
  func aTableWithTimesOfDayIsAHistory(text: String) throws {
    try read(text, with: Self.creep) { found in
      #expect(found.report.recognized.map(\.format) == [.plays])
      let events = found.events
      #expect(events.map(\.track) == ["1"] && events.map(\.time) == [1_704_571_860])
      #expect(events.map(\.listener) == ["me"])
      #expect(found.tracks.count == 2)
    }
  }

  @Test(arguments: [
    "Title,Artist,Date\nA,X,1995-03-13T00:00:00Z\n", "Title,Artist,Date\nA,X,1995\n",
  ])
  func aDateWithoutATimeIsThatOfARelease(text: String) throws {
    try read(text) { found in
      #expect(found.report.recognized.map(\.format) == [.table])
      #expect(found.tracks.first?.released?.year == 1995)
    }
  }

  @Test func headingsThatComeAgainAreNoRecords() throws {
    for (name, heading, row) in [
      ("t.csv", "title,artist,year", "A,X,1999"), ("b.csv", "title,artist", "A,X"),
      ("p.csv", "Track name,Artist name,Album,Playlist name,Type,ISRC", "A,X,P,Mine,Playlist,"),
    ] {
      let again = name == "b.csv" ? "\u{FEFF}" + heading : heading
      try read([heading, row, again, row + ""].joined(separator: "\n"), as: name) {
        found in
        #expect(found.tracks.map(\.title) == ["A"])
        #expect(found.report.tracks.passedOver == 1 && found.report.tracks.dropped.isEmpty)
      }
    }
    let history = "uts,artist,track\n1704571860,Radiohead,Just\n"
    try read(history + history, with: Self.creep) { found in
      #expect(found.events.count == 1)
      #expect(found.report.events.refused == 0 && found.report.events.passedOver == 1)
    }
  }

  @Test func theColumnsOfATableThatNothingNamesAreShown() throws {
    try Workshop.run { shop in
      let path = try shop.file("t.csv", "Kappale,Esittäjä\nA,X\n")
      let error = #expect(throws: CatalogError.self) {
        try shop.catalog().run(ImportJob(sources: [path]))
      }
      #expect(error?.description.contains("\"Kappale\", \"Esittäjä\"") == true)
      #expect(error?.description.contains("--map") == true)
    }
  }

  // MARK: - Lists of plays without headings

  /// Universal Scrobbler writes the title in front of the album.
  @Test(arguments: [
    "Radiohead,Just,The Bends,2016-01-26 15:35:55\n",
    "\"Radiohead\",\"Just\",\"The Bends\",\"26 Jan 2016 15:35\",\"Radiohead\",\"275\"\n",
    "Radiohead,The Bends,Just,26.01.2016 15:35:55 +00:00,,\n",
    "Radiohead,The Bends,Just,1/26/2016 3:35:55 PM\n",
    "Radiohead,The Bends,Just,26/01/2016 15:35\nPortishead,,Roads,26/01/2016 15:40\n",
    "Radiohead,Now,Playing,\nRadiohead,The Bends,Just,26 Jan 2016 15:35\nX,,Y,26 Jan 2016 15:36\nEarth, Wind & Fire,x,y,26 Jan 2016 15:36\n",
  ])
  func titlesAndAlbumsAreToldApart(text: String) throws {
    try read(text, as: "h.csv", with: Self.creep) { found in
      #expect(found.report.recognized.map(\.format) == [.lastFM])
      let events = found.events
      #expect(events.map(\.track) == ["1"])
      #expect(events.allSatisfy { ($0.time ?? 0) / 60 == 1_453_822_500 / 60 })
    }
  }

  /// Songs of an album are more than the album.
  @Test(arguments: [false, true]) func albumsAreFewerThanSongs(isReversed: Bool) throws {
    let songs = ["Just", "High and Dry", "Fake Plastic Trees", "Bones", "The Bends"]
    let catalog = "id,title,artist\n" + songs.map { "\($0),\($0),Radiohead\n" }.joined()
    let rows = songs.enumerated().map { number, song in
      let names = isReversed ? "\(song),The Bends" : "The Bends,\(song)"
      return "Radiohead,\(names),2016-01-26 15:3\(number):00\n"
    }
    try read(rows.joined(), as: "h.csv", with: catalog) { found in
      #expect(found.events.map(\.track) == songs)
    }
  }

  // MARK: - Exportify

  private static let english = [
    "Track URI", "Track Name", "Artist URI(s)", "Artist Name(s)", "Album Name",
    "Album Release Date", "Track Duration (ms)", "Explicit", "Popularity", "Added At",
  ]

  @Test(arguments: [
    "Track-URI|Track-Name|Künstler-URI(s)|Künstlername(n)|Album-Name|Veröffentlichungsdatum des Albums|Track-Dauer (ms)|Explizit|Beliebtheit|Hinzugefügt am",
    "URI de la canción|Nombre de la canción|URI(s) del artista|Nombre(s) del artista|Nombre del álbum|Fecha de lanzamiento del álbum|Duración de la canción (ms)|Explícito|Popularidad|Añadido en",
    "URI du titre|Nom du titre|URI(s) de l'artiste|Nom(s) de l'artiste|Nom de l'album|Date de sortie de l'album|Durée du titre (ms)|Explicite|Popularité|Ajouté le",
    "トラックURI|トラック名|アーティストURI|アーティスト名|アルバム名|アルバム発売日|トラックの長さ（ミリ秒）|明示的な内容|人気度|追加日時",
    "Parça URI|Parça Adı|Sanatçı URI|Sanatçı Adı|Albüm Adı|Albüm Çıkış Tarihi|Parça Süresi (ms)|Açık İçerik|Popülerlik|Eklenme Tarihi",
    english.joined(separator: "|"),
  ])
  func exportifyWritesInTheLanguageOfABrowser(heading: String) throws {
    let cells = heading.split(separator: "|").map { "\"\($0)\"" }.joined(separator: ",")
    let row =
      "\"spotify:track:x\",\"Tusa\",\"spotify:artist:a, spotify:artist:b\",\"KAROL G, Nicki Minaj\","
      + "\"Tusa\",\"2019-11-07\",\"200960\",\"false\",\"82\",\"2020-01-05T10:11:12Z\""
    try read(cells + "\n" + row + "\n") { found in
      #expect(found.report.recognized.map(\.format) == [.exportify])
      let track = try #require(found.tracks.first)
      #expect(track.id == "spotify:track:x" && track.title == "Tusa" && track.album == "Tusa")
      #expect(track.artists.map(\.name) == ["KAROL G", "Nicki Minaj"])
      #expect(track.duration == 200.96 && track.popularity == 0.82 && track.isExplicit == false)
      #expect(track.added == 1_578_219_072 && track.released?.year == 2019)
      #expect(found.report.tracks.ignored.isEmpty)
    }
  }

  // MARK: - Values

  @Test func wordsForNothingAreNothing() throws {
    let text = """
      id,title,artist,album,genre,year,isrc
      1,A,X,NULL,null,None,nan
      2,B,Y,(null),N/A,NaN,#N/A
      NULL,None,Nobody,P,,,
      4,NULL,NULL,,,,
      """
    try read(text) { found in
      let tracks = found.tracks
      #expect(tracks.map(\.title) == ["A", "B", "None"])
      #expect(tracks[2].id.hasPrefix("t-") && tracks[2].album == "P")
      #expect(
        tracks.prefix(2).allSatisfy { $0.album == nil && $0.tags.isEmpty && $0.released == nil })
      #expect(found.report.tracks.refused == 1 && found.report.tracks.dropped.isEmpty)
    }
  }

  @Test(arguments: [
    ("Rating\n4", [0.8]), ("Rating\n*****\n**   ", [1, 0.4]), ("Rating\n★★★★☆\n4/5", [0.8, 0.8]),
    ("Rating,Play Count,Removed\n1,4,", [0.2]), ("Rating,Play Count,Removed\n0,4,", [nil]),
    ("Rating\n5\n0\n1", [1, nil, 0.2]),
  ])
  func ratingsAreSharesOfTheirScale(columns: String, expected: [Double?]) throws {
    let lines = columns.split(separator: "\n")
    let rows = lines.enumerated().map { $0 == 0 ? "Title,Artist,\($1)" : "T\($0),X,\($1)" }
    try read(rows.joined(separator: "\n")) { found in
      #expect(found.tracks.map(\.rating) == expected)
      #expect(found.report.tracks.dropped.isEmpty)
    }
  }

  @Test func oneNumberBeyondTheScaleMakesNoOther() throws {
    try read("Title,Artist,Popularity\nA,X,82\nB,X,1\nC,X,150\n") { found in
      #expect(found.tracks.map(\.popularity) == [0.82, 0.01, nil])
    }
  }

  @Test func rowsThatAreCountedAreNoNumbersOfTracks() throws {
    let rows = "#,Song,Artist,Album\n1,A,X,P\n2,B,Y,Q\n3,C,Z,R\n"
    try read(rows) { found in
      #expect(found.tracks.allSatisfy { $0.trackNumber == nil })
      #expect(found.report.tracks.ignored.map(\.names) == [["#"]])
    }
    try read("#,Song,Artist,Album\n1,A,X,P\n2,B,X,P\n3,C,X,P\n") { found in
      #expect(found.tracks.map(\.trackNumber) == [1, 2, 3])
    }
  }

  @Test func aFolderAndAFileMakeAPath() throws {
    let text = "Title;Artist;Path;Filename;\nA;X;C:\\Music\\;01 A.mp3;\nB;Y;/m/;b.mp3;\n"
    try read(text) { found in
      #expect(found.tracks.map(\.path) == ["C:\\Music\\01 A.mp3", "/m/b.mp3"])
    }
  }

  /// Who is overwritten by the file itself is named.
  @Test func tracksThatTakeThePlaceOfOthersAreCounted() throws {
    let text = "id,title,artist\n1,A,X\n2,B,X\n1,C,Y\n2,B,Y\n"
    try Workshop.run { shop in
      let path = try shop.file("t.csv", text)
      let catalog = try shop.catalog()
      let report = try catalog.run(ImportJob(sources: [path]))
      #expect(report.tracks.replaced?.count == 1 && report.tracks.replaced?.first.line == 4)
      _ = try catalog.importTracks(from: [shop.file("u.csv", "id,title,artist\n1,D,Y\n")])
      #expect(try catalog.allTracks().map(\.title).sorted() == ["B", "D"])
    }
    try read(
      #"[{"id":18446744073709551615,"title":"A","artist":"X"},{"id":18446744073709551614,"title":"B","artist":"Y"}]"#,
      as: "t.json"
    ) { found in
      #expect(found.tracks.count == 2)
    }
  }

  // MARK: - Lists beside lists

  @Test func listsBesideTheOneThatIsReadAreNamed() throws {
    let text = """
      {"tracks":[{"title":"A","artist":"X"}],"albums":[{"album":"B"}],"shows":[ ],"other":["u"],"n":1}
      """
    try read(text, as: "YourLibrary.json") { found in
      #expect(found.report.tracks.ignored.map(\.names) == [["albums", "other"]])
    }
  }

  @Test func playlistsKeepTheirOrderAndAreOnesByThemselves() throws {
    func item(_ title: String) -> String {
      "{\"track\":{\"trackName\":\"\(title)\",\"artistName\":\"Radiohead\"},\"addedDate\":\"2024-01-06\"}"
    }
    let (just, bends) = (item("Just"), item("The Bends"))
    let text =
      "{\"playlists\":[{\"name\":\"A\",\"items\":[\(bends),\(just),\(bends)]},"
      + "{\"name\":\"A\",\"items\":[\(just)]},{\"name\":\"\",\"items\":[\(just)]}]}"
    try read(text, as: "Playlist1.json", with: Self.creep) { found in
      #expect(found.playlists["A"] == ["2", "1", "2"])
      #expect(found.playlists["A (2)"] == ["1"])
      #expect(found.playlists.count == 3)
    }
  }

  @Test func entriesWithoutAPathAreReadByTheirNames() throws {
    let text =
      "#EXTM3U\n#EXTINF:1,Radiohead - Just\n#EXTINF:1,Radiohead - The Bends\nb.mp3\n#EXTINF:1,Radiohead - Just\n"
    try read(text, as: "p.m3u", with: Self.creep) { found in
      #expect(found.playlists["p"] == ["1", "2", "1"])
    }
  }

  @Test func filesOfAFolderAreRead() throws {
    try Workshop.run { shop in
      let folder = shop.folder + "/data"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      _ = try shop.file("data/a.csv", "title,artist\nA,X\n")
      _ = try shop.file("data/b.json", #"[{"title":"B","artist":"Y"}]"#)
      _ = try shop.file("data/notes.txt", "hello")
      _ = try shop.file("data/.hidden.csv", "title,artist\nC,X\n")
      let catalog = try shop.catalog()
      let report = try catalog.run(ImportJob(sources: [folder]))
      #expect(try catalog.allTracks().map(\.title) == ["A", "B"])
      #expect(report.unrecognized == [folder + "/notes.txt"])
    }
  }
}
