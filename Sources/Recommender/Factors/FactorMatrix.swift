import CKernels
public import IndexFile

/// One vector for each listener or item: row-major Float, rows padded with zeros to `stride`.
public struct FactorMatrix: Sendable {
  /// The number of vectors.
  public let count: Int
  /// The length of a vector.
  public let rank: Int
  /// The length of a row in memory: `rank` rounded up to a multiple of 16.
  let stride: Int
  /// `count * stride` numbers.
  let elements: IndexArray<Float>

  /// The vector of one ordinal.
  ///
  /// - Precondition: `index` is in `0..<count`.
  public func vector(_ index: Int) -> [Float] {
    Array(elements[index * stride..<index * stride + rank])
  }

  /// Copies vectors that lie one after another without padding.
  ///
  /// - Throws: `RecommenderError.outOfRange` when the count does not fit; `.notFinite`.
  public init(count: Int, rank: Int, values: [Float]) throws(RecommenderError) {
    guard rank > 0, count >= 0, values.count == count * rank else {
      throw .outOfRange(
        "\(count) vectors of \(rank) numbers need \(count * rank) of them, not \(values.count).")
    }
    let stride = FactorMatrix.stride(ofRank: rank)
    var padded = [Float](repeating: 0, count: count * stride)
    for row in 0..<count {
      for column in 0..<rank {
        let value = values[row * rank + column]
        guard value.isFinite else { throw .notFinite("number \(column) of vector \(row)") }
        padded[row * stride + column] = value
      }
    }
    self.init(count: count, rank: rank, elements: IndexArray(padded))
  }

  /// The vectors of a NumPy matrix, a row an item.
  ///
  /// - Throws: `RecommenderError.notFinite`, `.outOfRange` for a matrix without columns.
  public init(_ file: NPYFile) throws(RecommenderError) {
    var values: [Float] = []
    values.reserveCapacity(file.rows * file.columns)
    var row = [Float](repeating: 0, count: file.columns)
    for index in 0..<file.rows {
      file.copyRow(index, into: &row)
      values += row
    }
    try self.init(count: file.rows, rank: file.columns, values: values)
  }

  init(count: Int, rank: Int, elements: IndexArray<Float>) {
    self.count = count
    self.rank = rank
    self.stride = FactorMatrix.stride(ofRank: rank)
    self.elements = elements
    precondition(elements.count == count * stride)
  }

  /// 1 over the length of a vector; 0 for one of zeros.
  func inverseNorm(of index: Int) -> Float {
    let vector = base + index * stride
    let square = rf_linalg_dot(vector, vector, stride)
    return square > 0 ? 1 / square.squareRoot() : 0
  }

  static func stride(ofRank rank: Int) -> Int { (rank + 15) / 16 * 16 }

  var base: UnsafePointer<Float> {
    // An empty buffer has no address; nothing is read through this one.
    elements.unsafeElements.baseAddress ?? UnsafePointer(bitPattern: 64)!
  }
}
