import IndexFile

/// Different texts, numbered in the order of their first appearance.
struct Interner {
  private(set) var names: [String] = []
  private var ordinals: [String: UInt32] = [:]

  mutating func ordinal(of name: String) -> UInt32 {
    if let known = ordinals[name] { return known }
    let ordinal = UInt32(names.count)
    ordinals[name] = ordinal
    names.append(name)
    return ordinal
  }

  func write(_ section: String, to writer: inout IndexFileWriter) throws(IndexFileError) {
    try StringTable.Builder(names).write(section, to: &writer)
  }

  /// The same for names that are read one at a time.
  func write(coding section: String, to writer: inout IndexFileWriter) throws(IndexFileError) {
    try StringTable.Builder(names).write(coding: section, to: &writer)
  }
}
