import MusicTools
import Refrain

/// What the model is told.
struct AgentPrompt: Sendable {
  let rules: AnswerRules
  let context: TurnContext
  let conversation: Conversation
  /// What was said before the model's answer; empty for nothing.
  let foretold: String

  /// Songs of earlier turns that the model is told not to repeat.
  private static let maximumShown = 30

  /// For an answer with tools.
  var forTools: String {
    MusicToolbox.agentInstructions + AnswerTool.instructions + CatalogData.instructions
      + facts(
        calledMe: conversation.listener != nil)
  }

  /// For an answer from memory.
  var forMemory: String {
    """
    You are a friend who knows music well. You answer in the listener's language, with warmth and \
    without padding, from what you know yourself.

    When songs are asked for, begin with a sentence, then name real songs that you are sure exist, one \
    a line:
    1. Title - Artist
    Never make a song up: fewer are better. Respect every exclusion, also those from earlier in the \
    conversation.
    """ + CatalogData.instructions + facts(calledMe: false)
  }

  private func facts(calledMe: Bool) -> String {
    var lines: [String] = []
    lines.append(
      context.wanted > 0
        ? "Songs wanted: \(context.wanted)." : "No list of songs is wanted: answer in words.")
    if !foretold.isEmpty {
      lines.append("The listener has read already, so do not say it again: " + data([foretold]))
    }
    let refused = context.understood.understood.filter(\.isRule).map(\.description)
    if !refused.isEmpty { lines.append("Must hold: " + data(refused)) }
    let shown = conversation.shown.suffix(AgentPrompt.maximumShown).map {
      "\($0.title) - \($0.artists)"
    }
    if !shown.isEmpty { lines.append("Shown before, not to be repeated: " + data(shown)) }
    lines += taste
    if calledMe {
      lines.append("Where a tool wants a listener, call this one \"\(ToolGuard.alias)\".")
    }
    return lines.isEmpty ? "" : "\n\n" + lines.joined(separator: "\n")
  }

  /// The listener's taste in a few lines, without who it is.
  private var taste: [String] {
    guard let listener = conversation.listener,
      let taste = try? rules.engine.describeTaste(of: Taste(listener: listener), limit: 5),
      taste.liked > 0
    else { return [] }
    var lines: [String] = []
    func add(_ label: String, _ names: [String]) {
      if !names.isEmpty { lines.append("\(label): " + data(names)) }
    }
    add("The listener's favorite artists", taste.artists.map(\.name))
    add("What they like has the tags", taste.tags.map(\.tag.name))
    add("Decades", taste.eras.map(\.name))
    add("Languages", taste.languages.map(\.name))
    return lines
  }

  private func data(_ names: [String]) -> String { "<data>\(CatalogData.list(names))</data>" }
}
