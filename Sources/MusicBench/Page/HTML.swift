/// Text of a page; whatever comes from outside is escaped.
enum HTML {
  /// Text that may stand between tags and in attributes.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // Signs that turn the direction of what follows would reorder the page.
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": result += "\u{FFFD}"
      case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A number of three digits after the point.
  static func number(_ value: Double, digits: Int = 3) -> String {
    // Counts of somebody else's file may be anything.
    guard abs(value) < 1e12 else { return "very many" }
    let scale = digits == 3 ? 1000.0 : digits == 2 ? 100.0 : 10.0
    let whole = Int((abs(value) * scale).rounded())
    let fraction = String(whole % Int(scale))
    let padding = String(repeating: "0", count: digits - fraction.count)
    return (value < 0 && whole > 0 ? "-" : "") + "\(whole / Int(scale)).\(padding)\(fraction)"
  }
}
