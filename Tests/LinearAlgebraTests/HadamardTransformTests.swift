import LinearAlgebra
import Primitives
import Testing

struct HadamardTransformTests {
  @Test(arguments: [1, 2, 8, 64, 128])
  func equalsTheProductWithTheMatrix(order: Int) {
    var generator = SplitMix64(seed: UInt64(order))
    // Whole numbers, so that sums are exact in any order.
    let values = (0..<order).map { _ in Float(generator.below(200)) - 100 }
    var transformed = values
    transformed.withUnsafeMutableBufferPointer { HadamardTransform.apply(to: $0) }
    for row in 0..<order {
      let expected = values.enumerated().reduce(Float(0)) { sum, entry in
        (row & entry.offset).nonzeroBitCount % 2 == 0 ? sum + entry.element : sum - entry.element
      }
      #expect(transformed[row] == expected)
    }
  }
}
