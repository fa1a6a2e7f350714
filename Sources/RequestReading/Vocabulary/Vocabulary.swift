/// All words that a reading knows: those of asking and those of music, in one table.
struct Vocabulary: Sendable {
  static let shared = Vocabulary()

  let phrases: PhraseTable<Meaning>

  private init() {
    var phrases = PhraseTable<Meaning>()
    var scanner = RequestScanner()
    func insert(_ phrase: some StringProtocol, _ content: Meaning.Content, _ code: String) {
      phrases.insert(
        scanner.scan(String(phrase)).words,
        Meaning(content: content, languages: LanguageSet(code: code)))
    }
    for table in WordTable.all {
      table.forEachPhrase { role, number, phrase in
        let content: Meaning.Content =
          switch role {
          case .number: .number(number)
          case .ordinal: .ordinal(number)
          default: .role(role)
          }
        insert(phrase, content, table.language)
      }
    }
    for table in ConceptTable.all {
      Vocabulary.forEachWord(of: table) { word, isPeople, language, id in
        // English words of music are said in every language.
        let code = language == .en ? "" : language.rawValue
        insert(word, .concept(id, isPeople: isPeople), code)
        for form in Inflection.forms(of: word, in: language, kind: table.kind) {
          insert(form, .concept(id, isPeople: isPeople), code)
        }
        // "German-language rap", "in the Korean language".
        if table.kind == .language, language == .en {
          insert(word + " language", .concept(id, isPeople: false), code)
          insert(word + " speaking", .concept(id, isPeople: isPeople), code)
        }
        if let joined = Inflection.joined(word, in: language, kind: table.kind) {
          insert(joined, .concept(id, isPeople: isPeople), code)
        }
        for form in Inflection.excessive(word, in: language, kind: table.kind) {
          insert(form, .concept(id, isPeople: isPeople), code)
          insert(form, .role(.excessive), code)
        }
      }
    }
    self.phrases = phrases
  }

  private static func forEachWord(
    of table: ConceptTable,
    _ body: (_ word: String, _ isPeople: Bool, _ language: LexiconLanguage, _ id: Concept.ID) ->
      Void
  ) {
    for line in table.lines.parts(at: "\n") {
      let columns = line.parts(at: "|", keepingEmpty: true)
      guard let name = columns.first.map(String.init),
        let id = MusicLexicon.shared.concept(named: name)
      else { continue }
      if table.kind != .language { body(name, false, .en, id) }
      for (position, language) in LexiconLanguage.allCases.enumerated()
      where 3 + position < columns.count {
        for word in columns[3 + position].parts(at: ",") {
          let isPeople = word.hasPrefix("~")
          body(String(isPeople ? word.dropFirst() : word), isPeople, language, id)
        }
      }
    }
  }
}
