import MusicCatalog
import Testing

@Suite struct EventImportTests {
  private func catalog(_ shop: Workshop, tracks: [String] = ["a", "b", "c"]) throws -> MusicCatalog
  {
    let lines = tracks.map { #"{"id":"\#($0)","title":"T","artists":["A"]}"# }
    let catalog = try shop.catalog()
    _ = try catalog.importTracks(from: [shop.file("t.jsonl", lines.joined(separator: "\n"))])
    return catalog
  }

  @Test func separatedLinesOfAllLengths() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let text =
        "listener,track,kind,time\nu,a\nu,b,3.5\nu,c,like\nv,a,skip,86400\nv,b,play,1970-01-03\n"
      let report = try catalog.importEvents(from: [shop.file("e.csv", text)])
      #expect(report.imported == 5 && report.refused == 0)
      #expect(
        try catalog.allEvents() == [
          ListeningEvent(listener: "u", track: "a"),
          ListeningEvent(listener: "u", track: "b", weight: 3.5),
          ListeningEvent(listener: "u", track: "c", kind: .like),
          ListeningEvent(listener: "v", track: "a", kind: .skip, time: 86_400),
          ListeningEvent(listener: "v", track: "b", time: 172_800),
        ])
    }
  }

  /// By numbers of tracks the same events are read, in the same order, but for those of other tracks.
  @Test func eventsOfNumberedTracks() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let text =
        "v,c,like\nv,a,skip,86400\nu,b,3.5\nu,a\nw,b\nx,a,play,100\nx,a,play,200\nu,c,playlist\n"
      _ = try catalog.importEvents(from: [shop.file("e.csv", "listener,track,kind,time\n" + text)])
      let numbers: [String: UInt32] = ["a": 5, "c": 2, "nobody's": 7]
      var found: [String] = []
      try catalog.forEachEvent(ofTracks: numbers) { listener, track, event in
        found.append("\(listener) \(track) \(event.kind) \(event.weight) \(event.time ?? 0)")
      }
      let expected = try catalog.allEvents().compactMap { event in
        numbers[event.track].map {
          "\(event.listener) \($0) \(event.kind) \(event.weight) \(event.time ?? 0)"
        }
      }
      #expect(found == expected && found.count == 6)
      #expect(!found.contains { $0.hasPrefix("w ") })
      try catalog.forEachEvent(ofTracks: [:]) { _, _, _ in Issue.record("There is no such track.") }
    }
  }

  @Test func adjacencyLines() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let report = try catalog.importEvents(from: [shop.file("e.txt", "u a b\nv c\nw\n")])
      #expect(report.imported == 3)
      #expect(try catalog.allEvents().map { $0.listener + $0.track } == ["ua", "ub", "vc"])
    }
  }

  @Test func importingTwiceChangesNothing() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let path = try shop.file("e.tsv", "u\ta\tplay\t100\nu\ta\tplay\t200\nu\ta\tlike\n")
      _ = try catalog.importEvents(from: [path])
      let before = try catalog.allEvents()
      #expect(before.count == 3)
      _ = try catalog.importEvents(from: [path])
      #expect(try catalog.allEvents() == before)
    }
  }

  @Test func badLinesAreReported() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let text =
        "u,a\nu\nu,nowhere\nu,a,love\nu,a,-1\nu,a,play,yesterday\n,a\nu,a,inf\nu,a,play,-5\n"
      let report = try catalog.importEvents(from: [shop.file("e.csv", text)])
      #expect(report.imported == 1)
      #expect(report.problems.map(\.line) == [2, 3, 4, 5, 6, 7, 8, 9])
    }
  }

  @Test func strictUndoesTheWholeFile() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      var options = ImportOptions()
      options.strict = true
      let path = try shop.file("e.csv", "u,a\nu,nowhere\n")
      #expect(throws: CatalogError.self) {
        try catalog.importEvents(from: [path], options: options)
      }
      #expect(try catalog.allEvents().isEmpty)
      #expect(try catalog.counts().listeners == 0)
    }
  }

  @Test func aListenerCanBeForgotten() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      _ = try catalog.importEvents(from: [shop.file("e.csv", "u,a\nu,b\nv,a\n")])
      #expect(try catalog.forget(listener: "u") == 2)
      #expect(try catalog.forget(listener: "u") == nil)
      #expect(try catalog.allEvents().map(\.listener) == ["v"])
    }
  }

  @Test func aHeadingNamesTheColumnsInAnyOrder() throws {
    try Workshop.run { shop in
      let catalog = try catalog(shop)
      let text =
        "timestamp;track_id;device;user_id;play_count;event\n100;a;phone;u;3;play\n"
        + "2024-01-06 20:11;b;phone;u;;like\n;c;phone;u;;\n300;a;phone\n"
      let path = try shop.file("e.txt", text)
      let report = try catalog.importEvents(from: [path])
      #expect(report.imported == 3 && report.problems.map(\.line) == [5])
      #expect(report.ignored.map(\.names) == [["device"]])
      #expect(
        try catalog.allEvents() == [
          ListeningEvent(listener: "u", track: "a", weight: 3, time: 100),
          ListeningEvent(listener: "u", track: "b", kind: .like, time: 1_704_571_860),
          ListeningEvent(listener: "u", track: "c"),
        ])
    }
  }
}
