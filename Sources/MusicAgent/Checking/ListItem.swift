import TextAnalysis

/// A line of a list that names a song.
///
/// Lines are numbered, have a bullet, stand in a table, or have nothing but a title, a dash and an
/// artist. Which part is the title, the catalog says: all readings are kept.
enum ListItem {
  /// Longer lines are prose.
  private static let maximumWords = 40
  /// Parts of a line that may be names.
  private static let maximumParts = 5

  /// The song of a line; nil when the line is prose.
  static func claim(in line: String) -> SongClaim? {
    if let row = tableRow(line) { return row.isEmpty ? nil : claim(parts: row, of: row) }
    let (body, isMarked) = unmarked(line)
    guard !body.isEmpty, body.split(separator: " ").count <= maximumWords else { return nil }
    if let quoted = quotedClaim(in: body, isMarked: isMarked) { return quoted }
    let parts = split(body)
    guard parts.count > 1 else {
      return isMarked && isShort(body) ? SongClaim(title: ProseMarks.bare(body), artist: "") : nil
    }
    guard isMarked || isNamePair(body, parts) else { return nil }
    return claim(parts: parts.map { String($0.text) }, of: wholes(parts, in: body))
  }

  /// The songs of a line that may have several: "Creep - Radiohead; Yellow - Coldplay".
  static func claims(in line: String) -> [SongClaim] {
    let parts = line.split { $0 == ";" || $0 == "；" }
    let several = parts.count > 1 && parts.allSatisfy { hasDash(String($0)) }
    let claims = several ? parts.compactMap { claim(in: ProseMarks.bare($0)) } : []
    return several && claims.count == parts.count ? claims : [claim(in: line)].compactMap { $0 }
  }

  /// Whether a line may be one of a list, so that it is one thing to its end.
  static func mayBeItem(_ line: String) -> Bool {
    line.drop(while: \.isWhitespace).first == "|" || unmarked(line).isMarked || hasDash(line)
  }

  /// Whether a line has a sign that stands between a title and an artist.
  static func hasDash(_ line: String) -> Bool { dashes.contains { line.contains($0) } }

  private static let dashes = [" - ", " – ", " — ", " / ", "－"]

  // MARK: Marks

  /// The line without the sign that makes it an item, and without emphasis.
  static func unmarked(_ line: String) -> (body: String, isMarked: Bool) {
    let hasMarks = line.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    let plain =
      hasMarks ? line.replacing("**", with: "").replacing("__", with: "") : line
    var rest = plain.drop(while: \.isWhitespace)
    while rest.first == ">" || rest.first == "#" {
      rest = rest.dropFirst().drop(while: \.isWhitespace)
    }
    var isMarked = false
    let digits = rest.prefix(while: \.isNumber)
    let afterDigits = rest.dropFirst(digits.count)
    if !digits.isEmpty, digits.count <= 3, let mark = afterDigits.first,
      ".)、．）:：".contains(mark), afterDigits.dropFirst().first.map({ !$0.isNumber }) ?? true
    {
      rest = afterDigits.dropFirst()
      isMarked = true
    } else if let first = digits.first, !first.isASCII {
      rest = afterDigits
      isMarked = true
    } else if let first = rest.first, "-*•・–—‣●○◦♪🎵".contains(first),
      rest.dropFirst().first.map({ $0.isWhitespace || $0.isWide || $0 == "\"" })
        ?? false
    {
      rest = rest.dropFirst()
      isMarked = true
    }
    let body = rest.drop(while: \.isWhitespace).filter { $0 != "*" }
    return (String(body), isMarked)
  }

  private static func isShort(_ body: String) -> Bool {
    let isSentence = body.last.map { ".。!！?？:：".contains($0) } ?? false
    return !isSentence && body.count <= 80 && body.split(separator: " ").count <= 10
  }

  // MARK: Quoted titles

  /// "Title" by Artist: why; Artist《Title》.
  private static func quotedClaim(in body: String, isMarked: Bool) -> SongClaim? {
    guard let quote = Quotation.all(in: body).first else { return nil }
    let before = ProseMarks.bare(body[..<quote.range.lowerBound])
    let after = body[quote.range.upperBound...]
    let artistBefore = before.split(separator: " ").count <= 5 ? Credit.before(before) : ""
    let artistAfter = Credit.after(after)
    guard isMarked || (before.isEmpty && artistAfter != nil && isShort(body)) else { return nil }
    var names: [SongClaim.Name] = []
    if let artistAfter { names += artistAfter.names.map { .init(quote.text, $0) } }
    if artistAfter == nil, artistBefore.isEmpty {
      // 《晴天》周杰伦
      let beside = ProseMarks.bare(after.prefix { !ProseMarks.stops.contains($0) })
      if !beside.isEmpty, beside.count <= 30 {
        names += [.init(quote.text, beside), .init(quote.text)]
      }
    }
    if !artistBefore.isEmpty { names.append(.init(quote.text, artistBefore)) }
    if names.isEmpty { names = [.init(quote.text)] }
    return SongClaim(names, note: ProseMarks.bare(artistAfter?.rest ?? after))
  }

  // MARK: Parts

  private struct Part {
    var text: Substring
    var range: Range<String.Index>
  }

  /// The line cut at what stands between names.
  private static func split(_ body: String) -> [Part] {
    var parts: [Part] = []
    var start = body.startIndex
    var position = start
    func close(at end: String.Index) {
      let text = ProseMarks.bare(body[start..<end])
      if !text.isEmpty { parts.append(Part(text: text[...], range: start..<end)) }
    }
    while position < body.endIndex, parts.count < maximumParts {
      guard let length = separator(at: position, in: body) else {
        position = body.index(after: position)
        continue
      }
      close(at: position)
      position = body.index(position, offsetBy: length)
      start = position
    }
    close(at: body.endIndex)
    return parts
  }

  private static let spaced = [" by ", " - ", " – ", " — ", " -- ", " | ", " / ", " · ", " von "]
  private static let signs: Set<Character> = [
    "–", "—", "－", "|", "／", "(", "（", ")", "）", "：", "，", "\t", "[", "]",
  ]

  /// How many characters stand between two names here; nil when none do.
  private static func separator(at position: String.Index, in body: String) -> Int? {
    let rest = body[position...]
    if let mark = spaced.first(where: { rest.hasPrefix($0) }) { return mark.count }
    if signs.contains(body[position]) { return 1 }
    return rest.hasPrefix(", ") || rest.hasPrefix(": ") ? 2 : nil
  }

  /// Whether a line without a mark is nothing but names: "Purple Rain - Prince".
  private static func isNamePair(_ body: String, _ parts: [Part]) -> Bool {
    guard parts.count <= 4, isShort(body) else { return false }
    let isBy = body.contains(" by ") && body.split(separator: " ").count <= 9
    let isName = startsLikeName(parts[0].text) && startsLikeName(parts[1].text)
    // Some models write no capitals.
    let isSmall = !isBy && !body.contains(where: \.isUppercase)
    return (hasDash(body) || isBy) && (isName || isSmall)
  }

  private static func startsLikeName(_ text: Substring) -> Bool {
    guard let first = text.first else { return false }
    return first.isUppercase || first.isNumber || first.isWide || !first.isASCII
  }

  /// The text from the first part to each.
  private static func wholes(_ parts: [Part], in body: String) -> [String] {
    parts.map { ProseMarks.bare(body[parts[0].range.lowerBound..<$0.range.upperBound]) }
  }

  /// All readings of parts: a title that ends at any of them, the next one the artist, and the other way
  /// round.
  ///
  /// - Parameter wholes: for each part the text up to its end.
  private static func claim(parts: [String], of wholes: [String]) -> SongClaim? {
    guard parts.count > 1 else { return SongClaim(title: parts[0], artist: "") }
    var names: [SongClaim.Name] = [.init(parts[0], parts[1]), .init(parts[1], parts[0])]
    for position in 2..<max(2, parts.count) {
      names.append(.init(wholes[position - 1], parts[position]))
      names.append(.init(parts[position], wholes[position - 1]))
      names.append(.init(parts[0], parts[position]))
    }
    return SongClaim(names, note: parts.count > 2 ? parts[2...].joined(separator: ", ") : "")
  }

  /// The cells of a row of a table that say something; empty for a head or a rule; nil for no row.
  private static func tableRow(_ line: String) -> [String]? {
    let line = line.drop(while: \.isWhitespace)
    guard line.first == "|" else { return nil }
    let cells = line.split(separator: "|").map(ProseMarks.bare).filter { cell in
      !cell.isEmpty && !cell.allSatisfy { $0.isNumber || "-:.# ".contains($0) }
    }
    let heads: Set<String> = [
      "title", "song", "artist", "track", "name", "歌名", "歌曲", "歌手", "曲名", "アーティスト", "제목", "가수",
    ]
    let isHead = cells.contains { heads.contains($0.lowercased()) }
    return isHead || cells.isEmpty ? [] : Array(cells.prefix(maximumParts))
  }
}
