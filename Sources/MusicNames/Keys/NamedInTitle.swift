/// Artists whom titles of uploads may name, as those do that stand under the name of who uploaded them: "Rihanna
/// - Umbrella", "01 - Rihanna ft. JAY-Z - Umbrella", "Umbrella by Rihanna".
enum NamedInTitle {
  /// What may be a name: the sides of a dash, what stands before a colon and behind "by".
  static func names(in base: String) -> [String] {
    guard base.utf8.contains(where: { $0 == 0x2D || $0 == 0x3A || $0 == 0xE2 || $0 == 0x20 }) else {
      return []
    }
    var names = behindJoints(base)
    let sides = dashed(base)
    if sides.count > 1 { names += sides.flatMap { [$0, GuestRemark.cut($0).name] } }
    if let range = base.firstRange(of: ": ") { names.append(String(base[..<range.lowerBound])) }
    if let range = base.ranges(of: " by ").last {
      let name = base[range.upperBound...].trimmed
      if name.first?.isLowercase == false { names.append(name) }
    }
    return names.reduce(into: []) { all, name in
      let name = name.trimmed
      let isName = name.contains(where: \.isLetter) && name.utf8.count > 2
      if isName, !all.contains(name) { all.append(name) }
    }
  }

  /// What stands behind a small "con", "vs.", "mit" in the midst of a title: "La Tortura con Alejandro Sanz". Only
  /// names begin with a capital there, and of those only artists of the catalog count.
  static func behindJoints(_ base: String) -> [String] {
    // Looking at the first letter of a word is far cheaper than cutting out all words.
    var before: UInt8 = 0
    let mayHave = base.utf8.contains { byte in
      defer { before = byte }
      return before == 0x20 && [0x61, 0x63, 0x6D, 0x76].contains(byte)
    }
    guard mayHave else { return [] }
    let words = base.split(separator: " ")
    return words.indices.dropFirst().dropLast().compactMap { place in
      guard joints.contains(words[place]),
        let first = words[place + 1].first, first.isLetter, !first.isLowercase
      else { return nil }
      // "Bailar con Amor" names nobody.
      let isSurelyNamed = words[place].hasPrefix("vs") || words.count - place > 2
      return isSurelyNamed ? words[(place + 1)...].joined(separator: " ") : nil
    }
  }

  private static let joints: Set<Substring> = ["con", "com", "mit", "avec", "vs", "vs."]

  /// What is separated by dashes between spaces; nothing where there is none.
  static func dashed(_ base: String) -> [String] {
    var sides = [base]
    for dash in [" - ", " – ", " — "] {
      sides = sides.flatMap { $0.split(separator: dash) }.map { String($0).trimmed }
    }
    return sides.filter { $0.contains(where: \.isLetter) }
  }
}
