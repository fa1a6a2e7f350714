import TextAnalysis

/// A song that prose names, whether or not there is one: for who judges prose and shows none.
package struct NamedSong: Sendable, Equatable {
  /// How words are set apart as a song's name.
  package enum Form: Sendable {
    /// A line of a list.
    case item
    /// A title and "by", or the like, and an artist; an artist's title.
    case credited
    /// Two names with a dash, a colon or brackets between, either of which may be the title.
    case paired
    /// Words in quotation marks.
    case quoted
    /// The same behind a word for a song: `the song "Hello"`.
    case announced
  }

  /// A way to read it.
  package struct Reading: Sendable, Equatable {
    /// The title.
    package var title: String
    /// Who is named with it; empty for nobody.
    package var artist: String
  }

  /// How it is set apart.
  package var form: Form
  /// The ways to read it, the likeliest first.
  package var readings: [Reading]

  private init(_ form: Form, _ names: [SongClaim.Name]) {
    self.form = form
    readings = names.map { Reading(title: $0.title, artist: $0.artist) }
  }

  /// Songs of a text at most.
  private static let maximumCount = 64
  /// Longer pieces are read in parts, so that a text without ends takes no longer than others.
  private static let maximumPiece = 600

  /// The songs that a text names, in its order, line by line; a song may come more than once.
  package static func all(in text: String) -> [NamedSong] {
    var songs: [NamedSong] = []
    for line in text.split(whereSeparator: \.isNewline) where songs.count < maximumCount {
      for piece in pieces(of: line) where songs.count < maximumCount {
        songs += named(inLine: piece)
      }
    }
    return Array(songs.prefix(maximumCount))
  }

  private static func pieces(of line: Substring) -> [String] {
    var pieces: [String] = []
    var rest = line
    while !rest.isEmpty {
      pieces.append(String(rest.prefix(maximumPiece)))
      rest = rest.dropFirst(maximumPiece)
    }
    return pieces
  }

  private static func named(inLine line: String) -> [NamedSong] {
    if let claim = ListItem.claim(in: line) {
      return [NamedSong(.item, claim.names)] + named(inSentence: claim.note)
    }
    return sentences(of: ListItem.unmarked(line).body.isEmpty ? "" : line)
      .flatMap(named(inSentence:))
  }

  private static func named(inSentence sentence: String) -> [NamedSong] {
    guard sentence.contains(where: \.isLetter) else { return [] }
    var songs: [NamedSong] = []
    for mention in SentenceMention.all(in: sentence, capitalsTell: true) {
      switch mention {
      case .song(let claim): songs.append(NamedSong(.credited, claim.names))
      case .pair(let claim):
        songs.append(creditedBrackets(claim, in: sentence) ?? NamedSong(.paired, claim.names))
      case .quoted(let title, let beside) where SongNoun.ends(beside):
        songs.append(NamedSong(.announced, [.init(title)]))
      case .quoted, .name: continue
      }
    }
    // What is bold or in italics may be a heading.
    for quotation in Quotation.all(in: sentence) where !"*_`".contains(quotation.mark) {
      songs.append(NamedSong(.quoted, [.init(quotation.text)]))
    }
    return songs + pairs(in: sentence)
  }

  /// "Running Up That Hill (A Deal with God) by Kate Bush": what stands in brackets within a title is nobody.
  private static func creditedBrackets(_ claim: SongClaim, in sentence: String) -> NamedSong? {
    for name in claim.names where !name.artist.isEmpty {
      for (open, close) in [("(", ")"), ("[", "]")] {
        let title = name.title + " " + open + name.artist + close
        guard let range = sentence.firstRange(of: title + " by ") else { continue }
        return NamedSong(.credited, [.init(title, firstName(of: sentence[range.upperBound...]))])
      }
    }
    return nil
  }

  // MARK: Sentences

  static func sentences(of line: String) -> [String] {
    let quotations = Quotation.all(in: line).map(\.range)
    var sentences: [String] = []
    var start = line.startIndex
    for position in line.indices {
      let next = line.index(after: position)
      guard next < line.endIndex, !quotations.contains(where: { $0.contains(position) }) else {
        continue
      }
      let isEnd =
        ProseMarks.wideEnds.contains(line[position]) || line[position] == ";"
        || line[position] == "；"
        || ProseMarks.ends.contains(line[position]) && line[next].isWhitespace
          && !ProseMarks.endsWithAbbreviation(line[start..<position])
      if isEnd {
        sentences.append(String(line[start..<next]))
        start = next
      }
    }
    sentences.append(String(line[start...]))
    return sentences
  }

  // MARK: Two names

  private static let dashes = [" - ", " – ", " — ", " -- ", ": "]

  /// Names on both sides of a dash or a colon: `Hello - Adele`, `Adele: Hello`.
  private static func pairs(in sentence: String) -> [NamedSong] {
    var songs: [NamedSong] = []
    for dash in dashes {
      var rest = sentence[...]
      while let range = rest.firstRange(of: dash) {
        let before = lastName(of: sentence[..<range.lowerBound])
        let after = firstName(of: sentence[range.upperBound...])
        if !before.isEmpty, !after.isEmpty {
          songs.append(NamedSong(.paired, [.init(before, after), .init(after, before)]))
        }
        rest = rest[range.upperBound...]
      }
    }
    return songs
  }

  /// The name that a text ends with; empty for none.
  private static func lastName(of text: Substring) -> String {
    let bare = ProseMarks.bare(text.suffix(ProseLimits.name))
    guard let run = CapitalRun.all(in: bare).last, bare.hasSuffix(run.words.last ?? "") else {
      return wideEnd(bare)
    }
    return run.text
  }

  /// The name that a text begins with; empty for none.
  private static func firstName(of text: Substring) -> String {
    let bare = ProseMarks.bare(text.prefix(ProseLimits.name))
    let run = CapitalRun.prefix(of: bare)
    return run.isEmpty && bare.first.map(\.isWide) == true
      ? String(bare.prefix { !ProseMarks.stops.contains($0) && !$0.isWhitespace }) : run
  }

  private static func wideEnd(_ text: String) -> String {
    guard text.last.map(\.isWide) == true else { return "" }
    let end = text.reversed().prefix { !ProseMarks.stops.contains($0) && !$0.isWhitespace }
    return String(end.reversed())
  }
}
