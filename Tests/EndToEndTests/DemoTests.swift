import Foundation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct DemoTests {
  @Test func theDemoRunsFromBeginningToEnd() async throws {
    try await TemporaryFolder.use { folder in
      let outcome = try await folder.run(
        "/bin/sh",
        [
          Surroundings.packageRoot + "/Scripts/demo.sh", Programs.refrain,
          folder.path("demo.refrain"),
        ])

      #expect(outcome.status == 0, "\(outcome.out.suffix(500)) \(outcome.err.suffix(500))")
      #expect(outcome.out.contains("$ refrain inspect"))
      #expect(!outcome.out.contains("\"error\""))
    }
  }
}
