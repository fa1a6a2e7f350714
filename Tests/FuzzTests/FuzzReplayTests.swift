import Foundation
import FuzzTargets
import Primitives
import TestSupport
import Testing

/// Every reader takes its seeds, and mutations of them that a seed of random numbers fixes.
struct FuzzReplayTests {
  /// `REFRAIN_FUZZ_ROUNDS` tries as many instead.
  private static let rounds =
    ProcessInfo.processInfo.environment["REFRAIN_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 25
  private static let seed =
    ProcessInfo.processInfo.environment["REFRAIN_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1

  @Test(arguments: FuzzTarget.allCases)
  func mutationsGiveAnAnswerOrAnError(target: FuzzTarget) throws {
    try TemporaryFolder.use { folder in
      let room = try FuzzRoom(in: folder)
      var generator = SplitMix64(seed: Self.seed)
      let seeds = try target.seeds(in: room)
      for seed in seeds { try target.run(seed, in: room) }
      for round in 0..<Self.rounds {
        let mutant = Self.mutation(of: seeds[round % seeds.count], &generator)
        if let path = ProcessInfo.processInfo.environment["REFRAIN_FUZZ_TRACE"] {
          // A crash leaves nothing else behind.
          try writeBytes(mutant, to: path)
        }
        try target.run(mutant, in: room)
      }
    }
  }

  /// Some bytes replaced by edges, copied, cut or drawn.
  private static func mutation(
    of seed: [UInt8], _ generator: inout SplitMix64
  ) -> [UInt8] {
    var bytes = seed
    for _ in 0...generator.below(6) where !bytes.isEmpty {
      let place = generator.below(bytes.count)
      let length = min(1 << generator.below(4), bytes.count - place)
      switch generator.below(6) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
      case 1: for index in place..<place + length { bytes[index] = 0xFF }
      case 2: for index in place..<place + length { bytes[index] = 0 }
      case 3: bytes[place + length - 1] ^= 0x80
      case 4 where generator.below(4) == 0: bytes.removeSubrange(place..<place + length)
      default:
        let from = generator.below(bytes.count - length + 1)
        bytes.replaceSubrange(place..<place + length, with: bytes[from..<from + length])
      }
    }
    return bytes
  }
}
