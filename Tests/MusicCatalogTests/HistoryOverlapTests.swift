import Foundation
import MusicCatalog
import Primitives
import TestSupport
import Testing

/// A play counts once, however often and in whatever forms it is told.
@Suite struct HistoryOverlapTests {
  /// A play as it happened.
  private struct Play {
    var title, album: String
    var time: Int
    var milliseconds: Int
  }

  /// Two songs are on two albums each, which only some forms tell.
  private static let songs = [
    ("Yellow", "Parachutes"), ("Yellow", "Live 2003"), ("Roads", "Dummy"), ("Roads", "Roseland"),
    ("Halo", "I Am"),
  ]

  private static func catalog(in shop: Workshop) throws -> MusicCatalog {
    let rows = songs.enumerated().map { "\($0),\($1.0),Somebody,\($1.1)\n" }.joined()
    let path = try shop.file("tracks.csv", "id,title,artist,album\n" + rows)
    let catalog = try shop.catalog()
    _ = try catalog.importTracks(from: [path])
    return catalog
  }

  /// Plays in the order of time, several within most minutes; no two at the same second.
  private static func history(seed: UInt64) -> [Play] {
    var random = SplitMix64(seed: seed)
    var time = 1_704_571_860
    return (0..<60).map { _ in
      time += 1 + random.below(40)
      let (title, album) = songs[random.below(songs.count)]
      return Play(
        title: title, album: album, time: time, milliseconds: 1000 * (10 + random.below(200)))
    }
  }

  private static func text(of time: Int, _ pattern: String) -> String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = .gmt
    format.dateFormat = pattern
    return format.string(from: Date(timeIntervalSince1970: Double(time)))
  }

  private static func account(_ plays: [Play]) -> String {
    let entries = plays.map {
      """
      {"endTime":"\(text(of: $0.time, "yyyy-MM-dd HH:mm"))","artistName":"Somebody",\
      "trackName":"\($0.title)","msPlayed":\($0.milliseconds)}
      """
    }
    return "[\(entries.joined(separator: ",\n"))]"
  }

  private static func extended(_ plays: [Play]) -> String {
    let entries = plays.map {
      """
      {"ts":"\(text(of: $0.time, "yyyy-MM-dd'T'HH:mm:ss'Z'"))","ms_played":\($0.milliseconds),\
      "master_metadata_track_name":"\($0.title)","master_metadata_album_artist_name":"Somebody",\
      "master_metadata_album_album_name":"\($0.album)","reason_end":"trackdone"}
      """
    }
    return "[\(entries.joined(separator: ",\n"))]"
  }

  private static func lastFMTable(_ plays: [Play]) -> String {
    plays.reversed().map {
      "Somebody,,\($0.title),\"\(text(of: $0.time, "dd MMM yyyy HH:mm"))\"\n"
    }.joined()
  }

  private static func lastFMStats(_ plays: [Play]) -> String {
    let entries = plays.reversed().map {
      """
      {"track":"\($0.title)","artist":"Somebody","album":"\($0.album)","date":\($0.time * 1000)}
      """
    }
    return "{\"username\":\"me\",\"scrobbles\":[\(entries.joined(separator: ",\n"))]}"
  }

  private static func listens(_ plays: [Play]) -> String {
    plays.map {
      """
      {"listened_at":\($0.time),"track_metadata":{"track_name":"\($0.title)",\
      "artist_name":"Somebody","release_name":"\($0.album)"}}\n
      """
    }.joined()
  }

  /// The events of a catalog into which `files` were imported, one after the other or all at once.
  private func events(
    of files: [(name: String, text: String)], atOnce: Bool
  ) throws -> [ListeningEvent] {
    var events: [ListeningEvent] = []
    try Workshop.run { shop in
      let catalog = try HistoryOverlapTests.catalog(in: shop)
      let paths = try files.enumerated().map { place, file in
        try shop.file("\(place)-\(file.name)", file.text)
      }
      let jobs = atOnce ? [paths] : paths.map { [$0] }
      for job in jobs {
        let report = try catalog.run(ImportJob(sources: job))
        #expect(report.events.unmatched == 0 && report.events.refused == 0)
      }
      events = try catalog.allEvents()
    }
    return events
  }

  @Test(arguments: 0..<6) func formsOfOneHistoryAreOneHistory(seed: Int) throws {
    typealias Form = (name: String, write: ([Play]) -> String)
    let services: [(minutes: Form, seconds: Form)] = [
      (
        ("StreamingHistory_music_0.json", HistoryOverlapTests.account),
        ("Streaming_History_Audio_2024.json", HistoryOverlapTests.extended)
      ),
      (
        ("lastfm.csv", HistoryOverlapTests.lastFMTable), ("s.json", HistoryOverlapTests.lastFMStats)
      ),
      (("lastfm.csv", HistoryOverlapTests.lastFMTable), ("l.jsonl", HistoryOverlapTests.listens)),
    ]
    let plays = HistoryOverlapTests.history(seed: UInt64(seed))
    let titles = Dictionary(grouping: plays, by: \.title).mapValues(\.count)
    for service in services {
      let minutes = (service.minutes.name, service.minutes.write(plays))
      let seconds = (service.seconds.name, service.seconds.write(plays))
      let exact = try events(of: [seconds], atOnce: true)
      #expect(exact.count == plays.count)
      let coarse = try events(of: [minutes], atOnce: true)
      let counts = Dictionary(grouping: coarse) { HistoryOverlapTests.songs[Int($0.track)!].0 }
      #expect(counts.mapValues(\.count) == titles)
      for atOnce in [false, true] {
        #expect(try events(of: [minutes, minutes], atOnce: atOnce) == coarse)
        for files in [
          [minutes, seconds], [seconds, minutes], [seconds, minutes, seconds, minutes],
        ] {
          #expect(try events(of: files, atOnce: atOnce) == exact, "\(files.map(\.0)), \(atOnce)")
        }
      }
    }
  }

  @Test(arguments: 0..<6) func exportsThatOverlapAreOneHistory(seed: Int) throws {
    let plays = HistoryOverlapTests.history(seed: UInt64(100 + seed))
    // The later half of one export is the earlier half of the other.
    let minute = plays[plays.count / 2].time / 60
    let early = plays.filter { $0.time / 60 <= minute + 5 }
    let late = plays.filter { $0.time / 60 >= minute - 5 }
    for (name, write) in [
      ("StreamingHistory_music_0.json", HistoryOverlapTests.account),
      ("Streaming_History_Audio_2024.json", HistoryOverlapTests.extended),
      ("lastfm.csv", HistoryOverlapTests.lastFMTable), ("s.json", HistoryOverlapTests.lastFMStats),
      ("l.jsonl", HistoryOverlapTests.listens),
    ] {
      let whole = try events(of: [(name, write(plays))], atOnce: true)
      for atOnce in [false, true] {
        let parts = [(name, write(early)), (name, write(late))]
        #expect(try events(of: parts, atOnce: atOnce) == whole, "\(name)")
        #expect(try events(of: parts.reversed(), atOnce: atOnce) == whole, "\(name)")
      }
    }
  }

  @Test func oneMinuteIsNoOtherListenersAndNoOtherSongs() throws {
    let play = Play(title: "Halo", album: "I Am", time: 1_704_571_877, milliseconds: 60_000)
    var other = play
    other.title = "Roads"
    try Workshop.run { shop in
      let catalog = try HistoryOverlapTests.catalog(in: shop)
      let coarse = try shop.file("a.json", HistoryOverlapTests.account([play, other]))
      let exact = try shop.file("e.json", HistoryOverlapTests.extended([play]))
      var options = ImportOptions()
      for listener in ["ann", "bob"] {
        options.listener = listener
        _ = try catalog.run(ImportJob(sources: [coarse]), options: options)
      }
      options.listener = "bob"
      _ = try catalog.run(ImportJob(sources: [exact]), options: options)
      let told = try catalog.allEvents().map { "\($0.listener) \($0.track) \($0.time ?? 0)" }
      #expect(
        Set(told) == [
          "ann 4 1704571860", "ann 2 1704571860", "bob 4 1704571877", "bob 2 1704571860",
        ])
    }
  }
}
