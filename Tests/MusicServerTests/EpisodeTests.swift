import JSON
import MusicAgent
import Rewards
import Testing

@testable import MusicServer

struct EpisodeTests {
  private static func task() throws -> RewardTask {
    try RewardTask(json: ["id": "t", "request": "a song", "songs": 1])
  }

  @Test func whatAnEpisodeKeepsOfACallIsShort() {
    let long = JSONValue.object([.init("query", .string(String(repeating: "x", count: 1 << 20)))])
    let call = Episode.call("search_tracks", long, isError: false)
    #expect(call.arguments == "{}" && call.answer.isEmpty)
    #expect(Episode.call("x", ["a": 1], isError: true).arguments == #"{"a":1}"#)
    let list = JSONValue.array([JSONValue](repeating: "xxxxxxxxxx", count: 1000))
    #expect(Episode.call("x", list, isError: true).arguments == "null")
  }

  @Test func callsOfAnEpisodeEnd() async throws {
    let episode = Episode(try Self.task())
    var last: JSONValue = .null
    for number in 0...Episode.maximumCalls {
      last = await episode.output(of: String(number)) { trajectory in
        var next = trajectory
        next.calls.append(Episode.call("x", [:], isError: false))
        return Episode.Step(trajectory: next, output: ["ok": true])
      }
    }
    #expect(last["ok"] == false)
    // The end is still heard.
    let end = await episode.output(of: "end") { trajectory in
      Episode.Step(trajectory: trajectory, isFinished: true, output: ["ok": true])
    }
    #expect(end["ok"] == true)
    let late = await episode.output(of: "late") { trajectory in
      Episode.Step(trajectory: trajectory, output: ["ok": true])
    }
    #expect(late["ok"] == false)
  }

  @Test func aCallIsMadeOnceAndItsAnswerIsGivenAgain() async throws {
    let episode = Episode(try Self.task())
    for _ in 0..<2 {
      let output = await episode.output(of: "1") { trajectory in
        Episode.Step(trajectory: trajectory, output: .integer(Int64(trajectory.calls.count)))
      }
      #expect(output == 0)
    }
  }
}
