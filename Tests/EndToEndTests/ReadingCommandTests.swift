import Foundation
import TestSupport
import Testing

/// Who only asks a bundle leaves its catalog as it is, byte for byte.
@Suite(.timeLimit(.minutes(5)))
struct ReadingCommandTests {
  private static let calls: [[String]] = [
    ["inspect", "{bundle}"], ["search", "{bundle}", "piano"], ["resolve", "{bundle}", "晴天"],
    ["recommend", "{bundle}", "sim-108"], ["similar", "{bundle}", "ac-dc-tnt"],
    ["export", "{bundle}"], ["verify", "{bundle}"],
    ["tool", "{bundle}", "find_tags", "{\"phrase\":\"sad\"}"],
    ["evaluate", "resolve", "--bundle", "{bundle}", "--synthetic", "17"],
    ["boundary", "requests", "{bundle}", "--count", "3"],
    ["bench", "make", "{bundle}", "--out", "{tasks}", "--size", "10"],
    [
      "bench", "run", "{bundle}", "--tasks", "{tasks}", "--out",
      "{answers}", "--baseline", "recommend",
    ],
  ]

  @Test func nothingIsWrittenIntoTheCatalog() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let catalog = URL(fileURLWithPath: bundle + "/catalog.sqlite")
      let before = try Data(contentsOf: catalog)
      for call in Self.calls {
        let words = call.map {
          switch $0 {
          case "{bundle}": bundle
          case "{tasks}", "{answers}": folder.path($0 + ".jsonl")
          default: $0
          }
        }
        let outcome = try await folder.run(Programs.refrain, words)
        #expect(outcome.status == 0, "\(call): \(outcome.err)")
        #expect(try Data(contentsOf: catalog) == before, "\(call)")
      }
    }
  }
}
