import Primitives

/// Finds all phrases that begin at a word, by the hashes of their words one after the other.
///
/// Phrases are compared by 64-bit hashes alone, and nobody looks for a collision: that two of some 10^5
/// phrases and beginnings have one is a matter of 10^-9, that words of a request which are no phrase hit
/// one of 10^-14 a look-up.
struct PhraseTable<Value: Sendable>: Sendable {
  // Open addressing over the hashes of phrases and of their beginnings: they are hashes already, so
  // their lowest bits are the place. Zero is an empty place.
  private var keys: [UInt64] = [0, 0]
  // Where the meanings are in `values`; -1 for a beginning that means nothing by itself.
  private var positions: [Int32] = [-1, -1]
  private var filled = 0
  private var values: [[Value]] = []

  /// Phrases in the table.
  var count: Int { values.count }

  private static func seed(_ key: UInt64) -> UInt64 { step(0x9E37_79B9_7F4A_7C15, key) }

  private static func step(_ hash: UInt64, _ key: UInt64) -> UInt64 {
    var mixed = (hash ^ key) &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 29
    return mixed &* 0x94D0_49BB_1331_11EB
  }

  /// Where a hash is, or the empty place where it would be.
  private func slot(of hash: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while keys[slot] != hash, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// The place of a hash, which is added where it is missing.
  private mutating func add(_ hash: UInt64) -> Int {
    let known = slot(of: hash)
    if keys[known] == hash { return known }
    if 2 * (filled + 1) > keys.count { grow() }
    let slot = slot(of: hash)
    keys[slot] = hash
    filled += 1
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, positions).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: 2 * keys.count)
    positions = [Int32](repeating: -1, count: keys.count)
    for (key, position) in old {
      let slot = slot(of: key)
      keys[slot] = key
      positions[slot] = position
    }
  }

  /// Adds a meaning of a phrase; a phrase may have several.
  mutating func insert(_ words: [RequestWord], _ value: Value) {
    guard let first = words.first else { return }
    var hash = Self.seed(first.key)
    for word in words.dropFirst() {
      _ = add(hash)
      hash = Self.step(hash, word.key)
    }
    let slot = add(hash)
    if positions[slot] < 0 {
      positions[slot] = Int32(values.count)
      values.append([value])
    } else {
      values[Int(positions[slot])].append(value)
    }
  }

  /// Calls `body` with the length in words and the meanings of each phrase that begins at `start`.
  ///
  /// - Complexity: O(longest phrase that begins there).
  func forEachMatch(
    in words: [RequestWord], at start: Int, _ body: (_ length: Int, _ values: [Value]) -> Void
  ) {
    var hash: UInt64 = 0
    for position in start..<words.count {
      if position > start, words[position].endsPhrase(before: words[position - 1]) { return }
      hash =
        position == start ? Self.seed(words[position].key) : Self.step(hash, words[position].key)
      let slot = slot(of: hash)
      guard keys[slot] == hash else { return }
      if positions[slot] >= 0 { body(position - start + 1, values[Int(positions[slot])]) }
    }
  }

  /// The meanings of exactly these words.
  func values(of words: some Collection<RequestWord>) -> [Value] {
    var hash: UInt64?
    for word in words {
      hash = hash.map { Self.step($0, word.key) } ?? Self.seed(word.key)
    }
    guard let hash else { return [] }
    let slot = slot(of: hash)
    return keys[slot] == hash && positions[slot] >= 0 ? values[Int(positions[slot])] : []
  }
}

extension PhraseTable<Meaning> {
  /// Calls `body` with the length in words and what the phrases that begin at `start` mean in any of the
  /// languages, one meaning after the other.
  func forEachMeaning(
    in words: [RequestWord], at start: Int, _ languages: LanguageSet,
    _ body: (_ length: Int, _ meaning: Meaning.Content) -> Void
  ) {
    forEachMatch(in: words, at: start) { length, meanings in
      for meaning in meanings where !meaning.languages.isDisjoint(with: languages) {
        body(length, meaning.content)
      }
    }
  }

  /// How long the longest phrase is that begins at `start` and does this in one of the languages.
  func length(
    of role: Role, in words: [RequestWord], at start: Int, _ languages: LanguageSet
  ) -> Int? {
    guard start < words.count else { return nil }
    var longest: Int?
    forEachMeaning(in: words, at: start, languages) { length, meaning in
      if meaning == .role(role) { longest = length }
    }
    return longest
  }

  /// The longest phrase that begins at `start`, and what it means: 放松 and not 放.
  func longest(
    in words: [RequestWord], at start: Int, _ languages: LanguageSet
  ) -> (length: Int, meanings: [Meaning.Content]) {
    var longest: (length: Int, meanings: [Meaning.Content]) = (0, [])
    forEachMeaning(in: words, at: start, languages) { length, meaning in
      if length > longest.length { longest = (length, []) }
      longest.meanings.append(meaning)
    }
    return longest
  }
}
