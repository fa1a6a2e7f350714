import Foundation
import TestSupport
import Testing

/// Twenty of the kills that `make torture` does by the hundred.
@Suite(.timeLimit(.minutes(15)))
struct TortureTests {
  @Test(.enabled(if: Surroundings.program("python3") != nil, "needs python3"))
  func twentyKillsLeaveTheBundleWhole() async throws {
    try await TemporaryFolder.use { folder in
      let script = Surroundings.packageRoot + "/Scripts/torture.py"
      let outcome = try await folder.run(
        try #require(Surroundings.program("python3")),
        [script, Programs.refrain, "--kills", "20", "--faults", "0", "--seed", "2718"])
      #expect(outcome.status == 0, "\(outcome.err)")
      #expect(outcome.out.contains("20 rounds"), "\(outcome.out)")
    }
  }
}
