import Foundation
import Testing

@testable import Evaluation

@Suite struct TRECRunTests {
  @Test func linesRanksAndTies() throws {
    let path = NSTemporaryDirectory() + "refrain-run-\(UInt64.random(in: 0 ... .max)).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var run = try TRECRun(creating: path, tag: "a tag")
    try run.append(query: "q 1", hits: [("d7", 2), ("d\t3", 2), ("d1", .nan)])
    try run.finish()
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 3)
    let fields = lines.map { $0.split(separator: " ") }
    #expect(fields[0] == ["q_1", "Q0", "d7", "1", "2.0", "a_tag"])
    #expect(fields[1][2] == "d_3")
    let scores = try fields.map { try #require(Double($0[4])) }
    #expect(scores[0] > scores[1] && scores[1] > scores[2])
  }

  @Test func aFolderThatDoesNotExistIsAnError() {
    #expect(throws: EvaluationError.self) {
      _ = try TRECRun(creating: "/nonexistent/folder/run.txt").finish()
    }
  }
}
