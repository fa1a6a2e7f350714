import Testing

@testable import MusicCatalog

@Suite struct PlaylistReadingTests {
  private static let catalog = """
    id,title,artist,album,path
    t1,Karma Police,Radiohead,OK Computer,Radiohead/OK Computer/06 Karma Police.flac
    t2,Roads,Portishead,Dummy,
    t3,What's Up?,4 Non Blondes,Bigger,
    t4,Déjà Vu,Beyoncé,B'Day,

    """

  /// The tracks that a playlist is matched to, in its order, and the titles and artists of the rest.
  private func read(
    _ name: String, _ text: String
  ) throws -> (tracks: [String], report: ImportReport) {
    var result: (tracks: [String], report: ImportReport) = ([], ImportReport())
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      try catalog.importTracks(from: [shop.file("t.csv", Self.catalog)])
      result.report = try catalog.importEvents(from: [shop.file(name, text)])
      result.tracks = try catalog.allEvents().map(\.track)
    }
    return result
  }

  @Test func entriesOfAnM3UAreReadInTheFormsThatProgramsWrite() throws {
    let text = """
      #EXTM3U
      #EXTINF:261.5,Portishead – Roads
      https://example.com/stream/2
      #EXTINF:236,Karma Police - Radiohead
      ../somewhere/1.mp3
      4 Non Blondes - What's Up_.mp3
      03 - Beyoncé - Déjà Vu.mp3
      Portishead - Dummy - 08 - Roads.mp3
      M:\\Radiohead\\OK Computer\\06 Karma Police.flac

      """
    let (tracks, report) = try read("a.m3u", text)
    // Two of them stand on the list twice, which is one entry at the later place.
    #expect(Set(tracks) == ["t1", "t2", "t3", "t4"])
    #expect(report.imported == 6 && report.unmatched == 0)
  }

  @Test func anAddressIsNoArtist() throws {
    let text =
      "#EXTM3U\n#EXTINF:1,Nobody – Nothing\nhttps://example.com/a/b/2\nhttp://x.org/1/2/3\n"
    let (tracks, report) = try read("a.m3u", text)
    #expect(tracks.isEmpty && report.unmatched == 2)
    #expect(TrackText.located("https://example.com/a/b/2").likely.isEmpty)
    #expect(TrackText.named("Portishead – Roads").likely.map(\.artist) == ["Portishead"])
  }

  @Test(arguments: ["CD1", "Disc 2", "CD 01 - Live", "disc_1", "Disk #3"])
  func aDiscOfAnAlbumIsNoAlbum(disc: String) throws {
    let path = "Music/Radiohead/OK Computer/\(disc)/06 Karma Police.flac"
    let first = try #require(TrackText.located(path).likely.first)
    #expect(first.artist == "Radiohead" && first.album == "OK Computer")
    #expect(first.title == "Karma Police")
    // Albums may be called so.
    let album = TrackText.located("Music/Various/\(disc)/06 Karma Police.flac").likely
    #expect(album.contains { $0.artist == "Various" && $0.album == disc })
    let other = TrackText.located("Music/Radiohead/Disco Nights/06 Karma Police.flac").likely
    #expect(other.map(\.album) == ["Disco Nights"])
  }

  @Test func tracksOfAnXSPFAreFoundByPathAndByOneText() throws {
    let text = """
      <?xml version="1.0"?><playlist version="1" xmlns="http://xspf.org/ns/0/"><trackList>
      <track><location>file:///music/Radiohead/OK%20Computer/06%20Karma%20Police.flac</location></track>
      <track><title>Roads - Portishead</title></track>
      <track><annotation>Beyonc&#xE9; - D&eacute;j&agrave; Vu</annotation></track>
      </trackList></playlist>
      """
    let (tracks, report) = try read("a.xspf", text)
    #expect(tracks == ["t1", "t2", "t4"] && report.unmatched == 0 && report.refused == 0)
  }

  @Test func aLibraryOfBeetsWithFewerColumnsIsOne() throws {
    try Workshop.run { shop in
      let path = try shop.database(
        "library.db",
        """
        CREATE TABLE items(id INTEGER PRIMARY KEY, title TEXT, artist TEXT, album TEXT, path BLOB);
        CREATE TABLE albums(id INTEGER PRIMARY KEY, album TEXT);
        INSERT INTO items VALUES (1, 'Halo', 'Beyoncé', 'I Am', 'a.mp3');
        """)
      let catalog = try shop.catalog()
      let report = try catalog.run(ImportJob(sources: [path]))
      #expect(report.recognized.map(\.format) == [.beets])
      #expect(try catalog.allTracks().map(\.title) == ["Halo"])
    }
  }
}
