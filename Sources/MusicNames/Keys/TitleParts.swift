package import TextAnalysis

/// A title taken apart: the song's name, what kind of version it is, and who is a guest on it.
///
/// "Yesterday - Remastered 2009", "Yesterday (Live at Wembley)" and "Yesterday [feat. Nobody]" are
/// all "Yesterday". What stands in brackets and is none of this belongs to the name.
package struct TitleParts: Equatable {
  /// The title without remarks about the version and without guests.
  package private(set) var base: String
  /// The base without anything in brackets; the base when nothing would be left.
  private(set) var bare: String
  /// What the remarks say.
  package private(set) var tags: VersionTags = []
  /// The remarks that say so, as the title writes them: "Skrillex Remix".
  private(set) var remarks: [String] = []
  /// Guests and remixers, as the title writes them.
  package private(set) var credits: [CreditPart] = []
  /// Whom the title may name beside: what stands at either side of a dash, and what a remark joins to the
  /// rest. Only names that the catalog has are meant.
  package private(set) var possible: [String] = []
  /// What stands in brackets and belongs to the name: "Part II".
  private(set) var asides: [String] = []

  /// Guests, as the title writes them.
  var guests: [String] {
    credits.filter { $0.role == .featured || $0.role == .with }.map(\.name)
  }

  package init(_ title: String, with analyzer: inout Analyzer) {
    base = title
    bare = title
    defer { tags.formUnion(VersionEnding.tags(of: title)) }
    guard TitleParts.mayHaveRemarks(title) else {
      possible = NamedInTitle.names(in: title)
      return
    }
    var plain = ""
    var kept = ""
    var isBehindBracket = false
    for piece in TitleParts.pieces(of: title) {
      switch piece {
      case .text(let text):
        // "Moon (MOMMAE)REMIX [Somebody]"
        if isBehindBracket, plain.contains(where: \.isLetter),
          let tag = VersionTags.ofWord(text.trimmed.lowercased())
        {
          tags.insert(tag)
          remarks.append(text.trimmed)
          continue
        }
        plain += text
        kept += text
      case .bracket(var whole, var content):
        isBehindBracket = true
        // "(Remix; feat. Somebody)"
        let (rest, guest) = GuestRemark.cut(content)
        if let guest, let opener = whole.first, let closer = whole.last {
          credits.append(guest)
          content = rest
          whole = "\(opener)\(rest)\(closer)"
          if GuestRoles.isNothingElse(rest) { continue }
        }
        if !take(remark: content, with: &analyzer) {
          kept += whole
          asides.append(content)
        }
      }
    }
    kept = cutTails(of: kept, with: &analyzer)
    plain = GuestRemark.cut(plain).name
    let name = GuestRemark.cut(kept)
    if let guest = name.guest { credits.append(guest) }
    guard
      name.name.unicodeScalars.contains(where: {
        $0.properties.isAlphabetic || $0.value >= 0x30 && $0.value < 0x3A
      })
    else {
      // A song may be called "Live" or "(Remix)".
      tags = []
      remarks = []
      credits = []
      possible = []
      return
    }
    possible += NamedInTitle.names(in: kept)
    base = name.name
    bare = plain.contains(where: \.isLetter) ? cutTailsQuietly(of: plain, with: &analyzer) : base
  }

  private static func mayHaveRemarks(_ title: String) -> Bool {
    mayHaveSigns(title.utf8)
      && title.unicodeScalars.contains { "([{（【［〔<-–—～~".unicodeScalars.contains($0) }
      || GuestRemark.mayBeIn(title)
  }

  /// Looking at bytes is far cheaper, and most titles have none of these.
  private static func mayHaveSigns(_ bytes: String.UTF8View) -> Bool {
    bytes.contains {
      switch $0 {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"),
        UInt8(ascii: "-"), UInt8(ascii: "~"), 0x80...:
        true
      default: false
      }
    }
  }

  private enum Piece {
    case text(String)
    case bracket(whole: String, content: String)
  }

  private static let closers: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "{": "}", "（": "）", "【": "】", "［": "］", "〔": "〕", "～": "～", "<": ">",
  ]

  /// Brackets of the outermost level, and what stands between them.
  private static func pieces(of title: String) -> [Piece] {
    let scalars = Array(title.unicodeScalars)
    var pieces: [Piece] = []
    var text = String.UnicodeScalarView()
    var position = 0
    while position < scalars.count {
      if let closer = closers[scalars[position]],
        let end = match(scalars, from: position, opener: scalars[position], closer: closer)
      {
        pieces.append(.text(String(text)))
        text = String.UnicodeScalarView()
        let content = String(String.UnicodeScalarView(scalars[(position + 1)..<end]))
        let whole = String(String.UnicodeScalarView(scalars[position...end]))
        pieces.append(.bracket(whole: whole, content: content))
        position = end + 1
      } else {
        text.append(scalars[position])
        position += 1
      }
    }
    pieces.append(.text(String(text)))
    return pieces
  }

  private static func match(
    _ scalars: [Unicode.Scalar], from start: Int, opener: Unicode.Scalar, closer: Unicode.Scalar
  ) -> Int? {
    var depth = 1
    for position in (start + 1)..<max(scalars.count, start + 1) {
      if scalars[position] == closer {
        depth -= 1
        if depth == 0 { return position }
      } else if scalars[position] == opener {
        depth += 1
      }
    }
    return nil
  }

  /// Notes what a remark says; false when it is part of the name.
  private mutating func take(remark: String, with analyzer: inout Analyzer) -> Bool {
    let folded = analyzer.folded(remark).trimmed
    if ChannelName.isRemark(folded) || VersionTags.isPlain(folded) || TitleParts.isOrigin(folded) {
      return true
    }
    if let guest = GuestRemark.whole(remark.trimmed, folded: folded) {
      credits.append(guest)
      return true
    }
    let found = VersionTags(remark: folded)
    tags.formUnion(found)
    if !found.isEmpty { remarks.append(remark.trimmed) }
    if !found.isDisjoint(with: [.remix, .edit]), let name = RemixerName.named(in: remark),
      found.contains(.remix) || RemixerName.isSomebody(name)
    {
      credits.append(CreditPart(name, .remixer))
    }
    if found.isEmpty, let name = GuestRoles.possible(in: remark.trimmed) { possible.append(name) }
    // "(ao vivo com Gilberto)"
    if !found.isEmpty { possible += NamedInTitle.behindJoints(remark.trimmed) }
    return !found.isEmpty
  }

  /// Whether a remark says what a recording was made for: "From "Titanic" Soundtrack". What a title goes on
  /// with ("From Me to You") is none.
  private static func isOrigin(_ folded: String) -> Bool {
    guard folded.hasPrefix("from ") else { return false }
    let last = folded.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).last
    return last.map { ["soundtrack", "ost", "film", "movie", "musical"].contains($0) } ?? false
  }

  /// Removes " - Live", " - 2011 Remaster" and the like from the end.
  private mutating func cutTails(of title: String, with analyzer: inout Analyzer) -> String {
    var rest = title
    while let (head, tail) = TitleParts.lastDash(of: rest), !head.trimmed.isEmpty,
      take(remark: tail, with: &analyzer)
    {
      rest = head
    }
    return rest
  }

  private func cutTailsQuietly(of title: String, with analyzer: inout Analyzer) -> String {
    var copy = self
    return copy.cutTails(of: title, with: &analyzer).trimmed
  }

  private static func lastDash(of text: String) -> (head: String, tail: String)? {
    let dashes: Set<Character> = ["-", "–", "—", "~"]
    var position = text.endIndex
    while position > text.startIndex {
      text.formIndex(before: &position)
      guard dashes.contains(text[position]), position > text.startIndex else { continue }
      let before = text[text.index(before: position)]
      let next = text.index(after: position)
      guard next < text.endIndex, before == " " || text[next] == " " else { continue }
      return (String(text[..<position]), String(text[next...]))
    }
    return nil
  }
}

extension StringProtocol {
  /// Without spaces at both ends.
  package var trimmed: String {
    // Most texts have none, which bytes tell.
    let text = String(self)
    if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return text
    }
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
