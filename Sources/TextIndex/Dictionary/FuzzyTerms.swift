import TextAnalysis

/// Terms within a few edits of a word, told by a Levenshtein automaton that also knows transpositions.
///
/// Whole words are looked for by their signatures (`TermSignature`): one pass over two bytes a term, and the
/// automaton reads the few that may be near. Beginnings of words, terms with a mark, and dictionaries
/// without signatures are walked as a trie instead.
///
/// The automaton's states are bits: after some characters of a term, bit i of set k says that the first
/// i + 1 characters of the word are within k edits of them. Terms with a common beginning share its
/// sets, and a beginning that is too far away is skipped with everything under it by a scan of the
/// lengths that neighbors share. Sources: Schulz and Mihov, "Fast string correction with Levenshtein
/// automata", 2002; Wu and Manber, "Fast text searching allowing errors", 1992, for the bits; Hyyro,
/// "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003, for
/// transpositions. Edits are counted in characters: a term in another script is compared by scalars.
struct FuzzyTerms {
  struct Match: Equatable {
    var term: Int
    var distance: Int
    /// Whether only a beginning of the term is within reach.
    var isLonger = false
  }

  private let dictionary: TermDictionary
  private let usesSignatures: Bool

  /// - Parameter usesSignatures: whether terms are looked for by their signatures where they have some.
  init(_ dictionary: TermDictionary, usesSignatures: Bool = true) {
    self.dictionary = dictionary
    self.usesSignatures = usesSignatures && dictionary.hasSignatures
  }

  /// - Parameters:
  ///   - keepsFirst: whether only terms with the same first character count.
  ///   - completes: whether terms count that begin with something within reach.
  ///   - mark: the first byte of the terms to look at, without which they are compared; nil for
  ///     those without any mark.
  func search(
    _ word: [UInt8], edits: Int, keepsFirst: Bool, completes: Bool = false, mark: UInt8? = nil
  ) -> [Match] {
    let target = Array(String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value))
    guard !target.isEmpty, target.count <= TokenBuffer.maximumTermLength else { return [] }
    let range = range(of: target[0], keepsFirst, mark)
    return withUnsafeTemporaryAllocation(of: Walk.Place.self, capacity: Walk.maximumPathCount) {
      var walk = Walk(
        target: target, edits: min(max(edits, 0), 2), completes: completes, path: $0.baseAddress!)
      if usesSignatures, !completes, mark == nil {
        return search(range, near: target, size: word.count, &walk)
      }
      return search(range, skipping: mark == nil ? 0 : 1, &walk)
    }
  }

  /// The terms of a range by their signatures.
  private func search(
    _ range: Range<Int>, near target: [UInt32], size: Int, _ walk: inout Walk
  ) -> [Match] {
    var terms = TermWalk(dictionary)
    var matches: [Match] = []
    // A character has one byte to four.
    let minimum = max(target.count - walk.edits, size - 4 * walk.edits)
    let lengths = minimum...(size + 4 * walk.edits)
    dictionary.forEachTerm(in: range, near: TermSignature.of(target), edits: walk.edits) { number in
      guard lengths.contains(dictionary.length(number)) else { return }
      let step = terms.withTerm(number) { walk.advance(to: $0, shared: 0) }
      if case .match(let distance) = step {
        matches.append(Match(term: number, distance: distance))
      }
    }
    return matches
  }

  private func search(_ range: Range<Int>, skipping skipped: Int, _ walk: inout Walk) -> [Match] {
    var terms = TermWalk(dictionary)
    var matches: [Match] = []
    var number = range.lowerBound
    var shared = 0
    while number < range.upperBound {
      var next = number + 1
      let step = terms.withTerm(number) {
        walk.advance(to: UnsafeBufferPointer(rebasing: $0[skipped...]), shared: shared)
      }
      switch step {
      case .match(let distance): matches.append(Match(term: number, distance: distance))
      case .longer(let distance):
        matches.append(Match(term: number, distance: distance, isLonger: true))
      case .miss: break
      case .hopeless(let length):
        // Nothing that begins like this can match.
        next = dictionary.skip(
          from: number, prefixLength: length + skipped, end: range.upperBound)
      }
      number = next
      // All terms that were skipped share more than this one does with the latest.
      if number < range.upperBound { shared = max(0, dictionary.sharedLength(number) - skipped) }
    }
    return matches
  }

  /// The terms with the mark, or without any, and with the first character if it is kept.
  private func range(of first: UInt32, _ keepsFirst: Bool, _ mark: UInt8?) -> Range<Int> {
    let marks = mark.map { [$0] } ?? []
    if keepsFirst, let scalar = Unicode.Scalar(first) {
      return dictionary.range(prefix: marks + String(String.UnicodeScalarView([scalar])).utf8)
    }
    if mark != nil { return dictionary.range(prefix: marks) }
    return dictionary.words
  }

  private enum Step {
    case match(Int)
    /// A beginning of the term is that far from the word.
    case longer(Int)
    case miss
    /// The first so many bytes of the term are too far from any beginning of the word.
    case hopeless(Int)
  }

  /// The sets of states after each character of the latest term.
  private struct Walk {
    /// One set a number of edits.
    struct States {
      var none: UInt64 = 0
      var one: UInt64 = 0
      var two: UInt64 = 0
    }

    /// After a character: the states, the byte behind it, and where in the word the character is.
    struct Place {
      var states = States()
      var end = 0
      var here: UInt64 = 0
      /// How far the nearest beginning of the path is from the word.
      var nearest = Walk.far
    }

    private static let far = 100

    /// A term has at most 255 bytes; there is a position before the first one too.
    static let maximumPathCount = 256

    let edits: Int
    private let completes: Bool
    private let last: UInt64
    private let mask: UInt64
    /// By ASCII character, then by the word's other ones: where in the word it stands.
    private var ascii = [UInt64](repeating: 0, count: 128)
    private var others: [(scalar: UInt32, positions: UInt64)] = []
    private let path: UnsafeMutablePointer<Place>
    private var depth = 0

    /// - Parameter path: room for `maximumPathCount`, valid while the walk lasts.
    init(
      target: [UInt32], edits: Int, completes: Bool, path: UnsafeMutablePointer<Place>
    ) {
      self.edits = edits
      self.completes = completes
      last = 1 << UInt64(target.count - 1)
      mask = last | (last - 1)
      for (position, scalar) in target.enumerated() {
        let bit: UInt64 = 1 << UInt64(position)
        if scalar < 128 {
          ascii[Int(scalar)] |= bit
        } else if let known = others.firstIndex(where: { $0.scalar == scalar }) {
          others[known].positions |= bit
        } else {
          others.append((scalar, bit))
        }
      }
      // Before the first character of a term: so many of the word are left out as there are edits.
      path.initialize(repeating: Place(), count: Walk.maximumPathCount)
      path[0].states = States(none: 0, one: 1, two: 3 & mask)
      self.path = path
    }

    /// Replaces the path by `term`, whose first `shared` bytes are those of the term before.
    mutating func advance(to term: UnsafeBufferPointer<UInt8>, shared: Int) -> Step {
      while depth > 0, path[depth].end > shared { depth -= 1 }
      var position = path[depth].end
      while position < term.count {
        var scalar = UInt32(term[position])
        var length = 1
        if scalar >= 0x80 { (scalar, length) = Walk.scalar(term, at: position) }
        position += length
        if !push(positions(of: scalar), end: position) {
          return isLonger ? .longer(path[depth].nearest) : .hopeless(position)
        }
      }
      let reached = self.distance(path[depth].states)
      if reached <= edits { return .match(reached) }
      return isLonger ? .longer(path[depth].nearest) : .miss
    }

    /// Whether a beginning of the path is within reach, and that is asked for.
    private var isLonger: Bool { completes && path[depth].nearest <= edits }

    /// How far the word is from a path with these states; `far` beyond reach.
    @inline(__always)
    private func distance(_ states: States) -> Int {
      if states.none & last != 0 { return 0 }
      if states.one & last != 0 { return 1 }
      return states.two & last != 0 ? 2 : Walk.far
    }

    @inline(__always)
    private func positions(of scalar: UInt32) -> UInt64 {
      if scalar < 128 { return ascii[Int(scalar)] }
      for other in others where other.scalar == scalar { return other.positions }
      return 0
    }

    /// Goes on by a character; returns false, and stays, when no state is within reach.
    ///
    /// The state before the word's first character is left implicit: after `row` characters it is
    /// within `row` edits.
    @inline(__always)
    private mutating func push(_ here: UInt64, end: Int) -> Bool {
      let row = depth + 1
      let before = path[depth].states
      let start: UInt64 = row == 1 ? 1 : 0
      var next = States()
      next.none = (before.none << 1 | start) & here
      var alive = next.none
      if edits > 0 {
        // With an edit more, the state before the first character lives a row longer.
        let later: UInt64 = row <= 2 ? 1 : 0
        let swapped = row > 1 ? path[depth - 1].states : States()
        let swap = here << 1 & path[depth].here
        next.one = (before.one << 1 | later) & here
        next.one |= Walk.edited(before.none, start, next.none)
        next.one |= (swapped.none << 2 | (row == 2 ? 2 : 0)) & swap
        next.one &= mask
        alive = next.one
        if edits > 1 {
          let latest: UInt64 = row <= 3 ? 1 : 0
          next.two = (before.two << 1 | latest) & here
          next.two |= Walk.edited(before.one, later, next.one) | start
          next.two |= (swapped.one << 2 | (row == 2 || row == 3 ? 2 : 0)) & swap
          next.two &= mask
          alive = next.two
        }
      }
      if alive == 0, row > edits { return false }
      let nearest = completes ? min(path[depth].nearest, self.distance(next)) : Walk.far
      depth = row
      path[row] = Place(states: next, end: end, here: here, nearest: nearest)
      return true
    }

    /// The states one edit more brings: a character of the term too many, one instead of another,
    /// one of the word left out.
    @inline(__always)
    private static func edited(_ before: UInt64, _ start: UInt64, _ next: UInt64) -> UInt64 {
      before | (before << 1 | start) | next << 1
    }

    private static func scalar(
      _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> (UInt32, Int) {
      let first = UInt32(bytes[position])
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard length > 1, position + length <= bytes.count else { return (first, 1) }
      var value = first & (0x7F >> UInt32(length))
      for offset in 1..<length { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
      return (value, length)
    }
  }
}
