internal import IndexFile

/// Turns vectors into 8-bit codes: each number less the centre, divided by the vector's own scale,
/// rounded to -127...127.
///
/// A scale per vector keeps one outlier from coarsening all others. Codes never reach -128, so that
/// every instruction set computes the same integer products.
struct ScalarQuantizer: Sendable {
  /// Subtracted from every vector first: less to encode means finer steps.
  let centre: IndexArray<Float>
  let stride: Int

  init(centre: IndexArray<Float>) {
    self.centre = centre
    stride = CodeRows.stride(dimensions: centre.count)
  }

  /// What encoding a vector yields beside its codes.
  struct Terms {
    /// The step between two codes.
    var scale: Float
    /// The squared length of the approximation, less the centre.
    var squaredLength: Float
    /// The length of what the approximation misses.
    var error: Float
  }

  /// Encodes `vector`; inner products of queries are taken with the query itself, so that the
  /// centre is left in (`centring` false) there.
  func encode(
    _ vector: UnsafeBufferPointer<Float>, centring: Bool = true,
    into codes: UnsafeMutablePointer<Int8>
  ) -> Terms {
    let dimensions = centre.count
    return centre.withUnsafeBufferPointer { centre in
      func shifted(_ i: Int) -> Float { centring ? vector[i] - centre[i] : vector[i] }
      var largest: Float = 0
      for i in 0..<dimensions { largest = max(largest, shifted(i).magnitude) }
      for i in dimensions..<stride { codes[i] = 0 }
      // The step of a vector of subnormal numbers would underflow; such a vector counts as zero.
      let scale = largest / 127
      guard scale >= .leastNormalMagnitude, scale.isFinite else {
        for i in 0..<dimensions { codes[i] = 0 }
        return Terms(scale: 0, squaredLength: 0, error: largest.isFinite ? largest : .infinity)
      }
      let steps = 1 / scale
      var squares = 0
      var missed: Double = 0
      for i in 0..<dimensions {
        let value = shifted(i)
        let code = max(-127, min(127, (value * steps).rounded(.toNearestOrEven)))
        codes[i] = Int8(code)
        squares += Int(code) * Int(code)
        let rest = Double(value) - Double(scale) * Double(code)
        missed += rest * rest
      }
      let length = Double(scale) * Double(scale) * Double(squares)
      return Terms(
        scale: scale, squaredLength: Float(length), error: Float(missed.squareRoot()))
    }
  }

  /// The approximation that codes and scale stand for.
  func decode(_ codes: UnsafePointer<Int8>, scale: Float) -> [Float] {
    centre.indices.map { centre[$0] + scale * Float(codes[$0]) }
  }
}
