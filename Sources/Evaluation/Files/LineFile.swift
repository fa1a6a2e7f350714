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

  /// The most bytes of a line: what has none that ends is read no further.
  static let maximumLine = 64 << 20

  /// Calls `body` with the fields and the number, from 1, of each line that is not empty.
  ///
  /// - Throws: `EvaluationError.unreadable`, for a device and for a pipe that nobody writes to as well;
  ///   `.malformed` for a line without end; and what `body` throws.
  package func forEach(
    separatedBy separator: Separator,
    _ body: (_ fields: [String], _ line: Int) throws(EvaluationError) -> Void
  ) throws(EvaluationError) {
    let file = try InputBytes(opening: path)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var pending: [UInt8] = []
    var number = 0
    func end(_ rest: ArraySlice<UInt8>) throws(EvaluationError) {
      number += 1
      guard pending.count + rest.count <= LineFile.maximumLine else { throw tooLong(number) }
      pending += rest
      while pending.last == UInt8(ascii: "\r") { pending.removeLast() }
      let fields = pending.withUnsafeBytes(separator.fields)
      let isEmpty = pending.isEmpty
      pending.removeAll(keepingCapacity: true)
      if !isEmpty, !fields.isEmpty { try body(fields, number) }
    }
    while true {
      let count = try file.read(into: &buffer)
      guard count > 0 else { break }
      var rest = buffer[..<count]
      while let newline = rest.firstIndex(of: UInt8(ascii: "\n")) {
        try end(rest[..<newline])
        rest = rest[(newline + 1)...]
      }
      guard pending.count + rest.count <= LineFile.maximumLine else { throw tooLong(number + 1) }
      pending += rest
    }
    if !pending.isEmpty { try end([]) }
  }

  private func tooLong(_ number: Int) -> EvaluationError {
    .malformed(
      path: path, line: number,
      format: "The line is longer than \(LineFile.maximumLine >> 20) MiB.")
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
