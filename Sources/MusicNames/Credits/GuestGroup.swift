/// A guest with the group that he or she is of: "Jung Kook of BTS", "SUGA from BTS", "Drake - Young Money".
package enum GuestGroup {
  /// The guest and the group; nil where a name says no group, or goes on with an article as names of bands
  /// do ("Queens of the Stone Age").
  package static func split(_ name: String) -> (member: String, group: String)? {
    for separator in [" of ", " from ", " - ", " – ", " de ", " von "] {
      guard let range = name.firstRange(of: separator) else { continue }
      let (member, group) = (
        String(name[..<range.lowerBound]).trimmed, String(name[range.upperBound...]).trimmed
      )
      guard !member.isEmpty, let first = group.first, !first.isLowercase,
        !group.lowercased().hasPrefix("the "), member.split(separator: " ").count <= 3
      else { continue }
      return (member, group)
    }
    return nil
  }
}
