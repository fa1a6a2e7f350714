import MusicNames
import RequestReading

/// Tags that are several in one name, as shops and players print genres: "R&B/Soul", "Dance & Electronic",
/// "Christmas: Pop".
enum CompoundTag {
  /// The keys of the several names, in all writings; none for a name of one.
  static func keys(of name: String) -> [String] {
    let parts = parts(of: name)
    let whole = NameLookup.key(for: name)
    return parts.flatMap { keys(ofName: $0) }.filter { $0 != whole }
  }

  /// The keys of a name by which it may be one of several: with and without "music", in all writings of an
  /// "and", in the singular where it is somebody's.
  static func keys(ofName name: String) -> [String] {
    var forms = [name]
    var words = name.split(separator: " ").map { String($0) }
    if words.count > 1, words[words.count - 1].lowercased() == "music" {
      words.removeLast()
      forms.append(words.joined(separator: " "))
    }
    forms += forms.flatMap { form in
      ["'s", "’s"].filter { form.hasSuffix($0) }.map { String(form.dropLast($0.count)) }
    }
    return forms.flatMap { [NameLookup.key(for: $0)] + JoinedName.keys(of: $0) }.filter {
      !$0.isEmpty
    }
  }

  private static func parts(of name: String) -> [String] {
    var parts = name.split { "/,;:|\\".contains($0) }.map { $0.trimmed }
    // "Drum & Bass" is one genre, whatever else stands beside it.
    parts = parts.flatMap { part in isOne(part) ? [part] : joined(part) }
    guard parts.count > 1 else {
      // "Children’s Music" is found by children's as well.
      return parts.contains { $0.lowercased().hasSuffix(" music") } ? parts : []
    }
    return parts.filter { $0.contains(where: \.isLetter) }
  }

  private static func isOne(_ part: String) -> Bool {
    !MusicLexicon.shared.concepts(of: part).isEmpty
      || !MusicLexicon.shared.concepts(of: part.replacing("&", with: "and")).isEmpty
      || !JoinedName.keys(of: part).isEmpty && part.utf8.count < 6
  }

  private static func joined(_ part: String) -> [String] {
    for joint in [" & ", " + ", " and ", " And "] where part.contains(joint) {
      return part.replacing(joint, with: "/").split(separator: "/").map { $0.trimmed }
    }
    return [part]
  }
}
