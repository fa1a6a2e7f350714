import ArgumentParser

/// `refrain bench`: tasks out of any catalog, answers to them, and what these are worth.
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures music agents: makes tasks, runs systems over them, scores and reports.",
    discussion: """
      refrain bench make NAME.refrain --out tasks.jsonl
        refrain bench run NAME.refrain --tasks tasks.jsonl --baseline search_tracks --out a.jsonl
        refrain bench score NAME.refrain --tasks tasks.jsonl --runs a.jsonl --out a.json
        refrain bench judge --tasks tasks.jsonl --runs a.jsonl --scores a.json --endpoint URL --model NAME
        refrain bench report a.json b.json --html report.html
      """,
    subcommands: [
      BenchMake.self, BenchRun.self, BenchScoreCommand.self, BenchJudgeCommand.self,
      BenchReport.self,
    ])
}
