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
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("names-\(UUID().uuidString).refrain").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let lines = try tracks.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    let file = folder + "/tracks.jsonl"
    try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let bundle = BundleFolder(folder)
    let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
    _ = try catalog.importTracks(from: [file])
    _ = try BundleBuilder(bundle: bundle, threads: 1).build()
    return try MusicEngine(opening: folder)
  }

  /// A track with the least that there must be.
  static func track(_ id: String, _ title: String, _ artists: [String]) -> TrackRecord {
    TrackRecord(id: id, title: title, artists: artists.map { ArtistCredit(name: $0) })
  }
}
