/// A file of track ids, one a line.
enum IDList {
  /// The ids with the numbers of their lines, from 1.
  ///
  /// - Throws: `.unreadable` for a file that is not there or is not UTF-8.
  static func read(from path: String) throws(CatalogError) -> [(text: String, line: Int)] {
    var reader = LineReader(TextSource(try ByteSource(opening: path)))
    var ids: [(String, Int)] = []
    while let batch = try reader.next() {
      for line in batch.lines {
        guard let bytes = try? batch.bytes(of: line),
          let text = String(validating: bytes, as: UTF8.self)
        else {
          throw .unreadable(path: path, detail: "line \(line.number) is not valid UTF-8.")
        }
        ids.append((text, line.number))
      }
    }
    return ids
  }
}

extension MusicCatalog {
  /// The track ids of a text file, one a line; empty lines are passed over.
  ///
  /// - Throws: `.unreadable` for a file that is not there or is not UTF-8.
  public static func ids(inFile path: String) throws(CatalogError) -> [String] {
    try IDList.read(from: path).map(\.text).filter { !$0.isEmpty }
  }
}
