import ArgumentParser
import JSON
import KnowledgeBoundary

/// `refrain boundary export`
struct BoundaryExporting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes what was collected in the forms that trainers read, a line of JSON each.",
    discussion: """
      conversations: the better way of each request, the clearest first; preferences: the better way \
      and the other; prompts: requests with what is known of the right answer.
      """)

  /// What is written.
  enum What: String, ExpressibleByArgument, CaseIterable {
    case conversations, preferences, prompts
  }

  @OptionGroup var samples: SamplesOptions
  @Option(help: "conversations, preferences or prompts.")
  var what = What.conversations
  @Option(help: "Whose form: trl, llama-factory or verl.")
  var trainer = TrainerExport.Trainer.trl
  @OptionGroup var stakes: StakesOptions

  func run() throws {
    let export = TrainerExport(
      try samples.collections(keepsTrajectories: true), trainer: trainer, stakes: stakes.stakes)
    let lines =
      switch what {
      case .conversations: export.conversations
      case .preferences: export.preferences
      case .prompts: export.prompts
      }
    if lines.isEmpty {
      Terminal.complain(
        "There is nothing to export: the samples have scores alone (boundary collect --scores-only), or "
          + "tell no way from the other.")
    }
    for line in lines { try Output.show(json: line.compact) }
  }
}
