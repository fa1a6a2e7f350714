import JSON
import TestSupport
import Testing

/// Every verb and every option of the command does what its help says.
struct OptionTests {
  static let cases: [CommandCase] = [
    bundleCases, searchCases, filterCases, toolCases, chatCases, evaluationCases, boundaryCases,
    benchCases, rootCases,
  ].flatMap(\.self)

  private static let rootCases: [CommandCase] = [
    CommandCase(["--version"]) { #expect($0.outcome.out.hasPrefix("0.")) },
    CommandCase(["--help"]) { #expect($0.outcome.out.contains("Exit codes: 0 done, 64")) },
    CommandCase(["-h"]) { #expect($0.outcome.out.contains("SUBCOMMANDS")) },
    CommandCase(["help", "search"]) { #expect($0.outcome.out.contains("--exclude-artist")) },
  ]

  @Test(arguments: cases) func doesWhatItSays(_ call: CommandCase) async throws {
    try await call.run()
  }

  /// A verb or an option that no case calls has no test: it needs one.
  @Test func everyVerbAndOptionHasACase() async throws {
    var called: [String: Set<String>] = [:]
    for call in OptionTests.cases.flatMap({ $0.calls + $0.baselines }) {
      called[CommandCase.verb(of: call), default: []].formUnion(call)
    }
    // A server ends by a signal, not by itself: its options are those of `HTTPServerTests`.
    called["serve", default: []].formUnion(HTTPServerTests.options)
    var options = 0
    for (verb, names) in try await OptionTests.options() {
      #expect(called[verb] != nil, "no case calls refrain \(verb)")
      for name in names {
        options += 1
        #expect(called[verb]?.contains(name) == true, "no case calls refrain \(verb) \(name)")
      }
    }
    #expect(options > 100)
  }

  /// The verbs that do something, each with the names of its options, as the command dumps them.
  static func options() async throws -> [(verb: String, names: [String])] {
    let dump = try await TemporaryFolder.use { folder in
      try await folder.successfully("--experimental-dump-help").json
    }
    return options(of: try #require(dump["command"]), path: [])
  }

  private static func options(
    of command: JSONValue, path: [String]
  ) -> [(verb: String, names: [String])] {
    let subcommands = command["subcommands"]?.elements ?? []
    let nested = subcommands.flatMap {
      options(of: $0, path: path + [$0["commandName"]?.text ?? ""])
    }
    // A verb that only has others below it prints its help.
    guard subcommands.isEmpty || path.isEmpty else { return nested }
    let names = (command["arguments"]?.elements ?? []).flatMap { argument in
      (argument["names"]?.elements ?? []).compactMap { name -> String? in
        let text = name["name"]?.text ?? ""
        // Every verb has these, and the command itself is asked for them.
        if !path.isEmpty, ["help", "version", "h"].contains(text) { return nil }
        return (name["kind"] == "long" ? "--" : "-") + text
      }
    }
    return [(path.joined(separator: " "), names)] + nested
  }
}
