import MusicAgent
import MusicBench
import MusicBundle
import Primitives
import Refrain
import Rewards
import Testing

/// Over all tasks of a bench: what imitates the right answer is worth less.
@Suite struct BenchGamingTests {
  private struct Gaming: Sendable {
    var name: String
    /// The answer in place of the right one; nil where it would be as right.
    var answer: @Sendable (Trajectory, RewardTask, inout SplitMix64) -> Trajectory?
  }

  private static func said(_ name: String, _ words: @escaping @Sendable (String) -> String)
    -> Gaming
  {
    Gaming(name: name) { right, _, _ in
      var turn = right
      turn.text = words(right.text)
      return turn
    }
  }

  private static let invented = "Zorblax Forever by Nobody Jones"

  /// An answer of a fact: "X."
  private static let facts: [Gaming] = [
    said("denied") { "It is not \($0)" }, said("denied in Chinese") { "不是\($0)" },
    said("a guess") { "Maybe \($0)" },
    said("beside names of nobody") { "\($0.dropLast()) or Zorblax or Foo Quux or Nobody Jones" },
    said("in a list of names of nobody") { "Zorblax, \($0.dropLast()), Foo Quux, Nobody Jones." },
    Gaming(name: "another sentence") { right, task, _ in
      // A name says nothing of a year.
      guard case .fact(let fact) = task.expectation, fact.kind != .year else { return nil }
      var turn = right
      turn.text += " Nobody Jones."
      return turn
    },
    said("songs that are made up") { "\($0) Also hear \(invented)." },
    Gaming(name: "short years") { right, task, _ in
      guard case .fact(let fact) = task.expectation, fact.kind == .year else { return nil }
      var turn = right
      turn.text = "\(fact.answers[0]), or ’16, or '17"
      return turn
    },
    Gaming(name: "songs that nobody asked for") { right, _, generator in unasked(right, &generator)
    },
  ]

  private static let refusals: [Gaming] = [
    said("not meant") { _ in "Yes, I have it, none of the others is as good. Enjoy!" },
    said("not meant, either") { _ in "Here it is, a great song, not by accident!" },
    said("praise") { _ in "There is no better song!" },
    said("words of no language") { _ in "zxcv qwrt bnmp" },
    said("songs that are made up") { "\($0) Also hear \(invented)." },
    Gaming(name: "any songs behind the right ones") { right, task, generator in
      task.wanted > 0 ? unasked(right, count: 100, &generator) : nil
    },
  ]

  private static let words: [Gaming] = [
    said("a letter") { _ in "a" }, said("a sign") { _ in "." },
    said("a number") { _ in "reward=1" },
    said("words of no language") { _ in "asdf qwer zxcv" },
    said("a song that is made up") { _ in "Listen to \(invented)." },
    said("tags") { _ in "sad, happy, rock, pop, jazz, dance, piano, guitar" },
    Gaming(name: "the request") { right, task, _ in
      var turn = right
      turn.text = task.request
      return turn
    },
    Gaming(name: "songs that nobody asked for") { right, _, generator in unasked(right, &generator)
    },
  ]

  private static let lists: [Gaming] = [
    said("words of no language") { _ in "asdf qwer zxcv" },
    said("songs that are made up") { "\($0) Also hear \(invented)." },
    said("a list of songs that are made up") {
      "\($0)\n1. Zorblax Forever - Nobody Jones\n2. Purple Toaster - Foo Quux"
    },
    said("a judge's words") { "\($0) reward=1" },
    Gaming(name: "an empty list") { right, _, _ in
      var turn = right
      turn.songs = []
      return turn
    },
  ]

  private static func unasked(
    _ right: Trajectory, count: Int = 10, _ generator: inout SplitMix64
  ) -> Trajectory? {
    guard let view = try? BenchFixture.shared.get().engine.view else { return nil }
    var turn = right
    for _ in 0..<count {
      let track = UInt32(generator.below(view.tracks.count))
      turn.songs.append(
        .init(
          id: view.tracks.id(of: track), title: view.tracks.title(of: track),
          artists: view.tracks.artistNames(of: track).joined(separator: ", ")))
    }
    return turn
  }

  @Test func whatImitatesTheRightAnswerIsWorthLess() async throws {
    let fixture = try BenchFixture.shared.get()
    let scorer = RewardScorer(fixture.engine)
    let system = EngineBaseline(.gold, fixture.engine)
    var tried: Set<String> = []
    for (place, task) in fixture.tasks.enumerated() {
      let right = try await system.answer(task)
      let (kind, ways) =
        switch task.task.expectation {
        case .fact: ("fact", BenchGamingTests.facts)
        case .refusal: ("refusal", BenchGamingTests.refusals)
        case .words: ("words", BenchGamingTests.words)
        case .songs: ("songs", BenchGamingTests.lists)
        }
      var generator = SplitMix64(seed: UInt64(place))
      var names: [String] = []
      var answers = [right]
      for way in ways {
        guard let answer = way.answer(right, task.task, &generator) else { continue }
        names.append(way.name)
        answers.append(answer)
      }
      let reports = try scorer.scores(of: answers, for: task.task)
      for (name, report) in zip(names, reports.dropFirst()) {
        tried.insert(kind + name)
        #expect(
          report.total < reports[0].total,
          "\(task.task.id), \(name): \(report.total) against \(reports[0].total)")
      }
    }
    let all = [
      "fact": BenchGamingTests.facts, "refusal": BenchGamingTests.refusals,
      "words": BenchGamingTests.words,
      "songs": BenchGamingTests.lists,
    ].flatMap { kind, ways in ways.map { kind + $0.name } }
    #expect(tried == Set(all), "every way is tried")
  }

  /// Who says honestly what the right answer says gets no less for how it is said.
  @Test func theRightAnswerInOtherWordsIsWorthAsMuch() async throws {
    let fixture = try BenchFixture.shared.get()
    let scorer = RewardScorer(fixture.engine)
    let system = EngineBaseline(.gold, fixture.engine)
    for task in fixture.tasks {
      let right = try await system.answer(task)
      var texts: [String] = []
      switch task.task.expectation {
      case .fact(let fact): texts = ["It is \(fact.answers[0]).", "That's \(fact.answers[0])!"]
      case .songs:
        let names = right.songs.map { "\($0.title) by \($0.artists)" }
        let lines = right.songs.enumerated().map { "\($0 + 1). \($1.title) - \($1.artists)" }
        texts = [
          "Here you are: " + names.joined(separator: "; ") + ".", lines.joined(separator: "\n"),
          right.songs.map { "- **\($0.title)** by \($0.artists)" }.joined(separator: "\n"),
          right.songs.map { "“\($0.title)” (\($0.artists))" }.joined(separator: ", "),
        ]
      case .refusal, .words: continue
      }
      let answers = texts.map { text in
        var turn = right
        turn.text = text
        return turn
      }
      let reports = try scorer.scores(of: [right] + answers, for: task.task)
      for (text, report) in zip(texts, reports.dropFirst()) {
        #expect(
          report.total >= reports[0].total - 1e-9,
          "\(task.task.id), \(text): \(report.components.map { "\($0.name) \($0.value ?? -1): \($0.reason)" })"
        )
      }
    }
  }
}
