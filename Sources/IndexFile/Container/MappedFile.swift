import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a file, mapped read-only for as long as the object lives.
///
/// The file must not be truncated or rewritten in place meanwhile: the system answers a read beyond
/// its end with a signal that no program survives. Refrain's own files are only ever replaced whole.
final class MappedFile: Sendable {
  let path: String
  // Nobody writes to the mapping, so every thread may read it.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// Maps the whole file; an empty file gives no bytes.
  init(opening path: String) throws(IndexFileError) {
    self.path = path
    let file = try RegularFile(opening: path)
    let size = file.size
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard
      let address = mmap(nil, size, PROT_READ, MAP_SHARED, file.descriptor.rawValue, 0),
      address != MAP_FAILED
    else { throw .system(path, "map", Errno(rawValue: errno)) }
    bytes = UnsafeRawBufferPointer(start: address, count: size)
  }

  deinit {
    if let base = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
    }
  }

  /// Calls `body` with the bytes, which stay mapped at least until it returns; `bytes` alone does
  /// not keep a file alive that nothing else holds.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(bytes)
  }

  /// Tells the system how `range` will be read; a hint, so failures do not matter.
  func advise(_ range: Range<Int>, _ advice: AccessAdvice) {
    guard let base = bytes.baseAddress, !range.isEmpty else { return }
    // madvise wants a page boundary; our sections are only cache-line aligned.
    let start = range.lowerBound / 4096 * 4096
    let flag: Int32 =
      switch advice {
      case .random: MADV_RANDOM
      case .sequential: MADV_SEQUENTIAL
      case .willNeed: MADV_WILLNEED
      case .notNeeded: MADV_DONTNEED
      case .hugePages: AccessAdvice.hugePagesFlag
      }
    _ = madvise(
      UnsafeMutableRawPointer(mutating: base + start), range.upperBound - start, flag)
  }
}

/// How a part of a mapped file is about to be read.
package enum AccessAdvice: Sendable {
  /// In no order: do not read ahead.
  case random
  /// Front to back: read far ahead.
  case sequential
  /// Soon: start reading now.
  case willNeed
  /// No more for now: its pages need not stay in memory, and are read again when they are touched.
  case notNeeded
  /// Densely and for long: back it by huge pages where the file system can.
  case hugePages

  static var hugePagesFlag: Int32 {
    #if os(Linux)
      14  // MADV_HUGEPAGE, which the C library's headers hide behind a feature macro
    #else
      MADV_WILLNEED
    #endif
  }
}
