import Foundation
import Testing

@Suite(.timeLimit(.minutes(10)))
struct DemoTests {
  @Test("What `make demo` shows works from beginning to end")
  func demo() async throws {
    try await Workshop.run { workshop in
      let shell = try RunningProgram(
        "/bin/sh",
        [packageRoot + "/Scripts/demo.sh", Programs.refrain, workshop.path("demo.refrain")],
        in: workshop)
      let outcome = try await shell.outcome()
      #expect(outcome.status == 0, "\(outcome.out.suffix(500)) \(outcome.err.suffix(500))")
      #expect(outcome.out.contains("$ refrain inspect"))
      #expect(!outcome.out.contains("\"error\""))
    }
  }
}
