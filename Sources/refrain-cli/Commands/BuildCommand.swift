import MusicBundle
import ArgumentParser
import IndexFile
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

  @Option(help: "Threads that work; one a core by default.")
  var threads: Int?

  @Flag(help: "Print the report as JSON.")
  var json = false

  func run() throws {
    try CommandFailure.report {
      let recipe = try recipe.map { path throws(RecipeError) in try Recipe(contentsOf: path) }
      var builder = BundleBuilder(
        bundle: BundleFolder(bundle), recipe: recipe ?? Recipe(), threads: threads)
      let bar = ProgressBar()
      builder.progress = { progress in
        bar.draw(
          progress.stage.rawValue, done: progress.done, total: progress.total,
          note: progress.detail ?? "")
      }
      let report = try builder.build()
      bar.clear()
      json ? printJSON(report) : printTable(report, total: bar.elapsed)
    }
  }

  private func printTable(_ report: BuildReport, total: Duration) {
    for stage in report.stages {
      let size = stage.bytes.map { Readable.bytes($0) } ?? ""
      print(
        Terminal.fit(stage.stage.rawValue, 12), Terminal.fit(Readable.duration(stage.duration), 10),
        size)
    }
    for note in report.notes { print(note) }
    print(
      "\(Readable.count(report.tracks)) tracks in generation \(report.generation), "
        + "built in \(Readable.duration(total))")
  }

  private func printJSON(_ report: BuildReport) {
    let stages = report.stages.map { stage in
      let size = stage.bytes.map { ",\"bytes\":\($0)" } ?? ""
      let seconds = Readable.seconds(in: stage.duration)
      return "{\"stage\":\"\(stage.stage.rawValue)\",\"seconds\":\(seconds)\(size)}"
    }
    print(
      "{\"generation\":\(report.generation),\"tracks\":\(report.tracks),"
        + "\"build_id\":\"\(String(report.buildID, radix: 16))\","
        + "\"stages\":[\(stages.joined(separator: ","))]}")
  }
}
