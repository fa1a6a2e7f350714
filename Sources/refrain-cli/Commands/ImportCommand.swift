import ArgumentParser
import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Refrain
import TextEncoder

/// `refrain import`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Reads tracks, listening events, playlists and vectors into a bundle's catalog.",
    discussion: """
      --from takes what other programs write and recognizes it by its contents; --tracks and \
      --events take one side of it. Tables of tracks (CSV, TSV and the like, JSON, JSONL) need a \
      title and an artist; events are listener,track[,kind|weight[,time]] or adjacency lines; \
      vectors are .npy matrices with a file of ids. gzip, zip and Zstandard are unpacked. Indexes/SOURCES.md \
      has a section for each source.

      A line that cannot be read is reported as file:line: reason and passed over; a field that \
      cannot be read is left out and counted. Events whose tracks the catalog does not have go to a \
      file beside the bundle. Everything is one transaction: what fails leaves the catalog as it \
      was. Exits with 65 when of some file nothing was taken. Afterwards: refrain build. Where there \
      is an index already, tracks are found at once, as they are now.
      """)

  @Argument(help: "The bundle, NAME.refrain; made when there is none.")
  var bundle: String

  @Option(parsing: .upToNextOption, help: "Files of any source, recognized by their contents.")
  var from: [String] = []

  @Option(parsing: .upToNextOption, help: "Files of tracks.")
  var tracks: [String] = []

  @Option(
    parsing: .upToNextOption, help: "Files of listening events, histories and playlists.")
  var events: [String] = []

  @Option(help: "A matrix of vectors and the space it belongs to, NAME=FILE.npy.")
  var vectors: [String] = []

  @Option(
    help: ArgumentHelp(
      "A matrix of factors that were trained elsewhere, a row a track: refrain build takes them in place of training.",
      valueName: "file.npy"))
  var factors: String?

  @Option(
    help:
      "The ids of the matrix's rows, one a line; one file for each --vectors, then for --factors.")
  var ids: [String] = []

  @Option(help: "Encode what the catalog says of each track into this space; needs --model.")
  var embed: String?

  @Option(help: "The folder of a sentence encoder: config.json, model.safetensors, vocab.txt.")
  var model: String?

  @OptionGroup(title: "How files are read") var reading: ReadingOptions

  @OptionGroup(title: "Whose events they are") var listening: ListeningOptions

  @Flag(help: "Show what would be read and the first five tracks as JSONL; write nothing.")
  var dryRun = false

  @Flag(
    help: """
      Make the catalog exactly what the files say: tracks that they do not have are removed; events of \
      those that stay are kept.
      """)
  var replace = false

  @Flag(help: "Stop at the first bad line or field and leave the catalog as it was; exits with 65.")
  var strict = false

  @OptionGroup var threadOptions: ThreadOptions

  @Option(help: "How many bad lines a file to show.")
  var show = 20

  func validate() throws {
    let files = tracks + events + from + vectors + (factors.map { [$0] } ?? [])
    guard !(files.isEmpty && embed == nil) else {
      throw ValidationError(
        "Name something to import: --from, --tracks, --events, --vectors, --factors or --embed.")
    }
    guard (embed == nil) == (model == nil) else {
      throw ValidationError("--embed SPACE and --model FOLDER go together.")
    }
    guard vectors.count + (factors == nil ? 0 : 1) == ids.count else {
      throw ValidationError(
        "Each --vectors NAME=FILE.npy and --factors FILE.npy needs its --ids FILE.")
    }
    guard !(replace && tracks.isEmpty && from.isEmpty) else {
      throw ValidationError("--replace needs the tracks that stay: --tracks or --from.")
    }
    guard !(dryRun && embed != nil) else {
      throw ValidationError("--dry-run encodes nothing; leave --embed out.")
    }
  }

  func run() throws {
    let bar = ProgressBar()
    let options = try options(bar)
    let described = try ImportFiles(tracks, threads: threadOptions.threads)
    defer { described.remove() }
    let sources = try ImportFiles(from, threads: threadOptions.threads, opensFolders: true)
    defer { sources.remove() }
    let job = ImportJob(
      tracks: described.paths, events: events, sources: sources.paths, vectors: try vectorFiles())
    for path in job.tracks + job.events + ids + job.vectors.map(\.path) {
      try MusicCatalog.checkReadable(path)
    }
    for path in job.sources { try MusicCatalog.checkReadable(path, mayBeFolder: true) }
    let encoder = try model.map { folder throws(TextEncoderError) in
      try BertEncoder(opening: folder, threads: threadOptions.threads)
    }
    let target = try ImportTarget(bundle, isDryRun: dryRun)
    let report: ImportJob.Report
    do {
      report = try target.catalog.run(job, options: options)
    } catch {
      target.removeIfNew()
      throw error
    }
    bar.clear()
    let folders = described.folders.merging(sources.folders) { first, _ in first }
    try ImportTelling(report: report, options: options, show: show, folders: folders).tell(job)
    if dryRun || report.importedNothing { target.removeIfNew() }
    if let encoder, let embed { try self.embed(target.catalog, with: encoder, as: embed, bar) }
    Terminal.say("done in \(Readable.duration(bar.elapsed))")
    if report.hasRefusedFiles { throw CommandFailure.badData }
  }

  private func embed(
    _ catalog: MusicCatalog, with encoder: BertEncoder, as space: String, _ bar: ProgressBar
  ) throws {
    var embedder = CatalogEmbedder(encoder: encoder, space: space)
    embedder.progress = { done, total in
      bar.draw("encoding", done: done, total: total, note: Readable.count(done))
    }
    let count = try embedder.run(on: catalog)
    bar.clear()
    Terminal.say(
      "\(Readable.count(count)) tracks encoded into \(space) by \(encoder.identity.name)")
  }

  private func vectorFiles() throws -> [VectorFile] {
    try zip(vectors, ids).map { vector, ids in
      let parts = vector.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw ValidationError("--vectors wants NAME=FILE.npy, not \"\(vector)\".")
      }
      return VectorFile(space: parts[0], path: parts[1], idsPath: ids)
    } + (factors.map { [.factors(path: $0, idsPath: ids.last ?? "")] } ?? [])
  }

  private func options(_ bar: ProgressBar) throws -> ImportOptions {
    var options = ImportOptions()
    options.strict = strict
    options.isDryRun = dryRun
    options.replaces = replace
    options.threads = threadOptions.threads
    try reading.apply(to: &options)
    try listening.apply(to: &options, bundle: bundle)
    options.progress = { progress in
      bar.draw(
        progress.path, done: progress.bytesRead, total: progress.bytesTotal,
        note: "\(Readable.count(progress.records)) records")
      return true
    }
    return options
  }
}

extension ImportJob.Report {
  /// Whether of some file not one record was taken although it has records.
  fileprivate var hasRefusedFiles: Bool {
    importedNothing || !tracks.refusedFiles.isEmpty || !events.refusedFiles.isEmpty
  }
}
