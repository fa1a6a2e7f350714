import JSON
import Primitives
import Testing

@testable import MusicTools

struct AnswerFitterTests {
  @Test(arguments: [1 as UInt64, 2])
  func theEstimateOfAValueIsThatOfItsText(seed: UInt64) {
    var samples = SchemaSamples(seed: seed)
    for tool in ToolUnderTest.all {
      for _ in 0..<20 {
        let value = samples.value(of: tool.output)
        #expect(
          TokenBudget.tokens(in: value) == TokenBudget.tokens(in: value.compact), "seed \(seed)")
      }
    }
    #expect(TokenBudget.tokens(in: "") == 0)
    #expect(TokenBudget.tokens(in: "晴天") == 2)
    #expect(TokenBudget.tokens(in: "abcde") == 1)
  }

  @Test(arguments: 1...2)
  func answersKeepToAnyBudgetKeepTheirFormAndSayWhatIsMissing(seed: Int) throws {
    var samples = SchemaSamples(seed: UInt64(seed))
    var (whole, cut) = (0, 0)
    for tool in ToolUnderTest.all {
      for _ in 0..<16 {
        let value = samples.value(of: tool.output, longest: 12)
        let limit = TokenBudget.minimum + samples.generator.below(1500)
        let fitted = fitter(tool, limit).fit(value)
        let comment: Comment = "seed \(seed), \(tool.name), limit \(limit)"
        #expect(TokenBudget.tokens(in: fitted.value.compact) <= limit, comment)
        #expect(SchemaSamples.violations(fitted.value, tool.answer).isEmpty, comment)
        if TokenBudget.tokens(in: value) <= limit {
          whole += 1
          #expect(fitted.value == value && fitted.kept == nil, comment)
        } else {
          cut += 1
          #expect(fitted.value[AnswerFitter.note] != nil, comment)
        }
      }
    }
    #expect(whole > 10 && cut > 10)
  }

  @Test
  func detailsGoFirstThenEntriesFromTheEndWhatIsKeptIsAsItWas() throws {
    let hits: [JSONValue] = (0..<20).map { number in
      [
        "id": .string("t\(number)"), "title": "A title", "artists": ["Somebody"],
        "album": "An album",
        "score": 1, "evidence": [["field": "title", "terms": ["title"]]],
      ]
    }
    let value: JSONValue = ["hits": .array(hits), "total": 20]
    let tool = try #require(ToolUnderTest.all.first { $0.name == "search_tracks" })
    let full = TokenBudget.tokens(in: value)
    let slim = fitter(tool, full - 1).fit(value)
    #expect(slim.kept == nil)
    let kept = try #require(slim.value["hits"]?.elements)
    #expect(kept.count == 20 && kept.allSatisfy { $0["evidence"] == nil })
    #expect(kept[0]["album"] == "An album")
    #expect(slim.value["left_out"] == .string("evidence. \(SearchTracks.restHint)"))

    let short = fitter(tool, 300).fit(value)
    let count = try #require(short.kept)
    #expect((1..<20).contains(count))
    let first = try #require(short.value["hits"]?.elements)
    #expect(first.map { $0["id"] } == hits.prefix(count).map { $0["id"] })
    #expect(first.allSatisfy { $0["album"] == nil && $0["title"] == "A title" })
    let note = try #require(short.value["left_out"]?.text)
    #expect(note.contains("the last \(20 - count) of 20 hits"))
    // One more would not have fitted.
    let more = JSONValue.object([
      .init("hits", .array(first + [first[0]])), .init("total", 20),
      .init("left_out", .string(note)),
    ])
    #expect(TokenBudget.tokens(in: more) > 300)
  }

  @Test
  func theLeastAnswerOfEveryToolFitsTheLeastBudget() {
    for tool in ToolUnderTest.all {
      // Nothing of this fits, however it is cut.
      let huge = JSONValue.object([
        .init(tool.entries.first ?? "x", .array([.string(String(repeating: "9", count: 5000))]))
      ])
      let fitted = fitter(tool, TokenBudget.minimum).fit(huge)
      #expect(TokenBudget.tokens(in: fitted.value) <= TokenBudget.minimum, "\(tool.name)")
    }
  }

  @Test
  func aProgramBoundsAnAnswerWhateverTheModelAsksFor() async throws {
    try await ToolFixture.run { fixture in
      let words = #"{"query":"adele jay chou hello","limit":10}"#
      let whole = await fixture.toolbox.call("search_tracks", arguments: words)
      #expect(TokenBudget.tokens(in: whole.value) > 250)
      let greedy = #"{"query":"adele jay chou hello","limit":10,"max_tokens":9000}"#
      for arguments in [words, greedy] {
        let short = await fixture.toolbox.call(
          "search_tracks", arguments: arguments, maximumTokens: 250)
        #expect(TokenBudget.tokens(in: short.value) <= 250)
        #expect(short.value["left_out"] != nil)
      }
    }
  }

  /// A limit that is refused does not cut its own refusal.
  @Test(arguments: [-5, 0, 1, 30, 59, 100_001])
  func aRefusedLimitIsToldWhole(limit: Int) async throws {
    try await ToolFixture.run { fixture in
      for tool in MusicToolbox.standardTools {
        let name = type(of: tool).name
        let answer = await fixture.toolbox.call(
          name, arguments: .object([.init("max_tokens", .integer(Int64(limit)))]))
        let error = answer.value["error"]
        #expect(answer.isError, "\(name)")
        #expect(
          error?["message"]?.text?.hasSuffix("…") == false && error?["hint"]?.text != "…", "\(name)"
        )
        #expect(TokenBudget.tokens(in: answer.value) <= max(limit, TokenBudget.minimum), "\(name)")
      }
    }
  }

  /// What is wrong outlasts what to do about it.
  @Test(arguments: [60, 70, 90, 200])
  func ofAnErrorTheMessageGoesLast(limit: Int) {
    let words = String(repeating: "word ", count: 400)
    for (message, hint) in [(words, words), ("It is too long.", words), (words, "Shorten it.")] {
      let error = ToolError(.invalidArguments, message, hint: hint).fitting(TokenBudget(limit))
      #expect(TokenBudget.tokens(in: error.json) <= limit)
      #expect(error.message.count >= min(message.count, 60), "\(limit): \(error.message)")
    }
  }

  /// Where not even one hit fits, how many there are is told.
  @Test func anAnswerOfTheLeastLimitHasAHitOrTellsHowManyThereAre() async throws {
    try await ToolFixture.run { fixture in
      var withHits = 0
      let requests = ["adele", "rain", "love", "songs from the 80s", "jay chou", "piano", "晴天"]
      for request in requests {
        let answer = await fixture.toolbox.call(
          "search_tracks",
          arguments: ["query": .string(request), "max_tokens": .integer(60)])
        let hits = try #require(answer.value["hits"]?.elements)
        withHits += hits.isEmpty ? 0 : 1
        #expect(TokenBudget.tokens(in: answer.value) <= 60)
        #expect(!hits.isEmpty || answer.value["total"] != nil, "\(answer.json)")
      }
      #expect(withHits > 0)
    }
  }

  private func fitter(_ tool: ToolUnderTest, _ limit: Int) -> AnswerFitter {
    AnswerFitter(
      schema: tool.output, entries: tool.entries, budget: TokenBudget(limit), hint: tool.restHint)
  }
}
