import CKernels
import IndexFile

/// The terms of an index in the order of their bytes; a term's number is its place in it.
///
/// Terms lie one after the other in a mapped section, their ends in another: an exact look-up is a
/// binary search, a prefix is a range of numbers.
struct TermDictionary: Sendable {
  private let bytes: IndexArray<UInt8>
  private let ends: IndexArray<UInt32>
  /// For each term, how many bytes it shares with the one before it.
  private let shared: IndexArray<UInt8>

  var count: Int { ends.count - 1 }

  /// `ends` must have been checked: ascending from 0, none beyond `bytes`.
  init(bytes: IndexArray<UInt8>, ends: IndexArray<UInt32>, shared: IndexArray<UInt8>) {
    self.bytes = bytes
    self.ends = ends
    self.shared = shared
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
      let number = lowerBound(key, in: 0..<count)
      guard number < count, TermOrder.compare(term(number), key) == 0 else { return nil }
      return number
    }
  }

  func find(_ key: String) -> Int? { find(Array(key.utf8)) }

  /// The numbers of the terms that begin with `prefix`.
  func range(prefix: [UInt8]) -> Range<Int> {
    prefix.withUnsafeBufferPointer { range(prefix: $0, in: 0..<count) }
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
