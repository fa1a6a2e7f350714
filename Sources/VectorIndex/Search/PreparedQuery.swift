/// A query in all the forms that a search needs.
struct PreparedQuery {
  /// At unit length for cosine.
  let vector: [Float]
  /// The same as codes see it: rotated where the index is.
  let coded: [Float]
  /// A zero query under cosine or inner product: everything is equally far.
  let isIndifferent: Bool
  /// Twice the step of the query's codes.
  let factor: Float
  /// The squared length of what the query's codes stand for.
  let squaredLength: Float

  /// Prepares `query` and leaves its codes in `codes`.
  init(_ query: [Float], for storage: VectorIndexStorage, codes: UnsafeMutablePointer<Int8>) {
    let header = storage.header
    let vector = header.metric == .cosine ? VectorArithmetic.normalized(query) : query
    self.vector = vector
    coded =
      header.isRotated ? BlockRotation.rotated(vector, stride: header.stride) : vector
    isIndifferent = header.metric != .euclidean && vector.allSatisfy { $0 == 0 }
    let quantizer = ScalarQuantizer(center: storage.center)
    let terms = coded.withUnsafeBufferPointer {
      quantizer.encode($0, centering: header.metric != .innerProduct, into: codes)
    }
    factor = 2 * terms.scale
    squaredLength = terms.squaredLength
  }
}
