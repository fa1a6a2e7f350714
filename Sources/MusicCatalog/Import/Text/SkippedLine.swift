/// The rest of a line that is longer than what is read, of which nothing is kept, across the blocks that it stands in.
struct SkippedLine {
  /// Whether the line has not ended yet.
  private(set) var isOpen = false
  /// Whether it ended with a return at the end of a block: a line feed that follows belongs to it.
  private var awaitsLineFeed = false

  /// Skips what comes behind a byte, the last of those that were read.
  ///
  /// - Returns: Whether the line ends there, in a return.
  mutating func begin(behind last: UInt8?) -> Bool {
    let endsLine = last == 0x0D
    isOpen = !endsLine
    awaitsLineFeed = endsLine
    return endsLine
  }

  /// What a block has behind the line, and whether the line ended in it.
  ///
  /// - Complexity: O(bytes of the line in the block).
  mutating func rest(of block: [UInt8]) -> (bytes: ArraySlice<UInt8>, endsLine: Bool) {
    var bytes = block[...]
    if awaitsLineFeed, let first = bytes.first {
      awaitsLineFeed = false
      if first == 0x0A { bytes = bytes.dropFirst() }
    }
    guard isOpen else { return (bytes, false) }
    guard let ending = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return ([], false)
    }
    let next = ending + 1
    let isReturn = bytes[ending] == 0x0D
    awaitsLineFeed = isReturn && next == bytes.endIndex
    let isPair = isReturn && next < bytes.endIndex && bytes[next] == 0x0A
    isOpen = false
    return (bytes[(isPair ? next + 1 : next)...], true)
  }
}
