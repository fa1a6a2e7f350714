import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import Refrain
import Synchronization
import TestSupport
import Testing

/// Eight threads on one engine, while events are recorded and generations are exchanged.
struct ConcurrencyTests {
  /// Tracks whose titles say in which generation they were: the catalog of generation g has the
  /// word "gen" and g in each title.
  private func publish(_ generation: Int, _ workshop: Workshop) throws -> BundleFolder {
    let records = (0..<60).map { number in
      track(
        "t\(number)", "song gen\(generation) \(RandomCatalog.words[number % 10])",
        by: [ArtistCredit(name: RandomCatalog.artists[number % 7].name)],
        tags: [RandomCatalog.tags[number % 5].name], popularity: Double(number) / 60)
    }
    let bundle = try workshop.imported(records)
    if generation == 1 {
      try workshop.addEventsAndVectors(to: bundle, tracks: records.map(\.id), seed: 1)
    }
    _ = try BundleBuilder(bundle: bundle, threads: 1).build()
    return bundle
  }

  @Test
  func everyAnswerIsOfOneGenerationEveryIdExistsNothingCrashes() throws {
    try Workshop.run { workshop in
      let bundle = try publish(1, workshop)
      let engine = try MusicEngine(opening: bundle.path, reload: .atCalls(every: .milliseconds(1)))
      let problems = Mutex<[String]>([])
      let answers = Mutex(0)
      let isOver = Mutex(false)
      let seen = Mutex<Set<String>>([])
      @Sendable func judge(_ hits: [(id: String, title: String)], _ what: String) {
        // The second word names the generation.
        let generations = Set(hits.map { $0.title.split(separator: " ")[1] })
        let ids = Set(hits.map(\.id))
        seen.withLock { $0.formUnion(generations.map(String.init)) }
        answers.withLock { $0 += 1 }
        if generations.count > 1 || ids.count != hits.count {
          problems.withLock { $0.append("\(what): \(generations) in \(hits.count) hits") }
        }
      }
      @Sendable func judge(_ hits: [TrackHit], _ what: String) {
        judge(hits.map { ($0.id, $0.title) }, what)
      }
      @Sendable func work(_ thread: Int) throws {
        var generator = SplitMix64(seed: UInt64(thread))
        while !isOver.withLock({ $0 }) {
          let listener = "u\(generator.below(20))"
          let track = "t\(generator.below(60))"
          switch generator.below(8) {
          case 0: judge(try engine.search("song", limit: 60).hits, "search")
          case 1:
            judge(
              try engine.recommend(for: Taste(listener: listener), limit: 30).hits,
              "recommend")
          case 2: judge(try engine.similarTracks(to: [track], limit: 20).hits, "similar")
          case 3:
            try engine.record(
              ListeningEvent(
                listener: listener, track: track,
                kind: [.like, .dislike, .play][generator.below(3)]))
          case 4:
            let answer = try engine.remember(Question("song", kind: .words(), limit: 5))
            do throws(EngineError) {
              // A page shows tracks as they are then: the next one may know of later changes.
              judge(answer.hits, "first page")
              judge(try engine.page(after: answer.cursor() ?? "", limit: 10).hits, "next page")
            } catch {
              guard case .expired = error else { throw error }
            }
          case 5:
            let playlist = try engine.buildPlaylist(
              PlaylistRequest(length: .tracks(6), words: "song"))
            judge(playlist.tracks.map(\.hit), "playlist")
          case 6:
            let taste = try engine.describeTaste(of: Taste(listener: listener))
            for track in taste.representative where engine.details(ofTrack: track.id) == nil {
              problems.withLock { $0.append("no \(track.id)") }
            }
          default:
            let (_, artists) = engine.artists(named: "Adele", limit: 5)
            judge(artists.flatMap(\.tracks).map { ($0.id, $0.title) }, "artist")
          }
        }
      }
      let group = DispatchGroup()
      for thread in 0..<8 {
        group.enter()
        Thread.detachNewThread {
          defer { group.leave() }
          do { try work(thread) } catch {
            problems.withLock { $0.append("thread \(thread): \(error)") }
          }
        }
      }
      for _ in 0..<500 where !seen.withLock({ $0.contains("gen1") }) { usleep(10_000) }
      for generation in 2...4 { _ = try publish(generation, workshop) }
      // Until the last one has been seen.
      for _ in 0..<500 where engine.generation.number < 4 { usleep(10_000) }
      for _ in 0..<500 where !seen.withLock({ $0.contains("gen4") }) { usleep(10_000) }
      isOver.withLock { $0 = true }
      group.wait()
      #expect(problems.withLock { $0 } == [])
      #expect(seen.withLock { $0.isSuperset(of: ["gen1", "gen4"]) })
      #expect(answers.withLock { $0 } > 50)
      #expect(engine.refusal == nil)
    }
  }
}
