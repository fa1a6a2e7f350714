#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Memory on large pages, where the system has them.
///
/// Who jumps through hundreds of megabytes has to look up the page at nearly every jump while pages have
/// 4 kB, in a virtual machine twice. Useful for memory that is read all over for seconds; not useful for
/// what is read from end to end, or once.
package enum LargePages {
  /// Smaller memory has no large page of its own.
  private static let minimumSize = 4 << 20
  private static let size: UInt = 2 << 20

  /// Asks the system to move memory that has been written to large pages: a hint, which changes nothing
  /// that it holds.
  package static func request(_ bytes: UnsafeRawBufferPointer) {
    #if os(Linux)
      guard let base = bytes.baseAddress, bytes.count >= minimumSize else { return }
      let start = (UInt(bitPattern: base) + size - 1) / size * size
      let end = (UInt(bitPattern: base) + UInt(bytes.count)) / size * size
      guard start < end else { return }
      // MADV_COLLAPSE, which the C library's headers do not all have.
      _ = madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), 25)
    #endif
  }
}
