import IndexFile

/// Single-precision weights: where they lie in a model's file, or converted from a narrower type.
struct WeightTensor: Sendable {
  let shape: [Int]
  private let owner: SafetensorsFile?
  private let converted: [Float]
  private let mapped: SafetensorsFile.Tensor?

  /// - Throws: `.malformed` when the tensor is missing or of another shape, `.unsupported` when its
  ///   elements are not floating-point numbers.
  init(
    _ name: String, shape: [Int], in file: SafetensorsFile
  ) throws(TextEncoderError) {
    guard let tensor = file.tensors[name] else {
      throw .malformed(path: file.path, field: name, detail: "the tensor is missing")
    }
    guard tensor.shape == shape else {
      throw .malformed(
        path: file.path, field: "\(name).shape",
        detail: "\(tensor.shape), where the configuration wants \(shape)")
    }
    self.shape = shape
    let bytes = file.bytes(of: tensor)
    switch tensor.type {
    case .float32:
      (owner, mapped, converted) = (file, tensor, [])
    case .float16:
      (owner, mapped) = (nil, nil)
      converted = bytes.bindMemory(to: UInt16.self).map { Float(halfPrecisionBits: $0) }
    case .bfloat16:
      (owner, mapped) = (nil, nil)
      converted = bytes.bindMemory(to: UInt16.self).map { Float(bitPattern: UInt32($0) << 16) }
    default:
      throw .unsupported(
        path: file.path, field: "\(name).dtype",
        detail: "\(tensor.type.rawValue), where F32, F16 or BF16 are read")
    }
  }

  /// Calls `body` with the weights, row after row.
  func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<Float>) -> Result) -> Result {
    guard let owner, let mapped else { return converted.withUnsafeBufferPointer(body) }
    return withExtendedLifetime(owner) {
      body(owner.bytes(of: mapped).bindMemory(to: Float.self))
    }
  }
}
