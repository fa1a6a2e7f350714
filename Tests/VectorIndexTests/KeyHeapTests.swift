import Primitives
import Testing

@testable import VectorIndex

/// The frontier of a walk gives the smallest key first, whatever the order in which keys came.
@Suite struct KeyHeapTests {
  @Test(arguments: [0, 1, 2, 3, 127, 128, 129, 1_000])
  func keysComeOutInOrder(count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    // Fewer values than keys: duplicates stay.
    let keys = (0..<count).map { _ in UInt64(generator.below(max(count / 2, 1))) }
    var heap = KeyHeap()
    for (number, key) in keys.enumerated() {
      heap.push(key)
      #expect(heap.count == number + 1)
      #expect(heap.top == keys[...number].min())
    }
    var popped: [UInt64] = []
    while !heap.isEmpty { popped.append(heap.pop()) }
    #expect(popped == keys.sorted())
    #expect(heap.count == 0)
  }

  @Test func pushesAndPopsMayAlternate() {
    var generator = SplitMix64(seed: 5)
    var heap = KeyHeap()
    var oracle: [UInt64] = []
    for _ in 0..<3_000 {
      if oracle.isEmpty || generator.below(5) < 3 {
        let key = generator.next()
        heap.push(key)
        oracle.append(key)
      } else {
        let smallest = oracle.indices.min { oracle[$0] < oracle[$1] }!
        let popped = heap.pop()
        #expect(popped == oracle.remove(at: smallest))
      }
      #expect(heap.isEmpty == oracle.isEmpty)
    }
  }

  /// Distances order keys, then vertices; the mark changes neither.
  @Test func beamKeysOrderByDistanceAndVertex() {
    let distances: [Float] = [-.infinity, -2.5, -0.0, 0, 1e-30, 3, .infinity]
    let last = UInt32.max >> 1
    for (near, far) in zip(distances, distances.dropFirst()) {
      #expect(BeamKey.make(near, last) | BeamKey.mark < BeamKey.make(far, 0))
    }
    for distance in distances {
      let key = BeamKey.make(distance, 77)
      #expect(key | BeamKey.mark < BeamKey.make(distance, 78))
      #expect(BeamKey.vertex(key | BeamKey.mark) == 77)
      #expect(BeamKey.distance(key).bitPattern == distance.bitPattern)
    }
  }
}
