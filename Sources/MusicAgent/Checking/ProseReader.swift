/// Finds the songs that prose names.
enum ProseReader {
  /// The song of a line of a list; nil when the line is no item.
  static func item(in line: String) -> SongClaim? {
    var rest = Substring(line.filter { $0 != "*" && $0 != "_" && $0 != "`" })
    rest = rest.drop(while: \.isWhitespace)
    let body = rest.drop { $0.isNumber || ".)-•・、#".contains($0) || $0.isWhitespace }
    for mark in [" by ", " - ", " – ", " — "] {
      guard let range = body.firstRange(of: mark) else { continue }
      return SongClaim(
        title: clean(body[..<range.lowerBound]), artist: clean(body[range.upperBound...]),
        isSwappable: mark != " by ")
    }
    return body.startIndex > rest.startIndex ? SongClaim(title: clean(body), artist: "") : nil
  }

  private static func clean(_ text: Substring) -> String {
    String(text.filter { !"\"“”「」『』《》".contains($0) }).trimmingSpaces
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
