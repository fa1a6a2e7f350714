import CKernels
import IndexFile
import LinearAlgebra

/// A layer that multiplies by weights and adds a bias: y = W x + b.
///
/// The weights of several tensors with the same inputs may stand one above the other.
struct LinearLayer: Sendable {
  /// What follows the product.
  enum Epilogue: Int32 {
    case bias = 0
    case gelu = 1
    case residual = 2
  }

  /// Rows to multiply, in the forms that the ways of multiplying want.
  struct Input {
    let values: UnsafePointer<Float>
    /// The same in bfloat16, or room for integers.
    let halves: UnsafeMutablePointer<UInt16>
    /// Room for one number a row.
    let scales: UnsafeMutablePointer<Float>
    /// The distance of rows, in elements.
    let stride: Int
    let rows: Int
  }

  private enum Weights {
    case packed(IndexArray<Float>, level: Int32)
    case packedPairs(IndexArray<UInt16>)
    case packedIntegers(IndexArray<Int16>, scales: IndexArray<Float>)
    case tensors([WeightTensor])
  }

  let inputs: Int
  let outputs: Int
  /// The distance of rows of results, in elements.
  let stride: Int
  private let bias: IndexArray<Float>
  private let weights: Weights

  init(_ tensors: [WeightTensor], biases: [WeightTensor], arithmetic: BertArithmetic) {
    inputs = tensors[0].shape[1]
    outputs = tensors.reduce(0) { $0 + $1.shape[0] }
    stride = LinearLayer.stride(of: outputs)
    var bias = biases.flatMap { $0.withUnsafeBufferPointer { Array($0) } }
    bias.append(contentsOf: repeatElement(0, count: stride - outputs))
    self.bias = IndexArray(bias)
    switch arithmetic {
    case .blas:
      weights = .tensors(tensors)
    case .kernels(let level):
      weights = .packed(LinearLayer.packed(tensors, inputs, outputs, stride), level: level)
    case .bfloat16:
      weights = .packedPairs(LinearLayer.packedPairs(tensors, inputs, outputs, stride))
    case .int16:
      let (integers, scales) = LinearLayer.packedIntegers(tensors, inputs, outputs, stride)
      weights = .packedIntegers(integers, scales: scales)
    }
  }

  /// The distance of rows of `width` elements that the kernels want.
  static func stride(of width: Int) -> Int {
    let panel = Int(RF_ENCODER_PANEL)
    return (width + panel - 1) / panel * panel
  }

  private static func packed(
    _ tensors: [WeightTensor], _ inputs: Int, _ outputs: Int, _ stride: Int
  ) -> IndexArray<Float> {
    let packed = [Float](unsafeUninitializedCapacity: stride * inputs) { buffer, count in
      joined(tensors) { rf_encoder_pack($0, outputs, inputs, buffer.baseAddress!) }
      count = stride * inputs
    }
    return IndexArray(packed)
  }

  private static func packedPairs(
    _ tensors: [WeightTensor], _ inputs: Int, _ outputs: Int, _ stride: Int
  ) -> IndexArray<UInt16> {
    let size = stride * ((inputs + 1) / 2) * 2
    let packed = [UInt16](unsafeUninitializedCapacity: size) { buffer, count in
      joined(tensors) { rf_encoder_pack_bf16($0, outputs, inputs, buffer.baseAddress!) }
      count = size
    }
    return IndexArray(packed)
  }

  private static func packedIntegers(
    _ tensors: [WeightTensor], _ inputs: Int, _ outputs: Int, _ stride: Int
  ) -> (IndexArray<Int16>, scales: IndexArray<Float>) {
    let size = stride * ((inputs + 1) / 2) * 2
    var scales = [Float](repeating: 0, count: stride)
    let packed = [Int16](unsafeUninitializedCapacity: size) { buffer, count in
      joined(tensors) {
        rf_encoder_pack_int16($0, outputs, inputs, buffer.baseAddress!, &scales)
      }
      count = size
    }
    return (IndexArray(packed), IndexArray(scales))
  }

  private static func joined(_ tensors: [WeightTensor], _ body: (UnsafePointer<Float>) -> Void) {
    if tensors.count == 1 {
      tensors[0].withUnsafeBufferPointer { body($0.baseAddress!) }
    } else {
      let all = tensors.flatMap { $0.withUnsafeBufferPointer { Array($0) } }
      all.withUnsafeBufferPointer { body($0.baseAddress!) }
    }
  }

  /// Computes a row of results for every row of `x`.
  ///
  /// - Parameter y16: where the results go instead, rounded, when the layer multiplies bfloat16.
  func apply(
    _ x: Input, _ epilogue: Epilogue, residual: UnsafePointer<Float>? = nil,
    to y: UnsafeMutablePointer<Float>, _ y16: UnsafeMutablePointer<UInt16>? = nil
  ) {
    let bias = self.bias.unsafeElements.baseAddress!
    switch weights {
    case .packed(let weights, let level):
      rf_encoder_linear(
        level, x.values, x.stride, x.rows, inputs, weights.unsafeElements.baseAddress!, bias,
        outputs, epilogue.rawValue, residual, y, stride)
    case .packedPairs(let weights):
      rf_encoder_linear_bf16(
        x.halves, x.stride, x.rows, inputs, weights.unsafeElements.baseAddress!, bias, outputs,
        epilogue.rawValue, residual, y, y16, stride)
    case .packedIntegers(let weights, let scales):
      x.halves.withMemoryRebound(to: Int16.self, capacity: x.rows * x.stride) { integers in
        rf_encoder_linear_int16(
          x.values, x.stride, x.rows, inputs, weights.unsafeElements.baseAddress!,
          scales.unsafeElements.baseAddress!, bias, outputs, epilogue.rawValue, residual,
          integers, x.scales, y, stride)
      }
    case .tensors(let tensors):
      applyBLAS(tensors, x, epilogue, residual, to: y)
    }
  }

  private func applyBLAS(
    _ tensors: [WeightTensor], _ x: Input, _ epilogue: Epilogue,
    _ residual: UnsafePointer<Float>?, to y: UnsafeMutablePointer<Float>
  ) {
    let bias = self.bias.unsafeElements.baseAddress!
    if epilogue != .gelu {
      for row in 0..<x.rows {
        for column in 0..<stride {
          let index = row * stride + column
          y[index] = bias[column] + (epilogue == .residual ? residual![index] : 0)
        }
      }
    }
    var column = 0
    for tensor in tensors {
      tensor.withUnsafeBufferPointer { weights in
        BLAS.multiplyTransposed(
          x.values, rows: x.rows, stride: x.stride, weights.baseAddress!, rows: tensor.shape[0],
          stride: inputs, inner: inputs, into: y + column, stride: stride,
          isAdded: epilogue != .gelu)
      }
      column += tensor.shape[0]
    }
    if epilogue == .gelu { rf_encoder_gelu(rf_encoder_level(), y, x.rows, stride, stride, bias) }
  }
}
