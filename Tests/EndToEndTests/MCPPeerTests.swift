import MusicBundle
import Foundation
import IndexFile
import JSON
import MusicCatalog
import Refrain
import Testing

/// Peers in Python: the official client of the protocol, a validator of JSON Schema.
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
    let result = try runPeer("mcp_peer.py")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("ok concurrent calls"))
    #expect(result.output.contains("ok a closed pipe ends it"))
    #expect(!result.output.contains("FAILED"))
  }

  /// Whether there is a validator of JSON Schema.
  private static let hasValidator =
    run(["-c", "from jsonschema import Draft202012Validator"])?.status == 0

  @Test(
    .enabled(if: hasValidator, "needs python3 with `pip install jsonschema`"),
    .enabled(if: command != nil, "needs the command: swift build --product refrain"))
  func schemasAreValid() throws {
    let result = try runPeer("schema_peer.py")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("ok an unknown argument is invalid"))
  }

  /// Runs a script on the command and a bundle of the sample catalog with its listeners.
  private func runPeer(_ script: String) throws -> (status: Int32, output: String) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("mcp-\(UUID().uuidString).refrain").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let bundle = BundleFolder(folder)
    let sample = Self.root.appendingPathComponent("Fixtures/sample").path
    let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
    _ = try catalog.importTracks(from: [sample + "/tracks.jsonl"])
    _ = try catalog.importEvents(from: [sample + "/events.tsv"])
    _ = try BundleBuilder(bundle: bundle, threads: 1).build()
    let path = Self.root.appendingPathComponent("Tests/Peers/" + script).path
    let command = try #require(Self.command)
    return try #require(Self.run([path, command, folder]))
  }
}
