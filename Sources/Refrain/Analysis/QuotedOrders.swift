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
  /// - Parameter isOrder: whether a sentence asks for something.
  static func removed(from request: String, isOrder: (String) -> Bool) -> String? {
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
      if sentences.count > 1, inner.count >= minimumLength {
        hasChanged = true
        result += sentences.filter { !isOrder($0) }.joined(separator: " ")
      } else {
        result += request[request.index(before: next)..<place]
      }
    }
    return hasChanged ? result : nil
  }

  /// The sentences of a text: "N.Y. State of Mind" is one.
  private static func sentences(of text: Substring) -> [String] {
    var sentences: [String] = []
    var start = text.startIndex
    for place in text.indices {
      let next = text.index(after: place)
      guard next < text.endIndex else { break }
      let isEnd =
        wideEnds.contains(text[place])
        || ends.contains(text[place]) && text[next].isWhitespace
          && text[start..<place].split(whereSeparator: \.isWhitespace).last.map { $0.count > 2 }
            ?? false
      guard isEnd, text[next...].contains(where: \.isLetter) else { continue }
      sentences.append(String(text[start..<next]))
      start = next
    }
    sentences.append(String(text[start...]))
    return sentences.filter { $0.contains(where: \.isLetter) }
  }
}

extension EngineSnapshot {
  /// A person's words without what a text that they quote orders.
  func withoutQuotedOrders(_ words: String) -> String {
    QuotedOrders.removed(from: words) { sentence in
      let reading = read(turns: [sentence])
      return !reading.wanted.namedArtists.isEmpty || !reading.wanted.tracks.isEmpty
        || !reading.wanted.albums.isEmpty || reading.likeness != Likeness()
        || !reading.unwanted.isEmpty || reading.count != nil || reading.isOnlyTheirs
        || !artistsNamed(in: sentence).isEmpty
    } ?? words
  }
}
