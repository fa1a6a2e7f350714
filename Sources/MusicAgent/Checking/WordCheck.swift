import MusicNames
import Refrain
import TextAnalysis

/// Whether all words of a sentence are words: plain ones, those of the person, and names that the
/// catalog vouches for. What is none of them may be a song that nobody ever wrote, in whatever
/// language.
struct WordCheck {
  private let checker: AnswerChecker
  /// What the person said, and what is shown beside the sentence.
  private var said: Set<String>
  /// The same without spaces, for scripts that have none.
  private var saidPieces: Set<String> = []
  /// Whether names in capital letters have been looked at already.
  private let capitalsTell: Bool
  private let sentence: String
  private var known: Set<String>?

  private static let maximumTitleLength = 12

  init(_ sentence: String, request: String, capitalsTell: Bool, _ checker: AnswerChecker) {
    self.checker = checker
    self.capitalsTell = capitalsTell
    self.sentence = sentence
    said = Set(request.split(separator: " ").map(String.init))
    for song in checker.songs { add(song.title + " " + song.artists) }
    for run in WordCheck.parts(of: request.filter { $0 != " " }).wide { saidPieces.insert(run) }
  }

  private mutating func add(_ words: String) {
    let parts = WordCheck.parts(of: words)
    said.formUnion(parts.words.map(\.text))
    saidPieces.formUnion(parts.wide)
  }

  /// Whether nothing in the sentence may be an unknown name.
  mutating func isPlain() throws(EngineError) -> Bool {
    let parts = WordCheck.parts(of: sentence)
    for word in parts.words where try !isKnown(word) { return false }
    for run in parts.wide where !covers(run) { return false }
    return true
  }

  // MARK: Words

  /// A word in small letters, its apostrophes left out.
  private struct Word {
    var text: String
    var isCapital: Bool
    var isFirst: Bool
  }

  /// The words of a text, and its runs of characters that stand without spaces.
  private static func parts(of text: String) -> (words: [Word], wide: [String]) {
    var words: [Word] = []
    var wide: [String] = []
    var word = ""
    var run = ""
    var isCapital = false
    func close() {
      if !word.isEmpty {
        words.append(Word(text: word, isCapital: isCapital, isFirst: words.isEmpty))
      }
      if !run.isEmpty { wide.append(run) }
      (word, run) = ("", "")
    }
    for character in text {
      if character == "'" || character == "’" {
        // "j'espère" is two words, "isn't" is one.
        if word.count <= 2 { close() }
        continue
      }
      let isWide = character.isWide || character == "ー"
      guard character.isLetter || character.isNumber || character == "ー" else {
        close()
        continue
      }
      if isWide {
        if !word.isEmpty { close() }
        run.append(character)
      } else {
        if !run.isEmpty { close() }
        if word.isEmpty { isCapital = character.isUppercase }
        word += character.lowercased()
      }
    }
    close()
    return (words, wide)
  }

  private mutating func isKnown(_ word: Word) throws(EngineError) -> Bool {
    if capitalsTell, word.isCapital, !word.isFirst { return true }
    let text = word.text
    if said.contains(text) || PlainWords.contains(text) || SentenceMention.ordinary.contains(text) {
      return true
    }
    // "adeles" of "adele's".
    let bare = text.hasSuffix("s") ? String(text.dropLast()) : text
    let names = names()
    if names.contains(text) || names.contains(bare) { return true }
    return checker.rules.engine.filter(forTagCalled: text) != nil
  }

  /// The words of artists whom the sentence names, and of titles in it that may come.
  private mutating func names() -> Set<String> {
    if let known { return known }
    let engine = checker.rules.engine
    var found: Set<String> = []
    let plain = sentence.replacing("'s", with: "").replacing("’s", with: "")
    for artist in engine.artistsNamed(in: plain) {
      found.formUnion(WordCheck.parts(of: artist).words.map(\.text))
    }
    let titles = TitleFinder(plain, in: engine)
    for title in titles.titles() where title.tracks.contains(where: mayCome) {
      found.formUnion(title.words)
    }
    known = found
    return found
  }

  private func mayCome(_ id: String) -> Bool {
    checker.has(id) || checker.rules.objection(to: id) == nil
  }

  // MARK: Characters

  /// Whether a run consists of known pieces, one after the other.
  private func covers(_ run: String) -> Bool {
    let characters = Array(run)
    guard covers(characters, WordCheck.isPiece) else {
      let engine = checker.rules.engine
      var pieces = saidPieces
      for artist in engine.artistsNamed(in: sentence) {
        pieces.formUnion(WordCheck.parts(of: artist).wide)
      }
      let titles = TitleFinder(sentence, in: engine)
      for title in titles.titles() where title.tracks.contains(where: mayCome) {
        pieces.insert(title.words.joined())
      }
      // 周杰伦 is 周杰倫, however the catalog and the person write it.
      var keys = NameKeys()
      let known = Set(pieces.map { keys.key($0) })
      return covers(characters) { piece in
        WordCheck.isPiece(piece) || pieces.contains(piece) || known.contains(keys.key(piece))
      }
    }
    return true
  }

  /// Signs of grammar of the Japanese script, and what the tables have.
  private static func isPiece(_ piece: String) -> Bool {
    if piece.count == 1, let scalar = piece.unicodeScalars.first?.value {
      if (0x3041...0x309F).contains(scalar) || scalar == 0x30FC || scalar == 0x3005 { return true }
      if (0xFF10...0xFF19).contains(scalar) { return true }
    }
    return PlainWords.containsPiece(piece)
  }

  private func covers(_ run: [Character], _ isPiece: (String) -> Bool) -> Bool {
    var reached = [Bool](repeating: false, count: run.count + 1)
    reached[0] = true
    for start in run.indices where reached[start] {
      var piece = ""
      for end in start..<min(run.count, start + WordCheck.maximumTitleLength) {
        piece.append(run[end])
        if !reached[end + 1], isPiece(piece) { reached[end + 1] = true }
      }
    }
    return reached[run.count]
  }
}
