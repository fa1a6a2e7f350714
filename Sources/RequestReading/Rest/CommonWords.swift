import TextAnalysis

/// Words that people and programs say of music in eight languages: those of asking, of music and of
/// talk. A word that is none of them may be a name.
package enum CommonWords {
  /// Whether a word in small letters is one of them, in any language with spaces, or a form of one.
  package static func contains(_ word: String) -> Bool {
    if all.words.contains(word) { return true }
    let count = word.count
    guard count >= minimumFormLength else { return false }
    return all.beginnings.contains(String(word.prefix(max(minimumBeginningLength, count - 3))))
  }

  /// Whether some characters of a script without spaces are one of them.
  package static func containsPiece(_ piece: String) -> Bool { all.pieces.contains(piece) }

  /// The most characters of such a piece.
  package static let maximumPieceLength = 10

  private static let minimumFormLength = 6
  private static let minimumBeginningLength = 5

  private struct Tables {
    var words: Set<String> = []
    var beginnings: Set<String> = []
    var pieces: Set<String> = []
  }

  private static let all: Tables = {
    var tables = Tables()
    for table in WordTable.all {
      table.forEachPhrase { _, _, phrase in add(phrase, to: &tables) }
    }
    for concept in MusicLexicon.shared.concepts {
      for words in concept.words.values {
        for word in words { add(word[...], to: &tables) }
      }
    }
    for word in StopWords.all { add(word[...], to: &tables) }
    for word in tables.words where word.count >= minimumBeginningLength {
      for length in minimumBeginningLength...word.count {
        tables.beginnings.insert(String(word.prefix(length)))
      }
    }
    return tables
  }()

  private static func add(_ phrase: Substring, to tables: inout Tables) {
    var word = ""
    var piece = ""
    func close() {
      if !word.isEmpty { tables.words.insert(word) }
      if !piece.isEmpty, piece.count <= maximumPieceLength { tables.pieces.insert(piece) }
      (word, piece) = ("", "")
    }
    for character in phrase.lowercased() {
      if character == "'" || character == "’" { continue }
      guard character.isLetter || character.isNumber || character == "ー" else {
        close()
        continue
      }
      if character.isWide {
        if !word.isEmpty { close() }
        piece.append(character)
      } else {
        if !piece.isEmpty { close() }
        word.append(character)
      }
    }
    close()
  }
}
