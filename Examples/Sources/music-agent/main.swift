import ChatModels
import Foundation
import MusicAgent
import MusicTools
import Refrain

// music-agent BUNDLE "What the listener says"
// OPENAI_BASE_URL, OPENAI_API_KEY and MODEL say which model answers.

func complain(_ message: String) { FileHandle.standardError.write(Data((message + "\n").utf8)) }

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  complain("usage: music-agent BUNDLE REQUEST")
  exit(64)
}
let environment = ProcessInfo.processInfo.environment
do {
  let model = try EndpointModel(
    base: environment["OPENAI_BASE_URL"] ?? "http://127.0.0.1:8080/v1",
    model: environment["MODEL"] ?? "default",
    options: EndpointOptions(key: environment["OPENAI_API_KEY"]))
  let agent = MusicAgent(MusicToolbox(try MusicEngine(opening: arguments[1])), model: model)
  var conversation = Conversation()
  let turn = try await agent.answer(arguments[2], in: &conversation) { event in
    if case .calling(let tool) = event { complain("calls \(tool)") }
  }
  print(turn.text)
  for (index, song) in turn.songs.enumerated() {
    print("\(index + 1). \(song.title) · \(song.artists)  [\(song.id)]")
  }
  let inventions = turn.verdicts.count { $0.outcome == .unknown }
  if inventions > 0 { complain("named and not in the catalog: \(inventions)") }
  turn.problems.forEach(complain)
} catch {
  complain("\(error)")
  exit(70)
}
