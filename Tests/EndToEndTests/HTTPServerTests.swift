import Foundation
import TestSupport
import Testing

/// `refrain serve --http` as trainers, clients and nuisances meet it.
@Suite(.serialized, .timeLimit(.minutes(15)))
struct HTTPServerTests {
  /// The options that the peers start the server with.
  static let options = [
    "--http", "--tasks", "--token-file", "--max-requests", "--request-seconds", "--allow-origin",
  ]

  private static let python = Surroundings.program("python3")

  /// Whether Python can run a line.
  private static func canRun(_ line: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", line]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard python != nil, (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  @Test(.enabled(if: python != nil, "needs python3"))
  func toolsRewardsEnvironmentsLimitsAndRestarts() async throws {
    let outcome = try await run("http_peer.py") { [$0.path("")] }
    #expect(outcome.out.contains("ok restarts lose no request"))
    #expect(outcome.out.contains("ok rewards know what remove did"))
    #expect(outcome.out.contains("ok a crowd keeps nobody out"))
    #expect(outcome.out.contains("ok half a request does not hold up the end"))
    #expect(outcome.out.contains("ok a flat list over MCP"))
  }

  private static let hasClient = canRun(
    "from mcp.client.streamable_http import streamable_http_client; from mcp import ClientSession")

  @Test(.enabled(if: hasClient, "needs python3 with `pip install mcp`"))
  func theOfficialClientOfMCPIsContent() async throws {
    let outcome = try await run("mcp_http_peer.py") { _ in [] }
    #expect(outcome.out.contains("ok concurrent calls"))
    #expect(outcome.out.contains("ok a stream that breaks off is taken up again"))
    #expect(outcome.out.contains("ok a call that is given up holds up no other"))
  }

  private static let hasOpenReward = canRun(
    "from openreward import OpenReward; import trl.experimental.openreward")

  @Test(.enabled(if: hasOpenReward, "needs python3 with `pip install trl openreward`"))
  func theClientOfOpenRewardAndTRLGetTheirReward() async throws {
    let outcome = try await run("openreward_peer.py") { folder in
      let task = #"{"id":"adele","request":"three songs by Adele","songs":3}"#
      try Data((task + "\n").utf8).write(to: URL(fileURLWithPath: folder.path("tasks.jsonl")))
      return [folder.path("tasks.jsonl")]
    }
    #expect(outcome.out.contains("ok TRL has the reward"))
  }

  private static let hasTrainer = canRun(
    "import torch, datasets, trl.experimental.openreward; from openreward import OpenReward")

  @Test(.enabled(if: hasTrainer, "needs python3 with `pip install torch trl openreward datasets`"))
  func grpoLearnsFromTheRewardsOfTheServer() async throws {
    let outcome = try await run("grpo_peer.py") { [$0.path("")] }
    #expect(outcome.out.contains("ok GRPO trains for three steps on /reward"))
    #expect(outcome.out.contains("ok GRPO trains for three steps in the environment"))
  }

  /// verl's file of schemas, found without importing verl, which wants a trainer's machine.
  private static let verlSchemas: String? = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import importlib.util, pydantic
      print(importlib.util.find_spec("verl").submodule_search_locations[0] + "/tools/schemas.py")
      """,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard python != nil, (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let path = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  @Test(
    .enabled(if: verlSchemas != nil, "needs python3 with `pip install --no-deps verl pydantic`"))
  func verlsSchemasTakeTheFlatDialect() async throws {
    try await TemporaryFolder.use { folder in
      let outcome = try await folder.run(
        "/usr/bin/env",
        [
          "python3", Surroundings.packageRoot + "/Tests/Peers/verl_peer.py", Programs.refrain,
          try #require(HTTPServerTests.verlSchemas),
        ])
      #expect(outcome.status == 0, "\(outcome.out) \(outcome.err)")
      #expect(outcome.out.split(separator: "\n").count == 12)
    }
  }

  private func run(
    _ script: String, _ more: (TemporaryFolder) throws -> [String]
  ) async throws -> Outcome {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let outcome = try await folder.run(
        "/usr/bin/env",
        [
          "python3", Surroundings.packageRoot + "/Tests/Peers/" + script, Programs.refrain, bundle,
        ] + (try more(folder)))
      #expect(
        outcome.status == 0 && !outcome.out.contains("FAILED"), "\(outcome.out) \(outcome.err)")
      return outcome
    }
  }
}
