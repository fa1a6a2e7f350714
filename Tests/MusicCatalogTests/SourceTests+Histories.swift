import Foundation
import MusicCatalog
import Primitives
import TestSupport
import Testing

/// Listening histories of services and programs.
extension SourceTests {
  @Test func spotifyAccountData() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      var options = ImportOptions()
      options.listener = "ada"
      options.unmatchedPath = shop.folder + "/unmatched.jsonl"
      let report = try run(catalog, "StreamingHistory_music_0.json", options: options)
      #expect(report.recognized.map(\.format) == [.spotify])
      // Two plays in one minute are two.
      #expect(
        try catalog.allEvents().map(described) == [
          "ada play t1 1704571860", "ada play t1 1704571861", "ada skip t2 1704572100",
        ])
      #expect(report.events.imported == 3 && report.events.unmatched == 1)
      #expect(report.events.passedOver == 1)
      let unmatched = try String(contentsOfFile: shop.folder + "/unmatched.jsonl", encoding: .utf8)
      #expect(unmatched.contains(#""title":"Karma Polise","artist":"Radiohead","events":1"#))
      #expect(unmatched.contains(#""nearest":[{"id":"t1","title":"Karma Police""#))
      _ = try run(catalog, "StreamingHistory_music_0.json", options: options)
      #expect(try catalog.allEvents().count == 3)
    }
  }

  /// Forms that do not say whether all of a track was heard say how long, and the catalog how long it is.
  @Test(arguments: [
    (25.0, 24_600, "play"), (25, 20_000, "skip"), (240, 25_000, "skip"), (0, 25_000, "skip"),
  ])
  func aShortTrackThatWasHeardIsNoSkip(length: Double, played: Int, kind: String) throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      var track = TrackRecord(id: "t", title: "Intro", artists: [ArtistCredit(name: "The xx")])
      track.duration = length > 0 ? length : nil
      _ = try catalog.write([track])
      let account = try shop.file(
        "a.json",
        #"[{"endTime":"2024-01-06 20:11","artistName":"The xx","trackName":"Intro","msPlayed":\#(played)}]"#
      )
      let table = try shop.file(
        "b.csv", "ts,artist,track,ms_played\n2024-01-06T20:31:05Z,The xx,Intro,\(played)\n")
      _ = try catalog.run(ImportJob(sources: [account, table]))
      #expect(
        try catalog.allEvents().map(described) == [
          "me \(kind) t 1704571860", "me \(kind) t 1704573065",
        ])
    }
  }

  @Test func spotifyExtendedHistory() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let report = try run(catalog, "Streaming_History_Audio_2024_0.json")
      #expect(
        try catalog.allEvents().map(described) == [
          "me play t1 1704571860", "me skip t2 1704571920",
        ])
      #expect(report.events.passedOver == 1 && report.events.unmatched == 0)
    }
  }

  @Test func spotifyPlaylists() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let report = try run(catalog, "Playlist1.json")
      #expect(report.recognized.map(\.format) == [.spotify] && report.events.unmatched == 0)
      #expect(
        try catalog.allEvents().map(described) == [
          "Rainy evenings playlist t1 1", "Rainy evenings playlist t2 2",
        ])
    }
  }

  /// Files of the listener's own are told by the tags in their addresses.
  @Test func playlistsHaveTheListenersOwnFiles() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      func entry(_ address: String) -> String {
        "{\"track\":null,\"episode\":null,\"localTrack\":{\"uri\":\"\(address)\"},\"addedDate\":\"2024-01-06\"}"
      }
      let entries = [
        "spotify:local:Radiohead:OK+Computer:Karma+Police:264",
        "spotify:local:Portishead::Roads:305",
        "spotify:local:Beyonc%C3%A9::Halo:", "spotify:local:Nobody:X:Unheard:100",
        "spotify:local:Radiohead:OK+Computer::264", "spotify:local:x", "",
      ].map(entry)
      let path = try shop.file(
        "Playlist1.json",
        "{\"playlists\":[{\"name\":\"P\",\"items\":[\(entries.joined(separator: ","))]}]}")
      let report = try catalog.run(ImportJob(sources: [path]))
      #expect(
        try catalog.allEvents().map { "\($0.listener) \($0.track)" } == ["P t1", "P t2", "P t3"])
      #expect(report.events.unmatched == 1 && report.events.passedOver == 3)
    }
  }

  @Test func otherFilesOfAnAccountAreNoTracks() throws {
    try Workshop.run { shop in
      let path = try shop.file("Userdata.json", #"{"username": "ada", "country": "DE"}"#)
      let error = #expect(throws: CatalogError.self) {
        try shop.catalog().run(ImportJob(sources: [path]))
      }
      guard case .unrecognized = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test(arguments: [
    ("lastfm.csv", ["me play t1 1704571860", "me play t2 1704572100"]),
    ("lastfm-uts.csv", ["me play t1 1704571860"]), ("lastfm-stats.csv", ["ada play t1 1704571860"]),
    ("lastfm-stats.json", ["me play t1 1704571860"]),
    ("lastfm-api.json", ["me play t2 1704572100"]),
    ("lastfm-api.xml", ["me play t2 1704572100", "me play t3 1704571860"]),
    ("lastfm-scrubbler.csv", ["me play t1 1704571860", "me play t2 1704572200"]),
    ("lastfm-export.tsv", ["me play t1 1704571860", "me play t2 1704572200"]),
    ("scrobbler.log", ["me play t1 1704571860", "me skip t2 1704572200"]),
  ])
  func lastFM(name: String, expected: [String]) throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let report = try run(catalog, name)
      #expect(report.recognized.map(\.format) == [.lastFM])
      #expect(try catalog.allEvents().map(described) == expected)
      #expect(report.events.unmatched == 0 && report.events.refused == 0)
    }
  }

  @Test func lastFMInAnotherTimeZone() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      var options = ImportOptions()
      options.timeZone = try #require(TimeZone(identifier: "Europe/Berlin"))
      _ = try run(catalog, "lastfm.csv", options: options)
      #expect(try catalog.allEvents().map(\.time) == [1_704_568_260, 1_704_568_500])
    }
  }

  /// Players without a zone write what their clock shows.
  @Test func aLogOfAPlayerIsInTheZoneOfItsClock() throws {
    try Workshop.run { shop in
      var options = ImportOptions()
      options.timeZone = try #require(TimeZone(identifier: "Europe/Berlin"))
      let log = try String(contentsOfFile: Self.fixtures + "scrobbler.log", encoding: .utf8)
      let utc = try shop.file("utc.log", log.replacing("UNKNOWN", with: "UTC"))
      for (path, time) in [(Self.fixtures + "scrobbler.log", 1_704_568_260), (utc, 1_704_571_860)] {
        let catalog = try MusicCatalog(openingOrCreating: shop.folder + "/\(time).sqlite")
        _ = try catalog.write([
          TrackRecord(id: "t1", title: "Karma Police", artists: [ArtistCredit(name: "Radiohead")])
        ])
        _ = try catalog.run(ImportJob(sources: [path]), options: options)
        #expect(try catalog.allEvents().map(\.time) == [Int64(time)])
      }
    }
  }

  @Test(arguments: ["2024-01-06T20:11:00Z", "2024-01-06 20:11"])
  func eventsWithTimesAreNoHistory(time: String) throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let path = try shop.file("e.csv", "u,t1,play,\(time)\nu,t2,2.5,\(time)\nv,t1,like,\(time)\n")
      let report = try catalog.importEvents(from: [path])
      #expect(report.imported == 3 && report.unmatched == 0)
    }
  }

  @Test func listenBrainz() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let report = try run(catalog, "listenbrainz.jsonl")
      #expect(report.recognized.map(\.format) == [.listenBrainz])
      #expect(
        try catalog.allEvents().map(described) == [
          "me play t1 1704571860", "grace skip t2 1704572100",
        ])
    }
  }
}
