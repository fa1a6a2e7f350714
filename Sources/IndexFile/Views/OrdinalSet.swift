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
  private var words: [UInt64]

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
    self.init(capacity: capacity) { range in
      var word: UInt64 = 0
      for ordinal in range where isMember(ordinal) { word |= 1 << UInt64(ordinal & 63) }
      return word
    }
  }

  /// The set whose members `membership` tells, for up to 64 ordinals in a row.
  ///
  /// - Parameter membership: gets the ordinals of a word, the first of them a multiple of 64, and
  ///   gives a bit for each, the lowest for the first; bits of no ordinal are ignored.
  /// - Complexity: O(`capacity`); a call for each word, so that what is asked for each ordinal can
  ///   be a loop without calls.
  public init(capacity: Int, membership: (Range<Int>) -> UInt64) {
    self.init(capacity: capacity)
    for index in words.indices {
      words[index] = membership(index << 6..<min(capacity, (index + 1) << 6))
    }
    clearTail()
  }

  /// Whether `ordinal` is in the set; false outside the capacity.
  @inlinable
  public func contains(_ ordinal: UInt32) -> Bool {
    guard Int(ordinal) < capacity else { return false }
    return wordAt(Int(ordinal >> 6)) >> UInt64(ordinal & 63) & 1 == 1
  }

  @usableFromInline
  func wordAt(_ index: Int) -> UInt64 { words[index] }

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

  /// Calls `body` with the bits, 64 a word, lowest ordinal in the lowest bit of the first word.
  public func withUnsafeWords<Result, Failure: Error>(
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
