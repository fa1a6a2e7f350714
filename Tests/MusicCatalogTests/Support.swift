import Foundation
import GRDB

@testable import MusicCatalog

/// A folder that is gone after the test, with a catalog in it.
struct Workshop {
  let folder: String

  static func run(_ body: (Workshop) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(Workshop(folder: folder.path))
  }

  func catalog() throws -> MusicCatalog {
    try MusicCatalog(openingOrCreating: folder + "/catalog.sqlite")
  }

  /// Writes a file and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, bytes: Array(text.utf8))
  }

  func file(_ name: String, bytes: [UInt8]) throws -> String {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Makes a database of another program and gives its path.
  func database(_ name: String, _ sql: String) throws -> String {
    let path = folder + "/" + name
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
    return path
  }
}

extension MusicCatalog {
  func allTracks() throws -> [TrackRecord] {
    var tracks: [TrackRecord] = []
    try forEachTrack { tracks.append($0) }
    return tracks
  }

  func allEvents() throws -> [ListeningEvent] {
    var events: [ListeningEvent] = []
    try forEachEvent { events.append($0) }
    return events
  }
}

extension MusicCatalog {
  func importVectors(from path: String, ids: String, space: String) throws -> ImportReport {
    let file = VectorFile(space: space, path: path, idsPath: ids)
    return try write { db in try MusicCatalog.importVectors(from: file, ImportOptions(), into: db) }
  }
}
