import Foundation

/// One file in a zip archive.
struct ZipEntry: Sendable, Equatable {
  /// Its path inside the archive.
  var name: String
  /// Whether it is deflated; stored as it is otherwise.
  var isDeflated: Bool
  /// Bytes that it takes in the archive.
  var packedSize: Int
  /// CRC-32 of its bytes, unpacked.
  var checksum: UInt32
  /// Where its local header begins.
  fileprivate var headerOffset: Int

  private static let localHeaderSize = 30

  /// Where its bytes begin: behind the local header, whose length only the header itself tells.
  func dataOffset(in handle: FileHandle, archive: String) throws -> UInt64 {
    try handle.seek(toOffset: UInt64(headerOffset))
    let header = Array(try handle.read(upToCount: ZipEntry.localHeaderSize) ?? Data())
    guard header.count == ZipEntry.localHeaderSize, header.starts(with: [0x50, 0x4B, 3, 4]) else {
      throw CatalogError.unreadable(
        path: archive, detail: "the zip archive is damaged at \"\(name)\".")
    }
    let length = header.number(at: 26, bytes: 2) + header.number(at: 28, bytes: 2)
    return UInt64(headerOffset + ZipEntry.localHeaderSize + length)
  }
}

/// The directory of a zip archive (PKWARE's APPNOTE, sections 4.3.12 and 4.3.16).
///
/// Entries that are encrypted, packed otherwise than by deflate, or beyond 4 GiB are refused by
/// name: unpacked by hand they can be imported.
enum ZipArchive {
  private static let endSize = 22
  private static let maximumCommentLength = 65_535
  private static let centralSize = 46

  /// Whether the file begins as an archive does.
  static func isArchive(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    let start = (try? handle.read(upToCount: 4)) ?? nil
    return start.map { Array($0) == [0x50, 0x4B, 3, 4] } ?? false
  }

  /// The files in the archive, in its own order; folders and the notes of file managers left out.
  static func entries(of path: String) throws(CatalogError) -> [ZipEntry] {
    do {
      return try readEntries(of: path)
    } catch let error as CatalogError {
      throw error
    } catch {
      throw .unreadable(path: path, detail: "reading fails: \(error.localizedDescription)")
    }
  }

  private static func readEntries(of path: String) throws -> [ZipEntry] {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? handle.close() }
    let directory = try directory(of: handle, path: path)
    var entries: [ZipEntry] = []
    var position = 0
    while position < directory.count {
      guard position + centralSize <= directory.count,
        directory[position...].starts(with: [0x50, 0x4B, 1, 2])
      else { throw damaged(path) }
      let nameLength = directory.number(at: position + 28, bytes: 2)
      let end = position + centralSize + nameLength
      guard end <= directory.count else { throw damaged(path) }
      let name = String(decoding: directory[(position + centralSize)..<end], as: UTF8.self)
      if !isIgnored(name) { entries.append(try entry(directory, at: position, name, path)) }
      position =
        end + directory.number(at: position + 30, bytes: 2)
        + directory.number(at: position + 32, bytes: 2)
    }
    return entries
  }

  /// The central directory, which the record at the end of the file points to.
  private static func directory(of handle: FileHandle, path: String) throws -> [UInt8] {
    let size = Int(try handle.seekToEnd())
    let start = max(0, size - endSize - maximumCommentLength)
    try handle.seek(toOffset: UInt64(start))
    let tail = Array(try handle.read(upToCount: size - start) ?? Data())
    guard
      let end = (0...max(0, tail.count - endSize)).reversed().first(where: {
        tail[$0...].starts(with: [0x50, 0x4B, 5, 6])
      }), tail.count >= endSize
    else { throw damaged(path) }
    let length = tail.number(at: end + 12, bytes: 4)
    let offset = tail.number(at: end + 16, bytes: 4)
    guard offset != 0xFFFF_FFFF else {
      throw CatalogError.unreadable(
        path: path, detail: "the zip archive is larger than 4 GiB. Unpack it first.")
    }
    guard offset + length <= size else { throw damaged(path) }
    try handle.seek(toOffset: UInt64(offset))
    let directory = Array(try handle.read(upToCount: length) ?? Data())
    guard directory.count == length else { throw damaged(path) }
    return directory
  }

  private static func entry(
    _ directory: [UInt8], at position: Int, _ name: String, _ path: String
  ) throws(CatalogError) -> ZipEntry {
    let isEncrypted = directory.number(at: position + 8, bytes: 2) & 1 == 1
    let method = directory.number(at: position + 10, bytes: 2)
    let packedSize = directory.number(at: position + 20, bytes: 4)
    let headerOffset = directory.number(at: position + 42, bytes: 4)
    guard !isEncrypted, method == 0 || method == 8, packedSize != 0xFFFF_FFFF,
      headerOffset != 0xFFFF_FFFF
    else {
      throw .unreadable(
        path: path,
        detail: "\"\(name)\" in it is encrypted or packed in an unusual way. Unpack it first.")
    }
    return ZipEntry(
      name: name, isDeflated: method == 8, packedSize: packedSize,
      checksum: UInt32(directory.number(at: position + 16, bytes: 4)), headerOffset: headerOffset)
  }

  private static func isIgnored(_ name: String) -> Bool {
    let last = name.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return last.isEmpty || last.hasPrefix(".") || name.hasPrefix("__MACOSX/")
  }

  private static func damaged(_ path: String) -> CatalogError {
    .unreadable(path: path, detail: "the zip archive is damaged or cut short; fetch it again.")
  }
}

extension [UInt8] {
  /// A little-endian number.
  fileprivate func number(at place: Int, bytes: Int) -> Int {
    (0..<bytes).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }
}
