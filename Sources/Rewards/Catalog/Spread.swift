import Foundation

/// Distances and entropies of lists.
enum Spread {
  /// The mean of 1 - cosine over all pairs, 0...2; nil for fewer than two vectors.
  static func mean(of vectors: [[Float]?]) -> Double? {
    let unit = vectors.compactMap { $0 }.compactMap(normalized)
    guard unit.count >= 2 else { return nil }
    // The sum over pairs from the length of the sum: |sum|^2 = n + 2 x the sum of all cosines.
    var sum = [Double](repeating: 0, count: unit[0].count)
    for vector in unit where vector.count == sum.count {
      for index in sum.indices { sum[index] += vector[index] }
    }
    let count = Double(unit.count)
    let square = sum.reduce(0) { $0 + $1 * $1 }
    return max(0, 1 - (square - count) / (count * (count - 1)))
  }

  /// A vector at unit length; nil for zero.
  static func normalized(_ vector: [Float]) -> [Double]? {
    let length = vector.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    return length > 0 ? vector.map { Double($0) / length } : nil
  }

  /// The entropy of counts, in nats; 0 for none.
  static func entropy(of counts: [Int]) -> Double {
    let sum = Double(counts.reduce(0, +))
    guard sum > 0 else { return 0 }
    // Sorted, so that the order of a dictionary does not decide the last bits.
    return -counts.sorted().reduce(0.0) { $0 + Double($1) / sum * log(Double($1) / sum) }
  }
}
