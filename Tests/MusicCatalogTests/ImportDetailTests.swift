import Foundation
import Testing

@testable import MusicCatalog

/// What files have that is easily taken for something else.
@Suite struct ImportDetailTests {
  private static let tracks = """
    id,title,artist
    t1,Karma Police,Radiohead
    t2,Roads,Portishead

    """

  /// Imports a file beside a catalog of two tracks, several times.
  private func read(
    _ name: String, _ text: String, times: Int = 1,
    _ body: (MusicCatalog, ImportJob.Report) throws -> Void
  ) throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      _ = try catalog.importTracks(from: [shop.file("t.csv", Self.tracks)])
      let job = ImportJob(sources: [try shop.file(name, text)])
      var report = try catalog.run(job)
      for _ in 1..<max(times, 2) where times > 1 { report = try catalog.run(job) }
      try body(catalog, report)
    }
  }

  private static let days = [
    "2024-01-06", "20240106", "45297", "06.01.2024", "06 Jan 2024", "2024/1/6", "2024年1月6日",
  ]

  @Test(arguments: days) func playsOfOneDayAreSeveral(day: String) throws {
    let row = "Roads,Portishead,\(day),"
    let text = "Track,Artist,Date Played,ms_played\n\(row)200000\n\(row)200000\n\(row)100\n"
    try read("plays.csv", text, times: 2) { catalog, report in
      let events = try catalog.allEvents()
      #expect(events.filter { $0.kind == .play }.count == 2)
      #expect(events.filter { $0.kind == .skip }.count == 1)
      #expect(Set(events.compactMap(\.time)).count == 3 && report.events.imported == 3)
      #expect(events.allSatisfy { $0.time.map { $0 / 86_400 } == 19_728 })
    }
    let play = #"{"track":"Roads","artist":"Portishead","played_at":"\#(day)"}"#
    try read("plays.json", "[\(play),\(play)]", times: 2) { catalog, _ in
      let events = try catalog.allEvents()
      #expect(events.count == 2)
    }
  }

  @Test func aDayIsOneWithoutATime() {
    let times = TimeReading()
    for day in Self.days { #expect(times.isDay(day), "\(day)") }
    for time in [
      "2024-01-06 00:00", "2024-01-06T00:00:00Z", "45297.84", "1704571860", "2024年1月6日 20:11",
      "Jan 6 2024 8:11 PM",
    ] {
      #expect(!times.isDay(time), "\(time)")
    }
  }

  @Test func aFolderIsReadWithoutWhatImportsWroteAndWhatCannotBeUnpacked() throws {
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let folder = shop.folder + "/data"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      _ = try shop.file("data/t.csv", Self.tracks)
      let unmatched =
        #"{"title":"Halo","artist":"Beyoncé","events":1,"first_seen":"a:1","nearest":[]}"# + "\n"
      _ = try shop.file("data/my.unmatched.jsonl", unmatched)
      _ = try shop.file("data/renamed.jsonl", unmatched)
      _ = try shop.file("data/a.csv.bz2", bytes: Array("BZh91AY&SY".utf8))
      _ = try shop.file("data/b.zip", bytes: [0x50, 0x4B, 3, 4] + Array("cut short".utf8))
      let report = try catalog.run(ImportJob(sources: [folder]))
      #expect(try catalog.allTracks().map(\.id) == ["t1", "t2"])
      #expect(
        Set(report.unrecognized)
          == Set(["renamed.jsonl", "a.csv.bz2", "b.zip"].map { folder + "/" + $0 }))
      // Where there is nothing else, it is refused.
      try FileManager.default.removeItem(atPath: folder + "/t.csv")
      #expect(throws: CatalogError.self) { try catalog.run(ImportJob(sources: [folder])) }
    }
  }

  @Test func japaneseInSevenBitsHasSevenBits() {
    let guess = TextEncoding.guess(Array("title,artist\nA\u{1B}$B,Beyoncé\n".utf8))
    #expect(guess?.encoding == .utf8)
  }

  /// Where a segment begins and ends, why it ends, and what that is.
  @Test(
    arguments: [
      (0, 5000, "SCRUB_BEGIN", "play"), (12_000, 15_000, "SCRUB_BEGIN", nil),
      (0, 0, "FAILED_TO_LOAD", nil), (0, 4000, "NOT_APPLICABLE", nil),
      (0, 60_000, "FAILED_TO_LOAD", "play"), (0, 5000, "TRACK_SKIPPED_FORWARDS", "skip"),
    ] as [(Int, Int, String, String?)])
  func segmentsOfApplesPlays(begin: Int, end: Int, reason: String, kind: String?) throws {
    let text = """
      Event Type,Song Name,Artist Name,Start Position In Milliseconds,End Position In Milliseconds,\
      Play Duration Milliseconds,End Reason Type,Event Start Timestamp
      PLAY_END,Roads,Portishead,\(begin),\(end),\(end - begin),\(reason),2024-01-06T20:11:00Z

      """
    try read("Apple Music Play Activity.csv", text) { catalog, report in
      #expect(report.recognized.map(\.format) == [.appleMusic])
      let events = try catalog.allEvents()
      #expect(events.map(\.kind.name) == [kind].compactMap { $0 })
    }
  }

  @Test func anEntryOfAnM3UThatSaysNothingIsRefused() throws {
    let text = "#EXTM3U\n#EXTINF:-1,\n#EXTINF:-1\n#EXTINF:305,Portishead - Roads\n"
    try read("a.m3u", text) { catalog, report in
      let events = try catalog.allEvents()
      #expect(events.map(\.track) == ["t2"])
      #expect(report.events.refused == 2 && report.events.unmatched == 0)
      #expect(report.events.problems.map(\.line) == [2, 3])
    }
  }

  @Test(arguments: [
    "Topic", "Sujet", "Aihe", "Ämne", "Emne", "Chủ đề", "หัวข้อ", "موضوع", "נושא", "विषय", "Тема",
  ])
  func channelsOfSongsAreKnownInAllLanguages(topic: String) throws {
    let text = """
      [{"header":"YouTube","title":"Watched Roads","titleUrl":"https://www.youtube.com/watch?v=x",\
      "subtitles":[{"name":"Portishead - \(topic)"}],"time":"2024-01-06T20:11:00Z"}]
      """
    try read("watch-history.json", text) { catalog, _ in
      let events = try catalog.allEvents()
      #expect(events.map(\.track) == ["t2"])
    }
  }
}
