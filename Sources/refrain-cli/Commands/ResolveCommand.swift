import ArgumentParser
import JSON
import MusicNames
import MusicTools
import Refrain

/// `refrain resolve`
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Says whether a song, artist or album that is named from memory is in the catalog.",
    discussion: "Exits with 0 whatever the verdict; the status says what was found.")

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Argument(help: "The title; it may be left out.")
  var title: String?

  @Option(help: "The artist.")
  var artist: String?

  @Option(help: "The album.")
  var album: String?

  @Option(help: "How many nearest tracks a doubtful verdict lists, 0...10.")
  var alternatives = 3

  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    if title == nil, artist == nil, album == nil {
      throw ValidationError("Give a title, --artist or --album.")
    }
  }

  func run() throws {
    let engine = try OpenBundle.engine(bundle)
    let query = NameQuery(title: title, artist: artist, album: album)
    let answers = try engine.resolve([query], alternatives: alternatives)
    if json {
      try Output.show(json: ResolveOutput.shape.encode(ResolveOutput(answers)).compact)
    } else {
      try answers.forEach(show)
    }
  }

  private func show(_ answer: NameResolution) throws {
    let verdict = answer.status.rawValue.split(separator: "_").joined(separator: " ")
    try Output.show("\(verdict), \(Int((answer.confidence * 100).rounded())) % sure")
    if let track = answer.track {
      try Output.show("  \(track.title) · \(track.artists.joined(separator: ", "))  [\(track.id)]")
    } else if let artist = answer.artist {
      try Output.show("  artist: \(artist)")
    }
    if let note = answer.note { try Output.show("  \(note)") }
    for track in answer.alternatives {
      try Output.show(
        "  ? \(track.title) · \(track.artists.joined(separator: ", "))  [\(track.id)]")
    }
  }
}
