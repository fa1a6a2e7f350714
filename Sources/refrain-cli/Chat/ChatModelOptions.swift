import ArgumentParser
import ChatModels
import Foundation
import KnowledgeBoundary
import Refrain
import Rewards

/// `--endpoint` and `--model`.
struct EndpointArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The base address of a server of chat completions, as http://127.0.0.1:8080/v1; a key is taken \
      from OPENAI_API_KEY.
      """, valueName: "url"))
  var endpoint: String?

  @Option(help: ArgumentHelp("The model's name, as the server knows it.", valueName: "name"))
  var model: String?

  func validate() throws {
    guard (endpoint == nil) == (model == nil) else {
      throw ValidationError("--endpoint and --model go together.")
    }
  }

  /// The model behind the endpoint.
  func made() throws -> EndpointModel {
    guard let endpoint, let model else {
      throw ValidationError("Say which model answers: --endpoint and --model.")
    }
    let key = ProcessInfo.processInfo.environment["OPENAI_API_KEY"]
    return try EndpointModel(
      base: endpoint, model: model,
      options: EndpointOptions(key: key?.isEmpty == false ? key : nil))
  }
}

/// `--endpoint` and `--model`, or `--simulated`.
struct ChatModelOptions: ParsableArguments {
  @OptionGroup var endpoint: EndpointArguments

  @Option(
    help: """
      No language model, but a stand-in that knows songs of the bundle: the more, the nearer this is \
      to 1; 0...1.
      """)
  var simulated: Double?

  /// Whether there is one.
  var isGiven: Bool { simulated != nil || endpoint.endpoint != nil }

  func validate() throws {
    if let simulated {
      guard endpoint.endpoint == nil, endpoint.model == nil else {
        throw ValidationError("--simulated does not go with --endpoint and --model.")
      }
      guard (0...1).contains(simulated) else { throw ValidationError("--simulated is 0...1.") }
    }
  }

  /// Checks that there is one, for verbs that do nothing without.
  func demand() throws {
    guard isGiven else {
      throw ValidationError("Say which model answers: --endpoint and --model, or --simulated.")
    }
  }

  /// The model.
  ///
  /// - Parameter tasks: what a simulated one is asked, so that it need not be read from words.
  func model(for engine: MusicEngine, tasks: [RewardTask] = []) throws -> any ChatModel {
    if let simulated {
      return BoundarySimulation(engine, tasks: tasks).model(SimulatedDials(level: simulated))
    }
    return try endpoint.made()
  }
}
