/// What inner products of stored vectors need besides their codes, which stand for vectors less their
/// center.
///
/// With c the center and a' = a - c, the product a b is a' b' + c a' + c b' + c c. As seen from one
/// vector a, others are in the order of a' b' + c b': codes, and one number a vector.
final class ProductTerms: @unchecked Sendable {
  /// Scale and bias of each row, such that walks compare twice the negated product, less what is the
  /// same for all.
  let terms: UnsafePointer<Float>
  private let squaredLengths: UnsafePointer<Float>
  private let lengths: UnsafePointer<Float>
  private let memory: UnsafeMutablePointer<Float>

  /// - Parameters:
  ///   - codedTerms: scale and squared length of each coded vector.
  ///   - lengths: the lengths of the vectors.
  ///   - withCenter: the product of each vector, less the center, with the center.
  init(codedTerms: [Float], lengths: [Float], withCenter: [Float]) {
    let count = lengths.count
    memory = .allocate(capacity: 4 * count)
    for i in 0..<count {
      memory[2 * i] = codedTerms[2 * i]
      memory[2 * i + 1] = -2 * withCenter[i]
      memory[2 * count + i] = codedTerms[2 * i + 1]
      memory[3 * count + i] = lengths[i]
    }
    terms = UnsafePointer(memory)
    squaredLengths = UnsafePointer(memory + 2 * count)
    self.lengths = UnsafePointer(memory + 3 * count)
  }

  deinit { memory.deallocate() }

  /// Twice one less the cosine of the angle between two vectors, from what a walk from `vertex`
  /// compares.
  ///
  /// By the squared distance of the vectors, which their center leaves small, and the difference of
  /// their lengths: 1 - cosine itself would be lost in rounding where all vectors lie far away.
  @inline(__always)
  func separation(of vertex: UInt32, from other: UInt32, walked: Float) -> Float {
    let first = Int(vertex)
    let second = Int(other)
    let twiceProduct = terms[2 * second + 1] - walked
    let squared = squaredLengths[first] + squaredLengths[second] - twiceProduct
    let scale = lengths[first] * lengths[second]
    // The zero vector is at a right angle to all.
    guard scale > 0 else { return 2 }
    let longer = lengths[first] - lengths[second]
    return max(0, squared - longer * longer) / scale
  }
}
