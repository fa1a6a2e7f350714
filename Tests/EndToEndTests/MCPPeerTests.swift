import Foundation
import IndexFile
import MusicCatalog
import Refrain
import Testing

/// The official Python client as a peer of `refrain serve`.
@Suite struct MCPPeerTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The command beside the tests that run.
  private static let command: String? = {
    let folders = [Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
    for folder in folders {
      for place in [folder, folder.deletingLastPathComponent()] {
        let path = place.appendingPathComponent("refrain").path
        if FileManager.default.isExecutableFile(atPath: path) { return path }
      }
    }
    return nil
  }()

  private static func run(_ arguments: [String]) -> (status: Int32, output: String)? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    guard (try? process.run()) != nil else { return nil }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Whether there is a client of the kind that the script was written for.
  private static let hasClient =
    run(["-c", "from mcp import Client, MCPError, stdio_client"])?.status == 0

  @Test(
    .enabled(if: hasClient, "needs python3 with `pip install mcp`, version 2 or later"),
    .enabled(if: command != nil, "needs the command: swift build --product refrain"))
  func theOfficialClientIsContent() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("mcp-\(UUID().uuidString).refrain").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let bundle = BundleFolder(folder)
    let tracks = Self.root.appendingPathComponent("Fixtures/sample/tracks.jsonl").path
    _ = try MusicCatalog(openingOrCreating: bundle.catalogPath).importTracks(from: [tracks])
    _ = try BundleBuilder(bundle: bundle, threads: 1).build()
    let script = Self.root.appendingPathComponent("Tests/Peers/mcp_peer.py").path
    let result = try #require(Self.run([script, try #require(Self.command), folder]))
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("ok concurrent calls"))
    #expect(!result.output.contains("FAILED"))
  }
}
