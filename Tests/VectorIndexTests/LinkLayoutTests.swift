import CKernels
import Primitives
import Testing

@testable import VectorIndex

/// Packed lists of links against the links.
@Suite struct LinkLayoutTests {
  /// Lists of random links, some of them of one vertex alone, of the first and of the last ones.
  private static func links(_ degree: Int, of vertices: Int, lists: Int) -> [UInt32] {
    var generator = SplitMix64(seed: UInt64(degree * 31 + vertices))
    return (0..<lists).flatMap { list in
      (0..<degree).map { place -> UInt32 in
        switch list % 5 {
        case 1: 0
        case 2: UInt32(vertices - 1)
        case 3: UInt32(max(0, vertices - 1 - place))
        default: UInt32(generator.below(vertices))
        }
      }
    }
  }

  @Test(
    arguments: [1, 2, 7, 16, 31, 32, 33, 64, 100, 256],
    [1, 2, 33, 4_096, 65_536, 65_537, 1_000_000, 1 << 24, 1 << 31 - 1])
  func packedLinksAreTheLinks(degree: Int, vertices: Int) {
    let links = Self.links(degree, of: vertices, lists: 40)
    for layout in [
      LinkLayout.packed(degree: degree, vertices: vertices),
      .plain(degree: degree, vertices: vertices),
    ] {
      let stored = layout.stored(links)
      #expect(stored.count == layout.sectionBytes(lists: 40))
      stored.withUnsafeBufferPointer { stored in
        let base = stored.baseAddress!
        for list in 0..<40 {
          let exact = links[list * degree..<(list + 1) * degree]
          #expect(
            layout.links(base, list: list) == (layout.isPacked ? exact.sorted() : Array(exact)))
        }
        #expect(layout.isSound(base, lists: 40, below: vertices))
        #expect(!layout.isSound(base, lists: 40, below: vertices - 1))
      }
    }
  }

  /// The instructions that this machine has against plain C, whatever the bytes are; nothing behind the
  /// last link is written.
  @Test(arguments: [0, 1, 7, 11, 15, 24, 25, 31])
  func everyInstructionSetUnpacksTheSame(lowBits: Int) {
    var generator = SplitMix64(seed: UInt64(lowBits))
    for degree in Array(1...70) + [100, 128, 255, 256] {
      for round in 0..<8 {
        let size = (2 * degree + 7) / 8 + (degree * lowBits + 7) / 8 + 8
        // Many ones, few, and as many as there are links.
        let bytes = (0..<size).map { _ -> UInt8 in
          let random = UInt8(generator.below(256))
          return round % 3 == 0
            ? random : round % 3 == 1 ? random & UInt8(generator.below(256)) : random | 0xA5
        }
        var expected = [UInt32](repeating: 7, count: degree + 1)
        var found = expected
        rf_unpack_links_portable(bytes, degree, UInt32(lowBits), &expected)
        rf_unpack_links(bytes, degree, UInt32(lowBits), &found)
        #expect(found == expected, "\(degree) links, round \(round)")
        #expect(found[degree] == 7)
      }
    }
  }

  @Test func packedLinksTakeTwoThirdsOfTheRoom() {
    let packed = LinkLayout.packed(degree: 32, vertices: 1_000_000)
    #expect(packed.listBytes == 68)
    #expect(LinkLayout.plain(degree: 32, vertices: 1_000_000).listBytes == 96)
  }

  @Test func walksTakeTheSameLinksFromEitherLayout() {
    let (degree, vertices, lists) = (32, 5_000, 300)
    let links = Self.links(degree, of: vertices, lists: lists)
    var generator = SplitMix64(seed: 3)
    let words = (vertices + 63) / 64
    let allowed = (0..<words).map { _ in generator.next() }
    let start = (0..<words).map { _ in generator.next() & generator.next() }
    func taken(_ layout: LinkLayout) -> [[UInt32]] {
      let stored = layout.stored(links)
      var out = [UInt32](repeating: 0, count: degree)
      var through = [UInt32](repeating: 0, count: degree)
      return stored.withUnsafeBufferPointer { stored in
        let graph = GraphView(
          links: stored.baseAddress!, degree: degree, layout: layout, count: vertices)
        return (0..<UInt32(lists)).flatMap { list -> [[UInt32]] in
          var visited = start
          let fresh = graph.takeUnvisited(of: list, &visited, into: &out)
          var sets = [Array(out.prefix(fresh))]
          visited = start
          let (direct, passed) = graph.takeAllowed(
            of: list, allowed, &visited, into: &out, through: &through)
          sets += [Array(out.prefix(direct)), Array(through.prefix(passed))]
          visited = start
          let only = graph.takeAllowedOnly(of: list, allowed, &visited, into: &out)
          sets.append(Array(out.prefix(only)))
          return sets.map { $0.sorted() }
        }
      }
    }
    let plain = taken(.plain(degree: degree, vertices: vertices))
    #expect(taken(.packed(degree: degree, vertices: vertices)) == plain)
    #expect(plain.contains { $0.count > 20 })
  }

  /// Whatever bytes a list has, as many links as there are places come of it, and only what a writer makes
  /// is sound.
  @Test(arguments: [1, 16, 32, 45, 256])
  func anyBytesAreLinks(degree: Int) {
    let vertices = 70_000
    let layout = LinkLayout.packed(degree: degree, vertices: vertices)
    let whole = layout.stored(Self.links(degree, of: vertices, lists: 6))
    var generator = SplitMix64(seed: UInt64(degree))
    for round in 0..<300 {
      var bytes = whole
      switch round % 3 {
      case 0: bytes[generator.below(layout.listBytes * 6)] ^= UInt8(1 << generator.below(8))
      case 1: for byte in bytes.indices { bytes[byte] = round % 2 == 0 ? 255 : 0 }
      default: for byte in bytes.indices { bytes[byte] = UInt8(generator.below(256)) }
      }
      bytes.withUnsafeBufferPointer { bytes in
        let base = bytes.baseAddress!
        for list in 0..<6 { #expect(layout.links(base, list: list).count == degree) }
        // A bit of the lower ones in the place of another is another link, or one out of order.
        if layout.isSound(base, lists: 6, below: vertices) {
          let again = layout.stored((0..<6).flatMap { layout.links(base, list: $0) })
          #expect(again == Array(bytes))
        }
      }
    }
    let zeros = [UInt8](repeating: 0, count: whole.count)
    zeros.withUnsafeBufferPointer {
      #expect(!layout.isSound($0.baseAddress!, lists: 6, below: vertices))
    }
  }
}
