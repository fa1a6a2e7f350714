extension UnsafeBufferPointer<UInt8> {
  /// Where some bytes begin first, one after the other; 0 for none at all, nil where they do not stand here.
  ///
  /// - Complexity: O(`count` x the bytes that are looked for) at worst; one comparison a byte where the first of
  ///   them is rare.
  package func firstIndex(ofBytes part: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = part.first else { return 0 }
    guard part.count <= count else { return nil }
    return (0...(count - part.count)).first { start in
      self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
    }
  }
}

extension [UInt8] {
  /// Where some bytes begin first, one after the other; 0 for none at all, nil where they do not stand here.
  package func firstIndex(ofBytes part: [UInt8]) -> Int? {
    withUnsafeBufferPointer { bytes in
      part.withUnsafeBufferPointer { bytes.firstIndex(ofBytes: $0) }
    }
  }
}
