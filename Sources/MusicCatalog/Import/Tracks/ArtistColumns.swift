import Foundation

/// How the columns of a table tell several artists of a track apart, beside a separator.
struct ArtistColumns: Sendable, Equatable {
  /// The positions of columns for one artist each, as YouTube writes them: `Artist Name 1`, `Artist Name 2`.
  private var numbered: [Int] = []
  /// The position of the artists' ids, as old versions of Exportify and tables of Spotify's data have them.
  private var ids: Int?

  /// None.
  init() {}

  /// - Parameter header: the headings.
  init(of header: [String]) {
    let numbers = header.enumerated().compactMap { position, name in
      FieldNames.numberOfArtist(name).map { (number: $0, position: position) }
    }
    numbered = numbers.sorted { $0.number < $1.number }.map(\.position)
    ids = header.firstIndex { ArtistColumns.idHeadings.contains(FieldNames.compact($0)) }
  }

  private static let idHeadings: Set<String> = [
    "artistids", "artistsids", "artistidss", "artisturis", "artistsuris", "spotifyartistids",
  ]

  /// Whether a column is read together with others.
  func has(_ position: Int) -> Bool { numbered.contains(position) || ids == position }

  /// The artists in a column of names; nil where nothing but the text tells.
  func value(at position: Int, in cells: [String]) -> FieldValue? {
    if numbered.count > 1, numbered.contains(position) {
      let names = numbered.filter { $0 < cells.count }
        .map { cells[$0].trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      return .entries(names.map { FieldValue.Entry(name: $0) })
    }
    guard let ids, ids < cells.count else { return nil }
    let text = cells[position]
    if text.utf8.first == UInt8(ascii: "["), WrittenList.entries(of: text) != nil { return nil }
    return ArtistColumns.names(in: text, count: ArtistColumns.count(ofIDs: cells[ids]))
      .map { .entries($0.map { FieldValue.Entry(name: $0) }) }
  }

  private static func count(ofIDs text: String) -> Int {
    let list = WrittenList.entries(of: text) ?? text.split { ",;| ".contains($0) }.map(String.init)
    return list.count { !$0.allSatisfy(\.isWhitespace) }
  }

  /// The names that a text has when it is cut into that many; nil when no sign does that.
  ///
  /// A comma with a blank behind it stands in names, too, so that one without is tried first.
  private static func names(in text: String, count: Int) -> [String]? {
    guard count > 0 else { return nil }
    if count == 1 { return [text] }
    let cuts = [
      text.split(separator: ";"), text.split(separator: "|"),
      text.split(separator: /,(?=\S)/), text.split(separator: ","),
    ]
    return cuts.lazy.map { parts in
      parts.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }.first { $0.count == count }
  }
}
