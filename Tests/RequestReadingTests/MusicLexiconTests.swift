import Testing

@testable import RequestReading

struct MusicLexiconTests {
  let lexicon = MusicLexicon.shared

  @Test func hasSomeFiveHundredConceptsOfEveryKind() {
    #expect((850...950).contains(lexicon.concepts.count))
    for kind in Concept.Kind.allCases {
      #expect(lexicon.concepts.contains { $0.kind == kind }, "\(kind)")
    }
  }

  @Test func everyNameIsUniqueAndEveryReferenceResolves() {
    #expect(Set(lexicon.concepts.map(\.name)).count == lexicon.concepts.count)
    for table in ConceptTable.all {
      for line in table.lines.split(separator: "\n") {
        let columns = line.split(separator: "|", omittingEmptySubsequences: false)
        for column in columns.dropFirst().prefix(2) {
          for name in column.split(separator: ",") {
            #expect(lexicon.concept(named: String(name)) != nil, "\(line)")
          }
        }
      }
    }
  }

  @Test func everyLineHasNoMoreColumnsThanThereAreLanguages() {
    for table in ConceptTable.all {
      for line in table.lines.split(separator: "\n") {
        let columns = line.split(separator: "|", omittingEmptySubsequences: false)
        #expect(columns.count <= 3 + LexiconLanguage.allCases.count, "\(line)")
      }
    }
  }

  @Test func aConceptIsFoundByItsWordsInEveryLanguageAndScript() throws {
    let sad = try #require(lexicon.concept(named: "sad"))
    for word in ["sad", "伤感", "傷感", "悲しい", "슬픈", "triste", "traurig"] {
      #expect(lexicon.concepts(of: word).contains(sad), "\(word)")
    }
  }

  @Test func kindsAndOpposites() throws {
    let sad = try #require(lexicon.concept(named: "sad"))
    let melancholic = try #require(lexicon.concept(named: "melancholic"))
    let happy = try #require(lexicon.concept(named: "happy"))
    #expect(lexicon.broader(of: melancholic).contains(sad))
    #expect(lexicon.isKind(melancholic, of: sad))
    #expect(!lexicon.isKind(sad, of: melancholic))
    #expect(lexicon.contradict(melancholic, happy))
    #expect(!lexicon.contradict(sad, melancholic))
  }

  @Test func everyLineOfTheWordTablesHasARole() {
    for table in WordTable.all {
      for line in table.lines.split(separator: "\n") {
        let role = line.prefix { $0 != ":" && $0 != " " }
        #expect(Role(rawValue: String(role)) != nil, "\(table.language): \(line.prefix(40))")
      }
    }
  }
}
