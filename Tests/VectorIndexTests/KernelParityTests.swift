import CKernels
import Determinism
import Testing

/// Every level that this machine runs computes the same as plain C: integers and bits alike.
@Suite struct KernelParityTests {
  static let levels: [rf_cpu_level] = (1..<6).map { rf_cpu_level($0) }
    .filter { rf_distance_kernels_of($0) != nil }

  static let lengths =
    Array(0...70) + [95, 96, 97, 127, 128, 129, 255, 256, 384, 511, 768, 1023]
    + [1024, 2047, 4095, 4096]

  @Test func everyLevelThatTheMachineHasIsCompared() {
    #expect(rf_distance_kernels_of(RF_CPU_SCALAR) != nil)
    #if arch(x86_64) || arch(arm64)
      #expect(!KernelParityTests.levels.isEmpty)
    #endif
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func codesAgree(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let scalar = try #require(rf_distance_kernels_of(RF_CPU_SCALAR)).pointee
    for dims in KernelParityTests.lengths {
      let count = 1 + generator.below(9)
      let stride = dims + generator.below(3)
      // Seed 1 is adversarial: only the extremes, where 16-bit sums would saturate.
      func code() -> Int8 {
        seed == 1
          ? (generator.next() & 1 == 0 ? 127 : -127) : Int8(generator.below(255) - 127)
      }
      let query = (0..<max(1, dims)).map { _ in code() }
      let rows = (0..<max(1, stride * count)).map { _ in code() }
      let ids = (0..<count).map { _ in UInt32(generator.below(count)) }
      for ids in [ids, nil] {
        var expected = [[Int32]](repeating: [Int32](repeating: -1, count: count), count: 2)
        var cosines = [Float](repeating: -9, count: count)
        scalar.dot_i8(query, rows, stride, dims, ids, count, &expected[0])
        scalar.l2_i8(query, rows, stride, dims, ids, count, &expected[1])
        scalar.cosine_i8(query, rows, stride, dims, ids, count, &cosines)
        for level in KernelParityTests.levels {
          let kernels = rf_distance_kernels_of(level)!.pointee
          var out = [Int32](repeating: -2, count: count)
          kernels.dot_i8(query, rows, stride, dims, ids, count, &out)
          #expect(out == expected[0], "dot, level \(level.rawValue), \(dims) dims, seed \(seed)")
          kernels.l2_i8(query, rows, stride, dims, ids, count, &out)
          #expect(out == expected[1], "l2, level \(level.rawValue), \(dims) dims, seed \(seed)")
          var found = [Float](repeating: -8, count: count)
          kernels.cosine_i8(query, rows, stride, dims, ids, count, &found)
          #expect(found.map(\.bitPattern) == cosines.map(\.bitPattern))
        }
      }
    }
  }

  @Test func codesMatchWholeNumberArithmetic() {
    let kernels = rf_distance_kernels_in_use().pointee
    var generator = SplitMix64(seed: 9)
    for dims in [1, 31, 64, 100, 384] {
      let query = (0..<dims).map { _ in Int8(generator.below(255) - 127) }
      let row = (0..<dims).map { _ in Int8(generator.below(255) - 127) }
      var dot: Int32 = 0
      var squared: Int32 = 0
      kernels.dot_i8(query, row, dims, dims, nil, 1, &dot)
      kernels.l2_i8(query, row, dims, dims, nil, 1, &squared)
      #expect(Int(dot) == zip(query, row).reduce(0) { $0 + Int($1.0) * Int($1.1) })
      #expect(
        Int(squared)
          == zip(query, row).reduce(0) {
            $0 + (Int($1.0) - Int($1.1)) * (Int($1.0) - Int($1.1))
          })
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func floatsAgreeBitForBit(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let scalar = try #require(rf_distance_kernels_of(RF_CPU_SCALAR)).pointee
    for dims in KernelParityTests.lengths {
      let count = 1 + generator.below(4)
      func number() -> Float {
        let plain = Float(generator.unit() * 2 - 1)
        guard seed == 1 else { return plain }
        // Adversarial: magnitudes far apart, subnormals, both zeros.
        let extremes: [Float] = [0, -0.0, 0x1p-140, -0x1p-140, 3e4, -3e4, 1e-6, plain]
        return extremes[generator.below(extremes.count)]
      }
      let query = (0..<max(1, dims)).map { _ in number() }
      let rows = (0..<max(1, dims * count)).map { _ in number() }
      var halves = [UInt16](repeating: 0, count: rows.count)
      rf_f16_from_f32(rows, rows.count, &halves)
      let ids = (0..<count).map { _ in UInt32(generator.below(count)) }
      var expected = [Float](repeating: 0, count: count)
      var out = expected
      for level in KernelParityTests.levels {
        let kernels = rf_distance_kernels_of(level)!.pointee
        let floats = [
          (scalar.dot_f32!, kernels.dot_f32!), (scalar.l2_f32!, kernels.l2_f32!),
          (scalar.cosine_f32!, kernels.cosine_f32!),
        ]
        for (reference, kernel) in floats {
          reference(query, rows, dims, dims, ids, count, &expected)
          kernel(query, rows, dims, dims, ids, count, &out)
          #expect(
            out.map(\.bitPattern) == expected.map(\.bitPattern),
            "level \(level.rawValue), \(dims) dims, seed \(seed)")
        }
        let half = [
          (scalar.dot_f16!, kernels.dot_f16!), (scalar.l2_f16!, kernels.l2_f16!),
          (scalar.cosine_f16!, kernels.cosine_f16!),
        ]
        for (reference, kernel) in half {
          reference(query, halves, dims, dims, ids, count, &expected)
          kernel(query, halves, dims, dims, ids, count, &out)
          #expect(
            out.map(\.bitPattern) == expected.map(\.bitPattern),
            "float16, level \(level.rawValue), \(dims) dims, seed \(seed)")
        }
      }
    }
  }

  @Test func floatsAreCloseToDoublePrecision() {
    let kernels = rf_distance_kernels_in_use().pointee
    var generator = SplitMix64(seed: 4)
    for dims in [1, 7, 100, 784, 4096] {
      let query = (0..<dims).map { _ in Float(generator.unit() * 2 - 1) }
      let row = (0..<dims).map { _ in Float(generator.unit() * 2 - 1) }
      var dot: Float = 0
      kernels.dot_f32(query, row, dims, dims, nil, 1, &dot)
      let exact = zip(query, row).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
      #expect(abs(Double(dot) - exact) <= 1e-6 * Double(dims))
    }
  }

  @Test func halfPrecisionConvertsBothWays() {
    // Every half-precision number survives the way to single precision and back.
    let bits = (0...UInt16.max).map { $0 }
    var floats = [Float](repeating: 0, count: bits.count)
    var back = [UInt16](repeating: 0, count: bits.count)
    rf_f32_from_f16(bits, bits.count, &floats)
    rf_f16_from_f32(floats, floats.count, &back)
    for (before, after) in zip(bits, back) {
      let isNaN = before & 0x7C00 == 0x7C00 && before & 0x3FF != 0
      #expect(isNaN ? after & 0x7FFF == 0x7E00 : after == before)
    }
    // Halfway cases go to the even neighbour; beyond the range lies infinity.
    let values: [Float] = [1 + 0x1p-11, 1 + 3 * 0x1p-11, 65_519, 65_520, 0x1p-25, 0x1.8p-24]
    var rounded = [UInt16](repeating: 0, count: values.count)
    rf_f16_from_f32(values, values.count, &rounded)
    #expect(rounded == [0x3C00, 0x3C02, 0x7BFF, 0x7C00, 0x0000, 0x0002])
  }
}
