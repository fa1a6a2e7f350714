import TextAnalysis

/// Titles of uploads that name artist and song: "Toto - Africa (Lyrics)", "BTS (방탄소년단) 'Dynamite' Official MV",
/// "米津玄師 MV「Lemon」", "[MV] IU(아이유) _ Palette(팔레트)".
enum VideoTitle {
  /// Longer texts are no titles.
  private static let maximumLength = 300

  /// What may be the artist and the song, likeliest first, also the other way around.
  static func readings(of title: String) -> [(artist: String, song: String)] {
    guard title.utf8.count <= maximumLength else { return [] }
    let plain = withoutRemarks(title)
    var readings: [(artist: String, song: String)] = []
    if let (before, inside) = quoted(plain) {
      for song in [inside] + scripts(inside) { readings.append((before, song)) }
    }
    for separator in [" - ", " – ", " — ", " _ ", " | ", " // ", " · "] {
      guard let range = plain.firstRange(of: separator) else { continue }
      let (left, right) = (
        withoutRemarks(String(plain[..<range.lowerBound])),
        withoutRemarks(String(plain[range.upperBound...]))
      )
      for (artist, song) in [(left, right), (right, left)] {
        for song in [song] + scripts(song) { readings.append((artist, song)) }
      }
    }
    return readings.filter { !$0.artist.isEmpty && !$0.song.isEmpty }
  }

  /// A song in two scripts as two, and what stands before a bracket: "Palette(팔레트)", "稻香 Rice Field".
  private static func scripts(_ song: String) -> [String] {
    ArtistParts.scripts(of: song)
  }

  /// Without remarks about the video at both ends: "[MV]", "M/V", "Official Music Video".
  private static func withoutRemarks(_ title: String) -> String {
    var text = title.trimmed
    var isChanged = true
    while isChanged {
      isChanged = false
      for (opener, closer) in [("[", "]"), ("【", "】"), ("(", ")")] where text.hasPrefix(opener) {
        guard let end = text.firstRange(of: closer) else { continue }
        let inside = text[text.index(after: text.startIndex)..<end.lowerBound]
        guard isRemark(inside) else { continue }
        text = String(text[end.upperBound...]).trimmed
        isChanged = true
      }
      let words = text.split(separator: " ")
      if words.count > 1, let last = words.last, isRemark(last.drop { "-–|".contains($0) }) {
        text = words.dropLast().joined(separator: " ").trimmed
        isChanged = true
      }
      while text.count > 1, let last = text.last, "-–—_|".contains(last) {
        text = String(text.dropLast()).trimmed
        isChanged = true
      }
    }
    return text
  }

  private static func isRemark(_ text: some StringProtocol) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return !words.isEmpty && words.allSatisfy { remarks.contains(String($0)) }
  }

  private static let remarks = VideoRemarks.telling.union(["music", "m/v", "teaser", "-official"])

  /// What closes a song; uploads set titles in lenticular brackets as well.
  private static func closing(of mark: Character) -> Character? {
    mark == "【"
      ? "】" : QuotationMarks.closing(of: mark) ?? QuotationMarks.closingOfSingle(mark)
  }

  /// What stands before the first quotation and in it.
  private static func quoted(_ title: String) -> (before: String, inside: String)? {
    let characters = Array(title)
    for (place, character) in characters.enumerated().dropFirst() {
      guard let closer = closing(of: character),
        let end = characters[(place + 1)...].firstIndex(of: closer), end > place + 1
      else { continue }
      // An apostrophe stands within a word: "Don't".
      if character == "'", characters[place - 1] != " " { continue }
      return (
        withoutRemarks(String(characters[..<place])), String(characters[(place + 1)..<end]).trimmed
      )
    }
    return nil
  }
}
