import ArgumentParser

/// `refrain evaluate`
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract:
      "Measures quality on judged data: text, names, vectors, recommendation, sessions, conversations.",
    subcommands: [
      EvaluateConversations.self, EvaluateFusion.self, EvaluateRecommend.self,
      EvaluateRequests.self, EvaluateResolve.self, EvaluateSessions.self, EvaluateText.self,
      EvaluateVectors.self,
    ])
}
