/// The class and the folding of every Unicode scalar, in two levels of pages.
///
/// Decoded once from the generated tables (about 12,000 mappings) when first used. A look-up is two
/// loads; scalars above plane 2 are separators that fold to themselves.
final class ScalarTable: Sendable {
  static let shared = ScalarTable()

  private static let limit: UInt32 = 0x30000
  private static let pageBits: UInt32 = 7
  // An entry: class in bits 0-3; bit 4 set when `value` counts into `sequences`; value from bit 5,
  // 0 meaning that the scalar folds to itself.
  private let pages: [UInt16]
  private let entries: [UInt32]
  // Each: its length, then the scalars.
  private let sequences: [UInt32]

  private init() {
    var builder = Builder()
    builder.readClasses()
    builder.readFoldings()
    builder.readSimplified()
    (pages, entries) = builder.paged()
    sequences = builder.sequences
  }

  func characterClass(of scalar: UInt32) -> CharacterClass {
    CharacterClass(rawValue: UInt8(entry(of: scalar) & 0xF)) ?? .separator
  }

  /// Calls `body` with each scalar that `scalar` folds to; not at all where it vanishes.
  func fold(_ scalar: UInt32, _ body: (UInt32) -> Void) {
    let entry = entry(of: scalar)
    let value = entry >> 5
    if value == 0 {
      body(scalar)
    } else if entry & 0x10 == 0 {
      body(value)
    } else {
      let start = Int(value)
      for offset in 0..<Int(sequences[start]) { body(sequences[start + 1 + offset]) }
    }
  }

  private func entry(of scalar: UInt32) -> UInt32 {
    guard scalar < ScalarTable.limit else { return 0 }
    let page = Int(pages[Int(scalar >> ScalarTable.pageBits)])
    return entries[page << Int(ScalarTable.pageBits) | Int(scalar & 127)]
  }

  private struct Builder {
    var flat = [UInt32](repeating: 0, count: Int(ScalarTable.limit))
    // Index 0 is never used, so that a value of 0 can mean "itself".
    var sequences: [UInt32] = [0]

    mutating func readClasses() {
      var reader = TableReader(AnalysisTables.classes)
      while !reader.isAtEnd {
        let first = reader.hexadecimal()
        let last = reader.take("-") ? reader.hexadecimal() : first
        reader.skip("=")
        let value = UInt32(reader.byte() - UInt8(ascii: "a"))
        reader.skip(";")
        for scalar in first...last { flat[Int(scalar)] = value }
      }
    }

    mutating func readFoldings() {
      var reader = TableReader(AnalysisTables.foldings)
      while !reader.isAtEnd {
        let first = reader.hexadecimal()
        if reader.take(">") {
          var targets: [UInt32] = []
          while !reader.take(";") {
            targets.append(reader.hexadecimal())
            _ = reader.take(",")
          }
          map(first, to: targets)
          continue
        }
        reader.skip("-")
        let last = reader.hexadecimal()
        let isUpward = reader.take("+")
        if !isUpward { reader.skip("~") }
        let distance = reader.hexadecimal()
        reader.skip(";")
        for scalar in first...last {
          map(scalar, to: [isUpward ? scalar + distance : scalar - distance])
        }
      }
    }

    mutating func readSimplified() {
      var pending: UInt32?
      for scalar in TableReader.text(AnalysisTables.simplified).unicodeScalars {
        guard scalar != ";" else { continue }
        if let source = pending {
          map(source, to: [scalar.value])
          pending = nil
        } else {
          pending = scalar.value
        }
      }
    }

    private mutating func map(_ scalar: UInt32, to targets: [UInt32]) {
      let kind = flat[Int(scalar)] & 0xF
      if targets.count == 1 {
        flat[Int(scalar)] = targets[0] << 5 | kind
      } else {
        flat[Int(scalar)] = UInt32(sequences.count) << 5 | 0x10 | kind
        sequences.append(UInt32(targets.count))
        sequences += targets
      }
    }

    /// Equal pages are kept once.
    func paged() -> (pages: [UInt16], entries: [UInt32]) {
      var known: [ArraySlice<UInt32>: UInt16] = [:]
      var pages: [UInt16] = []
      var entries: [UInt32] = []
      let size = 1 << Int(ScalarTable.pageBits)
      for start in stride(from: 0, to: flat.count, by: size) {
        let page = flat[start..<(start + size)]
        if let number = known[page] {
          pages.append(number)
        } else {
          let number = UInt16(entries.count / size)
          known[page] = number
          pages.append(number)
          entries += page
        }
      }
      return (pages, entries)
    }
  }
}

/// Reads the ASCII grammar of the generated tables, which are trusted: they are part of the code.
struct TableReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ table: StaticString) {
    bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
  }

  static func text(_ table: StaticString) -> String {
    table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }

  var isAtEnd: Bool { position >= bytes.count }

  mutating func byte() -> UInt8 {
    defer { position += 1 }
    return bytes[position]
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func skip(_ character: Unicode.Scalar) {
    precondition(take(character), "A generated table is malformed; generate it again.")
  }

  mutating func hexadecimal() -> UInt32 {
    var value: UInt32 = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value << 4 | UInt32(bytes[position] - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        value = value << 4 | UInt32(bytes[position] - UInt8(ascii: "a") + 10)
      default:
        return value
      }
      position += 1
    }
    return value
  }
}
