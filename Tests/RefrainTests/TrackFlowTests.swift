import Foundation
import Primitives
import Testing

@testable import Refrain

/// The costs of going from one track to another against the formula, pair by pair.
struct TrackFlowTests {
  private func sounds(_ count: Int, seed: UInt64) -> [TrackFlow.Sound] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      var direction: [Float]?
      if generator.below(5) > 0 {
        let values = (0..<13).map { _ in Float(generator.unit()) - 0.5 }
        let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        direction = values.map { $0 / length }
      }
      return TrackFlow.Sound(
        tempo: generator.below(4) > 0 ? Float(60 + generator.below(120)) : nil,
        key: generator.below(3) > 0
          ? MusicalKey(["C", "F#m", "Bb", "Am"][generator.below(4)]) : nil,
        direction: direction,
        artists: (0..<generator.below(3)).map { _ in UInt32(generator.below(6)) })
    }
  }

  private func cost(
    _ flow: PlaylistRequest.Flow, _ first: TrackFlow.Sound, _ second: TrackFlow.Sound
  ) -> Double {
    var parts: [(cost: Double, weight: Double)] = []
    if let before = first.tempo, let after = second.tempo {
      let octaves = Foundation.log2(Double(before) / Double(after))
      parts.append((min(abs(octaves - octaves.rounded()) * 4, 1), 0.3))
      let rise = Double(after - before) / 40
      if flow == .rising { parts.append((min(max(0.5 - rise, 0), 1), 0.6)) }
      if flow == .falling { parts.append((min(max(0.5 + rise, 0), 1), 0.6)) }
    }
    if let before = first.key, let after = second.key {
      parts.append((Double(before.distance(to: after)), 0.2))
    }
    if let before = first.direction, let after = second.direction {
      let cosine = zip(before, after).reduce(0) { $0 + Double($1.0) * Double($1.1) }
      parts.append((min(max(1 - cosine, 0), 1), 0.5))
    }
    let mass = parts.reduce(0) { $0 + $1.weight }
    let mean = mass > 0 ? parts.reduce(0) { $0 + $1.cost * $1.weight } / mass : 0.5
    let repeats = !Set(first.artists).isDisjoint(with: second.artists)
    return min(mean + (repeats ? 0.3 : 0), 1)
  }

  @Test(arguments: [PlaylistRequest.Flow.smooth, .rising, .falling])
  func costsAreThoseOfTheFormula(flow: PlaylistRequest.Flow) {
    let sounds = sounds(40, seed: 17)
    let costs = TrackFlow(flow: flow).costs(sounds)
    for from in sounds.indices {
      for to in sounds.indices where from != to {
        let expected = cost(flow, sounds[from], sounds[to])
        #expect(abs(costs.cost(from, to) - expected) < 1e-5, "\(from) to \(to)")
      }
      #expect(costs.cost(from, from) == 0)
    }
  }

  @Test func noTracksAndOneHaveNoCosts() {
    for count in [0, 1] {
      let costs = TrackFlow(flow: .smooth).costs(sounds(count, seed: 3))
      #expect((0..<count).allSatisfy { costs.row($0).allSatisfy { $0 == 0 } })
    }
  }
}
