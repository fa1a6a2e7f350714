/// A sentence with places for what is told in it: `{t}` for a title, `{a}` for an artist, `{x}` for an album or a
/// year.
package enum SentencePattern {
  /// The sentence with its places filled. What is filled in is not looked through again, whatever stands in a
  /// title.
  package static func filled(
    _ pattern: String, title: String, artist: String, value: String = ""
  ) -> String {
    var result = ""
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let place = rest.index(after: open)
      guard place < rest.endIndex else { break }
      switch rest[place] {
      case "t": result += title
      case "a": result += artist
      default: result += value
      }
      rest = rest[place...].dropFirst(2)
    }
    return result + rest
  }
}
