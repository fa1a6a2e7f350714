import ChatModels
import JSON
import Testing

@testable import MusicAgent

@Suite struct TrajectoryTests {
  private static var full: Trajectory {
    var turn = Trajectory(
      request: "something slower", earlier: ["sad songs"], listener: "l1", model: "simulated-x")
    turn.task = "t1"
    turn.route = .escalated
    turn.reading = [["field": "tags", "value": "sad", "words": "sad", "rule": false]]
    turn.messages = [
      .user("something slower"),
      .assistant("", calls: [ToolCall(id: "1", name: "a", arguments: "{}")]),
      .tool("{}", answering: "1"),
    ]
    turn.calls = [.init(name: "a", arguments: "{}", answer: "{}", isError: true)]
    turn.verdicts = [
      .init(
        title: "Helo", artists: "Adele", outcome: .repaired, track: "t9", confidence: 0.5,
        reason: "one letter")
    ]
    turn.text = "Here."
    turn.songs = [.init(id: "t9", title: "Hello", artists: "Adele")]
    turn.usage = TokenUsage(prompt: 10, completion: 2)
    turn.cost = Money(trillionths: 7)
    turn.seconds = 0.25
    turn.problems = ["The model was cut off."]
    return turn
  }

  @Test func aLineSaysAllOfIt() throws {
    for turn in [Self.full, Trajectory(request: "x")] {
      let line = turn.json.compact
      let read = try Trajectory(json: JSONValue(parsing: line))
      #expect(read == turn)
      #expect(read.json.compact == line)
    }
  }

  @Test(arguments: [
    ("[]", "must be an object"), (#"{"songs":[]}"#, "request: is required"),
    (#"{"request":"x"}"#, "songs: is required"), (#"{"request":1,"songs":[]}"#, "request: must be"),
    (#"{"request":"x","songs":{}}"#, "songs: must be an array"),
    (#"{"request":"x","songs":[1]}"#, "songs[0]: must be an object"),
    (#"{"version":2,"request":"x","songs":[]}"#, "version: must be 1"),
    (#"{"request":"x","songs":[],"route":"luck"}"#, "route: must be one of"),
    (#"{"request":"x","songs":[],"messages":[{"role":"king"}]}"#, "messages[0].role"),
    (#"{"request":"x","songs":[],"verdicts":[{}]}"#, "verdicts[0].outcome: is required"),
  ])
  func whatIsWrongIsNamed(line: String, says: String) throws {
    let json = try JSONValue(parsing: line)
    let error = #expect(throws: ShapeError.self) { try Trajectory(json: json) }
    #expect(error?.description.contains(says) == true)
  }
}
