import Primitives
import TestSupport
import Testing

@testable import Refrain

struct DiversifierTests {
  private struct Scored {
    var score: Double
    var features: DiversityFeatures
    var isAskedFor: Bool
  }

  private func order(_ items: [Scored], by diversity: Diversity, limit: Int) -> [Int] {
    Diversifier.order(items.map(\.score), by: diversity, limit: limit) {
      Diversifier.Item(features: items[$0].features, isAskedFor: items[$0].isAskedFor)
    }
  }

  private func items(_ generator: inout SplitMix64) -> [Scored] {
    var score = 1.0
    return (0..<generator.below(40)).map { _ in
      score *= 1 - Double(generator.below(4)) / 16
      let tags = Set((0..<generator.below(4)).map { _ in UInt32(generator.below(6)) })
      return Scored(
        score: score,
        features: DiversityFeatures(
          artists: (0..<(1 + generator.below(2))).map { _ in UInt32(generator.below(6)) },
          album: generator.below(2) == 0 ? nil : UInt32(generator.below(4)), tags: tags.sorted()),
        isAskedFor: generator.below(5) == 0)
    }
  }

  private func diversity(_ generator: inout SplitMix64) -> Diversity {
    var diversity = Diversity()
    diversity.strength = Double(generator.below(5)) / 4
    diversity.floor = Double(generator.below(5)) / 4
    diversity.artistCap = generator.below(2) == 0 ? nil : 1 + generator.below(3)
    diversity.albumCap = generator.below(2) == 0 ? nil : 1 + generator.below(3)
    diversity.artistSpread = generator.below(2) == 0 ? nil : 1 + generator.below(3)
    return diversity
  }

  /// By the definition, with everything counted anew at each step.
  private func naive(
    _ items: [Scored], by diversity: Diversity, limit: Int
  ) -> [Int] {
    var chosen: [Int] = []
    let best = items.first?.score ?? 0
    func count(_ holds: (DiversityFeatures) -> Bool) -> Int {
      chosen.count { holds(items[$0].features) }
    }
    while chosen.count < limit {
      let open = items.indices.filter { place in
        let features = items[place].features
        guard !chosen.contains(place) else { return false }
        if let cap = diversity.artistCap {
          for artist in features.artists
          where chosen.reduce(
            0,
            { sum, number in
              sum + items[number].features.artists.count { $0 == artist }
            }) >= cap
          { return false }
        }
        if let cap = diversity.albumCap, let album = features.album,
          count({ $0.album == album }) >= cap
        {
          return false
        }
        return true
      }
      guard let first = open.first else { break }
      func isSpread(_ place: Int) -> Bool {
        guard let spread = diversity.artistSpread, !items[place].isAskedFor else { return false }
        let artist = items[place].features.artists[0]
        return chosen.reduce(
          0,
          { sum, number in
            sum + items[number].features.artists.count { $0 == artist }
          }) >= spread
      }
      let relevant = open.filter { items[$0].score >= best * diversity.floor }
      guard !relevant.isEmpty else {
        chosen.append(first)
        continue
      }
      let fresh = relevant.filter { !isSpread($0) }
      guard !fresh.isEmpty else {
        chosen.append(first)
        continue
      }
      func value(_ place: Int) -> Double {
        let nearest =
          chosen.map {
            items[place].features.similarity(to: items[$0].features)
          }.max() ?? 0
        return (1 - diversity.strength) * items[place].score
          - diversity.strength * best * nearest
      }
      let most = fresh.map(value).max()!
      chosen.append(
        diversity.strength == 0 ? fresh[0] : fresh.first { value($0) == most }!)
    }
    return chosen
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func theOrderIsThatOfTheDefinitionAndEveryLimitIsABeginningOfIt(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for round in 0..<20 {
      let items = items(&generator)
      let diversity = diversity(&generator)
      let order = self.order(items, by: diversity, limit: 60)
      #expect(
        order == naive(items, by: diversity, limit: 60), "seed \(seed), round \(round)")
      #expect(Set(order).count == order.count, "seed \(seed), round \(round)")
      let limit = generator.below(20)
      #expect(
        self.order(items, by: diversity, limit: limit) == Array(order.prefix(limit)),
        "seed \(seed), round \(round)")
      if diversity.artistCap == nil, diversity.albumCap == nil {
        #expect(order.count == items.count, "seed \(seed), round \(round)")
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func capsHold(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let items = items(&generator)
    var diversity = Diversity()
    diversity.artistCap = 2
    diversity.albumCap = 3
    let order = self.order(items, by: diversity, limit: 100)
    for artist in 0..<UInt32(6) {
      let count = order.reduce(0) { sum, number in
        sum + (items[number].features.artists.contains(artist) ? 1 : 0)
      }
      #expect(count <= 2, "seed \(seed)")
    }
    for album in 0..<UInt32(4) {
      #expect(order.count { items[$0].features.album == album } <= 3, "seed \(seed)")
    }
  }

  @Test
  func withoutStrengthAndSpreadTheOrderStays() {
    var generator = SplitMix64(seed: 5)
    let items = items(&generator)
    #expect(
      order(items, by: .off, limit: 100) == Array(items.indices))
  }

  @Test
  func diversityFeaturesIsSymmetrical1ToItselfWithEverythingInCommonWithin01() {
    var generator = SplitMix64(seed: 8)
    let all = (0..<8).flatMap { _ in items(&generator).map(\.features) }
    for left in all.prefix(60) {
      for right in all.prefix(60) {
        let value = left.similarity(to: right)
        #expect(value == right.similarity(to: left))
        #expect((0...1).contains(value))
      }
    }
    let whole = DiversityFeatures(artists: [1], album: 2, tags: [3])
    #expect(whole.similarity(to: whole) == 1)
  }
}
