import Foundation
import JSON
import MusicTools
import Testing

@Suite(.timeLimit(.minutes(20)))
struct OutsidePackageTests {
  @Test("A package outside can depend on the library products, build and run")
  func outsidePackage() async throws {
    try await Workshop.run { workshop in
      let bundle = try await workshop.sampleBundle()
      try FileManager.default.createDirectory(
        atPath: workshop.path("Sources/outside"), withIntermediateDirectories: true)
      _ = try workshop.file("Package.swift", OutsidePackageTests.manifest)
      _ = try workshop.file("Sources/outside/main.swift", OutsidePackageTests.program)
      // The agent of the examples and the loop of the README are built along: a build of the
      // libraries is what this test costs.
      for target in ["MusicAgent", "music-agent"] {
        try FileManager.default.copyItem(
          atPath: packageRoot + "/Examples/Sources/" + target,
          toPath: workshop.path("Sources/" + target))
      }
      try FileManager.default.createDirectory(
        atPath: workshop.path("Sources/readme"), withIntermediateDirectories: true)
      let loop = try OutsidePackageTests.loopInReadme()
      #expect(loop.split(separator: "\n").count < 40)
      _ = try workshop.file("Sources/readme/main.swift", loop)
      let swift = try #require(Programs.find("swift"))
      // A scratch folder of its own: the one of these tests is locked while they run.
      let built = try await RunningProgram(
        swift, ["build", "--scratch-path", workshop.path("build"), "--disable-index-store"],
        in: workshop
      ).outcome()
      #expect(built.status == 0, "\(built.out.suffix(4000)) \(built.err.suffix(2000))")
      let run = try await RunningProgram(
        workshop.path("build/debug/outside"), [bundle], in: workshop
      ).outcome()
      #expect(run.status == 0, "\(run.err)")
      #expect(
        run.out == """
          jay-chou-qing-tian 晴天
          search_tracks
          false
          rainy night

          """)
      try await theAgentGroundsItsAnswer(workshop, bundle)
    }
  }

  /// The example against a stand-in for a model.
  private func theAgentGroundsItsAnswer(_ workshop: Workshop, _ bundle: String) async throws {
    guard let python = Programs.find("python3") else {
      print("the example agent was built but not run: there is no python3")
      return
    }
    let standIn = try StandIn(python)
    defer { standIn.stop() }
    let agent = workshop.path("build/debug/music-agent")
    let run = try await RunningProgram(
      "/usr/bin/env",
      [
        "OPENAI_BASE_URL=http://127.0.0.1:\(standIn.port)/v1", "MODEL=stand-in", agent, bundle,
        "songs for a rainy night",
      ], in: workshop
    ).outcome()
    #expect(run.status == 0, "\(run.err)")
    #expect(run.err.contains("Let me look. ☔"))
    let lines = run.out.split(separator: "\n").map(String.init)
    #expect(lines.count == 4, "\(run.out)")
    #expect(lines.first == "Here they are.")
    #expect(lines.contains("2. 晴天 · 周杰倫  [jay-chou-qing-tian]"))
    #expect(lines.last == "left out, not in the catalog: Another Invention by Nobody At All")
    #expect(!run.out.contains("Zorblax"))

    let lost = try await RunningProgram(
      "/usr/bin/env",
      ["OPENAI_BASE_URL=http://127.0.0.1:\(standIn.port)/v2", agent, bundle, "songs"], in: workshop
    ).outcome()
    #expect(lost.status == 70)
    #expect(lost.err.contains("400"), "\(lost.err)")
  }

  /// The first block of Swift in the README that has a loop.
  private static func loopInReadme() throws -> String {
    let readme = try String(contentsOfFile: packageRoot + "/README.md", encoding: .utf8)
    let blocks = readme.components(separatedBy: "```swift\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    return try #require(blocks.first { $0.contains("while true") })
  }

  @Test("The examples' package is one that SwiftPM understands")
  func examplesManifest() async throws {
    try await Workshop.run { workshop in
      let swift = try #require(Programs.find("swift"))
      let dumped = try await RunningProgram(
        swift, ["package", "--package-path", packageRoot + "/Examples", "dump-package"],
        in: workshop
      ).outcome()
      #expect(dumped.status == 0, "\(dumped.err)")
      let targets = try dumped.json["targets"]?.elements.compactMap { $0["name"]?.text }
      #expect(targets == ["MusicAgent", "music-agent"])
    }
  }

  private static let products = [
    "Refrain", "MusicTools", "TextIndex", "VectorIndex", "Recommender",
  ]

  private static var manifest: String {
    let name = URL(fileURLWithPath: packageRoot).lastPathComponent
    let dependencies = products.map { ".product(name: \"\($0)\", package: \"\(name)\")" }
    return """
      // swift-tools-version: 6.2
      import PackageDescription
      let package = Package(
        name: "outside",
        platforms: [.macOS(.v15)],
        dependencies: [.package(path: "\(packageRoot)")],
        targets: [
          .executableTarget(
            name: "outside", dependencies: [\(dependencies.joined(separator: ", "))]),
          .executableTarget(
            name: "readme", dependencies: [\(dependencies.prefix(2).joined(separator: ", "))]),
          .target(
            name: "MusicAgent",
            dependencies: [\(dependencies.prefix(2).joined(separator: ", "))]),
          .executableTarget(name: "music-agent", dependencies: ["MusicAgent"]),
        ])

      """
  }

  private static let program = """
    import MusicTools
    import Recommender
    import Refrain
    import TextIndex
    import VectorIndex

    let engine = try MusicEngine(opening: CommandLine.arguments[1])
    for hit in try engine.search("周杰伦 晴天", filter: .language("zh") && !.artist("Adele"), limit: 1) {
      print(hit.id, hit.title)
    }
    let toolbox = MusicToolbox(engine)
    for tool in MusicToolbox.standardTools.prefix(1) { print(type(of: tool).name) }
    print(await toolbox.call("search_tracks", arguments: #"{"query": "piano"}"#).isError)
    let schema = TextSchema(fields: [.init("title"), .init("artist")])
    print(QueryParser(schema: schema).parse("rainy night artist:adele").words)

    """
}

/// A stand-in for a model, on a port of this machine.
private final class StandIn {
  let port: Int
  private let process = Process()
  private let input = Pipe()

  init(_ python: String) throws {
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [packageRoot + "/Tests/Peers/chat_standin.py"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  /// It is not asked to end but killed: a child has the signals blocked that the thread which began
  /// it has, and those of a task's threads are.
  func stop() {
    try? input.fileHandleForWriting.close()
    kill(process.processIdentifier, SIGKILL)
  }
}
