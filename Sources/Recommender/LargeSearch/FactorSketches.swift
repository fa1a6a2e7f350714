import CKernels
import IndexFile
import LinearAlgebra
import Primitives

/// Item factors as two bits a dimension: a sixteenth of the memory to read, enough to tell which few
/// items can be among the best.
///
/// Vectors are rotated at random, after which their numbers are distributed like normal ones whatever
/// they were before. Each is kept as one of -3, -1, 1, 3 in steps of half a deviation, with
/// a scale that makes the estimate of an inner product unbiased. The error of the estimate is about
/// |q| * |x| * sqrt(1 / r^2 - 1) / sqrt(width - 1), where r is the cosine between a vector and its
/// codes, 0.94 for two bits. Source of the estimator and its error: Gao and Long, "RaBitQ: Quantizing
/// high-dimensional vectors with a theoretical error bound for approximate nearest neighbor search",
/// SIGMOD 2024.
struct FactorSketches: Sendable {
  let count: Int
  /// Codes of a row: the rank rounded up to a multiple of 128.
  let width: Int
  /// `count * width / 4` bytes, laid out as `rf_sketch_bounds` reads them.
  let codes: IndexArray<UInt8>
  /// What a row's codes are multiplied by, a `ShortFloat`; 0 for a vector of zeros.
  let scales: IndexArray<UInt16>
  /// The mean deviation of an estimate, as a multiple of the query's length times the row's scale.
  let spread: Float

  /// How many deviations an estimate may be too low by: one in 4,000 is by more.
  static let deviations: Float = 3.5
}

extension FactorSketches {
  static func width(ofRank rank: Int) -> Int { (rank + 127) / 128 * 128 }

  /// - Complexity: O(items x rank).
  init(_ factors: FactorMatrix) {
    let width = FactorSketches.width(ofRank: factors.rank)
    let rotation = Rotation(width: width)
    var codes = [UInt8](repeating: 0, count: factors.count * width / 4)
    var scales = [UInt16](repeating: 0, count: factors.count)
    var total = 0.0
    var known = 0
    var rotated = [Float](repeating: 0, count: width)
    for row in 0..<factors.count {
      factors.withRow(row) { rotation.rotate($0, count: factors.rank, into: &rotated) }
      let sketch = FactorSketches.encode(rotated) { column, code in
        let chunk = column / 128
        let within = column % 128
        codes[(row * width + chunk * 128) / 4 + within % 32] |= code << UInt8(within / 32 * 2)
      }
      scales[row] = ShortFloat.bits(sketch.scale)
      guard sketch.scale > 0 else { continue }
      total += Double(sketch.spread)
      known += 1
    }
    self.init(
      count: factors.count, width: width, codes: IndexArray(codes), scales: IndexArray(scales),
      spread: known > 0 ? Float(total / Double(known)) : 0)
  }

  /// The width of a step in deviations of a normal number that loses least (Max, "Quantizing for
  /// minimum distortion", 1960).
  private static let step: Float = 0.9957

  /// Stores the codes of a rotated vector; returns its scale and the deviation of an estimate in
  /// units of that.
  private static func encode(
    _ vector: [Float], _ store: (Int, UInt8) -> Void
  ) -> (scale: Float, spread: Float) {
    var square: Float = 0
    for value in vector { square += value * value }
    guard square > 0, square.isFinite, (1 / square).isFinite else { return (0, 0) }
    let width = Float(vector.count)
    let factor = 1 / (step * (square / width).squareRoot())
    var product: Float = 0
    var length: Float = 0
    for (column, value) in vector.enumerated() {
      let code = min(max((value * factor + 2).rounded(.down), 0), 3)
      store(column, UInt8(code))
      let level = 2 * code - 3
      product += value * level
      length += level * level
    }
    guard product > 0, (square / product).isFinite else { return (0, 0) }
    let cosine = product / (square * length).squareRoot()
    let spread = (length * max(0, 1 - cosine * cosine) / (width - 1)).squareRoot()
    return (square / product, spread)
  }

  /// A listener's factor, ready for estimates.
  struct Query {
    let codes: [Int8]
    let scale: Float
    /// What an estimate may be too low by, in units of a row's scale.
    let margin: Float
  }

  func query(_ factor: [Float], rank: Int) -> Query {
    var rotated = [Float](repeating: 0, count: width)
    Rotation(width: width).rotate(factor, count: rank, into: &rotated)
    var codes = [Int8](repeating: 0, count: width)
    let scale = QuantizedFactors.quantize(rotated) { codes[$0] = Int8($1) }
    var square: Float = 0
    for value in rotated { square += value * value }
    return Query(
      codes: codes, scale: scale,
      margin: FactorSketches.deviations * spread * square.squareRoot())
  }

  /// What the scores of a range of items hardly ever exceed.
  ///
  /// - Parameter scales: one for each item of the range: those of the sketches, or scaled otherwise.
  func bounds(
    _ query: Query, _ range: Range<Int>, scales: UnsafePointer<Float>,
    level: rf_cpu_level = rf_cpu_level_in_use(), into out: UnsafeMutablePointer<Float>
  ) {
    guard !range.isEmpty else { return }
    rf_sketch_bounds(
      level, codes.unsafeElements.baseAddress! + range.lowerBound * width / 4, scales, range.count,
      width, query.codes, query.scale, query.margin, out)
  }
}

/// A rotation that looks random and is always the same: twice signs and a Hadamard transform of each
/// 128 dimensions, among which columns are interleaved, so that all of them have their
/// share of large and small ones. Twice, because once leaves few different values of short vectors.
private struct Rotation {
  let width: Int
  private let signs: [Float]
  private static let block = 128
  private static let seed: UInt64 = 0x5EED_0F51_6E5A_11CE

  init(width: Int) {
    self.width = width
    var generator = SplitMix64(seed: Rotation.seed)
    let scale = 1 / Float(Rotation.block).squareRoot()
    signs = (0..<2 * width).map { _ in generator.next() & 1 == 0 ? scale : -scale }
  }

  /// Writes `width` numbers: the first `count` of `vector`, rotated.
  func rotate(_ vector: UnsafePointer<Float>, count: Int, into out: inout [Float]) {
    let blocks = width / Rotation.block
    out.withUnsafeMutableBufferPointer { out in
      out.update(repeating: 0)
      for column in 0..<count {
        out[column % blocks * Rotation.block + column / blocks] = vector[column]
      }
      for round in 0..<2 {
        for column in 0..<width { out[column] *= signs[round * width + column] }
        for start in stride(from: 0, to: width, by: Rotation.block) {
          HadamardTransform.apply(
            to: UnsafeMutableBufferPointer(rebasing: out[start..<start + Rotation.block]))
        }
      }
    }
  }
}
