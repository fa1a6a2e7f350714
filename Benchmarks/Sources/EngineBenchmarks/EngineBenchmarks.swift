import ArgumentParser
import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import MusicTools
import Refrain

/// Times the whole path: import, build, open, tool calls from JSON in to JSON out.
///
/// Prints one JSON object a line. Everything is synthetic and seeded: the words, tags and
/// descriptions of the sample catalog, drawn anew.
@main
struct EngineBenchmarks: AsyncParsableCommand {
  /// A part of the path that can be run by itself.
  enum Step: String, ExpressibleByArgument, CaseIterable {
    case importing = "import"
    case build, open, calls
  }

  @Option(help: "How many tracks.")
  var tracks = 200_000

  @Option(help: "How many listening events.")
  var events = 0

  @Option(help: "How many calls of each tool.")
  var calls = 2000

  @Option(help: "The sample catalog whose words are drawn from.")
  var sample = "../Fixtures/sample/tracks.jsonl"

  @Option(help: "Where the bundle is made and kept; a temporary folder, removed, when not given.")
  var bundle: String?

  @Option(
    parsing: .upToNextOption,
    help:
      "Which parts to run: import, build, open, calls. Later ones need --bundle of earlier ones.")
  var steps = Step.allCases

  @Option(parsing: .upToNextOption, help: "Only calls of these tools.")
  var tools: [String] = []

  @Option(help: "Threads that call at once when calls a second are counted.")
  var threads = 2

  func run() async throws {
    let temporary = FileManager.default.temporaryDirectory.path + "/refrain-benchmark.refrain"
    if bundle == nil { try? FileManager.default.removeItem(atPath: temporary) }
    defer { if bundle == nil { try? FileManager.default.removeItem(atPath: temporary) } }
    let bundle = BundleFolder(bundle ?? temporary)
    if steps.contains(.importing) { try importCatalog(into: bundle) }
    if steps.contains(.build) { try build(bundle) }
    if steps.contains(.open) { try open(bundle) }
    if steps.contains(.calls) {
      let engine = try MusicEngine(opening: bundle.path, verification: .structure)
      let questions = try SyntheticQuestions(
        catalog: SyntheticCatalog(sample: sample, seed: 11), tracks: engine.trackCount,
        names: engine)
      let timings = ToolTimings(
        toolbox: MusicToolbox(engine), questions: questions, calls: calls, threads: threads)
      for (name, figures) in try await timings.run(only: tools) { report(name, figures) }
      if tools.isEmpty {
        try retrieve(engine, words: try SyntheticCatalog(sample: sample, seed: 13))
      }
    }
  }

  private func importCatalog(into bundle: BundleFolder) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/refrain-benchmark-source"
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var generator = try SyntheticCatalog(sample: sample, seed: 7)
    let source = folder + "/tracks.jsonl"
    try generator.writeTracks(tracks, to: source)
    let eventFile = folder + "/events.tsv"
    try generator.writeEvents(events, tracks: tracks, to: eventFile)
    try FileManager.default.createDirectory(atPath: bundle.path, withIntermediateDirectories: true)
    let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
    let imported = try timed { _ = try catalog.importTracks(from: [source]) }
    report("import", ["tracks": Double(tracks), "tracks_per_second": Double(tracks) / imported])
    if events > 0 {
      let seconds = try timed { _ = try catalog.importEvents(from: [eventFile]) }
      report("import events", ["events_per_second": Double(events) / seconds])
    }
  }

  private func build(_ bundle: BundleFolder) throws {
    var stages: [BuildReport.Stage] = []
    let built = try timed { stages = try BundleBuilder(path: bundle.path).build().stages }
    report("build", ["seconds": built])
    for stage in stages {
      report("build \(stage.stage.rawValue)", ["seconds": stage.duration.seconds])
    }
  }

  /// A whole retrieval of a conversation with likes, without JSON.
  private func retrieve(_ engine: MusicEngine, words: SyntheticCatalog) throws {
    var words = words
    var times: [Double] = []
    for call in 0..<(calls + 50) {
      let request = words.conversation(about: engine.trackCount)
      let seconds = try timed { _ = try engine.answer(request) }
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
