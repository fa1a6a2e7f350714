/// Tells in which language a turn is, so that "no", "son" or "die" are read as its own words.
enum RequestLanguage {
  /// The language of the words; several where they have no words of their own.
  static func languages(of words: [RequestWord], _ phrases: PhraseTable<Meaning>) -> LanguageSet {
    var characters = 0
    var hasKana = false
    var hasHangul = false
    for word in words where word.isCharacter {
      characters += 1
      hasKana = hasKana || word.script == .hiragana || word.script == .katakana
      hasHangul = hasHangul || word.script == .hangul
    }
    if characters > 0, characters * 4 >= words.count || characters > 5 {
      return hasHangul && !hasKana ? .korean : hasKana ? .japanese : .chinese
    }
    return latin(words, phrases)
  }

  /// The language that most of the words belong to; English where several do.
  private static func latin(_ words: [RequestWord], _ phrases: PhraseTable<Meaning>) -> LanguageSet
  {
    var covered = [Int](repeating: 0, count: LanguageSet.latin.count)
    for start in words.indices {
      var longest = [Int](repeating: 0, count: LanguageSet.latin.count)
      phrases.forEachMatch(in: words, at: start) { length, meanings in
        for meaning in meanings where meaning.languages != .all {
          for (place, language) in LanguageSet.latin.enumerated()
          where !meaning.languages.isDisjoint(with: language) {
            longest[place] = max(longest[place], length)
          }
        }
      }
      for place in covered.indices { covered[place] += longest[place] > 0 ? 1 : 0 }
      // Folding dropped an accent, which English has not.
      if words[start].range.count > words[start].folded.utf8.count {
        for place in covered.indices.dropFirst() { covered[place] += 1 }
      }
    }
    let most = covered.max() ?? 0
    let first = covered.firstIndex(of: most) ?? 0
    return LanguageSet.latin[first]
  }
}
