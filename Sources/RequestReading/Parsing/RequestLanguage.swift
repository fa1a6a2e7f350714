/// Tells in which language a turn is, so that "no", "son" or "die" are read as its own words.
enum RequestLanguage {
  /// The language of the words. Those of names do not tell it, unless there are no others: "no more
  /// 宇多田ヒカル" is English, 不要宇多田ヒカル is Chinese.
  ///
  /// - Parameters:
  ///   - names: The catalog's names by the word that they begin at.
  ///   - previous: The language of the turn before, which decides where several have all words.
  static func languages(
    of words: [RequestWord], names: [[NameMatch]], previous: LanguageSet?,
    _ phrases: PhraseTable<Meaning>
  ) -> LanguageSet {
    var isName = [Bool](repeating: false, count: words.count)
    for (start, matches) in names.enumerated() {
      guard let longest = matches.map(\.length).max() else { continue }
      let name = words[start..<(start + longest)]
      // A single word is a name where it is a long one of characters: 악동뮤지션.
      guard longest > 1 || name[start].isCharacter && name[start].folded.unicodeScalars.count > 2
      else { continue }
      // Small letters are words of the sentence as likely.
      let isTelling =
        name.contains(where: \.isCharacter)
        || (name.first?.isCapitalized == true
          && (start > 0 || name.count(where: \.isCapitalized) > 1))
      guard isTelling else { continue }
      for position in start..<(start + longest) { isName[position] = true }
    }
    // Nor do words in quotation marks.
    let others = words.indices.filter { !isName[$0] && words[$0].quotation == nil }
      .map { words[$0] }
    return language(of: others.isEmpty ? words : others, previous: previous, phrases)
  }

  private static func language(
    of words: [RequestWord], previous: LanguageSet?, _ phrases: PhraseTable<Meaning>
  ) -> LanguageSet {
    var characters = 0
    var hasKana = false
    var hasHangul = false
    for word in words where word.isCharacter {
      characters += 1
      hasKana = hasKana || word.script == .hiragana || word.script == .katakana
      hasHangul = hasHangul || word.script == .hangul
    }
    guard characters > 0 else { return latin(words, previous: previous, phrases).language }
    var language: LanguageSet =
      hasHangul && !hasKana ? .korean : hasKana ? .japanese : .chinese
    if hasHangul, hasKana,
      covered(words, by: .korean, phrases).count > covered(words, by: .japanese, phrases).count
    {
      language = .korean
    }
    // A name in characters does not make an English sentence Chinese.
    let other = latin(words.filter { !$0.isCharacter }, previous: previous, phrases)
    let own = covered(words, by: language, phrases)
    // Whoever says "without" in English and no such word in Korean speaks English of Korean songs, in
    // whose titles there may be words of asking.
    let refusesInOther =
      other.hasRefusal && !own.hasRefusal && other.covered >= minimumCoveredOfRefusal
    let isOther =
      other.covered > 2 * own.count || other.hasCue && !own.hasCue || refusesInOther
    return isOther ? other.language : language
  }

  /// In how many words of a text a phrase of the language begins, and whether one is a cue.
  private static func covered(
    _ words: [RequestWord], by language: LanguageSet, _ phrases: PhraseTable<Meaning>
  ) -> (count: Int, hasCue: Bool, hasRefusal: Bool) {
    var (count, hasCue, hasRefusal) = (0, false, false)
    for start in words.indices {
      var isKnown = false
      phrases.forEachMatch(in: words, at: start) { length, meanings in
        // "skip咗", cut走佢 begin with letters.
        guard words[start..<(start + length)].contains(where: \.isCharacter) else { return }
        for meaning in meanings
        where meaning.languages != .all && !meaning.languages.isDisjoint(with: language) {
          isKnown = true
          hasCue = hasCue || cues.contains(meaning.content) || cuesBehind.contains(meaning.content)
          hasRefusal = hasRefusal || refusals.contains(meaning.content)
        }
      }
      count += isKnown ? 1 : 0
    }
    return (count, hasCue, hasRefusal)
  }

  /// What asks for something, or refuses it.
  private static let cues: [Meaning.Content] = [
    .role(.negate), .role(.except), .role(.but), .role(.ask), .role(.only), .role(.like),
  ]

  /// The same where it stands behind what it is about.
  private static let cuesBehind: [Meaning.Content] = [
    .role(.negateAfter), .role(.exceptEnd), .role(.likeAfter), .role(.onlyAfter), .role(.others),
  ]

  /// What refuses, before and behind what it is about.
  private static let refusals: [Meaning.Content] = [
    .role(.negate), .role(.except), .role(.negateAfter), .role(.exceptEnd),
  ]

  /// Words of a sentence around names, a refusal for two: fewer are in names as well ("No. 1").
  private static let minimumCoveredOfRefusal = 4

  /// The language that most of the words belong to; where several do, that of the turn before, and else English.
  private static func latin(
    _ words: [RequestWord], previous: LanguageSet?, _ phrases: PhraseTable<Meaning>
  ) -> (language: LanguageSet, covered: Int, hasCue: Bool, hasRefusal: Bool) {
    var cuesOf = [Bool](repeating: false, count: LanguageSet.latin.count)
    var refusalsOf = cuesOf
    var covered = [Int](repeating: 0, count: LanguageSet.latin.count)
    var lengths = covered
    for start in words.indices {
      var longest = [Int](repeating: 0, count: LanguageSet.latin.count)
      var isCue = [Bool](repeating: false, count: LanguageSet.latin.count)
      phrases.forEachMatch(in: words, at: start) { length, meanings in
        // English words of music are said in every language.
        let isOfAll = meanings.contains { $0.languages == .all }
        for meaning in meanings where meaning.languages != .all {
          if isOfAll, case .concept = meaning.content { continue }
          for (position, language) in LanguageSet.latin.enumerated()
          where !meaning.languages.isDisjoint(with: language) {
            longest[position] = max(longest[position], length)
            isCue[position] = isCue[position] || cues.contains(meaning.content)
            refusalsOf[position] = refusalsOf[position] || refusals.contains(meaning.content)
          }
        }
      }
      for position in covered.indices {
        covered[position] += longest[position] > 0 ? 1 : 0
        lengths[position] += longest[position]
        // Words of asking tell more than "je" or "die", which are in titles of any language.
        covered[position] += isCue[position] ? 1 : 0
        cuesOf[position] = cuesOf[position] || isCue[position]
      }
      // Folding dropped an accent, which English has not.
      if words[start].range.count > words[start].folded.utf8.count {
        for position in covered.indices.dropFirst() { covered[position] += 1 }
      }
    }
    let maximum = covered.max() ?? 0
    // Of two languages that have all words, that of the longer phrases: "la deuxième", "a segunda".
    let last = LanguageSet.latin.firstIndex { $0 == previous }
    let first =
      last.flatMap { covered[$0] == maximum ? $0 : nil }
      ?? covered.indices.filter { covered[$0] == maximum }.max { lengths[$0] < lengths[$1] } ?? 0
    return (LanguageSet.latin[first], maximum, cuesOf[first], refusalsOf[first])
  }
}
