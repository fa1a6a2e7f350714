import CZlib
import Foundation

/// The bytes of an input file, block by block, unpacked when it is gzip.
final class ByteSource {
  let path: String
  /// The size on the disk, for progress.
  let size: Int
  /// How many bytes of the disk have been read.
  private(set) var consumed = 0
  private let handle: FileHandle
  private var inflater: Inflater?
  private var isFirst = true
  private static let blockSize = 1 << 20

  init(opening path: String) throws(CatalogError) {
    self.path = path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .unreadable(path: path, detail: "there is no such file.")
    }
    guard !isFolder.boolValue else {
      throw .unreadable(path: path, detail: "it is a folder; name the files in it.")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .unreadable(path: path, detail: "it cannot be opened; check its permissions.")
    }
    self.handle = handle
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  deinit {
    try? handle.close()
  }

  /// The next block, or nil at the end.
  ///
  /// - Throws: `.unreadable` when the disk fails or a gzip stream is damaged or cut short.
  func next() throws(CatalogError) -> [UInt8]? {
    while true {
      let block: Data?
      do {
        block = try handle.read(upToCount: ByteSource.blockSize)
      } catch {
        throw .unreadable(path: path, detail: "reading fails: \(error.localizedDescription)")
      }
      guard let block, !block.isEmpty else {
        if let inflater, !inflater.isAtEnd {
          throw .unreadable(path: path, detail: "the gzip stream is cut short.")
        }
        return nil
      }
      consumed += block.count
      if isFirst {
        isFirst = false
        if block.starts(with: [0x1F, 0x8B]) { inflater = Inflater() }
      }
      guard let inflater else { return Array(block) }
      guard let bytes = inflater.inflate(Array(block)) else {
        throw .unreadable(path: path, detail: "the gzip stream is damaged.")
      }
      if !bytes.isEmpty { return bytes }
    }
  }
}

/// Unpacks gzip, one block after the other; several members in a row are one stream.
private final class Inflater {
  private var stream = z_stream()
  private(set) var isAtEnd = false
  private static let gzipWindow: Int32 = 15 + 16
  /// A block of zeros packs about a thousandfold; one input block must not fill the memory.
  private static let outputStep = 1 << 20

  init() {
    let size = Int32(MemoryLayout<z_stream>.size)
    inflateInit2_(&stream, Inflater.gzipWindow, ZLIB_VERSION, size)
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
      while stream.avail_in > 0 {
        if isAtEnd {
          guard inflateReset(&stream) == Z_OK else { return false }
          isAtEnd = false
        }
        guard step(into: &output) else { return false }
      }
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

extension MusicCatalog {
  /// Checks that an input file is there and can be opened, before anything is changed for it.
  ///
  /// - Throws: `.unreadable`.
  public static func checkReadable(_ path: String) throws(CatalogError) {
    _ = try ByteSource(opening: path)
  }
}
