import ArgumentParser
import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import Refrain

/// `refrain build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds a bundle's indexes from its catalog and makes them current.",
    discussion: """
      The new generation appears whole or not at all; readers keep the one they have. The same \
      catalog, recipe and version give the same bytes, whatever the number of threads.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Option(
    help: ArgumentHelp(
      """
      A recipe, which Indexes/README.md documents, or "default" for the built-in one. Without it the \
      bundle keeps the recipe of its last build.
      """, valueName: "file"))
  var recipe: String?

  @Option(
    help: ArgumentHelp(
      "Whom printed credits name: a table of credit and artist, or JSONL; added to the recipe.",
      valueName: "file"))
  var credits: String?

  @Flag(
    help: """
      Take over from the current generation what has not changed; the notes say what, and whether the \
      bytes are those of a full build.
      """)
  var incremental = false

  @OptionGroup var threadOptions: ThreadOptions
  @OptionGroup var output: ReportOptions

  func run() throws {
    let folder = BundleFolder(bundle)
    var recipe = try recipe.map(BuildCommand.read)
    if let credits {
      var corrected = recipe ?? Recipe(ofNextBuildOf: folder)
      corrected.credits.merge(try CreditCorrections.read(from: credits)) { _, new in new }
      recipe = corrected
    }
    var builder = BundleBuilder(bundle: folder, recipe: recipe, threads: threadOptions.threads)
    builder.isIncremental = incremental
    let bar = ProgressBar()
    builder.progress = { progress in
      bar.draw(
        progress.stage, done: progress.done, total: progress.total,
        note: progress.detail ?? "")
    }
    let built = try builder.build()
    bar.clear()
    try output.show(BuildCommand.report(built))
  }

  private static func read(_ path: String) throws -> Recipe {
    if path == "default" { return Recipe() }
    // A file that is not there is not a file of bad data.
    try MusicCatalog.checkReadable(path)
    return try Recipe(contentsOf: path)
  }

  private static func report(_ built: BuildReport) -> Report {
    var report = Report()
    report.add("generation", .count(built.generation))
    report.add("tracks", .count(built.tracks))
    report.add("build_id", .text(String(built.buildID, radix: 16)))
    report.add(
      "stages",
      .table(
        ["stage", "seconds", "bytes"],
        built.stages.map { stage in
          [
            .text(stage.stage.rawValue), .seconds(Readable.seconds(in: stage.duration)),
            stage.bytes.map { .bytes($0) },
          ]
        }))
    report.add("notes", built.notes.isEmpty ? nil : .notes(built.notes))
    return report
  }
}
