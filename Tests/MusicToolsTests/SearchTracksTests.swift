import JSON
import Primitives
import TestSupport
import Testing

@testable import MusicTools

struct SearchTracksTests {
  @Test
  func eachArgumentDoesWhatItsDescriptionSays() async throws {
    let cases: [(String, Set<String>)] = [
      (#"{"query":"hello"}"#, ["c", "f \"quoted\" \\ id"]),
      (#"{"query":"周杰伦 晴天","limit":1}"#, ["a"]),
      (#"{"filter":{"artists":["adele"]}}"#, ["c", "d"]),
      (#"{"filter":{"artists":["ADELE","jay chou"]}}"#, ["a", "b", "c", "d"]),
      (#"{"filter":{"all_tags":["piano","soul"]}}"#, ["c", "d"]),
      (#"{"filter":{"all_tags":["piano","heartbreak"]}}"#, ["d"]),
      (#"{"filter":{"any_tags":["heartbreak","guitar"]}}"#, ["a", "d", "e"]),
      (
        #"{"filter":{"exclude_tags":["piano"],"languages":["en","zh"]}}"#,
        ["a", "e", "f \"quoted\" \\ id"]
      ),
      (#"{"filter":{"year_from":2011}}"#, ["c", "d"]),
      (#"{"filter":{"year_to":2003}}"#, ["a", "e"]),
      (#"{"filter":{"year_from":2003,"year_to":2005}}"#, ["a", "b"]),
      (#"{"filter":{"languages":["ZH"]}}"#, ["a", "b"]),

      (#"{"filter":{"max_seconds":226.5}}"#, ["b"]),
      (#"{"filter":{"year_from":1,"max_seconds":292}}"#, ["a", "b", "d", "e"]),
      (#"{"filter":{"year_from":1,"exclude_artists":["周杰伦"]}}"#, ["c", "d", "e"]),
      (#"{"filter":{"languages":["Chinese"]}}"#, ["a", "b"]),
      (#"{"filter":{"year_from":1,"exclude_tracks":["a","e","none"]}}"#, ["b", "c", "d"]),
      (#"{"query":"piano","filter":{"exclude_artists":["Adele"]}}"#, ["b"]),
      (#"{"query":"piano","filter":{"artists":null},"limit":null}"#, ["b", "c", "d"]),
      (#"{"query":"piano","filter":{"all_tags":[]}}"#, ["b", "c", "d"]),
      (#"{"filter":{"any_tags":["guitar"],"languages":["zh","yue"],"year_to":2010}}"#, ["a"]),
    ]
    try await ToolFixture.run { fixture in
      for (arguments, expected) in cases {
        let ids = try #require(await fixture.search(arguments), "\(arguments)")
        // What has the words comes first; what is near in meaning may follow, within the filter.
        #expect(Set(ids.prefix(expected.count)) == expected, "\(arguments)")
        let words = arguments.dropLast() + #", "words_only": true}"#
        let strict = try #require(await fixture.search(String(words)), "\(arguments)")
        #expect(Set(strict) == expected, "\(arguments)")
        #expect(strict.count == expected.count, "\(arguments)")
      }
    }
  }

  @Test
  func theAnswerHasTheFormThatItsSchemaAnnounces() async throws {
    try await ToolFixture.run { fixture in
      let answer = await fixture.toolbox.call(
        "search_tracks", arguments: #"{"query":"晴天","limit":5}"#)
      #expect(!answer.isError)
      let read = try JSONValue(parsing: answer.json)
      #expect(read == answer.value)
      let output = try SearchOutput.shape.decode(read)
      #expect(try #require(output.total) >= 1)
      #expect(output.hits[0].title == "晴天")
      #expect(output.hits[0].artists == ["周杰倫"])
      #expect(output.hits[0].released == "2003-07-31")
      #expect(output.hits[0].duration == 269)
      #expect(
        output.hits[0].evidence?.contains { $0.field == "title" && !$0.terms.isEmpty } == true)
      #expect(output.hits[0].album == nil)
      #expect(
        read["hits"].flatMap { if case .array(let hits) = $0 { hits[0]["album"] } else { nil } }
          == nil)
    }
  }

  @Test
  func anEmptyAnswerSaysWhyAndWhatDroppingEachConstraintGives() async throws {
    try await ToolFixture.run { fixture in
      let answer = await fixture.toolbox.call(
        "search_tracks",
        arguments: #"{"query":"hello","filter":{"artists":["AC/DC"],"all_tags":["polka"]}}"#)
      #expect(!answer.isError)
      let output = try SearchOutput.shape.decode(answer.value)
      #expect(output.hits.isEmpty)
      #expect(output.total == 0)
      #expect(output.empty?.reason.isEmpty == false)
      #expect(output.notes?.contains { $0.contains("polka") } == true)
      let nothing = await fixture.toolbox.call("search_tracks", arguments: "{}")
      #expect(!nothing.isError)
      #expect(nothing.value["empty"]?["reason"] != nil)
    }
  }

  @Test
  func badArgumentsAreAnsweredWithWhatIsWrongAndWhatToDo() async throws {
    let cases = [
      ("", "JSON"), ("{", "JSON"), ("[]", "object"), ("null", "object"), ("\"hello\"", "object"),
      (#"{"querry":"x"}"#, "querry"), (#"{"query":5}"#, "query"),
      (#"{"query":"x","limit":0}"#, "limit"), (#"{"query":"x","limit":101}"#, "1...100"),
      (#"{"query":"x","limit":"ten"}"#, "limit"), (#"{"query":"x","limit":2.5}"#, "limit"),
      (#"{"filter":{"year_from":2005,"year_to":1990}}"#, "2005"),
      (#"{"filter":{"year_from":-1}}"#, "year_from"),

      (#"{"filter":{"max_seconds":-1}}"#, "max_seconds"),
      (#"{"filter":{"artists":"Adele"}}"#, "artists"),
      (#"{"filter":{"artists":[1]}}"#, "artists[0]"),
      (#"{"query":"a","query":"b"}"#, "query"),
      (#"{"query":""# + String(repeating: "x", count: 5000) + "\"}", "5000"),
      (
        #"{"filter":{"artists":["# + Array(repeating: "\"a\"", count: 51).joined(separator: ",")
          + "]}}", "51"
      ), (#"{"artist":["Adele"]}"#, "artist: is unknown. Known are: query"),
    ]
    try await ToolFixture.run { fixture in
      for (arguments, named) in cases {
        let answer = await fixture.toolbox.call("search_tracks", arguments: arguments)
        #expect(answer.isError, "\(arguments.prefix(80))")
        let error = try #require(answer.value["error"])
        #expect(error["code"] == "invalid_arguments", "\(arguments.prefix(80))")
        guard case .string(let message)? = error["message"], case .string(let hint)? = error["hint"]
        else {
          Issue.record("\(error)")
          continue
        }
        #expect(message.contains(named), "\(arguments.prefix(80)): \(message)")
        #expect(!hint.isEmpty)
        #expect(try JSONValue(parsing: answer.json) == answer.value)
      }
    }
  }

  @Test
  func anUnknownToolIsAnsweredWithTheToolsThatThereAre() async throws {
    try await ToolFixture.run { fixture in
      for name in ["", "search", "Search_Tracks", String(repeating: "x", count: 100_000)] {
        let answer = await fixture.toolbox.call(name, arguments: "{}")
        #expect(answer.isError)
        #expect(answer.value["error"]?["code"] == "unknown_tool")
        #expect(answer.json.contains("search_tracks"))
        #expect(answer.json.utf8.count < 1000)
      }
    }
  }

  @Test
  func argumentsOfAnySizeEndInAnAnswer() async throws {
    try await ToolFixture.run { fixture in
      let limit = MusicToolbox.maximumArgumentsLength
      let beyond = [
        String(repeating: " ", count: limit + 1), String(repeating: "[", count: limit + 1),
        #"{"query":""# + String(repeating: "x", count: limit) + "\"}",
      ]
      let within = [
        String(repeating: "[", count: limit),
        #"{"query":""# + String(repeating: "x", count: limit - 20) + "\"}",
        "{" + (0..<40_000).map { "\"n\($0)\":1" }.joined(separator: ",") + "}",
      ]
      for arguments in beyond + within {
        let answer = await fixture.toolbox.call("search_tracks", arguments: arguments)
        #expect(answer.isError)
        #expect(answer.json.utf8.count < 2000)
      }
      let padded = #"{"query":"thunderstruck"}"# + String(repeating: " ", count: limit - 100)
      #expect(await fixture.search(padded)?.first == "e")
    }
  }

  @Test(arguments: [1 as UInt64, 2])
  func mutatedCallsAreAnswersOrErrorsAndEveryIdReturnedExists(seed: UInt64) async throws {
    let calls = [
      #"{"query":"hello piano","limit":5}"#, #"{"query":"周杰伦 晴天","filter":{"languages":["zh"]}}"#,
      #"{"filter":{"artists":["Adele"],"any_tags":["soul","piano"],"year_from":2000,"year_to":2020}}"#,
      #"{"query":"-hello artist:adele \"like you\" year:1990..2015","filter":{"exclude_tracks":["a"]}}"#,
      #"{"filter":{"max_seconds":300.5,"exclude_tags":["guitar"]},"limit":100}"#,
    ]
    try await ToolFixture.run { fixture in
      var generator = SplitMix64(seed: seed)
      var answered = 0
      for round in 0..<1500 {
        var bytes = Array(calls[generator.below(calls.count)].utf8)
        for _ in 0...generator.below(3) { mutate(&bytes, &generator) }
        let arguments = String(decoding: bytes, as: UTF8.self)
        let answer = await fixture.toolbox.call("search_tracks", arguments: arguments)
        #expect(
          try JSONValue(parsing: answer.json) == answer.value, "seed \(seed), round \(round)")
        if answer.isError {
          #expect(answer.value["error"]?["code"] == "invalid_arguments")
          continue
        }
        answered += 1
        let output = try SearchOutput.shape.decode(answer.value)
        #expect(
          Set(output.hits.map(\.id)).isSubset(of: fixture.ids), "seed \(seed): \(arguments)")
        #expect(output.hits.count <= output.total ?? .max)
        #expect(output.hits.isEmpty == (output.empty != nil))
      }
      #expect(answered > 50)
    }
  }
}
