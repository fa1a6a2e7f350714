import CKernels
import Primitives
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

  /// Every tail there is: each length from 0 to 4,096, with numbers that strain sums and rounding.
  @Test func everyLengthAgrees() throws {
    let longest = 4_096
    var generator = SplitMix64(seed: 17)
    let extremes: [Float] = [0, -0.0, 0x1p-140, 3e4, -3e4, 1e-6, 1, -1]
    let floats = (0..<2 * longest).map { _ in extremes[generator.below(extremes.count)] }
    let codes = (0..<2 * longest).map { _ in Int8(generator.next() & 1 == 0 ? 127 : -127) }
    var halves = [UInt16](repeating: 0, count: floats.count)
    rf_f16_from_f32(floats, floats.count, &halves)
    for level in KernelParityTests.levels {
      for dims in 0...longest {
        let expected = KernelParityTests.all(RF_CPU_SCALAR, codes, floats, halves, dims)
        let found = KernelParityTests.all(level, codes, floats, halves, dims)
        if found != expected { Issue.record("level \(level.rawValue), \(dims) dims") }
      }
    }
  }

  /// The bits that each kernel of a level gives for one row of `dims` elements.
  private static func all(
    _ level: rf_cpu_level, _ codes: [Int8], _ floats: [Float], _ halves: [UInt16], _ dims: Int
  ) -> [UInt32] {
    let kernels = rf_distance_kernels_of(level)!.pointee
    var whole: Int32 = 0
    var real: Float = 0
    var bits: [UInt32] = []
    codes.withUnsafeBufferPointer { codes in
      let query = codes.baseAddress!
      let row = query + dims
      for kernel in [kernels.dot_i8!, kernels.l2_i8!] {
        kernel(query, row, dims, dims, nil, 1, &whole)
        bits.append(UInt32(bitPattern: whole))
      }
      kernels.cosine_i8(query, row, dims, dims, nil, 1, &real)
      bits.append(real.bitPattern)
    }
    floats.withUnsafeBufferPointer { floats in
      let query = floats.baseAddress!
      for kernel in [kernels.dot_f32!, kernels.l2_f32!, kernels.cosine_f32!] {
        kernel(query, query + dims, dims, dims, nil, 1, &real)
        bits.append(real.bitPattern)
      }
      halves.withUnsafeBufferPointer { halves in
        for kernel in [kernels.dot_f16!, kernels.l2_f16!, kernels.cosine_f16!] {
          kernel(query, halves.baseAddress! + dims, dims, dims, nil, 1, &real)
          bits.append(real.bitPattern)
        }
      }
    }
    return bits
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func twelveBitCodesAgreeBitForBit(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let scalar = try #require(rf_distance_kernels_of(RF_CPU_SCALAR)).pointee
    for stride in [64, 128, 192, 256, 384, 832, 4_096] {
      let count = 1 + generator.below(9)
      let isHarsh = seed == 1
      let query = (0..<stride).map { _ in
        Float(generator.unit() * 2 - 1)
          * (isHarsh ? Float(sign: .plus, exponent: generator.below(60) - 30, significand: 1) : 1)
      }
      let codes = (0..<stride * count).map { _ in
        isHarsh ? (generator.next() & 1 == 0 ? 127 : -127) : Int8(generator.below(255) - 127)
      }
      let fine = (0..<stride * count / 2).map { _ in
        isHarsh ? (generator.next() & 1 == 0 ? 0x0F : 0xF0) : UInt8(generator.below(256))
      }
      let terms = (0..<2 * count).map { _ in Float(generator.unit()) }
      let ids = (0..<count).map { _ in UInt32(generator.below(count)) }
      for ids in [ids, nil] {
        for level in KernelParityTests.levels {
          let kernels = rf_distance_kernels_of(level)!.pointee
          for (reference, kernel) in [
            (scalar.dot_i12!, kernels.dot_i12!), (scalar.l2_i12!, kernels.l2_i12!),
          ] {
            var expected = [Float](repeating: 0, count: count)
            var out = expected
            reference(query, codes, fine, stride, terms, ids, count, &expected)
            kernel(query, codes, fine, stride, terms, ids, count, &out)
            #expect(
              out.map(\.bitPattern) == expected.map(\.bitPattern),
              "level \(level.rawValue), \(stride) dims, seed \(seed)")
          }
        }
      }
    }
  }

  @Test func twelveBitsAreEncodedToTheNearestStep() {
    var generator = SplitMix64(seed: 23)
    for dims in [1, 31, 64, 100, 784] {
      let stride = (dims + 63) / 64 * 64
      let vector = (0..<dims).map { _ in Float(generator.unit() * 2 - 1) }
      let center = (0..<dims).map { _ in Float(generator.unit() * 0.1) }
      let scale = zip(vector, center).map { abs($0 - $1) }.max()! / 127
      var codes = [Int8](repeating: 9, count: stride)
      var fine = [UInt8](repeating: 9, count: stride / 2)
      var missed: Int64 = 0
      let squares = rf_encode_i12(
        vector, center, 16 / scale, dims, stride, &codes, &fine, &missed)
      #expect(squares == codes.reduce(0) { $0 + Int64($1) * Int64($1) })
      #expect(codes[dims...].allSatisfy { $0 == 0 })
      var decoded = [Float](repeating: 0, count: dims)
      rf_decode_i12(codes, fine, center, scale / 16, dims, &decoded)
      for (number, found) in zip(vector, decoded) {
        #expect(abs(number - found) <= scale / 32 * 1.001 + 1e-6)
      }
      // The kernel sees what the decoder sees: the distance to the vector decoded.
      var padded = [Float](repeating: 0, count: stride)
      for i in 0..<dims { padded[i] = vector[i] - center[i] }
      var squared: Float = 0
      rf_distance_kernels_in_use().pointee.l2_i12(
        padded, codes, fine, stride, [scale, 0], nil, 1, &squared)
      let exact = zip(vector, decoded).reduce(0.0) {
        $0 + Double($1.0 - $1.1) * Double($1.0 - $1.1)
      }
      #expect(abs(Double(squared) - exact) <= 1e-3 * exact + 1e-9)
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
    // Halfway cases go to the even neighbor; beyond the range lies infinity.
    let values: [Float] = [1 + 0x1p-11, 1 + 3 * 0x1p-11, 65_519, 65_520, 0x1p-25, 0x1.8p-24]
    var rounded = [UInt16](repeating: 0, count: values.count)
    rf_f16_from_f32(values, values.count, &rounded)
    #expect(rounded == [0x3C00, 0x3C02, 0x7BFF, 0x7C00, 0x0000, 0x0002])
  }
}
