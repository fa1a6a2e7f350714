import CKernels
import IndexFile

/// What the factors of a large catalog are searched by before any is scored exactly: sketches rule
/// out nearly all items, bytes rank those that are left.
struct FirstPass: Sendable {
  let codes: QuantizedFactors
  let sketches: FactorSketches

  /// Catalogs smaller than this are scored exactly at once.
  static let minimumCount = 20_000

  init(codes: QuantizedFactors, sketches: FactorSketches) {
    self.codes = codes
    self.sketches = sketches
  }

  init(_ factors: FactorMatrix) {
    self.init(
      codes: factors.codes ?? QuantizedFactors(factors), sketches: FactorSketches(factors))
  }
}

/// One query to a `FirstPass`: approximate scores, bounds of them, and exact ones.
struct FirstPassQuery {
  let pass: FirstPass
  let factors: FactorMatrix
  /// Padded to the stride.
  let factor: [Float]
  let comparison: Blend.Comparison
  private let codes: QuantizedFactors.Query
  private let sketch: FactorSketches.Query

  init(
    _ pass: FirstPass, factors: FactorMatrix, factor: [Float], comparison: Blend.Comparison
  ) {
    self.pass = pass
    self.factors = factors
    self.factor = factor
    self.comparison = comparison
    codes = factor.withUnsafeBufferPointer {
      pass.codes.query($0.baseAddress!, rank: factors.rank)
    }
    sketch = pass.sketches.query(factor, rank: factors.rank)
  }

  /// What the scores of a range of items hardly ever exceed.
  func bounds(
    _ range: Range<Int>, scratch: UnsafeMutablePointer<Float>,
    into out: UnsafeMutablePointer<Float>
  ) {
    let scales = pass.sketches.scales.unsafeElements.baseAddress! + range.lowerBound
    let norms =
      comparison == .direction
      ? pass.codes.inverseNorms.unsafeElements.baseAddress! + range.lowerBound : nil
    rf_scoring_scales(scales, norms, range.count, scratch)
    pass.sketches.bounds(sketch, range, scales: scratch, into: out)
  }

  /// Approximate scores of some items.
  func approximate(
    _ items: UnsafeBufferPointer<UInt32>, into out: UnsafeMutablePointer<Float>
  ) {
    pass.codes.score(codes, items, into: out)
    guard comparison == .direction else { return }
    let norms = pass.codes.inverseNorms.unsafeElements
    for (index, item) in items.enumerated() { out[index] *= ShortFloat.value(norms[Int(item)]) }
  }

  func exact(_ item: UInt32) -> Float {
    factors.withRow(Int(item)) { vector in
      let product = rf_linalg_dot(vector, factor, factors.stride)
      guard comparison == .direction else { return product }
      let square = rf_linalg_dot(vector, vector, factors.stride)
      return square > 0 ? product * (1 / square.squareRoot()) : 0
    }
  }
}
