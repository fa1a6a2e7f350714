extension WordSpan {
  /// Some bytes of a turn's text; without text where they are not within it.
  package init(_ range: Range<Int>, of text: String, turn: Int) {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound, limitedBy: bytes.endIndex)
    let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound, limitedBy: bytes.endIndex)
    let words = start.flatMap { start in end.map { String(text[start..<$0]) } }
    self.init(turn: turn, range: range, text: words ?? "")
  }
}

extension Reading {
  /// Where everything stands that was read: each slot has its place here.
  package var spans: [WordSpan] {
    var spans = wanted.spans + unwanted.spans
    spans += likeness.artists.map(\.span) + likeness.tracks.map(\.span)
    spans += unwantedYears.map(\.span) + followUps.map(\.span) + freeWords.map(\.span)
    spans += [years?.span, seconds?.span, totalSeconds?.span].compactMap { $0 }
    spans += [count?.span, perArtist?.span].compactMap { $0 }
    spans += [popularity?.span, newArtists?.span].compactMap { $0 }
    return spans
  }
}

extension Criteria {
  /// Where names and tags stand.
  var nameSpans: [WordSpan] {
    artists.map(\.span) + tracks.map(\.span) + albums.map(\.span) + tags.map(\.span)
  }

  fileprivate var spans: [WordSpan] {
    nameSpans + languages.map(\.span) + recordings.map(\.span)
  }
}
