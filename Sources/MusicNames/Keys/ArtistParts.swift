import TextAnalysis

/// Several artists in one text.
package enum ArtistParts {
  private static let words = Set([
    "with", "and", "x", "×", "vs", "vs.", "&", "+",
    "meets", "presents", "pres.", "pres", "b2b", "con", "mit", "med", "и", "y", "e", "et", "und",
    "och", "og", "和", "与",
  ])
  .union(GuestWords.betweenNames)
  .union(JoiningWords.usual.filter { word in word.contains { !$0.isASCII } })
  private static let signs: Set<Character> = [",", ";", "/", "、", "，", "|", "&", "+", "；", "،"]

  /// The names in order; the whole as the only one when nothing separates.
  package static func split(_ text: String) -> [String] {
    if PlainCredit.isPlain(text) { return [text.split(separator: " ").joined(separator: " ")] }
    return split(cutting: text)
  }

  /// The same of texts that something may separate, and of any others.
  static func split(cutting text: String) -> [String] {
    var parts: [String] = []
    for piece in pieces(of: text) {
      var words: [Substring] = []
      for word in piece.split(separator: " ") {
        if ArtistParts.words.contains(word.lowercased()), !isArticles(words) {
          parts.append(words.joined(separator: " "))
          words = []
        } else {
          words.append(word)
        }
      }
      if !words.isEmpty { parts.append(words.joined(separator: " ")) }
    }
    return parts.filter { $0.contains(where: { $0.isLetter || $0.isNumber }) }
  }

  /// What signs separate, also the ideographs that join names of people.
  private static func pieces(of text: String) -> [Substring] {
    let characters = Array(text)
    let ideographs = CreditText.ideographSeparators(in: text)
    func isSign(_ place: Int) -> Bool {
      guard signs.contains(characters[place]) else { return ideographs.contains(place) }
      // "10,000 Maniacs"
      let isInNumber =
        place > 0 && place + 1 < characters.count && characters[place - 1].isNumber
        && characters[place + 1].isNumber
      return !(isInNumber && characters[place] == ",")
    }
    var pieces: [Substring] = []
    var start = text.startIndex
    for (place, index) in text.indices.enumerated() where isSign(place) {
      pieces.append(withoutGuestWord(text[start..<index], before: characters[place]))
      start = text.index(after: index)
    }
    pieces.append(text[start...])
    return pieces
  }

  /// A piece without the letter that makes a word of the sign behind it: "f/", "w/".
  private static func withoutGuestWord(_ piece: Substring, before sign: Character) -> Substring {
    let letter = piece.split(separator: " ").last ?? ""
    let word = letter.lowercased() + String(sign)
    let isGuestWord = GuestWords.inCredits.contains(word) || GuestWords.with.contains(word)
    return isGuestWord && piece.hasSuffix(letter) ? piece.dropLast(letter.count) : piece
  }

  /// Whether nothing but an article was said, which a name goes on after: "The E Street Band".
  private static func isArticles(_ words: [Substring]) -> Bool {
    words.isEmpty || words.count == 1 && words[0].lowercased() == "the"
  }

  /// A name with "featuring" where one letter of it is wrong.
  static func correctingFeaturing(_ name: String) -> String {
    guard name.utf8.count > featuring.length, name.contains(" ") else { return name }
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    var isChanged = false
    let corrected = words.enumerated().map { position, word in
      guard position > 0, abs(word.utf8.count - featuring.length) <= 1 else { return word }
      var lower = word.lowercased()
      guard lower.withUTF8({ featuring.distance(to: $0) }) == 1 else { return word }
      isChanged = true
      return "featuring"
    }
    return isChanged ? corrected.joined(separator: " ") : name
  }

  private static let featuring = EditPattern("featuring")

  /// A name in Latin letters and one in another alphabet, one behind the other, as two: "Кино Kino", "فيروز - Fairuz";
  /// none of others.
  static func runsOfScripts(of text: String) -> [String] {
    if PlainCredit.isPlain(text) { return [] }
    var runs: [(isLatin: Bool, text: String)] = []
    for character in text {
      guard character.isLetter else {
        if !runs.isEmpty { runs[runs.count - 1].text.append(character) }
        continue
      }
      let isLatin = String(character).isLatinScript
      if runs.last?.isLatin != isLatin { runs.append((isLatin, "")) }
      runs[runs.count - 1].text.append(character)
    }
    guard runs.count == 2 else { return [] }
    let names = runs.map { run in
      var name = Substring(run.text)
      while let last = name.last, !last.isLetter, !last.isNumber { name.removeLast() }
      return String(name)
    }
    return names.allSatisfy { $0.count > 1 } ? names : []
  }

  /// One name in two scripts ("周杰伦 Jay Chou", "Jay Chou (周杰伦)") as two; what stands in brackets
  /// apart from the rest.
  static func scripts(of text: String) -> [String] {
    if PlainCredit.isPlain(text) { return [] }
    let parts = Brackets.parts(of: text)
    let names = [
      parts.outside.filter(\.isWide), parts.outside.filter { !$0.isWide }, parts.inside,
    ].map(\.trimmed).filter { $0.contains(where: \.isLetter) }
    return names.count > 1 ? names.filter { !ArtistForms.saysWhatTheyAre($0) } : []
  }
}
