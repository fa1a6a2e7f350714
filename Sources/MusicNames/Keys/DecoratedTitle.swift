/// A title as pages, files and players show it, and the plainer ones that may be meant by it: without
/// the number of the track, the ending of a file, the artist before it, or what it says of its source.
enum DecoratedTitle {
  /// Longer texts are no titles.
  private static let maximumLength = 300

  /// The plainer titles, the least changed first; none where there is nothing to take off.
  static func plainer(_ title: String) -> [String] {
    guard title.utf8.count <= maximumLength else { return [] }
    var forms: [String] = []
    var text = title
    for step in [
      withoutEntities, withoutEnding, withoutTrackNumber, withSpaces, articleFirst,
      withoutSource, withoutVideo, joiningLetters, inLatin, unquoted, rangesInWords, workFirst,
    ] {
      let next = step(text).trimmed
      guard next != text, next.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
      forms.append(next)
      text = next
    }
    // What all steps together leave first: the others are steps on the way to it.
    return forms.reversed()
  }

  /// The words with letters and digits that stand for words written out: "Die 4 You".
  static func spelledOut(_ title: String) -> String? {
    let meanings = ["4": "for", "2": "to", "u": "you", "r": "are", "ur": "your"]
    let words = title.split(separator: " ").map { String($0) }
    // A number at the end, or after "part", is one.
    let spelled = words.indices.map { place in
      let isInside = place > 0 && place < words.count - 1
      guard isInside, !SpelledNumbers.isPartWord(words[place - 1].lowercased()) else {
        return words[place]
      }
      return meanings[words[place].lowercased()] ?? words[place]
    }
    return spelled != words ? spelled.joined(separator: " ") : nil
  }

  // MARK: Steps

  private static func withoutEntities(_ title: String) -> String {
    ArtistForms.withoutEntities(title)
  }

  private static let endings = [
    ".mp3", ".flac", ".m4a", ".ogg", ".wav", ".opus", ".aac", ".wma", ".aiff", ".mp4", ".webm",
  ]

  private static func withoutEnding(_ title: String) -> String {
    guard title.utf8.contains(0x2E) else { return title }
    let lower = title.lowercased()
    return endings.first { lower.hasSuffix($0) }.map { String(title.dropLast($0.count)) } ?? title
  }

  /// "01. Alive", "03 - Halo"; "99 Luftballons" keeps its number.
  private static func withoutTrackNumber(_ title: String) -> String {
    let digits = title.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count) else { return title }
    let rest = title.dropFirst(digits.count)
    let sign = rest.drop { $0 == " " }
    guard let first = sign.first, ".-_)–".contains(first) else { return title }
    let name = sign.dropFirst()
    guard name.first == " " || first == "_" || first == "." && rest.first == "." else {
      return title
    }
    return String(name)
  }

  private static func withSpaces(_ title: String) -> String {
    title.utf8.contains(0x5F) ? title.replacing("_", with: " ") : title
  }

  /// "Great Gig in the Sky, The"
  private static func articleFirst(_ title: String) -> String {
    guard title.utf8.contains(0x2C) else { return title }
    for article in [", The", ", A", ", An", ", the", ", a", ", an"] where title.hasSuffix(article) {
      return article.dropFirst(2) + " " + title.dropLast(article.count)
    }
    return title
  }

  /// Without "- Bonus Track" and `- From "Singles" Soundtrack`, in brackets or after a dash.
  private static func withoutSource(_ title: String) -> String {
    guard title.utf8.contains(where: { $0 == 0x28 || $0 == 0x5B || $0 == 0x2D || $0 == 0xE2 })
    else {
      return title
    }
    for opener in [" - ", " – ", " (", " ["] {
      guard let range = title.ranges(of: opener).last else { continue }
      let remark = title[range.upperBound...].lowercased().filter { !")]".contains($0) }.trimmed
      let isSource =
        remark.hasPrefix("from ") || remark.hasPrefix("taken from ") || remark == "bonus"
        || remark == "single" || remark.hasSuffix("bonus track") || remark.hasSuffix("soundtrack")
        || remark.hasPrefix("theme from ") || remark.hasPrefix("bonus track")
      if isSource { return String(title[..<range.lowerBound]) }
    }
    return title
  }

  private static let videoWords: Set<String> = [
    "official", "video", "music", "audio", "lyrics", "lyric", "hd", "hq", "4k", "mv", "m/v",
    "visualizer", "clip",
  ]

  /// Without what names of videos end with: "toxic official video".
  private static func withoutVideo(_ title: String) -> String {
    var words = title.split(separator: " ")
    let count = words.count
    while words.count > 1, videoWords.contains(words[words.count - 1].lowercased()) {
      words.removeLast()
    }
    // "Radio Video" is a song.
    return count - words.count > 1 ? words.joined(separator: " ") : title
  }

  /// "S & M" and "R and B" as one word.
  private static func joiningLetters(_ title: String) -> String {
    var words = title.split(separator: " ").map { String($0) }
    var place = 1
    while place + 1 < words.count {
      if ["&", "and", "n", "'n'"].contains(words[place].lowercased()), words[place - 1].count == 1,
        words[place + 1].count == 1
      {
        words[(place - 1)...(place + 1)] = [words[place - 1] + "&" + words[place + 1]]
      } else {
        place += 1
      }
    }
    return words.joined(separator: " ")
  }

  /// Letters of other scripts that look like Latin ones, where all of them do.
  private static func inLatin(_ title: String) -> String {
    let latin = ArtistForms.withLookalikeLetters(title)
    return latin.utf8.allSatisfy { $0 < 0x80 } ? latin : title
  }

  /// "9-5" as "9 to 5".
  private static func rangesInWords(_ title: String) -> String {
    guard title.utf8.contains(0x2D) else { return title }
    let words = title.split(separator: " ").map { word -> String in
      let ends = word.split(separator: "-", omittingEmptySubsequences: false)
      let areNumbers = ends.allSatisfy {
        (1...2).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber }
      }
      return ends.count == 2 && areNumbers ? ends[0] + " to " + ends[1] : String(word)
    }
    return words.joined(separator: " ")
  }

  /// "Prelude from Cello Suite No. 1" as the movement behind its work.
  private static func workFirst(_ title: String) -> String {
    guard let range = title.firstRange(of: " from "), title.last?.isNumber == true else {
      return title
    }
    let (movement, work) = (title[..<range.lowerBound], title[range.upperBound...])
    return work.hasPrefix("the ") ? work.dropFirst(4) + ": " + movement : work + ": " + movement
  }

  private static func unquoted(_ title: String) -> String {
    guard let first = title.first, let last = title.last, title.count > 2,
      "\"“„«「『".contains(first), "\"”“»」』".contains(last)
    else { return title }
    return String(title.dropFirst().dropLast())
  }
}
