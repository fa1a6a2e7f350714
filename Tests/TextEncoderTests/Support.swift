import Foundation
import Primitives
import TextEncoder

func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.path)
}

func readBytes(_ path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

func writeBytes(_ bytes: [UInt8], to path: String) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: path))
}

func fileExists(_ path: String) -> Bool {
  FileManager.default.fileExists(atPath: path)
}

/// Folders that a test may or may not find.
enum Surroundings {
  static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The real data, or nil.
  static let data: String? = existing(
    ProcessInfo.processInfo.environment["REFRAIN_DATA"] ?? packageRoot + "/../shared/data")

  /// The files of all-MiniLM-L6-v2, or nil.
  static let miniLM: String? = existing(
    ProcessInfo.processInfo.environment["REFRAIN_MINILM"]
      ?? packageRoot + "/Models/all-MiniLM-L6-v2")

  private static func existing(_ path: String) -> String? {
    fileExists(path) ? path : nil
  }
}

/// Splits at spaces.
let words: LatentTokenizer = { $0.split(separator: " ").map(String.init) }

func cosine(_ first: some Collection<Float>, _ second: some Collection<Float>) -> Double {
  var (product, one, two) = (0.0, 0.0, 0.0)
  for (a, b) in zip(first, second) {
    product += Double(a) * Double(b)
    one += Double(a) * Double(a)
    two += Double(b) * Double(b)
  }
  return one == 0 || two == 0 ? 0 : product / (one * two).squareRoot()
}

/// Documents about a few topics, each with words of its own, and words that are everywhere.
func topicalDocuments(count: Int, seed: UInt64) -> [LatentDocument] {
  var generator = SplitMix64(seed: seed)
  return (0..<count).map { number in
    let topic = number % 4
    let words = (0..<8).map { _ in
      generator.below(4) == 0 ? "common\(generator.below(5))" : "t\(topic)w\(generator.below(12))"
    }
    return LatentDocument([
      .init(words.prefix(4).joined(separator: " "), weight: 2),
      .init(words.dropFirst(4).joined(separator: " ")),
    ])
  }
}
