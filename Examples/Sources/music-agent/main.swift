import Foundation
import MusicAgent
import MusicTools
import Refrain

// music-agent BUNDLE "What the listener says"
// OPENAI_BASE_URL, OPENAI_API_KEY and MODEL say which model answers.

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: music-agent BUNDLE REQUEST\n".utf8))
  exit(64)
}
let environment = ProcessInfo.processInfo.environment
guard let base = URL(string: environment["OPENAI_BASE_URL"] ?? "http://127.0.0.1:8080/v1") else {
  FileHandle.standardError.write(Data("OPENAI_BASE_URL is not an address\n".utf8))
  exit(64)
}
do {
  let engine = try MusicEngine(opening: arguments[1])
  let agent = MusicAgent(
    toolbox: MusicToolbox(engine),
    client: ChatClient(
      Endpoint(
        base: base, key: environment["OPENAI_API_KEY"], model: environment["MODEL"] ?? "default")))
  let reply = try await agent.reply(to: arguments[2]) { words in
    FileHandle.standardError.write(Data(words.utf8))
  }
  // On a terminal the listener has read streamed words already.
  let isRead = reply.isStreamed && isatty(STDOUT_FILENO) == 1 && isatty(STDERR_FILENO) == 1
  if isRead { print() } else { print(reply.text) }
  for (index, song) in reply.songs.enumerated() {
    print("\(index + 1). \(song.title) · \(song.artists.joined(separator: ", "))  [\(song.id)]")
  }
  for name in reply.leftOut { print("left out, not in the catalog: \(name)") }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(70)
}
