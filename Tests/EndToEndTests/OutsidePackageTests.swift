import Foundation
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
            name: "outside", dependencies: [\(dependencies.joined(separator: ", "))])
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
    for tool in MusicToolbox.tools.prefix(1) { print(type(of: tool).name) }
    print(await toolbox.call("search_tracks", arguments: #"{"query": "piano"}"#).isError)
    let schema = TextSchema(fields: [.init("title"), .init("artist")])
    print(QueryParser(schema: schema).parse("rainy night artist:adele").words)

    """
}
