import Foundation

/// Something to import: a file, or an entry of a zip archive.
struct InputFile: Sendable {
  /// What it is called in messages: the path as it was named, and the entry behind it.
  let name: String
  /// The file on the disk.
  let path: String
  private let entry: ZipEntry?

  /// The inputs that `path` stands for: the file itself, or what is in it when it is an archive.
  ///
  /// - Throws: `.unreadable` for archives that are damaged or that hold nothing.
  static func all(at path: String) throws(CatalogError) -> [InputFile] {
    guard isRegular(path), ZipArchive.isArchive(path) else {
      return [InputFile(name: path, path: path, entry: nil)]
    }
    let entries = try ZipArchive.entries(of: path)
    guard !entries.isEmpty else {
      throw .unreadable(path: path, detail: "the zip archive has no file in it.")
    }
    let marks = ["[Content_Types].xml", "content.xml", "Index/Document.iwa"]
    guard !entries.contains(where: { marks.contains($0.name) }) else {
      throw .unreadable(path: path, detail: ForeignFile.workbook)
    }
    return entries.map { InputFile(name: "\(path)/\($0.name)", path: path, entry: $0) }
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return isThere && isFolder.boolValue
  }

  /// The files in a folder and the folders in it, archives opened, and the archives and folders that cannot
  /// be read.
  ///
  /// - Parameter names: what is in a folder.
  /// - Throws: `.unreadable` where there is nothing else.
  static func all(
    inFolder path: String,
    names: (String) throws -> [String] = FileManager.default.contentsOfDirectory(atPath:)
  ) throws(CatalogError) -> (files: [InputFile], unread: [String]) {
    var found: [String] = []
    var unread: [String] = []
    var first: CatalogError?
    var folders = [path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path]
    while let folder = folders.popLast() {
      do {
        // What file managers keep to themselves, bundles, and what imports wrote beside those.
        let entries = try names(folder).filter {
          !$0.hasPrefix(".") && !$0.hasSuffix(".refrain") && !$0.hasSuffix(".unmatched.jsonl")
        }
        for entry in entries.map({ folder + "/" + $0 }) {
          if isOwnFolder(entry) { folders.append(entry) } else { found.append(entry) }
        }
      } catch {
        unread.append(folder)
        first =
          first
          ?? .unreadable(
            path: folder, detail: "the folder cannot be read: \(error.localizedDescription)")
      }
    }
    var files: [InputFile] = []
    for file in found.sorted() where isRegular(file) {
      do throws(CatalogError) {
        files += try all(at: file)
      } catch {
        unread.append(file)
        first = first ?? error
      }
    }
    guard !files.isEmpty else {
      throw first ?? .unreadable(path: path, detail: "there is no file in it.")
    }
    return (files, unread)
  }

  /// Whether it is a folder itself and no link to one, which may lead anywhere, and around.
  private static func isOwnFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether it lies in an archive, where programs that need a file of their own cannot open it.
  var isArchived: Bool { entry != nil }

  /// Whether it can be opened more than once, which a pipe cannot.
  var canBeReopened: Bool { InputFile.isRegular(path) }

  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether the file on the disk begins with some bytes, as it is and not as it unpacks.
  func beginsWith(_ bytes: [UInt8]) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: bytes.count)).map { $0.elementsEqual(bytes) } ?? false
  }

  /// Its bytes from the first one on.
  func open() throws(CatalogError) -> ByteSource {
    guard let entry else { return try ByteSource(opening: path) }
    return try ByteSource(opening: entry, of: path, as: name)
  }
}
