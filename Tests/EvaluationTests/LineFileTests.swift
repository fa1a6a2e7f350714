import Foundation
import TestSupport
import Testing

@testable import Evaluation

struct LineFileTests {
  private func lines(_ path: String) throws(EvaluationError) -> [String] {
    var lines: [String] = []
    try LineFile(path: path).forEach(separatedBy: .none) { fields, _ in lines += fields }
    return lines
  }

  @Test func linesEndAnyhowAndEmptyOnesArePassedOver() async throws {
    try await TemporaryFolder.use { folder in
      let path = folder.path("lines")
      let long = String(repeating: "x", count: 200_000)
      try Data("a\r\n\n\(long)\nlast".utf8).write(to: URL(fileURLWithPath: path))
      #expect(try lines(path) == ["a", long, "last"])
    }
  }

  @Test func aLineWithoutEndIsRefused() async throws {
    try await TemporaryFolder.use { folder in
      let path = folder.path("line")
      try Data(count: LineFile.maximumLine + 1).write(to: URL(fileURLWithPath: path))
      #expect(throws: EvaluationError.self) { try lines(path) }
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  @Test(arguments: ["/dev/zero", "/dev/null", "/", "/no/such/file"])
  func whatIsNoFileIsRefused(path: String) {
    #expect(throws: EvaluationError.self) { try lines(path) }
    if path != "/no/such/file" {
      #expect(throws: EvaluationError.self) { try JSONLines.wholeBytes(at: path) }
    }
  }

  @Test func aPipeIsReadWhileSomebodyWrites() async throws {
    try await TemporaryFolder.use { folder in
      let path = folder.path("pipe")
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      shell.arguments = ["-c", "mkfifo '\(path)' && (echo one; echo two) > '\(path)'"]
      try shell.run()
      while !FileManager.default.fileExists(atPath: path) {
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(try lines(path) == ["one", "two"])
      shell.waitUntilExit()
    }
  }
}
