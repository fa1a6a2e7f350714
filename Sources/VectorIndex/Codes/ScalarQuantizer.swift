internal import CKernels
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
    let origin = centring ? base(centre) : nil
    let numbers = vector.baseAddress!
    (codes + dimensions).update(repeating: 0, count: stride - dimensions)
    let largest = rf_largest_magnitude(numbers, origin, dimensions)
    // The step of a vector of subnormal numbers would underflow; such a vector counts as zero.
    let scale = largest / 127
    guard scale >= 0x1p-100, scale.isFinite else {
      codes.update(repeating: 0, count: dimensions)
      return Terms(
        scale: 0, squaredLength: 0, error: largest * Float(dimensions).squareRoot())
    }
    let squares = rf_encode_i8(numbers, origin, 1 / scale, dimensions, codes)
    let missed = rf_encoding_error(numbers, origin, scale, codes, dimensions)
    return Terms(
      scale: scale, squaredLength: Float(Double(scale) * Double(scale) * Double(squares)),
      error: Float(missed.squareRoot()))
  }

  /// The approximation that codes and scale stand for.
  func decode(_ codes: UnsafePointer<Int8>, scale: Float) -> [Float] {
    centre.indices.map { centre[$0] + scale * Float(codes[$0]) }
  }
}
