internal import CKernels

/// CRC-32C (Castagnoli), by the processor's own instruction where it has one.
package enum Checksum {
  /// Continues `crc` (0 at the start) over `bytes`.
  package static func crc32c(_ bytes: UnsafeRawBufferPointer, continuing crc: UInt32 = 0) -> UInt32
  {
    guard let base = bytes.baseAddress else { return crc }
    return rf_crc32c(crc, base, bytes.count)
  }
}
