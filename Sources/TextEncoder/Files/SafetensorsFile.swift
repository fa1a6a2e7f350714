import JSON

/// Tensors in a safetensors file, mapped: eight bytes of header length, a JSON header, the data.
///
/// Format: https://huggingface.co/docs/safetensors. Checked on opening, before anything is followed:
/// the header lies within the file; every tensor's extent is what its type and shape come to; the
/// tensors cover the data without overlap or gap, each aligned to its elements.
final class SafetensorsFile: Sendable {
  enum ElementType: String, Sendable {
    case bool = "BOOL"
    case uint8 = "U8"
    case int8 = "I8"
    case float8e5m2 = "F8_E5M2"
    case float8e4m3 = "F8_E4M3"
    case int16 = "I16"
    case uint16 = "U16"
    case float16 = "F16"
    case bfloat16 = "BF16"
    case int32 = "I32"
    case uint32 = "U32"
    case float32 = "F32"
    case float64 = "F64"
    case int64 = "I64"
    case uint64 = "U64"

    var size: Int {
      switch self {
      case .bool, .uint8, .int8, .float8e5m2, .float8e4m3: 1
      case .int16, .uint16, .float16, .bfloat16: 2
      case .int32, .uint32, .float32: 4
      case .float64, .int64, .uint64: 8
      }
    }
  }

  struct Tensor: Sendable {
    let type: ElementType
    let shape: [Int]
    /// Where it lies in the file.
    let range: Range<Int>
  }

  let tensors: [String: Tensor]
  private let file: ModelFile

  var path: String { file.path }

  init(opening path: String) throws(TextEncoderError) {
    file = try ModelFile(opening: path)
    func damaged(_ field: String, _ detail: String) -> TextEncoderError {
      .malformed(path: path, field: field, detail: detail)
    }
    guard file.bytes.count >= 8 else {
      throw damaged("header length", "the file has \(file.bytes.count) bytes")
    }
    let length = UInt64(littleEndian: file.bytes.loadUnaligned(as: UInt64.self))
    guard length <= UInt64(file.bytes.count - 8), length <= 100 << 20 else {
      throw damaged(
        "header length", "\(length) bytes, in a file of \(file.bytes.count)")
    }
    let dataStart = 8 + Int(length)
    let header = try JSONValue(
      UnsafeRawBufferPointer(rebasing: file.bytes[8..<dataStart]), path: path)
    guard let members = header.members else { throw damaged("header", "it is not an object") }
    var tensors: [String: Tensor] = [:]
    for member in members where member.name != "__metadata__" {
      tensors[member.name] = try Tensor(
        member.value, name: member.name, data: dataStart..<file.bytes.count, path: path)
    }
    try SafetensorsFile.requireTiling(tensors, of: dataStart..<file.bytes.count, path: path)
    self.tensors = tensors
  }

  /// The bytes of a tensor of this file; valid while the file object lives.
  func bytes(of tensor: Tensor) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: file.bytes[tensor.range])
  }

  private static func requireTiling(
    _ tensors: [String: Tensor], of data: Range<Int>, path: String
  ) throws(TextEncoderError) {
    let ordered = tensors.sorted {
      ($0.value.range.lowerBound, $0.value.range.upperBound, $0.key)
        < ($1.value.range.lowerBound, $1.value.range.upperBound, $1.key)
    }
    var end = data.lowerBound
    for (name, tensor) in ordered {
      guard tensor.range.lowerBound == end else {
        let fault = tensor.range.lowerBound < end ? "it overlaps" : "there is a gap after"
        throw .malformed(
          path: path, field: "\(name).data_offsets", detail: "\(fault) the tensor before it")
      }
      end = tensor.range.upperBound
    }
    guard end == data.upperBound else {
      throw .malformed(
        path: path, field: "size", detail: "\(data.upperBound - end) bytes belong to no tensor")
    }
  }
}

extension SafetensorsFile.Tensor {
  fileprivate init(
    _ value: JSONValue, name: String, data: Range<Int>, path: String
  ) throws(TextEncoderError) {
    func damaged(_ field: String, _ detail: String) -> TextEncoderError {
      .malformed(path: path, field: "\(name).\(field)", detail: detail)
    }
    guard let typeName = value["dtype"]?.text,
      let type = SafetensorsFile.ElementType(rawValue: typeName)
    else {
      throw damaged("dtype", "\(value["dtype"]?.text ?? "none") is not an element type")
    }
    guard let extents = value["shape"]?.elements, extents.count <= 8 else {
      throw damaged("shape", "it is not a list of at most 8 numbers")
    }
    var shape: [Int] = []
    var size = type.size
    for extent in extents {
      guard let extent = extent.integer, extent >= 0 else {
        throw damaged("shape", "an extent is not a whole number")
      }
      let (product, overflow) = size.multipliedReportingOverflow(by: extent)
      guard !overflow else { throw damaged("shape", "the tensor is larger than memory") }
      shape.append(extent)
      size = product
    }
    guard let offsets = value["data_offsets"]?.elements, offsets.count == 2,
      let start = offsets[0].integer, let end = offsets[1].integer, start >= 0, start <= end,
      end <= data.count
    else { throw damaged("data_offsets", "they do not lie within the file's \(data.count) bytes") }
    guard end - start == size else {
      throw damaged(
        "data_offsets", "\(end - start) bytes, where \(typeName) \(shape) takes \(size)")
    }
    let range = data.lowerBound + start..<data.lowerBound + end
    guard range.lowerBound.isMultiple(of: type.size) else {
      throw damaged("data_offsets", "byte \(start) is not aligned to \(type.size)-byte elements")
    }
    self.init(type: type, shape: shape, range: range)
  }
}
