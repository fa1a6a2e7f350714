import JSON
import MusicTools
import Testing

/// `record_feedback` and `describe_taste`, JSON in and JSON out.
struct FeedbackToolTests {
  @Test
  func feedbackIsInTheNextDescriptionOfTheTasteAndCanBeUndone() async throws {
    try await ToolFixture.run { fixture in
      func call(_ name: String, _ arguments: String) async -> ToolAnswer {
        await fixture.toolbox.call(name, arguments: arguments)
      }
      var answer = await call("describe_taste", #"{"listener": "ana"}"#)
      #expect(answer.isError && answer.value["error"]?["code"] == "not_found")
      answer = await call(
        "record_feedback", #"{"listener": "ana", "action": "like", "tracks": ["c", "d", "c"]}"#)
      #expect(answer.value == ["recorded": 2])
      answer = await call("describe_taste", #"{"listener": "ana"}"#)
      #expect(answer.value["liked"] == 2)
      guard case .array(let artists)? = answer.value["artists"] else {
        Issue.record("no artists in \(answer.json)")
        return
      }
      #expect(artists == [["name": "Adele", "share": .number(1)]])
      answer = await call(
        "record_feedback", #"{"listener": "ana", "action": "dislike", "tracks": ["d"]}"#)
      answer = await call("describe_taste", #"{"listener": "ana"}"#)
      #expect(answer.value["liked"] == 1 && answer.value["disliked"] == 1)
      answer = await call(
        "record_feedback", #"{"listener": "ana", "action": "undo", "tracks": ["d", "e"]}"#)
      #expect(answer.value == ["recorded": 1])
      answer = await call("describe_taste", #"{"listener": "ana"}"#)
      #expect(answer.value["liked"] == 1 && answer.value["disliked"] == 0)
    }
  }

  @Test
  func whatCannotBeRecordedIsAnErrorThatSaysWhyAndRecordsNothing() async throws {
    try await ToolFixture.run { fixture in
      for (arguments, code) in [
        (#"{"listener": "ana", "action": "like", "tracks": ["c", "nowhere"]}"#, "not_found"),
        (#"{"listener": "", "action": "like", "tracks": ["c"]}"#, "invalid_arguments"),
        (#"{"listener": "ana", "action": "love", "tracks": ["c"]}"#, "invalid_arguments"),
        (#"{"listener": "ana", "action": "like"}"#, "invalid_arguments"),
      ] {
        let answer = await fixture.toolbox.call("record_feedback", arguments: arguments)
        #expect(answer.value["error"]?["code"] == .string(code), "\(arguments)")
      }
      let answer = await fixture.toolbox.call("describe_taste", arguments: #"{"listener": "ana"}"#)
      #expect(answer.isError)
    }
  }
}
