import IndexFile
import LinearAlgebra
import Primitives
import Testing

@testable import Recommender

struct ItemModelTests {
  private let pool = WorkPool(threads: 2)

  @Test(arguments: [1, 2, 3] as [UInt64])
  func cosineNeighborsEqualBruteForce(seed: UInt64) throws {
    let data = try randomInteractions(listeners: 30, items: 25, seed: seed, weighted: true)
    let recipe = ItemKNN(weighting: .cosine, shrinkage: 2, neighbors: 6)
    let rows = recipe.builder(for: data).rows(0..<25)
    let model = recipe.train(data, pool: pool)
    let columns = Dense(data.matrix).transposed.rows
    for j in 0..<25 {
      let norm = Dense.dot(columns[j], columns[j]).squareRoot()
      let all = (0..<25).filter { $0 != j }.map { i in
        (
          item: i,
          weight: Dense.dot(columns[i], columns[j])
            / (norm * Dense.dot(columns[i], columns[i]).squareRoot() + 2)
        )
      }
      let best = all.filter { $0.weight > 0 }.sorted { $0.weight > $1.weight }.prefix(6)
      let row = rows[j]
      #expect(row.columns.count == best.count)
      #expect(model.neighbors.entries(ofRow: j).map(\.neighbor) == row.columns)
      let tolerance = NeighborListsTests.tolerance(of: row.values)
      for (item, weight) in zip(row.columns, row.values) {
        #expect(abs(Double(weight) - all.first { $0.item == Int(item) }!.weight) < 1e-5)
        #expect(Double(weight) >= (best.last?.weight ?? 0) - 1e-5)
        let packed = model.weight(from: j, to: Int(item))
        #expect(NeighborListsTests.error(packed, weight) <= tolerance)
      }
    }
  }

  @Test(arguments: [4, 5] as [UInt64])
  func rp3betaEqualsItsDefinition(seed: UInt64) throws {
    let data = try randomInteractions(listeners: 20, items: 15, seed: seed)
    let recipe = RP3Beta(alpha: 0.7, beta: 0.4, neighbors: 15)
    let rows = recipe.builder(for: data).rows(0..<15)
    let model = recipe.train(data, pool: pool)
    let x = Dense(data.matrix).rows
    let degree = (0..<15).map { i in x.reduce(0) { $0 + $1[i] } }
    for j in 0..<15 where degree[j] > 0 {
      var expected = [Double](repeating: 0, count: 15)
      for i in 0..<15 where i != j && degree[i] > 0 {
        for row in x where row[j] > 0 && row[i] > 0 {
          let items = row.reduce(0, +)
          expected[i] += power(1 / degree[j], 0.7) * power(1 / items, 0.7)
        }
        expected[i] /= power(degree[i], 0.4)
      }
      let sum = expected.reduce(0, +)
      for i in 0..<15 where sum > 0 {
        let exact = rows[j].columns.firstIndex(of: UInt32(i)).map { rows[j].values[$0] } ?? 0
        #expect(abs(Double(exact) - expected[i] / sum) < 1e-5)
        let packed = model.weight(from: j, to: i)
        #expect(
          exact == 0
            ? packed == 0
            : NeighborListsTests.error(packed, exact)
              <= NeighborListsTests.tolerance(of: rows[j].values))
      }
    }
  }

  private func power(_ x: Double, _ y: Double) -> Double {
    Double(Float.pow(Float(x), Float(y)))
  }

  @Test(arguments: [(30, 12), (12, 30), (10, 10)])
  func easeEqualsTheDenseClosedForm(listeners: Int, items: Int) throws {
    let data = try randomInteractions(listeners: listeners, items: items, seed: 6)
    let model = try EASE(lambda: 3).train(data, pool: pool)
    let x = Dense(data.matrix)
    var gram = x.transposed * x
    for i in 0..<items { gram.rows[i][i] += 3 }
    let p = gram.inverse.rows
    for j in 0..<items {
      for i in 0..<items {
        let expected = i == j ? 0 : -p[j][i] / p[i][i]
        #expect(abs(Double(model.weight(from: j, to: i)) - expected) < 1e-4)
      }
    }
    let profile = ListenerProfile(likes: [1, 4], dislikes: [7])
    var scores = [Float](repeating: 0, count: items)
    model.score([profile], into: &scores)
    for i in 0..<items {
      var sum: Float = 0
      for (item, weight) in zip(profile.items, profile.weights) {
        sum += weight * model.weight(from: Int(item), to: i)
      }
      #expect(abs(scores[i] - sum) < 1e-4)
    }
  }

  @Test func easeStatesItsMemoryBeforeItStarts() throws {
    let data = try randomInteractions(listeners: 50, items: 40, seed: 6)
    #expect(throws: RecommenderError.self) {
      _ = try EASE(lambda: 3, memoryLimit: 1_000).train(data)
    }
    #expect(throws: RecommenderError.self) { _ = try EASE(lambda: 0).train(data) }
    #expect(EASE().memoryNeeded(listenerCount: 1 << 40, itemCount: 1 << 40) == .max)
  }

  @Test func theSameWhateverTheThreadCount() throws {
    let data = try randomInteractions(listeners: 600, items: 40, share: 0.1, seed: 7)
    let one = RP3Beta(neighbors: 5).train(data, pool: WorkPool(threads: 1))
    let three = RP3Beta(neighbors: 5).train(data, pool: WorkPool(threads: 3))
    for row in 0..<40 {
      #expect(one.neighbors.entries(ofRow: row) == three.neighbors.entries(ofRow: row))
    }
  }

  @Test func emptyMatrices() throws {
    for (rows, columns) in [(0, 0), (0, 5), (5, 0), (3, 3)] {
      let data = try Interactions(
        SparseMatrix(rowCount: rows, columnCount: columns, triplets: []))
      #expect(RP3Beta().train(data).neighbors.byteCount == 0)
      for weighting in [ItemKNN.Weighting.cosine, .tfidf, .bm25()] {
        #expect(ItemKNN(weighting: weighting).train(data).neighbors.byteCount == 0)
      }
      #expect(try EASE().train(data).itemCount == columns)
    }
  }
}
