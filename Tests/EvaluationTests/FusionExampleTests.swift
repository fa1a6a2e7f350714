import MusicBundle
import TestSupport
import Testing

@testable import Evaluation
@testable import Refrain

/// Weights are learned on the scores that an engine ranks by.
struct FusionExampleTests {
  @Test(arguments: FusionRecipe.Method.allCases)
  func learningRanksAsTheEngineDoes(method: FusionRecipe.Method) throws {
    let catalog = RandomCatalog(count: 120, seed: 5)
    var recipe = FusionRecipe()
    recipe.method = method
    recipe.dislikePenalty = 0.7
    recipe.versionPenalty = 0.4
    try Workshop.run { workshop in
      let engine = try workshop.engine(catalog.records)
      for word in RandomCatalog.words.prefix(8) {
        var question = Question(word, likes: ["t7"], dislikes: ["t9", "t11", "t30"], limit: 10)
        question.fusion = recipe
        question.diversity = .off
        question.isVerbatim = true
        question.versions = .best
        let answer = try engine.answer(question).hits
        let channels = engine.channels
        let features = try engine.fusionFeatures(of: question, channels: channels)
        let songs = answer.map { engine.songs(of: [$0.id]) }
        for (place, hit) in answer.enumerated() {
          let example = FusionExample(
            features: features,
            isRelevant: features.song.map { songs[place].contains($0) }, relevantCount: 1)
          let ranked = example.ranked(
            by: recipe, weights: channels.map(recipe.weight(of:)), limit: 100)
          let learned = ranked.firstIndex(of: true)
          // Features are single numbers, so equals may change places.
          let isTied = answer.contains {
            $0.id != hit.id && abs($0.score - hit.score) <= 1e-6 * max(1, abs(hit.score))
          }
          #expect(learned == place || isTied, "\(method) \(word): \(hit.id)")
        }
        #expect(!answer.isEmpty)
      }
    }
  }
}
