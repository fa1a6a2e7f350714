// Names that differ in signs alone.
extension ArtistLookup {
  /// Those of some artists whose name has the letters of this one and other signs, where somebody's has the
  /// same ones: "MAMAMOO" for "MAMAMOO+", "M.I.A." for "MIA.". None where nobody's has.
  mutating func spelledDifferently(than name: String, _ artists: [UInt32]) -> [UInt32] {
    guard artists.count > 1,
      ([name] + artists.map { names.artistName($0) }).contains(where: {
        $0.utf8.contains(where: NameSigns.mayMatter)
      })
    else { return [] }
    let key = keys.artistKey(name)
    let signs = NameSigns(name)
    var (same, others): ([UInt32], [UInt32]) = ([], [])
    for artist in artists where keys.artistKey(names.artistName(artist)) == key {
      let theirs = NameSigns(names.artistName(artist))
      if theirs == signs {
        same.append(artist)
      } else if theirs.differs(from: signs) {
        others.append(artist)
      }
    }
    return same.isEmpty ? [] : others
  }
}

/// The signs by which names of the same letters are told apart: a plus, "&" before a name, hyphens around
/// it, where its dots stand.
struct NameSigns: Equatable {
  private enum Dots { case none, inside, atEnd }

  /// Pluses at the ends: between names one joins them, as "&" does.
  private let pluses: [Bool]
  private let isJoined: Bool
  private let isDashed: Bool
  private let dots: Dots

  init(_ name: String) {
    let name = name.trimmed
    pluses = [name.hasPrefix("+"), name.hasSuffix("+")]
    isJoined = name.hasPrefix("&")
    isDashed = name.hasPrefix("-") && name.hasSuffix("-")
    let words = name.split(separator: ".", omittingEmptySubsequences: true)
    if !name.contains(".") {
      dots = .none
    } else {
      dots = words.count == 1 && name.hasSuffix(".") && !name.hasPrefix(".") ? .atEnd : .inside
    }
  }

  /// Whether names of the same letters are two. Dots that are there or not tell none apart: "R.E.M.", "REM".
  func differs(from other: NameSigns) -> Bool {
    pluses != other.pluses || isJoined != other.isJoined || isDashed != other.isDashed
      || dots != other.dots && dots != .none && other.dots != .none
  }

  /// Whether a byte is one of the signs.
  static func mayMatter(_ byte: UInt8) -> Bool {
    byte == 0x2B || byte == 0x26 || byte == 0x2D || byte == 0x2E
  }
}
