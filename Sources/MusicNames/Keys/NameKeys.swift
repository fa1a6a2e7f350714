package import TextAnalysis

/// Reduces names to what they are compared by: words and characters folded, with nothing between
/// them. "AC/DC", "ac dc" and "ACDC" are one key, and so are 周杰倫 and 周杰伦.
package struct NameKeys {
  package var analyzer = Analyzer()
  private var buffer = TokenBuffer()

  /// Keys with scratch memory of their own.
  package init() {}

  /// Names longer than this are compared by their beginnings.
  static let maximumNameLength = 256

  /// The key of a name; empty only for a name of nothing but spaces.
  package mutating func key(_ name: String) -> String {
    key(name, dropsArticle: false)
  }

  /// The key of an artist's name: "The Beatles" and "Beatles" are one.
  package mutating func artistKey(_ name: String) -> String {
    key(name, dropsArticle: true)
  }

  /// The key of an artist's name by what people say alike: without a first article of several
  /// languages and without words that join ("Simon and Garfunkel"), "$" as the letter that it
  /// stands for, letters of other scripts among Latin ones as those that they look like ("KoЯn"), and
  /// numbers in digits ("21 Pilots", "Twenty One Pilots").
  package mutating func looseArtistKey(_ name: String) -> String {
    let plain = name.utf8.contains(0x24) ? name.replacing("$", with: "s") : name
    let text = ArtistForms.inOneScript(plain)
    var words = words(text)
    guard !words.isEmpty else { return artistKey(name) }
    if words.count > 1, NameKeys.articles.contains(words[0]) { words.removeFirst() }
    if words.count > 2 {
      let (first, last) = (words.first, words.last)
      let inner = words.dropFirst().dropLast().filter { !NameKeys.joiningWords.contains($0) }
      words = [first, last].compactMap { $0 }
      words.insert(contentsOf: inner, at: 1)
    }
    if words.count > 1 { words = NameKeys.forShort(words) }
    return SpelledNumbers.inDigits(words).map { NameKeys.abbreviated[$0] ?? $0 }.joined()
  }

  /// What all names of one artist have in common, as far as names show it: the loose key, of a known person
  /// the same for all that only the person is called.
  package mutating func artistIdentity(_ name: String) -> String {
    let key = looseArtistKey(ChannelName.owner(of: name) ?? name)
    return KnownPersons.identity(ofLooseKey: key) ?? key
  }

  /// What names say in full or for short: "Doctor Dre", "Thousand Foot Krutch".
  private static let abbreviated: [String: String] = [
    "doctor": "dr", "mister": "mr", "saint": "st", "thousand": "1000", "hundred": "100",
    "little": "lil", "mount": "mt", "junior": "jr", "senior": "sr",
  ]

  /// The same of words that are a name by themselves, where there are others: "The Chemical Bros",
  /// "Presidents of the USA".
  private static func forShort(_ words: [String]) -> [String] {
    guard words.contains(where: { $0 == "brothers" || $0 == "united" || $0 == "orchestra" }) else {
      return words
    }
    var short = words.map { $0 == "brothers" ? "bros" : $0 == "orchestra" ? "orch" : $0 }
    for (long, word) in [
      (["united", "states", "of", "america"], "usa"), (["united", "states"], "us"),
      (["united", "kingdom"], "uk"),
    ] {
      if let range = short.firstRange(of: long) { short.replaceSubrange(range, with: [word]) }
    }
    return short
  }

  /// A name whose last word is said for short with that word in full: "Allman Bros."; nil for others.
  static func inFull(_ name: String) -> String? {
    guard let space = name.lastIndex(of: " ") else { return nil }
    let last = name[space...].lowercased().filter { $0.isLetter }
    guard let word = ["bros": "brothers", "orch": "orchestra"][last] else { return nil }
    return name[...space] + word
  }

  /// The name without a title before it: "Elton John" of "Sir Elton John"; nil for others.
  mutating func withoutTitle(_ name: String) -> String? {
    let words = name.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[1].contains(" "),
      ["sir", "dame", "ms", "ms."].contains(words[0].lowercased())
    else { return nil }
    return artistKey(String(words[1]))
  }

  /// The key of a title by what people say alike: numbers in digits, without the words that merely
  /// announce them ("Hayloft II", "Hayloft, Part Two"), musical keys in one language, and hidden
  /// letters shown.
  package mutating func looseTitleKey(_ title: String) -> String {
    looseTitleWords(title).joined()
  }

  /// The words of that key.
  ///
  /// - Parameter words: the words of the title, where they are known.
  mutating func looseTitleWords(_ title: String, words known: [String]? = nil) -> [String] {
    let uncovered = CensoredWords.uncovered(title)
    let folded: [String]
    if let uncovered {
      folded = self.words(uncovered)
    } else if let numbered = MovementNumerals.inDigits(title) {
      folded = self.words(numbered)
    } else {
      folded = known ?? self.words(title)
    }
    var said = Tonality.inEnglish(NameKeys.joiningOrdinals(folded))
    if let number = TitleNumbers.last(said) { said[said.count - 1] = number }
    let words = SpelledNumbers.inDigits(said)
    var kept: [String] = []
    for (position, word) in words.enumerated() {
      let isNumbered =
        position + 1 < words.count
        && words[position + 1].utf8.allSatisfy { (0x30...0x39).contains($0) }
      if isNumbered, position > 0, NameKeys.announcements.contains(word) { continue }
      kept.append(isNumbered && word == "vol" ? "volume" : NameKeys.abbreviations[word] ?? word)
    }
    // "Unforgiven 2" is "The Unforgiven II".
    if kept.count > 2, let last = kept.last, last.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      ["the", "a", "an"].contains(kept[0])
    {
      kept.removeFirst()
    }
    return kept
  }

  /// "第二" as "2", and what is counted by it left out; "2nd part" as "part 2".
  static func joiningOrdinals(_ words: [String]) -> [String] {
    var words = words
    for place in words.indices.dropLast() {
      // Looking at a letter is far cheaper than looking in a set.
      let next = words[place + 1]
      guard next.utf8.first == 0x70 || next.utf8.first == 0x74, countedParts.contains(next),
        let number = ordinals[words[place]]
      else { continue }
      words[place] = "part"
      words[place + 1] = number
    }
    guard words.contains("第") else { return words }
    let digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    var result: [String] = []
    var position = 0
    while position < words.count {
      let next = position + 1 < words.count ? words[position + 1] : ""
      if words[position] == "第", let number = digits.firstIndex(of: next) {
        result.append(String(number + 1))
        position += 2
        while position < words.count, ["部", "分", "章", "集", "回", "季", "号"].contains(words[position])
        {
          position += 1
        }
      } else {
        result.append(words[position])
        position += 1
      }
    }
    return result
  }

  private static let countedParts: Set<String> = ["part", "pt", "parte", "partie", "teil"]

  /// Ordinals of several languages, folded, with their numbers.
  static let ordinals: [String: String] = {
    let words = [
      "1st first 1er 1ere premiere primera prima primeira erster",
      "2nd second seconda segunda deuxieme zweiter",
      "3rd third tercera terza terceira troisieme dritter",
      "4th fourth cuarta quarta quatrieme vierter",
      "5th fifth quinta cinquieme", "6th sixth", "7th seventh", "8th eighth", "9th ninth",
      "10th tenth",
    ]
    var table: [String: String] = [:]
    for (place, line) in words.enumerated() {
      for word in line.split(separator: " ") { table[String(word)] = String(place + 1) }
    }
    return table
  }()

  /// Words that titles abbreviate, or write as people type.
  private static let abbreviations: [String: String] = [
    "mister": "mr", "missus": "mrs", "doctor": "dr", "saint": "st", "sergeant": "sgt",
    "sargent": "sgt", "captain": "capt", "okay": "ok", "because": "cause", "cuz": "cause",
    "until": "til", "till": "til", "versus": "vs", "mount": "mt",
    "sk8er": "skater", "sk8": "skate", "boi": "boy", "gr8": "great", "l8r": "later", "luv": "love",
    "nite": "night", "tonite": "tonight", "2nite": "tonight", "2night": "tonight",
    "thru": "through",
    "4ever": "forever", "4eva": "forever", "b4": "before",
  ]

  private static let announcements: Set<String> = ["part", "pt", "pts", "no", "number", "nr"]

  private static let articles: Set<String> = [
    "the", "a", "an", "les", "los", "las", "le", "la", "el", "die", "der", "das", "os", "il", "i",
    "gli", "de", "het",
  ]
  /// Whether a folded word by itself means nobody: an article, a word that joins.
  static func saysNothing(_ word: String) -> Bool {
    articles.contains(word) || joiningWords.contains(word) || word == "of" || word == "by"
  }

  private static let joiningWords: Set<String> = [
    "and", "und", "y", "et", "e", "och", "og", "en", "n", "plus", "与", "和", "と",
  ]

  /// The last word of a person's name, or of what looks like one: two to five words in letters.
  mutating func surname(of name: String) -> String? {
    var words = words(name)
    if words.count > 2, let last = words.last, NameKeys.generations.contains(last) {
      words.removeLast()
      // "the Elder"
      if words.count > 2, words.last == "the" { words.removeLast() }
    }
    guard (2...5).contains(words.count), let last = words.last, last.count > 2,
      !NameKeys.articles.contains(words[0]), !words.contains(where: { $0.isWide }),
      last.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    else { return nil }
    return last
  }

  private static let generations: Set<String> = [
    "i", "ii", "iii", "iv", "v", "jr", "sr", "junior", "senior", "vater", "sohn", "pere", "fils",
    "elder",
    "younger",
  ]

  private mutating func key(_ name: String, dropsArticle: Bool) -> String {
    let name = NameKeys.cut(name)
    buffer.removeAll()
    analyzer.analyze(name, options: .compounds, into: &buffer)
    var bytes: [UInt8] = []
    var words = 0
    for token in buffer.tokens {
      guard token.kind == .word || token.kind == .unigram || token.kind == .symbol else { continue }
      buffer.withBytes(of: token) { bytes.append(contentsOf: $0) }
      words += 1
      if dropsArticle, words == 1, bytes == [0x74, 0x68, 0x65], buffer.tokens.count > 1 {
        bytes.removeAll()
      }
    }
    if bytes.isEmpty { return analyzer.folded(name).filter { !$0.isWhitespace } }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of a name, folded; single characters for scripts without spaces.
  package mutating func words(_ name: String) -> [String] {
    buffer.removeAll()
    analyzer.analyze(NameKeys.cut(Tonality.spelledOut(name)), options: [], into: &buffer)
    return buffer.tokens.filter { $0.kind == .word || $0.kind == .unigram }
      .map { buffer.text(of: $0) }
  }

  /// The first letters of a name of three to six words in Latin letters: "rhcp" for Red Hot Chili
  /// Peppers, with and without those of words that join; none for others. A first "the" is no word.
  mutating func initials(of name: String) -> [String] {
    var words = words(name)
    if words.first == "the" { words.removeFirst() }
    let said = words.filter { !NameKeys.joiningWords.contains($0) }
    let forms = [words, said].compactMap { NameKeys.initials($0) }
    return forms.count == 2 && forms[0] == forms[1] ? [forms[0]] : forms
  }

  private static func initials(_ words: [String]) -> String? {
    guard (3...6).contains(words.count) else { return nil }
    var letters = ""
    for word in words {
      guard let first = word.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
      else { return nil }
      letters.unicodeScalars.append(Unicode.Scalar(first))
    }
    return letters
  }

  private static func cut(_ name: String) -> String {
    name.utf8.count <= maximumNameLength
      ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(maximumNameLength)))
  }
}
