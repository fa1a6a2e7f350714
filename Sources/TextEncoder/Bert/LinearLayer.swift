import CKernels
import CLAPACKE
import IndexFile

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

  private enum Weights {
    case packed(IndexArray<Float>, level: Int32)
    case packedPairs(IndexArray<UInt16>)
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
      _ = BLASThreads.single
      weights = .tensors(tensors)
    case .kernels(let level):
      weights = .packed(LinearLayer.packed(tensors, inputs, outputs, stride), level: level)
    case .bfloat16:
      weights = .packedPairs(LinearLayer.packedPairs(tensors, inputs, outputs, stride))
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

  private static func joined(_ tensors: [WeightTensor], _ body: (UnsafePointer<Float>) -> Void) {
    if tensors.count == 1 {
      tensors[0].withUnsafeBufferPointer { body($0.baseAddress!) }
    } else {
      let all = tensors.flatMap { $0.withUnsafeBufferPointer { Array($0) } }
      all.withUnsafeBufferPointer { body($0.baseAddress!) }
    }
  }

  /// Whether inputs are taken in bfloat16.
  var takesPairs: Bool {
    if case .packedPairs = weights { true } else { false }
  }

  /// Computes `rows` rows.
  ///
  /// - Parameters:
  ///   - x: the inputs; `x16` the same in bfloat16, read instead where `takesPairs`.
  ///   - y: the results; where `y16` is given, they go there, rounded.
  func apply(
    _ x: UnsafePointer<Float>, _ x16: UnsafePointer<UInt16>, inputStride: Int, rows: Int,
    _ epilogue: Epilogue, residual: UnsafePointer<Float>? = nil, to y: UnsafeMutablePointer<Float>,
    _ y16: UnsafeMutablePointer<UInt16>? = nil
  ) {
    let bias = self.bias.unsafeElements.baseAddress!
    switch weights {
    case .packed(let weights, let level):
      rf_encoder_linear(
        level, x, inputStride, rows, inputs, weights.unsafeElements.baseAddress!, bias, outputs,
        epilogue.rawValue, residual, y, stride)
    case .packedPairs(let weights):
      rf_encoder_linear_bf16(
        x16, inputStride, rows, inputs, weights.unsafeElements.baseAddress!, bias, outputs,
        epilogue.rawValue, residual, y, y16, stride)
    case .tensors(let tensors):
      applyBLAS(tensors, x, inputStride: inputStride, rows: rows, epilogue, residual, to: y)
    }
  }

  private func applyBLAS(
    _ tensors: [WeightTensor], _ x: UnsafePointer<Float>, inputStride: Int, rows: Int,
    _ epilogue: Epilogue, _ residual: UnsafePointer<Float>?, to y: UnsafeMutablePointer<Float>
  ) {
    let bias = self.bias.unsafeElements.baseAddress!
    if epilogue != .gelu {
      for row in 0..<rows {
        for column in 0..<stride {
          let place = row * stride + column
          y[place] = bias[column] + (epilogue == .residual ? residual![place] : 0)
        }
      }
    }
    var column = 0
    for tensor in tensors {
      tensor.withUnsafeBufferPointer { weights in
        cblas_sgemm(
          CblasRowMajor, CblasNoTrans, CblasTrans, Int32(rows), Int32(tensor.shape[0]),
          Int32(inputs), 1, x, Int32(inputStride), weights.baseAddress, Int32(inputs),
          epilogue == .gelu ? 0 : 1, y + column, Int32(stride))
      }
      column += tensor.shape[0]
    }
    if epilogue == .gelu { rf_encoder_gelu(rf_encoder_level(), y, rows, stride, stride, bias) }
  }
}
