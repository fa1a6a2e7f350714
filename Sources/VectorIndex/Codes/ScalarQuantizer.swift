internal import CKernels
internal import IndexFile

/// Turns vectors into 8-bit codes: each number less the center, divided by the vector's own scale,
/// rounded to -127...127.
///
/// A scale per vector keeps one outlier from coarsening all others. Codes never reach -128, so that
/// every instruction set computes the same integer products.
struct ScalarQuantizer: Sendable {
  /// Subtracted from every vector first: less to encode means finer steps.
  let center: IndexArray<Float>
  let stride: Int
  /// Whether the vectors and the center are rotated first; see `BlockRotation`.
  let isRotated: Bool

  init(center: IndexArray<Float>, isRotated: Bool = false) {
    self.center = center
    self.isRotated = isRotated
    stride = CodeRows.stride(dimensions: center.count)
  }

  /// What encoding a vector yields beside its codes.
  struct Terms {
    /// The step between two codes.
    var scale: Float
    /// The squared length of the approximation, less the center.
    var squaredLength: Float
  }

  /// Encodes `vector`; inner products of queries are taken with the query itself, so that the
  /// center is left in (`centering` false) there.
  func encode(
    _ vector: UnsafeBufferPointer<Float>, centering: Bool = true,
    into codes: UnsafeMutablePointer<Int8>
  ) -> Terms {
    let dimensions = center.count
    let origin = centering ? base(center) : nil
    let numbers = vector.baseAddress!
    (codes + dimensions).update(repeating: 0, count: stride - dimensions)
    let largest = rf_largest_magnitude(numbers, origin, dimensions)
    let scale = largest / 127
    guard scale >= ScalarQuantizer.minimumScale, scale.isFinite else {
      codes.update(repeating: 0, count: dimensions)
      return Terms(scale: 0, squaredLength: 0)
    }
    let squares = rf_encode_i8(numbers, origin, 1 / scale, dimensions, codes)
    return Terms(
      scale: scale, squaredLength: Float(Double(scale) * Double(scale) * Double(squares)))
  }

  /// The length of what the codes of `vector` miss of it.
  func error(
    of vector: UnsafeBufferPointer<Float>, centering: Bool = true, scale: Float,
    codes: UnsafePointer<Int8>
  ) -> Float {
    let origin = centering ? base(center) : nil
    return Float(
      rf_encoding_error(vector.baseAddress!, origin, scale, codes, center.count).squareRoot())
  }

  /// Encodes `vector` to 12 bits: `codes`, and in `fine` the four bits that refine each.
  ///
  /// The error is what the codes alone miss of the vector as it is stored, with all 12 bits.
  func encode(
    _ vector: UnsafeBufferPointer<Float>, into codes: UnsafeMutablePointer<Int8>,
    fine: UnsafeMutablePointer<UInt8>
  ) -> (terms: Terms, error: Float) {
    let dimensions = center.count
    let numbers = vector.baseAddress!
    let largest = rf_largest_magnitude(numbers, base(center), dimensions)
    let scale = largest / 127
    let isUsable = scale >= ScalarQuantizer.minimumScale && scale.isFinite
    var missed: Int64 = 0
    let squares = rf_encode_i12(
      numbers, base(center), isUsable ? 16 / scale : 0, isUsable ? dimensions : 0, stride, codes,
      fine, &missed)
    guard isUsable else { return (Terms(scale: 0, squaredLength: 0), 0) }
    let step = Double(scale) / 16
    let terms = Terms(
      scale: scale, squaredLength: Float(Double(scale) * Double(scale) * Double(squares)))
    return (terms, Float(step * Double(missed).squareRoot()))
  }

  /// The step of a vector of subnormal numbers would underflow: such a vector counts as zero.
  private static let minimumScale: Float = 0x1p-100

  /// The approximation that codes and scale stand for.
  func decode(_ codes: UnsafePointer<Int8>, scale: Float) -> [Float] {
    center.indices.map { center[$0] + scale * Float(codes[$0]) }
  }
}
