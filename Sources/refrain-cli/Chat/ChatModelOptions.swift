import ArgumentParser
import ChatModels
import Foundation
import IndexFile
import MusicBundle
import MusicCatalog

/// `--endpoint` and `--model`, or `--simulated`.
struct ChatModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The base address of a server of chat completions, as http://127.0.0.1:8080/v1.",
      valueName: "url"))
  var endpoint: String?

  @Option(help: ArgumentHelp("The model's name, as the server knows it.", valueName: "name"))
  var model: String?

  @Option(
    help: """
      No language model, but a stand-in that knows songs of the bundle: the more, the nearer this is \
      to 1; 0...1.
      """)
  var simulated: Double?

  func validate() throws {
    if let simulated {
      guard endpoint == nil, model == nil else {
        throw ValidationError("--simulated does not go with --endpoint and --model.")
      }
      guard (0...1).contains(simulated) else { throw ValidationError("--simulated is 0...1.") }
    } else if endpoint == nil || model == nil {
      throw ValidationError("Say which model answers: --endpoint and --model, or --simulated.")
    }
  }

  /// The model.
  func model(of bundle: String) throws -> any ChatModel {
    if let simulated {
      return SimulatedModel(
        world: try ChatModelOptions.world(of: bundle), dials: SimulatedDials(level: simulated))
    }
    let key = ProcessInfo.processInfo.environment["OPENAI_API_KEY"]
    return try EndpointModel(
      base: endpoint ?? "", model: model ?? "",
      options: EndpointOptions(key: key?.isEmpty == false ? key : nil))
  }

  /// The songs of a bundle; one whose popularity is not known counts as half known.
  private static func world(of bundle: String) throws -> SimulatedWorld {
    var songs: [SimulatedSong] = []
    try MusicCatalog(opening: BundleFolder(bundle).catalogPath).forEachTrack { track in
      songs.append(
        SimulatedSong(
          title: track.title, artists: track.artists.map(\.name),
          popularity: track.popularity ?? 0.5, year: track.released?.year, album: track.album,
          tags: track.tags.map(\.name)))
    }
    return SimulatedWorld(songs)
  }
}
