/// Reads what a person's words ask for.
///
/// ```swift
/// let reader = RequestReader(catalog: names, today: 2026)
/// let reading = reader.read("sad songs for a breakup, in Mandarin, not by Jay Chou")
/// reading.unwanted.artists[0].value.name      // "周杰倫"
/// reading.wanted.languages[0].value           // "zh"
/// reader.read(turns: ["upbeat 80s pop", "something slower"]).wanted.tags  // pop, slow
/// ```
///
/// Words are cut into phrases, names and years by weight (`ItemLattice`), then read from left to
/// right with the scope of refusals and comparisons (`TurnReader`), then joined with what was said
/// before (`TurnMerger`). Tables and rules alone: no model, no randomness, and never an error. Of
/// each turn 4,096 scalars are read, of a conversation the last 32 turns.
///
/// - Complexity: O(words), with one call of the catalog a word; some tens of microseconds for a
///   sentence. Values may be shared between threads.
public struct RequestReader<Catalog: EntityCatalog>: Sendable {
  /// The catalog whose names are found.
  public let catalog: Catalog
  /// The year in which the request is made.
  public let today: Int

  /// Earlier turns of a longer conversation are not read.
  package static var maximumTurns: Int { 32 }

  /// A reader of requests to a catalog.
  public init(catalog: Catalog, today: Int) {
    self.catalog = catalog
    self.today = today
  }

  /// Reads a request of one turn.
  public func read(_ text: String) -> Reading { read(turns: [text]) }

  /// Reads a conversation: what holds after its last turn.
  public func read(turns: [String]) -> Reading {
    var merger = TurnMerger()
    let first = max(0, turns.count - Self.maximumTurns)
    var languages: LanguageSet?
    for number in first..<turns.count {
      let turn = turns[number]
      let read = reading(of: turn, isFirst: number == 0, languages: &languages)
      merger.append(read, text: turn, number: number)
    }
    return merger.finished()
  }

  /// - Parameter languages: Those of the turn before, and then of this one.
  private func reading(
    of text: String, isFirst: Bool, languages previous: inout LanguageSet?
  ) -> (TurnReading, ScannedTurn) {
    var scanner = RequestScanner()
    var turn = scanner.scan(text)
    var names = turn.words.indices.map { start in
      var found: [NameMatch] = []
      catalog.forEachName(at: start, of: turn.words) { match in
        if match.length > 0, start + match.length <= turn.words.count { found.append(match) }
      }
      return found
    }
    let languages = RequestLanguage.languages(
      of: turn.words, names: names, previous: previous, Vocabulary.shared.phrases)
    previous = languages
    NearNames(turn, languages: languages).add(to: &names, from: catalog)
    Misspellings.correct(&turn, names: names, languages: languages)
    let items = ItemLattice(
      turn, names: names, languages: languages, catalog: catalog, today: today, isFirst: isFirst
    ).items()
    var reader = TurnReader(items, turn: turn, languages: languages, today: today)
    reader.isFirst = isFirst
    let reading = reader.read()
    if isFirst, reading.mayBeTitle, catalog.isPartOfTitle(turn.words[...]) {
      return (reading.asTitle, turn)
    }
    return (reading, turn)
  }
}

extension RequestReader where Catalog == EmptyCatalog {
  /// A reader that knows no names.
  public init(today: Int) {
    self.init(catalog: EmptyCatalog(), today: today)
  }
}
