import ArgumentParser
import Evaluation
import MusicBench

/// `refrain bench report`
struct BenchReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the scores of one or more systems as one page that needs nothing else.",
    discussion: "The scores must be for the same tasks.")

  @Argument(help: "Files of bench score; the first is compared with each other one.")
  var scores: [String]

  @Option(help: "The page to write.")
  var html: String

  func run() throws {
    let runs = try BenchFiles.scoresForTheSameTasks(at: scores)
    try OutputFile.write(BenchPage(runs).html, to: html)
    Terminal.complain("\(runs.count) systems are in \(html).")
  }
}
