import IndexFile
import MusicBench
import MusicCatalog
import Refrain
import TestSupport

/// The sample catalog and a bench of it, made once.
struct BenchFixture {
  static let shared = Result { try BenchFixture() }

  let engine: MusicEngine
  let events: MusicCatalog
  let tasks: [BenchTask]

  private init() throws {
    let bundle = try Workshop(folder: try .untilExit()).sample()
    engine = try MusicEngine(opening: bundle.path)
    events = try MusicCatalog(opening: bundle.catalogPath)
    tasks = try BenchFixture.make(engine, events, seed: 7)
  }

  static func make(
    _ engine: MusicEngine, _ events: MusicCatalog, seed: UInt64, size: Int = 150
  ) throws -> [BenchTask] {
    var maker = BenchMaker(engine, events: events, seed: seed)
    return try maker.make(size: size).tasks
  }
}
