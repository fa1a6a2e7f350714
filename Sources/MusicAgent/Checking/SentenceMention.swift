import TextAnalysis

/// What a sentence names.
enum SentenceMention: Sendable, Equatable {
  /// A song.
  case song(SongClaim)
  /// A song, if the artist exists: `Hello (Adele)`.
  case pair(SongClaim)
  /// A title in characters, beside words that may name its artist.
  case quoted(title: String, beside: String)
  /// Something with a name; each text is a way to read it.
  case name([String])

  /// What a sentence names, in order.
  ///
  /// - Parameter capitalsTell: whether capital letters set names apart, as they do not where every
  ///   noun has one.
  static func all(in sentence: String, capitalsTell: Bool) -> [SentenceMention] {
    let quotations = Quotation.all(in: sentence)
    var mentions = quotations.enumerated().map { position, quotation in
      let start = position > 0 ? quotations[position - 1].range.upperBound : sentence.startIndex
      return mention(quotation, in: sentence, from: start)
    }
    var plain = sentence
    for quotation in quotations.reversed() {
      plain.replaceSubrange(quotation.range, with: ", ")
    }
    mentions += pairs(in: plain)
    mentions += runs(in: plain, capitalsTell: capitalsTell)
    return mentions
  }

  // MARK: Quotations

  private static func mention(
    _ quotation: Quotation, in sentence: String, from start: String.Index
  ) -> SentenceMention {
    let before = sentence[start..<quotation.range.lowerBound]
    let after = sentence[quotation.range.upperBound...]
    if let credit = Credit.after(after) {
      return .song(SongClaim(credit.names.map { .init(quotation.text, $0) }))
    }
    let beside = before.split { ProseMarks.stops.contains($0) }.last.map(String.init) ?? ""
    let trimmed = beside.drop(while: \.isWhitespace)
    if let artist = owner(of: trimmed) {
      return .song(SongClaim(title: quotation.text, artist: artist))
    }
    if ProseMarks.isTitle(quotation.mark) || trimmed.contains(where: \.isWide)
      || SongNoun.ends(trimmed)
    {
      return .quoted(title: quotation.text, beside: String(trimmed))
    }
    return .name([quotation.text])
  }

  /// Whose it is: "Adele's", "Adele -".
  private static func owner(of text: Substring) -> String? {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    guard let last = text.last, !last.isWide else { return nil }
    if text.hasSuffix("'s") || text.hasSuffix("’s") {
      return CapitalRun.all(in: text).last?.text
    }
    return nil
  }

  // MARK: Names in brackets

  private static func pairs(in text: String) -> [SentenceMention] {
    var result: [SentenceMention] = []
    for (open, close) in [("(", ")"), ("（", "）")] as [(Character, Character)] {
      var rest = text[...]
      while let start = rest.firstIndex(of: open) {
        let inner = rest[rest.index(after: start)...]
        guard let end = inner.firstIndex(of: close) else { break }
        let title = Credit.before(text[..<start])
        let artist = ProseMarks.bare(inner[..<end])
        if !title.isEmpty, !artist.isEmpty, title.count < 80, artist.count < 80 {
          let run = CapitalRun.all(in: title).last?.text
          result.append(
            .pair(SongClaim([.init(title, artist)] + (run.map { [.init($0, artist)] } ?? []))))
        }
        rest = inner[inner.index(after: end)...]
      }
    }
    return result
  }

  // MARK: Capital letters

  private static func runs(in text: String, capitalsTell: Bool) -> [SentenceMention] {
    let runs = CapitalRun.all(in: text)
    var result: [SentenceMention] = []
    for (position, run) in runs.enumerated() {
      if run.isCreditedToNext, position + 1 < runs.count {
        let titles = ends(of: run)
        let artists = beginnings(of: runs[position + 1])
        guard titles.contains(where: { !isGeneric($0) }) else { continue }
        result.append(
          .song(
            SongClaim(titles.flatMap { title in artists.map { .init(title, $0) } })))
      } else if let owner = run.owner {
        result.append(.song(SongClaim(title: run.text, artist: owner)))
      } else if capitalsTell, let before = text.before(run), SongNoun.ends(before),
        run.words.count > 1 || !CapitalRun.isSmall(run.words[0])
      {
        result.append(.quoted(title: run.text, beside: String(before)))
      } else if capitalsTell, run.words.count > 1 || !run.isFirst,
        run.words.contains(where: isName)
      {
        result.append(.name(readings(of: run)))
      }
    }
    return result
  }

  /// Whether a word with a capital may be of a name.
  private static func isName(_ word: Substring) -> Bool {
    !CapitalRun.isSmall(word) && !ordinary.contains(word.lowercased())
      && !word.lowercased().hasPrefix("i'") && !word.lowercased().hasPrefix("i’")
  }

  /// Words with capitals that name no music.
  static let ordinary: Set<String> = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december spring summer autumn winter english french german spanish
    portuguese italian japanese korean chinese mandarin cantonese latin american british irish scottish
    canadian australian african asian european brazilian mexican jamaican cuban russian indian western
    eastern christmas easter halloween valentine spotify youtube grammy grammys billboard oscar oscars
    broadway hollywood america britain england ireland scotland france germany spain italy portugal
    brazil mexico japan korea china taiwan africa asia europe london paris tokyo seoul beijing god mr mrs
    ms dr tv dj djs ok okay cd cds ep lp uk us usa internet hello hi hey good thanks thank enjoy yes no
    oh well sure sorry sir madam q&a ai pm am note p.s ps
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let joining: Set<String> = ["and", "or", "&", "with", "y", "e", "et", "und"]

  /// The titles that a run may end with: all of it; without the word that begins the sentence; what
  /// follows "and".
  private static func ends(of run: CapitalRun) -> [String] {
    var result = [run.text]
    if run.isFirst, run.words.count > 1 {
      result.append(run.words.dropFirst().joined(separator: " "))
      // "Listen to Hello by Adele".
      let rest = run.words.dropFirst().drop {
        CapitalRun.isSmall($0) && $0.first?.isUppercase != true
      }
      if rest.count < run.words.count - 1 { result.append(rest.joined(separator: " ")) }
    }
    for (position, word) in run.words.enumerated().dropFirst()
    where joining.contains(word.lowercased()) {
      result.append(run.words[(position + 1)...].joined(separator: " "))
    }
    return result.filter { !$0.isEmpty }
  }

  /// The artists that a run may begin with: all of it, and what stands before "and".
  private static func beginnings(of run: CapitalRun) -> [String] {
    var result = [run.text]
    for (position, word) in run.words.enumerated().dropFirst()
    where joining.contains(word.lowercased()) {
      result.append(run.words[..<position].joined(separator: " "))
    }
    return result
  }

  private static func readings(of run: CapitalRun) -> [String] {
    var result = [run.text]
    if run.isFirst { result.append(run.words.dropFirst().joined(separator: " ")) }
    return result
  }

  /// Words that stand before "by" and are no title.
  private static let generic = SongWords.generic.union(["performed"])

  private static func isGeneric(_ title: String) -> Bool {
    title.split(separator: " ").allSatisfy { generic.contains($0.lowercased()) }
  }
}
