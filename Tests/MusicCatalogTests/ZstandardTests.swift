import TestSupport
import Testing

@testable import MusicCatalog

/// Frames are written by hand (RFC 8878, section 3.1.1): blocks of bytes as they are, and blocks of one
/// byte repeated, which pack 30,000-fold. One compressed frame is what the `zstd` program made.
@Suite(.enabled(if: Zstandard.library != nil, "needs libzstd"))
struct ZstandardTests {
  private static let line = #"{"id":"x","title":"T","artists":["A"]}"# + "\n"

  /// A frame with a window of 2^(10 + exponent) bytes.
  private static func frame(_ blocks: [Block], window exponent: UInt8 = 7) -> [UInt8] {
    var bytes: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0, exponent << 3]
    for (place, block) in blocks.enumerated() {
      let isLast = place == blocks.count - 1 ? 1 : 0
      let header = isLast | block.kind << 1 | block.size << 3
      bytes += (0..<3).map { UInt8(truncatingIfNeeded: header >> (8 * $0)) } + block.bytes
    }
    return bytes
  }

  private struct Block {
    var kind: Int
    var size: Int
    var bytes: [UInt8]

    static func raw(_ bytes: some Collection<UInt8>) -> Block {
      Block(kind: 0, size: bytes.count, bytes: Array(bytes))
    }

    static func repeating(_ byte: UInt8, _ count: Int) -> Block {
      Block(kind: 1, size: count, bytes: [byte])
    }
  }

  /// Frames of blocks of at most 128 KiB.
  private static func packed(_ bytes: [UInt8]) -> [UInt8] {
    let size = 128 << 10
    return frame(
      stride(from: 0, to: bytes.count, by: size).map {
        .raw(bytes[$0..<min(bytes.count, $0 + size)])
      }
    )
  }

  @Test func framesInARowAreOneStream() throws {
    try Workshop.run { shop in
      let skipped: [UInt8] = [0x51, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3]
      let lines = (0..<60_000).map { #"{"id":"\#($0)","title":"T \#($0)","artists":["A"]}"# + "\n" }
      let bytes = Array(lines.joined().utf8)
      let half = bytes.count / 2
      let whole =
        ZstandardTests.packed(Array(bytes[..<half])) + skipped
        + ZstandardTests.packed(Array(bytes[half...]))
      let path = try shop.file("t.jsonl.zst", bytes: skipped + whole)
      #expect(try shop.catalog().importTracks(from: [path]).imported == lines.count)
    }
  }

  @Test func compressedBlocksAreRead() throws {
    // printf 'id,title,artist\n1,Love Love Love,Love Love\n2,Love Love Love Love,Love Love\n' | zstd -19
    let bytes: [UInt8] = [
      0x28, 0xB5, 0x2F, 0xFD, 0x04, 0x68, 0x35, 0x01, 0x00, 0xC8, 0x69, 0x64, 0x2C, 0x74, 0x69,
      0x74, 0x6C, 0x65, 0x2C, 0x61, 0x72, 0x74, 0x69, 0x73, 0x74, 0x0A, 0x31, 0x2C, 0x4C, 0x6F,
      0x76, 0x65, 0x20, 0x0A, 0x32, 0x04, 0x00, 0x43, 0x29, 0xF0, 0x52, 0x50, 0xE6, 0x0E, 0x51,
      0x94, 0x26, 0xAD, 0xFE, 0x42, 0xE0,
    ]
    try Workshop.run { shop in
      let catalog = try shop.catalog()
      let report = try catalog.importTracks(from: [shop.file("t.csv.zst", bytes: bytes)])
      #expect(report.imported == 2)
      #expect(try catalog.allTracks().map(\.title) == ["Love Love Love", "Love Love Love Love"])
      for place in bytes.indices {
        var changed = bytes
        changed[place] ^= 0x55
        // A checksum ends the frame: no changed byte of it goes unnoticed but that of the largest window.
        let path = try shop.file("\(place).csv.zst", bytes: changed)
        let read = try? catalog.importTracks(from: [path])
        #expect(read == nil || read?.imported == 0 || place < 6, "byte \(place)")
      }
    }
  }

  @Test func aFrameThatIsCutShortIsAnError() throws {
    try Workshop.run { shop in
      let whole = ZstandardTests.packed(Array(ZstandardTests.line.utf8))
      let catalog = try shop.catalog()
      for length in 4..<whole.count {
        let cut = try shop.file("cut.jsonl.zst", bytes: Array(whole[..<length]))
        let error = #expect(throws: CatalogError.self) { try catalog.importTracks(from: [cut]) }
        #expect(error?.description.contains("cut short") == true, "\(length): \(error!)")
      }
      #expect(try catalog.allTracks().isEmpty)
    }
  }

  @Test func aBombIsRefused() throws {
    try Workshop.run { shop in
      let zeros = [ZstandardTests.Block](repeating: .repeating(0x0A, 128 << 10), count: 4096)
      let blocks = [.raw(Array(ZstandardTests.line.utf8))] + zeros
      let path = try shop.file("bomb.jsonl.zst", bytes: ZstandardTests.frame(blocks))
      let error = #expect(throws: CatalogError.self) {
        try shop.catalog().importTracks(from: [path])
      }
      #expect(error?.description.contains("200 times its size") == true)
    }
  }

  @Test func aWindowThatWouldFillTheMemoryIsRefused() throws {
    try Workshop.run { shop in
      let line = Array(ZstandardTests.line.utf8)
      let path = try shop.file(
        "wide.jsonl.zst", bytes: ZstandardTests.frame([.raw(line)], window: 21))
      let error = #expect(throws: CatalogError.self) {
        try shop.catalog().importTracks(from: [path])
      }
      #expect(error?.description.contains("--long=31") == true)
    }
  }
}
