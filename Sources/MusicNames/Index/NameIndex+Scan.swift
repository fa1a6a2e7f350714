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
    let letters = names.filter { $0.utf8.count > 4 }.map { $0.utf8.sorted() }
    guard !sounds.isEmpty || !letters.isEmpty else { return [] }
    var skeleton = SoundSkeleton()
    return (0..<keys.count).flatMap { number -> [Match] in
      let bytes = keys.unsafeBytes(at: number)
      skeleton.read(bytes)
      let isNear =
        sounds.contains { skeleton.isNear($0.0, isShort: $0.isShort) }
        || letters.contains { $0.count == bytes.count && $0 == bytes.sorted() }
      guard isNear else { return [] }
      let length = EditPattern.count(bytes)
      return entries[number].compactMap { packed in
        let (ordinal, kind) = (NameIndex.ordinal(packed), NameIndex.kind(packed))
        guard kind <= .alias || kind == .romanization || kind == .spelling, isThere(ordinal) else {
          return nil
        }
        return Match(ordinal: ordinal, kind: kind, distance: 1, length: length)
      }
    }
  }

  /// The items of a short name that begins as this one does and differs in one character; of a name
  /// of signs, those of other names of signs that begin so.
  package func shortNames(near key: String) -> [Match] {
    joined(ownShortNames(near: key)) { $0.ownShortNames(near: key) }
  }

  private func ownShortNames(near key: String) -> [Match] {
    guard let first = key.unicodeScalars.first, key.unicodeScalars.count <= 8 else { return [] }
    let isSign = !key.hasLetterOrDigit
    guard isSign || (3...4).contains(key.unicodeScalars.count) else { return [] }
    let pattern = EditPattern(key)
    return keys.range(beginningWith: String(first)).flatMap { number -> [Match] in
      let bytes = keys.unsafeBytes(at: number)
      let isNear =
        isSign
        ? bytes.count < 64 && !String(decoding: bytes, as: UTF8.self).hasLetterOrDigit
        : (3..<24).contains(bytes.count) && pattern.distance(to: bytes) <= 1
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
