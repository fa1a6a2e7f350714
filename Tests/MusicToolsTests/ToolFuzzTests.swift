import Foundation
import IndexFile
import JSON
import Primitives
import Refrain
import TestSupport
import Testing

@testable import MusicTools

/// Every tool with arguments that fit, that nearly fit and that are no JSON at all: a typed error or
/// an output of the announced form that keeps to its budget, no id that does not exist, no call that
/// hangs. 850 calls of each tool; seeds are printed.
@Suite(.timeLimit(.minutes(15))) struct ToolFuzzTests {
  /// The sample catalog with its listeners.
  private static let engine: MusicEngine = {
    let bundle = try! Workshop(folder: TemporaryFolder.untilExit()).sample()
    return try! MusicEngine(opening: bundle.path)
  }()

  /// What a model might say, and what it should not.
  private static let words: [String] =
    [
      "晴天", "Hello", "adele", "(Live)", "feat.", " - ", "\u{0}", "🎵", "ｑｕｅｅｎ", "'", "((", "Ⅳ",
      "周杰伦", "rain", "e\u{301}", "\u{202E}", "", String(repeating: "a", count: 600), "year:1..2",
      "tag:piano", "-love", "\"rainy night\"", "artist:", "listening", "latent", "ballad", "zh",
      "en",
      "sim-1", "sim-42", "genre", "9999999999", "*", "like", "play", "dislike",
    ] + ["jay-chou-qing-tian", "adele-hello", "queen-bohemian-rhapsody", "no-such-track"]

  private static let known: [String: [String]] = {
    let ids = ["jay-chou-qing-tian", "adele-hello"] + someIDs
    var known: [String: [String]] = [:]
    for name in [
      "tracks", "unlike", "likes", "dislikes", "ids", "exclude_tracks", "track", "seeds", "include",
    ] {
      known[name] = ids
    }
    known["space"] = ["listening", "latent"]
    // Nothing at all, as models like to say it.
    for name in ["within", "without", "cursor", "from", "to"] { known[name] = [""] }
    known["listener"] = ["sim-108", "sim-1", "sim-17"]
    known["played_by"] = ["sim-108", "sim-1", ""]
    known["plays"] = ["1...", "...3", ""]
    for name in ["added", "last_played"] { known[name] = ["2020...", "...2030", ""] }
    known["artists"] = ["Adele", "Queen", "周杰倫", "jay chou"]
    return known
  }()

  private static let someIDs: [String] = {
    (try? engine.search("love night piano", limit: 50).map(\.id)) ?? []
  }()

  /// A hundred milliseconds is the aim. A debug build on a busy machine, whose threads other tests
  /// want too, gets fifty times as long; and now and then a call waits longer for its turn.
  private static let longestCall = Duration.seconds(5)
  private static let mostSlowCalls = 5

  private struct Tally {
    var calls = 0
    var answers = 0
    var slow = 0
  }

  @Test(arguments: ToolUnderTest.all.map(\.name))
  func argumentsOfTheRightForm(name: String) async throws {
    let tool = try #require(ToolUnderTest.all.first { $0.name == name })
    // A space is for a path, and these have none.
    let known = name == "build_playlist" ? ["space": [""]] : [:]
    var samples = SchemaSamples(
      seed: 11, words: Self.words, known: Self.known.merging(known) { $1 })
    var tally = Tally()
    // Of the many parts of a playlist two seldom go together.
    for _ in 0..<(name == "build_playlist" ? 300 : 150) {
      let arguments = samples.value(of: tool.arguments, longest: 4).compact
      try await check(tool, arguments, &tally)
    }
    // Enough of them reach the engine.
    #expect(tally.answers >= 15, "\(name): \(tally.answers) of \(tally.calls) answered")
  }

  @Test(arguments: ToolUnderTest.all.map(\.name))
  func argumentsWithSomethingWrong(name: String) async throws {
    let tool = try #require(ToolUnderTest.all.first { $0.name == name })
    var samples = SchemaSamples(seed: 12, words: Self.words, known: Self.known)
    var tally = Tally()
    for _ in 0..<400 {
      let value = samples.value(of: tool.arguments, longest: 3)
      let wrong = samples.broken(value, of: tool.arguments)?.0 ?? samples.anything()
      try await check(tool, wrong.compact, &tally)
    }
    #expect(tally.answers < 45, "\(name): \(tally.answers)")
  }

  @Test(arguments: ToolUnderTest.all.map(\.name))
  func textsThatWereDamaged(name: String) async throws {
    let tool = try #require(ToolUnderTest.all.first { $0.name == name })
    var samples = SchemaSamples(seed: 13, words: Self.words, known: Self.known)
    var tally = Tally()
    for _ in 0..<300 {
      var bytes = Array(samples.value(of: tool.arguments, longest: 3).compact.utf8)
      for _ in 0...samples.generator.below(3) {
        let place = samples.generator.below(bytes.count)
        switch samples.generator.below(3) {
        case 0: bytes[place] = UInt8(samples.generator.below(128))
        case 1: bytes.remove(at: place)
        default: bytes.insert(bytes[samples.generator.below(bytes.count)], at: place)
        }
        if bytes.isEmpty { bytes = [0x7B] }
      }
      try await check(tool, String(decoding: bytes, as: UTF8.self), &tally)
    }
  }

  private func check(
    _ tool: ToolUnderTest, _ arguments: String, _ tally: inout Tally
  ) async throws {
    let toolbox = MusicToolbox(Self.engine)
    let clock = ContinuousClock()
    var answer = ToolAnswer(value: .null, isError: true)
    var fastest = await clock.measure {
      answer = await toolbox.call(tool.name, arguments: arguments)
    }
    // A machine may pause once; what hangs, hangs again.
    for _ in 0..<2 where fastest > Self.longestCall {
      fastest = min(
        fastest, await clock.measure { _ = await toolbox.call(tool.name, arguments: arguments) })
    }
    tally.calls += 1
    let comment: Comment = "\(tool.name) \(arguments)"
    if fastest > Self.longestCall { tally.slow += 1 }
    #expect(tally.slow <= Self.mostSlowCalls, comment)
    #expect(try JSONValue(parsing: answer.json) == answer.value, comment)
    guard !answer.isError else {
      let codes: [JSONValue] = ["invalid_arguments", "not_found", "unavailable"]
      #expect(codes.contains(answer.value["error"]?["code"] ?? .null), comment)
      guard case .string(let message)? = answer.value["error"]?["message"],
        case .string(let hint)? = answer.value["error"]?["hint"]
      else {
        Issue.record("no words for the model: \(answer.json)")
        return
      }
      #expect(!message.isEmpty && !hint.isEmpty, comment)
      return
    }
    tally.answers += 1
    #expect(SchemaSamples.violations(answer.value, tool.answer) == [], comment)
    for id in trackIDs(in: answer.value, under: "") {
      #expect(Self.engine.details(ofTrack: id) != nil, "\(id): \(comment)")
    }
    if case .integer(let limit)? = try JSONValue(parsing: arguments)["max_tokens"] {
      #expect(TokenBudget.tokens(in: answer.json) <= Int(limit), comment)
    }
  }

  /// Ids of tracks anywhere in an answer: of objects that have a title.
  private func trackIDs(in value: JSONValue, under name: String) -> [String] {
    switch value {
    case .array(let elements): return elements.flatMap { trackIDs(in: $0, under: name) }
    case .object(let members):
      var ids = members.flatMap { trackIDs(in: $0.value, under: $0.name) }
      if value["title"] != nil, case .string(let id)? = value["id"] { ids.append(id) }
      return ids
    default: return []
    }
  }
}
