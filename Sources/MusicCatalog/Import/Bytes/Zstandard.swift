import Foundation

/// The system's Zstandard library, found when it is first asked for.
///
/// It is loaded at run time because few inputs need it: package managers of Linux bring it along, a
/// system library of the package would have to be installed with its headers wherever somebody builds
/// anything that depends on Refrain.
struct Zstandard: Sendable {
  /// Nil where the library is not installed.
  static let library = Zstandard()

  /// `ZSTD_inBuffer` and `ZSTD_outBuffer`: the address of the first byte, how many there are, and how
  /// many of them are used.
  typealias Buffer = (start: UInt, size: UInt, position: UInt)

  fileprivate let create: @convention(c) () -> UnsafeMutableRawPointer?
  fileprivate let free: @convention(c) (UnsafeMutableRawPointer?) -> UInt
  fileprivate let decompress:
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafeMutableRawPointer, UnsafeMutableRawPointer
    ) -> UInt
  fileprivate let isError: @convention(c) (UInt) -> UInt32

  private static let names = [
    "libzstd.so.1", "libzstd.1.dylib", "/opt/homebrew/lib/libzstd.1.dylib",
    "/usr/local/lib/libzstd.1.dylib",
  ]

  private init?() {
    // Found once and kept for as long as the process lives, so that its functions stay where they are.
    let handle = Zstandard.names.lazy.compactMap { dlopen($0, RTLD_NOW | RTLD_LOCAL) }.first
    guard let handle, let create = dlsym(handle, "ZSTD_createDStream"),
      let free = dlsym(handle, "ZSTD_freeDStream"),
      let decompress = dlsym(handle, "ZSTD_decompressStream"),
      let isError = dlsym(handle, "ZSTD_isError")
    else { return nil }
    self.create = unsafeBitCast(create, to: type(of: self.create))
    self.free = unsafeBitCast(free, to: type(of: self.free))
    self.decompress = unsafeBitCast(decompress, to: type(of: self.decompress))
    self.isError = unsafeBitCast(isError, to: type(of: self.isError))
  }
}

/// Unpacks frames of Zstandard (RFC 8878); several in a row are one stream.
///
/// The library refuses windows of more than 128 MiB, which bounds the memory that a frame can ask for.
final class ZstandardUnpacker: Unpacker {
  private let library: Zstandard
  private let stream: UnsafeMutableRawPointer
  private(set) var isAtEnd = false
  let damage =
    "the packed stream is damaged, or was packed with a window of more than 128 MiB; fetch it again,"
    + " or unpack it first with zstd -d --long=31."
  private var input: [UInt8] = []
  private var position = 0
  private var isOutputFull = false

  /// - Returns: nil where the library is not installed, or has no memory.
  init?() {
    guard let library = Zstandard.library, let stream = library.create() else { return nil }
    self.library = library
    self.stream = stream
  }

  deinit {
    _ = library.free(stream)
  }

  func feed(_ block: [UInt8]) {
    input = block
    position = 0
  }

  var needsInput: Bool { position == input.count && !isOutputFull }

  func next() -> [UInt8]? {
    var result: UInt = 0
    let output = [UInt8](unsafeUninitializedCapacity: Unpacking.step) { output, count in
      input.withUnsafeBytes { bytes in
        var source: Zstandard.Buffer = (
          UInt(bitPattern: bytes.baseAddress), UInt(bytes.count), UInt(position)
        )
        var target: Zstandard.Buffer = (UInt(bitPattern: output.baseAddress), UInt(output.count), 0)
        result = library.decompress(stream, &target, &source)
        position = Int(source.position)
        count = Int(target.position)
      }
    }
    guard library.isError(result) == 0 else { return nil }
    isOutputFull = output.count == Unpacking.step
    // Zero says that a frame is complete and all of it is out.
    isAtEnd = result == 0
    return output
  }
}
