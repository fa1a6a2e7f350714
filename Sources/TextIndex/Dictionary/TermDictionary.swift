import CKernels
import IndexFile
import TextAnalysis

/// The terms of an index in the order of their bytes; a term's number is its position in it.
///
/// Terms lie in groups of sixteen: the first one whole, of the others what they do not share with the
/// one before. The first eight bytes of every group's first term lie side by side as one number each,
/// so that an exact look-up searches an array that fits the cache, then one group.
struct TermDictionary: Sendable {
  static let groupSize = 16

  private let heads: IndexArray<UInt64>
  /// Every so many of them, close together: a search begins there.
  private let samples: IndexArray<UInt64>
  private static let sampleDistance = 64
  /// For each group, where its bytes begin, and the end.
  private let starts: IndexArray<UInt32>
  private let bytes: IndexArray<UInt8>
  private let lengths: IndexArray<UInt8>
  /// For each term, how many bytes it shares with the one before it.
  private let shared: IndexArray<UInt8>
  /// For each term without a mark, its signature; nil in a file of a version that wrote none.
  private let signatures: IndexArray<UInt16>?

  /// Terms by their mark, the first byte of romanized forms and of whole values: number m has those
  /// with mark m, number 0 those without.
  private var marked: [Range<Int>] = []

  var count: Int { lengths.count }

  /// The terms without a mark.
  var words: Range<Int> { marked[0] }

  /// Whether any term has this mark.
  func has(mark: UInt8) -> Bool { !marked[Int(mark)].isEmpty }

  /// Maps the sections and checks every length that is followed without another check.
  init(_ file: MappedIndexFile) throws(IndexFileError) {
    lengths = try file.array(TextSection.termLengths, of: UInt8.self)
    let groups = (lengths.count + TermDictionary.groupSize - 1) / TermDictionary.groupSize
    shared = try file.array(TextSection.termShared, of: UInt8.self, count: lengths.count)
    heads = try file.array(TextSection.termHeads, of: UInt64.self, count: groups)
    samples = IndexArray(
      stride(from: 0, to: groups, by: TermDictionary.sampleDistance).map { [heads] in heads[$0] })
    starts = try file.array(TextSection.termStarts, of: UInt32.self, count: groups + 1)
    bytes = try file.array(TextSection.termBytes, of: UInt8.self)
    signatures =
      file.contains(TextSection.termSignatures)
      ? try file.array(TextSection.termSignatures, of: UInt16.self) : nil
    try Ascending.check(starts, upTo: bytes.count, TextSection.termStarts, file.path)
    guard hasSoundLengths else {
      throw .corrupt(
        file.path, section: TextSection.termLengths, "the lengths of its terms are impossible")
    }
    // Damaged terms may be in any order.
    let first = lowerBound([TokenBuffer.firstUnmarked])
    marked = [first..<count]
    for mark in 1..<TokenBuffer.firstUnmarked {
      let low = lowerBound([mark])
      marked.append(low..<max(low, lowerBound([mark + 1])))
    }
    if let signatures, signatures.count != words.count {
      throw .corrupt(
        file.path, section: TextSection.termSignatures,
        "\(signatures.count) elements where \(words.count) belong")
    }
  }

  private func lowerBound(_ key: [UInt8]) -> Int {
    key.withUnsafeBufferPointer { lowerBound($0).number }
  }

  private var hasSoundLengths: Bool {
    let (lengths, shared) = (lengths.unsafeElements, shared.unsafeElements)
    for group in 0..<heads.count {
      let first = group * TermDictionary.groupSize
      var size = 0
      for number in first..<min(first + TermDictionary.groupSize, lengths.count) {
        let kept = number == first ? 0 : Int(shared[number])
        if lengths[number] == 0 || kept >= lengths[number] { return false }
        if number > first, kept > lengths[number - 1] { return false }
        size += Int(lengths[number]) - kept
      }
      if size != Int(starts[group + 1] - starts[group]) { return false }
    }
    return true
  }

  /// How many bytes a term shares with the one before it.
  @inline(__always)
  func sharedLength(_ number: Int) -> Int { Int(shared.unsafeElements[number]) }

  /// How many bytes of a term lie in its group: all of the first, the rest of the others.
  @inline(__always)
  private func storedLength(_ number: Int) -> Int {
    let length = Int(lengths.unsafeElements[number])
    return number % TermDictionary.groupSize == 0 ? length : length - sharedLength(number)
  }

  /// The first term after `number` that does not begin with the first `length` bytes of it, or `end`.
  ///
  /// - Complexity: O(terms skipped / 16): a scan of one byte a term.
  func skip(from number: Int, prefixLength length: Int, end: Int) -> Int {
    Int(
      rf_postings_next_below(
        shared.unsafeElements.baseAddress!, number + 1, end, UInt8(clamping: length)))
  }

  /// Whether terms can be looked for by their signatures.
  var hasSignatures: Bool { signatures != nil }

  /// Calls `body` with the terms without a mark, of those in `range`, that may be within some edits of a
  /// word with this signature, ascending.
  ///
  /// - Complexity: O(`range.count`): some instructions for sixteen terms.
  @inline(__always)
  func forEachTerm(
    in range: Range<Int>, near signature: UInt16, edits: Int, _ body: (Int) -> Void
  ) {
    guard let signatures, let base = signatures.unsafeElements.baseAddress else { return }
    let first = words.lowerBound
    let range = range.clamped(to: words)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: TermDictionary.nearCapacity) { found in
      var (next, count) = (range.lowerBound - first, 0)
      while next < range.upperBound - first {
        next = rf_signatures_near(
          base, next, range.upperBound - first, signature,
          UInt32(TermSignature.bitsAnEdit * edits), found.baseAddress!, found.count, &count)
        for index in 0..<count { body(first + Int(found[index])) }
      }
    }
  }

  /// Terms that are told by their signatures before they are looked at.
  private static let nearCapacity = 1024

  /// The bytes of a term.
  func term(_ number: Int) -> [UInt8] {
    var walk = TermWalk(self)
    return walk.withTerm(number) { Array($0) }
  }

  func text(_ number: Int) -> String {
    String(decoding: term(number), as: UTF8.self)
  }

  /// The number of the term with exactly these bytes.
  ///
  /// - Complexity: O(log `count`) comparisons of numbers, and a group's terms.
  func find(_ key: [UInt8]) -> Int? {
    let position = key.withUnsafeBufferPointer { lowerBound($0) }
    return position.isEqual ? position.number : nil
  }

  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    let position = lowerBound(key)
    return position.isEqual ? position.number : nil
  }

  func find(_ key: String) -> Int? {
    var key = key
    return key.withUTF8 { find($0) }
  }

  /// The numbers of the terms that begin with `prefix`.
  func range(prefix: [UInt8]) -> Range<Int> {
    let low = lowerBound(prefix)
    // No term holds this byte, so what follows comes after every term that begins like this.
    let high = lowerBound(prefix + [0xFF])
    return low..<max(low, high)
  }

  /// The first term that does not come before `key`, and whether it is `key`.
  private func lowerBound(_ key: UnsafeBufferPointer<UInt8>) -> (number: Int, isEqual: Bool) {
    guard let group = lastGroup(notAfter: key) else { return (0, false) }
    let first = group * TermDictionary.groupSize
    let start = Int(starts.unsafeElements[group])
    var terms = rf_terms_group(
      bytes: bytes.unsafeElements.baseAddress! + start, size: bytes.count - start,
      lengths: lengths.unsafeElements.baseAddress! + first,
      shared: shared.unsafeElements.baseAddress! + first,
      count: min(TermDictionary.groupSize, count - first))
    guard let base = key.baseAddress else { return (first, false) }
    var isEqual: Int32 = 0
    let place = Int(rf_terms_find(&terms, base, key.count, &isEqual))
    return (first + place, isEqual != 0)
  }

  /// The last group whose first term does not come after `key`.
  private func lastGroup(notAfter key: UnsafeBufferPointer<UInt8>) -> Int? {
    let heads = heads.unsafeElements
    let head = TermDictionary.head(of: key)
    let end = headsAtMost(head)
    guard end > 0, heads[end - 1] == head else { return end > 0 ? end - 1 : nil }
    // Groups with the key's own head: only the rest of their terms tells.
    let start = TermDictionary.partition(0..<end) { heads[$0] < head }
    let after = TermDictionary.partition(start..<end) { !precedes(key, group: $0) }
    return after > 0 ? after - 1 : nil
  }

  /// How many heads are at most this one: samples of them tell in which stretch it is, and that is counted.
  private func headsAtMost(_ head: UInt64) -> Int {
    let (heads, samples) = (heads.unsafeElements, samples.unsafeElements)
    guard let base = heads.baseAddress else { return 0 }
    let size = TermDictionary.sampleDistance
    let passed = TermDictionary.partition(0..<samples.count) { samples[$0] <= head }
    let start = max(passed - 1, 0) * size
    return start + Int(rf_terms_at_most(base + start, min(size, heads.count - start), head))
  }

  /// The first number of a range for which `isBefore` is false: it is so for all that follow.
  @inline(__always)
  private static func partition(_ range: Range<Int>, _ isBefore: (Int) -> Bool) -> Int {
    var (low, length) = (range.lowerBound, range.count)
    // No branch depends on what is found: half of them would be guessed wrong.
    while length > 1 {
      let half = length / 2
      low &+= isBefore(low &+ half &- 1) ? half : 0
      length &-= half
    }
    return low + (length == 1 && isBefore(low) ? 1 : 0)
  }

  private func precedes(_ key: UnsafeBufferPointer<UInt8>, group: Int) -> Bool {
    let start = Int(starts.unsafeElements[group])
    let length = Int(lengths.unsafeElements[group * TermDictionary.groupSize])
    let term = UnsafeBufferPointer(rebasing: bytes.unsafeElements[start..<(start + length)])
    return TermOrder.precedes(key, term)
  }

  /// Whether a term that begins a group is found by its first bytes; true for other terms.
  func isHead(of number: Int, _ term: [UInt8]) -> Bool {
    let (group, place) = number.quotientAndRemainder(dividingBy: TermDictionary.groupSize)
    return place > 0
      || term.withUnsafeBufferPointer { heads.unsafeElements[group] == TermDictionary.head(of: $0) }
  }

  /// Whether a term has the signature that belongs to it, where terms have any.
  func hasSignature(_ number: Int, _ term: [UInt8]) -> Bool {
    guard let signatures, words.contains(number) else { return true }
    return signatures.unsafeElements[number - words.lowerBound] == TermSignature.of(utf8: term)
  }

  /// The first eight bytes as a number that is ordered as they are; missing ones are zeros.
  static func head(of term: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if term.count >= 8 {
      let bytes = UnsafeRawBufferPointer(term)
      return UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
    }
    var head: UInt64 = 0
    for byte in term { head = head << 8 | UInt64(byte) }
    return term.isEmpty ? 0 : head << UInt64(8 * (8 - term.count))
  }

  fileprivate func start(ofGroup group: Int) -> Int { Int(starts.unsafeElements[group]) }

  @inline(__always)
  func length(_ number: Int) -> Int { Int(lengths.unsafeElements[number]) }

  /// Copies what a term does not share to where it belongs, behind what it shares; returns how much.
  @inline(__always)
  fileprivate func copyStored(
    _ number: Int, from stored: Int, into term: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let size = storedLength(number)
    let target = UnsafeMutableRawPointer(term.baseAddress! + (length(number) - size))
    let source = UnsafeRawPointer(bytes.unsafeElements.baseAddress! + stored)
    if size <= 8, stored + 8 <= bytes.count {
      // Most are a few bytes: what is copied too much is overwritten by the next term, or not read.
      target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
    } else {
      target.copyMemory(from: source, byteCount: size)
    }
    return size
  }
}

/// Puts terms together one after the other: cheap as long as their numbers ascend.
struct TermWalk {
  private let dictionary: TermDictionary
  /// The latest term: a length is one byte, and a copy may go eight bytes further.
  private var bytes = [UInt8](repeating: 0, count: 256 + 8)
  private var number = -1
  /// Where the bytes of the term after it begin.
  private var next = 0

  init(_ dictionary: TermDictionary) {
    self.dictionary = dictionary
  }

  /// Calls `body` with the bytes of a term, which are valid during the call.
  mutating func withTerm<Result>(
    _ wanted: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let size = TermDictionary.groupSize
    let dictionary = dictionary
    var (number, next) = (number, next)
    if number < 0 || wanted < number || wanted / size != number / size {
      number = wanted / size * size - 1
      next = dictionary.start(ofGroup: wanted / size)
    }
    let result = bytes.withUnsafeMutableBufferPointer { bytes in
      while number < wanted {
        number += 1
        next += dictionary.copyStored(number, from: next, into: bytes)
      }
      return body(UnsafeBufferPointer(rebasing: bytes[..<dictionary.length(wanted)]))
    }
    (self.number, self.next) = (number, next)
    return result
  }
}
