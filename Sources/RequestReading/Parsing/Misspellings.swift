import Primitives

/// English words that a turn misspells, as the vocabulary writes them: "intrumental", "ukelele".
///
/// A word is taken for another that has one letter more or less, another vowel, or two letters in another
/// order, and the same first letter, where nobody knows the word itself, no name covers it, and it is not
/// written as a name. Words below seven letters are as often others, as are those with other consonants
/// ("chanting" and "charting").
///
/// - Complexity: some 200 look-ups of the vocabulary for a word that nobody knows; no more than three
///   words of a turn are looked at.
enum Misspellings {
  private static let maximumWords = 3
  private static let minimumLetters = 7
  private static let vowels = Array("aeiouy".utf8)
  private static let letters = Array(UInt8(ascii: "a")...UInt8(ascii: "z"))

  /// Puts the words that were meant in the place of those that were written.
  static func correct(_ turn: inout ScannedTurn, names: [[NameMatch]], languages: LanguageSet) {
    guard languages.contains(.english) else { return }
    let phrases = Vocabulary.shared.phrases
    var isNamed = [Bool](repeating: false, count: turn.words.count)
    for (start, found) in names.enumerated() {
      for match in found where start + match.length <= isNamed.count {
        for position in start..<(start + match.length) { isNamed[position] = true }
      }
    }
    var looked = 0
    for (position, word) in turn.words.enumerated() where looked < maximumWords {
      let isWritten = word.isCapitalized && position > 0 && !word.marks.contains(.stop)
      guard word.script == .letters, !isNamed[position], !isWritten, word.quotation == nil,
        word.folded.utf8.count >= minimumLetters,
        word.folded.utf8.allSatisfy({ letters.contains($0) }),
        phrases.values(of: CollectionOfOne(word)).isEmpty, !beginsPhrase(turn, position, phrases)
      else { continue }
      looked += 1
      if let meant = meant(by: word, phrases) { turn.words[position] = meant }
    }
  }

  private static func beginsPhrase(
    _ turn: ScannedTurn, _ position: Int, _ phrases: PhraseTable<Meaning>
  ) -> Bool {
    var isPart = false
    for start in max(0, position - 3)...position {
      phrases.forEachMatch(in: turn.words, at: start) { length, _ in
        isPart = isPart || start + length > position
      }
    }
    return isPart
  }

  /// The only word of the vocabulary that is one edit away; nil where several mean different things.
  private static func meant(by word: RequestWord, _ phrases: PhraseTable<Meaning>) -> RequestWord? {
    var found: (word: RequestWord, meanings: [Meaning.Content])?
    for spelling in edits(of: Array(word.folded.utf8)) {
      let candidate = word.spelled(String(decoding: spelling, as: UTF8.self))
      let meanings = phrases.values(of: CollectionOfOne(candidate))
        .filter { $0.languages.contains(.english) }.map(\.content)
      guard !meanings.isEmpty else { continue }
      if let known = found, known.meanings != meanings { return nil }
      found = found ?? (candidate, meanings)
    }
    return found?.word
  }

  /// All spellings one edit away that begin with the same letter.
  private static func edits(of word: [UInt8]) -> [[UInt8]] {
    var edits: [[UInt8]] = []
    for position in 1...word.count {
      for letter in letters {
        var longer = word
        longer.insert(letter, at: position)
        edits.append(longer)
      }
      guard position < word.count else { continue }
      var shorter = word
      shorter.remove(at: position)
      edits.append(shorter)
      for letter in vowels where letter != word[position] && vowels.contains(word[position]) {
        var other = word
        other[position] = letter
        edits.append(other)
      }
      guard position + 1 < word.count, word[position] != word[position + 1] else { continue }
      var swapped = word
      swapped.swapAt(position, position + 1)
      edits.append(swapped)
    }
    return edits
  }
}
