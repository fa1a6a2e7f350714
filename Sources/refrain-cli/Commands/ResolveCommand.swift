import ArgumentParser
import JSON
import MusicCatalog
import MusicNames
import MusicTools
import Refrain

/// `refrain resolve`
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Says whether a song, artist or album that is named from memory is in the catalog.",
    discussion: """
      Exits with 0 whatever the verdict; the status says what was found.

      --list takes a table (CSV, TSV and the like) with a title and an artist a row, an album or an \
      ISRC where it has them, under the headings that an import knows. Each row is written to --out \
      as it is, an empty one too, with the verdict, the confidence, the track that was meant and the \
      nearest one in columns behind it, and what separates the columns stays. A row that names nothing \
      is "unreadable"; when all of them are, the exit code is 65.
      """)

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

  @Option(help: ArgumentHelp("A table of names, all of which are looked up.", valueName: "file"))
  var list: String?

  @Option(help: ArgumentHelp("Where the table goes with its verdicts.", valueName: "file"))
  var out: String?

  @Option(help: "Which column of the table holds what: title=2,artist=3 or title=song,...")
  var map: String?

  @OptionGroup var threadOptions: ThreadOptions

  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    guard list != nil else {
      if out != nil || map != nil { throw ValidationError("--out and --map go with --list.") }
      if title == nil, artist == nil, album == nil {
        throw ValidationError("Give a title, --artist or --album, or a table with --list.")
      }
      return
    }
    guard title == nil, artist == nil, album == nil else {
      throw ValidationError("--list has the names: leave out the title, --artist and --album.")
    }
    guard let out else { throw ValidationError("--list needs --out, where the verdicts go.") }
    guard out != list else { throw ValidationError("--out is the table itself; name another.") }
    guard (0...10).contains(alternatives) else {
      throw ValidationError("--alternatives is in 0...10.")
    }
  }

  func run() throws {
    if let list, let out { return try resolve(list, into: out) }
    let engine = try OpenBundle.watchedEngine(bundle)
    let query = NameQuery(title: title, artist: artist, album: album)
    let answers = try engine.resolve([query], alternatives: alternatives)
    if json {
      try Output.show(json: ResolveOutput.shape.encode(ResolveOutput(answers)).compact)
    } else {
      try answers.forEach(show)
    }
  }

  private func resolve(_ list: String, into out: String) throws {
    var options = ImportOptions()
    options.mapping = try map.map { text throws(CatalogError) in try ColumnMapping(parsing: text) }
    let table = ResolveList(
      engine: try OpenBundle.watchedEngine(bundle), path: list, out: out,
      hasNearest: alternatives > 0,
      threads: threadOptions.threads)
    let summary = try table.run(options: options)
    if summary.unreadable > 0, summary.unreadable == summary.rows {
      Terminal.complain("\(list): no row names anything.")
      throw CommandFailure.badData
    }
    if json {
      try Output.show(json: summary.report.json.compact)
    } else {
      for line in summary.report.lines { try Output.show(line) }
    }
  }

  private func show(_ answer: NameResolution) throws {
    let verdict = answer.status.rawValue.split(separator: "_").joined(separator: " ")
    try Output.show("\(verdict), \(Int((answer.confidence * 100).rounded())) % sure")
    if let track = answer.track {
      try Output.show(Self.row(track, "  "))
    } else if let artist = answer.artist {
      try Output.show("  artist: \(artist)")
    }
    if let note = answer.note { try Output.show("  \(note)") }
    for track in answer.alternatives {
      try Output.show(Self.row(track, "  ? "))
    }
  }

  private static func row(_ track: NamedTrack, _ mark: String) -> String {
    Terminal.row("\(mark)\(track.title) · \(track.artists.joined(separator: ", "))  [\(track.id)]")
  }
}
