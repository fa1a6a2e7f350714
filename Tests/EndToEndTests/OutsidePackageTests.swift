import Foundation
import JSON
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(20)))
struct OutsidePackageTests {
  @Test func aPackageOutsideBuildsAndRunsWithTheLibraryProducts() async throws {
    let package = try await OutsidePackage.built.value
    try await TemporaryFolder.use { folder in
      let run = try await folder.run(
        package.program("outside"), [try await SampleBundle.path])
      #expect(run.status == 0, "\(run.err)")
      #expect(
        run.out == """
          jay-chou-qing-tian 晴天
          search_tracks
          false
          rainy night

          """)
    }
  }

  private static let python = Surroundings.program("python3")

  @Test(.enabled(if: python != nil, "needs python3"))
  func theExampleAgentKeepsWhatTheCatalogHasAndLeavesOutTheRest() async throws {
    let package = try await OutsidePackage.built.value
    try await TemporaryFolder.use { folder in
      let standIn = try StandIn(try #require(OutsidePackageTests.python))
      defer { standIn.stop() }
      let bundle = try await SampleBundle.path
      let agent = package.program("music-agent")
      let run = try await folder.run(
        "/usr/bin/env",
        [
          "OPENAI_BASE_URL=http://127.0.0.1:\(standIn.port)/v1", "MODEL=stand-in", agent, bundle,
          "songs for a rainy night",
        ])
      #expect(run.status == 0, "\(run.err)")
      #expect(run.err.contains("calls search_tracks") && run.err.contains("calls get_artist"))
      #expect(run.err.contains("named and not in the catalog: 1"), "\(run.err)")
      let lines = run.out.split(separator: "\n").map(String.init)
      #expect(lines.count == 4, "\(run.out)")
      // A sign after the last sentence stands for nothing that could be checked, and is left out.
      #expect(lines.prefix(2) == ["Let me look.", "Here they are."])
      #expect(lines.last == "2. 晴天 · 周杰倫  [jay-chou-qing-tian]")
      #expect(!run.out.contains("Zorblax") && !run.out.contains("Invention"))

      // Where there is no model, the engine answers.
      let lost = try await folder.run(
        "/usr/bin/env",
        ["OPENAI_BASE_URL=http://127.0.0.1:\(standIn.port)/v2", agent, bundle, "rainy night"])
      #expect(lost.status == 0)
      #expect(lost.err.contains("400"), "\(lost.err)")
      #expect(lost.out.contains("\n5. "), "\(lost.out)")
    }
  }

  @Test func theAgentInTheReadmeFitsOnAScreen() throws {
    #expect(try OutsidePackage.loopInReadme().split(separator: "\n").count < 40)
  }

  @Test func theExamplesPackageIsOneThatSwiftPMUnderstands() async throws {
    try await TemporaryFolder.use { folder in
      let dumped = try await folder.run(
        try #require(Surroundings.program("swift")),
        ["package", "--package-path", Surroundings.packageRoot + "/Examples", "dump-package"])
      #expect(dumped.status == 0, "\(dumped.err)")
      let targets = try dumped.json["targets"]?.elements?.compactMap { $0["name"]?.text }
      #expect(targets == ["music-agent"])
    }
  }
}

/// A package that depends on the library products, with the example agent and the README's loop.
///
/// It stays beside the products of these tests, so that a second run builds only what has changed.
private struct OutsidePackage {
  private let folder = Surroundings.packageRoot + "/.build/outside"

  static let built = Task { () throws -> OutsidePackage in
    let package = OutsidePackage()
    try package.write()
    try await package.build()
    return package
  }

  /// The path of one of its programs.
  func program(_ name: String) -> String { folder + "/build/debug/" + name }

  private func build() async throws {
    try await TemporaryFolder.use { workshop in
      // A scratch folder of its own: the one of these tests is locked while they run.
      let arguments = [
        "build", "--package-path", folder, "--scratch-path", folder + "/build",
        "--disable-index-store",
      ]
      let outcome = try await workshop.run(
        try #require(Surroundings.program("swift")), arguments)
      guard outcome.status == 0 else {
        throw UnexpectedOutcome(arguments: arguments, outcome: outcome)
      }
    }
  }

  private func write() throws {
    try write(OutsidePackage.manifest, "Package.swift")
    try write(OutsidePackage.source, "Sources/outside/main.swift")
    try write(OutsidePackage.loopInReadme(), "Sources/readme/main.swift")
    let examples = Surroundings.packageRoot + "/Examples/Sources/"
    let path = "music-agent/main.swift"
    try write(try String(contentsOfFile: examples + path, encoding: .utf8), "Sources/" + path)
  }

  /// Writes a file unless it has this text already: what has not changed is not built again.
  private func write(_ text: String, _ name: String) throws {
    let url = URL(fileURLWithPath: folder + "/" + name)
    guard (try? String(contentsOf: url, encoding: .utf8)) != text else { return }
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The first block of Swift in the README that has a loop.
  static func loopInReadme() throws -> String {
    let readme = try String(
      contentsOfFile: Surroundings.packageRoot + "/README.md", encoding: .utf8)
    let blocks = readme.components(separatedBy: "```swift\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    return try #require(blocks.first { $0.contains("while ") })
  }

  private static let products = [
    "Refrain", "MusicTools", "TextIndex", "VectorIndex", "Recommender",
  ]
  private static let agentProducts = ["Refrain", "MusicTools", "ChatModels", "MusicAgent"]

  private static var manifest: String {
    let name = URL(fileURLWithPath: Surroundings.packageRoot).lastPathComponent
    func list(_ products: [String]) -> String {
      products.map { ".product(name: \"\($0)\", package: \"\(name)\")" }.joined(separator: ", ")
    }
    return """
      // swift-tools-version: 6.2
      import PackageDescription
      let package = Package(
        name: "outside",
        platforms: [.macOS(.v15)],
        dependencies: [.package(path: "\(Surroundings.packageRoot)")],
        targets: [
          .executableTarget(name: "outside", dependencies: [\(list(products))]),
          .executableTarget(name: "readme", dependencies: [\(list(agentProducts))]),
          .executableTarget(name: "music-agent", dependencies: [\(list(agentProducts))]),
        ])

      """
  }

  private static let source = """
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
    process.arguments = [Surroundings.packageRoot + "/Tests/Peers/chat_standin.py"]
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
