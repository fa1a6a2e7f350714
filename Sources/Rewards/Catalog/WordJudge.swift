import MusicAgent
import MusicBundle
import MusicNames
import Refrain
import RequestReading
import TextAnalysis

/// What kind of words prose is made of: ordinary ones, names as they are written, or nobody's.
struct WordJudge {
  private let view: CatalogView
  private let reader = RequestReader(today: 2000)

  init(_ view: CatalogView) {
    self.view = view
  }

  // MARK: Words

  /// Whether a word says something in requests and talk, is a number, or is a tag: no name by itself.
  func isOrdinary(_ word: some StringProtocol) -> Bool {
    let folded = word.lowercased().filter { $0.isLetter || $0.isNumber }
    return folded.allSatisfy(\.isNumber) || StopWords.isFiller(folded) || StopWords.isTalk(folded)
      || WordJudge.small.contains(folded) || !view.tracks.tags(called: folded).isEmpty
      || !reader.read(folded).hasUnknownWords
  }

  /// Whether a text is made of ordinary words, or ends with one for music in general: "Piano Ballads".
  func isDescription(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = words.last?.lowercased().filter(\.isLetter) else { return true }
    return WordJudge.music.contains(last) || words.allSatisfy(isOrdinary)
  }

  private static let music = words(
    """
    song songs track tracks music hit hits ballad ballads tune tunes classic classics pick picks playlist
    mix anthem anthems cover covers version versions album albums single singles vibes mood moods sound
    sounds voice vocals chansons canciones músicas lieder
    """)
  /// Small words of languages in Latin letters: whoever writes a sentence writes some.
  private static let small = words(
    """
    a an and are as at be but by for from have i in is it no not of on or so that the they this to was we
    with you el la los las un una unos unas y o de del que en es por para con su al lo le les des et une
    du est dans pour sur avec ne pas ce il der die das und ist ein eine nicht mit zu den dem im von auf
    für sie viel os as um uma e do da dos das não com em na ao il lo gli di che non per sono ed een het
    van voor niet zijn met och att det som på av för inte är jag og til ikke er ja i nie w z na się jest
    to va bir ve bu için çok değil dan yang di ini itu dengan untuk và là của cho các những không ang ng
    mga sa na ako bonne écoute buon ascolto
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  // MARK: Names

  /// Whether a text is written as names are: each word with a capital, but small ones; or a few
  /// characters of a script without capitals that make no sentence.
  func isWrittenAsName(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count <= 10 else { return false }
    if first.first.map(\.isWide) == true {
      return text.count <= 12 && !text.contains { WordJudge.particles.contains($0) }
        && text.allSatisfy { $0.isWide || $0.isWhitespace || $0 == "・" }
    }
    guard first.first?.isUppercase == true else { return false }
    return words.allSatisfy { word in
      let start = word.first { $0.isLetter || $0.isNumber }
      return start.map { $0.isUppercase || $0.isNumber } ?? true
        || WordJudge.small.contains(word.lowercased())
    }
  }

  /// What sentences have, and names mostly have not.
  private static let particles: Set<Character> = Set("的了是很适適在和与與着過过有我你をはがにでもと")

  // MARK: Gibberish

  /// Whether a text of Latin letters has no word that anybody would know: of its words of letters, one in
  /// five at most. Texts of two words and of other scripts pass.
  ///
  /// - Parameter known: words, folded, that are right here: names of songs, words of the person.
  func isGibberish(_ text: String, known: (String) -> Bool) -> Bool {
    let words = text.prefix(ProseLimits.answer).split {
      !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’"
    }
    .map { $0.lowercased() }.filter { $0.contains(where: \.isLetter) }
    guard words.count > 2,
      words.allSatisfy({ $0.unicodeScalars.allSatisfy { $0.value < 0x370 || $0.value == 0x2019 } })
    else { return false }
    let some = words.prefix(60)
    let familiar = some.count { known($0) || isOrdinary($0) }
    return familiar * 5 <= some.count
  }
}
