import MusicBundle
import MusicNames
import RequestReading
import TextAnalysis

/// Quotations of whole texts: what they order is not what the person asks for.
///
/// A title in quotation marks is one sentence at most. What has several is a text from somewhere, which songs
/// may have to fit: its words are looked for, but the sentences in it that ask for music or name songs and
/// artists are left out, and so are the marks, which would make a phrase of it.
enum QuotedOrders {
  private static let wideEnds: Set<Character> = ["。", "！", "？"]
  private static let ends: Set<Character> = [".", "!", "?"]
  /// Of fewer characters nothing is a text.
  private static let minimumLength = 12

  /// A request without what quoted texts in it order; nil where it quotes no text.
  ///
  /// - Parameters:
  ///   - isName: whether a quoted text is what somebody or something is called: "Panic! At The Disco".
  ///   - isOrder: whether a sentence asks for something.
  static func removed(
    from request: String, isName: (String) -> Bool, isOrder: (String) -> Bool
  ) -> String? {
    guard request.contains(where: { QuotationMarks.closing(of: $0) != nil }) else { return nil }
    var result = ""
    var place = request.startIndex
    var hasChanged = false
    while place < request.endIndex {
      let next = request.index(after: place)
      guard let mark = QuotationMarks.closing(of: request[place]),
        let end = request[next...].firstIndex(of: mark)
      else {
        result.append(request[place])
        place = next
        continue
      }
      let inner = request[next..<end]
      place = request.index(after: end)
      let sentences = sentences(of: inner)
      if sentences.count > 1, inner.count >= minimumLength, !isName(String(inner)) {
        hasChanged = true
        result += sentences.filter { !isOrder($0) }.joined(separator: " ")
      } else {
        result += request[request.index(before: next)..<place]
      }
    }
    return hasChanged ? result : nil
  }

  /// The sentences of a text: "N.Y. State of Mind" is one, and so are "B.T. Express" and "A feat. B".
  private static func sentences(of text: Substring) -> [String] {
    var sentences: [String] = []
    var start = text.startIndex
    for place in text.indices {
      let next = text.index(after: place)
      guard next < text.endIndex else { break }
      let isEnd =
        wideEnds.contains(text[place])
        || ends.contains(text[place]) && text[next].isWhitespace
          && !isAbbreviation(
            text[start..<place].split(whereSeparator: \.isWhitespace).last ?? "")
      guard isEnd, text[next...].contains(where: \.isLetter) else { continue }
      sentences.append(String(text[start..<next]))
      start = next
    }
    sentences.append(String(text[start...]))
    return sentences.filter { $0.contains(where: \.isLetter) }
  }

  /// Whether a dot behind a word shortens it: "Dr.", "B.T.", "feat."; behind "1999" it ends a sentence.
  private static func isAbbreviation(_ word: Substring) -> Bool {
    if word.contains(where: \.isWide) { return false }
    return word.count < 3 || GuestWords.words.contains(word.lowercased())
      || word.contains(where: \.isLetter)
        && word.split(separator: ".").allSatisfy { part in part.count(where: \.isLetter) < 2 }
  }
}

extension EngineSnapshot {
  /// A person's words as they are read: in letters that can be seen, without what a text that they quote
  /// orders.
  func plain(_ words: String) -> String { withoutQuotedOrders(PlainLetters.of(words, in: tracks)) }

  private func withoutQuotedOrders(_ words: String) -> String {
    var lookup = ArtistLookup(tracks.names)
    return QuotedOrders.removed(from: words) { text in
      lookup.wanted(text).certainty == .same || !tracks.tracks(titled: text).isEmpty
    } isOrder: { sentence in
      let reading = read(turns: [sentence])
      return !reading.wanted.namedArtists.isEmpty || !reading.wanted.tracks.isEmpty
        || !reading.wanted.albums.isEmpty || reading.likeness != Likeness()
        || !reading.unwanted.isEmpty || reading.count != nil || reading.isOnlyTheirs
        || !artistsNamed(in: sentence).isEmpty
    } ?? words
  }
}
