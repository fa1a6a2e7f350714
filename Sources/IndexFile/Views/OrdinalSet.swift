internal import CKernels

/// A set of ordinals in `0..<capacity`, one bit each: what a filter allows.
///
/// ```swift
/// var allowed = OrdinalSet(capacity: index.count)
/// allowed.insert(7)
/// let hits = index.search(query, limit: 10, allowed: allowed)
/// ```
///
/// Not a sparse set: an empty one over a million ordinals still takes 125 kB.
public struct OrdinalSet: Sendable, Equatable {
  /// One more than the largest ordinal that fits.
  public let capacity: Int
  // Bits at and beyond `capacity` are always zero, so that whole words can be counted.
  @usableFromInline var words: [UInt64]

  /// The empty set, or all of `0..<capacity`.
  public init(capacity: Int, full: Bool = false) {
    precondition(capacity >= 0, "A set's capacity cannot be negative.")
    self.capacity = capacity
    words = Array(repeating: full ? .max : 0, count: (capacity + 63) / 64)
    clearTail()
  }

  /// The set of `ordinals`; those outside the capacity are ignored.
  public init(capacity: Int, _ ordinals: some Sequence<UInt32>) {
    self.init(capacity: capacity)
    for ordinal in ordinals where Int(ordinal) < capacity { insert(ordinal) }
  }

  /// The set of the ordinals below `capacity` for which `isMember` is true.
  ///
  /// - Complexity: O(`capacity`), built a word at a time.
  public init(capacity: Int, where isMember: (Int) -> Bool) {
    self.init(capacity: capacity)
    for index in words.indices {
      var word: UInt64 = 0
      for ordinal in index << 6..<min(capacity, (index + 1) << 6) where isMember(ordinal) {
        word |= 1 << UInt64(ordinal & 63)
      }
      words[index] = word
    }
  }

  /// The ordinals whose value in a column lies in a range.
  ///
  /// - Complexity: O(`values.count`), at about the speed of memory.
  package init(of values: Column<UInt16>, in range: ClosedRange<UInt16>) {
    self.init(of: values, in: range) {
      rf_ranges_u16($0.baseAddress, $0.count, range.lowerBound, range.upperBound, $1)
    }
    values.correct(&self) { range.contains($0) }
  }

  /// The same of wider numbers.
  package init(of values: Column<UInt32>, in range: ClosedRange<UInt32>) {
    self.init(of: values, in: range) {
      rf_ranges_u32($0.baseAddress, $0.count, range.lowerBound, range.upperBound, $1)
    }
    values.correct(&self) { range.contains($0) }
  }

  /// The same of floats; what is not a number is in no range.
  package init(of values: Column<Float>, in range: ClosedRange<Float>) {
    self.init(of: values, in: range) {
      rf_ranges_f32($0.baseAddress, $0.count, range.lowerBound, range.upperBound, $1)
    }
    values.correct(&self) { range.contains($0) }
  }

  /// - Parameter scan: does that for numbers that lie as they are.
  private init<Element: PackedElement & Comparable>(
    of values: Column<Element>, in range: ClosedRange<Element>,
    _ scan: (UnsafeBufferPointer<Element>, UnsafeMutablePointer<UInt64>) -> Void
  ) {
    let stored = values.stored
    if let plain = stored.unsafePlainElements {
      self.init(capacity: values.count) { scan(plain, $0) }
      return
    }
    self.init(of: stored, capacity: values.count) { range.contains($0) }
  }

  /// The ordinals whose value in a column satisfies a condition, which is asked once for values in a row
  /// that are equal.
  package init(of values: Column<UInt16>, where holds: (UInt16) -> Bool) {
    var last: (element: UInt16, holds: Bool)?
    self.init(of: values.stored, capacity: values.count) { element in
      if let last, last.element == element { return last.holds }
      let result = holds(element)
      last = (element, result)
      return result
    }
    values.correct(&self, where: holds)
  }

  private init<Element: PackedElement>(
    of stored: PackedArray<Element>, capacity: Int, where holds: (Element) -> Bool
  ) {
    self.init(capacity: capacity)
    for start in Swift.stride(from: 0, to: stored.count, by: 64) {
      let end = min(start + 64, stored.count)
      if let all = stored.equalBlock(at: start) {
        if holds(all) {
          words[start >> 6] = end - start == 64 ? .max : 1 << UInt64(end - start) - 1
        }
        continue
      }
      var (word, bit): (UInt64, UInt64) = (0, 1)
      stored.forEach(in: start..<end) {
        if holds($0) { word |= bit }
        bit &<<= 1
      }
      words[start >> 6] = word
    }
  }

  private init(capacity: Int, fill: (UnsafeMutablePointer<UInt64>) -> Void) {
    self.init(capacity: capacity)
    guard capacity > 0 else { return }
    words.withUnsafeMutableBufferPointer { fill($0.baseAddress!) }
  }

  /// The members within a range, counted from its beginning.
  ///
  /// - Parameter range: it may end beyond the capacity, where nothing is.
  /// - Complexity: O(`range.count` / 64).
  package func slice(_ range: Range<Int>) -> OrdinalSet {
    var result = OrdinalSet(capacity: range.count)
    let (first, shift) = (range.lowerBound >> 6, UInt64(range.lowerBound & 63))
    for index in result.words.indices where first + index < words.count {
      var word = words[first + index] >> shift
      if shift > 0, first + index + 1 < words.count {
        word |= words[first + index + 1] << (64 - shift)
      }
      result.words[index] = word
    }
    result.clearTail()
    return result
  }

  /// Whether `ordinal` is in the set; false outside the capacity.
  @inlinable
  public func contains(_ ordinal: UInt32) -> Bool {
    guard Int(ordinal) < capacity else { return false }
    return words[Int(ordinal >> 6)] >> UInt64(ordinal & 63) & 1 == 1
  }

  /// Adds an ordinal.
  ///
  /// - Precondition: it is below the capacity.
  public mutating func insert(_ ordinal: UInt32) {
    precondition(Int(ordinal) < capacity, "An ordinal lies outside the set's capacity.")
    words[Int(ordinal >> 6)] |= 1 << UInt64(ordinal & 63)
  }

  /// Removes an ordinal, if it is there.
  public mutating func remove(_ ordinal: UInt32) {
    guard Int(ordinal) < capacity else { return }
    words[Int(ordinal >> 6)] &= ~(1 << UInt64(ordinal & 63))
  }

  /// How many ordinals are in it.
  ///
  /// - Complexity: O(`capacity` / 64).
  public var cardinality: Int {
    words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// Whether nothing is in it.
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Keeps what is also in `other`.
  ///
  /// - Precondition: both have the same capacity, as in the two methods below.
  public mutating func formIntersection(_ other: OrdinalSet) {
    combine(with: other) { $0 & $1 }
  }

  /// Adds what is in `other`.
  public mutating func formUnion(_ other: OrdinalSet) {
    combine(with: other) { $0 | $1 }
  }

  /// Removes what is in `other`.
  public mutating func subtract(_ other: OrdinalSet) {
    combine(with: other) { $0 & ~$1 }
  }

  /// Turns the set into its complement within the capacity.
  public mutating func invert() {
    for index in words.indices { words[index] = ~words[index] }
    clearTail()
  }

  /// Calls `body` with each ordinal, in ascending order.
  ///
  /// - Throws: what `body` throws.
  public func forEach<Failure: Error>(
    _ body: (UInt32) throws(Failure) -> Void
  ) throws(Failure) {
    for index in words.indices {
      var word = words[index]
      while word != 0 {
        try body(UInt32(index << 6 + word.trailingZeroBitCount))
        word &= word - 1
      }
    }
  }

  /// The ordinals in ascending order.
  public var ordinals: [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(cardinality)
    forEach { result.append($0) }
    return result
  }

  /// The first ordinals for which a condition holds, at most so many.
  ///
  /// - Complexity: O(the ordinals up to the last of them).
  package func first(_ limit: Int, where holds: (UInt32) -> Bool) -> [UInt32] {
    var result: [UInt32] = []
    for index in words.indices where result.count < limit {
      var word = words[index]
      while word != 0, result.count < limit {
        let ordinal = UInt32(index << 6 + word.trailingZeroBitCount)
        if holds(ordinal) { result.append(ordinal) }
        word &= word - 1
      }
    }
    return result
  }

  /// Calls `body` with the bits, 64 a word, lowest ordinal in the lowest bit of the first word.
  package func withUnsafeWords<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt64>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try words.withUnsafeBufferPointer(body)
  }

  private mutating func combine(with other: OrdinalSet, _ operation: (UInt64, UInt64) -> UInt64) {
    precondition(capacity == other.capacity, "Two sets of different capacity are combined.")
    for index in words.indices { words[index] = operation(words[index], other.words[index]) }
  }

  private mutating func clearTail() {
    if capacity % 64 != 0 { words[words.count - 1] &= (1 << UInt64(capacity % 64)) - 1 }
  }
}
