import MusicCatalog
import TestSupport
import Testing

/// Playlists of every format.
extension SourceTests {
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
}
