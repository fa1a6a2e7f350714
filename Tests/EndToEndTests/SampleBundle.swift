import Foundation
import IndexFile
import JSON
import Primitives
import TestSupport

/// A bundle of the sample catalog, imported and built by the command once for all tests: tracks,
/// listeners' events and a space "audio" of random vectors.
enum SampleBundle {
  /// The dimensions of the space "audio".
  static let dimensions = 8

  private static let folder: String = {
    let folder =
      FileManager.default.temporaryDirectory.path
      + "/refrain-sample-\(ProcessInfo.processInfo.processIdentifier)"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(atPath: SampleBundle.folder) }
    return folder
  }()

  private static let building = Task { () throws -> String in
    try await TemporaryFolder.use { workshop in
      let bundle = folder + "/sample.refrain"
      let (vectors, ids) = try writeVectors(in: workshop)
      try await workshop.successfully(
        "import", bundle, "--tracks", Surroundings.sample + "/tracks.jsonl", "--events",
        Surroundings.sample + "/events.tsv", "--vectors", "audio=\(vectors)", "--ids", ids,
        "--strict")
      try await workshop.successfully("build", bundle)
      return bundle
    }
  }

  /// The bundle, for tests that only ask it.
  static var path: String {
    get async throws { try await building.value }
  }

  /// A copy of the bundle for a test that writes, at `name` in the test's folder.
  static func copy(in folder: TemporaryFolder, as name: String = "copy.refrain") async throws
    -> String
  {
    let copy = folder.path(name)
    try FileManager.default.copyItem(atPath: try await path, toPath: copy)
    return copy
  }

  /// A vector for each track of the sample, the same in every run.
  static func writeVectors(in folder: TemporaryFolder) throws -> (vectors: String, ids: String) {
    let ids = try lines(of: "tracks.jsonl").map { line in
      try JSONValue(parsing: line)["id"]?.text ?? ""
    }
    var generator = SplitMix64(seed: 12)
    let values = (0..<ids.count * dimensions).map { _ in Float(generator.unit() - 0.5) }
    try NPYWriter.write(values, columns: dimensions, to: folder.path("audio.npy"))
    return (
      folder.path("audio.npy"), try folder.file("audio.ids", ids.joined(separator: "\n") + "\n")
    )
  }

  /// The lines of a file of the sample.
  static func lines(of name: String) throws -> [String] {
    try String(contentsOfFile: Surroundings.sample + "/" + name, encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }
}
