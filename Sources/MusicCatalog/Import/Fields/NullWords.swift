/// Words that programs write in tables where there is nothing.
enum NullWords {
  private static let words: Set<String> = [
    "null", "(null)", "<null>", "none", "nan", "n/a", "#n/a", "na", "nil", "undefined",
  ]

  /// Whether a cell says that there is nothing. A song may be called "None" and an artist "NA", so that of
  /// these both must say it, and "nan" is the code of a language.
  static func have(
    _ cell: String, instead field: TrackField, of cells: [String], _ columns: [ColumnLayout.Column]
  ) -> Bool {
    guard !cell.isEmpty, cell.utf8.count <= 10, isNull(cell) else { return false }
    switch field {
    case .title, .artist:
      return columns.filter { [.title, .artist].contains($0.field) && $0.position < cells.count }
        .allSatisfy { isNull(cells[$0.position]) }
    case .language: return !["na", "nan"].contains(cell.lowercased())
    default: return true
    }
  }

  /// Whether a text is empty or one of those words.
  static func isNull(_ cell: String) -> Bool {
    cell.isEmpty || words.contains(cell.lowercased().filter { !$0.isWhitespace })
  }
}
