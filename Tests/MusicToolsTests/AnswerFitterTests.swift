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

  private func fitter(_ tool: ToolUnderTest, _ limit: Int) -> AnswerFitter {
    AnswerFitter(
      schema: tool.output, entries: tool.entries, budget: TokenBudget(limit), hint: tool.restHint)
  }
}
