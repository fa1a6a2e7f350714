import ArgumentParser
import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Refrain

/// `refrain inspect`
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Shows what a bundle holds: catalog, generation, files.")

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Flag(
    help: "Lists joint credits: what was split, into whom, and what was kept whole and why.")
  var credits = false

  @OptionGroup var output: ReportOptions

  func run() throws {
    if credits {
      try output.show(try creditReport())
      return
    }
    let inspection = try BundleInspection(of: BundleFolder(bundle))
    try output.show(inspection.report)
    if let fallback = inspection.fallback { Terminal.complain("\(fallback)") }
  }

  private func creditReport() throws -> Report {
    let credits = try MusicEngine(opening: bundle).printedCredits
    var report = Report()
    report.add("joint_credits", .count(credits.count))
    report.add(
      "credits",
      .table(
        ["name", "tracks", "reading", "artists"],
        credits.map { credit in
          let parts = credit.parts.map { "\($0.name) (\($0.role))" }.joined(separator: ", ")
          return [
            .text(credit.name), .count(credit.trackCount), .text(credit.reason), .text(parts),
          ]
        }))
    return report
  }
}

/// `refrain verify`
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Reads every byte of a bundle's index and of its catalog and checks it.",
    discussion: "Exits with 66 when anything is damaged, missing or of another version.")

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @OptionGroup var output: ReportOptions

  func run() throws {
    let engine = try MusicEngine(opening: bundle, verification: .everything)
    if let fallback = engine.fallback { throw fallback }
    try MusicCatalog(reading: BundleFolder(bundle).catalogPath).verify()
    let files = engine.generation.description.files
    var report = Report()
    report.add("generation", .count(engine.generation.number))
    report.add("tracks", .count(engine.trackCount))
    report.add("files", .count(files.count))
    report.add("bytes", .bytes(files.reduce(0) { $0 + $1.size }))
    report.add("verdict", .text("every byte as it was written"))
    try output.show(report)
  }
}

/// `refrain forget`
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Removes a listener and all of that listener's events from the catalog.",
    discussion: """
      Nothing of them stays in the catalog's files, and no answer knows the listener any more. The \
      id, and what was learned from the events, stay in the index until the next build, or go at \
      once with --now, which also takes whom an earlier call has forgotten, and waits for a build that \
      is under way.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Argument(help: "The listener's id.")
  var listener: String

  @Flag(
    help: "Builds the index anew at once, and removes every generation that knows the listener.")
  var now = false

  func run() throws {
    let catalog = try MusicCatalog(opening: BundleFolder(bundle).catalogPath)
    if let events = try catalog.forget(listener: listener) {
      try Output.show("\(listener) is forgotten: \(Readable.count(events)) events removed")
    } else if !now || !BundleFolder(bundle).indexKnows(listener: listener) {
      Terminal.complain("there is no listener \"\(listener)\" in \(bundle).")
      throw CommandFailure.noInput
    }
    if now { try rebuild() }
  }
}

extension ForgetCommand {
  /// How long it waits for a build that began before: its index would know the listener.
  private static let patience = Duration.seconds(600)

  /// Builds with the recipe of the current generation; there is nothing to do without one.
  private func rebuild() throws {
    let folder = BundleFolder(bundle)
    var builder = BundleBuilder(bundle: folder)
    builder.patience = ForgetCommand.patience
    builder.removesIndexOfEmpty = true
    guard !folder.publishedGenerations().isEmpty || folder.isBeingBuilt else { return }
    do {
      let built = try builder.build()
      try Output.show("generation \(built.generation) has nothing of it")
    } catch BuildError.emptyCatalog {
      // Without a track there is nothing that could be built, and an index that knew the listener.
      try Output.show("the catalog has no tracks, and its index is removed")
    }
  }
}

/// `refrain export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a catalog's tracks as JSONL, or a playlist, to standard output.")

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Option(help: "The playlist to write, by its name.")
  var playlist: String?

  @Option(help: "How a playlist is written.")
  var format = PlaylistFormat.m3u8

  func run() throws {
    let catalog = try MusicCatalog(reading: BundleFolder(bundle).catalogPath)
    if let playlist { return try write(playlist, of: catalog) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // The catalog would report what its reader throws as its own.
    var failure: OutputError?
    do {
      try catalog.forEachTrack { track in
        let line = String(decoding: try encoder.encode(track), as: UTF8.self)
        do throws(OutputError) {
          try Output.show(json: line)
        } catch {
          failure = error
          throw error
        }
      }
    } catch {
      throw failure ?? error
    }
  }

  private func write(_ playlist: String, of catalog: MusicCatalog) throws {
    guard let tracks = try catalog.playlist(named: playlist) else {
      let known = try catalog.playlists().prefix(20).map { "\"\($0.name)\" (\($0.tracks))" }
      Terminal.complain(
        "there is no playlist \"\(playlist)\" in \(bundle)"
          + (known.isEmpty ? ": it has none." : ", but: \(known.joined(separator: ", ")).")
      )
      throw CommandFailure.noInput
    }
    try Output.write(format.text(of: tracks, named: playlist))
  }
}

/// What `inspect` shows.
private struct BundleInspection {
  let bundle: BundleFolder
  let counts: CatalogCounts
  let spaces: [VectorSpaceRecord]
  /// Values that were mended when an older catalog was brought up to date.
  let mended: [MendedValue]
  var generation: Generation?
  var fallback: IndexFileError?

  init(of bundle: BundleFolder) throws {
    self.bundle = bundle
    let catalog = try MusicCatalog(reading: bundle.catalogPath)
    counts = try catalog.counts()
    spaces = try catalog.vectorSpaces()
    mended = try catalog.mended().first
    // A catalog that was never built is worth looking at, too.
    if !bundle.publishedGenerations().isEmpty {
      let current = try bundle.currentGeneration()
      generation = current.generation
      fallback = current.fallback
    }
  }

  var report: Report {
    var catalog = Report()
    for (name, count) in [
      ("tracks", counts.tracks), ("artists", counts.artists), ("tags", counts.tags),
      ("snippets", counts.snippets), ("listeners", counts.listeners), ("events", counts.events),
      ("vectors", counts.vectors),
    ] {
      catalog.add(name, .count(count))
    }
    var report = Report()
    report.add("path", .text(bundle.path))
    report.add("catalog", .group(catalog))
    report.add(
      "spaces",
      .table(["name", "dimension"], spaces.map { [.text($0.name), .count($0.dimension)] }))
    if !mended.isEmpty {
      report.add(
        "mended",
        .table(
          ["table", "field", "track", "was"],
          mended.map {
            [
              .text($0.table), .text($0.field), $0.track.map { .text($0) },
              $0.value.map { .text($0) },
            ]
          }))
    }
    if let generation {
      report.add("generation", .count(generation.number))
      report.add("build_id", .text(generation.description.buildID))
      report.add(
        "files",
        .table(
          ["name", "size"],
          generation.description.files.map { [.text($0.name), .bytes($0.size)] }))
    } else {
      report.add("next", .text("no index yet: refrain build \(bundle.path)"))
    }
    return report
  }
}
