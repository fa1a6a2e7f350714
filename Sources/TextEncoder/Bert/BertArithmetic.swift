import CKernels

/// The precision in which a sentence encoder multiplies; everything else is in single precision.
///
/// All of them may be mixed: vectors differ by some hundred-thousandths in cosine at most.
public enum BertPrecision: String, Sendable, CaseIterable {
  /// The fastest that this processor has: bfloat16, or else single precision where vectors have
  /// 512 bits, or else 16-bit integers.
  case automatic
  /// Single precision.
  case float32
  /// Factors rounded to bfloat16, sums in single precision: twice as fast, half the memory.
  /// Single precision where the processor cannot.
  case bfloat16
  /// Weights of 12 and inputs of 13 bits, scaled by rows: up to 1.75 times as fast where vectors
  /// have 256 bits, half the memory. Single precision where the processor cannot.
  case int16
}

/// What carries out the products of a model.
enum BertArithmetic: Sendable, Equatable {
  /// Own kernels on packed weights, for an instruction set of `rf_encoder.h`.
  case kernels(level: Int32)
  /// Own kernels on packed weights in bfloat16.
  case bfloat16
  /// Own kernels on packed weights in 16-bit integers.
  case int16
  /// The system's BLAS on the weights where they lie: the oracle of the kernels, and what is used
  /// where it is better than they are.
  case blas

  init(_ precision: BertPrecision) {
    #if canImport(Accelerate)
      self = .blas
    #else
      let level = rf_encoder_level()
      let hasPairs = rf_encoder_has_bf16() != 0
      let hasIntegers = rf_encoder_has_int16() != 0
      switch precision {
      case .automatic where hasPairs, .bfloat16 where hasPairs: self = .bfloat16
      case .automatic where hasIntegers && level < RF_ENCODER_AVX512, .int16 where hasIntegers:
        self = .int16
      default: self = .kernels(level: level)
      }
    #endif
  }

  /// The instruction set for what is not a product.
  var level: Int32 {
    if case .kernels(let level) = self { level } else { rf_encoder_level() }
  }
}
