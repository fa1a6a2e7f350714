import IndexFile

extension SessionModel {
  func write(_ name: String, to file: inout IndexFileWriter) throws(IndexFileError) {
    try file.write(name + ".settings", settings.numbers)
    try file.write(name + ".offsets", offsets.unsafeElements)
    try file.write(name + ".items", items.unsafeElements)
    try file.write(name + ".postoffs", postingOffsets.unsafeElements)
    try file.write(name + ".postings", postings.unsafeElements)
  }

  /// Reads the sections, or gives nil when there are none. What they refer to is checked where it
  /// is followed.
  static func ifPresent(
    _ name: String, in file: MappedIndexFile, itemCount: Int
  ) throws(IndexFileError) -> SessionModel? {
    guard file.contains(name + ".offsets") else { return nil }
    let offsets = try file.array(name + ".offsets", of: UInt64.self)
    let settings = SessionSettings(
      numbers: Array(try file.array(name + ".settings", of: Float.self)))
    guard let settings, !offsets.isEmpty, offsets.count <= Int(UInt32.max) else {
      throw .corrupt(file.path, section: name + ".settings", "a setting is out of range")
    }
    return SessionModel(
      settings: settings, itemCount: itemCount, offsets: offsets,
      items: try file.array(name + ".items", of: UInt32.self),
      postingOffsets: try file.array(name + ".postoffs", of: UInt64.self, count: itemCount + 1),
      postings: try file.array(name + ".postings", of: UInt32.self))
  }
}
