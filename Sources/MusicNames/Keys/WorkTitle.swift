import TextAnalysis

/// The title of a composition taken apart: `Symphony No. 5 in C Minor, Op. 67: I. Allegro con brio` is
/// the work "symphony 5", in C minor, opus 67, and its movement "allegro con brio".
///
/// People call a work by its form and number, by its catalog number, by a nickname, or a movement by
/// its name alone.
package struct WorkTitle {
  /// What the work is called without its key and catalog number, in loose words.
  let short: [String]
  /// The movement's name without its number; empty for none.
  let movement: [String]
  /// The movement's number in digits; nil where none is said.
  let movementNumber: String?
  /// Whether the work is all that is said but for its key and catalog number.
  private let isBare: Bool
  /// Whether nothing of the movement is said but its number: "Symphony No. 7: II".
  let isNumberAlone: Bool
  /// What stands before the first colon, in loose words.
  let whole: [String]
  /// The catalog number ("bwv 1048") that says it alone; nil for none.
  let catalogNumber: String?
  /// The catalog number with the number within it, in words: "op 9 2"; empty for none.
  private let catalogWords: [String]
  /// The key in English words; empty for none.
  private let tonality: [String]
  /// What the works are called that this is one of, without an article: "four seasons" before "Violin Concerto
  /// No. 1"; empty for none.
  private let series: [String]
  /// What stands in quotation marks: "Moonlight".
  let nickname: [String]
  /// "symphony", "sonata"; nil for a work that is called otherwise.
  let form: String?

  /// Takes a title without remarks apart; nil when nothing in it says that it is a composition's.
  package init?(_ title: String, with keys: inout NameKeys) {
    self.init(title, words: keys.words(title), with: &keys)
  }

  /// The same with the folded words of the title, where they are known.
  init?(_ title: String, words: [String], with keys: inout NameKeys) {
    guard
      title.utf8.contains(0x3A)
        || words.contains(where: {
          WorkTitle.forms.contains($0) || WorkTitle.translations[$0] != nil
            || WorkTitle.catalogs.contains($0)
        })
    else { return nil }
    let pieces = WorkTitle.pieces(of: title)
    guard let first = pieces.first else { return nil }
    let (plain, quoted) = WorkTitle.withoutNickname(first)
    let said = WorkTitle.inOrder(keys.looseTitleWords(plain))
    whole = said
    nickname = quoted.map { keys.looseTitleWords($0) } ?? []
    series = WorkTitle.series(of: plain, with: &keys)
    form = whole.first { WorkTitle.forms.contains($0) }
    let number = WorkTitle.catalogNumber(in: whole)
    catalogNumber = number?.text
    catalogWords = number.map { WorkTitle.catalogWords(in: said, from: $0.place) } ?? []
    tonality =
      Tonality.named(in: whole).map { $0.split(separator: " ").map { String($0) } } ?? []
    // "2112: I. Overture", "Key Entity Extraction IV: Evagria the Faithful"
    let isNumbered =
      pieces.count > 1
      && (WorkTitle.hasNumeral(pieces[1])
        || whole.count > 1 && whole[whole.count - 1].allSatisfy { $0.isASCII && $0.isNumber })
    guard form != nil || number != nil || isNumbered else { return nil }
    let end = [number?.place, WorkTitle.tonality(in: whole)].compactMap { $0 }.min()
    let short = Array(whole[..<(end ?? whole.count)])
    self.short = short.isEmpty ? whole : short
    isBare = whole[(end ?? whole.count)...].allSatisfy { WorkTitle.isDesignation($0) }
    movement =
      pieces.count > 1
      ? keys.looseTitleWords(WorkTitle.withoutNumeral(pieces[pieces.count - 1])) : []
    movementNumber = pieces.count > 1 ? WorkTitle.numeral(of: pieces[1]) : nil
    isNumberAlone =
      pieces.count == 2
      && WorkTitle.isNumeral(
        Substring(pieces[1].hasSuffix(".") ? String(pieces[1].dropLast()) : pieces[1]))
  }

  /// The keys that the composition is called by beside its title.
  var keys: [String] {
    var result = [short, whole, short + movement, movement, nickname].map { $0.joined() }
    if let form, !nickname.isEmpty { result.append((nickname + [form]).joined()) }
    if let catalogNumber { result.append(catalogNumber) }
    if !series.isEmpty {
      for name in [series, ["the"] + series] {
        result += [name.joined(), (name + nickname).joined()]
      }
    }
    // "Symphony No. 5: Andante", "Symphony No. 5, 2nd movement"
    if movement.count > 1 { result.append((short + [movement[0]]).joined()) }
    if form != nil {
      // "Nocturne, Op. 9, No. 2", "Nocturne in C-Sharp Minor"
      let named = short.filter { !$0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
      if !catalogWords.isEmpty { result.append((named + catalogWords).joined()) }
      if !tonality.isEmpty { result.append((named + ["in"] + tonality).joined()) }
    }
    var seen: Set<String> = []
    return result.filter { $0.utf8.count > 2 && seen.insert($0).inserted }
  }

  /// The keys that somebody looks for who calls it so, closest first.
  var queries: [String] {
    var result = [whole]
    if isNumberAlone {
      result = [short]
    } else if !movement.isEmpty {
      result = [short + movement]
    } else if isBare {
      result.append(short)
      if let form, !nickname.isEmpty { result.append(nickname + [form]) }
      // "Sonata K. 545"
      if let catalogNumber, short.allSatisfy({ WorkTitle.isGeneric($0) }) {
        result.append([catalogNumber])
      }
    }
    return result.map { $0.joined() }.filter { $0.utf8.count > 2 }
  }

  /// Whether another title with these words is another part of the work.
  func isOtherMovement(than other: WorkTitle) -> Bool {
    guard let movementNumber, let number = other.movementNumber else { return false }
    return movementNumber != number
  }

  /// Whether it is called by its form and number alone, as the works of many are: "Symphony No. 5".
  var isGeneric: Bool {
    guard form != nil else { return false }
    return short.allSatisfy { WorkTitle.isGeneric($0) }
  }

  private static func isGeneric(_ word: String) -> Bool {
    forms.contains(word) || instruments.contains(word)
      || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// What stands before the first comma of a work and is neither a form nor a number.
  private static func series(of work: String, with keys: inout NameKeys) -> [String] {
    guard let comma = work.firstIndex(of: ",") else { return [] }
    let words = keys.looseTitleWords(String(work[..<comma]))
    let rest = keys.looseTitleWords(String(work[comma...])).map { translations[$0] ?? $0 }
    guard words.count > 1, rest.contains(where: { forms.contains($0) }),
      !words.contains(where: { forms.contains(translations[$0] ?? $0) || catalogs.contains($0) })
    else { return [] }
    return words[0] == "the" ? Array(words.dropFirst()) : words
  }

  // MARK: Words

  private static let forms: Set<String> = Set(
    """
    symphony sonata concerto requiem suite nocturne prelude fugue etude waltz mass quartet quintet trio
    serenade rhapsody overture variations mazurka polonaise ballade scherzo impromptu partita toccata
    cantata divertimento gymnopedie gnossienne bagatelle
    """.split(whereSeparator: \.isWhitespace).map { String($0) })

  private static let instruments: Set<String> = Set(
    """
    piano violin cello viola flute clarinet oboe horn trumpet organ guitar harp string for and in
    """.split(whereSeparator: \.isWhitespace).map { String($0) })

  /// Forms in other languages and spellings, which titles print as often.
  private static let translations: [String: String] = [
    "sinfonie": "symphony", "symphonie": "symphony", "sinfonia": "symphony",
    "konzert": "concerto", "concierto": "concerto", "sonate": "sonata", "gymnopédie": "gymnopedie",
    "nocturno": "nocturne", "praludium": "prelude", "preludio": "prelude", "valse": "waltz",
    "walzer": "waltz",
  ]

  private static let ordinals: [String: String] = {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
    ]
    var table: [String: String] = [:]
    for (place, word) in words.enumerated() {
      let number = String(place + 1)
      table[word] = number
      for ending in ["st", "nd", "rd", "th"] { table[number + ending] = number }
    }
    return table
  }()

  /// "5th symphony" as "symphony 5", in one language.
  private static func inOrder(_ words: [String]) -> [String] {
    var words = words.map { translations[$0] ?? $0 }
    // "Sinfonia n. 7"
    while let sign = words.indices.dropLast().first(where: {
      ["n", "num", "numero", "nro"].contains(words[$0])
        && words[$0 + 1].utf8.allSatisfy { (0x30...0x39).contains($0) }
    }), words.contains(where: { forms.contains($0) }) {
      words.remove(at: sign)
    }
    guard let place = words.indices.dropLast().first(where: { ordinals[words[$0]] != nil }),
      let number = ordinals[words[place]],
      let form = words[(place + 1)...].prefix(2).firstIndex(where: { forms.contains($0) })
    else { return words }
    words.insert(number, at: form + 1)
    words.remove(at: place)
    return words
  }

  private static let catalogs: Set<String> = [
    "op", "opus", "bwv", "kv", "k", "hwv", "rv", "d", "hob", "woo", "wwv", "twv", "sz", "bb", "l",
  ]

  /// The first catalog number, and where it begins.
  private static func catalogNumber(in words: [String]) -> (text: String, place: Int)? {
    for place in words.indices.dropLast() where catalogs.contains(words[place]) {
      let number = words[place + 1]
      guard number.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { continue }
      return ((words[place] == "opus" ? "op" : words[place]) + number, place)
    }
    return nil
  }

  /// The words of a catalog number: "op 9 2".
  private static func catalogWords(in words: [String], from place: Int) -> [String] {
    let number = words[(place + 1)...].prefix { word in
      word == "no" || word.utf8.first.map { (0x30...0x39).contains($0) } == true
    }
    return [words[place] == "opus" ? "op" : words[place]] + number.filter { $0 != "no" }
  }

  /// Where the key is said, with the word before it.
  private static func tonality(in words: [String]) -> Int? {
    guard Tonality.named(in: words) != nil else { return nil }
    // "Symphonie Nr. 5 c-Moll" has no word before it.
    return words.lastIndex { ["in", "en"].contains($0) } ?? Tonality.place(in: words)
  }

  /// Whether a word belongs to a key or a catalog number.
  private static func isDesignation(_ word: String) -> Bool {
    catalogs.contains(word) || designations.contains(word) || word.count == 1
      || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let designations: Set<String> = [
    "in", "en", "no", "nr", "sharp", "flat", "major", "minor", "maj", "min", "dur", "moll", "es",
    "as", "cis", "dis", "fis", "gis", "mineur", "majeur", "menor", "mayor", "maggiore", "minore",
    "diese", "bemol", "do", "re", "mi", "fa", "sol", "la", "si",
  ]

  // MARK: Text

  /// The work and its parts, which a colon separates that stands before a space or a Roman numeral.
  private static func pieces(of title: String) -> [String] {
    var pieces = [""]
    let characters = Array(title)
    for (place, character) in characters.enumerated() {
      let next = place + 1 < characters.count ? characters[place + 1] : " "
      if character == ":", next == " " || "IVX".contains(next) {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces.map { $0.trimmed }.filter { !$0.isEmpty }
  }

  private static func withoutNickname(_ work: String) -> (plain: String, nickname: String?) {
    guard let open = work.firstIndex(where: { "\"“„«".contains($0) }) else { return (work, nil) }
    let rest = work[work.index(after: open)...]
    guard let close = rest.firstIndex(where: { "\"”“»".contains($0) }) else { return (work, nil) }
    let after = rest[rest.index(after: close)...]
    return (String(work[..<open]) + " " + String(after), String(rest[..<close]))
  }

  /// Whether a movement is numbered: "IV. Finale".
  private static func hasNumeral(_ movement: String) -> Bool { numeral(of: movement) != nil }

  /// The number of a movement in digits.
  private static func numeral(of movement: String) -> String? {
    let dot = movement.firstIndex(of: ".") ?? movement.endIndex
    guard isNumeral(movement[..<dot]) else { return nil }
    let number = movement[..<dot].lowercased()
    return number.allSatisfy { "ivx".contains($0) } ? Numerals.counterpart(of: number) : number
  }

  private static func isNumeral(_ text: Substring) -> Bool {
    let letters = text.lowercased()
    let digits = letters.hasPrefix("no") ? letters.dropFirst(2) : Substring(letters)
    return !digits.isEmpty && digits.count < 6
      && (digits.allSatisfy { "ivx".contains($0) } || digits.allSatisfy { $0.isNumber })
  }

  private static func withoutNumeral(_ movement: String) -> String {
    guard hasNumeral(movement), let dot = movement.firstIndex(of: ".") else { return movement }
    let name = String(movement[movement.index(after: dot)...]).trimmed
    return name.isEmpty ? movement : name
  }
}
