import CKernels
import IndexFile
import TextAnalysis

/// The terms of an index in the order of their bytes; a term's number is its place in it.
///
/// Terms lie one after the other in a mapped section, their ends in another: an exact look-up is a
/// binary search, a prefix is a range of numbers.
struct TermDictionary: Sendable {
  private let bytes: IndexArray<UInt8>
  private let ends: IndexArray<UInt32>
  /// For each term, how many bytes it shares with the one before it.
  private let shared: IndexArray<UInt8>

  /// Terms by their mark, the first byte of romanised forms and of whole values: number m has those
  /// with mark m, number 0 those without.
  private var marked: [Range<Int>] = []

  var count: Int { ends.count - 1 }

  /// `ends` must have been checked: ascending from 0, none beyond `bytes`.
  init(bytes: IndexArray<UInt8>, ends: IndexArray<UInt32>, shared: IndexArray<UInt8>) {
    self.bytes = bytes
    self.ends = ends
    self.shared = shared
    let words = lowerBound([TokenBuffer.firstUnmarked], in: 0..<count)..<count
    let marks = 0..<words.lowerBound
    marked = [words]
    for mark in 1..<TokenBuffer.firstUnmarked {
      let low = lowerBound([mark], in: marks)
      // Damaged terms may be in any order.
      marked.append(low..<max(low, lowerBound([mark + 1], in: marks)))
    }
  }

  /// Whether any term has this mark.
  func has(mark: UInt8) -> Bool { !marked[Int(mark)].isEmpty }

  /// The terms among which one that begins with this byte is.
  private func region(of first: UInt8?) -> Range<Int> {
    guard let first else { return 0..<count }
    return marked[first < TokenBuffer.firstUnmarked ? Int(first) : 0]
  }

  /// How many bytes a term shares with the one before it.
  @inline(__always)
  func sharedLength(_ number: Int) -> Int { Int(shared.unsafeElements[number]) }

  /// The first term after `number` that does not begin with the first `length` bytes of it, or `end`.
  ///
  /// - Complexity: O(terms skipped / 16): a scan of one byte a term.
  func skip(from number: Int, prefixLength length: Int, end: Int) -> Int {
    Int(
      rf_postings_next_below(
        shared.unsafeElements.baseAddress!, number + 1, end, UInt8(clamping: length)))
  }

  /// The bytes of a term, valid while the dictionary lives.
  @inline(__always)
  func term(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    let ends = ends.unsafeElements
    return UnsafeBufferPointer(
      rebasing: bytes.unsafeElements[Int(ends[number])..<Int(ends[number + 1])])
  }

  func text(_ number: Int) -> String {
    String(decoding: term(number), as: UTF8.self)
  }

  /// The number of the term with exactly these bytes.
  ///
  /// - Complexity: O(log `count`) comparisons of terms.
  func find(_ key: [UInt8]) -> Int? {
    key.withUnsafeBufferPointer { key in
      let region = region(of: key.first)
      let number = lowerBound(key, in: region)
      guard number < region.upperBound, TermOrder.compare(term(number), key) == 0 else {
        return nil
      }
      return number
    }
  }

  func find(_ key: String) -> Int? { find(Array(key.utf8)) }

  /// The numbers of the terms that begin with `prefix`.
  func range(prefix: [UInt8]) -> Range<Int> {
    prefix.withUnsafeBufferPointer { range(prefix: $0, in: region(of: $0.first)) }
  }

  /// The same, within `range`.
  func range(prefix: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Range<Int> {
    let low = lowerBound(prefix, in: range)
    var first = low
    var last = range.upperBound
    while first < last {
      let middle = (first + last) / 2
      if TermDictionary.hasPrefix(term(middle), prefix) {
        first = middle + 1
      } else {
        last = middle
      }
    }
    return low..<first
  }

  /// The terms without a mark.
  var words: Range<Int> { marked[0] }

  private func lowerBound(_ key: [UInt8], in range: Range<Int>) -> Int {
    key.withUnsafeBufferPointer { lowerBound($0, in: range) }
  }

  /// The first term of `range` that does not come before `key`.
  private func lowerBound(_ key: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if TermOrder.compare(term(middle), key) < 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private static func hasPrefix(
    _ term: UnsafeBufferPointer<UInt8>, _ prefix: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard term.count >= prefix.count else { return false }
    for index in 0..<prefix.count where term[index] != prefix[index] { return false }
    return true
  }
}
