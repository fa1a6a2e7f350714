import Refrain

extension ToolError {
  private static func hint(forUnknown subject: EngineError.Subject) -> String {
    switch subject {
    case .track: "Use ids that search_tracks or resolve_names returned."
    case .artist: "Look the name up with resolve_names."
    case .listener: "Leave the listener out, or pass likes instead."
    case .space: "Leave the space out, or name one of those."
    }
  }

  /// What the engine threw, in words for the model.
  init(_ error: EngineError) {
    switch error {
    case .unknown(_, let subject):
      self.init(.notFound, error.description, hint: ToolError.hint(forUnknown: subject))
    case .invalid:
      self.init(.invalidArguments, error.description, hint: "Correct the argument.")
    case .notBuilt, .noEncoder, .otherEncoder:
      self.init(.unavailable, error.description, hint: "Use search_tracks instead.")
    case .expired:
      self.init(.notFound, error.description, hint: "Repeat the call without cursor and handles.")
    case .cannotRecord:
      self.init(
        .unavailable, error.description, hint: "Pass likes and dislikes in each call instead.")
    case .cancelled:
      self.init(.unavailable, error.description, hint: "Ask again if it is still wanted.")
    case .file, .otherAnalysis:
      self.init(.unavailable, error.description, hint: "Tell the user that the catalog fails.")
    }
  }
}
