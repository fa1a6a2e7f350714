import ArgumentParser
import Foundation
import IndexFile
import MusicCatalog
import MusicTools
import Refrain

/// Times the whole path: import, build, open, tool calls from JSON in to JSON out.
///
/// Prints one JSON object a line. Everything is synthetic and seeded: the words, tags and
/// descriptions of the sample catalog, drawn anew.
@main
struct EngineBenchmarks: AsyncParsableCommand {
  @Option(help: "How many tracks.")
  var tracks = 200_000

  @Option(help: "How many listening events.")
  var events = 0

  @Option(help: "How many calls of each tool.")
  var calls = 2000

  @Option(help: "The sample catalog whose words are drawn from.")
  var sample = "../Fixtures/sample/tracks.jsonl"

  @Option(help: "Where the bundle is made; removed afterwards.")
  var folder = FileManager.default.temporaryDirectory.path + "/refrain-benchmark"

  func run() async throws {
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var generator = try SyntheticCatalog(sample: sample, seed: 7)
    let source = folder + "/tracks.jsonl"
    try generator.writeTracks(tracks, to: source)
    let eventFile = folder + "/events.tsv"
    try generator.writeEvents(events, tracks: tracks, to: eventFile)

    let bundle = BundleFolder(folder + "/benchmark.refrain")
    try bundle.create()
    let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
    let imported = try timed { _ = try catalog.importTracks(from: [source]) }
    report("import", ["tracks": Double(tracks), "tracks_per_second": Double(tracks) / imported])
    if events > 0 {
      let seconds = try timed { _ = try catalog.importEvents(from: [eventFile]) }
      report("import events", ["events_per_second": Double(events) / seconds])
    }
    var stages: [BuildReport.Stage] = []
    let built = try timed { stages = try BundleBuilder(bundle: bundle).build().stages }
    report("build", ["seconds": built])
    for stage in stages {
      report("build \(stage.stage.rawValue)", ["seconds": stage.duration.seconds])
    }
    try open(bundle)
    try await callTools(bundle, words: generator)
    try retrieve(bundle, words: generator)
  }

  /// A whole retrieval of a conversation with likes, without JSON; and the same query by words alone.
  private func retrieve(_ bundle: BundleFolder, words: SyntheticCatalog) throws {
    var words = words
    let engine = try MusicEngine(opening: bundle.path, verification: .structure)
    var times: [Double] = []
    for call in 0..<(calls + 50) {
      let request = words.conversation()
      let seconds = try timed { _ = try engine.retrieve(request) }
      if call >= 50 { times.append(seconds) }
    }
    times.sort()
    report(
      "retrieve conversation",
      [
        "median_ms": 1000 * times[times.count / 2],
        "p99_ms": 1000 * times[times.count * 99 / 100],
      ])
  }

  private func open(_ bundle: BundleFolder) throws {
    let times = try (0..<20).map { _ in
      try timed { _ = try MusicEngine(opening: bundle.path, verification: .structure) }
    }
    report("open", ["median_ms": 1000 * times.sorted()[times.count / 2]])
  }

  private func callTools(_ bundle: BundleFolder, words: SyntheticCatalog) async throws {
    var words = words
    let engine = try MusicEngine(opening: bundle.path, verification: .structure)
    let toolbox = MusicToolbox(engine)
    var tools = [
      ("search_tracks", { (words: inout SyntheticCatalog) in words.searchArguments() }),
      ("similar_tracks", { (words: inout SyntheticCatalog) in words.similarArguments() }),
    ]
    if engine.listenerCount > 0 {
      tools.append(
        ("recommend_tracks", { (words: inout SyntheticCatalog) in words.likesArguments() }))
    }
    for (name, arguments) in tools {
      var times: [Double] = []
      for call in 0..<(calls + 50) {
        let json = arguments(&words)
        let start = ContinuousClock.now
        let answer = await toolbox.call(name, arguments: json)
        let seconds = (ContinuousClock.now - start).seconds
        guard !answer.isError else { throw ValidationError(answer.json) }
        if call >= 50 { times.append(seconds) }
      }
      times.sort()
      report(
        name,
        [
          "median_ms": 1000 * times[times.count / 2],
          "p99_ms": 1000 * times[times.count * 99 / 100],
        ])
    }
  }

  private func timed(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return (ContinuousClock.now - start).seconds
  }

  private func report(_ name: String, _ figures: [String: Double]) {
    let fields = figures.sorted { $0.key < $1.key }
      .map { "\"\($0.key)\":\(($0.value * 1000).rounded() / 1000)" }
    print("{\"benchmark\":\"\(name)\",\(fields.joined(separator: ","))}")
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
