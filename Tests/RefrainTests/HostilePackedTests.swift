import IndexFile
import MusicBundle
import TestSupport
import Testing

/// The table of tracks with every one of its sections made hostile in turn, checksums right: packed
/// numbers that decode to anything or say that they lie elsewhere, codes of texts that stand for nothing.
struct HostilePackedTests {
  @Test func packedNumbersMayDecodeToAnything() throws {
    try HostilePackedTests.everySection(where: \.isPacked) { section, file in
      let (count, blocks, _) = file.packing(of: section)
      return HostilePackedTests.lines(upTo: count).map { block in
        ("\(block) everywhere", file.repacking(0..<blocks, of: section, count: count, block: block))
      }
    }
  }

  @Test func packedNumbersMayLieAnywhere() throws {
    try HostilePackedTests.everySection(where: \.isPacked) { section, file in
      let (count, blocks, words) = file.packing(of: section)
      let places = [
        PackedBlock(lowest: 0, width: 63, start: 0),
        PackedBlock(lowest: 0, width: 57, start: words > 57 ? words - 57 : 0),
        PackedBlock(lowest: 7, slope: 3, width: 57, start: words),
        PackedBlock(lowest: .max, slope: 1 << 26 - 1, width: 63, start: UInt64(UInt32.max)),
      ].map { block in
        let last = blocks - 1..<blocks
        return ("\(block) last", file.repacking(last, of: section, count: count, block: block))
      }
      let none = PackedBlock(lowest: 0)
      let counts: [UInt64] = [0, count - 1, count + 1, UInt64(UInt32.max) * 64, .max]
      return places
        + counts.map { count in
          ("\(count) numbers", file.repacking(0..<0, of: section, count: count, block: none))
        }
    }
  }

  @Test func codesMayStandForNothing() throws {
    try HostilePackedTests.everySection(where: { $0.name.contains(".words.") || $0.isText }) {
      section, file in
      let (all, last) = (0..<section.count, section.count - 1..<section.count)
      let codes: [UInt64] = [0, 191, 192, 238, 239, 254, 255]
      let patterns = section.isText ? codes : HostileIndexFile.edges(ofSize: section.elementSize)
      return patterns.flatMap { pattern in
        [all, last].map { range in
          ("[\(range)] = \(pattern)", file.replacing(range, of: section, with: pattern))
        }
      }
    }
  }

  /// Blocks of equal numbers and of numbers that ascend: edges of what a number may be, and what is
  /// next to a number of elements.
  private static func lines(upTo count: UInt64) -> [PackedBlock] {
    [
      PackedBlock(lowest: 0), PackedBlock(lowest: count), PackedBlock(lowest: count - 1),
      PackedBlock(lowest: UInt64(UInt32.max)), PackedBlock(lowest: 1 << 31),
      PackedBlock(lowest: 1 << 63), PackedBlock(lowest: .max), PackedBlock(lowest: 0x7F80_0000),
      PackedBlock(lowest: 0, slope: 1 << 26 - 1), PackedBlock(lowest: .max - 9, slope: 1),
    ]
  }

  /// Asks the bundle everything with each of the files that `files` makes of a section.
  private static func everySection(
    where isMeant: (HostileIndexFile.Section) -> Bool,
    _ files: (HostileIndexFile.Section, HostileIndexFile) -> [(String, [UInt8])]
  ) throws {
    try Workshop.run { workshop in
      let (bundle, tracks) = try HostileIndexTests.bundle(workshop)
      let path = try bundle.currentGeneration().generation.path(of: "tracks.idx")
      let hostile = HostileIndexFile(try readBytes(path))
      let sections = hostile.sections.filter(isMeant)
      #expect(sections.count > 5, "The bundle has too little of what is under test.")
      for section in sections {
        for (what, bytes) in files(section, hostile) {
          let what = "\(section.name): \(what)"
          HostileIndexTests.trace(what)
          try writeBytes(bytes, to: path)
          HostileIndexTests.ask(bundle, about: tracks, after: what)
        }
      }
    }
  }
}

extension HostileIndexFile.Section {
  /// Whether its bytes are texts, coded or not.
  fileprivate var isText: Bool { name.hasSuffix(".bytes") && !name.hasSuffix(".words.bytes") }
}
