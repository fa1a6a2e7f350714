import ChatModels
public import MusicAgent
import MusicTools
import Refrain
import Rewards

/// A music agent as a system of the bench.
public struct AgentSystem: BenchSystem {
  /// What reports call it.
  public let name: String
  private let agent: MusicAgent

  /// An agent that answers as `agent` does, under a name of its own.
  public init(_ agent: MusicAgent, name: String) {
    self.agent = agent
    self.name = name
  }

  /// The agent's answer after the turns of the task's history.
  ///
  /// - Throws: in a cancelled task alone: a model that fails has an answer that says so.
  public func answer(_ task: BenchTask) async throws(CancellationError) -> Trajectory {
    let engine = agent.toolbox.engine
    func songs(_ ids: [String]) -> [Trajectory.Song] {
      engine.details(ofTracks: ids).compactMap { $0 }.map {
        .init(id: $0.id, title: $0.title, artists: $0.artists.joined(separator: ", "))
      }
    }
    var conversation = Conversation(listener: task.task.listener)
    for turn in task.history {
      conversation.turns.append(.init(request: turn.request, text: "", songs: songs(turn.shown)))
    }
    do throws(AgentError) {
      var turn = try await agent.answer(task.task.request, in: &conversation)
      turn.task = task.task.id
      return turn
    } catch {
      if Task.isCancelled { throw CancellationError() }
      var turn = blank(task)
      turn.model = agent.model.name
      turn.problems = ["\(error)"]
      return turn
    }
  }
}
