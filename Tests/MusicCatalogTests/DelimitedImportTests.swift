import MusicCatalog
import Testing

@Suite struct DelimitedImportTests {
  @Test func headersNameTheColumns() throws {
    try Workshop.run { shop in
      let text =
        "track_id,name,artists,release_date,genre,duration_ms\n"
        + "1,\"Hello, \"\"World\"\"\",A|B,1999-05,rock|pop,180500\n"
        + "2,\"Two\nlines\",C,,,\n"
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("t.csv", text)])
      #expect(report.imported == 2 && report.refused == 0)
      let tracks = try catalog.allTracks()
      #expect(tracks[0].title == "Hello, \"World\"")
      #expect(tracks[0].artists.map(\.name) == ["A", "B"])
      #expect(tracks[0].released?.description == "1999-05")
      #expect(tracks[0].tags.map { "\($0.name) \($0.kind ?? "")" } == ["rock genre", "pop genre"])
      #expect(tracks[0].duration == 180.5)
      #expect(tracks[1].title == "Two\nlines")
    }
  }

  @Test func positionsNeedNoHeaderAndIDsAreDerived() throws {
    try Workshop.run { shop in
      var options = ImportOptions()
      options.mapping = try ColumnMapping(parsing: "title=2,artist=3")
      let path = try shop.file("t.tsv", "x\t\"Quoted\" Song\tSinger\ny\tOther\tSinger\n")
      let catalog = try shop.catalog()
      #expect(try catalog.importTracks(from: [path], options: options).imported == 2)
      #expect(try catalog.importTracks(from: [path], options: options).updated == 2)
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.title) == ["\"Quoted\" Song", "Other"])
      #expect(tracks.allSatisfy { $0.id.hasPrefix("t-") && $0.id.utf8.count == 18 })
    }
  }

  @Test func aHeaderIsRecognisedUnderAPositionalMapping() throws {
    try Workshop.run { shop in
      var options = ImportOptions()
      options.mapping = try ColumnMapping(parsing: "id=1,title=2,artist=3")
      let path = try shop.file("t.tsv", "track_id\ttitle\tartists\n1\tSong\tSinger\n")
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [path], options: options)
      #expect(report.imported == 1)
      #expect(try catalog.allTracks().map(\.title) == ["Song"])
    }
  }

  @Test func columnsByNameMustExist() throws {
    try Workshop.run { shop in
      var options = ImportOptions()
      options.mapping = try ColumnMapping(parsing: "title=Song,artist=Nobody")
      let path = try shop.file("t.csv", "song,singer\nA,B\n")
      let catalog = try shop.catalog()
      let error = #expect(throws: CatalogError.self) {
        try catalog.importTracks(from: [path], options: options)
      }
      #expect(error?.description.contains("Nobody") == true)
      #expect(throws: CatalogError.self) {
        try catalog.importTracks(from: [shop.file("u.csv", "a,b\n1,2\n")])
      }
    }
  }

  @Test(arguments: ["title", "tittle=1", "title=0", "title=1,title=2", "=", "title=1,,x"])
  func nonsensicalMappingsAreRefused(text: String) {
    #expect(throws: CatalogError.self) { try ColumnMapping(parsing: text) }
  }

  @Test func badColumnsAreReportedByLine() throws {
    try Workshop.run { shop in
      let text =
        "title,artist,year\nA,B,1999\nC,,2000\n\"D\"x,E,2001\nF,G,someday\n\"never closed,H,1\n"
      let path = try shop.file("t.csv", text)
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [path])
      #expect(try catalog.allTracks().map(\.title) == ["A", "\"D\"x", "F"])
      #expect(report.problems.map(\.line) == [3, 6])
      #expect(report.dropped.map(\.first.line) == [5])
    }
  }

  @Test func recordsThatAStrayQuoteMakesOneAreRefusedAndNotTakenForATrack() throws {
    try Workshop.run { shop in
      let text =
        "title,artist\nHalo,Beyoncé\n\"Heroes,David Bowie\nRoads,Portishead\nAtomic 7\",Blondie\n"
        + "\"Two\nlines\",C\n"
      let path = try shop.file("t.csv", text)
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [path])
      #expect(try catalog.allTracks().map(\.title) == ["Halo", "Two\nlines"])
      #expect(report.problems.map(\.line) == [3])
      #expect(report.problems[0].reason.contains("3 lines of 2 columns"))
    }
  }

  /// The tracks of a table as `title / artist / album`.
  private func tracks(of text: String, _ report: inout ImportReport) throws -> [String] {
    var tracks: [String] = []
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      report = try catalog.importTracks(from: [shop.file("t.csv", text)])
      tracks = try catalog.allTracks().map {
        "\($0.title) / \($0.artists.map(\.name).joined(separator: "+")) / \($0.album ?? "")"
      }
    }
    return tracks
  }

  @Test func backslashesEscapeWhereMoreRecordsAreWholeThen() throws {
    var report = ImportReport()
    let escaped = #"""
      title,artist,album
      "Say \"hi\", now",A,B
      Earth\, Wind,Fire,\N
      "C:\\",D,"one
      two"
      "A ""doubled"" one",E,F

      """#
    let tracks = try tracks(of: escaped, &report)
    #expect(
      tracks == [
        #"Say "hi", now / A / B"#, "Earth, Wind / Fire / ", #"C:\ / D / one"# + "\ntwo",
        #"A "doubled" one / E / F"#,
      ])
    #expect(report.refused == 0)
    // A path that ends in a backslash is no reason to take them for escapes.
    let plain = #"""
      title,artist,album
      "One","A","C:\Music\"
      "Two","B","C:\Music\"
      AC\DC,\,x

      """#
    let read = try self.tracks(of: plain, &report)
    #expect(
      read == [#"One / A / C:\Music\"#, #"Two / B / C:\Music\"#, #"AC\DC / \ / x"#])
  }

  @Test func numbersOfRowsAreNoField() throws {
    var report = ImportReport()
    let expected = ["Halo / Beyoncé / ", "Roads / Portishead / "]
    for text in [
      ",title,artist\n0,Halo,Beyoncé\n1,Roads,Portishead\n",
      "Unnamed: 0,title,artist\n0,Halo,Beyoncé\n1,Roads,Portishead\n",
      "\"title\",\"artist\"\n\"1\",\"Halo\",\"Beyoncé\"\n\"2\",\"Roads\",\"Portishead\"\n",
    ] {
      #expect(try tracks(of: text, &report) == expected)
      #expect(report.refused == 0 && report.samples.allSatisfy { $0.trackNumber == nil })
      #expect(report.ignored.flatMap(\.names).allSatisfy { $0 == "Unnamed: 0" })
    }
    // A sign may name a column all the same, and a delimiter in a value is no number of a row.
    _ = try tracks(of: "#,title,artist\n7,Halo,Beyoncé\n", &report)
    #expect(report.samples.first?.trackNumber == 7)
    _ = try tracks(of: "title,artist\nEarth, Wind,Fire\n", &report)
    #expect(report.refused == 1)
  }

  @Test func numbersOfRowsAreNoFieldOfEventsEither() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(from: [shop.file("t.csv", "id,title,artist\nt1,A,B\n")])
      let report = try catalog.importEvents(
        from: [shop.file("e.csv", ",user,track,plays\n0,u,t1,3\n")])
      #expect(report.imported == 1 && report.ignored.isEmpty)
    }
  }
}
