import IndexFile
import Primitives
import Testing

@testable import Recommender

struct KernelTests {
  @Test(arguments: [1, 3, 10, 100, 5_000])
  func theBestOfARowEqualASort(limit: Int) {
    var generator = SplitMix64(seed: UInt64(limit))
    // Few distinct values, so that ties are common; negative ones and not-a-number too.
    var scores = (0..<9_000).map { _ in Float(generator.below(50)) - 10 }
    scores[17] = .nan
    scores[18] = -.infinity
    let excluded = (0..<9_000).filter { $0 % 7 == 0 }.map { UInt32($0) }
    let expected = scores.indices
      .filter { $0 % 7 != 0 && scores[$0].isFinite }
      .sorted { (-scores[$0], $0) < (-scores[$1], $1) }.prefix(limit)
    let found = scores.withUnsafeMutableBufferPointer {
      ScoreRow(scores: $0).best(limit, excluding: excluded, allowed: nil)
    }
    #expect(found.map { Int($0.ordinal) } == Array(expected))
  }

  @Test func keysOrderLikeScores() {
    let ordered: [Float] = [-.greatestFiniteMagnitude, -1, -1e-30, 0, 1e-30, 0.5, 1, 1e30]
    for (low, high) in zip(ordered, ordered.dropFirst()) {
      #expect(RankKey.make(low, 0) < RankKey.make(high, 9))
    }
    #expect(RankKey.make(-0.0, 3) == RankKey.make(0, 3))
    #expect(RankKey.make(1, 3) > RankKey.make(1, 4))
    for score in ordered {
      #expect(RankKey.score(of: RankKey.make(score, 8)) == score)
      #expect(RankKey.ordinal(of: RankKey.make(score, 8)) == 8)
    }
  }

  @Test(arguments: [7, 32, 100])
  func byteScoresAreNearTheExactOnes(rank: Int) throws {
    var generator = SplitMix64(seed: UInt64(rank))
    // Dimensions of very different size, as in a rotated model.
    let values = (0..<101 * rank).map { index in
      (Float(generator.unit()) - 0.5) / Float(1 + index % rank)
    }
    let factors = try FactorMatrix(count: 101, rank: rank, values: values)
    let codes = QuantizedFactors(factors)
    var factor = [Float](repeating: 0, count: factors.stride)
    for column in 0..<rank { factor[column] = Float(generator.unit()) - 0.5 }
    let query = codes.query(factor, rank: rank)
    var approximate = [Float](repeating: 0, count: 101)
    (0..<101).map(UInt32.init).withUnsafeBufferPointer {
      codes.score(query, $0, into: &approximate)
    }
    var largest: Float = 0
    var error: Float = 0
    for item in 0..<101 {
      let exact = zip(factors.vector(item), factor).reduce(0) { $0 + $1.0 * $1.1 }
      largest = max(largest, abs(exact))
      error = max(error, abs(exact - approximate[item]))
    }
    #expect(error < 0.03 * largest)
  }

  @Test(arguments: [1, 16, 17, 32, 100])
  func bytesAreWithinHalfAStep(rank: Int) throws {
    var generator = SplitMix64(seed: UInt64(rank))
    var values = (0..<2100 * rank).map { index in
      (Float(generator.unit()) - 0.5) / Float(1 + index % rank)
    }
    // Nothing is known of one.
    for column in 0..<rank { values[7 * rank + column] = 0 }
    let exact = try FactorMatrix(count: 2100, rank: rank, values: values)
    let codes = QuantizedFactors(exact)
    let quantized = FactorMatrix(codes, rank: rank)
    for item in 0..<2100 {
      let (before, after) = (exact.vector(item), quantized.vector(item))
      for column in 0..<rank {
        let step = codes.scales[item] * codes.balance[column]
        #expect(abs(before[column] - after[column]) <= 0.5001 * step)
      }
      quantized.withRow(item) { row in
        #expect((rank..<quantized.stride).allSatisfy { row[$0] == 0 })
      }
    }
    #expect(quantized.vector(7) == [Float](repeating: 0, count: rank))
    // All rows at once, some of them, and each by itself.
    let all = Array(quantized.elements)
    let some = [2099, 0, 7, 1024] as [UInt32]
    let rows = some.withUnsafeBufferPointer { quantized.rows($0) }
    let stride = quantized.stride
    for (place, item) in some.enumerated() {
      let vector = quantized.vector(Int(item))
      #expect(Array(rows[place * stride..<place * stride + rank]) == vector)
      #expect(Array(all[Int(item) * stride..<Int(item) * stride + rank]) == vector)
    }
  }

  @Test func aLargeCatalogsFirstPassFindsTheExactBest() throws {
    var generator = SplitMix64(seed: 31)
    let count = FirstPass.minimumCount + 7
    let values = (0..<count * 8).map { index in
      (Float(generator.unit()) - 0.5) / Float(1 + index % 8)
    }
    let items = try FactorMatrix(count: count, rank: 8, values: values)
    let model = FactorModel(
      recipe: ImplicitALS(rank: 8), items: items, spectrum: .init([Float](repeating: 1, count: 16))
    ).quantized()
    let blend = Blend([.init(.factors(model), weight: 1)], itemCount: count)
    let profile = ListenerProfile(likes: [5, 17, 4_000])
    let found = blend.best(50, for: profile, excluding: profile.items, allowed: nil).items
    let exact = BulkRanker(scorer: blend, pool: WorkPool(threads: 1)).rank([profile], limit: 50)[0]
    #expect(Set(found.map { $0.ordinal }) == Set(exact.map { $0.ordinal }))
    // Cosines likewise.
    let alike = blend.best(
      20, for: profile, by: .direction, excluding: profile.items, allowed: nil
    ).items
    let direction = model.direction(of: profile)
    let cosines = (0..<count).map { item in
      let vector = model.items.vector(item)
      let product = zip(vector, direction).reduce(Float(0)) { $0 + $1.0 * $1.1 }
      let square = vector.reduce(Float(0)) { $0 + $1 * $1 }
      return product / square.squareRoot()
    }
    let best = (0..<count).filter { !profile.items.contains(UInt32($0)) }
      .sorted { cosines[$0] > cosines[$1] }.prefix(20)
    #expect(Set(alike.map { Int($0.ordinal) }) == Set(best))
  }
}
