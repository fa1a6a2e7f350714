import Foundation
import IndexFile
import Primitives
import Recommender

/// Adjacency lines of whole numbers.
func adjacency(_ path: String) throws -> [[Int]] {
  try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
    line.split(separator: " ").compactMap { Int($0) }
  }
}

/// Lines `listener item item ...` as a matrix of ones.
func matrix(_ lines: [[Int]], rows: Int, columns: Int) -> SparseMatrix {
  SparseMatrix(
    rowCount: rows, columnCount: columns,
    triplets: lines.flatMap { line in
      line.dropFirst().map { (row: line[0], column: $0, value: Float(1)) }
    })
}

/// Seconds that `body` takes.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try body()
  let duration = ContinuousClock.now - start
  return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

/// Processor seconds, of all threads, that the process has used so far: steadier than the clock on
/// a busy machine.
func processorSeconds() -> Double {
  Double(clock()) / Double(CLOCKS_PER_SEC)
}

/// The median of several runs.
func median(_ runs: Int, _ body: () throws -> Double) rethrows -> Double {
  try (0..<runs).map { _ in try body() }.sorted()[runs / 2]
}

/// The process's largest resident size, in MiB.
func peakMemory() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
  return (line?.split(separator: " ").dropLast().last.flatMap { Int($0) } ?? 0) >> 10
}

/// Prints one JSON object.
func report(_ fields: KeyValuePairs<String, Any>) {
  let parts = fields.map { key, value in
    value is String ? "\"\(key)\": \"\(value)\"" : "\"\(key)\": \(value)"
  }
  print("{" + parts.joined(separator: ", ") + "}")
}

/// Factors like trained ones: dimensions of falling size, some items much larger than others.
func syntheticFactors(items: Int, rank: Int) throws -> FactorMatrix {
  var generator = SplitMix64(seed: 1)
  var values = [Float](repeating: 0, count: items * rank)
  for item in 0..<items {
    let size = Float(0.05 + generator.unit() * generator.unit())
    for column in 0..<rank {
      values[item * rank + column] =
        size * Float(generator.unit() - 0.5) / (1 + 0.05 * Float(column))
    }
  }
  return try FactorMatrix(count: items, rank: rank, values: values)
}
