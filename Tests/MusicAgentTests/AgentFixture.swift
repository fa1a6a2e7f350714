import ChatModels
import Foundation
import IndexFile
import JSON
import MusicAgent
import MusicCatalog
import MusicTools
import Refrain
import TestSupport

/// An engine over a few songs that agents are tested with.
///
/// The catalog is opened once for all tests: nothing here writes to it.
enum AgentFixture {
  static let engine: MusicEngine = {
    do {
      return try MusicEngine(opening: bundle.get().path)
    } catch { fatalError("\(error)") }
  }()

  private static let bundle = Result { try Workshop(folder: .untilExit()).built(tracks) }

  static let tracks = [
    track(
      "hello", "Hello", by: [ArtistCredit(name: "Adele")], released: "2015", tags: ["soul", "sad"]),
    track(
      "someone", "Someone Like You", by: [ArtistCredit(name: "Adele")], released: "2011",
      tags: ["soul", "sad"]),
    track(
      "yesterday", "Yesterday", by: [ArtistCredit(name: "The Beatles")], released: "1965",
      tags: ["rock", "sad"]),
    track(
      "yesterday-live", "Yesterday (Live)", by: [ArtistCredit(name: "The Beatles")],
      released: "1966"),
    track(
      "help", "Help!", by: [ArtistCredit(name: "The Beatles")], released: "1965", tags: ["rock"]),
    track(
      "purple", "Purple Rain", by: [ArtistCredit(name: "Prince")], released: "1984",
      tags: ["rock", "sad"]),
    track("kiss", "Kiss", by: [ArtistCredit(name: "Prince")], released: "1986", tags: ["funk"]),
    track(
      "qingtian", "晴天", by: [ArtistCredit(name: "周杰倫")], released: "2003",
      tags: ["mandopop", "sad"]),
    track("yequ", "夜曲", by: [ArtistCredit(name: "周杰倫")], released: "2005", tags: ["mandopop"]),
    track(
      "racing", "夜に駆ける", by: [ArtistCredit(name: "YOASOBI")], released: "2019", tags: ["j-pop"]),
    track(
      "letter", "밤편지", by: [ArtistCredit(name: "아이유")], released: "2017", tags: ["k-pop", "sad"]),
    track(
      "creep", "Creep", by: [ArtistCredit(name: "Radiohead")], released: "1992",
      tags: ["rock", "sad"]),
  ]

  /// An agent whose model says what the script says; trajectories of it say no time.
  static func agent(
    _ replies: [ScriptedReply], policy: any TurnPolicy = .alwaysTools,
    on engine: MusicEngine = engine, _ change: (inout AgentOptions) -> Void = { _ in }
  ) -> MusicAgent {
    agent(ScriptedModel(replies), policy: policy, on: engine, change)
  }

  static func agent(
    _ model: any ChatModel, policy: any TurnPolicy = .alwaysTools,
    on engine: MusicEngine = engine, _ change: (inout AgentOptions) -> Void = { _ in }
  ) -> MusicAgent {
    var options = AgentOptions()
    options.recordsTime = false
    // Tests wait for each other: no clock ends a turn but where that is what is tested.
    options.budget.seconds = 86_400
    change(&options)
    return MusicAgent(MusicToolbox(engine), model: model, options: options, policy: policy)
  }

  /// A final call.
  static func answer(
    _ songs: [(title: String, artist: String)], text: String = "Here you are.", id: String = "end"
  ) -> ToolCall {
    let list = songs.map { song -> JSONValue in
      ["title": .string(song.title), "artist": .string(song.artist), "why": ""]
    }
    let arguments: JSONValue = ["text": .string(text), "songs": .array(list)]
    return ToolCall(id: id, name: "answer", arguments: arguments.compact)
  }
}
