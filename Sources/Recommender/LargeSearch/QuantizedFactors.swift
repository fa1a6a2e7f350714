import CKernels
import IndexFile

/// Item factors as bytes with a scale each: what the items are scored by that their sketches do not
/// rule out, before the best of these are scored exactly.
///
/// Codes lie in -127...127, so that integer sums are the same on every machine. The dimensions of a
/// rotated model differ in size by orders of magnitude; each is first divided by its own `balance`
/// (and the query multiplied by it), which evens the error out.
struct QuantizedFactors: Sendable {
  let count: Int
  /// Bytes of a row: the rank rounded up to a multiple of 32.
  let width: Int
  let codes: IndexArray<Int8>
  let scales: IndexArray<Float>
  /// 1 over the length of each item's exact vector, 0 for one of zeros: what cosines need.
  let inverseNorms: IndexArray<Float>
  /// `width` numbers above 0.
  let balance: IndexArray<Float>

  init(
    count: Int, width: Int, codes: IndexArray<Int8>, scales: IndexArray<Float>,
    inverseNorms: IndexArray<Float>, balance: IndexArray<Float>
  ) {
    self.count = count
    self.width = width
    self.codes = codes
    self.scales = scales
    self.inverseNorms = inverseNorms
    self.balance = balance
  }

  init(_ factors: FactorMatrix) {
    let width = (factors.rank + 31) / 32 * 32
    var squares = [Double](repeating: 0, count: width)
    for row in 0..<factors.count {
      let vector = factors.base + row * factors.stride
      for column in 0..<factors.rank { squares[column] += Double(vector[column] * vector[column]) }
    }
    // The square root of the deviation: half of the imbalance goes to either side.
    let largest = squares.max() ?? 0
    let balance = squares.map { square -> Float in
      largest > 0 ? Float(max(square / largest, 1e-8).squareRoot().squareRoot()) : 1
    }
    var codes = [Int8](repeating: 0, count: factors.count * width)
    var scales = [Float](repeating: 0, count: factors.count)
    var scaled = [Float](repeating: 0, count: width)
    for row in 0..<factors.count {
      let vector = factors.base + row * factors.stride
      for column in 0..<factors.rank { scaled[column] = vector[column] / balance[column] }
      scales[row] = QuantizedFactors.quantize(scaled) { codes[row * width + $0] = $1 }
    }
    let inverseNorms = (0..<factors.count).map { factors.inverseNorm(of: $0) }
    self.init(
      count: factors.count, width: width, codes: IndexArray(codes), scales: IndexArray(scales),
      inverseNorms: IndexArray(inverseNorms), balance: IndexArray(balance))
  }

  /// Writes the codes of a vector; returns their scale, 0 for a vector that is too short to be told
  /// from one of zeros, or too long.
  ///
  /// Any numbers may be given: what is not a number counts as 0.
  static func quantize(_ vector: [Float], _ store: (Int, Int8) -> Void) -> Float {
    var largest: Float = 0
    for value in vector where value.magnitude > largest { largest = value.magnitude }
    // The step of a vector of subnormal numbers would underflow, and its inverse overflow.
    guard largest >= smallestLength, largest.isFinite else { return 0 }
    let factor = 127 / largest
    for (index, value) in vector.enumerated() {
      let code = (value * factor).rounded(.toNearestOrEven)
      store(index, code.isNaN ? 0 : Int8(min(max(code, -127), 127)))
    }
    return largest / 127
  }

  private static let smallestLength: Float = 0x1p-100

  /// A listener's factor, ready for scoring.
  struct Query {
    let codes: [Int8]
    let scale: Float
  }

  func query(_ factor: UnsafePointer<Float>, rank: Int) -> Query {
    var scaled = [Float](repeating: 0, count: width)
    for column in 0..<rank { scaled[column] = factor[column] * balance[column] }
    var codes = [Int8](repeating: 0, count: width)
    let scale = QuantizedFactors.quantize(scaled) { codes[$0] = $1 }
    return Query(codes: codes, scale: scale)
  }

  /// Approximate scores of some items, each below `count`.
  func score(
    _ query: Query, _ items: UnsafeBufferPointer<UInt32>, into out: UnsafeMutablePointer<Float>
  ) {
    guard let ids = items.baseAddress, !items.isEmpty else { return }
    rf_scoring_int8_at(
      codes.unsafeElements.baseAddress!, scales.unsafeElements.baseAddress!, ids, items.count,
      width, query.codes, query.scale, out)
  }
}
