import TextAnalysis

/// A printed credit cut at everything that may separate artists: "A, B & C feat. D".
///
/// It knows no names: whether "Simon & Garfunkel" are two is for `CreditSplitter` to say.
struct CreditText {
  /// What stands between two separators.
  struct Piece: Equatable {
    /// Where it stands in the characters of the text.
    var range: Range<Int>
    var role: CreditRole
    /// Whether the sign before it stands in no artist's name: "feat.", ";", "×".
    var isCertain: Bool
    /// Whether the sign before it separates only names that are artists of their own: "X".
    var needsBoth = false
    /// Whether that sign stands in names and titles as often as between artists.
    var isWeak = false
    /// Whether it is mostly another word, which names have: "at".
    var isRare = false
    /// Whether what it separates may be one as well, whoever is known: "Diddy - Dirty Money".
    var keepsWhole = false
  }

  let characters: [Character]
  private(set) var pieces: [Piece] = []
  /// Whether it also says what somebody plays, or that there are more: "A, piano", "A et al."
  private(set) var hasRemarks = false

  init(_ text: String) {
    if PlainCredit.isPlain(text) {
      characters = PlainCredit.characters(of: text)
      pieces = [Piece(range: 0..<characters.count, role: .main, isCertain: true)]
    } else {
      characters = CreditText.cleared(text)
      cut(text)
    }
  }

  /// A text that is cut whatever it looks like: the oracle of the way that most names take.
  init(cutting text: String) {
    characters = CreditText.cleared(text)
    cut(text)
  }

  private static func cleared(_ text: String) -> [Character] {
    withoutDuetSign(withoutGuestBrackets(Array(text)))
  }

  private mutating func cut(_ text: String) {
    isChannel = ChannelName.artist(of: text) != text
    cut()
    dropRemarks()
  }

  /// Whether it is the name of a channel, whose dash separates nobody: "Queen - Topic".
  private var isChannel = false

  func text(of piece: Piece) -> String { text(from: piece, through: piece) }

  /// The text from one piece to another, with what separates them.
  func text(from first: Piece, through last: Piece) -> String {
    String(characters[first.range.lowerBound..<last.range.upperBound]).trimmed
  }

  // MARK: Separators

  private static let certainSigns: Set<Character> = [";", "；", "؛", "|", "｜", "•", "×", "／"]
  private static let listSigns: Set<Character> = [",", "，", "、", "،"]
  /// Signs that separate when spaces surround them; else only where the catalog knows both sides.
  static let joiningSigns: Set<Character> = ["&", "＆", "+", "/"]
  private static let versus: Set<String> = ["vs", "vs.", "versus", "versus."]
  private static let joiningWords: Set<String> = [
    "and", "und", "et", "y", "og", "och", "x", "和", "与", "與",
  ]
  /// What joins names in Chinese without spaces: 周杰伦和费玉清.
  private static let joiningIdeographs: Set<Character> = ["和", "与", "與", "跟"]
  /// Words that are no artist by themselves: "Oh, Sleeper", "She & Him", "Up, Bustle and Out".
  private static let wordsOfNobody: Set<String> = Set(
    """
    i you he she it we they me him her us them my your his our their this that all both none nothing
    nowhere nobody everything everybody oh ah hey hello goodbye yeah now then up down in out off on
    over under away here there not or so men women boys girls friends others company more less
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
  /// Articles that stand before a name: none ends one.
  private static let articles: Set<String> = [
    "the", "los", "las", "les", "der", "die", "das", "gli",
  ]
  /// Words and signs that stand in names and titles as often as between artists.
  private static let weakWords = JoiningWords.usual.union(JoiningWords.rare)
  private static let weakSigns: Set<Character> = ["・", "·"]
  /// Signs that separate only artists of their own, between spaces: "Lam Trường - Phương Thanh".
  private static let dashes: Set<Character> = ["-", "–", "—"]

  /// All words that may separate names, in lower case.
  static let separatingWords = GuestWords.inCredits.union(versus).union(joiningWords).union(
    weakWords
  )
  .union(GuestWords.with + ["duet", "by"]).union(CreditPhrase.firstWords)

  /// Whether all that separates here separates only names that are artists of their own.
  var isWeak: Bool { pieces.count > 1 && pieces.dropFirst().allSatisfy(\.isWeak) }

  /// Whether what separates here are words and not signs alone.
  var isJoinedByWords: Bool {
    pieces.dropFirst().contains { piece in
      if piece.isRare { return false }
      let before = characters[..<piece.range.lowerBound].last
      return before.map { $0.isLetter || $0 == "." || $0 == ":" } == true
    }
  }

  /// The places of characters that join two names of ideographs: 和 and spaces.
  static func ideographSeparators(in text: String) -> Set<Int> {
    guard text.isWide else { return [] }
    let credit = CreditText(text)
    return Set(
      credit.characters.indices.filter { place in
        (joiningIdeographs.contains(credit.characters[place])
          || credit.characters[place].isWhitespace) && credit.joinsIdeographs(at: place)
      })
  }

  /// The two halves of a text that is nothing else but "A, B"; nil for others.
  var halves: (first: String, second: String)? {
    guard pieces.count == 2, pieces[1].range.lowerBound > 0,
      CreditText.listSigns.contains(characters[pieces[1].range.lowerBound - 1])
    else { return nil }
    return (text(of: pieces[0]), text(of: pieces[1]))
  }

  private struct Separator {
    /// Whether it is a word, and no sign.
    var isWord = false
    /// Where the next piece begins.
    var end: Int
    var role: CreditRole
    var isCertain: Bool
    var needsBoth = false
    var isWeak = false
    var isRare = false
    var keepsWhole = false
  }

  private mutating func cut() {
    var start = 0
    var role = CreditRole.main
    var isCertain = true
    var (needsBoth, isWeak, isRare, keepsWhole) = (false, false, false, false)
    var position = 0
    func close(at end: Int, from begin: Int) -> Bool {
      hasName(start..<end) && !isArticle(start..<end) && hasName(begin..<characters.count)
    }
    while position < characters.count {
      guard let separator = separator(at: position, role) else {
        position += 1
        continue
      }
      let end = separator.end
      if separator.role == .featured, role != .featured, !pieces.isEmpty,
        !hasName(start..<position), hasName(end..<characters.count)
      {
        // "A / feat. B": the second sign says what B does.
        start = end
        (role, isCertain, needsBoth, isWeak) = (.featured, true, false, false)
      } else if separator.isWord, !pieces.isEmpty, !hasName(start..<position),
        hasName(end..<characters.count), !separator.isRare,
        separator.isWeak || !separator.needsBoth
      {
        // "A, with B", "A, conducted by B", but not "A, X Ambassadors"
        start = end
        if separator.role != .main { role = separator.role }
        isCertain = isCertain || separator.isCertain
        (needsBoth, isWeak) = (needsBoth && separator.needsBoth, isWeak && separator.isWeak)
      } else if close(at: position, from: end) {
        pieces.append(
          Piece(
            range: start..<position, role: role, isCertain: isCertain, needsBoth: needsBoth,
            isWeak: isWeak, isRare: isRare, keepsWhole: keepsWhole))
        start = end
        (needsBoth, isWeak) = (separator.needsBoth, separator.isWeak)
        (isRare, keepsWhole) = (separator.isRare, separator.keepsWhole)
        (role, isCertain) = (separator.role, separator.isCertain)
      }
      position = end
    }
    if hasName(start..<characters.count) {
      pieces.append(
        Piece(
          range: start..<characters.count, role: role, isCertain: isCertain, needsBoth: needsBoth,
          isWeak: isWeak, isRare: isRare, keepsWhole: keepsWhole))
    }
    joinWordsOfNobody()
  }

  /// Leaves out what says what somebody plays, or that there are more.
  private mutating func dropRemarks() {
    guard pieces.count > 1 else { return }
    var kept: [Piece] = []
    for piece in pieces {
      let before = characters[..<piece.range.lowerBound].last
      let isListed = before.map {
        CreditText.listSigns.contains($0) || CreditText.dashes.contains($0)
      }
      let kind = CreditRemark.kind(of: text(of: piece), isListed: isListed == true)
      guard let kind, !kept.isEmpty else {
        kept.append(piece)
        continue
      }
      if kind == .conducts { kept[kept.count - 1].role = .conductor }
      hasRemarks = true
    }
    if hasRemarks { pieces = kept }
  }

  /// What stands beside a word that is nobody's name, or twice the same, separates only artists of
  /// their own: "Now, Now", "nothing,nowhere."
  private mutating func joinWordsOfNobody() {
    guard pieces.count > 1 else { return }
    let words = pieces.map { text(of: $0).lowercased().filter { $0.isLetter || $0.isWhitespace } }
    for place in pieces.indices.dropFirst() where !pieces[place].isCertain {
      let pair = [words[place - 1], words[place]]
      if pair.contains(where: { CreditText.wordsOfNobody.contains($0) }) || pair[0] == pair[1] {
        pieces[place].needsBoth = true
      }
    }
  }

  private func isArticle(_ range: Range<Int>) -> Bool {
    CreditText.articles.contains(String(characters[range]).trimmed.lowercased())
  }

  private func hasName(_ range: Range<Int>) -> Bool {
    characters[range].contains { $0.isLetter || $0.isNumber || $0.isSymbol || $0 == "!" }
  }

  private func isSpace(_ position: Int) -> Bool {
    position < 0 || position >= characters.count || characters[position].isWhitespace
  }

  private func separator(
    at position: Int, _ role: CreditRole
  ) -> Separator? {
    let sign = characters[position]
    if CreditText.certainSigns.contains(sign) {
      return Separator(end: position + 1, role: .main, isCertain: true)
    }
    if CreditText.listSigns.contains(sign) {
      // "10,000 Maniacs"
      if isDigit(position - 1), isDigit(position + 1) { return nil }
      return Separator(end: position + 1, role: role, isCertain: false)
    }
    if CreditText.weakSigns.contains(sign) {
      return Separator(
        end: position + 1, role: role, isCertain: false, needsBoth: true, isWeak: true)
    }
    if CreditText.dashes.contains(sign), isSpace(position - 1), isSpace(position + 1), !isChannel {
      return Separator(
        end: position + 1, role: role, isCertain: false, needsBoth: true, isWeak: true,
        isRare: true, keepsWhole: true)
    }
    // "A/w B"
    if sign == "/", position + 1 < characters.count, isSpace(position + 2), !isSpace(position - 1),
      characters[position + 1].lowercased() == "w"
    {
      return Separator(end: position + 2, role: .with, isCertain: true)
    }
    if CreditText.joiningSigns.contains(sign) {
      let isSpaced = isSpace(position - 1) && isSpace(position + 1)
      // Scripts without spaces have none here: "王力宏＆章子怡".
      guard isSpaced || isWide(position - 1) && isWide(position + 1) else { return nil }
      return Separator(end: position + 1, role: role, isCertain: sign == "/" && isSpaced)
    }
    if isSpace(position) || CreditText.joiningIdeographs.contains(sign),
      let separator = ideographSeparator(at: position)
    {
      return separator
    }
    guard isSpace(position - 1), !isSpace(position) else { return nil }
    var separator = wordSeparator(at: position, role)
    separator?.isWord = true
    return separator
  }

  /// What a word says that begins here.
  private func wordSeparator(at position: Int, _ role: CreditRole) -> Separator? {
    var end = position
    while !isSpace(end) { end += 1 }
    // "DECO*27 feat.初音ミク"
    for mark in GuestWords.attached where end - position > mark.count {
      if String(characters[position..<(position + mark.count)]).lowercased() == mark {
        return Separator(end: position + mark.count, role: .featured, isCertain: true)
      }
    }
    // No separating word is longer.
    guard end - position <= CreditPhrase.maximumLength else { return nil }
    if let phrase = CreditPhrase.phrase(in: characters, at: position) {
      return Separator(end: phrase.end, role: phrase.role, isCertain: true)
    }
    // A capital X at the end is a name's: "Malcolm X", "Lil Nas X & Cardi B".
    if characters[position..<end] == ["X"] {
      guard let next = characters[end...].firstIndex(where: { !$0.isWhitespace }),
        characters[next] != "X", separator(at: next, role) == nil
      else { return nil }
      return Separator(end: end, role: role, isCertain: false, needsBoth: true)
    }
    let word = String(characters[position..<end]).lowercased()
    if GuestWords.inCredits.contains(word) {
      return Separator(end: end, role: .featured, isCertain: true)
    }
    if GuestWords.with.contains(word) { return Separator(end: end, role: .with, isCertain: false) }
    if CreditText.versus.contains(word) { return Separator(end: end, role: .main, isCertain: true) }
    if CreditText.joiningWords.contains(word) {
      return Separator(end: end, role: role, isCertain: word == "x")
    }
    if word == "e", joinsItalianNames(position, end) {
      return Separator(end: end, role: role, isCertain: false)
    }
    if CreditText.weakWords.contains(word) {
      if JoiningWords.small.contains(word), characters[position].isUppercase { return nil }
      return Separator(
        end: end, role: role, isCertain: false, needsBoth: true, isWeak: true,
        isRare: JoiningWords.rare.contains(word))
    }
    // "Queen duet with David Bowie"
    if word == "duet", let next = characters[end...].firstIndex(where: { !$0.isWhitespace }),
      let with = separator(at: next, role), with.role == .with
    {
      return with
    }
    return nil
  }

  private func isDigit(_ position: Int) -> Bool {
    characters.indices.contains(position) && characters[position].isNumber
  }

  private func isWide(_ position: Int) -> Bool {
    characters.indices.contains(position) && String(characters[position]).isWide
  }

  private func isIdeograph(_ position: Int) -> Bool {
    guard characters.indices.contains(position),
      let scalar = characters[position].unicodeScalars.first
    else { return false }
    return (0x3400...0x9FFF).contains(scalar.value)
  }

  /// 和 or a space between two names of ideographs. It separates for certain two who have Chinese family
  /// names; "渡辺和三郎" and "椎名 林檎" are one.
  private func ideographSeparator(at position: Int) -> Separator? {
    guard joinsIdeographs(at: position) else { return nil }
    var start = position
    while isIdeograph(start - 1) { start -= 1 }
    let areTwo =
      ChineseSurnames.contain(characters[start])
      && ChineseSurnames.contain(characters[position + 1])
    return Separator(
      end: position + 1, role: .main, isCertain: false, needsBoth: !areTwo,
      isWeak: !areTwo && characters[position].isWhitespace)
  }

  /// Whether what stands here is between two names of two to four ideographs each, as those of people are.
  private func joinsIdeographs(at position: Int) -> Bool {
    var (before, after) = (position, position + 1)
    while before > 0, position - before < 5, isIdeograph(before - 1) { before -= 1 }
    while after <= position + 5, isIdeograph(after) { after += 1 }
    return (2...4).contains(position - before) && (2...4).contains(after - position - 1)
  }

  /// Whether a lower-case "e" is Italian or Portuguese for "and": between names in capitals, none of
  /// which is an article.
  private func joinsItalianNames(_ position: Int, _ end: Int) -> Bool {
    guard characters[position] == "e",
      let next = characters[end...].firstIndex(where: { !$0.isWhitespace }),
      let last = characters[..<position].lastIndex(where: \.isWhitespace)
        .flatMap({ characters[..<$0].lastIndex(where: { !$0.isWhitespace }) })
    else { return false }
    let first = characters[...last].lastIndex(where: \.isWhitespace).map { $0 + 1 } ?? 0
    return characters[next].isUppercase && characters[first].isUppercase
      && !isArticle(first..<last + 1)
  }
}
