import CKernels
public import IndexFile

/// One vector for each listener or item: row-major Float, rows padded with zeros to `stride`, or,
/// of a large catalog, numbers of a byte.
public struct FactorMatrix: Sendable {
  /// The number of vectors.
  public let count: Int
  /// The length of a vector.
  public let rank: Int
  /// The length of a row in memory: `rank` rounded up to a multiple of 16.
  let stride: Int
  private let storage: Storage
  /// The vectors of items that came later, `stride` numbers each: rows `count` and on.
  private var later: IndexArray<Float>?

  private enum Storage: Sendable {
    /// `count * stride` numbers.
    case floats(IndexArray<Float>)
    case quantized(QuantizedFactors)
  }

  /// How many vectors came later.
  var addedCount: Int { (later?.count ?? 0) / stride }
  /// All of them, those that came later too.
  var totalCount: Int { count + addedCount }

  /// The vector of one ordinal.
  ///
  /// - Precondition: `index` is in `0..<count`.
  public func vector(_ index: Int) -> [Float] {
    withRow(index) { Array(UnsafeBufferPointer(start: $0, count: rank)) }
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
    storage = .floats(elements)
    precondition(elements.count == count * stride)
  }

  /// The vectors that codes stand for.
  init(_ codes: QuantizedFactors, rank: Int) {
    count = codes.count
    self.rank = rank
    stride = FactorMatrix.stride(ofRank: rank)
    storage = .quantized(codes)
    precondition(codes.width == QuantizedFactors.width(ofRank: rank))
  }

  /// The codes, when numbers are bytes.
  var codes: QuantizedFactors? {
    if case .quantized(let codes) = storage { codes } else { nil }
  }

  /// 1 over the length of a vector; 0 for one of zeros.
  func inverseNorm(of index: Int) -> Float {
    withRow(index) { vector in
      let square = rf_linalg_dot(vector, vector, stride)
      return square > 0 ? 1 / square.squareRoot() : 0
    }
  }

  static func stride(ofRank rank: Int) -> Int { (rank + 15) / 16 * 16 }

  /// The same with other vectors behind its own, in place of those that are there.
  ///
  /// They have no part in `count`, blocks and elements: whoever goes over all vectors asks for them besides.
  ///
  /// - Parameter rows: each of `rank` numbers, or of none for a vector of zeros.
  func adding(_ rows: [[Float]]) -> FactorMatrix {
    var padded = [Float](repeating: 0, count: rows.count * stride)
    for (row, vector) in rows.enumerated() where vector.count == rank {
      padded.replaceSubrange(row * stride..<row * stride + rank, with: vector)
    }
    var result = self
    result.later = IndexArray(padded)
    return result
  }
}

extension FactorMatrix {
  /// Calls `body` with the `stride` numbers of a row.
  ///
  /// - Precondition: `index` is in `0..<totalCount`.
  func withRow<Result>(_ index: Int, _ body: (UnsafePointer<Float>) -> Result) -> Result {
    if index >= count, let later {
      return body(later.unsafeElements.baseAddress! + (index - count) * stride)
    }
    switch storage {
    case .floats(let elements):
      return body(elements.unsafeElements.baseAddress! + index * stride)
    case .quantized(let codes):
      return withUnsafeTemporaryAllocation(of: Float.self, capacity: stride) { row in
        codes.decode(index, count: stride, into: row.baseAddress!)
        return body(UnsafePointer(row.baseAddress!))
      }
    }
  }

  /// Some of the rows, as floats one after another; in their order.
  ///
  /// - Precondition: each is below `totalCount`.
  func rows(_ ordinals: UnsafeBufferPointer<UInt32>) -> [Float] {
    [Float](unsafeUninitializedCapacity: ordinals.count * stride) { rows, written in
      for (place, ordinal) in ordinals.enumerated() {
        let target = rows.baseAddress! + place * stride
        withRow(Int(ordinal)) { target.initialize(from: $0, count: stride) }
      }
      written = ordinals.count * stride
    }
  }

  /// All rows as floats, block by block: in one where they are floats.
  func forEachBlock(_ body: (_ rows: Range<Int>, _ base: UnsafePointer<Float>) -> Void) {
    guard count > 0 else { return }
    switch storage {
    case .floats(let elements):
      body(0..<count, elements.unsafeElements.baseAddress!)
    case .quantized(let codes):
      let size = 1024
      withUnsafeTemporaryAllocation(of: Float.self, capacity: size * stride) { block in
        for start in Swift.stride(from: 0, to: count, by: size) {
          let rows = start..<min(start + size, count)
          for row in rows {
            codes.decode(
              row, count: stride, into: block.baseAddress! + (row - start) * stride)
          }
          body(rows, UnsafePointer(block.baseAddress!))
        }
      }
    }
  }

  /// The `count * stride` numbers of all rows.
  ///
  /// - Complexity: O(`count * stride`) when they are bytes.
  var elements: IndexArray<Float> {
    switch storage {
    case .floats(let elements): return elements
    case .quantized:
      var elements: [Float] = []
      elements.reserveCapacity(count * stride)
      forEachBlock { elements += UnsafeBufferPointer(start: $1, count: $0.count * stride) }
      return IndexArray(elements)
    }
  }
}
