import Foundation
import IndexFile
import Primitives
import Testing

@testable import Recommender

struct UserKNNTests {
  /// The definition, dense.
  private func expected(
    _ data: Interactions, _ profile: ListenerProfile, _ recipe: UserKNN
  ) -> [Double] {
    let rows = Dense(data.matrix).rows
    let popularity = (0..<data.itemCount).map { item in Double(rows.count { $0[item] > 0 }) }
    func weight(_ item: UInt32, _ confidence: Float) -> Double {
      guard confidence > 0, popularity[Int(item)] > 0 else { return 0 }
      let rarity = log(1 + Double(rows.count) / popularity[Int(item)])
      return Double(confidence) * pow(rarity, Double(recipe.rarity))
    }
    let similarities = rows.map { row in
      let common = zip(profile.items, profile.weights).reduce(0.0) {
        row[Int($1.0)] > 0 ? $0 + weight($1.0, $1.1) : $0
      }
      let length = Double(max(row.count { $0 != 0 }, 1))
      return common / pow(length, Double(recipe.lengthPower))
    }
    let voters = rows.indices.filter { similarities[$0] > 0 }
      .sorted { (similarities[$1], $0) < (similarities[$0], $1) }.prefix(recipe.neighbors)
    return (0..<data.itemCount).map { item in
      voters.reduce(0.0) {
        $0 + pow(similarities[$1], Double(recipe.power)) * max(0, rows[$1][item])
      } / pow(max(popularity[item], 1), Double(recipe.beta))
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func scoresEqualTheDefinition(seed: UInt64) throws {
    let data = try randomInteractions(
      listeners: 60, items: 30, seed: seed, signed: true, weighted: true)
    let recipe = UserKNN(neighbors: 7, rarity: 1.3, lengthPower: 0.4, power: 1.6, beta: 0.3)
    let model = try recipe.train(data)
    for profile in [
      ListenerProfile(likes: [1, 4, 9], dislikes: [2]),
      ListenerProfile([(3, 2), (8, 0.5), (20, 4), (29, -1)]),
    ] {
      let expected = expected(data, profile, recipe)
      var scores = [Float](repeating: 1, count: 60)
      model.score([profile, profile], into: &scores)
      for item in 0..<30 {
        #expect(abs(Double(scores[item]) - expected[item]) < 1e-4 * max(1, expected[item]))
        #expect(scores[item] == scores[30 + item])
      }
    }
  }

  @Test func aDislikeFindsNobody() throws {
    let data = try randomInteractions(listeners: 20, items: 10, seed: 4)
    let model = try UserKNN().train(data)
    #expect(model.neighbors(of: ListenerProfile(likes: [], dislikes: [1, 2])).isEmpty)
    #expect(model.neighbors(of: ListenerProfile(likes: [77])).isEmpty)
  }

  @Test func asManyListenersOfAnItemAsTheSample() throws {
    let matrix = SparseMatrix(
      rowCount: 100, columnCount: 2, triplets: (0..<100).map { ($0, 0, 1) } + [(5, 1, 1)])
    let model = try UserKNN(sample: 10).train(Interactions(matrix))
    let entries = model.listeners.entries(ofRow: 0).map(\.neighbor)
    #expect(entries == (0..<10).map { $0 * 10 })
    #expect(model.listeners.entries(ofRow: 1).map(\.neighbor) == [5])
  }

  @Test func theSameWhateverTheThreadCount() throws {
    let data = try randomInteractions(listeners: 600, items: 700, share: 0.02, seed: 7)
    let one = try UserKNN().train(data, pool: WorkPool(threads: 1))
    let three = try UserKNN().train(data, pool: WorkPool(threads: 3))
    for row in 0..<700 {
      #expect(one.listeners.entries(ofRow: row) == three.listeners.entries(ofRow: row))
    }
  }

  @Test func settingsOutOfRangeAreRefused() throws {
    let data = try randomInteractions(listeners: 20, items: 10, seed: 4)
    for recipe in [
      UserKNN(neighbors: 0), UserKNN(sample: 0), UserKNN(rarity: -1), UserKNN(power: .nan),
      UserKNN(beta: 11),
    ] {
      #expect(throws: RecommenderError.self) { _ = try recipe.train(data) }
    }
  }
}
