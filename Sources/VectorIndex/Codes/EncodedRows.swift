internal import CKernels

/// Vectors in the encoding that they will be stored in.
///
/// `.int8` and `.int12` keep float32 until the codes are made, since those need all vectors' center.
struct EncodedRows: Sendable {
  let dimensions: Int
  let encoding: VectorEncoding
  private(set) var count = 0
  private(set) var floats: [Float] = []
  private(set) var halves: [UInt16] = []

  init(dimensions: Int, encoding: VectorEncoding) {
    self.dimensions = dimensions
    self.encoding = encoding
  }

  mutating func append(_ vector: [Float], ordinal: UInt32) throws(VectorIndexError) {
    if encoding == .float16 {
      var converted = [UInt16](repeating: 0, count: dimensions)
      rf_f16_from_f32(vector, dimensions, &converted)
      if let bad = converted.firstIndex(where: { $0 & 0x7C00 == 0x7C00 }) {
        throw .notFinite(ordinal: ordinal, component: bad)
      }
      halves += converted
    } else {
      floats += vector
    }
    count += 1
  }

  /// Copies row `row` as it will be read back.
  func copy(_ row: Int, into vector: UnsafeMutablePointer<Float>) {
    if encoding == .float16 {
      halves.withUnsafeBufferPointer {
        rf_f32_from_f16($0.baseAddress! + row * dimensions, dimensions, vector)
      }
    } else {
      floats.withUnsafeBufferPointer {
        vector.update(from: $0.baseAddress! + row * dimensions, count: dimensions)
      }
    }
  }

  /// Calls `body` with the bytes of row `row`.
  func withBytes<Result>(of row: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let range = row * dimensions..<(row + 1) * dimensions
    return encoding == .float16
      ? halves.withUnsafeBufferPointer {
        body(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: $0[range])))
      }
      : floats.withUnsafeBufferPointer {
        body(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: $0[range])))
      }
  }
}
