import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Words for people: messages on standard error, and what kind of terminal there is.
enum Terminal {
  /// Whether standard error is a terminal, where a line can be redrawn.
  static let isInteractive = isatty(STDERR_FILENO) == 1

  /// A message that something is wrong.
  static func complain(_ message: String) {
    say("refrain: " + message)
  }

  /// A message.
  static func say(_ message: String) {
    // Nobody is left to be told that this cannot be written.
    try? FileHandle.standardError.write(
      contentsOf: Data((TerminalText.clean(message) + "\n").utf8))
  }

  /// Words after which the person types.
  static func prompt(_ words: String) {
    try? FileHandle.standardError.write(contentsOf: Data(words.utf8))
  }

  /// Redraws the current line of standard error.
  static func redraw(_ line: String) {
    try? FileHandle.standardError.write(
      contentsOf: Data(("\r\u{1B}[K" + TerminalText.clean(line)).utf8))
  }

  /// How many columns standard output has; 100 when it is no terminal.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// How many columns a text takes: two for wide East Asian characters, none for marks.
  static func columns(of text: String) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  static func columns(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    // Controls, marks without width, and those that turn the direction of what follows.
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
      return 0
    default: return 1
    }
  }

  /// The text without control characters, its lines kept.
  static func plain(_ text: String) -> String {
    text.filter { $0 == "\n" || columns(of: $0) > 0 }
  }

  /// A row of a list: a line break within a name would forge another row.
  static func row(_ text: String) -> String { String(text.map { $0.isNewline ? " " : $0 }) }

  /// The text without control characters, cut or padded to exactly `width` columns.
  static func fit(_ text: String, _ width: Int) -> String {
    let clean = text.filter { columns(of: $0) > 0 }
    let total = columns(of: clean)
    if total <= width { return clean + String(repeating: " ", count: width - total) }
    var result = ""
    var used = 0
    for character in clean {
      let next = columns(of: character)
      if used + next > width - 1 { break }
      result.append(character)
      used += next
    }
    return result + "…" + String(repeating: " ", count: max(0, width - 1 - used))
  }
}

/// A bar on standard error while something long goes on; nothing where there is no terminal.
final class ProgressBar: Sendable {
  private let start = ContinuousClock.now

  /// Draws the bar.
  func draw(_ label: String, done: Int, total: Int, note: String = "") {
    guard Terminal.isInteractive, total > 0 else { return }
    let share = min(1, Double(done) / Double(total))
    let filled = Int(share * 24)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    Terminal.redraw("\(label) \(bar) \(Int(share * 100)) %  \(note)")
  }

  /// Removes the bar.
  func clear() {
    if Terminal.isInteractive { Terminal.redraw("") }
  }

  /// Time since the bar was made.
  var elapsed: Duration { .now - start }
}

/// Numbers as people read them.
enum Readable {
  static func bytes(_ count: Int) -> String {
    let units = ["B", "kB", "MB", "GB", "TB"]
    var value = Double(count)
    var unit = 0
    while value >= 1000, unit < units.count - 1 {
      value /= 1000
      unit += 1
    }
    return unit == 0 ? "\(count) B" : String(format: "%.1f %@", value, units[unit])
  }

  static func duration(_ duration: Duration) -> String {
    let seconds = seconds(in: duration)
    return seconds < 1
      ? String(format: "%.0f ms", seconds * 1000) : String(format: "%.1f s", seconds)
  }

  static func seconds(in duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  /// To four decimals.
  static func number(_ value: Double) -> String { String(format: "%.4f", value) }

  static func count(_ number: Int) -> String {
    var digits = String(number.magnitude)[...]
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }
}
