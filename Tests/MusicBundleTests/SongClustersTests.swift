import MusicCatalog
import Primitives
import TestSupport
import Testing

@testable import MusicBundle
@testable import Refrain

struct SongClustersTests {
  private struct Track {
    var title: String
    var artists: [String]
    var isImitation: Bool
  }

  private func tracks(_ generator: inout SplitMix64) -> [Track] {
    (0..<generator.below(40)).map { _ in
      Track(
        title: ["", "a", "b", "c"][generator.below(4)],
        artists: (0..<(1 + generator.below(3))).map { _ in "artist \(generator.below(7))" },
        isImitation: generator.below(4) == 0)
    }
  }

  /// Which belong together, by adding to sets until nothing changes.
  private func naive(_ tracks: [Track]) -> [Set<Int>] {
    var sets = tracks.indices.map { Set([$0]) }
    func join(where belongs: (Int, Int) -> Bool) {
      var hasChanged = true
      while hasChanged {
        hasChanged = false
        search: for left in sets.indices {
          for right in sets.indices where right > left {
            if sets[left].contains(where: { a in sets[right].contains { belongs(a, $0) } }) {
              sets[left].formUnion(sets[right])
              sets.remove(at: right)
              hasChanged = true
              break search
            }
          }
        }
      }
    }
    join { a, b in
      tracks[a].title == tracks[b].title && !tracks[a].title.isEmpty
        && !Set(tracks[a].artists).isDisjoint(with: tracks[b].artists)
    }
    for title in ["a", "b", "c"] {
      let genuine = sets.filter { set in
        set.contains { tracks[$0].title == title && !tracks[$0].isImitation }
      }
      guard genuine.count == 1 else { continue }
      let imitations = sets.filter { set in
        set.allSatisfy { tracks[$0].title == title && tracks[$0].isImitation }
      }
      sets.removeAll { genuine.contains($0) || imitations.contains($0) }
      sets.append(imitations.reduce(genuine[0]) { $0.union($1) })
    }
    return sets
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func ringsAreTheSongsOfTheDefinition(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let tracks = tracks(&generator)
    var clusters = SongClusters()
    for track in tracks {
      clusters.add(title: track.title, artists: track.artists, isImitation: track.isImitation)
    }
    let rings = clusters.rings()
    let songs = naive(tracks)
    #expect(rings.count == tracks.count)
    for start in tracks.indices {
      var ring = [start]
      while Int(rings[ring.last!]) != start, ring.count <= tracks.count {
        ring.append(Int(rings[ring.last!]))
      }
      #expect(Set(ring) == songs.first { $0.contains(start) }, "seed \(seed), track \(start)")
      // Ascending but for the one step back to the beginning.
      let falls = zip(ring, ring.dropFirst()).count { $0 > $1 }
      #expect(falls <= 1, "seed \(seed)")
    }
  }

  private func artist(_ name: String) -> [ArtistCredit] { [ArtistCredit(name: name)] }

  @Test
  func liveRemasteredGuestAndKaraokeVersionsAreOneSongNamesakesAreNot() throws {
    let records = [
      track("plain", "Yesterday", by: artist("The Beatles")),
      track("live", "Yesterday (Live at Wembley)", by: artist("The Beatles")),
      track("remaster", "Yesterday - Remastered 2009", by: artist("Beatles")),
      track(
        "karaoke", "Yesterday (Originally Performed by The Beatles) [Karaoke Version]",
        by: artist("Sing Along Stars")),
      track("other", "Yesterday", by: artist("Imagine Somebody")),
      track("guest", "Umbrella (feat. JAY-Z)", by: artist("Rihanna")),
      track(
        "duet", "Umbrella", by: [ArtistCredit(name: "Rihanna"), ArtistCredit(name: "JAY-Z")]),
      track("piano", "Umbrella (Piano Cover)", by: artist("Quiet Keys")),
      track("hao", "晴天 (Live)", by: artist("周杰倫")),
      track("tian", "晴天", by: artist("周杰伦")),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(records)
      let tracks = engine.snapshot.tracks
      func song(_ id: String) -> Set<String> {
        Set(tracks.versions(of: tracks.ordinal(ofID: id)!).map { tracks.id(of: $0) })
      }
      #expect(song("live") == ["plain", "live", "remaster", "karaoke"])
      #expect(song("other") == ["other"])
      #expect(song("guest") == ["guest", "duet", "piano"])
      #expect(song("hao") == ["hao", "tian"])
    }
  }
}
