internal import IndexFile
import Primitives

// Looks at every key, for names that no list of pieces leads to. Slower than the others, O(keys), and
// for names alone that nothing else finds.
extension NameIndex {
  /// The items with a longer name that has this one somewhere in it, by key.
  package func names(holding key: String) -> [Match] {
    joined(ownNames(holding: key)) { $0.ownNames(holding: key) }
  }

  private func ownNames(holding key: String) -> [Match] {
    var found: [Match] = []
    var key = key
    let length = key.unicodeScalars.count
    key.withUTF8 { part in
      for number in 0..<keys.count {
        let bytes = keys.unsafeBytes(at: number)
        guard bytes.count > part.count, !part.isEmpty, bytes.firstIndex(ofBytes: part) != nil else {
          continue
        }
        found += matches(ofKey: number, distance: 0, length: length).filter { $0.kind == .name }
      }
    }
    return found
  }

  /// The items of which a part or the last name is within `edits` of this one.
  package func parts(near key: String, edits: Int) -> [Match] {
    joined(ownParts(near: key, edits: edits)) { $0.ownParts(near: key, edits: edits) }
  }

  private func ownParts(near key: String, edits: Int) -> [Match] {
    guard edits > 0 else { return [] }
    let pattern = EditPattern(key)
    return (0..<keys.count).flatMap { number -> [Match] in
      let bytes = keys.unsafeBytes(at: number)
      guard abs(bytes.count - key.utf8.count) <= edits * 4, pattern.distance(to: bytes) <= edits
      else { return [] }
      return parts(of: number)
    }
  }

  /// The items with a name that sounds like one of these, or has the letters of one in another order,
  /// by key.
  package func names(soundingLike names: [String]) -> [Match] {
    joined(ownNames(soundingLike: names)) { $0.ownNames(soundingLike: names) }
  }

  private func ownNames(soundingLike names: [String]) -> [Match] {
    let sounds = names.map { (SoundSkeleton($0), isShort: $0.utf8.count <= 3) }
      .filter { !$0.0.bytes.isEmpty }
    let letters = names.filter { $0.utf8.count > 4 }
    guard !sounds.isEmpty || !letters.isEmpty else { return [] }
    let sorted = letters.map { $0.utf8.sorted() }
    var skeleton = SoundSkeleton()
    var found: [Match] = []
    for number in keysThatMaySound(like: sounds.map(\.0), orShareLettersWith: letters) {
      let bytes = keys.unsafeBytes(at: number)
      skeleton.read(bytes)
      let isNear =
        sounds.contains { skeleton.isNear($0.0, isShort: $0.isShort) }
        || sorted.contains { $0.count == bytes.count && $0 == bytes.sorted() }
      guard isNear else { continue }
      let length = EditPattern.count(bytes)
      for packed in entries[number] {
        let (ordinal, kind) = (NameIndex.ordinal(packed), NameIndex.kind(packed))
        guard kind <= .alias || kind == .romanization || kind == .spelling, isThere(ordinal) else {
          continue
        }
        found.append(Match(ordinal: ordinal, kind: kind, distance: 1, length: length))
      }
    }
    return found
  }

  /// The keys that cannot be told by their marks from those that sound like one of these or have the letters
  /// of one, ascending: nearly all keys can, and are not read.
  private func keysThatMaySound(
    like sounds: [SoundSkeleton], orShareLettersWith names: [String]
  ) -> [Int] {
    // Marks say nothing of bytes in another order that are other characters, nor of the end of a long name.
    guard
      names.allSatisfy({
        $0.utf8.count < EditPattern.maximumLength && $0.utf8.allSatisfy { $0 < 0x80 }
      })
    else { return Array(0..<keys.count) }
    let near = sounds.filter(\.isLong).map(\.mark)
    let equal = sounds.filter { !$0.isLong }.map(\.mark)
    let letters = names.map { KeyMark($0) }
    let (marks, soundMarks) = (marks.marks(of: keys), soundMarks.soundMarks(of: keys))
    var found: [Int] = []
    for number in 0..<keys.count {
      let (mark, sound) = (marks[number], soundMarks[number])
      if letters.contains(mark) || equal.contains(sound)
        || near.contains(where: { $0.isNear(sound, edits: 1) })
      {
        found.append(number)
      }
    }
    return found
  }

  /// The items of a short name that begins as this one does and differs in one character; of a name
  /// of signs, those of other names of signs that begin so; of one without spaces between its words, those
  /// that have a character more: 조필 for 조용필.
  func shortNames(near key: String) -> [Match] {
    joined(ownShortNames(near: key)) { $0.ownShortNames(near: key) }
  }

  private func ownShortNames(near key: String) -> [Match] {
    guard let first = key.unicodeScalars.first, key.unicodeScalars.count <= 8 else { return [] }
    let isSign = !key.hasLetterOrDigit
    let isWide = key.isWide
    guard isSign || (isWide ? 2...3 : 3...4).contains(key.unicodeScalars.count) else { return [] }
    let pattern = EditPattern(key)
    return keys.range(beginningWith: String(first)).flatMap { number -> [Match] in
      let bytes = keys.unsafeBytes(at: number)
      let isNear =
        isSign
        ? bytes.count < 64 && !String(decoding: bytes, as: UTF8.self).hasLetterOrDigit
        : (3..<24).contains(bytes.count) && pattern.distance(to: bytes) <= 1
          && (!isWide || EditPattern.count(bytes) > pattern.length)
      guard isNear else { return [] }
      return matches(ofKey: number, distance: 1, length: pattern.length)
        .filter { $0.kind <= .alias }
    }
  }

  private func parts(of number: Int) -> [Match] {
    entries[number].compactMap { packed in
      let (ordinal, kind) = (NameIndex.ordinal(packed), NameIndex.kind(packed))
      guard kind == .part || kind == .surname, isThere(ordinal) else { return nil }
      return Match(ordinal: ordinal, kind: kind)
    }
  }
}

extension String {
  fileprivate var hasLetterOrDigit: Bool {
    contains { $0.isLetter || $0.isNumber }
  }
}

/// The marks of how each key of an index sounds, looked for when a name is looked up by its sound first.
extension MadeOnce<[KeyMark]> {
  /// - Complexity: O(bytes of all keys) the first time.
  fileprivate func soundMarks(of keys: StringTable) -> [KeyMark] {
    value {
      var skeleton = SoundSkeleton()
      return (0..<keys.count).map { number in
        skeleton.read(keys.unsafeBytes(at: number))
        return skeleton.mark
      }
    }
  }
}
