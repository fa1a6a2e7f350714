import MusicBundle
import MusicNames
import TextAnalysis

/// A person's words in the letters that they mean: without characters that nobody sees, with the signs that a
/// page writes as words ("&quot;"), and with the Latin letters that those of another alphabet look like, where
/// both stand in one word.
enum PlainLetters {
  /// - Parameter tracks: a catalog, whose own names stay as they are.
  static func of(_ words: String, in tracks: TrackTable) -> String {
    let words = ArtistForms.withoutEntities(words)
    guard words.utf8.contains(where: { $0 >= 0x80 }) else { return words }
    let seen = withoutUnseen(words)
    guard seen.utf8.contains(where: ArtistForms.beginsLookalikeLetter) else { return seen }
    var keys = NameKeys()
    var result = ""
    var word = ""
    func close() {
      result += isMixed(word) ? latin(word, tracks, &keys) : word
      word = ""
    }
    for character in seen {
      if isOfWord(character) {
        word.append(character)
      } else {
        close()
        result.append(character)
      }
    }
    close()
    return result
  }

  private static func withoutUnseen(_ words: String) -> String {
    guard words.unicodeScalars.contains(where: \.isUnseen) else { return words }
    return String(String.UnicodeScalarView(words.unicodeScalars.filter { !$0.isUnseen }))
  }

  /// Letters, digits and the signs within them; ideographs stand beside a word without a space.
  private static func isOfWord(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, scalar.value < 0x530 else { return false }
    return character.isLetter || character.isNumber || ".'$".contains(character)
  }

  private static func isMixed(_ word: String) -> Bool {
    word.utf8.contains(where: ArtistForms.beginsLookalikeLetter)
      && word.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
  }

  /// The word in Latin letters; as it is where it has letters that look like none, or is somebody's name.
  private static func latin(_ word: String, _ tracks: TrackTable, _ keys: inout NameKeys) -> String
  {
    let latin = ArtistForms.withLookalikeLetters(word)
    guard !latin.utf8.contains(where: ArtistForms.beginsLookalikeLetter),
      tracks.names.artistIndex.matches(keys.artistKey(word), limit: 1).isEmpty,
      tracks.names.titleIndex.matches(keys.key(word), limit: 1).isEmpty
    else { return word }
    return latin
  }
}
