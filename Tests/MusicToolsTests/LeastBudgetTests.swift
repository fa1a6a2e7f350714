import IndexFile
import JSON
import MusicTools
import Refrain
import TestSupport
import Testing

/// The least budget holds a song, so that whoever has no more goes through a list one by one.
@Suite struct LeastBudgetTests {
  private static let toolbox = Result {
    MusicToolbox(try MusicEngine(opening: Workshop(folder: try .untilExit()).sample().path))
  }

  @Test(arguments: [
    "rainy piano", "rock", "songs from the nineties", "周杰倫", "夜", "사랑", "songs like Yesterday",
    "jazz night",
    "love", "something slow in French", "the smiths", "disco",
  ])
  func aHitFitsAndThePageAfterItIsAnother(query: String) async throws {
    let toolbox = try LeastBudgetTests.toolbox.get()
    var arguments: JSONValue = ["query": .string(query), "max_tokens": 60]
    var seen: [String] = []
    for _ in 0..<6 {
      let answer = await toolbox.call("search_tracks", arguments: arguments)
      let hits = try #require(answer.value["hits"]?.elements, "\(answer.json)")
      #expect(TokenBudget.tokens(in: answer.value) <= 60)
      #expect(!hits.isEmpty, "\(query): \(answer.json)")
      seen += hits.compactMap { $0["id"]?.text }
      guard let cursor = answer.value["cursor"]?.text else { break }
      arguments = ["cursor": .string(cursor), "max_tokens": 60]
    }
    #expect(Set(seen).count == seen.count && !seen.isEmpty, "\(seen)")
  }
}
