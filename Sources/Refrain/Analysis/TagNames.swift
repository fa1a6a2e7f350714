import MusicBundle
import MusicNames
import RequestReading

extension TrackTable {
  /// The tags that somebody means who calls one so: those whose letters and digits are the same, and of
  /// names with an "and" in them those that write it otherwise. "rnb", "r and b", "R & B" are the catalog's
  /// "R&B", "dnb" its "Drum & Bass", "rock'n'roll" its "Rock and Roll".
  ///
  /// - Complexity: O(log tags) for each of some ten writings.
  package func tags(called name: String) -> [UInt32] {
    let keys = JoinedName.keys(of: name)
    guard !keys.isEmpty else { return tagLookup.ordinals(named: name) }
    var found = Set(tagLookup.ordinals(named: name))
    for key in keys { found.formUnion(tagLookup.ordinals(withKey: key)) }
    return found.sorted()
  }
}

/// Names of two words with an "and" between them, in all writings of the "and".
enum JoinedName {
  private static let joints: Set<Substring> = ["and", "n"]
  /// How the "and" is written in the keys of a `NameLookup`, where signs leave nothing.
  private static let writings = ["", "and", "n"]

  /// The keys of all writings; none for names without an "and".
  static func keys(of name: String) -> [String] {
    let own = sides(of: name)
    guard own != nil || isAbbreviated(name) else { return [] }
    return (own.map(written) ?? [])
      + genreNames(of: name).flatMap { sides(of: $0).map(written) ?? [$0] }
  }

  /// The other writings of genres with an "and" that some words name, in a text of several.
  static func otherWritings(in text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    var writings: [String] = []
    for (place, word) in words.enumerated() {
      let isJoint = joints.contains(word.lowercased()[...]) || word == "&" || word == "'n'"
      let named =
        isJoint && place > 0 && place + 1 < words.count
        ? words[place - 1...place + 1].joined(separator: " ") : word
      guard isAbbreviated(named) || sides(of: named) != nil else { continue }
      for other in genreNames(of: named) where other != named.lowercased() {
        if !writings.contains(other) { writings.append(other) }
      }
    }
    return writings
  }

  /// The names with an "and", and their abbreviations, of the genre that a text names.
  private static func genreNames(of name: String) -> [String] {
    let lexicon = MusicLexicon.shared
    let plain = sides(of: name).map { $0.0 + " and " + $0.1 }
    return lexicon.concepts(of: plain ?? name).filter { lexicon[$0].kind == .genre }
      .flatMap { lexicon.names(of: $0) }
      .filter { sides(of: $0) != nil || isAbbreviated($0) }
  }

  private static func written(_ sides: (String, String)) -> [String] {
    writings.map { NameLookup.key(for: sides.0 + $0 + sides.1) }
  }

  /// What stands on either side of the "and"; nil without one.
  private static func sides(of name: String) -> (String, String)? {
    let words = name.lowercased().replacing("&", with: " and ").replacing("+", with: " and ")
      .split { !($0.isLetter || $0.isNumber) }
    guard let joint = words.firstIndex(where: { joints.contains($0) }), joint > 0,
      joint < words.count - 1
    else { return nil }
    return (words[..<joint].joined(separator: " "), words[(joint + 1)...].joined(separator: " "))
  }

  /// Whether a name is as short as "rnb".
  private static func isAbbreviated(_ name: String) -> Bool {
    name.utf8.count == 3 && name.lowercased().dropFirst().first == "n"
      && name.allSatisfy(\.isLetter)
  }
}
