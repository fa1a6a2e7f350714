import JSON
import MusicTools
import Testing

/// Handles and cursors, JSON in and JSON out.
struct HandleToolTests {
  private func ids(_ answer: ToolAnswer) -> [String] {
    guard case .array(let hits)? = answer.value["hits"] else { return [] }
    return hits.compactMap { if case .string(let id)? = $0["id"] { id } else { nil } }
  }

  private func text(_ answer: ToolAnswer, _ name: String) -> String? {
    if case .string(let text)? = answer.value[name] { text } else { nil }
  }

  @Test
  func aCursorGoesOnHandlesIntersectAndSubtractAndOldOnesSayToSearchAgain() async throws {
    try await ToolFixture.run { fixture in
      func search(_ arguments: String) async -> ToolAnswer {
        await fixture.toolbox.call("search_tracks", arguments: arguments)
      }
      let long = await search(#"{"query": "piano guitar", "limit": 100}"#)
      #expect(ids(long).count > 3 && text(long, "cursor") == nil)
      var answer = await search(#"{"query": "piano guitar", "limit": 1}"#)
      var paged = ids(answer)
      while let cursor = text(answer, "cursor"), paged.count < 20 {
        answer = await search(#"{"cursor": "\#(cursor)", "limit": 2}"#)
        paged += ids(answer)
      }
      #expect(paged == ids(long))
      let piano = await search(#"{"query": "piano", "limit": 1}"#)
      let handle = try #require(text(piano, "handle"))
      let shown = Set(ids(piano))
      #expect(Set(ids(await search(#"{"within": ["\#(handle)"]}"#))) == shown)
      let without = ids(await search(#"{"query": "piano guitar", "without": ["\#(handle)"]}"#))
      #expect(without == ids(long).filter { !shown.contains($0) })
      // What was cut for want of tokens was not shown.
      let cut = await search(#"{"query": "piano guitar", "limit": 4, "max_tokens": 170}"#)
      #expect(ids(cut).count < 4, "\(cut.json)")
      let uncut = try #require(text(cut, "handle"))
      let rest = ids(await search(#"{"query": "piano guitar", "without": ["\#(uncut)"]}"#))
      // Without the first hits, what is alike among the others may change places.
      #expect(Set(rest) == Set(ids(long)).subtracting(ids(cut)))
      for bad in [#"{"cursor": "r900:3"}"#, #"{"within": ["r900"]}"#] {
        answer = await search(bad)
        #expect(answer.value["error"]?["code"] == "not_found", "\(answer.json)")
      }
      // What was shown is spoken of by its handle, what was said before by its words.
      let spoken = await search(#"{"query": "more like the first one", "within": ["\#(handle)"]}"#)
      #expect(spoken.value["understood"]?[0]?["field"] == "like", "\(spoken.json)")
      #expect(!ids(spoken).contains(ids(piano)[0]))
      let unspoken = await search(#"{"query": "the third one"}"#)
      #expect(unspoken.json.contains("handle"), "\(unspoken.json)")
      let turns = ids(await search(#"{"query": "piano", "turns": ["nothing by Adele"]}"#))
      let adele = Set(ids(await search(#"{"filter": {"artists": ["Adele"]}}"#)))
      #expect(!adele.isEmpty && !turns.isEmpty && adele.isDisjoint(with: turns))
      answer = await search(#"{"cursor": "nonsense"}"#)
      #expect(answer.value["error"]?["code"] == "invalid_arguments")
    }
  }
}
