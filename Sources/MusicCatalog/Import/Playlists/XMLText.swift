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

  /// The attributes of the tag that a text begins with, references resolved; names in lower case.
  static func attributes(of tag: String) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = tag[...]
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
      rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = rest.first, quote == "\"" || quote == "'" else { continue }
      rest.removeFirst()
      guard let end = rest.firstIndex(of: quote) else { break }
      attributes[name.lowercased()] = resolved(String(rest[..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return attributes
  }

  /// A text with its references and its CDATA sections resolved.
  static func resolved(_ text: String) -> String {
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
