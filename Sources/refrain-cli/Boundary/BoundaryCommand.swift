import ArgumentParser
import ChatModels
import Evaluation
import Foundation
import JSON
import KnowledgeBoundary
import Refrain
import Rewards

/// `refrain boundary`
struct BoundaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boundary",
    abstract: "Learns where a language model's memory of songs ends and tools begin.",
    discussion: """
      Start with:

        refrain boundary requests NAME.refrain --count 500 > requests.jsonl
        refrain boundary collect NAME.refrain --requests requests.jsonl --endpoint \
      http://127.0.0.1:8080/v1 --model NAME --out samples.jsonl
        refrain boundary fit samples.jsonl --half first --out boundary.json
        refrain boundary report samples.jsonl --half second --boundary boundary.json

      Figures of a simulated model say so.
      """,
    subcommands: [
      BoundaryRequests.self, BoundaryCollect.self, BoundaryFitting.self, BoundaryReporting.self,
      BoundaryExporting.self,
    ])
}

/// `refrain boundary requests`
struct BoundaryRequests: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "requests",
    abstract:
      "Makes up requests about a catalog whose right answers are known, a line of JSON each.")

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String
  @Option(help: "How many.")
  var count = 1000
  @Option(help: "The seed.")
  var seed: UInt64 = 1

  func validate() throws {
    guard (1...1_000_000).contains(count) else {
      throw ValidationError("--count is 1...1000000.")
    }
  }

  func run() throws {
    for task in RequestGenerator(try OpenBundle.engine(bundle)).tasks(count: count, seed: seed) {
      try Output.show(json: task.json.compact)
    }
  }
}

/// What answers are worth and cost.
struct StakesOptions: ParsableArguments {
  @Option(help: "What a right answer is worth, in the unit of the other costs.")
  var worth = BoundaryStakes().worth
  @Option(help: "What a thousand tokens cost.")
  var tokenCost = BoundaryStakes().thousandTokens
  @Option(help: "What a tool call costs beside its tokens.")
  var callCost = BoundaryStakes().call
  @Option(help: "What a second of waiting costs.")
  var secondCost = BoundaryStakes().second
  @Option(help: "What a failed attempt from memory adds.")
  var failureCost = BoundaryStakes().failure

  var stakes: BoundaryStakes {
    var stakes = BoundaryStakes()
    stakes.worth = worth
    stakes.thousandTokens = tokenCost
    stakes.call = callCost
    stakes.second = secondCost
    stakes.failure = failureCost
    return stakes
  }

  func validate() throws {
    for (name, amount) in [
      ("--worth", worth), ("--token-cost", tokenCost), ("--call-cost", callCost),
      ("--second-cost", secondCost), ("--failure-cost", failureCost),
    ] where !(0...1_000_000).contains(amount) {
      throw ValidationError("\(name) is 0...1000000.")
    }
  }
}

/// What was collected.
struct SamplesOptions: ParsableArguments {
  @Argument(help: "Files that `boundary collect` wrote.")
  var samples: [String]

  @OptionGroup var halfOptions: HalfOptions

  func collections(keepsTrajectories: Bool = false) throws -> [BoundaryCollection] {
    try samples.map { path in
      var collection = try BoundaryCollection(
        contentsOf: path, keepsTrajectories: keepsTrajectories)
      collection.entries = halfOptions.half.elements(of: collection.entries)
      return collection
    }
  }
}
