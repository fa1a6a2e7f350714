import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Artists like others.
struct SimilarArtistTests {
  /// Two scenes of twelve artists, with tags and listeners of their own; the thirteenth of each
  /// shares only the tags.
  private func withScenes(
    events: Bool, _ body: (MusicEngine) throws -> Void
  ) throws {
    try Workshop.run { workshop in
      let scenes = [["fado", "guitar", "slow"], ["techno", "synth", "fast"]]
      var records: [TrackRecord] = []
      for artist in 0..<26 {
        let scene = artist % 2
        for song in 0..<5 {
          records.append(
            track(
              "a\(artist)-\(song)", "Song \(artist * 5 + song)",
              by: [ArtistCredit(name: "Artist \(artist)", aliases: ["Alias \(artist)"])],
              language: scene == 0 ? "pt" : "de",
              tags: scenes[scene] + ["tag\(artist % 3)"],
              popularity: Double(song) / 5))
        }
      }
      let bundle = try workshop.imported(records)
      if events {
        var lines = ""
        for listener in 0..<60 {
          for step in 0..<12 {
            let artist = (listener * 5 + step * 7) % 12 * 2 + listener % 2
            lines += "u\(listener)\ta\(artist)-\((listener + step) % 5)\n"
          }
        }
        _ = try MusicCatalog(opening: bundle.catalogPath)
          .importEvents(from: [workshop.folder.file("events.tsv", lines)])
      }
      _ = try BundleBuilder(bundle: bundle).build()
      try body(try MusicEngine(opening: bundle.path))
    }
  }

  @Test(arguments: [true, false])
  func artistsOfTheSameSceneComeFirstWithTheReasons(events: Bool) throws {
    try withScenes(events: events) { engine in
      for seed in [0, 1, 7, 12] {
        let found = try engine.similarArtists(to: ["Artist \(seed)"], limit: 10)
        #expect(found.count == 10)
        for artist in found {
          let number = Int(artist.name.split(separator: " ")[1])!
          #expect(number % 2 == seed % 2 && number != seed, "\(artist.name)")
          let scene = seed % 2 == 0 ? ["fado", "guitar", "slow"] : ["techno", "synth", "fast"]
          #expect(!Set(artist.sharedTags.map(\.name)).isDisjoint(with: scene))
          #expect(artist.tracks.count == 3 && artist.trackCount == 5)
          #expect(artist.tracks.allSatisfy { $0.artists == [artist.name] })
          #expect((0...1).contains(artist.score) && !artist.channels.isEmpty)
        }
        #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
        let channels = Set(found.flatMap { $0.channels.map(\.name) })
        #expect(channels == (events ? ["listening", "latent", "tags"] : ["latent", "tags"]))
        #expect(try engine.similarArtists(to: ["Artist \(seed)"], limit: 10) == found)
      }
      // An artist whom nobody has heard is found by tags and words.
      let found = try engine.similarArtists(to: ["Artist 0"], limit: 12).map(\.name)
      #expect(found.contains("Artist 24"))
    }
  }

  @Test
  func exclusionsAreHardByAnyNameAndFiltersHoldForWhatIsShown() throws {
    try withScenes(events: true) { engine in
      let all = try engine.similarArtists(to: ["Artist 0", "alias 2"], limit: 30).map(\.name)
      #expect(!all.contains("Artist 0") && !all.contains("Artist 2"))
      let rest = try engine.similarArtists(
        to: ["Artist 0", "Artist 2"], excluding: ["ALIAS 4", "artist 6", "nobody at all"], limit: 30
      )
      #expect(!rest.contains { ["Artist 4", "Artist 6"].contains($0.name) })
      #expect(rest.count == all.count - 2)
      let german = try engine.similarArtists(
        to: ["Artist 0"], filter: .language("de"), limit: 30)
      #expect(german.allSatisfy { $0.tracks.allSatisfy { $0.language == "de" } })
      #expect(throws: EngineError.self) { try engine.similarArtists(to: ["No One"]) }
      #expect(throws: EngineError.self) { try engine.similarArtists(to: []) }
      #expect(throws: EngineError.self) { try engine.similarArtists(to: ["Artist 0"], limit: 0) }
    }
  }

  @Test
  func aDuetWithAnExcludedArtistSpeaksForNobodyAndIsNotShown() throws {
    try Workshop.run { workshop in
      let (one, two, three) = (
        ArtistCredit(name: "One"), ArtistCredit(name: "Two"), ArtistCredit(name: "Three")
      )
      let engine = try workshop.engine([
        track("a", "Alone", by: [one], tags: ["duo"]),
        track("b", "Both", by: [one, two], tags: ["duo"]),
        track("c", "Her Own", by: [two], tags: ["duo"]),
        track("d", "All", by: [two, three], tags: ["duo"]),
      ])
      let found = try engine.similarArtists(to: ["One"], excluding: ["Three"])
      #expect(found.map(\.name) == ["Two"])
      #expect(found[0].tracks.map(\.id) == ["c"])
    }
  }
}
