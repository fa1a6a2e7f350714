import JSON
import MusicTools
import Refrain
import Testing

/// Tracks that are removed while a toolbox is in use.
struct RemovalToolTests {
  /// A call of each tool, several of those that show most.
  private static let calls = [
    ("search_tracks", #"{"query": "guitar"}"#), ("search_tracks", #"{"query": "hello"}"#),
    ("search_tracks", #"{"filter": {"languages": ["en"]}}"#),
    ("search_tracks", #"{"filter": {"years": {"from": 1980, "to": 1999}}}"#),
    ("search_tracks", #"{"query": "anything loud", "limit": 10}"#),
    ("resolve_names", #"{"names": [{"title": "Thunder"}, {"artist": "ACDC"}]}"#),
    ("similar_tracks", #"{"ids": ["a"]}"#), ("similar_artists", #"{"artists": ["Adele"]}"#),
    ("recommend_tracks", #"{"likes": ["a"]}"#), ("continue_playlist", #"{"ids": ["a"]}"#),
    ("get_tracks", #"{"ids": ["e", "a"]}"#), ("get_artist", #"{"name": "Angus"}"#),
    ("find_tags", #"{"phrase": "rock"}"#), ("find_tags", #"{"phrase": ""}"#),
    ("build_playlist", #"{"length": 5}"#), ("build_playlist", #"{"query": "guitar", "length": 3}"#),
    ("describe_taste", #"{"likes": ["a", "b"]}"#),
    ("record_feedback", #"{"listener": "ana", "events": [{"id": "e", "kind": "like"}]}"#),
  ]

  @Test func everyToolIsAmongTheCalls() {
    let names = Set(MusicToolbox.standardTools.map { type(of: $0).name })
    #expect(names == Set(RemovalToolTests.calls.map(\.0)))
  }

  @Test func noToolShowsATrackThatWasRemoved() async throws {
    try await ToolFixture.run { fixture in
      let toolbox = fixture.toolbox
      #expect(await fixture.search(#"{"query": "guitar"}"#)?.contains("e") == true)
      try toolbox.engine.remove(tracks: ["e"])
      for (tool, arguments) in RemovalToolTests.calls {
        let answer = await toolbox.call(tool, arguments: arguments)
        for trace in ["Thunderstruck", "AC/DC", "hard rock", #""id":"e""#] {
          #expect(!answer.json.contains(trace), "\(tool) \(arguments): \(answer.json)")
        }
      }
    }
  }
}
