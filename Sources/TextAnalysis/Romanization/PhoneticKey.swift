/// Phonetic keys: romanizations in which the common ways to spell a sound become one, so that "susi" meets すし,
/// "tchaikovsky" Чайковский, and "jung" 정. Names are stored in it, and Latin words of a query are
/// put into it, one script at a time.
///
/// Keys are less specific than romanizations: they have marks of their own and are scored lower.
package enum PhoneticKey {
  /// The marked terms under which a folded Latin word may be found; none for what cannot be a
  /// romanized name.
  ///
  /// - Parameter isUsed: whether there is any term with this mark; other scripts are left out.
  /// - Complexity: O(length of the word).
  package static func terms(
    for word: [UInt8], where isUsed: (UInt8) -> Bool = { _ in true }
  ) -> [[UInt8]] {
    guard (3..<TokenBuffer.maximumTermLength - 8).contains(word.count), word.allSatisfy(isLetter)
    else {
      return []
    }
    let scripts: [(mark: UInt8, form: ([UInt8]) -> [UInt8]?)] = [
      (TokenBuffer.kanaKeyMark, kana), (TokenBuffer.cyrillicKeyMark, cyrillic),
      (TokenBuffer.hangulKeyMark, hangul),
    ]
    return scripts.compactMap { script in
      guard isUsed(script.mark), let form = script.form(word),
        form.count >= shortest(under: script.mark)
      else { return nil }
      return [script.mark] + form
    }
  }

  /// Shorter forms would match almost anything: such a syllable of kana has up to three ("cho"),
  /// and is what many short words of other languages come to ("Chou").
  static func shortest(under mark: UInt8) -> Int {
    switch mark {
    case TokenBuffer.romanizationMark: 1
    case TokenBuffer.kanaKeyMark: 4
    default: 3
    }
  }

  /// Kunrei and Nihon spellings as Hepburn, long vowels short; nil for what is not Japanese in
  /// Latin letters.
  static func kana(_ word: [UInt8]) -> [UInt8]? {
    let hepburn = rewritten(word, kanaRules)
    let short = PhoneticKey.shortened(hepburn)
    return isJapanese(short) ? short : nil
  }

  /// Russian, Ukrainian, Bulgarian, Serbian and Greek names: transcriptions of several languages
  /// and standards.
  static func cyrillic(_ word: [UInt8]) -> [UInt8] {
    var form = rewritten(word, cyrillicRules)
    // A y between consonants or at the end is a vowel, an i after a vowel is not.
    for index in form.indices {
      let follows = index > 0 && isVowel(form[index - 1])
      let leads = index + 1 < form.count && isVowel(form[index + 1])
      if form[index] == UInt8(ascii: "y"), !follows, !leads { form[index] = UInt8(ascii: "i") }
      if form[index] == UInt8(ascii: "i"), follows || leads { form[index] = UInt8(ascii: "y") }
    }
    form = collapsed(form)
    if form.count > 2, form.suffix(2).elementsEqual("iy".utf8) { form.removeLast() }
    return form
  }

  /// Korean names: Revised Romanization and what bearers make of it.
  static func hangul(_ word: [UInt8]) -> [UInt8] {
    collapsed(rewritten(word, hangulRules))
  }

  /// Long vowels written short: "toukyou" is "tokyo".
  static func shortened(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text {
      if let last = result.last {
        if last == byte, isVowel(byte) { continue }
        if last == UInt8(ascii: "o"), byte == UInt8(ascii: "u") { continue }
      }
      result.append(byte)
    }
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  private static func collapsed(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text where byte != result.last { result.append(byte) }
    return result
  }

  /// Whether the letters are syllables of at most three consonants and a vowel, or a final n.
  private static func isJapanese(_ word: [UInt8]) -> Bool {
    var consonants = 0
    for byte in word {
      if isVowel(byte) {
        consonants = 0
      } else {
        if "lqx".utf8.contains(byte) { return false }
        consonants += byte == UInt8(ascii: "n") && consonants == 0 ? 0 : 1
        if consonants > 3 { return false }
      }
    }
    return consonants == 0
  }

  /// Rules by the first letter of what they replace.
  private typealias Rules = [[(from: [UInt8], to: [UInt8])]]

  /// Replaces from left to right whatever rule fits first.
  private static func rewritten(_ word: [UInt8], _ rules: Rules) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < word.count {
      let candidates = isLetter(word[index]) ? rules[Int(word[index] - 0x61)] : []
      if let rule = candidates.first(where: { word[index...].starts(with: $0.from) }) {
        result += rule.to
        index += rule.from.count
      } else {
        result.append(word[index])
        index += 1
      }
    }
    return result
  }

  private static func rules(_ text: String) -> Rules {
    var rules = Rules(repeating: [], count: 26)
    for pair in text.split(whereSeparator: \.isWhitespace) {
      let parts = pair.split(separator: ":", omittingEmptySubsequences: false)
      let from = Array(parts[0].utf8)
      rules[Int(from[0] - 0x61)].append((from, Array(parts[1].utf8)))
    }
    return rules
  }

  // Longer spellings stand before those that they begin with.
  private static let kanaRules = rules(
    """
    tsu:tsu tch:cch cch:cch sya:sha syu:shu syo:sho sye:she tya:cha tyu:chu tyo:cho cya:cha cyu:chu
    cyo:cho zya:ja zyu:ju zyo:jo jya:ja jyu:ju jyo:jo dzu:zu shi:shi chi:chi si:shi ti:chi tu:tsu
    hu:fu zi:ji di:ji du:zu ohk:ok ohs:os oht:ot ohn:on ohm:om ohy:oy ohr:or ohw:ow ohg:og ohz:oz
    ohd:od ohb:ob ohno:ono mb:nb mp:np mm:nm la:ra li:ri lu:ru le:re lo:ro wo:o
    """)
  private static let cyrillicRules = rules(
    """
    shch:sh sch:sh tsch:ch tch:ch ch:ch sh:sh zh:zh kh:h ph:f th:t ts:ts tz:ts cz:ts ck:k x:ks q:k
    w:v c:k iya:ya ija:ya iyu:yu yya:ya eya:eya ye:e je:e ie:e yo:e jo:e io:e ja:ya ju:yu iu:yu ia:ya
    iy:i yi:i ij:i yj:i ii:i yy:i j:y ou:u
    """)
  private static let hangulRules = rules(
    """
    yeo:yu you:yu yoo:yu yae:ye eou:u eo:u eu:u oo:u ou:u woo:u wu:u ee:i ae:e kk:k tt:t pp:p ss:s
    jj:c ch:c kh:k ph:p th:t sh:s g:k d:t b:p j:c l:r q:k
    """)
}
