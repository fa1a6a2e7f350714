import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Answers on standard output: whole, or with an error that says so.
///
/// Text of a catalog, a file's name or a cell may hold what steers a terminal; nothing of that goes
/// out.
enum Output {
  /// Shows a line, or several, for people.
  ///
  /// - Throws: `OutputError` when it cannot be written, for example to a full disk.
  static func show(_ text: String) throws(OutputError) {
    try write(TerminalText.clean(text) + "\n")
  }

  /// Shows JSON, in which everything that steers a terminal becomes an escape of JSON's own.
  static func show(json: String) throws(OutputError) {
    try write(TerminalText.escaped(json: json) + "\n")
  }

  /// Writes text that has been made safe, as it is.
  static func write(_ text: String) throws(OutputError) {
    var text = text
    let failure: Int32? = text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let written = systemWrite(STDOUT_FILENO, rest.baseAddress, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      }
      return nil
    }
    if let failure { throw OutputError(code: failure) }
  }

  private static func systemWrite(
    _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }
}

/// Standard output takes no more.
struct OutputError: Error, CustomStringConvertible {
  /// The system's number for why.
  let code: Int32

  /// Whether that is because nobody reads it any more.
  var isOfReader: Bool { code == EPIPE }

  /// The system's words for it.
  var reason: String { String(cString: strerror(code)) }

  var description: String {
    "cannot write to standard output: \(reason). What was changed before"
      + " the answer stays."
  }
}

/// Text of unknown origin, made harmless for a terminal.
enum TerminalText {
  /// The text in which each character that steers a terminal is shown instead of obeyed: control
  /// characters but line breaks and tabs, and those that turn the direction of what follows.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { steers($0) && !isLayout($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if !steers(scalar) || isLayout(scalar) {
        result.unicodeScalars.append(scalar)
      } else if scalar.value < 0x20 {
        // The control characters have pictures of their own.
        result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      } else {
        result.unicodeScalars.append("\u{FFFD}")
      }
    }
    return result
  }

  /// JSON with escapes for the characters that may stand in its strings as they are.
  static func escaped(json: String) -> String {
    guard json.unicodeScalars.contains(where: { steers($0) && !isLayout($0) }) else { return json }
    var result = ""
    for scalar in json.unicodeScalars {
      if steers(scalar), !isLayout(scalar) {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isLayout(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\t"
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
