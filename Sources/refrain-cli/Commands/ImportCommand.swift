import ArgumentParser
import IndexFile
import MusicBundle
import MusicCatalog
import Refrain
import TextEncoder

/// `refrain import`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Reads tracks, listening events and vectors into a bundle's catalog.",
    discussion: """
      Tracks are JSONL, CSV or TSV by the file's name, gzip too; events are \
      listener,track[,kind|weight[,time]] or adjacency lines; vectors are .npy matrices with a \
      file of ids. A bad line is reported as file:line: reason and passed over. Everything is one \
      transaction: what fails leaves the catalog as it was. Afterwards: refrain build.
      """)

  @Argument(help: "The bundle, NAME.refrain; made when there is none.")
  var bundle: String

  @Option(parsing: .upToNextOption, help: "Files of tracks.")
  var tracks: [String] = []

  @Option(parsing: .upToNextOption, help: "Files of listening events.")
  var events: [String] = []

  @Option(help: "A matrix of vectors and the space it belongs to, NAME=FILE.npy.")
  var vectors: [String] = []

  @Option(help: "The ids of the matrix's rows, one a line; one file for each --vectors.")
  var ids: [String] = []

  @Option(help: "Encode what the catalog says of each track into this space; needs --model.")
  var embed: String?

  @Option(help: "The folder of a sentence encoder: config.json, model.safetensors, vocab.txt.")
  var model: String?

  @Option(help: "Which column holds what in CSV and TSV: title=2,artist=3 or title=song,...")
  var map: String?

  @Option(help: "What separates several artists or tags in one column.")
  var separator = "|"

  @Flag(help: "Stop at the first bad line and leave the catalog as it was; exits with 65.")
  var strict = false

  @OptionGroup var threadOptions: ThreadOptions

  @Option(help: "How many bad lines a file to show.")
  var show = 20

  func validate() throws {
    guard !(tracks.isEmpty && events.isEmpty && vectors.isEmpty && embed == nil) else {
      throw ValidationError("Name something to import: --tracks, --events, --vectors or --embed.")
    }
    guard (embed == nil) == (model == nil) else {
      throw ValidationError("--embed SPACE and --model FOLDER go together.")
    }
    guard vectors.count == ids.count else {
      throw ValidationError("Each --vectors NAME=FILE.npy needs its --ids FILE.")
    }
  }

  func run() throws {
    let mapping = try map.map { text throws(CatalogError) in try ColumnMapping(parsing: text) }
    let job = ImportJob(tracks: tracks, events: events, vectors: try vectorFiles())
    for path in tracks + events + ids + job.vectors.map(\.path) {
      try MusicCatalog.checkReadable(path)
    }
    let encoder = try model.map { folder throws(TextEncoderError) in
      try BertEncoder(opening: folder, threads: threadOptions.threads)
    }
    let folder = BundleFolder(bundle)
    do throws(IndexFileError) { try folder.create() } catch { throw BuildError.file(error) }
    let catalog = try MusicCatalog(openingOrCreating: folder.catalogPath)
    let bar = ProgressBar()
    let report = try catalog.run(job, options: options(mapping, bar))
    bar.clear()
    if !tracks.isEmpty { tell("tracks", report.tracks) }
    if !events.isEmpty { tell("events", report.events) }
    for (file, report) in zip(job.vectors, report.vectors) {
      tell("vectors of \(file.space)", report)
    }
    if let encoder, let embed { try self.embed(catalog, with: encoder, as: embed, bar) }
    Terminal.say("done in \(Readable.duration(bar.elapsed))")
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
    }
  }

  private func options(_ mapping: ColumnMapping?, _ bar: ProgressBar) -> ImportOptions {
    var options = ImportOptions()
    options.strict = strict
    options.mapping = mapping
    options.listSeparator = separator
    options.threads = threadOptions.threads
    options.progress = { progress in
      bar.draw(
        progress.path, done: progress.bytesRead, total: progress.bytesTotal,
        note: "\(Readable.count(progress.records)) records")
      return true
    }
    return options
  }

  private func tell(_ what: String, _ report: ImportReport) {
    let shown = Dictionary(grouping: report.problems, by: \.path).values
      .flatMap { $0.prefix(show) }
      .sorted { ($0.path, $0.line) < ($1.path, $1.line) }
    for problem in shown { Terminal.say("\(problem)") }
    if report.refused > shown.count {
      Terminal.say("… and \(Readable.count(report.refused - shown.count)) more bad lines")
    }
    var summary = "\(Readable.count(report.imported)) \(what) imported"
    if report.updated > 0 { summary += ", \(Readable.count(report.updated)) of them updated" }
    if report.refused > 0 { summary += ", \(Readable.count(report.refused)) lines refused" }
    if report.imported + report.refused == 0 { summary += ": the input is empty" }
    Terminal.say(summary)
  }
}
