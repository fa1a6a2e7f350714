import Foundation

/// What a test may or may not find around it; a test that needs it is skipped visibly without it.
public enum Surroundings {
  /// The repository's folder.
  public static let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The sample catalog that ships with the project.
  public static let sample = packageRoot + "/Fixtures/sample"

  /// The real data, or nil.
  public static let data: String? = existing(
    ProcessInfo.processInfo.environment["REFRAIN_DATA"] ?? packageRoot + "/../shared/data")

  /// The files of all-MiniLM-L6-v2, or nil.
  public static let miniLM: String? = existing(
    ProcessInfo.processInfo.environment["REFRAIN_MINILM"]
      ?? packageRoot + "/Models/all-MiniLM-L6-v2")

  /// The program of that name on the search path, or nil.
  public static func program(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { $0 + "/" + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func existing(_ path: String) -> String? { fileExists(path) ? path : nil }
}
