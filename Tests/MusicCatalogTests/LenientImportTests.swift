import Foundation
import MusicCatalog
import TestSupport
import Testing

@Suite struct LenientImportTests {
  @Test func aFieldThatCannotBeReadIsLeftOutAndCountedAndTheTrackStays() throws {
    try Workshop.run { shop in
      let text = """
        title,artist,year,length,bpm,popularity,explicit,isrc
        Karma Police,Radiohead,1997,4:21,75 bpm,80,no,GB-AYE-97-00093
        Unknown Demo,Garage Band,0,185,0,0,,
        Roads,Portishead,1994-00-00,305,fast,,maybe,
        Halo,Beyoncé,2008-11-12T00:00:00Z,261,,82,true,
        One,U2,someday,276,slow,,,

        """
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("t.csv", text)])
      #expect(report.imported == 5 && report.refused == 0)
      let counts = report.dropped.map { "\($0.field.name) \($0.count) \($0.first.line)" }
      #expect(counts.sorted() == ["bpm 2 4", "explicit 1 4", "released 1 6"])
      let tracks = try catalog.allTracks()
      #expect(tracks.map { $0.released?.description } == ["1997", nil, "1994", "2008-11-12", nil])
      #expect(tracks.map(\.duration) == [261, 185, 305, 261, 276])
      #expect(tracks.map(\.bpm) == [75, nil, nil, nil, nil])
      #expect(tracks.map(\.popularity) == [0.8, 0, nil, 0.82, nil])
      #expect(tracks.map(\.isExplicit) == [false, nil, nil, true, nil])
      #expect(tracks[0].isrc == "GBAYE9700093")
    }
  }

  /// Programs that write the main artist beside all of them: spotDL and others.
  @Test func theLongerOfTwoListsOfArtistsStands() throws {
    try Workshop.run { shop in
      let text = """
        {"title":"Uptown Funk","artists":["Mark Ronson","Bruno Mars"],"artist":"Mark Ronson"}
        {"title":"Stay","artist":"zedd","artists":["Zedd","Alessia Cara"]}
        {"title":"September","artist":"Earth, Wind & Fire","artists":["Earth","Wind & Fire"]}
        {"title":"Two","artist":["X","Y"],"artists":["X"]}
        {"title":"Three","artist":"Z","artists":[]}

        """
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("t.jsonl", text)])
      #expect(report.imported == 5 && report.refused == 0 && report.dropped.isEmpty)
      #expect(
        try catalog.allTracks().map { $0.artists.map(\.name) } == [
          ["Mark Ronson", "Bruno Mars"], ["Zedd", "Alessia Cara"], ["Earth, Wind & Fire"],
          ["X", "Y"], ["Z"],
        ])
    }
  }

  @Test func strictRefusesAFieldThatCannotBeRead() throws {
    try Workshop.run { shop in
      let path = try shop.file("t.csv", "title,artist,year\nA,B,1999\nC,D,someday\n")
      var options = ImportOptions()
      options.strict = true
      let catalog = try shop.catalog()
      #expect(
        throws: CatalogError.refused(
          path: path, line: 3, reason: "released \"someday\" is not a date")
      ) { try catalog.importTracks(from: [path], options: options) }
      #expect(try catalog.allTracks().isEmpty)
    }
  }

  @Test func linesOfJSONKnowTheNamesAndFormsThatColumnsKnow() throws {
    try Workshop.run { shop in
      let text = """
        {"id":"1","title":"Karma Police","artists":["Radiohead"],"year":1997,"genre":"rock","duration_ms":261000}
        {"id":2,"title":"Roads","artists":["Portishead"],"released":"1994-00-00","mystery":true}
        {"id":"3","name":"Halo","artist":"Beyoncé","album":{"name":"I Am","release_date":"2008-11-12"}}
        {"id":"4","title":1979,"artists":"The Smashing Pumpkins","genres":["rock","alternative"],"duration":"4:25"}
        {"title":"One","artists":[{"name":"U2","id":9}],"external_ids":{"isrc":"GBUM71029604"},"explicit":false}

        """
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("t.jsonl", text)])
      #expect(report.imported == 5 && report.refused == 0 && report.dropped.isEmpty)
      #expect(report.ignored.map(\.names) == [["mystery"]])
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.title) == ["Karma Police", "Roads", "Halo", "1979", "One"])
      #expect(tracks[0].tags == [TagAssignment(name: "rock", kind: "genre")])
      #expect(tracks[0].released?.year == 1997 && tracks[0].duration == 261)
      #expect(tracks[1].id == "2" && tracks[1].released?.description == "1994")
      #expect(tracks[2].album == "I Am" && tracks[2].released?.description == "2008-11-12")
      #expect(tracks[3].tags.map(\.name) == ["rock", "alternative"] && tracks[3].duration == 265)
      #expect(tracks[4].isrc == "GBUM71029604" && tracks[4].artists[0].id == "9")
      #expect(tracks[4].isExplicit == false)
    }
  }

  @Test func aListOfObjectsIsReadLikeLines() throws {
    try Workshop.run { shop in
      let text = """
        [
          {"id": "a", "title": "A", "artist": "X"},
          {"id": "b", "title": "B"},
          "stray", {"id": "c", "title": "C [\\"}]", "artist": "Y"}
        ]
        """
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("t.json", text)])
      #expect(try catalog.allTracks().map(\.title) == ["A", "C [\"}]"])
      #expect(report.problems.map(\.line) == [3, 4])
    }
  }

  @Test func whatPythonWritesForNoNumberIsNothing() throws {
    try Workshop.run { shop in
      let text = #"{"id":"x","title":"NaN \"Infinity\"","artist":"A","year":NaN,"bpm":-Infinity}"#
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("t.jsonl", text)])
      #expect(report.imported == 1 && report.dropped.isEmpty)
      #expect(try catalog.allTracks()[0].title == #"NaN "Infinity""#)
    }
  }

  @Test func recordingsOfMusicBrainzKeepTheirIDs() throws {
    try Workshop.run { shop in
      let text = #"""
        {"id":"00000000-0000-4000-8000-000000000001","title":"Karma Police","length":264000,\#
        "artist-credit":[{"name":"Radiohead","joinphrase":"","artist":{"id":"a1",\#
        "name":"Radiohead","aliases":[{"name":"On a Friday"}]}}],"isrcs":["GBAYE9700093"],\#
        "first-release-date":"1997-05-21","genres":[{"name":"art rock","count":9}]}
        """#
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("t.jsonl", text)])
      #expect(report.dropped.isEmpty && report.ignored.isEmpty)
      let track = try catalog.allTracks()[0]
      #expect(track.recordingMBID == track.id && track.duration == 264)
      #expect(
        track.artists == [ArtistCredit(id: "a1", name: "Radiohead", aliases: ["On a Friday"])])
      #expect(track.isrc == "GBAYE9700093" && track.released?.description == "1997-05-21")
    }
  }

  @Test func relationsOfMusicBrainzAreRoles() throws {
    try Workshop.run { shop in
      let text = #"""
        {"id":"00000000-0000-4000-8000-000000000002","title":"Symphonie Nr. 5: I. Allegro",\#
        "artist-credit":[{"name":"Berliner Philharmoniker","artist":{"id":"b1",\#
        "name":"Berliner Philharmoniker"}}],"relations":[\#
        {"type":"conductor","target-type":"artist","target-credit":"von Karajan",\#
        "artist":{"id":"k1","name":"Herbert von Karajan"}},\#
        {"type":"instrument","target-type":"artist","target-credit":"","attributes":["solo","oboe"],\#
        "artist":{"id":"o1","name":"Somebody"}},\#
        {"type":"instrument","attributes":["oboe"],"artist":{"name":"Somebody Else"}},\#
        {"type":"producer","artist":{"name":"A Producer"}},\#
        {"type":"performance","target-type":"work","work":{"title":"Symphony No. 5","relations":[\#
        {"type":"composer","artist":{"name":"Ludwig van Beethoven"}},\#
        {"type":"lyricist","artist":{"name":"Nobody"}}]}},\#
        {"type":"conductor"},{"type":7},3,{"type":"performance","work":"odd"}]}
        {"id":"r3","title":"Halo","artist":"Beyoncé","relations":[{"type":"conductor","artist":{"name":"X"}}]}
        """#
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("t.jsonl", text)])
      #expect(report.imported == 2 && report.dropped.isEmpty)
      #expect(report.ignored.map(\.names) == [["relations"]])
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.conductor) == ["von Karajan", nil])
      #expect(tracks.map(\.composer) == ["Ludwig van Beethoven", nil])
      #expect(tracks[0].work == "Symphony No. 5")
      #expect(tracks[0].tags == [TagAssignment(name: "oboe", kind: "instrument")])
      #expect(tracks[0].artists.map(\.name) == ["Berliner Philharmoniker"])
    }
  }

  @Test func aFirstLineThatNamesTheDelimiterIsNoHeader() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let path = try shop.file("t.txt", "sep=;\r\ntitle;artist\r\nA, B;C\r\n")
      let report = try catalog.run(ImportJob(sources: [path]))
      #expect(report.tracks.imported == 1 && report.tracks.refused == 0)
      #expect(try catalog.allTracks().map(\.title) == ["A, B"])
    }
  }

  @Test func aListOfNothingIsEmpty() throws {
    try Workshop.run { shop in
      let path = try shop.file("t.json", "[ ]\n")
      let catalog = try shop.catalog()
      #expect(try catalog.importTracks(from: [path]) == ImportReport())
      #expect(try catalog.importEvents(from: [path]) == ImportReport())
    }
  }

  @Test func unknownColumnsAreNamedOnce() throws {
    try Workshop.run { shop in
      let path = try shop.file("t.csv", "title,artist,Valence,x y\nA,B,1,2\nC,D,3,4\n")
      let report = try shop.catalog().importTracks(from: [path])
      #expect(report.ignored.map(\.path) == [path])
      #expect(report.ignored.map(\.names) == [["Valence", "x y"]])
    }
  }

  @Test(arguments: [
    (",", "a,b\n"), (";", "a;b\n"), ("\t", "a\tb\n"), ("|", "a|b\n"),
  ])
  func delimitersAreFoundByLooking(delimiter: String, row: String) throws {
    try Workshop.run { shop in
      let text =
        ["title", "artist", "year"].joined(separator: delimiter) + "\n"
        + ["Hello", "Someone, Somewhere", "1999"].map { $0.contains(delimiter) ? "\"\($0)\"" : $0 }
        .joined(separator: delimiter) + "\n"
      let catalog = try shop.catalog()
      #expect(try catalog.importTracks(from: [shop.file("t.csv", text)]).imported == 1)
      #expect(try catalog.allTracks()[0].artists[0].name == "Someone, Somewhere")
    }
  }

  @Test func theSameTitleOnAnotherAlbumOrWithAnotherCodeIsAnotherTrack() throws {
    try Workshop.run { shop in
      let text = """
        title,artist,album,isrc,track number
        Halo,Beyoncé,One,,
        Halo,Beyoncé,Two,,
        Halo,Beyoncé,One,USSM10804556,
        Halo,Beyoncé,One,,3
        Halo,Beyoncé,One,,

        """
      let catalog = try shop.catalog()
      let path = try shop.file("t.csv", text)
      let report = try catalog.importTracks(from: [path])
      #expect(report.imported == 5 && report.updated == 1)
      #expect(try catalog.counts().tracks == 4)
      #expect(try catalog.importTracks(from: [path]).updated == 5)
    }
  }

  @Test func oneSeparatorIsForTheColumnsThatHaveIt() throws {
    try Workshop.run { shop in
      let path = try shop.file("t.csv", "title,artist,genres\nA,X;Y,\"p,q\"\n")
      var options = ImportOptions()
      options.separator = ";"
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(from: [path], options: options)
      var track = try catalog.allTracks()[0]
      #expect(track.artists.map(\.name) == ["X", "Y"] && track.tags.map(\.name) == ["p", "q"])
      options.separator = ""
      let other = try MusicCatalog(openingOrCreating: shop.folder + "/other.sqlite")
      _ = try other.importTracks(from: [path], options: options)
      track = try other.allTracks()[0]
      #expect(track.artists.map(\.name) == ["X;Y"] && track.tags.map(\.name) == ["p,q"])
    }
  }

  @Test func numbersInAColumnAreOnTheScaleOfTheColumn() throws {
    try Workshop.run { shop in
      let text = "title,artist,duration,popularity,rating\nA,B,261000,0.5,4\nC,D,185000,1,5\n"
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(from: [shop.file("t.csv", text)])
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.duration) == [261, 185])
      #expect(tracks.map(\.popularity) == [0.5, 1])
      #expect(tracks.map(\.rating) == [0.8, 1])
    }
  }

  @Test func whatIsExportedIsImportedAsItWas() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      var track = TrackRecord(id: "x", title: "T", artists: [ArtistCredit(name: "A; B, C")])
      track.aliases = ["U | V"]
      (track.album, track.albumArtist, track.composer) = ("L", "M; N", "O, P")
      (track.conductor, track.work, track.movement, track.label) = ("Q", "R", "S", "W")
      (track.discNumber, track.trackNumber) = (2, 11)
      (track.duration, track.bpm, track.popularity, track.rating) = (36_000, 119.5, 0.25, 0.1)
      (track.isExplicit, track.added, track.path) = (true, 1_704_571_860, "/a b/c.flac")
      (track.isrc, track.key, track.language) = ("GBAYE9700093", "Am", "en")
      track.recordingMBID = "00000000-0000-4000-8000-000000000001"
      track.releaseMBID = "00000000-0000-4000-8000-000000000002"
      track.artistMBIDs = ["00000000-0000-4000-8000-000000000003"]
      track.released = ReleaseDate("0987-01-02")
      track.tags = [TagAssignment(name: "a,b", kind: "genre", weight: 0.5)]
      track.snippets = ["one; two"]
      track.lyrics = "la"
      let line = String(decoding: try JSONEncoder().encode(track), as: UTF8.self)
      let report = try catalog.importTracks(from: [shop.file("t.jsonl", line)])
      #expect(report.dropped.isEmpty && report.ignored.isEmpty)
      #expect(try catalog.allTracks() == [track])
      #expect(try JSONDecoder().decode(TrackRecord.self, from: Data(line.utf8)) == track)
    }
  }

  @Test func aShortTrackVoidsNoOtherLengthAndWhatIsNoneInTheUnitIsCounted() throws {
    try Workshop.run { shop in
      let rows = ["A,X,261000", "B,X,185000", "Skit,X,9000", "Stray,X,261", "None,X,0"]
      let text = "title,artist,duration\n" + rows.joined(separator: "\n") + "\n"
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("t.csv", text)])
      #expect(try catalog.allTracks().map(\.duration) == [261, 185, 9, nil, nil])
      #expect(report.dropped.map { "\($0.field) \($0.count) \($0.first.line)" } == ["duration 1 5"])
      let named = "title,artist,length (s)\nMix,X,11000\n"
      try catalog.importTracks(from: [shop.file("s.csv", named)])
      #expect(try catalog.allTracks().last?.duration == 11_000)
    }
  }

  @Test func aDryRunSaysWhatWouldBeReadAndKeepsNothing() throws {
    try Workshop.run { shop in
      let lines = (0..<8).map { #"{"id":"\#($0)","title":"T\#($0)","artist":"A"}"# }
      let path = try shop.file("t.jsonl", lines.joined(separator: "\n") + "\nbroken\n")
      var options = ImportOptions()
      options.isDryRun = true
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [path], options: options)
      #expect(report.imported == 8 && report.refused == 1)
      #expect(report.samples.map(\.title) == ["T0", "T1", "T2", "T3", "T4"])
      #expect(try catalog.counts().tracks == 0 && catalog.counts().artists == 0)
    }
  }

  @Test func filesOfAnotherKindAreRefusedWithWhatTheyAre() throws {
    try Workshop.run { shop in
      let list = try shop.file("list.m3u8", "#EXTM3U\n#EXTINF:1,A - B\na/b/c.mp3\n")
      let error = #expect(throws: CatalogError.self) {
        try shop.catalog().importTracks(from: [list])
      }
      guard case .unrecognized(list, let detail) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(detail.contains("an M3U playlist"))
    }
  }

  @Test(.enabled(if: Surroundings.program("python3") != nil, "needs python3"), arguments: [0, 8])
  func zipArchivesAreReadEntryByEntry(method: Int) throws {
    let python = try #require(Surroundings.program("python3"))
    try Workshop.run { shop in
      let rows = (0..<60_000).map { "Title \($0),Artist \($0 % 7)" }.joined(separator: "\n")
      let csv = try shop.file("a.csv", "title,artist\n" + rows + "\n")
      let jsonl = try shop.file("b.jsonl", #"{"id":"j","title":"J","artist":"X"}"#)
      let note = try shop.file("liesmich.html", "<html></html>")
      let archive = shop.folder + "/all.zip"
      let script = """
        import sys, zipfile
        with zipfile.ZipFile(sys.argv[1], "w", int(sys.argv[2])) as z:
            for i, path in enumerate(sys.argv[3:]): z.write(path, "folder/%d-%s" % (i, path.split("/")[-1]))
        """
      let process = Process()
      process.executableURL = URL(fileURLWithPath: python)
      process.arguments = ["-c", script, archive, String(method), csv, jsonl, note]
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
      let catalog = try shop.catalog()
      let report = try catalog.run(ImportJob(sources: [archive]))
      #expect(report.tracks.imported == 60_001)
      #expect(report.unrecognized == [archive + "/folder/2-liesmich.html"])
      let whole = try readBytes(archive)
      for length in [10, whole.count / 2, whole.count - 5] {
        let cut = try shop.file("cut.zip", bytes: Array(whole[..<length]))
        #expect(throws: CatalogError.self) { try catalog.run(ImportJob(sources: [cut])) }
      }
      // A flipped bit anywhere in an entry's bytes.
      let tracks = try catalog.allTracks()
      for place in stride(from: 200, to: whole.count - 900, by: whole.count / 7) {
        var bytes = whole
        bytes[place] ^= 4
        let flipped = try shop.file("flipped.zip", bytes: bytes)
        let error = #expect(throws: CatalogError.self) {
          try catalog.run(ImportJob(sources: [flipped]))
        }
        #expect(
          error?.description.contains("damaged") == true, "\(place): \(String(describing: error))")
      }
      #expect(try catalog.allTracks() == tracks)
    }
  }

  /// What is packed inside an archive is packed there once more.
  @Test(.enabled(if: Surroundings.program("python3") != nil, "needs python3"))
  func packedFilesInArchivesAreRead() throws {
    let python = try #require(Surroundings.program("python3"))
    try Workshop.run { shop in
      let archive = shop.folder + "/all.zip"
      let script = """
        import sys, zipfile, gzip
        with zipfile.ZipFile(sys.argv[1], "w") as z:
            z.writestr("t.csv.gz", gzip.compress(b"title,artist\\nA,X\\n"))
        """
      let process = Process()
      process.executableURL = URL(fileURLWithPath: python)
      process.arguments = ["-c", script, archive]
      try process.run()
      process.waitUntilExit()
      let report = try shop.catalog().run(ImportJob(sources: [archive]))
      #expect(report.tracks.imported == 1)
    }
  }

  @Test func tarArchivesSayHowToUnpackThem() throws {
    var bytes = Array("recording\n".utf8) + [UInt8](repeating: 0, count: 247)
    bytes += Array("ustar\u{0}00".utf8) + [UInt8](repeating: 0, count: 700)
    try Workshop.run { shop in
      let path = try shop.file("recording.tar", bytes: bytes)
      for job in [ImportJob(tracks: [path]), ImportJob(sources: [path])] {
        let error = #expect(throws: CatalogError.self) { try shop.catalog().run(job) }
        #expect(error?.description.contains("tar -xf") == true)
      }
    }
  }

  @Test func otherPackingsSayHowToUnpackThem() throws {
    try Workshop.run { shop in
      let path = try shop.file("t.jsonl.bz2", bytes: Array("BZh91AY".utf8))
      let error = #expect(throws: CatalogError.self) {
        try shop.catalog().importTracks(from: [path])
      }
      #expect(error?.description.contains("bunzip2") == true)
    }
  }
}
