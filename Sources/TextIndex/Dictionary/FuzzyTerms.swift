import TextAnalysis

/// Terms within a few edits of a word: the dictionary walked as a trie beside a Levenshtein
/// automaton that also knows transpositions.
///
/// The automaton is simulated with one row of the edit-distance table for each byte of the path, so
/// that terms with a common beginning share its rows, and a beginning that is too far away is
/// skipped with everything under it. Source of the idea: Schulz and Mihov, "Fast string correction
/// with Levenshtein automata", 2002. Edits are counted in characters: a term in another script is
/// compared by scalars.
struct FuzzyTerms {
  struct Match: Equatable {
    var term: Int
    var distance: Int
  }

  private let dictionary: TermDictionary

  init(_ dictionary: TermDictionary) {
    self.dictionary = dictionary
  }

  /// - Parameter keepsFirst: whether only terms with the same first character count.
  func search(_ word: [UInt8], edits: Int, keepsFirst: Bool) -> [Match] {
    let target = Array(String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value))
    guard !target.isEmpty, target.count <= TokenBuffer.longestTerm else { return [] }
    var range = 0..<dictionary.count
    if keepsFirst {
      let first = String(String.UnicodeScalarView([Unicode.Scalar(target[0])!]))
      range = dictionary.range(prefix: Array(first.utf8))
    }
    var walk = Walk(target: target, edits: edits)
    var matches: [Match] = []
    var number = range.lowerBound
    while number < range.upperBound {
      let term = dictionary.term(number)
      switch walk.advance(to: term) {
      case .match(let distance):
        if term[0] != TokenBuffer.soundMark {
          matches.append(Match(term: number, distance: distance))
        }
        number += 1
      case .miss:
        number += 1
      case .hopeless(let length):
        // Nothing under this beginning can match.
        let prefix = UnsafeBufferPointer(rebasing: term[..<length])
        number = dictionary.range(prefix: prefix, in: number..<range.upperBound).upperBound
      }
    }
    return matches
  }

  private enum Step {
    case match(Int)
    case miss
    /// The first so many bytes of the term are too far from any beginning of the word.
    case hopeless(Int)
  }

  /// The rows of the edit-distance table for the scalars of the latest term.
  private struct Walk {
    private let target: [UInt32]
    private let edits: Int
    private var path: [UInt32] = []
    /// For each scalar of the path, the byte after it.
    private var ends: [Int] = []
    private var rows: [[Int]]
    private var bytes: [UInt8] = []

    init(target: [UInt32], edits: Int) {
      self.target = target
      self.edits = edits
      rows = [Array(0...target.count)]
    }

    mutating func advance(to term: UnsafeBufferPointer<UInt8>) -> Step {
      var shared = 0
      while shared < min(bytes.count, term.count), bytes[shared] == term[shared] { shared += 1 }
      while let end = ends.last, end > shared { drop() }
      bytes = Array(term)
      var place = ends.last ?? 0
      while place < term.count {
        let (scalar, length) = Walk.scalar(term, at: place)
        place += length
        push(scalar, end: place)
        if rows[rows.count - 1].min()! > edits {
          let dead = place
          drop()
          return .hopeless(dead)
        }
      }
      let distance = rows[rows.count - 1][target.count]
      return distance <= edits ? .match(distance) : .miss
    }

    private mutating func drop() {
      path.removeLast()
      ends.removeLast()
      rows.removeLast()
    }

    private mutating func push(_ scalar: UInt32, end: Int) {
      let above = rows[rows.count - 1]
      var row = [above[0] + 1]
      row.reserveCapacity(target.count + 1)
      for column in 1...target.count {
        var value = min(above[column], row[column - 1]) + 1
        value = min(value, above[column - 1] + (target[column - 1] == scalar ? 0 : 1))
        if column > 1, let last = path.last, scalar == target[column - 2],
          last == target[column - 1]
        {
          value = min(value, rows[rows.count - 2][column - 2] + 1)
        }
        row.append(value)
      }
      path.append(scalar)
      ends.append(end)
      rows.append(row)
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
