import Foundation
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
    try shop.database(
      name + ".db", String(contentsOfFile: Self.fixtures + name + ".sql", encoding: .utf8))
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

  @Test func aVideoOfTuneMyMusicHasItsArtistInItsName() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let rows = [
        "Track name,Artist name,Album,Playlist name,Type,ISRC,Youtube - id",
        "Adele - Hello,,,Mix,Playlist,,v1", "Roads - Live,Portishead,,Mix,Playlist,,v2",
        "Nothing to tell,,,Mix,Playlist,,v3",
      ]
      let path = try shop.file("tmm.csv", rows.joined(separator: "\n"))
      let report = try catalog.run(ImportJob(sources: [path]))
      #expect(report.recognized.map(\.format) == [.tuneMyMusic])
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.title) == ["Hello", "Roads - Live"])
      #expect(tracks.map { $0.artists.map(\.name) } == [["Adele"], ["Portishead"]])
      #expect(report.tracks.refused == 1)
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
