import CKernels
import IndexFile
import Primitives
import Testing

@testable import Recommender

/// The search of large catalogs against scoring every item exactly.
struct LargeSearchTests {
  private static let count = FirstPass.minimumCount + 100

  /// Factors in 300 clusters, and 20 neighbors for each item, some of which speak against others.
  private struct Catalog {
    let blend: Blend
    let factors: FactorModel
    let similarity: ItemSimilarity

    init(rank: Int, seed: UInt64, isDivided: Bool = false) throws {
      var generator = SplitMix64(seed: seed)
      func number() -> Float { Float(generator.unit()) + Float(generator.unit()) - 1 }
      let centres = (0..<300).map { _ in (0..<rank).map { number() / Float(1 + $0 / 4) } }
      let count = LargeSearchTests.count
      var values: [Float] = []
      for item in 0..<count {
        let size = 0.3 + Float(generator.unit())
        values += centres[generator.below(300)].map { size * ($0 + 0.3 * number() / 4) }
        // Nothing is known of a few.
        if item % 1000 == 17 {
          for column in item * rank..<values.count { values[column] = 0 }
        }
      }
      let items = try FactorMatrix(count: count, rank: rank, values: values)
      let stride = items.stride
      factors = FactorModel(
        recipe: ImplicitALS(rank: rank), items: items,
        spectrum: .init([Float](repeating: 1, count: stride))
      ).quantized()
      var triplets: [(row: Int, column: Int, value: Float)] = []
      for item in 0..<count {
        let columns = Set((0..<20).map { _ in generator.below(count) })
        for column in columns.sorted() where column != item {
          triplets.append((item, column, Float(generator.unit())))
        }
      }
      similarity = ItemSimilarity(
        neighbors: NeighborLists(
          SparseMatrix(rowCount: count, columnCount: count, triplets: triplets)))
      blend = Blend(
        [.init(.factors(factors), weight: 0.6), .init(.similarity(similarity), weight: 0.4)],
        itemCount: count, dividedFrom: isDivided ? 0 : .max)
    }

    /// The best items of the two parts' sums, every item scored.
    func exactBest(
      _ limit: Int, for profile: ListenerProfile, by comparison: Blend.Comparison,
      excluding excluded: [UInt32], allowed: OrdinalSet?
    ) -> [UInt32] {
      let count = LargeSearchTests.count
      var parts = [[Float]](repeating: [Float](repeating: 0, count: count), count: 2)
      if comparison == .taste {
        parts[0].withUnsafeMutableBufferPointer { factors.score([profile], into: $0.baseAddress!) }
      } else {
        let direction = factors.direction(of: profile)
        parts[0] = (0..<count).map { item in
          let vector = factors.items.vector(item)
          let square = vector.reduce(0) { $0 + $1 * $1 }
          let product = zip(vector, direction).reduce(0) { $0 + $1.0 * $1.1 }
          return square > 0 ? product / square.squareRoot() : 0
        }
      }
      parts[1].withUnsafeMutableBufferPointer { similarity.score([profile], into: $0.baseAddress!) }
      var sums = [Float](repeating: 0, count: count)
      for (scores, weight) in zip(parts, [Float(0.6), 0.4]) {
        let best = scores.indices.filter { !profile.items.contains(UInt32($0)) && scores[$0] > 0 }
          .map { scores[$0] }.sorted(by: >).prefix(100)
        guard !best.isEmpty else { continue }
        let unit = best.reduce(0, +) / Float(best.count)
        for item in sums.indices { sums[item] += weight / unit * scores[item] }
      }
      return sums.indices
        .filter { !excluded.contains(UInt32($0)) && allowed?.contains(UInt32($0)) ?? true }
        .sorted { (sums[$1], $0) < (sums[$0], $1) }.prefix(limit).map { UInt32($0) }
    }
  }

  @Test(
    arguments: [(24, false), (24, true), (130, false), (130, true)],
    [Blend.Comparison.taste, .direction])
  func theBestAreThoseOfScoringEveryItem(
    form: (rank: Int, isDivided: Bool), comparison: Blend.Comparison
  ) throws {
    let rank = form.rank
    let catalog = try Catalog(rank: rank, seed: UInt64(rank), isDivided: form.isDivided)
    var generator = SplitMix64(seed: 5)
    var lost = 0
    var wanted = 0
    for (share, limit) in [(nil, 10), (nil, 200), (0.5, 10), (0.1, 50), (0.01, 1), (0.0005, 20)]
      as [(Double?, Int)]
    {
      let profile = ListenerProfile(
        likes: (0..<12).map { _ in UInt32(generator.below(Self.count)) },
        dislikes: (0..<3).map { _ in UInt32(generator.below(Self.count)) })
      let allowed = share.map { share in
        OrdinalSet(capacity: Self.count, where: { _ in generator.unit() < share })
      }
      let excluded = generator.below(2) == 0 ? profile.items : profile.disliked
      let found = catalog.blend.best(
        limit, for: profile, by: comparison, excluding: excluded, allowed: allowed
      ).items.map(\.ordinal)
      let exact = catalog.exactBest(
        limit, for: profile, by: comparison, excluding: excluded, allowed: allowed)
      #expect(found.count == exact.count)
      #expect(found.allSatisfy { allowed?.contains($0) ?? true })
      #expect(Set(found).isDisjoint(with: excluded))
      lost += Set(exact).subtracting(found).count
      wanted += exact.count
    }
    // Rounding exchanges neighbors at the end of an answer, and bounds err once in thousands.
    #expect(lost * 500 <= wanted, "\(lost) of \(wanted)")
  }

  /// Searches that share what is read find what each finds by itself, to the last bit.
  @Test(arguments: [false, true], [Blend.Comparison.taste, .direction])
  func searchesTogetherFindWhatEachFinds(isDivided: Bool, comparison: Blend.Comparison) throws {
    let catalog = try Catalog(rank: 24, seed: 31, isDivided: isDivided)
    var generator = SplitMix64(seed: 6)
    for _ in 0..<4 {
      let profile = ListenerProfile(
        likes: (0..<9).map { _ in UInt32(generator.below(Self.count)) },
        dislikes: [UInt32(generator.below(Self.count))])
      let shares: [(limit: Int, share: Double?)] = [
        (10, nil), (200, 0.5), (1, 0.1), (0, nil), (60, 0.01), (20, 0.0005), (5, 0),
      ]
      let targets = shares.map { limit, share in
        LargeSearch.Target(
          limit: limit,
          allowed: share.map { share in
            OrdinalSet(capacity: Self.count, where: { _ in generator.unit() < share })
          })
      }
      let together = catalog.blend.best(
        targets, for: profile, by: comparison, excluding: profile.items)
      #expect(together.count == targets.count)
      for (target, found) in zip(targets, together) {
        let alone = catalog.blend.best(
          target.limit, for: profile, by: comparison, excluding: profile.items,
          allowed: target.allowed)
        #expect(found.items.map(\.ordinal) == alone.items.map(\.ordinal))
        #expect(found.items.map(\.score.bitPattern) == alone.items.map(\.score.bitPattern))
        #expect(found.scales.map(\.bitPattern) == alone.scales.map(\.bitPattern))
        #expect(found.items.count <= target.limit)
      }
    }
  }

  @Test func rowsAreLeftAsTheyWereFound() throws {
    let catalog = try Catalog(rank: 24, seed: 9)
    let profile = ListenerProfile(likes: [3, 99, 700], dislikes: [41])
    let first = catalog.blend.best(50, for: profile, excluding: profile.items, allowed: nil)
    _ = catalog.blend.best(
      50, for: ListenerProfile(likes: [8, 11, 12_000]), excluding: [], allowed: nil)
    let again = catalog.blend.best(50, for: profile, excluding: profile.items, allowed: nil)
    #expect(first.items.map(\.ordinal) == again.items.map(\.ordinal))
    #expect(first.items.map(\.score) == again.items.map(\.score))
    #expect(first.scales == again.scales)
  }

  @Test func anUnknownTasteGetsWhatIsAllowed() throws {
    let catalog = try Catalog(rank: 24, seed: 9)
    let nothing = ListenerProfile(likes: [])
    let allowed = OrdinalSet(capacity: Self.count, [5, 9, 4_000])
    #expect(
      catalog.blend.best(10, for: nothing, excluding: [9], allowed: allowed).items.map(\.ordinal)
        .sorted() == [5, 4_000])
    #expect(catalog.blend.best(10, for: nothing, excluding: [], allowed: nil).items.count == 10)
  }

  @Test(arguments: [128, 256, 384])
  func everyLevelGivesTheSameBounds(width: Int) {
    var generator = SplitMix64(seed: UInt64(width))
    let rows = 23
    let codes = (0..<rows * width / 4).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    let scales = (0..<rows).map { _ in Float(generator.unit()) }
    // The largest sums that can be, too.
    for extreme in [false, true] {
      let query = (0..<width).map { _ in
        extreme ? Int8(127) : Int8(clamping: generator.below(255) - 127)
      }
      let codes = extreme ? [UInt8](repeating: 255, count: codes.count) : codes
      func bounds(_ level: rf_cpu_level) -> [Float] {
        [Float](unsafeUninitializedCapacity: rows) { out, count in
          rf_sketch_bounds(
            level, codes, scales, rows, width, query, 0.01, 0.5, out.baseAddress!)
          count = rows
        }
      }
      let plain = bounds(RF_CPU_SCALAR)
      for row in 0..<rows {
        var sum = 0
        for column in 0..<width {
          let byte = codes[row * width / 4 + column / 128 * 32 + column % 32]
          sum += Int(query[column]) * (2 * Int(byte >> UInt8(column % 128 / 32 * 2) & 3) - 3)
        }
        #expect(plain[row] == scales[row] * (0.01 * Float(sum) + 0.5))
      }
      for level in [RF_CPU_AVX2, RF_CPU_AVX512, RF_CPU_AVX512_VNNI, RF_CPU_NEON]
      where rf_cpu_supports(level) != 0 {
        #expect(bounds(level) == plain)
      }
    }
  }

  @Test(arguments: [3, 64, 130])
  func sketchesBoundScores(rank: Int) throws {
    var generator = SplitMix64(seed: UInt64(rank))
    let values = (0..<2_000 * rank).map { index in
      (Float(generator.unit()) - 0.5) / Float(1 + index % rank)
    }
    let factors = try FactorMatrix(count: 2_000, rank: rank, values: values)
    let sketches = FactorSketches(factors)
    let scales = sketches.scales.map(ShortFloat.value)
    var beyond = 0
    var wide = 0
    for _ in 0..<20 {
      var factor = [Float](repeating: 0, count: factors.stride)
      for column in 0..<rank { factor[column] = Float(generator.unit()) - 0.5 }
      let length = factor.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let query = sketches.query(factor, rank: rank)
      let bounds = [Float](unsafeUninitializedCapacity: 2_000) { out, count in
        sketches.bounds(
          query, 0..<2_000, scales: scales, into: out.baseAddress!)
        count = 2_000
      }
      for item in 0..<2_000 {
        let vector = factors.vector(item)
        let exact = zip(vector, factor).reduce(0) { $0 + $1.0 * $1.1 }
        let size = vector.reduce(0) { $0 + $1 * $1 }.squareRoot() * length
        if exact > bounds[item] { beyond += 1 }
        // A bound that lets everything pass would be of no use.
        if bounds[item] > exact + 0.3 * size { wide += 1 }
      }
    }
    #expect(beyond <= 40)
    #expect(wide <= 400)
  }
}
