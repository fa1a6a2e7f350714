import ChatModels
import Foundation
import KnowledgeBoundary
import MusicAgent
import MusicCatalog
import MusicTools
import Primitives
import Refrain
import Rewards
import TestSupport

/// A catalog of forty artists, the first the best known, and requests about it.
enum BoundaryFixture {
  static let engine: MusicEngine = {
    do { return try Workshop(folder: .untilExit()).engine(tracks) } catch { fatalError("\(error)") }
  }()

  private static let syllables = ["ba", "ko", "mi", "ru", "ten", "sol", "via", "dor"]

  private static func name(_ number: Int, _ length: Int) -> String {
    var generator = SplitMix64(seed: UInt64(number) &* 7919 &+ UInt64(length))
    let word = (0..<length).map { _ in syllables[generator.below(syllables.count)] }.joined()
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private static let tracks: [TrackRecord] = (0..<40).flatMap { artist -> [TrackRecord] in
    (0..<12).map { number in
      track(
        "t\(artist)-\(number)", "\(name(artist * 100 + number, 3)) \(name(artist + number, 2))",
        by: [ArtistCredit(name: "\(name(artist, 4)) \(name(artist + 1000, 3))")],
        released: String(1970 + (artist + number * 3) % 50),
        tags: [["rock", "jazz", "folk"][(artist + number) % 3]],
        popularity: max(0, min(1, 1 - Double(artist) / 40 - Double(number) / 60)))
    }
  }

  static let tasks = RequestGenerator(engine).tasks(count: 60, seed: 5)

  static func model(level: Double) -> SimulatedModel {
    BoundarySimulation(engine, tasks: tasks).model(SimulatedDials(level: level))
  }

  static func collector(
    _ model: (any ChatModel)? = nil, _ change: (inout BoundaryCollector.Options) -> Void = { _ in }
  ) throws -> BoundaryCollector {
    var options = BoundaryCollector.Options()
    options.samples = 2
    options.agent.recordsTime = false
    change(&options)
    return try BoundaryCollector(
      MusicToolbox(engine), model: model ?? self.model(level: 0.5), options: options)
  }
}
