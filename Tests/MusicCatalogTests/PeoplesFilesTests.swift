import Foundation
import MusicCatalog
import Testing

/// Files as services and their exporters write them, by kinds of what is odd about them.
@Suite struct PeoplesFilesTests {
  private func read(
    _ name: String, _ text: String, _ body: (MusicCatalog, ImportJob.Report) throws -> Void
  ) throws {
    try read(name, bytes: Array(text.utf8), body)
  }

  private func read(
    _ name: String, bytes: [UInt8], _ body: (MusicCatalog, ImportJob.Report) throws -> Void
  ) throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let report = try catalog.run(ImportJob(sources: [try shop.file(name, bytes: bytes)]))
      try body(catalog, report)
    }
  }

  // MARK: - Several artists

  /// Headings of older Exportify and of tables of Spotify's data, and what stands between names.
  @Test(arguments: [
    ("Spotify ID,Artist IDs,Track Name,Artist Name(s)", ",", ","),
    ("Spotify ID,Artist IDs,Track Name,Artist Name(s)", ", ", ","),
    ("Track URI,Artist URI(s),Track Name,Artist Name(s)", ", ", ", "),
    ("id,artist_ids,name,artists", "; ", ";"),
  ])
  func theNumberOfIDsSaysHowManyArtistsThereAre(
    heading: String, between: String, ids: String
  ) throws {
    func row(_ id: String, _ artists: [String], title: String) -> String {
      let codes = artists.indices.map { "spotify:artist:\(id)\($0)" }.joined(separator: ids)
      return "\"\(id)\",\"\(codes)\",\"\(title)\",\"\(artists.joined(separator: between))\"\n"
    }
    let credits = [
      ["Mark Ronson", "Bruno Mars"], ["Earth, Wind & Fire"], ["Adele"], ["A", "B", "C"],
    ]
    let rows = credits.enumerated().map { row("x\($0)", $1, title: "Song \($0)") }
    try read("list.csv", heading + "\n" + rows.joined()) { catalog, report in
      let tracks = try catalog.allTracks()
      #expect(tracks.map { $0.artists.map(\.name) } == credits)
      #expect(!report.tracks.ignored.flatMap(\.names).contains { $0.hasPrefix("Artist") })
    }
  }

  @Test func aCommaInOneOfSeveralNamesIsSeenWhereAnotherSignHasNoBlank() throws {
    let text = """
      Spotify ID,Artist IDs,Track Name,Artist Name(s)
      1,"a,b",See You Again,"Tyler, The Creator,Kali Uchis"
      2,"a,b",Boogie,"Earth, Wind & Fire, The Emotions"

      """
    try read("list.csv", text) { catalog, _ in
      let tracks = try catalog.allTracks()
      #expect(tracks[0].artists.map(\.name) == ["Tyler, The Creator", "Kali Uchis"])
      // Nothing says which comma it is.
      #expect(tracks[1].artists.map(\.name) == ["Earth, Wind & Fire, The Emotions"])
    }
  }

  @Test func artistsMayHaveAColumnEach() throws {
    let text = """
      Video ID,Song Title,Album Title,Artist Name 1,Artist Name 2,Artist Name 3
      v1,Uptown Funk,Uptown Special,Mark Ronson,Bruno Mars,
      v2,Roads,Dummy,Portishead,,

      """
    try read("music library songs.csv", text) { catalog, report in
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.id) == ["v1", "v2"])
      #expect(
        tracks.map { $0.artists.map(\.name) } == [["Mark Ronson", "Bruno Mars"], ["Portishead"]])
      #expect(report.tracks.ignored.isEmpty)
    }
  }

  // MARK: - What is no track

  @Test func rowsOfAlbumsArtistsAndPlaylistsAreCountedAndNotTaken() throws {
    let text = """
      Track name,Artist name,Album,Playlist name,Type,ISRC
      Karma Police,Radiohead,OK Computer,Evening,Playlist,GBAYE9700093
      OK Computer,Radiohead,,,Album,
      Radiohead,,,,Artist,
      ,,,Evening,Playlist,
      Roads,Portishead,Dummy,,Favorite,

      """
    try read("My Library.csv", text) { catalog, report in
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.title) == ["Karma Police", "Roads"])
      #expect(report.tracks.passedOver + report.events.passedOver == 3)
      #expect(report.tracks.refused == 0)
    }
  }

  @Test func aFileOfPodcastsAloneSaysWhatItIsAndIsNotEmpty() throws {
    let text = """
      [{"endTime":"2024-01-06 20:11","podcastName":"A show","episodeName":"One","msPlayed":1800000},
      {"endTime":"2024-01-06 21:11","podcastName":"A show","episodeName":"Two","msPlayed":1800000}]
      """
    try read("StreamingHistory_podcast_0.json", text) { _, report in
      #expect(report.recognized.map(\.format) == [.spotify])
      #expect(report.otherMedia.count == 1 && report.empty.isEmpty)
      #expect(report.events.passedOver == 2 && report.importedNothing)
    }
  }

  // MARK: - Fields

  @Test func anISRCThatIsNoneIsLeftOutAndCounted() throws {
    let text = """
      title,artist,isrc
      A,X,gb-aye-97-00093
      B,X,not-an-isrc
      C,X,123
      D,X,n/a

      """
    try read("t.csv", text) { catalog, report in
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.isrc) == ["GBAYE9700093", nil, nil, nil])
      #expect(report.tracks.dropped.map { "\($0.field) \($0.count)" } == ["isrc 2"])
    }
  }

  @Test func languagesAreKeptAsCodes() throws {
    let names = ["English", "japanese", "pt-BR", "fr", "Klingon"]
    let rows = names.enumerated().map { "S\($0),X,\($1)\n" }
    try read("t.csv", "title,artist,language\n" + rows.joined()) { catalog, _ in
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.language) == ["en", "ja", "pt-br", "fr", "klingon"])
    }
  }

  @Test(arguments: ["4:21", "4 min 21 sec", "4′21″", "4m21s", "PT4M21S", "4 minutes 21 seconds"])
  func lengthsAreReadHoweverTheyAreWritten(text: String) throws {
    try read("t.tsv", "title\tartist\tlength\nA\tX\t\(text)\n") { catalog, _ in
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.duration) == [261])
    }
  }

  // MARK: - Services

  @Test func applesOwnCopyOfALibrary() throws {
    let text = """
      [{"Content Type":"Song","Track Identifier":101,"Title":"Roads","Artist":"Portishead",
        "Album":"Dummy","Genre":"Trip-Hop","Track Year":1994,"Track Number On Album":3,
        "Date Added To Library":"2020-01-05T10:11:12Z","Track Duration":305000,
        "Track Play Count":7,"Last Played Date":"2024-01-06T20:11:00Z","Track Like Rating":"liked"},
       {"Content Type":"Song","Track Identifier":102,"Title":"Halo","Artist":"Beyoncé",
        "Track Duration":261000,"Track Play Count":0}]
      """
    try read("Apple Music Library Tracks.json", text) { catalog, report in
      let roads = try catalog.allTracks()[0]
      #expect(roads.id == "101" && roads.released?.year == 1994 && roads.trackNumber == 3)
      #expect(roads.added == 1_578_219_072 && roads.duration == 305)
      let events = try catalog.allEvents()
      #expect(Set(events.map(\.kind.name)) == ["play", "like"])
      #expect(events.first { $0.kind == .play }?.weight == 7)
      let ignored = report.tracks.ignored.flatMap(\.names)
      #expect(!ignored.contains { $0.hasPrefix("Track ") }, "\(ignored)")
    }
  }

  @Test func tracksInsideALibraryAreFound() throws {
    let text = #"{"library":{"songs":[{"name":"Roads","byArtist":{"name":"Portishead"}}]}}"#
    try read("library.json", text) { catalog, _ in
      let tracks = try catalog.allTracks()
      #expect(tracks.map(\.title) == ["Roads"])
      #expect(tracks[0].artists.map(\.name) == ["Portishead"])
    }
  }

  @Test func whatListenBrainzCallsLovedAndHated() throws {
    let id = "00000000-0000-4000-8000-00000000000"
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let tracks = (1...3).map {
        #"{"id":"t\#($0)","title":"T\#($0)","artist":"X","recording_mbid":"\#(id)\#($0)"}"#
      }
      _ = try catalog.importTracks(
        from: [shop.file("t.jsonl", tracks.joined(separator: "\n"))])
      let lines = [
        #"{"recording_mbid":"\#(id)1","score":1,"created":1704571860,"recording_msid":null,"track_metadata":null}"#,
        #"{"recording_mbid":"\#(id)2","score":-1,"created":1704571861}"#,
        #"{"recording_mbid":"\#(id)3","score":0,"created":1704571862}"#,
        #"{"recording_msid":"\#(id)9","score":1,"created":1704571863,"track_metadata":{"track_name":"T3","artist_name":"X"}}"#,
      ]
      let path = try shop.file("feedback.jsonl", lines.joined(separator: "\n"))
      let report = try catalog.run(ImportJob(sources: [path]))
      #expect(report.recognized.map(\.format) == [.listenBrainz])
      let events = try catalog.allEvents().map { "\($0.kind.name) \($0.track) \($0.time ?? 0)" }
      #expect(
        events.sorted() == [
          "dislike t2 1704571861", "like t1 1704571860", "like t3 1704571863",
        ])
      #expect(report.events.refused == 0 && report.events.passedOver == 1)
    }
  }

  // MARK: - Damaged text

  /// A record with bytes that are no text beside one line, or few, of UTF-8.
  @Test(
    arguments: ["Halo,Beyoncé", "Für Elise,Motörhead", "晴天,周杰伦", "봄날,방탄소년단", "Группа крови,Кино"],
    [[0xFF], [0xFF, 0xFE, 0xC3], [0x80], [0xC3]] as [[UInt8]])
  func aBadByteCostsItsOwnRecordAlone(good: String, bad: [UInt8]) throws {
    let bytes =
      Array("title,artist\n\(good)\nBad,".utf8) + bad + Array("\nRoads,Portishead\n".utf8)
    try read("t.csv", bytes: bytes) { catalog, report in
      let titles = try catalog.allTracks().map { "\($0.title),\($0.artists[0].name)" }
      #expect(titles == [good, "Roads,Portishead"])
      #expect(report.guessed.isEmpty && report.tracks.problems.map(\.line) == [3])
    }
  }
}
