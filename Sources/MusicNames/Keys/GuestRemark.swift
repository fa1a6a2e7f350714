import TextAnalysis

/// What a title says of guests: "(feat. Somebody)", "feat.Somebody", "w/ Somebody", "(con Somebody)".
enum GuestRemark {
  /// The guest whom a whole remark names; nil for another remark.
  ///
  /// - Parameter folded: the remark with its letters folded, as long as it is.
  static func whole(_ remark: String, folded: String) -> CreditPart? {
    for (word, role) in words where folded.hasPrefix(word) {
      let guest = remark.dropFirst(word.count).trimmed
      // "(Prod.&Feat. Somebody)"
      if let sign = guest.first, "&+/".contains(sign) { return GuestRoles.guest(in: remark) }
      return CreditPart(guest, role)
    }
    if let guest = GuestRoles.guest(in: remark) { return guest }
    return inOtherLanguages(remark).map { CreditPart($0, .with) }
  }

  private static let words: [(String, CreditRole)] =
    GuestWords.beginningRemarks.map { ($0, CreditRole.featured) } + otherWords

  private static let otherWords: [(String, CreditRole)] = [
    ("with ", .with), ("w/", .with), ("duet with ", .with), ("a duet with ", .with),
    ("guest: ", .featured), ("guests: ", .featured),
    ("special guest: ", .featured),
    ("prod. by ", .producer), ("prod by ", .producer), ("prod. ", .producer),
    ("prod.", .producer), ("produced by ", .producer),
  ]

  /// The name after a small "con", "mit", "avec": a name begins with a capital, and "mit Orchester" says no
  /// name.
  private static func inOtherLanguages(_ remark: String) -> String? {
    let parts = remark.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, prepositions.contains(parts[0]),
      let first = parts[1].first, first.isLetter, !first.isLowercase,
      !nobody.contains(parts[1].prefix { $0.isLetter }.lowercased())
    else { return nil }
    return parts[1].trimmed
  }

  private static let prepositions: Set<Substring> = [
    "con", "mit", "avec", "com", "met", "med", "amb", "cùng", "với", "z", "ze", "с", "со", "з",
    "με", "עם", "مع",
    "กับ",
  ]

  private static let nobody: Set<String> = Set(
    """
    te ti mi dir mir euch ihr ihm uns sie toi moi vous nous lui elle jou mij você mim deg meg dig mig amor
    amour liebe love orchester orchestra orquesta orchestre chor coro choeur gesang text letra paroles klavier
    gitarre piano guitarra guitare banda band freunden amigos amis streichern streicher cuerdas publikum
    оркестром хором друзьями тобой тобою ней ним ними вами нами μένα σένα nhau em anh
    """.split(whereSeparator: \.isWhitespace).map { String($0) })

  // MARK: In the midst of a title

  private static let marks: [(mark: [UInt8], role: CreditRole)] =
    GuestWords.inTitles.map { (Array($0.utf8), CreditRole.featured) }
    + [(Array("w/".utf8), CreditRole.with)]

  /// A title up to the guest that it names, and that one: "Song feat. Somebody".
  static func cut(_ title: String) -> (name: String, guest: CreditPart?) {
    let bytes = Array(title.utf8)
    guard let (place, mark, role) = place(in: bytes) else { return (title.trimmed, nil) }
    let name = String(decoding: bytes[..<place], as: UTF8.self).trimmed
    let guest = withoutClosers(String(decoding: bytes[(place + mark)...], as: UTF8.self).trimmed)
    guard guest.contains(where: { $0.isLetter || $0.isNumber }) else { return (title.trimmed, nil) }
    // "Prod. & Feat. by Somebody"
    let isSaidBy = guest.prefix(3).lowercased() == "by "
    return (
      withoutSigns(name), CreditPart(isSaidBy ? guest.dropFirst(3).trimmed : guest, role)
    )
  }

  /// Whether a title may name a guest so, in one look.
  static func mayBeIn(_ title: String) -> Bool { place(in: Array(title.utf8)) != nil }

  private static func place(
    in bytes: [UInt8]
  ) -> (place: Int, length: Int, role: CreditRole)? {
    for place in bytes.indices.dropFirst() {
      let letter = bytes[place] | 0x20
      guard letter == 0x66 || letter == 0x77, isBoundary(bytes, place) else { continue }
      for (mark, role) in marks where place + mark.count < bytes.count {
        guard bytes[place..<(place + mark.count)].elementsEqual(mark, by: { isSame($0, $1) }) else {
          continue
        }
        // "w/o" is without.
        let next = bytes[place + mark.count] | 0x20
        let afterNext = place + mark.count + 1 < bytes.count ? bytes[place + mark.count + 1] : 0x20
        if role == .with, next == 0x6F, afterNext == 0x20 { continue }
        // "A & W/Root Beer"
        if mark.last == 0x2F, bytes[place] != mark[0], next != 0x20 { continue }
        return (place, mark.count, role)
      }
    }
    return nil
  }

  /// Whether a word may begin here: after a space or a sign, or behind a script without spaces.
  private static func isBoundary(_ bytes: [UInt8], _ place: Int) -> Bool {
    let before = bytes[place - 1]
    if before >= 0x80 {
      // The last byte of a character of three, which Latin letters are not.
      return place >= 3 && (0xE2...0xEF).contains(bytes[place - 3])
    }
    return before == 0x20 || before == 0x3B || before == 0x2C || before == 0x2F
      || before == 0x28 || before == 0x5B
  }

  private static func isSame(_ byte: UInt8, _ mark: UInt8) -> Bool {
    let isLetter = (0x41...0x5A).contains(byte)
    return (isLetter ? byte | 0x20 : byte) == mark
  }

  private static func withoutSigns(_ name: String) -> String {
    var name = Substring(name)
    while let last = name.last, ";,/([ ".contains(last) { name.removeLast() }
    return String(name)
  }

  /// Without brackets that only close what was opened before the guest.
  private static func withoutClosers(_ guest: String) -> String {
    var guest = guest
    for (opener, closer) in [("(", ")"), ("[", "]")] as [(Character, Character)]
    where guest.last == closer && !guest.contains(opener) {
      guest = String(guest.dropLast()).trimmed
    }
    return guest
  }
}
