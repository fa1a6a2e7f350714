import TestSupport
import Testing

@testable import Evaluation

@Suite struct TextTaskTests {
  private let folder: TemporaryFolder
  private let corpus: String

  init() throws {
    folder = try TemporaryFolder.untilExit()
    corpus = try folder.file(
      "corpus.jsonl",
      """
      {"_id": "a", "title": "Running rivers", "text": "water that runs downhill"}
      {"_id": "b", "title": "", "text": "a mountain of stones"}
      {"_id": "c", "text": "the river and the mountain"}

      """)
  }

  @Test
  func judgedQueriesAreRankedByStemTheOthersLeftOutAndTheRunIsTRECs() throws {
    let queries = try folder.file(
      "queries.jsonl",
      """
      {"_id": "q1", "text": "a river running"}
      {"_id": "q2", "text": "stone"}
      {"_id": "q3", "text": "nobody judged this"}

      """)
    let qrels = try folder.file(
      "qrels.tsv", "query-id\tcorpus-id\tscore\nq1\ta\t1\nq2\tb\t1\nq2\tc\t0\n")
    let task = try TextTask(corpus: corpus, queries: queries, qrels: qrels)
    #expect(task.documents == ["a", "b", "c"])
    #expect(task.queries.map(\.id) == ["q1", "q2"])
    let report = try task.run(folder: folder.path)
    #expect(report.ndcg10.mean == 1)
    #expect(report.averagePrecision.mean == 1)
    // Without stems "river" finds only the document that has the word itself.
    let plain = try task.run(.init(stemming: false), folder: folder.path)
    #expect(plain.ndcg10.mean < 1)
    let path = folder.path("run.txt")
    try report.writeRun(to: path)
    var lines: [[String]] = []
    try LineFile(path: path).forEach(separatedBy: .blanks) { fields, _ in lines.append(fields) }
    #expect(lines.first?.prefix(4) == ["q1", "Q0", "a", "1"])
  }

  @Test
  func aLineThatIsNotJSONOrAJudgementWithoutAScoreIsNamed() throws {
    let queries = try folder.file("bad.jsonl", "{\"_id\": 7}\n")
    let qrels = try folder.file("good.tsv", "query-id\tcorpus-id\tscore\nq1\ta\t1\n")
    #expect(throws: EvaluationError.self) {
      try TextTask(corpus: corpus, queries: queries, qrels: qrels)
    }
    let bad = try folder.file("bad.tsv", "query-id\tcorpus-id\tscore\nq1\ta\tmuch\n")
    #expect(throws: EvaluationError.self) {
      try TextTask(corpus: corpus, queries: queries, qrels: bad)
    }
  }
}
