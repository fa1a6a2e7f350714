import Evaluation
import IndexFile
import Primitives
import TestSupport
import Testing
import VectorIndex

@Suite struct VectorTaskTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder.untilExit() }

  private func path(_ name: String) -> String { folder.path(name + ".npy") }

  private func task(_ name: String) throws -> VectorTask {
    var generator = SplitMix64(seed: 5)
    let base = (0..<300 * 8).map { _ in Float(generator.unit() * 2 - 1) }
    let queries = (0..<20 * 8).map { _ in Float(generator.unit() * 2 - 1) }
    let (basePath, queryPath) = (path(name + "-base"), path(name + "-queries"))
    try NPYWriter.write(base, columns: 8, to: basePath)
    try NPYWriter.write(queries, columns: 8, to: queryPath)
    return try VectorTask(
      base: basePath, queries: queryPath, metric: .euclidean, encoding: .float32,
      graph: GraphOptions(degree: 8, constructionBeam: 24, minimumGraphCount: 2))
  }

  @Test func recallIsCountedAgainstTheTruth() throws {
    let task = try task("recall")
    let truth = try task.truth(limit: 5)
    #expect(truth.allSatisfy { $0.count == 5 })
    let exact = try task.run(
      limit: 5, options: VectorSearchOptions(strategy: .exact), truth: truth)
    #expect(exact.recall == 1)
    // A truth that holds one right row of five.
    let wrong = truth.map { [$0[0], 1_000, 1_001, 1_002, 1_003] as [UInt32] }
    #expect(abs(try task.run(limit: 5, truth: wrong).recall - 0.2) < 1e-12)
    let sweep = try task.sweep(limit: 5, truth: truth)
    #expect(sweep.last!.recall >= 0.99)
    #expect(sweep.first!.recall <= sweep.last!.recall)
  }

  @Test func filtersReachTruthAndHits() throws {
    var task = try task("filter")
    task.allow(share: 0.01)
    let allowed = task.allowed!
    let truth = try task.truth(limit: 10)
    let report = try task.run(limit: 10, truth: truth)
    #expect(report.recall == 1)
    #expect(
      report.hits.allSatisfy {
        $0.count == min(10, allowed.cardinality) && $0.allSatisfy { allowed.contains($0.ordinal) }
      })
    // Fewer than wanted are filled up with -1.
    let file = path("neighbours")
    try report.writeNeighbors(to: file, limit: 10)
    let matrix = try NPYFile(opening: file)
    #expect(matrix.rows == 20 && matrix.columns == 10 && matrix.elementType == .int32)
    var row = [Float](repeating: 0, count: 10)
    matrix.copyRow(0, into: &row)
    let expected = report.hits[0].map { Float($0.ordinal) }
    #expect(row == expected + [Float](repeating: -1, count: 10 - expected.count))
  }

  @Test func plotHoldsEveryPoint() throws {
    let task = try task("plot")
    let reports = try task.sweep(limit: 5, truth: try task.truth(limit: 5))
    let svg = VectorPlot(title: "a < b & c", reports: reports).svg
    #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
    #expect(svg.contains("a &lt; b &amp; c"))
    #expect(svg.split(separator: "\n").count { $0.hasPrefix("<circle") } == reports.count)
    #expect(VectorPlot(title: "", reports: []).svg.contains("<polyline points=\"\""))
  }
}
