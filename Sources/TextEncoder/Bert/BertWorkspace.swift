import CKernels

/// The buffers of one thread's forward passes, kept from one batch to the next.
///
/// Sequences stand one after the other without padding: the products see one tall matrix.
final class BertWorkspace {
  private(set) var rows = 0
  private(set) var hidden: UnsafeMutablePointer<Float>
  private(set) var sums: UnsafeMutablePointer<Float>
  private(set) var attention: UnsafeMutablePointer<Float>
  private(set) var context: UnsafeMutablePointer<Float>
  private(set) var intermediate: UnsafeMutablePointer<Float>
  private(set) var scratch: UnsafeMutablePointer<Float>
  private(set) var scales: UnsafeMutablePointer<Float>
  private(set) var hidden16: UnsafeMutablePointer<UInt16>
  private(set) var context16: UnsafeMutablePointer<UInt16>
  private(set) var intermediate16: UnsafeMutablePointer<UInt16>
  private var maximumLength = 0
  private let configuration: BertConfiguration

  let stride: Int
  let attentionStride: Int
  let intermediateStride: Int

  init(_ configuration: BertConfiguration) {
    self.configuration = configuration
    stride = LinearLayer.stride(of: configuration.hiddenSize)
    attentionStride = LinearLayer.stride(of: 3 * configuration.hiddenSize)
    intermediateStride = LinearLayer.stride(of: configuration.intermediateSize)
    hidden = .allocate(capacity: 1)
    sums = .allocate(capacity: 1)
    attention = .allocate(capacity: 1)
    context = .allocate(capacity: 1)
    intermediate = .allocate(capacity: 1)
    scratch = .allocate(capacity: 1)
    scales = .allocate(capacity: 1)
    hidden16 = .allocate(capacity: 1)
    context16 = .allocate(capacity: 1)
    intermediate16 = .allocate(capacity: 1)
  }

  deinit {
    free()
  }

  /// Makes room for `rows` tokens in texts of at most `maximumLength`.
  func reserve(rows: Int, maximumLength: Int) {
    guard rows > self.rows || maximumLength > self.maximumLength else { return }
    self.rows = max(rows, self.rows)
    self.maximumLength = max(maximumLength, self.maximumLength)
    free()
    // Zeros, because columns beyond a width are read; 16 more, because heads are read in whole
    // vectors.
    func zeros<T: BinaryInteger>(_ count: Int, _ type: T.Type) -> UnsafeMutablePointer<T> {
      let pointer = UnsafeMutablePointer<T>.allocate(capacity: count + 16)
      pointer.initialize(repeating: 0, count: count + 16)
      return pointer
    }
    func floats(_ count: Int) -> UnsafeMutablePointer<Float> {
      let pointer = UnsafeMutablePointer<Float>.allocate(capacity: count + 16)
      pointer.initialize(repeating: 0, count: count + 16)
      return pointer
    }
    hidden = floats(self.rows * stride)
    sums = floats(self.rows * stride)
    attention = floats(self.rows * attentionStride)
    context = floats(self.rows * stride)
    intermediate = floats(self.rows * intermediateStride)
    scratch = floats(rf_encoder_attention_scratch(self.maximumLength, configuration.headWidth))
    scales = floats(self.rows)
    hidden16 = zeros(self.rows * stride, UInt16.self)
    context16 = zeros(self.rows * stride, UInt16.self)
    intermediate16 = zeros(self.rows * intermediateStride, UInt16.self)
  }

  func hiddenInput(rows: Int) -> LinearLayer.Input {
    .init(values: hidden, halves: hidden16, scales: scales, stride: stride, rows: rows)
  }

  func contextInput(rows: Int) -> LinearLayer.Input {
    .init(values: context, halves: context16, scales: scales, stride: stride, rows: rows)
  }

  func intermediateInput(rows: Int) -> LinearLayer.Input {
    .init(
      values: intermediate, halves: intermediate16, scales: scales, stride: intermediateStride,
      rows: rows)
  }

  private func free() {
    for pointer in [hidden, sums, attention, context, intermediate, scratch, scales] {
      pointer.deallocate()
    }
    for pointer in [hidden16, context16, intermediate16] { pointer.deallocate() }
  }
}
