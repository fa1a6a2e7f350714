/// A matrix in NumPy's `.npy` format, mapped: what vectors are imported from.
///
/// Read are versions 1 to 3 in C order, one- or two-dimensional (one dimension is one column).
/// Format: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
///
/// ```swift
/// let file = try NPYFile(opening: "vectors.npy")
/// var row = [Float](repeating: 0, count: file.columns)
/// file.copyRow(0, into: &row)
/// ```
public final class NPYFile: Sendable {
  /// The element types that are read.
  public enum ElementType: String, Sendable, CaseIterable {
    /// Half precision.
    case float16 = "<f2"
    /// Single precision.
    case float32 = "<f4"
    /// Double precision, narrowed on reading.
    case float64 = "<f8"
    /// Bytes.
    case uint8 = "|u1"
    /// Signed bytes.
    case int8 = "|i1"
    /// 32-bit whole numbers.
    case int32 = "<i4"
    /// 64-bit whole numbers.
    case int64 = "<i8"

    /// The size of an element in bytes.
    public var size: Int {
      switch self {
      case .uint8, .int8: 1
      case .float16: 2
      case .float32, .int32: 4
      case .float64, .int64: 8
      }
    }
  }

  /// The number of rows.
  public let rows: Int
  /// The number of elements a row.
  public let columns: Int
  /// How the elements are stored.
  public let elementType: ElementType
  private let file: MappedFile
  private let dataOffset: Int

  /// Maps the file and checks its header against its size.
  ///
  /// - Throws: `.system` when it cannot be opened, `.corrupt` when it is not such a file, is cut
  ///   short, or holds something that is not read (Fortran order, more dimensions, other types).
  public init(opening path: String) throws(IndexFileError) {
    file = try MappedFile(opening: path)
    let header = try NPYHeader(of: file)
    rows = header.rows
    columns = header.columns
    elementType = header.elementType
    dataOffset = header.dataOffset
  }

  /// Copies row `row` as single-precision numbers.
  ///
  /// - Precondition: `row` is below `rows` and `destination` has `columns` elements.
  public func copyRow(_ row: Int, into destination: inout [Float]) {
    destination.withUnsafeMutableBufferPointer { copyRow(row, into: $0) }
  }

  /// Copies row `row` as single-precision numbers.
  ///
  /// - Precondition: `row` is below `rows` and `destination` has `columns` elements.
  public func copyRow(_ row: Int, into destination: UnsafeMutableBufferPointer<Float>) {
    precondition(destination.count == columns, "A row is copied into a buffer of another size.")
    let bytes = rowBytes(row)
    for column in 0..<columns {
      let offset = column * elementType.size
      destination[column] =
        switch elementType {
        case .float16:
          Float(halfPrecisionBits: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
        case .float32: bytes.loadUnaligned(fromByteOffset: offset, as: Float.self)
        case .float64: Float(bytes.loadUnaligned(fromByteOffset: offset, as: Double.self))
        case .uint8: Float(bytes[offset])
        case .int8: Float(Int8(bitPattern: bytes[offset]))
        case .int32: Float(bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self))
        case .int64: Float(bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self))
        }
    }
  }

  /// The stored bytes of row `row`, little-endian, unaligned; valid while the file object lives.
  func rowBytes(_ row: Int) -> UnsafeRawBufferPointer {
    precondition(row >= 0 && row < rows, "A row outside the matrix is read.")
    let size = columns * elementType.size
    let start = dataOffset + row * size
    return UnsafeRawBufferPointer(rebasing: file.bytes[start..<start + size])
  }
}

extension Float {
  /// The number that sixteen bits of IEEE 754 half precision stand for.
  ///
  /// In software, because `Float16` does not exist on every platform.
  package init(halfPrecisionBits bits: UInt16) {
    let sign = UInt32(bits & 0x8000) << 16
    let exponent = UInt32(bits >> 10) & 0x1F
    let fraction = UInt32(bits & 0x3FF)
    switch (exponent, fraction) {
    case (0x1F, _): self = Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    case (0, 0): self = Float(bitPattern: sign)
    case (0, _):
      let magnitude = Float(fraction) * 0x1p-24
      self = sign == 0 ? magnitude : -magnitude
    default: self = Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }
}

/// The decoded header of an `.npy` file.
struct NPYHeader {
  let rows: Int
  let columns: Int
  let elementType: NPYFile.ElementType
  let dataOffset: Int

  init(of file: MappedFile) throws(IndexFileError) {
    let bytes = file.bytes
    func damaged(_ detail: String) -> IndexFileError {
      .corrupt(file.path, section: "npy header", detail)
    }
    guard bytes.count >= 12, bytes.prefix(6).elementsEqual([0x93] + Array("NUMPY".utf8)) else {
      throw damaged("it does not begin like a NumPy file")
    }
    let major = bytes[6]
    guard (1...3).contains(major) else { throw damaged("version \(major) is not read") }
    var decoder = FieldDecoder(bytes, at: 8)
    let prefix = major == 1 ? 10 : 12
    let length = major == 1 ? Int(decoder.take(UInt16.self)) : Int(decoder.take(UInt32.self))
    guard length <= bytes.count - prefix, length <= 1 << 20 else {
      throw damaged("the header reaches beyond the file")
    }
    dataOffset = prefix + length
    let text = String(decoding: bytes[prefix..<dataOffset], as: UTF8.self)
    guard let descriptor = NPYHeader.value(of: "descr", in: text) else {
      throw damaged("it names no element type")
    }
    let quotes: (Character) -> Bool = { $0 == "'" || $0 == "\"" }
    let name = String(descriptor.drop(while: quotes).prefix { !quotes($0) })
    guard let type = NPYFile.ElementType(rawValue: name) else {
      let known = NPYFile.ElementType.allCases.map(\.rawValue).joined(separator: ", ")
      throw damaged("elements of type \(name) are not read, only \(known)")
    }
    elementType = type
    guard NPYHeader.value(of: "fortran_order", in: text)?.hasPrefix("False") == true else {
      throw damaged("the matrix is not in C order; save it with numpy.ascontiguousarray")
    }
    guard let shape = NPYHeader.shape(in: text), (1...2).contains(shape.count) else {
      throw damaged("only one- and two-dimensional arrays are read")
    }
    rows = shape[0]
    columns = shape.count == 2 ? shape[1] : 1
    let (cells, overflow) = rows.multipliedReportingOverflow(by: columns)
    let (size, overflow2) = cells.multipliedReportingOverflow(by: type.size)
    guard !overflow, !overflow2, size == bytes.count - dataOffset else {
      throw damaged("its shape \(shape) does not fit the file's size")
    }
  }

  /// What follows `'key':` in the header's dictionary.
  private static func value(of key: String, in text: String) -> Substring? {
    for quote in ["'", "\""] {
      let quoted = quote + key + quote
      guard let start = text.firstRange(of: quoted) else { continue }
      return text[start.upperBound...].drop { $0 == ":" || $0 == " " }
    }
    return nil
  }

  private static func shape(in text: String) -> [Int]? {
    guard let value = value(of: "shape", in: text), value.first == "(",
      let end = value.firstIndex(of: ")")
    else { return nil }
    let inside = value[value.index(after: value.startIndex)..<end]
    var shape: [Int] = []
    for part in inside.split(separator: ",") {
      let digits = part.drop { $0 == " " }
      if digits.isEmpty { continue }
      guard let extent = Int(digits), extent >= 0 else { return nil }
      shape.append(extent)
    }
    return shape
  }
}
