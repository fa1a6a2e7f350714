import ArgumentParser
import ChatModels
import MusicAgent
import MusicTools
import Refrain

/// What a turn of the agent costs beside its model and its tools.
///
/// The model is a script, which says the same five songs in each turn: once as a list in prose, once
/// after a search, in a final call. They keep what is asked for, so that the engine's own list, which is
/// a search, is not wanted. Model and tool are timed by themselves and taken off.
@main
struct AgentBenchmarks: AsyncParsableCommand {
  @Argument(help: "A bundle, as make demo makes one.")
  var bundle: String

  @Option(help: "Turns that are timed.")
  var turns = 1000

  func run() async throws {
    let toolbox = MusicToolbox(try MusicEngine(opening: bundle))
    let request = "five sad songs from the 90s, nothing by Adele"
    var question = toolbox.engine.request(of: [request]).question
    question.limit = 5
    let names = try toolbox.engine.answer(question).hits
      .map { ($0.title, $0.artists.first ?? "") }
    let list = names.enumerated().map { "\($0 + 1). \($1.0) - \($1.1)" }.joined(separator: "\n")
    let songs = names.map { #"{"title":"\#($0.0)","artist":"\#($0.1)","why":"it fits"}"# }
    let search = ToolCall(id: "1", name: "search_tracks", arguments: #"{"query":"sad songs"}"#)
    let final = ToolCall(
      id: "2", name: "answer",
      arguments: #"{"text":"Here are five.","songs":[\#(songs.joined(separator: ","))]}"#)
    let routes: [(RoutePlan, [ScriptedReply])] = [
      (.memory, [.text("Here are five:\n" + list, pieceLength: 4)]),
      (.tools, [.calls([search]), .calls([final])]),
    ]
    for (route, script) in routes {
      let scripts = [[ScriptedReply]](repeating: script, count: count).flatMap { $0 }
      let agent = MusicAgent(toolbox, model: ScriptedModel(scripts))
      let whole = try await median {
        var conversation = Conversation()
        let turn = try await agent.answer(request, in: &conversation, route: route)
        guard turn.route == (route == .memory ? .memory : .tools), turn.songs.count == 5 else {
          throw ValidationError("The turn did not go as it should: \(turn.problems)")
        }
      }
      let model = try await median {
        let model = ScriptedModel(script)
        for _ in script { _ = try await model.reply(to: ChatRequest([.user(request)])) }
      }
      let tool = try await median {
        if route == .tools {
          _ = await toolbox.call("search_tracks", arguments: search.arguments)
        }
      }
      print(
        "\(route.rawValue): \(whole) us a turn, of which the model \(model), the tool \(tool), "
          + "the runtime \(whole - model - tool)")
    }
  }

  private var count: Int { max(3, turns) }

  /// Microseconds of one run: the median.
  private func median(_ body: () async throws -> Void) async throws -> Int {
    var times: [Duration] = []
    for _ in 0..<count {
      let start = ContinuousClock.now
      try await body()
      times.append(.now - start)
    }
    times.sort()
    return Int(times[times.count / 2] / .microseconds(1))
  }
}
