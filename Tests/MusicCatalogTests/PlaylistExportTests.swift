import TestSupport
import Testing

@testable import MusicCatalog

/// Playlists keep their order, and what is written is read again.
struct PlaylistExportTests {
  private static let tracks = [
    (id: "a", title: "Rock & Roll <live>", artist: "Zed, Ann", path: "/music/Zed/01 Rock.mp3"),
    (id: "b", title: "Quiet", artist: "Ann \"the Voice\"", path: nil),
    (id: "c", title: "最後\tの曲", artist: "Bob", path: nil),
  ]

  private func withCatalog(_ body: (MusicCatalog, TemporaryFolder) throws -> Void) throws {
    try TemporaryFolder.use { folder in
      let catalog = try MusicCatalog(openingOrCreating: folder.path("catalog.sqlite"))
      var lines = "id,title,artist,path\n"
      for track in Self.tracks {
        let cells = [track.id, track.title, track.artist, track.path ?? ""]
        lines +=
          cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
      }
      let table = try folder.file("t.csv", lines)
      _ = try catalog.run(ImportJob(sources: [table]), options: ImportOptions())
      try body(catalog, folder)
    }
  }

  private func read(
    _ text: String, as name: String, into catalog: MusicCatalog, _ folder: TemporaryFolder
  ) throws {
    let list = try folder.file(name, text)
    _ = try catalog.run(ImportJob(sources: [list]), options: ImportOptions())
  }

  private func ids(_ name: String, in catalog: MusicCatalog) throws -> [String]? {
    try catalog.playlist(named: name)?.map(\.id)
  }

  @Test(arguments: PlaylistFormat.allCases)
  func whatIsWrittenIsReadInTheSameOrder(_ format: PlaylistFormat) throws {
    try withCatalog { catalog, folder in
      let records = try catalog.read { db in
        let reader = try TrackReader(db)
        return try ["c", "a", "b"].compactMap { try reader.record(of: $0)?.record }
      }
      #expect(records.map(\.id) == ["c", "a", "b"])
      let text = format.text(of: records, named: "Mix & <Match>")
      try read(text, as: "list.\(format.rawValue)", into: catalog, folder)
      #expect(try ids("Mix & <Match>", in: catalog) == ["c", "a", "b"], "\(text)")
      #expect(try catalog.playlists().map(\.tracks) == [3])
    }
  }

  @Test func anEntryMovesWhenTheListIsReadAgain() throws {
    try withCatalog { catalog, folder in
      for order in [["a", "b", "c"], ["c", "b", "a"], ["b", "a", "c", "b"]] {
        try read(
          "#EXTM3U\n#PLAYLIST:Mix\n"
            + order.map { id in
              let track = Self.tracks.first { $0.id == id }
              return "#EXTINF:1,\(track?.artist ?? "") - \(track?.title ?? "")\n\(id)\n"
            }.joined(), as: "mix.m3u8", into: catalog, folder)
        #expect(try ids("Mix", in: catalog) == order)
      }
      #expect(try ids("Another", in: catalog) == nil)
    }
  }
}
