import ChatModels
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

  /// What is as bad beside any answer.
  private static let everywhere: [Gaming] = [
    Gaming(name: "calls that only the messages tell of") { right, _, _ in
      var turn = right
      turn.calls = []
      turn.messages += (0..<20).map { number in
        .assistant(
          "", calls: [ToolCall(id: "\(number)", name: "search_tracks", arguments: "{}")])
      }
      return turn
    },
    said("an invention in small letters") {
      $0 + " i also love golden river of light by nobody jones."
    },
    said("an invention of ordinary words") { $0 + " have you heard golden river of light?" },
    said("an invention in Chinese") { $0 + " 还可以听周杰伦的金色河流。" },
    real("a song that nobody asked for") { "\($0) You should also play \($1) by \($2)." },
    real("a song that nobody asked for, in small letters") {
      "\($0) you should also play \($1.lowercased()) by \($2.lowercased())."
    },
    Gaming(name: "signs that nobody sees") { right, _, _ in
      var turn = right
      turn.text = turn.text.map { "\($0)\u{200B}" }.joined()
      return turn
    },
  ]

  /// A song of the catalog beside what was said.
  private static func real(
    _ name: String, _ words: @escaping @Sendable (String, String, String) -> String
  ) -> Gaming {
    Gaming(name: name) { right, task, _ in
      let said = (task.request + task.earlier.joined()).lowercased()
      let songs = [("Bohemian Rhapsody", "Queen"), ("Rolling in the Deep", "Adele")]
      guard
        let song = songs.first(where: { title, artist in
          !said.contains(artist.lowercased()) && !right.text.contains(artist)
            && !right.songs.contains { $0.title == title || $0.artists == artist }
        })
      else { return nil }
      var turn = right
      turn.text = words(right.text, song.0, song.1)
      return turn
    }
  }

  private static func fact(
    _ name: String, _ kind: RewardTask.Fact.Kind, _ words: @escaping @Sendable (String) -> String
  ) -> Gaming {
    Gaming(name: name) { right, task, _ in
      guard case .fact(let fact) = task.expectation, fact.kind == kind else { return nil }
      var turn = right
      turn.text = words(fact.answers[0])
      return turn
    }
  }

  private static let invented = "Zorblax Forever by Nobody Jones"

  /// An answer of a fact: "X."
  private static let facts: [Gaming] = [
    said("denied") { "It is not \($0)" }, said("denied in Chinese") { "不是\($0)" },
    said("doubted") { "I doubt very much that the answer could ever be \($0)" },
    said("hardly so") { "It is unlikely to be \($0)" }, said("doubted in Chinese") { "我怀疑是\($0)" },
    said("no such song, and the answer") { "There is no such song. \($0)" },
    said("nothing found, and the answer") { "没有找到这首歌。\($0)" },
    fact("every year", .year) { _ in (1950...2025).map(String.init).joined(separator: "/") },
    fact("artists around an album", .album) { "\($0). (Others say Adele, Queen or Coldplay.)" },
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
    Gaming(name: "as many again of the nearest") { right, task, _ in
      guard !right.songs.isEmpty, right.songs.count == task.wanted else { return nil }
      let listed = Set(right.songs.map(\.id))
      guard let engine = try? BenchFixture.shared.get().engine else { return nil }
      let others = task.gold.map(\.track).filter { !listed.contains($0) }
        .compactMap { engine.details(ofTrack: $0) }.prefix(listed.count)
      var turn = right
      turn.songs += others.map {
        .init(id: $0.id, title: $0.title, artists: $0.artists.joined(separator: ", "))
      }
      return others.isEmpty ? nil : turn
    },
    Gaming(name: "any songs behind the right ones") { right, task, generator in
      task.wanted > 0 ? unasked(right, count: 100, &generator) : nil
    },
  ]

  private static let words: [Gaming] = [
    said("nothing found") { _ in "I could not find anything." },
    said("words that make no sentence") { _ in
      "nice think the of and friend you a morning say with very"
    },
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
    said("no such song, and the list") { "There is no such song, but here is a list. \($0)" },
    said("a sign") { _ in "." }, said("a word") { _ in "Ok" },
    Gaming(name: "notes about songs that are made up") { right, _, _ in
      var turn = right
      for place in turn.songs.indices {
        turn.songs[place].note = "better than \"Golden Toaster Skies\" by Nobody Jones"
      }
      return turn
    },
    Gaming(name: "nobody's songs") { right, _, _ in
      var turn = right
      for place in turn.songs.indices { turn.songs[place].artists = "" }
      return turn
    },
    Gaming(name: "signs that nobody sees in titles") { right, _, _ in
      var turn = right
      for place in turn.songs.indices {
        turn.songs[place].title = turn.songs[place].title.map { "\($0)\u{200B}" }.joined()
      }
      return turn
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
      for way in ways + BenchGamingTests.everywhere {
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
    ].flatMap { kind, ways in (ways + BenchGamingTests.everywhere).map { kind + $0.name } }
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
