import Evaluation
import MusicCatalog
import Primitives
import Refrain
import TestSupport
import Testing

struct FusionTunerTests {
  private func question(_ words: String, conversation: [String]) -> Question {
    var question = Question(words)
    question.conversation = conversation
    return question
  }

  @Test(arguments: [1 as UInt64, 12])
  func whatIsLearnedIsNeverBelowAChannelAloneOrTheBeginningOnAnyNumberOfThreads(seed: UInt64) throws
  {
    let catalog = RandomCatalog(count: 80, seed: seed)
    var generator = SplitMix64(seed: seed)
    try Workshop.run { workshop in
      let engine = try workshop.engine(catalog.records)
      let judged = (0..<12).map { _ in
        JudgedQuestion(
          question(
            RandomCatalog.words[generator.below(10)],
            conversation: [RandomCatalog.artists[generator.below(7)].name]),
          relevant: Set((0..<3).map { _ in "t\(generator.below(80))" }))
      }
      let one = try FusionTuner(engine: engine, pool: WorkPool(threads: 1)).learn(from: judged)
      let two = try FusionTuner(engine: engine, pool: WorkPool(threads: 2)).learn(from: judged)
      #expect(one.recipe == two.recipe)
      #expect(one.quality == two.quality)
      #expect(one.isAtLeastBestChannel)
      #expect(one.quality.objective >= one.before.objective)
      #expect(one.channels.map(\.name) == engine.channels)
      let tuner = FusionTuner(engine: engine)
      let quality = try tuner.quality(of: one.recipe, on: judged)
      #expect(quality == one.quality)
    }
  }

  @Test
  func aChannelThatIsRightIsFoundOut() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      // The words say one thing, the likes another, and the likes are right.
      let judged = [
        JudgedQuestion(
          Question("hard rock", likes: ["qing-tian"]), relevant: ["ye-qu"]),
        JudgedQuestion(Question("r&b", likes: ["hello"]), relevant: ["someone"]),
      ]
      let lesson = try FusionTuner(engine: engine).learn(from: judged)
      #expect(lesson.quality.ndcg20 == 1)
      #expect(throws: EngineError.self) { try FusionTuner(engine: engine).learn(from: []) }
    }
  }
}
