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

  @Option(help: "A recipe; Indexes/README.md documents them. The built-in one by default.")
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
    var recipe = try recipe.map(BuildCommand.read) ?? Recipe()
    if let credits {
      recipe.credits.merge(try CreditCorrections.read(from: credits)) { _, new in new }
    }
    var builder = BundleBuilder(
      bundle: BundleFolder(bundle), recipe: recipe,
      threads: threadOptions.threads)
    builder.isIncremental = incremental
    let bar = ProgressBar()
    builder.progress = { progress in
      bar.draw(
        progress.stage, done: progress.done, total: progress.total,
        note: progress.detail ?? "")
    }
    noteOtherRecipe(than: recipe)
    let built = try builder.build()
    bar.clear()
    try output.show(BuildCommand.report(built))
  }

  /// Says that weights that were learned, or credits that were corrected, are not taken over.
  private func noteOtherRecipe(than recipe: Recipe) {
    guard self.recipe == nil,
      let before = try? BundleFolder(bundle).currentGeneration().generation,
      let own = try? Recipe(of: before), own != recipe
    else { return }
    Terminal.complain(
      "generation \(before.number) was built with another recipe than this one will be; "
        + "--recipe \(before.path(of: "recipe.json")) keeps it.")
  }

  private static func read(_ path: String) throws -> Recipe {
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
