import IndexFile
import LinearAlgebra
import Primitives
import TestSupport
import Testing

@testable import Recommender

/// Neighbors that are walked to when they are asked for, against the product that they are rows of.
struct ItemWalkTests {
  private static let items = FirstPass.minimumCount + 40
  private let pool = WorkPool(threads: 2)

  /// Some items that everybody has, more listeners of which than a walk may take, and many that few have.
  private static func interactions() throws -> Interactions {
    var generator = SplitMix64(seed: 2)
    var triplets: [(row: Int, column: Int, value: Float)] = []
    for listener in 0..<300 {
      let columns = Set((0..<40).map { _ in generator.below(items) } + (0..<6).map { $0 * 3000 })
      for column in columns.sorted() {
        // Those that are not liked take no part.
        let value = generator.below(20) == 0 ? -1 : 1 + 3 * Float(generator.unit())
        triplets.append((listener, column, value))
      }
    }
    return try Interactions(SparseMatrix(rowCount: 300, columnCount: items, triplets: triplets))
  }

  @Test func walkedRowsAreThoseOfTheProduct() throws {
    let data = try ItemWalkTests.interactions()
    let recipe = RP3Beta(neighbors: 10_000)
    let model = recipe.train(data, pool: pool)
    let walk = try #require(model.walk)
    let byItem = data.positive.transposed()
    let heard = (0..<ItemWalkTests.items).filter { byItem.count(ofRow: $0) > 0 }
    let walked = heard.filter { walk.starts(at: $0) }
    #expect(!walked.contains(3000) && !model.neighbors.isEmpty(row: 3000))
    #expect(walked.count > heard.count * 9 / 10)
    let exact = recipe.builder(for: data)
    for item in heard.prefix(300) + [0, 3000, 6000] {
      let row = exact.rows(item..<item + 1)[0]
      var sums: [UInt32: Float] = [:]
      model.forEachNeighbor(of: item) { sums[$0, default: 0] += $1 }
      #expect(sums.keys.sorted() == row.columns)
      for (column, value) in zip(row.columns, row.values) {
        let sum = sums[column] ?? 0
        // Half a step in each of two steps, of weights within six octaves.
        #expect(abs(sum / value - 1) < 0.15, "\(item), \(column): \(sum), \(value)")
        #expect(abs(model.weight(from: item, to: Int(column)) - sum) <= 1e-6 * sum)
      }
    }
    for item in walked { #expect(model.neighbors.isEmpty(row: item)) }
  }

  @Test func smallCatalogsAreNotWalked() throws {
    let data = try randomInteractions(listeners: 20, items: 15, seed: 3)
    #expect(RP3Beta().train(data, pool: pool).walk == nil)
  }

  @Test func aWrittenModelAnswersAndIsWrittenAlike() throws {
    try TemporaryFolder.use { folder in
      let data = try ItemWalkTests.interactions()
      var recipe = RecommenderRecipe(model: .blend)
      recipe.ials = ImplicitALS(rank: 8, epochs: 2)
      let models = try [1, 3].map {
        try RecommenderModel(training: recipe, on: data, pool: WorkPool(threads: $0))
      }
      for (index, model) in models.enumerated() {
        try model.write(to: folder.path("model\(index)"))
      }
      #expect(try readBytes(folder.path("model0")) == readBytes(folder.path("model1")))
      let opened = try RecommenderModel(opening: folder.path("model0"))
      try opened.write(to: folder.path("again"))
      #expect(try readBytes(folder.path("model0")) == readBytes(folder.path("again")))
      for listener in 0..<20 {
        let request = RecommendationRequest(
          profile: opened.profile(ofListener: listener), reasons: 3)
        #expect(opened.recommend(request) == models[1].recommend(request))
      }
      let file = try MappedIndexFile(
        opening: folder.path("model0"), kind: RecommenderModel.fileKind, versions: 0...9)
      #expect(!file.contains("part0.factors") && file.contains("part0.codes"))
      try RecommenderModel.verifyNumbers(of: file)
    }
  }

  /// Steps to listeners and items that are not there, and more of them than a walk may take.
  @Test(arguments: 0..<40)
  func damagedWalksEnd(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    func lists(_ rows: Int, _ limit: Int) -> NeighborLists {
      var triplets: [(row: Int, column: Int, value: Float)] = []
      for row in 0..<rows {
        for column in Set((0..<200).map { _ in generator.below(limit) }).sorted() {
          triplets.append((row, column, Float(generator.unit()) + 0.01))
        }
      }
      return NeighborLists(SparseMatrix(rowCount: rows, columnCount: limit, triplets: triplets))
    }
    let walk = ItemWalk(listeners: lists(5, 400), items: lists(300, 9))
    let model = ItemSimilarity(
      neighbors: NeighborLists(SparseMatrix(rowCount: 5, columnCount: 5, triplets: [])), walk: walk)
    var steps = 0
    model.forEachNeighbor(of: 2) { _, _ in steps += 1 }
    #expect(steps <= ItemWalk.longest + 200)
    var scores = [Float](repeating: 0, count: 5)
    model.score([ListenerProfile(likes: [0, 1, 2, 9])], into: &scores)
    #expect(scores.allSatisfy { $0 >= 0 && $0.isFinite })
  }

  @Test func verificationFindsStepsThatLeadNowhere() throws {
    try TemporaryFolder.use { folder in
      let data = try ItemWalkTests.interactions()
      let model = RP3Beta().train(data, pool: pool)
      let far = NeighborLists.rows(count: 300, pool: pool) { $0.map { _ in ([70_000], [1]) } }
      let walk = ItemWalk(listeners: try #require(model.walk).listeners, items: far)
      let damaged = RecommenderModel(
        interactions: data,
        parts: [.init(.similarity(.init(neighbors: model.neighbors, walk: walk)), weight: 1)],
        popularity: Popularity(data), sessions: nil, recipe: RecommenderRecipe(model: .rp3beta),
        note: "")
      try damaged.write(to: folder.path("damaged"))
      let file = try MappedIndexFile(
        opening: folder.path("damaged"), kind: RecommenderModel.fileKind, versions: 0...9)
      #expect(throws: IndexFileError.self) { try RecommenderModel.verifyNumbers(of: file) }
      // It answers all the same, with what leads somewhere.
      _ = damaged.recommend(.init(profile: damaged.profile(ofListener: 1), limit: 5))
    }
  }
}
