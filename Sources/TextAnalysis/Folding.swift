/// Text reduced to what a listener would call the same: NFKC, case, diacritics, width, kana and
/// Traditional characters folded away, pieces of Hangul and voiced kana put together.
struct Folding {
  struct Item {
    var scalar: UInt32
    var kind: CharacterClass
  }

  private let table = ScalarTable.shared
  private(set) var items: [Item] = []

  mutating func fold(_ text: some Sequence<Unicode.Scalar>) {
    items.removeAll(keepingCapacity: true)
    for scalar in text {
      if scalar.value < 0x80 {
        appendASCII(UInt8(scalar.value))
        continue
      }
      let kind = table.characterClass(of: scalar.value)
      if kind == .apostrophe {
        items.append(Item(scalar: 0x27, kind: .apostrophe))
        continue
      }
      if kind == .ignored { continue }
      table.fold(scalar.value) { append($0) }
    }
  }

  static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    return all < 0x80
  }

  /// Folds a piece of text that is ASCII.
  mutating func fold(ascii bytes: UnsafeBufferPointer<UInt8>) {
    items.removeAll(keepingCapacity: true)
    for byte in bytes { appendASCII(byte) }
  }

  private mutating func appendASCII(_ byte: UInt8) {
    let kind: CharacterClass
    var scalar = UInt32(byte)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      kind = .word
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      kind = .word
      scalar += 0x20
    case UInt8(ascii: "'"), UInt8(ascii: "`"): kind = .apostrophe
    case UInt8(ascii: "."): kind = .stop
    case 0...0x20, 0x7F: kind = .separator
    default: kind = .symbol
    }
    items.append(Item(scalar: scalar, kind: kind))
  }

  private mutating func append(_ scalar: UInt32) {
    let kind = table.characterClass(of: scalar)
    if kind == .ignored { return }
    if kind == .apostrophe {
      items.append(Item(scalar: 0x27, kind: .apostrophe))
      return
    }
    if let last = items.last, let whole = Folding.compose(last.scalar, scalar) {
      items[items.count - 1] = Item(scalar: whole, kind: table.characterClass(of: whole))
      return
    }
    items.append(Item(scalar: scalar, kind: kind))
  }

  /// The one character that two neighbors stand for, if they do.
  private static func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
    switch second {
    case 0x3099: voiced(first)
    case 0x309A: (0x306F...0x307B).contains(first) && (first - 0x306F) % 3 == 0 ? first + 2 : nil
    case 0x1161...0x1175:  // a vowel after a leading consonant
      (0x1100...0x1112).contains(first)
        ? 0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28 : nil
    case 0x11A8...0x11C2:  // a trailing consonant after a syllable that has none
      (0xAC00...0xD7A3).contains(first) && (first - 0xAC00) % 28 == 0
        ? first + (second - 0x11A7) : nil
    default: nil
    }
  }

  private static func voiced(_ kana: UInt32) -> UInt32? {
    switch kana {
    case 0x3046: 0x3094
    case 0x304B...0x3061 where kana % 2 == 1: kana + 1
    case 0x3064, 0x3066, 0x3068, 0x309D: kana + 1
    case 0x306F...0x307B where (kana - 0x306F) % 3 == 0: kana + 1
    default: nil
    }
  }
}
