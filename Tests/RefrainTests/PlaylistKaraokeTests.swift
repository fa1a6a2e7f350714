import IndexFile
import MusicBundle
import MusicCatalog
import TestSupport
import Testing

@testable import Refrain

/// Lists of a song that several sing, and others only play for singers.
struct PlaylistKaraokeTests {
  @Test(arguments: [2, 3, 5])
  func aSongIsSomebodysAndNotTheKaraokeVersion(artists: Int) throws {
    try Workshop.run { workshop in
      let names = ["Radiohead", "TLC", "Scala", "Weezer", "Moby"].prefix(artists)
      var rows = names.map { ($0, $0, "Creep") }
      rows.append(("karaoke", "Karaoke Hits", "Creep (Karaoke Version)"))
      rows += (0..<8).map { ("other\($0)", "Person \($0)", "Something Unlike \($0)") }
      let bundle = try workshop.imported(
        rows.map { TrackRecord(id: $0.0, title: $0.2, artists: [ArtistCredit(name: $0.1)]) })
      _ = try BundleBuilder(bundle: bundle).build()
      let engine = try MusicEngine(opening: bundle.path)
      for count in [1, 3] {
        for (words, ids) in [
          ("creep", names.map { $0 }), ("radiohead creep", ["Radiohead"]),
          ("creep by radiohead", ["Radiohead"]),
        ] {
          let request = PlaylistRequest(length: .tracks(count), words: words)
          let first = try engine.buildPlaylist(request).tracks.first?.hit.id
          #expect(first.map(ids.contains) == true, "\(words), \(count): \(first ?? "nothing")")
        }
      }
    }
  }
}
