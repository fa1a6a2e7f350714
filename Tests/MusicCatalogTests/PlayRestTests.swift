import Foundation
import GRDB
import Primitives
import TestSupport
import Testing

@testable import MusicCatalog

/// Plays of which one source tells each, another how many on a day, and a third how many in all, are counted
/// once, whichever is read first.
@Suite struct PlayRestTests {
  private static let songs = ["Yellow", "Roads", "Halo"]

  /// A time of a play, and the song's place.
  private struct Play: Hashable {
    var song, time: Int
  }

  private static let start = 1_704_067_200  // 2024-01-01

  /// Plays of six days, in the order of time; of every other seed at whole hours, where sums stand as well.
  private static func plays(seed: Int) -> [Play] {
    var random = SplitMix64(seed: UInt64(seed))
    let step = seed % 2 == 0 ? 1 : 3600
    let plays = (0..<40).map { _ in
      Play(
        song: random.below(songs.count), time: start + random.below(6 * 86_400) / step * step)
    }
    return Set(plays).sorted { ($0.time, $0.song) < ($1.time, $1.song) }
  }

  private static func each(_ plays: [Play]) -> String {
    let entries = plays.map {
      "{\"track\":\"\(songs[$0.song])\",\"artist\":\"An\",\"album\":\"\",\"date\":\($0.time * 1000)}"
    }
    return "{\"username\":\"me\",\"scrobbles\":[\(entries.joined(separator: ",\n"))]}"
  }

  private static func days(_ plays: [Play]) -> String {
    var rows = "Country,Date Played,Hours,Play Count,Skip Count,Track Description\n"
    for day in 0..<6 {
      let own = plays.filter { ($0.time - start) / 86_400 == day }
      for (song, of) in Dictionary(grouping: own, by: \.song).sorted(by: { $0.key < $1.key }) {
        let hours = Set(of.map { ($0.time - start) / 3600 % 24 }).sorted().map(String.init)
        rows +=
          "Germany,2024010\(day + 1),\"\(hours.joined(separator: ", "))\",\(of.count),0,An - \(songs[song])\n"
      }
    }
    return rows
  }

  /// A library of iTunes with the number of plays until the last one.
  private static func library(_ plays: [Play]) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <plist version="1.0"><dict><key>Major Version</key><integer>1</integer><key>Tracks</key><dict>\n
      """
    for (place, title) in songs.enumerated() {
      text += """
        <key>\(place)</key><dict><key>Track ID</key><integer>\(place)</integer><key>Name</key><string>\
        \(title)</string><key>Artist</key><string>An</string><key>Persistent ID</key><string>A\(place)\
        </string>
        """
      let own = plays.filter { $0.song == place }
      if let last = own.last {
        let date = ISO8601DateFormatter().string(
          from: Date(timeIntervalSince1970: Double(last.time)))
        text += """
          <key>Play Count</key><integer>\(own.count)</integer>
          <key>Play Date UTC</key><date>\(date)</date>
          """
      }
      text += "</dict>\n"
    }
    return text + "</dict></dict></plist>"
  }

  /// How often each song was played, by a catalog into which `files` were imported in this order.
  private func counts(of files: [(String, String)], atOnce: Bool = false) throws -> [String: Double]
  {
    var counts: [String: Double] = [:]
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let base = try shop.file("base.xml", PlayRestTests.library([]))
      _ = try catalog.run(ImportJob(sources: [base]))
      let paths = try files.enumerated().map { try shop.file("\($0)-\($1.0)", $1.1) }
      for job in atOnce ? [paths] : paths.map({ [$0] }) {
        let report = try catalog.run(ImportJob(sources: job))
        #expect(report.events.unmatched == 0 && report.events.refused == 0)
      }
      for event in try catalog.allEvents() where event.kind == .play {
        counts[event.track, default: 0] += event.weight
      }
    }
    return counts
  }

  @Test(arguments: 0..<8) func eachPlayIsCountedOnceInWhateverOrder(seed: Int) throws {
    let all = PlayRestTests.plays(seed: seed)
    let some = all.enumerated().filter { $0.offset % 3 > 0 }.map(\.element)
    let truth = Dictionary(grouping: all) { "itunes-A\($0.song)" }.mapValues { Double($0.count) }
    let files = [
      ("each.json", PlayRestTests.each(some)), ("days.csv", PlayRestTests.days(all)),
      ("library.xml", PlayRestTests.library(all)),
    ]
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let ordered = order.map { files[$0] }
      for atOnce in [false, true] {
        #expect(try counts(of: ordered, atOnce: atOnce) == truth, "\(order) \(atOnce)")
      }
      #expect(try counts(of: ordered + ordered) == truth, "\(order) twice")
    }
  }

  /// What is told of some plays alone is all that is taken from a sum.
  @Test func whatNobodyTellsMoreOfStays() throws {
    let plays = [0, 90_000, 200_000].map { Play(song: 0, time: PlayRestTests.start + $0) }
    let later = Play(song: 0, time: PlayRestTests.start + 300_000)
    let library = ("library.xml", PlayRestTests.library(plays))
    #expect(try counts(of: [library]) == ["itunes-A0": 3])
    let one = ("each.json", PlayRestTests.each([plays[1]]))
    #expect(try counts(of: [library, one]) == ["itunes-A0": 3])
    let another = ("each.json", PlayRestTests.each([plays[1], later]))
    #expect(try counts(of: [library, another]) == ["itunes-A0": 4])
  }

  /// A sum has a time of its period, which may be that of one of the plays.
  @Test func aPlayAtTheTimeOfASumIsOneOfIt() throws {
    let plays = [0, 50].map { Play(song: 1, time: PlayRestTests.start + $0) }
    let files = [
      ("library.xml", PlayRestTests.library(plays)), ("each.json", PlayRestTests.each([plays[1]])),
      ("all.json", PlayRestTests.each(plays)),
    ]
    for count in 1...3 {
      #expect(try counts(of: Array(files.prefix(count))) == ["itunes-A1": 2])
    }
    #expect(try counts(of: [files[0], files[2], files[2]]) == ["itunes-A1": 2])
  }

  @Test func whatIsToldAgainIsCountedAsKnown() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let plays = PlayRestTests.plays(seed: 9)
      let base = try shop.file("base.xml", PlayRestTests.library([]))
      let path = try shop.file("each.json", PlayRestTests.each(plays))
      let first = try catalog.run(ImportJob(sources: [base, path]))
      #expect(first.events.imported == plays.count && first.events.updated == 0)
      let again = try catalog.run(ImportJob(sources: [path]))
      #expect(again.events.imported == plays.count && again.events.updated == plays.count)
    }
  }

  /// A listener who is forgotten, and a track that goes, take what was noted of them along.
  @Test func nothingIsLeftOfWhatIsGone() throws {
    for goes in [true, false] {
      try Workshop.run { shop in
        let catalog = try shop.catalog()
        let plays = [Play(song: 0, time: PlayRestTests.start)]
        let path = try shop.file("library.xml", PlayRestTests.library(plays))
        _ = try catalog.run(ImportJob(sources: [path]))
        func rests() throws -> Int {
          try catalog.database.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM playRest") ?? 0
          }
        }
        #expect(try rests() == 1)
        if goes {
          _ = try catalog.remove(tracks: ["itunes-A0"])
        } else {
          _ = try catalog.forget(listener: "me")
        }
        #expect(try rests() == 0)
        try catalog.verify()
      }
    }
  }
}
