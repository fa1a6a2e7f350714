#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text file by lines.
package struct LineFile {
  /// What separates the fields of a line.
  package enum Separator {
    /// Any number of spaces, tabs or commas; no field is empty.
    case blanks
    /// Each tab; fields may be empty.
    case tabs
    /// Nothing: a line is one field.
    case none
  }

  let path: String

  /// The file at a path.
  package init(path: String) {
    self.path = path
  }

  /// Calls `body` with the fields and the number, from 1, of each line that is not empty.
  ///
  /// - Throws: `EvaluationError.unreadable`, and what `body` throws.
  package func forEach(
    separatedBy separator: Separator,
    _ body: (_ fields: [String], _ line: Int) throws(EvaluationError) -> Void
  ) throws(EvaluationError) {
    guard let file = fopen(path, "r") else {
      throw .unreadable(path: path, detail: systemErrorText)
    }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    var number = 0
    defer { free(line) }
    while true {
      let length = getline(&line, &capacity, file)
      guard length >= 0, let line else {
        // A line that memory has no room for ends no file; nor does a folder, which opens.
        if feof(file) == 0 { throw .unreadable(path: path, detail: systemErrorText) }
        break
      }
      number += 1
      var bytes = UnsafeRawBufferPointer(start: line, count: length)
      while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
        bytes = UnsafeRawBufferPointer(rebasing: bytes.dropLast())
      }
      let fields = separator.fields(of: bytes)
      if !bytes.isEmpty, !fields.isEmpty { try body(fields, number) }
    }
    if ferror(file) != 0 { throw .unreadable(path: path, detail: systemErrorText) }
  }

  /// The whole file but for empty lines; what is not UTF-8 is replaced.
  ///
  /// - Throws: `EvaluationError.unreadable`.
  func text() throws(EvaluationError) -> String {
    var lines: [String] = []
    try forEach(separatedBy: .none) { fields, _ in lines += fields }
    return lines.joined(separator: "\n")
  }
}

extension LineFile.Separator {
  fileprivate func fields(of line: UnsafeRawBufferPointer) -> [String] {
    var fields: [String] = []
    var start = 0
    for end in 0...line.count where end == line.count || separates(line[end]) {
      if end > start || self != .blanks {
        fields.append(String(decoding: line[start..<end], as: UTF8.self))
      }
      start = end + 1
    }
    return fields
  }

  private func separates(_ byte: UInt8) -> Bool {
    switch self {
    case .blanks:
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ",")
    case .tabs: byte == UInt8(ascii: "\t")
    case .none: false
    }
  }
}
