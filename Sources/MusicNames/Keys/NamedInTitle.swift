/// Artists whom titles of uploads may name, as those do that stand under the name of who uploaded them: "Rihanna
/// - Umbrella", "01 - Rihanna ft. JAY-Z - Umbrella", "Umbrella by Rihanna".
package enum NamedInTitle {
  /// What may be a name: the sides of a dash, what stands before a colon and behind "by".
  static func names(in base: String) -> [String] {
    guard base.utf8.contains(where: { $0 == 0x2D || $0 == 0x3A || $0 == 0xE2 || $0 == 0x62 }) else {
      return []
    }
    var names: [String] = []
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

  /// What is separated by dashes between spaces; nothing where there is none.
  package static func dashed(_ base: String) -> [String] {
    var sides = [base]
    for dash in [" - ", " – ", " — "] {
      sides = sides.flatMap { $0.split(separator: dash) }.map { String($0).trimmed }
    }
    return sides.filter { $0.contains(where: \.isLetter) }
  }
}
