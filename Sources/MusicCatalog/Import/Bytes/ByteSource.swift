import CZlib
import Foundation

/// The bytes of an input, block by block, unpacked when it is gzip or Zstandard.
final class ByteSource {
  /// What the input is called in messages.
  let path: String
  /// The size on the disk, for progress.
  let size: Int
  /// How many bytes of the disk have been read.
  private(set) var consumed = 0
  private let handle: FileHandle
  private var unpacker: (any Unpacker)?
  /// How many bytes came out of it.
  private var unpacked = 0
  /// Bytes that are left to read; what lies behind them belongs to another entry of the archive.
  private var remaining: Int
  private var isFirst = true
  /// Whether nothing has come out yet.
  private var isAtStart = true
  /// What an entry of an archive says of its bytes, and what they have said so far.
  private var expected: UInt32?
  private var checksum: uLong = 0
  /// Whether these are what comes out, and not what is read and may be packed once more.
  private var isDeflated = false
  private static let blockSize = 1 << 20

  /// Opens a file; a zip archive is opened an entry at a time, through `InputFile`.
  init(opening path: String) throws(CatalogError) {
    self.path = path
    handle = try ByteSource.open(path)
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
    remaining = .max
  }

  /// Opens an entry of an archive.
  init(opening entry: ZipEntry, of archive: String, as name: String) throws(CatalogError) {
    path = name
    handle = try ByteSource.open(archive)
    size = entry.packedSize
    remaining = entry.packedSize
    expected = entry.checksum
    isDeflated = entry.isDeflated
    if entry.isDeflated { unpacker = Inflater(.bare) }
    do {
      try handle.seek(toOffset: try entry.dataOffset(in: handle, archive: archive))
    } catch let error as CatalogError {
      throw error
    } catch {
      throw .unreadable(path: name, detail: "reading fails: \(error.localizedDescription)")
    }
  }

  deinit {
    try? handle.close()
  }

  /// The next block, or nil at the end.
  ///
  /// - Throws: `.unreadable` when the disk fails, when a packed stream is damaged or cut short, and
  ///   for a packing that is not known.
  func next() throws(CatalogError) -> [UInt8]? {
    while true {
      if let unpacker, !unpacker.needsInput {
        guard let bytes = unpacker.next() else {
          throw .unreadable(path: path, detail: unpacker.damage)
        }
        try count(unpacked: bytes.count)
        if !bytes.isEmpty { return try given(bytes) }
        continue
      }
      guard let block = try readBlock() else { break }
      if isFirst {
        isFirst = false
        try recognizePacking(of: block)
      }
      guard let unpacker else { return try given(block) }
      unpacker.feed(block)
    }
    if let unpacker, !unpacker.isAtEnd {
      throw .unreadable(path: path, detail: "the packed stream is cut short; fetch it again.")
    }
    if let expected, checksum != uLong(expected) {
      throw .unreadable(
        path: path, detail: "the archive is damaged there: its checksum differs; fetch it again.")
    }
    return nil
  }

  /// Bytes that have come out.
  private func given(_ bytes: [UInt8]) throws(CatalogError) -> [UInt8] {
    if isAtStart {
      isAtStart = false
      if bytes.count > 262, bytes[257..<262].elementsEqual("ustar".utf8) {
        throw .unreadable(
          path: path,
          detail: "it is a tar archive, which is not read. Unpack it first with tar -xf.")
      }
      if let foreign = ForeignFile(bytes) {
        throw .unrecognized(path: path, detail: foreign.advice)
      }
    }
    if isDeflated { sum(bytes) }
    return bytes
  }

  private func sum(_ bytes: [UInt8]) {
    checksum = crc32(checksum, bytes, uInt(bytes.count))
  }

  private func readBlock() throws(CatalogError) -> [UInt8]? {
    guard remaining > 0 else { return nil }
    let block: Data?
    do {
      block = try handle.read(upToCount: min(remaining, ByteSource.blockSize))
    } catch {
      throw .unreadable(path: path, detail: "reading fails: \(error.localizedDescription)")
    }
    guard let block, !block.isEmpty else { return nil }
    consumed += block.count
    if remaining != .max { remaining -= block.count }
    let bytes = Array(block)
    if expected != nil, !isDeflated { sum(bytes) }
    return bytes
  }

  /// What is packed more than two hundredfold, beyond a size that repetition in tables explains, is
  /// made to fill a memory or a disk.
  private func count(unpacked bytes: Int) throws(CatalogError) {
    unpacked += bytes
    guard unpacked > ByteSource.freeUnpackedSize, unpacked / ByteSource.maximumUnpacking > consumed
    else { return }
    throw .unreadable(
      path: path,
      detail:
        "it unpacks to more than \(ByteSource.maximumUnpacking) times its size. Unpack it first,"
        + " if that is what it should hold.")
  }

  private static let freeUnpackedSize = 16 << 20
  private static let maximumUnpacking = 200

  private func recognizePacking(of block: [UInt8]) throws(CatalogError) {
    guard unpacker == nil else { return }
    if block.starts(with: [0x1F, 0x8B]) { unpacker = Inflater(.gzip) }
    if ByteSource.isZstandard(block) {
      unpacker = ZstandardUnpacker()
      guard unpacker != nil else {
        throw .unreadable(
          path: path,
          detail: "it is packed with Zstandard, whose library libzstd is not installed."
            + " Install it, or unpack the file first with zstd -d.")
      }
    }
    if let foreign = ForeignFile(block), foreign.isPacked {
      throw .unreadable(path: path, detail: foreign.advice)
    }
  }

  /// A frame, or one to be skipped, with which parallel packers begin.
  private static func isZstandard(_ block: [UInt8]) -> Bool {
    block.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
      || block.count > 3 && block[0] & 0xF0 == 0x50 && block[1...].starts(with: [0x2A, 0x4D, 0x18])
  }

  private static func open(_ path: String) throws(CatalogError) -> FileHandle {
    do throws(InputHandle.Refusal) {
      return try InputHandle.open(path)
    } catch {
      throw .unreadable(path: path, detail: error.detail + ".")
    }
  }
}

extension MusicCatalog {
  /// Checks that an input file is there and can be opened, before anything is changed for it; a pipe
  /// can be opened only once and is not tried.
  ///
  /// - Parameter mayBeFolder: whether a folder is an input.
  /// - Throws: `.unreadable`.
  public static func checkReadable(
    _ path: String, mayBeFolder: Bool = false
  ) throws(CatalogError) {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if mayBeFolder, isThere, isFolder.boolValue {
      guard FileManager.default.isReadableFile(atPath: path) else {
        throw .unreadable(path: path, detail: "the folder cannot be read.")
      }
      return
    }
    if isThere, !isFolder.boolValue, !InputFile.isRegular(path) { return }
    _ = try ByteSource(opening: path)
  }
}
