/// Tells in which language a turn is, so that "no", "son" or "die" are read as its own words.
enum RequestLanguage {
  /// The language of the words. Those of names do not tell it, unless there are no others: "no more
  /// 宇多田ヒカル" is English, 不要宇多田ヒカル is Chinese.
  ///
  /// - Parameter names: The catalog's names by the word that they begin at.
  static func languages(
    of words: [RequestWord], names: [[NameMatch]], _ phrases: PhraseTable<Meaning>
  ) -> LanguageSet {
    var isName = [Bool](repeating: false, count: words.count)
    for (start, matches) in names.enumerated() {
      guard let longest = matches.map(\.length).max(), longest > 1 else { continue }
      let name = words[start..<(start + longest)]
      // Small letters are words of the sentence as likely.
      let isTelling =
        name.contains(where: \.isCharacter)
        || (name.first?.isCapitalized == true
          && (start > 0 || name.count(where: \.isCapitalized) > 1))
      guard isTelling else { continue }
      for place in start..<(start + longest) { isName[place] = true }
    }
    let others = words.indices.filter { !isName[$0] }.map { words[$0] }
    return language(of: others.isEmpty ? words : others, phrases)
  }

  private static func language(
    of words: [RequestWord], _ phrases: PhraseTable<Meaning>
  ) -> LanguageSet {
    var characters = 0
    var hasKana = false
    var hasHangul = false
    for word in words where word.isCharacter {
      characters += 1
      hasKana = hasKana || word.script == .hiragana || word.script == .katakana
      hasHangul = hasHangul || word.script == .hangul
    }
    guard characters > 0 else { return latin(words, phrases).language }
    let language: LanguageSet =
      hasHangul && !hasKana ? .korean : hasKana ? .japanese : .chinese
    // A name in characters does not make an English sentence Chinese.
    let other = latin(words.filter { !$0.isCharacter }, phrases)
    let isOther = other.covered > 2 * covered(words, by: language, phrases)
    return isOther ? other.language : language
  }

  /// In how many words of a text a phrase of asking begins.
  private static func covered(
    _ words: [RequestWord], by language: LanguageSet, _ phrases: PhraseTable<Meaning>
  ) -> Int {
    words.indices.reduce(0) { count, start in
      var isKnown = false
      phrases.forEachMatch(in: words, at: start) { _, meanings in
        if words[start].isCharacter,
          meanings.contains(where: {
            $0.languages != .all && !$0.languages.isDisjoint(with: language)
          })
        {
          isKnown = true
        }
      }
      return count + (isKnown ? 1 : 0)
    }
  }

  /// The language that most of the words belong to; English where several do.
  private static let cues: [Meaning.Content] = [
    .role(.negate), .role(.except), .role(.but), .role(.ask), .role(.only), .role(.like),
  ]

  private static func latin(
    _ words: [RequestWord], _ phrases: PhraseTable<Meaning>
  ) -> (language: LanguageSet, covered: Int) {
    var covered = [Int](repeating: 0, count: LanguageSet.latin.count)
    for start in words.indices {
      var longest = [Int](repeating: 0, count: LanguageSet.latin.count)
      var isCue = [Bool](repeating: false, count: LanguageSet.latin.count)
      phrases.forEachMatch(in: words, at: start) { length, meanings in
        // English words of music are said in every language.
        let isOfAll = meanings.contains { $0.languages == .all }
        for meaning in meanings where meaning.languages != .all {
          if isOfAll, case .concept = meaning.content { continue }
          for (place, language) in LanguageSet.latin.enumerated()
          where !meaning.languages.isDisjoint(with: language) {
            longest[place] = max(longest[place], length)
            isCue[place] = isCue[place] || cues.contains(meaning.content)
          }
        }
      }
      for place in covered.indices {
        covered[place] += longest[place] > 0 ? 1 : 0
        // Words of asking tell more than "je" or "die", which are in titles of any language.
        covered[place] += isCue[place] ? 1 : 0
      }
      // Folding dropped an accent, which English has not.
      if words[start].range.count > words[start].folded.utf8.count {
        for place in covered.indices.dropFirst() { covered[place] += 1 }
      }
    }
    let most = covered.max() ?? 0
    let first = covered.firstIndex(of: most) ?? 0
    return (LanguageSet.latin[first], most)
  }
}
