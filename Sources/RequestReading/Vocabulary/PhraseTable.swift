import Primitives

/// Finds all phrases that begin at a word, by the hashes of their words one after the other.
///
/// Phrases are compared by 64-bit hashes alone; two phrases of the vocabulary that collide are found
/// when the table is made, and a request's words collide with one once in 10^14 look-ups.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Node: Sendable {
    var values: Int32 = -1
  }

  private var nodes: [UInt64: Node] = [:]
  private var values: [[Value]] = []

  /// Phrases in the table.
  var count: Int { values.count }

  private static func seed(_ key: UInt64) -> UInt64 { step(0x9E37_79B9_7F4A_7C15, key) }

  private static func step(_ hash: UInt64, _ key: UInt64) -> UInt64 {
    var mixed = (hash ^ key) &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 29
    return mixed &* 0x94D0_49BB_1331_11EB
  }

  /// Adds a meaning of a phrase; a phrase may have several.
  mutating func insert(_ words: [RequestWord], _ value: Value) {
    guard let first = words.first else { return }
    var hash = Self.seed(first.key)
    for word in words.dropFirst() {
      if nodes[hash] == nil { nodes[hash] = Node() }
      hash = Self.step(hash, word.key)
    }
    var node = nodes[hash] ?? Node()
    if node.values < 0 {
      node.values = Int32(values.count)
      values.append([])
    }
    values[Int(node.values)].append(value)
    nodes[hash] = node
  }

  /// Calls `body` with the length in words and the meanings of each phrase that begins at `start`.
  ///
  /// - Complexity: O(longest phrase that begins there).
  func forEachMatch(
    in words: [RequestWord], at start: Int, _ body: (_ length: Int, _ values: [Value]) -> Void
  ) {
    var hash: UInt64 = 0
    for place in start..<words.count {
      if place > start, words[place].endsPhrase(before: words[place - 1]) { return }
      hash =
        place == start ? Self.seed(words[place].key) : Self.step(hash, words[place].key)
      guard let node = nodes[hash] else { return }
      if node.values >= 0 { body(place - start + 1, values[Int(node.values)]) }
    }
  }

  /// The meanings of exactly these words.
  func values(of words: some Collection<RequestWord>) -> [Value] {
    var hash: UInt64?
    for word in words {
      hash = hash.map { Self.step($0, word.key) } ?? Self.seed(word.key)
    }
    guard let hash, let node = nodes[hash], node.values >= 0 else { return [] }
    return values[Int(node.values)]
  }
}
