import IndexFile
import Primitives

/// How one row of neighbors becomes bits.
///
/// The first byte is the parameter of the differences' code, the second the step of the weights' one.
/// A difference d has the code of d >> parameter + 1, which is z zeros, a one and the z bits below the
/// highest of that number, and then the lowest `parameter` bits of d.
enum BitRow {
  /// The bytes before the first neighbor.
  static let headerSize = 2
  /// The zeros after the last row, so that eight bytes can be read at any place in a row.
  static let padding = 8
  /// The bits that a difference takes at most, so that it can be read with its weight at one go.
  static let widest = 57 - UInt64(NeighborCode.bits)

  /// Appends a row; returns its largest weight as a `ShortFloat`, 0 for a row without neighbors. Codes are
  /// of shares of what that stands for.
  ///
  /// - Parameters:
  ///   - columns: ascending, each once.
  ///   - values: one beside each column, above 0 and finite.
  static func append(_ columns: [UInt32], _ values: [Float], to bytes: inout [UInt8]) -> UInt16 {
    guard let largest = values.max(), let smallest = values.min() else { return 0 }
    // No larger, so that codes are no further apart than the weights demand.
    let scale = ShortFloat.bits(below: largest)
    let unit = ShortFloat.value(scale)
    var next: UInt32 = 0
    let gaps = columns.map { column in
      defer { next = column &+ 1 }
      return column - next
    }
    let parameter = parameter(for: gaps)
    let step = NeighborCode.step(spanning: min(1, smallest / unit))
    bytes.append(UInt8(parameter))
    bytes.append(UInt8(step))
    var pending = PendingBits()
    for (gap, value) in zip(gaps, values) {
      let number = UInt64(gap) >> parameter + 1
      let zeros = 63 - UInt64(number.leadingZeroBitCount)
      let low = UInt64(gap) & ((1 << parameter) - 1)
      let code =
        (1 | (number - 1 << zeros) << 1) << zeros | low << (2 * zeros + 1)
      pending.append(code, width: 2 * zeros + 1 + parameter, to: &bytes)
      pending.append(
        UInt64(NeighborCode.code(of: value / unit, step: step)),
        width: UInt64(NeighborCode.bits), to: &bytes)
    }
    pending.finish(&bytes)
    return scale
  }

  /// The parameter that makes the row shortest among those near the mean difference, and not so
  /// small that a difference is wider than can be read.
  private static func parameter(for gaps: [UInt32]) -> UInt64 {
    let total = gaps.reduce(1 as UInt64) { $0 + UInt64($1) }
    let mean = max(1, total / UInt64(max(gaps.count, 1)))
    let middle = 63 - UInt64(mean.leadingZeroBitCount)
    let candidates = (middle - min(middle, 4))...(middle + 1)
    let largest = gaps.max() ?? 0
    let readable = candidates.filter { width(of: largest, parameter: $0) <= widest }
    let lengths = readable.map { parameter in
      gaps.reduce(0 as UInt64) { $0 + width(of: $1, parameter: parameter) }
    }
    guard let shortest = lengths.min(), let index = lengths.firstIndex(of: shortest) else {
      return UInt64(min(31, 32 - largest.leadingZeroBitCount))
    }
    return readable[index]
  }

  private static func width(of gap: UInt32, parameter: UInt64) -> UInt64 {
    2 * (63 - UInt64((UInt64(gap) >> parameter + 1).leadingZeroBitCount)) + 1 + parameter
  }

  /// Bits that do not fill a byte yet.
  private struct PendingBits {
    private var word: UInt64 = 0
    private var width: UInt64 = 0

    mutating func append(_ code: UInt64, width added: UInt64, to bytes: inout [UInt8]) {
      word |= code << width
      width += added
      while width >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
        width -= 8
      }
    }

    mutating func finish(_ bytes: inout [UInt8]) {
      if width > 0 { bytes.append(UInt8(truncatingIfNeeded: word)) }
    }
  }
}

/// The codes of weights: code c at a step of s stands for 2^(-c s / 64) of a row's largest one.
enum NeighborCode {
  /// The bits of a code.
  static let bits = 5
  /// The last code.
  static let largest = 1 << bits - 1
  /// The widest step, four octaves.
  static let widestStep = 255
  /// What each multiple of a 64th of an octave stands for. By multiplication alone, so that every
  /// machine has the same.
  static let powers = IndexArray(shares(from: 1, count: largest * widestStep + 1))
  /// Halfway to the next multiple.
  private static let bounds: [Float] = shares(
    from: 0.994_599_423_483_633_2, count: largest * widestStep + 1)

  private static func shares(from first: Double, count: Int) -> [Float] {
    var power = first
    return (0..<count).map { _ in
      defer { power *= 0.989_228_013_193_975_5 }
      return Float(power)
    }
  }

  /// The smallest step at which the last code reaches a share of the largest weight.
  static func step(spanning share: Float) -> Int {
    (0..<widestStep).partitioningIndex { !(bounds[largest * $0] > share) }
  }

  /// The code of a share of the largest weight, 0...1: the nearest one in logarithms, the last for
  /// what is smaller.
  static func code(of share: Float, step: Int) -> UInt8 {
    let code = (0..<largest).partitioningIndex { code in
      // Between two codes, where an odd step has a half.
      let place = code * step + step / 2
      return !((step % 2 == 0 ? powers[place] : bounds[place]) > share)
    }
    return UInt8(code)
  }
}
