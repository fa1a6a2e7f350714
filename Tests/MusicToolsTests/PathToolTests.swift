import JSON
import MusicTools
import Testing

/// `build_playlist` from one track to another.
struct PathToolTests {
  @Test func aPathBeginsAndEndsWhereItIsAsked() async throws {
    try await ToolFixture.run { fixture in
      let answer = await fixture.toolbox.call(
        "build_playlist", arguments: #"{"from":"d","to":"e","count":4}"#)
      #expect(!answer.isError, "\(answer.json)")
      let tracks = try #require(answer.value["tracks"]?.elements)
      #expect(tracks.first?["id"]?.text == "d" && tracks.last?["id"]?.text == "e")
      #expect(Set(tracks.compactMap { $0["id"]?.text }).count == tracks.count)
      let constraints = try #require(answer.value["constraints"]?.elements)
      #expect(constraints.compactMap { $0["name"]?.text } == ["tracks", "largest step"])
      #expect(constraints.last?["met"] == .bool(true))
    }
  }

  @Test(arguments: [
    #"{"from":"d"}"#, #"{"to":"d","count":3}"#, #"{"from":"d","to":"nobody"}"#,
    #"{"from":"d","to":"e","minutes":20}"#, #"{"from":"d","to":"e","seeds":["c"]}"#,
    #"{"from":"d","to":"d"}"#, #"{"space":"latent"}"#,
  ])
  func whatIsNoPathIsAnErrorWithAReason(arguments: String) async throws {
    try await ToolFixture.run { fixture in
      let answer = await fixture.toolbox.call("build_playlist", arguments: arguments)
      #expect(answer.isError, "\(answer.json)")
      #expect(answer.value["error"]?["message"]?.text?.isEmpty == false, "\(answer.json)")
    }
  }
}
