import CZlib

/// Unpacks what zlib packed, one block after the other; several gzip members in a row are one
/// stream.
final class Inflater: Unpacker {
  /// What stands around the packed bytes.
  enum Wrapping: Int32 {
    /// The header and checksum of gzip; the value is zlib's size of the window.
    case gzip = 31
    /// Nothing, as in zip archives.
    case bare = -15
  }

  private var stream = z_stream()
  private let wrapping: Wrapping
  private(set) var isAtEnd = false
  private var input: [UInt8] = []
  private var position = 0
  let damage = "the packed stream is damaged; fetch it again."
  /// Whether unpacked bytes may be left behind although all of the input is taken.
  private var isOutputFull = false

  init(_ wrapping: Wrapping) {
    self.wrapping = wrapping
    let size = Int32(MemoryLayout<z_stream>.size)
    inflateInit2_(&stream, wrapping.rawValue, ZLIB_VERSION, size)
  }

  deinit {
    inflateEnd(&stream)
  }

  func feed(_ block: [UInt8]) {
    input = block
    position = 0
  }

  var needsInput: Bool { position == input.count && !isOutputFull }

  func next() -> [UInt8]? {
    if isAtEnd {
      guard wrapping == .gzip, inflateReset(&stream) == Z_OK else { return nil }
      isAtEnd = false
    }
    var output = [UInt8](repeating: 0, count: Unpacking.step)
    var code = Z_OK
    let before = position
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress.map { $0 + position }
        stream.avail_in = UInt32(input.count - position)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        code = CZlib.inflate(&stream, Z_NO_FLUSH)
        position = input.count - Int(stream.avail_in)
      }
    }
    isAtEnd = code == Z_STREAM_END
    isOutputFull = stream.avail_out == 0 && !isAtEnd
    output.removeLast(Int(stream.avail_out))
    let isFine = code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR
    let isStuck = output.isEmpty && position == before && position < input.count
    return isFine && !isStuck ? output : nil
  }
}
