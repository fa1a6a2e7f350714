/// The forms that a word of the lexicon takes in a sentence: plurals, genders, comparatives.
///
/// Only endings that need no dictionary; a form that no language has does no harm, because nobody
/// writes it.
enum Inflection {
  /// Other forms of a phrase's last word; empty for scripts without inflection by endings.
  static func forms(of phrase: String, in language: LexiconLanguage, kind: Concept.Kind) -> [String]
  {
    if language == .ko { return korean(phrase) }
    if language == .ja { return japanese(phrase, kind).map { $0 + "く" } }
    guard language != .zh, let last = phrase.parts(at: " ").last, last.utf8.count > 2,
      last.unicodeScalars.allSatisfy({ $0.value < 0x250 && ScalarKind.isLetter($0) })
    else { return [] }
    let head = phrase[..<last.startIndex]
    let word = String(last)
    let endings: [String]
    switch language {
    case .en:
      // Partymusik: German joins English words, too.
      let isJoined = kind == .scene || kind == .genre
      endings =
        english(word, compares: kind == .mood || kind == .tempo)
        + (isJoined ? [word + "musik"] : [])
    case .es, .pt:
      let isOfMood = kind == .mood || kind == .tempo
      endings = iberian(word) + (isOfMood ? diminutives(word, in: language) : [])
    case .fr: endings = [word + "s", word + "e", word + "es"]
    case .de:
      // Partymusik, Kochlieder.
      let compounds = [.scene, .genre, .topic].contains(kind) ? ["musik", "lieder", "songs"] : []
      let isOfMood = kind == .mood || kind == .tempo
      // "was Ruhigeres".
      let compared = isOfMood ? ["ere", "eren", "erer", "eres", "erem"] : []
      endings = (["e", "en", "er", "es", "em", "n", "s"] + compared + compounds).map { word + $0 }
    case .zh, .ja, .ko: endings = []
    }
    return endings.map { head + $0 }
  }

  /// "hiphop", "hardrock": an English genre of two words, written as one; nil where it is none.
  static func joined(_ phrase: String, in language: LexiconLanguage, kind: Concept.Kind) -> String?
  {
    guard language == .en, kind == .genre else { return nil }
    let parts = phrase.split { $0 == " " || $0 == "-" }
    guard parts.count == 2, phrase.count > 6, parts.allSatisfy({ $0.count > 2 }) else { return nil }
    return parts.joined()
  }

  private static func english(_ word: String, compares: Bool) -> [String] {
    var forms: [String] = word.hasSuffix("s") ? [] : [word + "s"]
    guard compares else { return forms }
    let root =
      word.hasSuffix("y")
      ? word.dropLast() + "i" : word.hasSuffix("e") ? word.dropLast() : word[...]
    forms += [root + "er", root + "est"]
    if let doubled = word.last, "aeiou".contains(word.dropLast().last ?? " ") {
      forms += [word + [doubled] + "er", word + [doubled] + "est"]
    }
    forms.append(word + "ly")
    return forms
  }

  /// The stems of an adjective that ends in い.
  private static func japanese(_ word: String, _ kind: Concept.Kind) -> [String] {
    guard word.hasSuffix("い"), word.count > 1, kind == .mood || kind == .tempo else { return [] }
    return [String(word.dropLast())]
  }

  /// Forms that say that there is too much: 暗すぎる, 暗すぎない.
  static func excessive(_ word: String, in language: LexiconLanguage, kind: Concept.Kind)
    -> [String]
  {
    guard language == .ja else { return [] }
    return japanese(word, kind).flatMap { stem in
      ["くない", "くなくて", "くなく", "すぎる", "すぎない", "すぎず", "すぎて", "過ぎる", "過ぎない"].map { stem + $0 }
    }
  }

  /// The form before 않다 of an attributive adjective: 느린, 느리지.
  private static func korean(_ word: String) -> [String] {
    guard let last = word.unicodeScalars.last?.value, (0xAC00...0xD7A3).contains(last),
      (last - 0xAC00) % 28 == 4, word.unicodeScalars.count > 1
    else { return [] }
    let head = String(word.dropLast())
    if word.hasSuffix("는") { return [head + "지"] }
    if word.hasSuffix("운"), let before = head.unicodeScalars.last?.value,
      (0xAC00...0xD7A3).contains(before), (before - 0xAC00) % 28 == 0,
      let closed = Unicode.Scalar(before + 17)
    {
      return [String(head.dropLast()) + String(Character(closed)) + "지"]
    }
    guard let open = Unicode.Scalar(last - 4) else { return [] }
    return [head + String(Character(open)) + "지"]
  }

  /// "tranquilito", "movidita", "tristísima", "calminha".
  private static func diminutives(_ word: String, in language: LexiconLanguage) -> [String] {
    guard let last = word.last, "aoe".contains(last) else { return [] }
    let stem = word.dropLast()
    let suffixes = language == .es ? ["it", "ísim"] : ["inh", "íssim"]
    return suffixes.flatMap { suffix in ["o", "a", "os", "as"].map { stem + suffix + $0 } }
  }

  private static func iberian(_ word: String) -> [String] {
    let stem = String(word.dropLast())
    switch word.last {
    case "o", "a": return ["o", "a", "os", "as"].map { stem + $0 }.filter { $0 != word }
    case "e", "i", "u": return [word + "s"]
    case "s": return []
    case "l": return [word + "es", stem + "is"]
    default: return [word + "es", word + "s"]
    }
  }
}
