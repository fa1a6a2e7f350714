import CZlib

/// Unpacks what zlib packed, one block after the other; several gzip members in a row are one
/// stream.
final class Inflater {
  /// What stands around the packed bytes.
  enum Wrapping: Int32 {
    /// The header and checksum of gzip; the value is zlib's size of the window.
    case gzip = 31
    /// Nothing, as in zip archives.
    case bare = -15
  }

  private var stream = z_stream()
  private let wrapping: Wrapping
  /// Whether the last stream has come to its end.
  private(set) var isAtEnd = false
  /// A block of zeros packs about a thousandfold; one input block must not fill the memory.
  private static let outputStep = 1 << 20

  init(_ wrapping: Wrapping) {
    self.wrapping = wrapping
    let size = Int32(MemoryLayout<z_stream>.size)
    inflateInit2_(&stream, wrapping.rawValue, ZLIB_VERSION, size)
  }

  deinit {
    inflateEnd(&stream)
  }

  /// The bytes that `input` unpacks to; nil when it is damaged.
  func inflate(_ input: [UInt8]) -> [UInt8]? {
    var input = input
    var output: [UInt8] = []
    let isWhole = input.withUnsafeMutableBufferPointer { buffer -> Bool in
      stream.next_in = buffer.baseAddress
      stream.avail_in = UInt32(buffer.count)
      // A full output may leave unpacked bytes behind although all of the input is taken.
      repeat {
        if isAtEnd {
          guard wrapping == .gzip, inflateReset(&stream) == Z_OK else { return false }
          isAtEnd = false
        }
        guard step(into: &output) else { return false }
      } while stream.avail_in > 0 || (stream.avail_out == 0 && !isAtEnd)
      return true
    }
    return isWhole ? output : nil
  }

  private func step(into output: inout [UInt8]) -> Bool {
    var isFine = true
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: Inflater.outputStep))
    let unused = output.withUnsafeMutableBufferPointer { buffer -> Int in
      stream.next_out = buffer.baseAddress! + start
      stream.avail_out = UInt32(Inflater.outputStep)
      let code = CZlib.inflate(&stream, Z_NO_FLUSH)
      isAtEnd = code == Z_STREAM_END
      isFine = code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR
      return Int(stream.avail_out)
    }
    output.removeLast(unused)
    return isFine
  }
}
