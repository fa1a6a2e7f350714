import Foundation

/// The text of XML elements that hold nothing but text. Not an XML parser.
enum XMLText {
  /// The texts of the elements of that name, references resolved and spaces around them left out.
  static func elements(named name: String, in xml: String) -> [String] {
    var texts: [String] = []
    var rest = xml[...]
    while let open = rest.firstRange(of: "<\(name)") {
      rest = rest[open.upperBound...]
      guard let next = rest.first, next == ">" || next.isWhitespace else { continue }
      guard let start = rest.firstIndex(of: ">"),
        let end = rest[start...].firstRange(of: "</\(name)")
      else { return texts }
      let text = resolved(String(rest[rest.index(after: start)..<end.lowerBound]))
      let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
      if !trimmed.isEmpty { texts.append(trimmed) }
      rest = rest[end.upperBound...]
    }
    return texts
  }

  private static func resolved(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let next = rest.firstIndex(where: { $0 == "&" || $0 == "<" }) {
      result += rest[..<next]
      rest = rest[next...]
      if rest.hasPrefix("<![CDATA["), let end = rest.firstRange(of: "]]>") {
        result += rest[rest.index(rest.startIndex, offsetBy: 9)..<end.lowerBound]
        rest = rest[end.upperBound...]
      } else if rest.first == "&", let end = rest.firstIndex(of: ";"),
        let character = CharacterReference.character(rest[rest.index(after: rest.startIndex)..<end])
      {
        result += character
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }
}
