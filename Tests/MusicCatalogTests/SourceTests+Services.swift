import Foundation
import MusicCatalog
import Testing

/// Histories of Apple Music, YouTube and of programs that have no form of their own here.
extension SourceTests {
  @Test(arguments: [
    (
      "apple-play-activity.csv",
      [
        "me play t1 1704571860", "me skip t2 1704572100", "me play t2 1704574800",
        "me play t3 1704614400",
      ], 3
    ),
    (
      "apple-daily-tracks.csv",
      ["me play t1 1704571200", "me skip t2 1704571200", "me play t3 1704614400"], 1
    ),
    ("apple-recently-played.csv", ["me play t1 1704658260", "me skip t1 1704658261"], 0),
    ("apple-favorites.csv", ["me like t1 1704571860", "me dislike t2 1704571920"], 2),
    ("apple-track-history.csv", ["me play t1 1704571860"], 0),
  ])
  func appleMusic(name: String, expected: [String], passedOver: Int) throws {
    try Workshop.run { shop in
      let catalog = try appleCatalog(shop)
      let report = try run(catalog, name)
      #expect(report.recognized.map(\.format) == [.appleMusic])
      #expect(Set(try catalog.allEvents().map(described)) == Set(expected))
      #expect(report.events.passedOver == passedOver && report.events.refused == 0)
      let before = try catalog.allEvents()
      _ = try run(catalog, name)
      #expect(try catalog.allEvents() == before)
    }
  }

  /// The two tracks of the other tests, and "Halo" on its album.
  private func appleCatalog(_ shop: Workshop) throws -> MusicCatalog {
    let catalog = try catalog(shop)
    _ = try catalog.importTracks(
      from: [
        shop.file(
          "halo.jsonl",
          #"{"id":"t3","title":"Halo","artists":["Beyoncé"],"album":"I Am... Sasha Fierce"}"#)
      ])
    return catalog
  }

  /// What one table tells play by play and others by the day and of late counts once, in whatever order they
  /// are named.
  @Test(arguments: [[0, 1, 2], [1, 2, 0], [2, 1, 0], [2, 0, 1]])
  func sumsOfDaysAddWhatIsMissing(order: [Int]) throws {
    try Workshop.run { shop in
      let catalog = try appleCatalog(shop)
      let names = [
        "apple-play-activity.csv", "apple-daily-tracks.csv", "apple-recently-played.csv",
      ]
      let paths = order.map { Self.fixtures + names[$0] }
      for _ in 0..<2 {
        _ = try catalog.run(ImportJob(sources: paths))
        let events = try catalog.allEvents()
        func count(_ track: String) -> Double {
          events.filter { $0.track == track }.reduce(0) { $0 + $1.weight }
        }
        // Twice on the day, of which one is told by itself, and four times in all.
        #expect(count("t1") == 4)
        // A skip and a play of the evening; the day tells of the skip alone.
        #expect(count("t2") == 2)
        #expect(count("t3") == 1)
      }
    }
  }

  /// Apple does not say whose a song is: the album does, unless it is several artists'.
  @Test func aSongWithoutAnArtistIsFoundOnItsAlbum() throws {
    try Workshop.run { shop in
      let lines = """
        {"id":"a","title":"Intro","artists":["The xx"],"album":"xx","duration":128}
        {"id":"b","title":"Intro","artists":["alt-J"],"album":"An Awesome Wave","duration":157}
        {"id":"c","title":"Angels","artists":["X"],"album":"Hits","duration":200}
        {"id":"d","title":"Angels","artists":["Y"],"album":"Hits","duration":260}
        {"id":"e","title":"Alone","artists":["Z"],"duration":100}
        """
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(from: [shop.file("t.jsonl", lines)])
      func row(_ title: String, _ album: String, _ length: Int, _ minute: Int) -> String {
        "\(title),\(album),,2024-01-06T20:\(minute):00Z,60000,\(length)\n"
      }
      let rows = [
        row("Intro", "An Awesome Wave (Deluxe Edition)", 157_000, 10),
        row("Intro", "xx", 0, 11), row("Intro", "Somewhere else", 157_000, 12),
        row("Angels", "Hits", 260_000, 13), row("Angels", "Hits", 0, 14),
        row("Alone", "", 100_000, 15),
      ]
      let heading =
        "Song Name,Album Name,Container Artist Name,Event Start Timestamp,"
        + "Play Duration Milliseconds,Media Duration In Milliseconds\n"
      let path = try shop.file("Play Activity.csv", heading + rows.joined())
      let report = try catalog.run(ImportJob(sources: [path]))
      #expect(try catalog.allEvents().map(\.track).sorted() == ["a", "b", "d"])
      #expect(report.events.unmatched == 3)
    }
  }

  /// A track that is paused is one play, where it passes half a minute.
  @Test func pausesMakeNoPlays() throws {
    try Workshop.run { shop in
      let catalog = try appleCatalog(shop)
      let segments: [(start: Int, end: Int, reason: String)] = [
        (0, 10, "PLAYBACK_MANUALLY_PAUSED"), (10, 50, "PLAYBACK_MANUALLY_PAUSED"),
        (50, 200, "NATURAL_END_OF_TRACK"), (0, 5, "TRACK_SKIPPED_FORWARDS"),
        (0, 20, "NATURAL_END_OF_TRACK"),
      ]
      let rows = segments.enumerated().map { number, segment in
        let played = (segment.end - segment.start) * 1000
        return "Roads,Portishead,PLAY_END,2024-01-06T20:\(10 + number):00Z,\(played),"
          + "\(segment.start * 1000),\(segment.end * 1000),\(segment.reason)\n"
      }
      let heading =
        "Song Name,Artist Name,Event Type,Event Start Timestamp,Play Duration Milliseconds,"
        + "Start Position In Milliseconds,End Position In Milliseconds,End Reason Type\n"
      let path = try shop.file("Play Activity.csv", heading + rows.joined())
      _ = try catalog.run(ImportJob(sources: [path]))
      #expect(
        try catalog.allEvents().map { "\($0.kind.name) \(($0.time ?? 0) / 60 % 60)" }.sorted()
          == ["play 11", "play 14", "skip 13"])
    }
  }

  // MARK: - YouTube

  @Test func youTube() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let report = try run(catalog, "watch-history.json")
      #expect(report.recognized.map(\.format) == [.youTube])
      #expect(
        try catalog.allEvents().map(described) == [
          "me play t1 1704571860", "me play t2 1704572200", "me play t3 1704572500",
        ])
      #expect(report.events.passedOver == 3 && report.events.unmatched == 0)
    }
  }

  private func watched(_ title: String, by channel: String, minute: Int) -> String {
    """
    {"header":"YouTube Music","title":"\(title)","titleUrl":"https://music.youtube.com/watch?v=x\(minute)",\
    "subtitles":[{"name":"\(channel)"}],"time":"2024-01-06T20:\(minute):00.123Z"}
    """
  }

  @Test(arguments: [
    "Watched %@", "%@ angesehen", "„%@“ angesehen", "Vous avez regardé %@", "Has visto %@",
    "Hai guardato %@", "Je hebt naar %@ gekeken", "Obejrzano: %@", "%@ を視聴しました",
    "%@ 을(를) 시청했습니다.", "Просмотрено видео %@", "%@ adlı videoyu izlediniz", "Tittade på %@", "%@",
  ])
  func titlesOfYouTubeAreInAllLanguages(frame: String) throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let titles = ["Karma Police", "Roads", "Halo"]
      let entries = zip(titles, ["Radiohead", "Portishead", "Beyoncé"]).enumerated().map {
        watched(
          frame.replacingOccurrences(of: "%@", with: $1.0), by: "\($1.1) - Topic", minute: 10 + $0)
      }
      let path = try shop.file("watch-history.json", "[\(entries.joined(separator: ","))]")
      let report = try catalog.run(ImportJob(sources: [path]))
      #expect(try catalog.allEvents().map(\.track) == ["t1", "t2", "t3"])
      #expect(report.events.unmatched == 0)
    }
  }

  /// A language that is not known shows by what all titles have around them.
  @Test func whatAllTitlesHaveInCommonIsNoneOfThem() throws {
    try Workshop.run { shop in
      let titles = ["Karma Police", "Roads", "Halo", "Just", "Glory Box", "Creep"]
      let catalog = try shop.catalog()
      let rows = titles.enumerated().map { "t\($0),\($1),X\n" }.joined()
      _ = try catalog.importTracks(from: [shop.file("t.csv", "id,title,artist\n" + rows)])
      let entries = titles.enumerated().map {
        watched("Megnézted ezt: \($1) most", by: "X – Thema", minute: 10 + $0)
      }
      let path = try shop.file("watch-history.json", "[\(entries.joined(separator: ","))]")
      _ = try catalog.run(ImportJob(sources: [path]))
      #expect(try catalog.allEvents().count == titles.count)
    }
  }

  @Test func aPageOfAHistoryIsNone() throws {
    try Workshop.run { shop in
      let path = try shop.file("watch-history.html", "<html><body>Watched</body></html>")
      let error = #expect(throws: CatalogError.self) {
        try shop.catalog().run(ImportJob(sources: [path]))
      }
      #expect(error?.description.contains("JSON") == true)
    }
  }

  // MARK: - Others

  /// Forms of the same two plays: one to the end and one of five seconds, where the form says so.
  @Test(arguments: [
    (
      "maloja.json",
      """
      {"maloja":{"export_time":1},"scrobbles":[
      {"time":1704571860,"track":{"artists":["Radiohead"],"title":"Karma Police","album":{"albumtitle":"OK Computer"},"length":261},"duration":null},
      {"time":1704572200,"track":{"artists":["Portishead"],"title":"Roads","album":null},"origin":"x"}]}
      """, false
    ),
    (
      "old-maloja.json",
      """
      [{"time":1704571860,"artists":["Radiohead"],"title":"Karma Police","album":"OK","duration":200},
      {"time":1704572200,"artists":["Portishead"],"title":"Roads","duration":200}]
      """, false
    ),
    (
      "koito.json",
      """
      {"version":"1","user":"ann","listens":[{"listened_at":"2024-01-06T20:11:00Z","track":{"aliases":[{"alias":"K P","is_primary":false},{"alias":"Karma Police","is_primary":true}]},"album":{"aliases":[{"alias":"OK Computer","is_primary":true}]},"artists":[{"aliases":[{"alias":"Radiohead","is_primary":true}]}]},
      {"listened_at":"2024-01-06T20:16:40Z","track":{"aliases":[{"alias":"Roads","is_primary":true}]},"artists":[{"aliases":[{"alias":"Portishead","is_primary":true}]}]}]}
      """, false
    ),
    (
      "pano.jsonl",
      """
      {"timeMs":1704571860000,"artist":"Radiohead","track":"Karma Police","album":"OK Computer","event":"scrobble"}
      {"timeMs":1704572200000,"artist":"Portishead","track":"Roads","durationMs":304000}
      """, false
    ),
    (
      "recently-played.json",
      """
      {"items":[{"track":{"id":"1","name":"Karma Police","artists":[{"name":"Radiohead"}],"album":{"name":"OK Computer"},"uri":"spotify:track:1"},"played_at":"2024-01-06T20:11:00.123Z","context":null},
      {"track":{"name":"Roads","artists":[{"name":"Portishead"}]},"played_at":"2024-01-06T20:16:40Z"}]}
      """, false
    ),
    (
      "multi-scrobbler.json",
      """
      [{"data":{"track":"Karma Police","artists":["Radiohead"],"album":"OK Computer","playDate":"2024-01-06T20:11:00Z"},"meta":{"source":"x"}},
      {"data":{"track":"Roads","artists":["Portishead"],"playDate":"2024-01-06T20:16:40Z"},"meta":{}}]
      """, false
    ),
    (
      "deezer.csv",
      """
      Song Title,Artist,ISRC,Album Title,IP Address,Listening Time,Platform Name,Platform Model,Date
      Karma Police,Radiohead,,OK Computer,,264,ios,iPhone,2024-01-06 20:11:00
      Roads,Portishead,,Dummy,,5,ios,iPhone,2024-01-06 20:16:40
      """, true
    ),
    (
      "tidal.csv",
      """
      artist_name,track_title,entry_date,stream_duration_ms,product_type
      Radiohead,Karma Police,2024-01-06 20:11:00,261000,track
      Portishead,Roads,2024-01-06 20:16:40,5000,track
      """, true
    ),
    (
      "spotify.csv",
      """
      ts;ms_played;master_metadata_track_name;master_metadata_album_artist_name
      2024-01-06T20:11:00Z;261000;Karma Police;Radiohead
      2024-01-06T20:16:40Z;5000;Roads;Portishead
      """, true
    ),
    (
      "pano.csv",
      """
      timeHuman,timeMs,artist,track,album,albumArtist,durationMs
      x,1704571860000,Radiohead,Karma Police,OK Computer,,264000
      y,1704572200000,Portishead,Roads,Dummy,,304000
      """, false
    ),
    (
      "quoted.csv",
      """
      'played_at';'artist';'title';'album'
      '2024-01-06 20:11:00';'Radiohead';'Karma Police';'OK; Computer'
      '2024-01-06 20:16:40';'Portishead';'Roads';'Dummy'
      """, false
    ),
  ])
  func playsOfOtherPrograms(name: String, text: String, tellsLengths: Bool) throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let path = try shop.file(name, text)
      let report = try catalog.run(ImportJob(sources: [path]))
      #expect(report.recognized.map(\.format) == [.plays])
      #expect(
        try catalog.allEvents().map(described) == [
          "me play t1 1704571860", "me \(tellsLengths ? "skip" : "play") t2 1704572200",
        ])
      #expect(report.events.refused == 0 && report.events.passedOver == 0)
    }
  }

  /// Spotify tells only the address of what it has no more.
  @Test func addressesWithoutNamesAreLookedUp() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(
        from: [shop.file("t.csv", "id,title,artist\nspotify:track:a,A,X\n")])
      func entry(_ uri: String, _ second: Int) -> String {
        """
        {"ts":"2018-10-13T23:06:1\(second)Z","ms_played":200000,"master_metadata_track_name":null,\
        "master_metadata_album_artist_name":null,"spotify_track_uri":\(uri),"reason_end":"trackdone"}
        """
      }
      let entries = [
        entry("\"spotify:track:a\"", 1), entry("\"spotify:track:b\"", 2), entry("null", 3),
        entry("\"spotify:episode:c\"", 4),
      ]
      let path = try shop.file("Streaming.json", "[\(entries.joined(separator: ","))]")
      var options = ImportOptions()
      options.unmatchedPath = shop.folder + "/unmatched.jsonl"
      let report = try catalog.run(ImportJob(sources: [path]), options: options)
      #expect(try catalog.allEvents().map(\.track) == ["spotify:track:a"])
      #expect(report.events.unmatched == 1 && report.events.passedOver == 2)
      let unmatched = try String(contentsOfFile: shop.folder + "/unmatched.jsonl", encoding: .utf8)
      #expect(unmatched.contains("spotify:track:b"))
    }
  }
}
