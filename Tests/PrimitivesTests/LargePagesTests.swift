import Primitives
import Testing

struct LargePagesTests {
  /// Memory of any size and at any place holds afterwards what it held, and can be written to.
  @Test(arguments: [0, 1, 4096, 4 << 20, (9 << 20) + 5])
  func memoryStaysWhatItIs(size: Int) {
    var bytes = (0..<size).map { UInt8(truncatingIfNeeded: SplitMix64.mix(UInt64($0))) }
    let before = bytes
    bytes.withUnsafeMutableBytes { memory in
      LargePages.request(UnsafeRawBufferPointer(memory))
      if size > 3 { LargePages.request(UnsafeRawBufferPointer(rebasing: memory[3...])) }
    }
    #expect(bytes == before)
    for index in stride(from: 0, to: size, by: 1000) { bytes[index] &+= 1 }
    #expect(zip(bytes, before).count(where: { $0 != $1 }) == (size + 999) / 1000)
  }
}
