import TextAnalysis

/// Terms within a few edits of a word: the dictionary walked as a trie beside a Levenshtein
/// automaton that also knows transpositions.
///
/// The automaton is simulated with one row of the edit-distance table for each character of the path,
/// so that terms with a common beginning share its rows, and a beginning that is too far away is
/// skipped with everything under it by a scan of the lengths that neighbours share. Source of the idea: Schulz and Mihov, "Fast string correction
/// with Levenshtein automata", 2002. Edits are counted in characters: a term in another script is
/// compared by scalars.
struct FuzzyTerms {
  struct Match: Equatable {
    var term: Int
    var distance: Int
    /// Whether only a beginning of the term is within reach.
    var isLonger = false
  }

  private let dictionary: TermDictionary

  init(_ dictionary: TermDictionary) {
    self.dictionary = dictionary
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
    guard !target.isEmpty, target.count <= TokenBuffer.longestTerm else { return [] }
    let range = range(of: target[0], keepsFirst, mark)
    var walk = Walk(target: target, edits: edits, completes: completes)
    var matches: [Match] = []
    var number = range.lowerBound
    var shared = 0
    let skipped = mark == nil ? 0 : 1
    while number < range.upperBound {
      let term = UnsafeBufferPointer(rebasing: dictionary.term(number)[skipped...])
      var next = number + 1
      switch walk.advance(to: term, shared: shared) {
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

  /// The rows of the edit-distance table for the characters of the latest term, one after the other
  /// in one array; cells further than `edits` from the diagonal are never looked at.
  private struct Walk {
    private let target: [UInt32]
    private let edits: Int
    private let width: Int
    private let completes: Bool
    private var path: [UInt32] = []
    /// For each character of the path, the byte after it.
    private var ends: [Int] = []
    private var cells: [Int16]
    private static let far: Int16 = 100

    init(target: [UInt32], edits: Int, completes: Bool) {
      self.target = target
      self.completes = completes
      self.edits = edits
      width = target.count + 1
      cells = (0..<width).map { Int16(min($0, 100)) }
      cells.reserveCapacity(width * (TokenBuffer.longestTerm + 1))
    }

    /// Replaces the path by `term`, whose first `shared` bytes are those of the term before.
    mutating func advance(to term: UnsafeBufferPointer<UInt8>, shared: Int) -> Step {
      while let end = ends.last, end > shared { drop() }
      var place = ends.last ?? 0
      while place < term.count {
        let (scalar, length) = Walk.scalar(term, at: place)
        place += length
        if !push(scalar, end: place) {
          if let nearest, nearest <= edits { return .longer(nearest) }
          return .hopeless(place)
        }
      }
      let distance = Int(cells[cells.count - 1])
      if distance <= edits { return .match(distance) }
      if let nearest, nearest <= edits { return .longer(nearest) }
      return .miss
    }

    /// How far the nearest beginning of the path is from the word, where that is asked for.
    private var nearest: Int? {
      guard completes else { return nil }
      var least = Int(Walk.far)
      for row in 1..<max(path.count + 1, 1) {
        least = min(least, Int(cells[row * width + width - 1]))
      }
      return least
    }

    private mutating func drop() {
      path.removeLast()
      ends.removeLast()
      cells.removeLast(width)
    }

    /// Adds a row; returns false, without it, when no cell of it is within reach.
    private mutating func push(_ scalar: UInt32, end: Int) -> Bool {
      let row = path.count + 1
      let first = cells.count
      cells.append(contentsOf: repeatElement(Walk.far, count: width))
      let last = path.last
      let isReachable = cells.withUnsafeMutableBufferPointer { cells in
        let above = first - width
        if row <= edits { cells[first] = Int16(row) }
        var least = cells[first]
        var column = max(1, row - edits)
        while column <= min(width - 1, row + edits) {
          var value = min(cells[above + column], cells[first + column - 1]) + 1
          let isSame = target[column - 1] == scalar
          value = min(value, cells[above + column - 1] + (isSame ? 0 : 1))
          if column > 1, let last, scalar == target[column - 2], last == target[column - 1] {
            value = min(value, cells[above - width + column - 2] + 1)
          }
          cells[first + column] = value
          least = min(least, value)
          column += 1
        }
        return Int(least) <= edits
      }
      guard isReachable else {
        cells.removeLast(width)
        return false
      }
      path.append(scalar)
      ends.append(end)
      return true
    }

    private static func scalar(
      _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> (UInt32, Int) {
      let first = UInt32(bytes[place])
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard length > 1, place + length <= bytes.count else { return (first, 1) }
      var value = first & (0x7F >> UInt32(length))
      for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
      return (value, length)
    }
  }
}
