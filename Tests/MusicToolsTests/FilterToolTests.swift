import JSON
import MusicCatalog
import Refrain
import Testing

@testable import MusicTools

/// What few requests need of a filter: lengths, explicit words, when a track was added, what was played.
struct FilterToolTests {
  private static let lines = """
    {"id":"a","title":"Harbor","artists":["Ann"],"duration":60,"explicit":true,"added":"2023-12-31"}
    {"id":"b","title":"Harbor lights","artists":["Bob"],"duration":120,"explicit":false,"added":"2024-03-01"}
    {"id":"c","title":"Old harbor","artists":["Cy"],"duration":180,"explicit":false,"added":"2024-05-31"}
    {"id":"d","title":"Harbor town","artists":["Dee"],"duration":240}

    """

  /// Ana has played a three times, b once and c twice, at noon of a day each.
  private static let plays: [(track: String, day: Int64)] = [
    ("a", 19_000), ("a", 19_001), ("a", 19_002), ("b", 19_800), ("c", 19_801), ("c", 19_802),
  ]

  private func run(_ body: (ToolFixture) async throws -> Void) async throws {
    try await ToolFixture.run(FilterToolTests.lines) { fixture in
      try fixture.toolbox.engine.record(
        FilterToolTests.plays.map {
          ListeningEvent(listener: "ana", track: $0.track, kind: .play, time: $0.day * 86_400)
        })
      // With a recommender.
      try fixture.toolbox.engine.consolidate()
      try await body(fixture)
    }
  }

  private static let cases: [(String, Set<String>)] = [
    (#""min_seconds":120"#, ["b", "c", "d"]),
    (#""min_seconds":120,"max_seconds":180"#, ["b", "c"]),
    (#""explicit":true"#, ["a"]),
    (#""explicit":false"#, ["b", "c"]),
    (#""added":"2024...""#, ["b", "c"]),
    (#""added":"2023-12...2024-03-01""#, ["a", "b"]),
    (#""added":"2024-05""#, ["c"]),
    (#""played_by":"ana""#, ["a", "b", "c"]),
    (#""played_by":"ana","plays":"2...""#, ["a", "c"]),
    (#""played_by":"ana","plays":"...1""#, ["b", "d"]),
    (#""played_by":"ana","last_played":"...2023""#, ["a"]),
    (#""played_by":"ana","plays":"2...","last_played":"2024...","explicit":false"#, ["c"]),
  ]

  @Test func eachConstraintHoldsInEveryToolThatHasAFilter() async throws {
    try await run { fixture in
      for (filter, expected) in FilterToolTests.cases {
        let found = try #require(
          await fixture.search("{\"query\":\"harbor\",\"filter\":{\(filter)}}"), "\(filter)")
        #expect(Set(found) == expected, "\(filter)")
        for (tool, arguments) in [
          ("recommend_tracks", ""), ("build_playlist", #""query":"harbor","count":4,"#),
        ] {
          let answer = await fixture.toolbox.call(
            tool, arguments: "{\(arguments)\"filter\":{\(filter)}}")
          #expect(!answer.isError, "\(tool): \(answer.json)")
          let list = try #require(
            answer.value["hits"]?.elements ?? answer.value["tracks"]?.elements)
          #expect(Set(list.compactMap { $0["id"]?.text }) == expected, "\(tool), \(filter)")
        }
        for tool in ["similar_tracks", "continue_playlist"] {
          let answer = await fixture.toolbox.call(
            tool, arguments: "{\"tracks\":[\"d\"],\"filter\":{\(filter)}}")
          let hits = answer.value["hits"]?.elements ?? []
          let found = Set(hits.compactMap { $0["id"]?.text })
          #expect(found.isSubset(of: expected), "\(tool), \(filter)")
        }
      }
    }
  }

  @Test func theListenerOfACallIsWhosePlaysAreMeant() async throws {
    try await run { fixture in
      let answer = await fixture.toolbox.call(
        "build_playlist",
        arguments: #"{"query":"harbor","listener":"ana","count":4,"filter":{"plays":"3"}}"#)
      #expect(answer.value["tracks"]?.elements?.compactMap { $0["id"]?.text } == ["a"])
    }
  }

  @Test(arguments: [
    (#"{"plays":"3..."}"#, "played_by"), (#"{"last_played":"2024"}"#, "played_by"),
    (#"{"played_by":"ana","plays":"often"}"#, "5..."),
    (#"{"played_by":"ana","plays":"5...2"}"#, "5..."),
    (#"{"added":"last year"}"#, "2024-03-01"), (#"{"added":"2024...2023"}"#, "2024-03-01"),
    (#"{"played_by":"ana","last_played":"lately"}"#, "2024-03-01"),
    (#"{"min_seconds":9,"max_seconds":8}"#, "Swap"), (#"{"played_by":"nobody"}"#, "listener"),
  ])
  func whatCannotBeMeantSaysWhatCan(filter: String, hint: String) async throws {
    try await run { fixture in
      let answer = await fixture.toolbox.call(
        "search_tracks", arguments: "{\"filter\":\(filter)}")
      #expect(answer.isError && answer.json.contains(hint), "\(filter): \(answer.json)")
    }
  }

  @Test func whatStrictModeWritesForNothingIsNothing() throws {
    let written = """
      {"year_from":0,"year_to":0,"min_seconds":0,"max_seconds":0,"explicit":null,"added":"",\
      "played_by":"","plays":"","last_played":""}
      """
    #expect(
      try FilterArguments.shape.decode(JSONValue(parsing: written)) == FilterArguments())
  }

  @Test func strictModeShowsAllOfThemInTheToolThatHandlesLeadTo() throws {
    let rare = ["min_seconds", "explicit", "added", "played_by", "plays", "last_played"]
    for tool in MusicToolbox.standardTools {
      let name = type(of: tool).name
      let strict = MusicToolbox.schemas(of: [tool], for: .openAI).elements?.first?["function"]
      let other = MusicToolbox.schemas(of: [tool], for: .anthropic).elements?.first
      guard let open = other?["input_schema"]?["properties"]?["filter"]?["properties"] else {
        continue
      }
      let shown = strict?["parameters"]?["properties"]?["filter"]?["properties"]
      for field in rare {
        #expect(open[field] != nil, "\(name): \(field)")
        #expect((shown?[field] != nil) == (name == "search_tracks"), "\(name): \(field)")
      }
    }
  }
}
