internal import CKernels

/// Lengths and products in double precision, for the few places outside the hot loops.
enum VectorArithmetic {
  /// `vector` at length 1, or all zeros when it is zero.
  static func normalized(_ vector: [Float]) -> [Float] {
    [Float](unsafeUninitializedCapacity: vector.count) { buffer, count in
      rf_normalize(vector, vector.count, buffer.baseAddress)
      count = vector.count
    }
  }

  /// Where the first NaN or infinity stands.
  static func firstNotFinite(in vector: [Float]) -> Int? {
    if rf_all_finite(vector, vector.count) != 0 { return nil }
    return vector.firstIndex { !$0.isFinite }
  }

  /// The length of `vector`.
  static func length(_ vector: UnsafeBufferPointer<Float>) -> Double {
    var squares = 0.0
    for number in vector { squares += Double(number) * Double(number) }
    return squares.squareRoot()
  }
}
