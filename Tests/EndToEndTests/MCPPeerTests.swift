import Foundation
import MusicBundle
import TestSupport
import Testing

/// Peers in Python: the official client of the protocol, a validator of JSON Schema, trainers.
struct MCPPeerTests {
  /// Whether Python can run a line.
  private static func canRun(_ line: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", line]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// Whether there is a client of the kind that the script was written for.
  private static let hasClient = canRun("from mcp import Client, MCPError, stdio_client")

  @Test(.enabled(if: hasClient, "needs python3 with `pip install mcp`, version 2 or later"))
  func theOfficialClientIsContent() async throws {
    let outcome = try await runPeer("mcp_peer.py")
    #expect(outcome.status == 0, "\(outcome.out) \(outcome.err)")
    #expect(outcome.out.contains("ok concurrent calls"))
    #expect(outcome.out.contains("ok a closed pipe ends it"))
    #expect(!outcome.out.contains("FAILED"))
  }

  /// Whether there is a validator of JSON Schema.
  private static let hasValidator = canRun("from jsonschema import Draft202012Validator")

  @Test(.enabled(if: hasValidator, "needs python3 with `pip install jsonschema`"))
  func schemasAreValid() async throws {
    let outcome = try await runPeer("schema_peer.py")
    #expect(outcome.status == 0, "\(outcome.out) \(outcome.err)")
    #expect(outcome.out.contains("ok an unknown argument is invalid"))
  }

  /// Whether there is what trainers read their data with.
  private static let hasDatasets = canRun("import datasets")

  @Test(
    .enabled(if: hasDatasets, "needs python3 with `pip install datasets`, and trl, llamafactory"))
  func trainersReadTheExports() async throws {
    try await TemporaryFolder.use { folder in
      let result = CommandResult(folder: folder)
      let collected = try await result.refrain([
        "boundary", "collect", "{bundle}", "--requests", "{tasks.jsonl}", "--simulated", "0.6",
        "--out", "{samples.jsonl}", "--samples", "2",
      ])
      #expect(collected.status == 0, "\(collected.err)")
      let outcome = try await folder.run(
        "/usr/bin/env",
        [
          "python3", Surroundings.packageRoot + "/Tests/Peers/trainer_peer.py", Programs.refrain,
          folder.path("samples.jsonl"),
        ])
      #expect(outcome.status == 0, "\(outcome.out) \(outcome.err)")
      #expect(outcome.out.contains("ok verl's columns of conversations survive parquet"))
    }
  }

  /// Runs a script on the command and a bundle of the sample catalog with its listeners.
  private func runPeer(_ script: String) async throws -> Outcome {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      return try await folder.run(
        "/usr/bin/env",
        [
          "python3", Surroundings.packageRoot + "/Tests/Peers/" + script, Programs.refrain, bundle,
        ])
    }
  }
}
