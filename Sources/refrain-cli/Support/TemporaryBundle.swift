import Foundation

/// Bundles that nobody keeps, in the folder for temporary files. Their names tell the process, so that what
/// a killed one left behind goes with the next.
enum TemporaryBundle: String, CaseIterable {
  case dryRun = "refrain-dry-run-"
  case evaluation = "refrain-evaluate-"

  /// Where this process may make one.
  static func path(of kind: TemporaryBundle) -> String {
    let folder = FileManager.default.temporaryDirectory
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
      guard let prefix = allCases.map(\.rawValue).first(where: { name.hasPrefix($0) }),
        let process = Int32(name.dropFirst(prefix.count).prefix { $0 != "-" }), process > 0,
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
    let process = ProcessInfo.processInfo.processIdentifier
    let own = "\(kind.rawValue)\(process)-\(UUID().uuidString).refrain"
    return folder.appendingPathComponent(own).path
  }
}
