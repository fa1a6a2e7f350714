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
    return entries.map { InputFile(name: "\(path)/\($0.name)", path: path, entry: $0) }
  }

  /// Whether it lies in an archive, where programs that need a file of their own cannot open it.
  var isArchived: Bool { entry != nil }

  /// Whether it can be opened more than once, which a pipe cannot.
  var canBeReopened: Bool { InputFile.isRegular(path) }

  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Its bytes from the first one on.
  func open() throws(CatalogError) -> ByteSource {
    guard let entry else { return try ByteSource(opening: path) }
    return try ByteSource(opening: entry, of: path, as: name)
  }
}
