import CKernels

/// The precision in which a sentence encoder multiplies.
public enum BertPrecision: Sendable, CaseIterable {
  /// bfloat16 where the processor multiplies it, else single precision.
  case automatic
  /// Single precision.
  case float32
  /// Factors rounded to bfloat16, sums in single precision: about twice as fast, half the memory;
  /// vectors differ by some millionths in cosine. Single precision where the processor cannot.
  case bfloat16
}

/// What carries out the products of a model.
enum BertArithmetic: Sendable, Equatable {
  /// Own kernels on packed weights, for an instruction set of `rf_encoder.h`.
  case kernels(level: Int32)
  /// Own kernels on packed weights in bfloat16.
  case bfloat16
  /// The system's BLAS on the weights where they lie: the oracle of the kernels, and what is used
  /// where it is better than they are.
  case blas

  init(_ precision: BertPrecision) {
    #if canImport(Accelerate)
      self = .blas
    #else
      if precision != .float32 && rf_encoder_has_bf16() != 0 {
        self = .bfloat16
      } else {
        self = .kernels(level: rf_encoder_level())
      }
    #endif
  }

  /// The instruction set for what is not a product.
  var level: Int32 {
    if case .kernels(let level) = self { level } else { rf_encoder_level() }
  }
}
