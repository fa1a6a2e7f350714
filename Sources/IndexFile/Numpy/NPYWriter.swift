/// Writes matrices in NumPy's `.npy` format, version 1, C order.
///
/// ```swift
/// try NPYWriter.write(neighbors, columns: 10, to: "neighbours.npy")  // int32, n x 10
/// ```
public enum NPYWriter {
  /// Writes single-precision numbers, row after row.
  ///
  /// - Throws: `.invalid` when the elements do not fill whole rows, `.system` when writing fails.
  public static func write(
    _ elements: [Float], columns: Int, to path: String
  ) throws(IndexFileError) {
    try write(elements, type: .float32, columns: columns, to: path)
  }

  /// Writes 32-bit whole numbers, row after row.
  ///
  /// - Throws: `.invalid` for elements that do not fill their rows, and when the file cannot be written.
  public static func write(
    _ elements: [Int32], columns: Int, to path: String
  ) throws(IndexFileError) {
    try write(elements, type: .int32, columns: columns, to: path)
  }

  private static func write<T: BitwiseCopyable>(
    _ elements: [T], type: NPYFile.ElementType, columns: Int, to path: String
  ) throws(IndexFileError) {
    guard columns > 0, elements.count % columns == 0 else {
      throw IndexFileError(
        path: path,
        reason: .invalid("\(elements.count) elements do not fill rows of \(columns)."))
    }
    let output = try BufferedOutput(creating: path)
    try output.append(header(type: type, rows: elements.count / columns, columns: columns))
    let result = elements.withUnsafeBytes { bytes in
      Result { () throws(IndexFileError) in try output.append(bytes) }
    }
    try result.get()
    try output.flush()
  }

  private static func header(type: NPYFile.ElementType, rows: Int, columns: Int) -> [UInt8] {
    var text =
      "{'descr': '\(type.rawValue)', 'fortran_order': False, 'shape': (\(rows), \(columns)), }"
    // The data begins at a multiple of 64 and the header ends in a newline.
    let unpadded = 10 + text.utf8.count + 1
    text += String(repeating: " ", count: (64 - unpadded % 64) % 64) + "\n"
    var header: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
    header += [UInt8(text.utf8.count & 0xFF), UInt8(text.utf8.count >> 8)]
    return header + Array(text.utf8)
  }
}
