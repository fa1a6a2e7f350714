import Testing

@testable import Rewards

@Suite struct EvenSampleTests {
  @Test func aSampleIsNoLongerThanAskedForAndReachesEverywhere() {
    for count in [0, 1, 63, 64, 65, 127, 128, 1000] {
      let all = [UInt32](0..<UInt32(count))
      let sample = all.evenSample(64)
      #expect(sample.count == min(count, 64))
      #expect(sample == Array(Set(sample)).sorted())
      // No stretch of the list is left out.
      let gaps = zip(sample, sample.dropFirst() + [UInt32(count)]).map { Int($1) - Int($0) }
      #expect((gaps.max() ?? 0) <= max(1, (count + 63) / 64), "\(count)")
    }
  }
}
