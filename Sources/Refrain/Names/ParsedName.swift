/// A name as the resolver compares it.
struct ParsedTitle {
  /// The keys to look for, closest first: the whole, without remarks, without brackets.
  let keys: [String]
  let marks: VersionMarks
  /// The key without remarks, which misspellings are measured by.
  let base: String
  let pattern: EditPattern

  init(_ title: String, with names: inout NameKeys) {
    let parts = TitleParts(title, with: &names.analyzer)
    marks = parts.marks
    let base = names.key(parts.base)
    self.base = base
    var keys: [String] = []
    for key in [names.key(title), base, names.key(parts.bare)]
    where !key.isEmpty && !keys.contains(key) {
      keys.append(key)
    }
    self.keys = keys
    pattern = EditPattern(base)
  }

  var isEmpty: Bool { keys.isEmpty }
}

/// An artist as the resolver compares it.
struct ParsedArtist {
  /// The key of the whole.
  let key: String
  let pattern: EditPattern
  /// Keys of the parts, when the text may name several or one in two scripts.
  let parts: [String]

  /// The key without an s at its end: "radioheads" in "radioheads kid a" is Radiohead's. Nil when it
  /// has none or would be too short to mean one artist.
  var owner: String? {
    guard key.utf8.count >= 5, key.hasSuffix("s"), !key.isWide else { return nil }
    return String(key.dropLast())
  }

  init(_ artist: String, with names: inout NameKeys) {
    let key = names.artistKey(artist)
    self.key = key
    pattern = EditPattern(key)
    var parts: [String] = []
    for part in ArtistParts.split(artist) + ArtistParts.scripts(of: artist) {
      let partKey = names.artistKey(part)
      if !partKey.isEmpty, partKey != key, !parts.contains(partKey) { parts.append(partKey) }
    }
    self.parts = parts
  }
}

extension ArtistParts {
  /// One name in two scripts ("周杰伦 Jay Chou", "Jay Chou (周杰伦)") as two; what stands in brackets
  /// apart from the rest.
  static func scripts(of text: String) -> [String] {
    var parts: [[Character]] = [[], [], []]
    var depth = 0
    for character in text {
      if "([（【".contains(character) {
        depth += 1
      } else if ")]）】".contains(character) {
        depth = max(0, depth - 1)
      } else if depth > 0 {
        parts[2].append(character)
      } else {
        let isWide = (character.unicodeScalars.first?.value ?? 0) >= 0x2E80
        parts[isWide ? 0 : 1].append(character)
      }
    }
    let names = parts.map { String($0).trimmed }.filter { $0.contains(where: \.isLetter) }
    return names.count > 1 ? names : []
  }
}

/// How many edits a name may be away, by its length in characters.
enum EditBudget {
  /// When nothing else speaks for it: none below 5 characters, one from 5, two from 9.
  static func alone(_ length: Int) -> Int { length < 5 ? 0 : length < 9 ? 1 : 2 }

  /// When the other half of the name is certain.
  static func paired(_ length: Int, isWide: Bool) -> Int {
    if isWide { return length < 3 ? 0 : length < 6 ? 1 : 2 }
    return length < 4 ? 0 : length < 8 ? 1 : length < 13 ? 2 : length < 20 ? 3 : 4
  }
}

extension String {
  /// Whether it has characters of a script without spaces.
  var isWide: Bool { unicodeScalars.contains { $0.value >= 0x2E80 } }
}
