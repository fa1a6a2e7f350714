import JSON
import Testing

@testable import MusicTools

/// The dialect for trainers: no inner objects, one type a property, the same calls.
struct FlatDialectTests {
  @Test(arguments: [1 as UInt64, 2, 3])
  func anyArgumentsBecomeFlatAndMeanTheSameCall(seed: UInt64) async throws {
    try await ToolFixture.run { fixture in
      let toolbox = fixture.toolbox
      var samples = SchemaSamples(seed: seed)
      for tool in ToolUnderTest.all {
        let own = try #require(toolbox.tools.first { type(of: $0).name == tool.name })
        let schema = FlatSchema(MusicToolbox.allProperties(of: own))
        for round in 0..<200 {
          let value = samples.value(of: tool.arguments)
          let flat = MusicToolbox.flatArguments(value, of: tool.name)
          for member in flat.members ?? [] {
            #expect(isFlat(member.value), "seed \(seed), \(tool.name): \(flat.compact)")
          }
          let nested = try schema.nested(try JSONValue(parsing: flat.compact))
          #expect(
            try tool.decode(nested).get() == tool.decode(value).get(),
            "seed \(seed), \(tool.name) \(round): \(flat.compact)")
          // What is nested already is understood as it stands.
          #expect(
            try tool.decode(schema.nested(value)).get()
              == tool.decode(value).get())
        }
      }
    }
  }

  private func isFlat(_ value: JSONValue) -> Bool {
    switch value {
    case .object: false
    case .array(let elements): elements.allSatisfy { $0.members == nil && $0.elements == nil }
    default: true
    }
  }

  /// What verl's `OpenAIFunctionToolSchema` takes: `type` one string, `properties` of `type`,
  /// `description` and `enum` alone that matter, `required` a list.
  @Test
  func theDefinitionsAreWhatReadersForTrainersTake() throws {
    let definitions = try #require(MusicToolbox.schemas(for: .flat).elements)
    #expect(definitions.count == MusicToolbox.standardTools.count)
    for definition in definitions {
      #expect(definition["type"] == "function")
      let function = try #require(definition["function"])
      #expect(function["description"]?.text?.isEmpty == false)
      let parameters = try #require(function["parameters"])
      #expect(parameters["type"] == "object")
      let properties = try #require(parameters["properties"]?.members)
      #expect(Set(properties.map(\.name)).count == properties.count)
      #expect(properties.contains { $0.name == "max_tokens" })
      for required in try #require(parameters["required"]?.elements) {
        #expect(properties.contains { .string($0.name) == required })
      }
      for property in properties {
        let type = try #require(property.value["type"]?.text, "\(property.name)")
        #expect(["string", "integer", "number", "boolean", "array"].contains(type))
        #expect(property.value["description"]?.text?.isEmpty == false, "\(property.name)")
        #expect(property.value["properties"] == nil)
        if type == "array" {
          let item = try #require(property.value["items"]?["type"]?.text)
          #expect(["string", "integer", "number", "boolean"].contains(item))
        }
      }
    }
  }

  @Test
  func innerShapesAreToldInWords() throws {
    let definitions = try #require(MusicToolbox.schemas(for: .flat).elements)
    func property(_ name: String, of tool: String) -> JSONValue? {
      definitions.first { $0["function"]?["name"] == .string(tool) }?["function"]?["parameters"]?[
        "properties"]?[name]
    }
    let names = try #require(property("names", of: "resolve_names")?["description"]?.text)
    #expect(names.contains("title=...; artist=...; album=...; isrc=..."))
    let shares = try #require(property("shares", of: "build_playlist")?["description"]?.text)
    #expect(shares.contains("tag=...; year_from=1; year_to=1; min=0.5; max=0.5"))
    let years = try #require(property("year_from", of: "search_tracks")?["description"]?.text)
    #expect(years == "filter: year from. 0...9999. Default 0.")
    // TRL makes parameters of a Python function of them.
    #expect(property("from", of: "build_playlist") == nil)
    #expect(property("from_", of: "build_playlist")?["description"] == "from.")
  }

  @Test
  func aCallTakesFlatArgumentsNestedOnesAndBoth() async throws {
    try await ToolFixture.run { fixture in
      let nested = await fixture.search(
        #"{"query":"piano","filter":{"artists":["Adele"],"year_from":2012}}"#)
      #expect(nested == ["c"])
      for same in [
        #"{"query":"piano","artists":["Adele"],"year_from":2012}"#,
        #"{"query":"piano","artists":["Adele"],"filter":{"year_from":2012}}"#,
        #"{"filter":{"year_from":2012},"query":"piano","artists":["Adele"],"year_to":null}"#,
        #"{"filter":null,"query":"piano","artists":["Adele"],"year_from":2012}"#,
      ] {
        #expect(await fixture.search(same) == nested, "\(same)")
      }
      let resolved = await fixture.toolbox.call(
        "resolve_names",
        arguments: #"{"names":["title=Hello; artist=Adele","title=\"Say \\\"Hello\\\"\\tWorld\""]}"#
      )
      #expect(resolved.value["results"]?[0]?["track"]?["id"] == "c")
      #expect(resolved.value["results"]?[1]?["track"]?["id"] == "f \"quoted\" \\ id")
      let object = await fixture.toolbox.call(
        "resolve_names", arguments: #"{"names":["{\"title\":\"Hello\"}"]}"#)
      #expect(object.value["results"]?[0]?["track"]?["id"] == "c")
    }
  }

  @Test
  func whatCannotBeReadIsAnErrorThatSaysWhatToWrite() async throws {
    try await ToolFixture.run { fixture in
      for (name, arguments, words) in [
        (
          "search_tracks", #"{"artists":["Adele"],"filter":{"artists":["Queen"]}}"#,
          "artists: is given twice"
        ),
        ("search_tracks", #"{"filter":3,"artists":["Adele"]}"#, "filter: must be an object"),
        ("resolve_names", #"{"names":["Hello by Adele"]}"#, "names[0]: must be like \"title=...;"),
        ("resolve_names", #"{"names":["song=Hello"]}"#, "names[0].song: is unknown"),
        ("resolve_names", #"{"names":["title=a; title=b"]}"#, "names[0].title: is given twice"),
        ("resolve_names", #"{"names":["{\"title\":"]}"#, "names[0]: must be the text of a JSON"),
        ("build_playlist", #"{"shares":["tag=piano; min=lots"]}"#, "shares[0].min"),
      ] {
        let answer = await fixture.toolbox.call(name, arguments: arguments)
        #expect(answer.isError)
        let message = answer.value["error"]?["message"]?.text ?? ""
        #expect(message.contains(words), "\(arguments): \(message)")
      }
    }
  }

  @Test
  func sixtyTokensAreEnoughForEveryToolAndSayHowToSeeMore() async throws {
    try await ToolFixture.run { fixture in
      let calls: [(String, String)] = [
        ("search_tracks", #"{"query":"adele jay chou hello piano"}"#),
        ("resolve_names", #"{"names":["title=Hello","title=Someone Like You","artist=Zoe"]}"#),
        ("similar_tracks", #"{"tracks":["c"]}"#),
        ("similar_artists", #"{"artists":["Adele"]}"#),
        ("recommend_tracks", #"{"likes":["c"]}"#),
        ("continue_playlist", #"{"tracks":["c"]}"#),
        ("get_tracks", #"{"ids":["a","b","c","d"]}"#),
        ("get_artist", #"{"artist":"Adele"}"#),
        ("find_tags", #"{}"#),
        ("build_playlist", #"{"count":4}"#),
        ("describe_taste", #"{"likes":["c","d"]}"#),
        ("record_feedback", #"{"listener":"me","action":"like","tracks":["c"]}"#),
        ("get_tracks", #"{"ids":3}"#), ("search_tracks", #"{"artist":"Adele","words":"x"}"#),
      ]
      #expect(Set(calls.map(\.0)).count == MusicToolbox.standardTools.count)
      for (name, arguments) in calls {
        let tool = try #require(ToolUnderTest.all.first { $0.name == name })
        let whole = await fixture.toolbox.call(name, arguments: arguments)
        let asked = arguments.dropLast() + (arguments == "{}" ? "" : ",") + #""max_tokens":60}"#
        for answer in [
          await fixture.toolbox.call(name, arguments: String(asked)),
          await fixture.toolbox.call(name, arguments: arguments, maximumTokens: 60),
        ] {
          #expect(TokenBudget.tokens(in: answer.value) <= 60, "\(name): \(answer.json)")
          #expect(answer.isError == whole.isError, "\(name): \(answer.json)")
          guard !answer.isError else { continue }
          #expect(SchemaSamples.violations(answer.value, tool.answer).isEmpty)
          guard TokenBudget.tokens(in: whole.value) > 60 else {
            #expect(answer.json == whole.json || name.contains("tracks"))
            continue
          }
          let note = answer.value["left_out"]?.text ?? ""
          #expect(
            note.contains("max_tokens") || note.contains("cursor"), "\(name): \(answer.json)")
        }
      }
    }
  }

  @Test(arguments: [60, 90, 150])
  func aShortAnswerGoesOnWhereItEnds(limit: Int) async throws {
    try await ToolFixture.run { fixture in
      let query = #"{"query":"adele jay chou hello piano guitar","limit":5}"#
      let whole = try #require(await fixture.search(query))
      var seen: [String] = []
      var arguments = query.dropLast() + #","max_tokens":\#(limit)}"#
      for _ in 0..<20 where seen.count < whole.count {
        let answer = await fixture.toolbox.call("search_tracks", arguments: String(arguments))
        let hits = try #require(answer.value["hits"]?.elements)
        seen += hits.compactMap { $0["id"]?.text }
        guard let cursor = answer.value["cursor"]?.text else { break }
        // A long name may not fit 60 tokens: then the answer says so, and its place is not lost.
        #expect(!hits.isEmpty || limit == 60, "\(answer.json)")
        let next = hits.isEmpty ? 200 : limit
        arguments = Substring(#"{"cursor":"\#(cursor)","limit":5,"max_tokens":\#(next)}"#)
      }
      #expect(Set(seen).count == seen.count && seen.starts(with: whole), "\(seen)")
    }
  }
}
