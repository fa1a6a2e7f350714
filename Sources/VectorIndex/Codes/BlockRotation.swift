import LinearAlgebra
internal import Primitives

/// A rotation that spreads each number of a vector over the 64 of its block.
///
/// The step of a vector's codes is set by its largest number: where one dimension is far larger than the
/// others, these are coded with hardly a bit. Rotated, all 64 are of one size, and lengths, products
/// and distances are what they were. Signs that look random, then the Hadamard matrix of order 64: each
/// number of the result is a sum or difference of all in the block, divided by 8.
///
/// Only additions and a division by a power of two, in a fixed order: the same bits on every machine.
enum BlockRotation {
  private static let block = 64
  private static let seed: UInt64 = 0x526F_7461_7465

  /// `vector`, filled up with zeros to `stride` numbers, and rotated.
  static func rotated(_ vector: [Float], stride: Int) -> [Float] {
    var numbers = vector + [Float](repeating: 0, count: stride - vector.count)
    numbers.withUnsafeMutableBufferPointer { numbers in
      for start in Swift.stride(from: 0, to: stride, by: block) {
        let numbers = UnsafeMutableBufferPointer(rebasing: numbers[start..<start + block])
        changeSigns(of: numbers, block: start / block)
        transform(numbers)
      }
    }
    return numbers
  }

  /// The first `count` numbers of the vector whose rotation is `rotated`.
  static func undone(_ rotated: [Float], count: Int) -> [Float] {
    var numbers = rotated
    numbers.withUnsafeMutableBufferPointer { numbers in
      for start in Swift.stride(from: 0, to: numbers.count, by: block) {
        let numbers = UnsafeMutableBufferPointer(rebasing: numbers[start..<start + block])
        transform(numbers)
        changeSigns(of: numbers, block: start / block)
      }
    }
    return Array(numbers.prefix(count))
  }

  private static func changeSigns(of numbers: UnsafeMutableBufferPointer<Float>, block: Int) {
    var signs = SplitMix64.mix(seed &+ UInt64(block))
    for i in numbers.indices {
      if signs & 1 == 1 { numbers[i] = -numbers[i] }
      signs >>= 1
    }
  }

  /// The product with the Hadamard matrix, divided by the root of its order: its own inverse.
  private static func transform(_ numbers: UnsafeMutableBufferPointer<Float>) {
    HadamardTransform.apply(to: numbers)
    for i in numbers.indices { numbers[i] *= 0.125 }
  }
}
