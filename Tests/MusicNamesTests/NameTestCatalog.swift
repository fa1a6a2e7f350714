import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import MusicNames
import Refrain
import TestSupport

/// Bundles that the tests of names share, built once.
enum NameTestCatalog {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The sample catalog's tracks.
  static let sampleTracks: [TrackRecord] = {
    let path = root.appendingPathComponent("Fixtures/sample/tracks.jsonl").path
    let text = try! String(contentsOfFile: path, encoding: .utf8)
    return try! text.split(separator: "\n").map {
      try JSONDecoder().decode(TrackRecord.self, from: Data($0.utf8))
    }
  }()

  /// The sample catalog.
  static let sample = try! engine(of: sampleTracks)

  /// A bundle of just these tracks in a folder of its own.
  static func engine(of tracks: [TrackRecord]) throws -> MusicEngine {
    // Engines are kept as long as the process lives.
    let folder = try TemporaryFolder.untilExit()
    let lines = try tracks.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    let file = try folder.file("tracks.jsonl", lines.joined(separator: "\n"))
    let bundle = BundleFolder(folder.path)
    let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
    _ = try catalog.importTracks(from: [file])
    _ = try BundleBuilder(bundle: bundle, threads: 1).build()
    return try MusicEngine(opening: folder.path)
  }

  /// A track with the least that there must be.
  static func track(_ id: String, _ title: String, _ artists: [String]) -> TrackRecord {
    TrackRecord(id: id, title: title, artists: artists.map { ArtistCredit(name: $0) })
  }
}
