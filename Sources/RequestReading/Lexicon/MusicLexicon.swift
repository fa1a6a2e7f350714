/// Some 900 things that music can be, their words in eight languages, and how they relate.
///
/// ```swift
/// let lexicon = MusicLexicon.shared
/// let sad = lexicon.concepts(of: "伤感").first!      // sad
/// lexicon[sad].words[.en]                           // ["sad", "sadness", ...]
/// lexicon[sad].opposites                            // happy
/// lexicon.broader(of: sad)                          // emotional, ...
/// ```
///
/// A catalog maps a concept to its own tags once, when its index is built: `concepts(of:)` of each
/// tag says which concepts the tag names; a concept without a tag of its own may borrow those of
/// `broader` ones. Parsed on first use, in about 20 ms.
public struct MusicLexicon: Sendable {
  /// The lexicon; there is one.
  public static let shared = MusicLexicon()

  /// All concepts; a concept's id is its place.
  public let concepts: [Concept]
  private let byName: [String: Concept.ID]
  private let phrases: PhraseTable<Concept.ID>

  private init() {
    var parser = LexiconParser()
    for table in ConceptTable.all { parser.append(table) }
    concepts = parser.finished()
    byName = Dictionary(
      concepts.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    var phrases = PhraseTable<Concept.ID>()
    var scanner = RequestScanner()
    for concept in concepts {
      for language in LexiconLanguage.allCases {
        for word in concept.words[language] ?? [] {
          phrases.insert(scanner.scan(word).words, concept.id)
          if let joined = Inflection.joined(word, in: language, kind: concept.kind) {
            phrases.insert(scanner.scan(joined).words, concept.id)
          }
        }
      }
    }
    self.phrases = phrases
  }

  /// A concept by its id.
  public subscript(id: Concept.ID) -> Concept { concepts[Int(id)] }

  /// The concept with this English name (a language: ISO code), or nil.
  public func concept(named name: String) -> Concept.ID? { byName[name] }

  /// The concepts that a whole text names, in any of the languages; those of a catalog's tag.
  ///
  /// - Complexity: O(length of the text).
  public func concepts(of text: String) -> [Concept.ID] {
    var scanner = RequestScanner()
    var seen: [Concept.ID] = []
    for id in phrases.values(of: scanner.scan(text).words) where !seen.contains(id) {
      seen.append(id)
    }
    return seen
  }

  /// All words of a concept, in all languages; its name first.
  public func names(of id: Concept.ID) -> [String] {
    LexiconLanguage.allCases.flatMap { self[id].words[$0] ?? [] }
  }

  /// What a concept is a kind of.
  public func broader(of id: Concept.ID) -> [Concept.ID] { self[id].broader }

  /// What is contrary to a concept, or to what it is a kind of.
  private func opposites(of id: Concept.ID) -> [Concept.ID] {
    self[id].opposites + self[id].broader.flatMap { self[$0].opposites }
  }

  /// Whether one concept is another or a kind of it.
  package func isKind(_ id: Concept.ID, of other: Concept.ID) -> Bool {
    id == other || self[id].broader.contains { isKind($0, of: other) }
  }

  /// Whether two concepts contradict each other ("upbeat", "slow").
  package func contradict(_ one: Concept.ID, _ other: Concept.ID) -> Bool {
    opposites(of: one).contains { isKind(other, of: $0) }
      || opposites(of: other).contains { isKind(one, of: $0) }
  }
}
