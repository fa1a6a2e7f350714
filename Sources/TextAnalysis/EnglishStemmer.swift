/// The Porter2 ("English") stemmer of the Snowball project.
///
/// Source: Porter, "An algorithm for suffix stripping", 1980, in the revision described at
/// https://snowballstem.org/algorithms/english/stemmer.html. Words arrive folded: lower case, no
/// apostrophes. A word with anything but a-z in it is its own stem.
package struct EnglishStemmer: Sendable {
  private var word: [UInt8] = []
  // Where the regions begin that the rules call R1 and R2.
  private var region1 = 0
  private var region2 = 0

  // A consonantal y, while stemming.
  private static let consonantY = UInt8(ascii: "Y")

  /// A stemmer with scratch memory.
  package init() {}

  /// The stem of `text`.
  package mutating func stem(_ text: [UInt8]) -> [UInt8] {
    guard text.count > 2, text.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= $0 })
    else { return text }
    if let exception = EnglishStemmer.exceptions[text] { return exception }
    word = text
    markConsonantY()
    findRegions()
    removePlural()
    if EnglishStemmer.finishedAfterPlural.contains(word) { return word }
    removePast()
    replaceFinalY()
    replaceDerivation()
    removeDerivation()
    removeResidue()
    removeFinalLetter()
    return word.map { $0 == EnglishStemmer.consonantY ? UInt8(ascii: "y") : $0 }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private mutating func markConsonantY() {
    for index in word.indices where word[index] == UInt8(ascii: "y") {
      if index == 0 || EnglishStemmer.isVowel(word[index - 1]) {
        word[index] = EnglishStemmer.consonantY
      }
    }
  }

  private mutating func findRegions() {
    region1 = word.count
    for prefix in EnglishStemmer.regionPrefixes where word.starts(with: prefix) {
      region1 = prefix.count
    }
    if region1 == word.count { region1 = regionStart(after: 0) }
    region2 = regionStart(after: region1)
  }

  /// The position after the first non-vowel that follows a vowel, from `start` on.
  private func regionStart(after start: Int) -> Int {
    var index = start
    while index + 1 < word.count {
      if EnglishStemmer.isVowel(word[index]), !EnglishStemmer.isVowel(word[index + 1]) {
        return index + 2
      }
      index += 1
    }
    return word.count
  }

  private func ends(with suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard word.count >= count else { return false }
    return suffix.withUTF8Buffer { bytes in
      word[(word.count - count)...].elementsEqual(bytes)
    }
  }

  private mutating func replace(_ suffix: StaticString, with replacement: StaticString = "") {
    word.removeLast(suffix.utf8CodeUnitCount)
    replacement.withUTF8Buffer { word.append(contentsOf: $0) }
  }

  private func hasVowel(before end: Int) -> Bool {
    end > 0 && word[..<end].contains(where: EnglishStemmer.isVowel)
  }

  /// Whether the word up to `end` finishes with a short syllable.
  private func isShortSyllable(before end: Int) -> Bool {
    guard end >= 2 else { return false }
    let last = word[end - 1]
    guard EnglishStemmer.isVowel(word[end - 2]), !EnglishStemmer.isVowel(last) else {
      return false
    }
    if end == 2 { return true }
    return !EnglishStemmer.isVowel(word[end - 3]) && last != UInt8(ascii: "w")
      && last != UInt8(ascii: "x") && last != EnglishStemmer.consonantY
  }

  // Step 1a.
  private mutating func removePlural() {
    if ends(with: "sses") {
      replace("sses", with: "ss")
    } else if ends(with: "ied") || ends(with: "ies") {
      replace("ied", with: word.count > 4 ? "i" : "ie")
    } else if ends(with: "us") || ends(with: "ss") {
      return
    } else if ends(with: "s"), hasVowel(before: word.count - 2) {
      word.removeLast()
    }
  }

  // Step 1b.
  private mutating func removePast() {
    for suffix in ["eedly", "eed"] as [StaticString] where ends(with: suffix) {
      if word.count - suffix.utf8CodeUnitCount >= region1 { replace(suffix, with: "ee") }
      return
    }
    for suffix in ["ingly", "edly", "ing", "ed"] as [StaticString] where ends(with: suffix) {
      guard hasVowel(before: word.count - suffix.utf8CodeUnitCount) else { return }
      replace(suffix)
      repairAfterPast()
      return
    }
  }

  private mutating func repairAfterPast() {
    if ends(with: "at") || ends(with: "bl") || ends(with: "iz") {
      word.append(UInt8(ascii: "e"))
    } else if word.count >= 2, word[word.count - 1] == word[word.count - 2],
      "bdfgmnprt".utf8.contains(word[word.count - 1])
    {
      word.removeLast()
    } else if region1 >= word.count, isShortSyllable(before: word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  // Step 1c.
  private mutating func replaceFinalY() {
    let last = word.count - 1
    if word.count > 2, word[last] == UInt8(ascii: "y") || word[last] == EnglishStemmer.consonantY,
      !EnglishStemmer.isVowel(word[last - 1])
    {
      word[last] = UInt8(ascii: "i")
    }
  }

  /// Applies the longest rule whose suffix fits, if that suffix lies in `region`.
  private mutating func apply(_ rules: [Rule], in region: Int) {
    for rule in rules where ends(with: rule.suffix) {
      let start = word.count - rule.suffix.utf8CodeUnitCount
      guard start >= region else { return }
      if let before = rule.before {
        guard start > 0, before.withUTF8Buffer({ $0.contains(word[start - 1]) }) else { return }
      }
      if rule.needsRegion2, start < region2 { return }
      replace(rule.suffix, with: rule.replacement)
      return
    }
  }

  private mutating func replaceDerivation() { apply(EnglishStemmer.step2, in: region1) }
  private mutating func removeDerivation() { apply(EnglishStemmer.step3, in: region1) }
  private mutating func removeResidue() { apply(EnglishStemmer.step4, in: region2) }

  // Step 5.
  private mutating func removeFinalLetter() {
    let last = word.count - 1
    if ends(with: "e") {
      if last >= region2 || (last >= region1 && !isShortSyllable(before: last)) {
        word.removeLast()
      }
    } else if ends(with: "ll"), last >= region2 {
      word.removeLast()
    }
  }

  private struct Rule {
    var suffix: StaticString
    var replacement: StaticString = ""
    /// Letters of which one must stand before the suffix.
    var before: StaticString?
    var needsRegion2 = false

    init(
      _ suffix: StaticString, _ replacement: StaticString = "", before: StaticString? = nil,
      needsRegion2: Bool = false
    ) {
      self.suffix = suffix
      self.replacement = replacement
      self.before = before
      self.needsRegion2 = needsRegion2
    }
  }

  // Longest suffixes first, as the rules demand.
  private static let step2: [Rule] = [
    Rule("ational", "ate"), Rule("fulness", "ful"), Rule("iveness", "ive"),
    Rule("ization", "ize"), Rule("ousness", "ous"), Rule("biliti", "ble"),
    Rule("lessli", "less"), Rule("tional", "tion"), Rule("alism", "al"), Rule("aliti", "al"),
    Rule("ation", "ate"), Rule("entli", "ent"), Rule("fulli", "ful"), Rule("iviti", "ive"),
    Rule("ousli", "ous"), Rule("abli", "able"), Rule("alli", "al"), Rule("anci", "ance"),
    Rule("ator", "ate"), Rule("enci", "ence"), Rule("izer", "ize"), Rule("bli", "ble"),
    Rule("ogi", "og", before: "l"), Rule("li", before: "cdeghkmnrt"),
  ]
  private static let step3: [Rule] = [
    Rule("ational", "ate"), Rule("tional", "tion"), Rule("alize", "al"),
    Rule("ative", needsRegion2: true), Rule("icate", "ic"), Rule("iciti", "ic"),
    Rule("ical", "ic"), Rule("ness"), Rule("ful"),
  ]
  private static let step4: [Rule] = [
    Rule("ement"), Rule("able"), Rule("ance"), Rule("ence"), Rule("ible"), Rule("ment"),
    Rule("ant"), Rule("ate"), Rule("ent"), Rule("ion", before: "st"), Rule("ism"), Rule("iti"),
    Rule("ive"), Rule("ize"), Rule("ous"), Rule("al"), Rule("er"), Rule("ic"),
  ]

  private static let regionPrefixes = ["gener", "commun", "arsen"].map { Array($0.utf8) }
  private static let finishedAfterPlural: Set<[UInt8]> = Set(
    ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"]
      .map { Array($0.utf8) })
  private static let exceptions: [[UInt8]: [UInt8]] = {
    var result: [[UInt8]: [UInt8]] = [:]
    let pairs = [
      "skis": "ski", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie",
      "idly": "idl", "gently": "gentl", "ugly": "ugli", "early": "earli", "only": "onli",
      "singly": "singl",
    ]
    for (word, stem) in pairs { result[Array(word.utf8)] = Array(stem.utf8) }
    for word in ["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"] {
      result[Array(word.utf8)] = Array(word.utf8)
    }
    return result
  }()
}
