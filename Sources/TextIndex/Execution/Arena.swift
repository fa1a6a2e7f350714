/// Memory for one query, taken in large pieces and given back all at once.
final class Arena {
  private var pieces: [UnsafeMutableRawBufferPointer] = []
  private var used = 0

  /// Uninitialised memory for `count` elements, valid while the arena lives.
  func allocate<Element>(
    _ type: Element.Type, _ count: Int
  ) -> UnsafeMutablePointer<Element> {
    let size = (max(count, 1) * MemoryLayout<Element>.stride + 63) & ~63
    if pieces.isEmpty || used + size > pieces[pieces.count - 1].count {
      pieces.append(.allocate(byteCount: max(size, 1 << 16), alignment: 64))
      used = 0
    }
    let place = pieces[pieces.count - 1].baseAddress! + used
    used += size
    return place.bindMemory(to: Element.self, capacity: count)
  }

  /// The same, all zero.
  func zeros<Element: BitwiseCopyable & FixedWidthInteger>(
    _ type: Element.Type, _ count: Int
  ) -> UnsafeMutablePointer<Element> {
    let pointer = allocate(type, count)
    pointer.initialize(repeating: 0, count: count)
    return pointer
  }

  deinit {
    for piece in pieces { piece.deallocate() }
  }
}
