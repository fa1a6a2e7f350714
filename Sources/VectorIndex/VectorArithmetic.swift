/// Lengths and products in double precision, for the few places outside the hot loops.
enum VectorArithmetic {
  /// `vector` at length 1, or all zeros when it is zero.
  ///
  /// In double precision after a division by the largest magnitude, so that neither tiny nor huge
  /// numbers leave the range.
  static func normalised(_ vector: [Float]) -> [Float] {
    let largest = vector.reduce(0) { max($0, $1.magnitude) }
    guard largest > 0 else { return vector.map { _ in 0 } }
    var squares = 0.0
    for number in vector {
      let share = Double(number) / Double(largest)
      squares += share * share
    }
    let length = Double(largest) * squares.squareRoot()
    return vector.map { Float(Double($0) / length) }
  }

  /// The length of `vector`.
  static func length(_ vector: UnsafeBufferPointer<Float>) -> Double {
    var squares = 0.0
    for number in vector { squares += Double(number) * Double(number) }
    return squares.squareRoot()
  }
}
