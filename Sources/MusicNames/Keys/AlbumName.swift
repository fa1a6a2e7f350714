import TextAnalysis

/// An album that is named as evidence: which of several tracks of one title is meant.
struct AlbumName {
  private let key: String
  private let loose: String

  init(_ name: String, with analyzer: inout Analyzer) {
    key = NameLookup.key(for: name, with: &analyzer)
    loose = AlbumName.loose(name, with: &analyzer)
  }

  /// 0 for the album of that name, 1 for another edition or spelling of it, 2 for another album or
  /// none.
  func distance(to album: String?, with analyzer: inout Analyzer) -> Int {
    guard let album else { return 2 }
    if NameLookup.key(for: album, with: &analyzer) == key { return 0 }
    return AlbumName.loose(album, with: &analyzer) == loose ? 1 : 2
  }

  /// Without the edition and a first article.
  private static func loose(_ name: String, with analyzer: inout Analyzer) -> String {
    var base = TitleParts(name, with: &analyzer).bare
    if let dash = base.range(of: " - ")?.lowerBound, dash > base.startIndex {
      base = String(base[..<dash])
    }
    let words = base.split(separator: " ")
    if words.count > 1, ["the", "a", "an"].contains(words[0].lowercased()) {
      base = words.dropFirst().joined(separator: " ")
    }
    return NameLookup.key(for: base, with: &analyzer)
  }
}

extension String {
  /// The first place of another text; nil where it is nowhere.
  fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }
}
