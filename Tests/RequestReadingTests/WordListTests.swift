import Foundation
import Testing

@testable import RequestReading

/// The lists of words that rules look for, which stand in `Vocabulary/Lists` and nowhere else.
struct WordListTests {
  @Test func entriesAreCutAndFoldedAsRequestsAre() {
    let list = WordList(
      """
      de: höchstens, kein Problem
      zh: 又是, 沒有
      """)
    #expect(list.contains("hochstens"))
    #expect("没有".isAny(of: list))
    #expect(list.contains(RequestWord.words(in: "KEIN problem")))
    #expect(list.length(in: RequestWord.words(in: "又是周杰伦"), at: 0) == 2)
    #expect(list.length(in: RequestWord.words(in: "周杰伦又是"), at: 0) == nil)
    #expect(list.isEnd(of: RequestWord.words(in: "das ist kein Problem")[...]))
    #expect(!list.isEnd(of: RequestWord.words(in: "kein Problem damit")[...]))
  }

  @Test func aLineSaysOfWhichLanguageItsEntriesAre() {
    let list = WordList(
      """
      en: die, rather
      de: die, lieber
      """)
    #expect(list.contains("die", in: .german) && list.contains("die", in: .english))
    #expect(list.contains("lieber", in: .german) && !list.contains("lieber", in: .english))
    #expect(list.contains("lieber"))
  }

  @Test func partsOfATextAreFoundWithTheirSpaces() {
    let list = WordList("_안_, 않, 잘 모르")
    #expect("영 안 땡기네".contains(anyOf: list))
    #expect(!"안녕".contains(anyOf: list) && !"불안".contains(anyOf: list))
    #expect("잘 모르겠어".begins(with: list) && "땡기지 않".ends(with: list))
    #expect(!"잘모르겠어".begins(with: list))
  }

  @Test func numbersAreFoundByTheirWords() {
    #expect(NumberWords.tens["soixantedix"] == 70 && NumberWords.tens["cincuenta"] == 50)
    #expect(NumberWords.small["funf"] == 5 && NumberWords.small["fifty"] == nil)
  }

  /// What no request can hold would stand there for nothing.
  @Test func everyEntryIsFoundInASentenceMadeOfItAlone() throws {
    let lists = try Self.lists()
    #expect(lists.count > 200)
    for (name, lines) in lists {
      let list = WordList(lines)
      let entries = lines.split(separator: "\n").flatMap {
        $0.split(separator: ":").last?.split(separator: ",") ?? []
      }
      #expect(!entries.isEmpty && entries.count == list.entries.count, "\(name)")
      for entry in entries {
        let words = RequestWord.words(in: String(entry).replacing("_", with: " "))
        #expect(
          !words.isEmpty && list.length(in: words, at: 0) == words.count, "\(name): \(entry)")
      }
      #expect(Set(list.entries).count == list.entries.count || lines.contains(": "), "\(name)")
    }
  }

  /// Two lists of the same entries are one list.
  @Test func noTwoListsHaveTheSameEntries() throws {
    var names: [Set<String>: String] = [:]
    for (name, lines) in try Self.lists() {
      let entries = Set(WordList(lines).entries)
      if let other = names[entries] { Issue.record("\(name) is \(other)") }
      names[entries] = name
    }
  }

  @Test func conceptsOfListsAreInTheLexicon() throws {
    let source = try String(
      contentsOf: Self.folder.appending(path: "Vocabulary/Lists/ConceptList.swift"), encoding: .utf8
    )
    let names = source.split(separator: "\n").filter {
      $0.contains("static let") || $0.hasPrefix("    \"")
    }
    .joined().split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    #expect(names.count > 15)
    for name in names {
      #expect(MusicLexicon.shared.concept(named: String(name)) != nil, "\(name)")
    }
  }

  /// Words are data: a rule names the list that it looks for. What is left here may only become less.
  @Test func rulesHaveNoWordsOfTheirOwn() throws {
    let allowed = [
      "Misspellings.swift": 3, "NameJudge.swift": 1, "CommonWords.swift": 1,
      "HiddenRefusals.swift": 1,
      "UnsupportedCriteria.swift": 6,
    ]
    #expect(try Self.words(in: ["Parsing", "Rest"], of: Self.folder) == allowed)
  }

  /// The same of what makes questions and playlists of a reading. Names of fields and tags, and how names are
  /// written, are no words of sentences.
  @Test func questionsAreReadByTheSameLists() throws {
    let allowed = [
      // Fields of the index and of the query syntax.
      "CatalogArtists.swift": 1, "CatalogEntities.swift": 2, "CatalogWords.swift": 1,
      "InterpretedQuestion+Kinds.swift": 2,
      "TextRequest.swift": 70, "Recordings.swift": 4,
      // Concepts, tags as catalogs have them, and how names with an "and" are written.
      "InterpretedQuestion+Refusals.swift": 7, "CompoundTag.swift": 4, "TagKinds.swift": 17,
      "TagNames.swift": 6, "Turn.swift": 2,
      // Notes, and how tracks are called that were shown, or why they came.
      "MusicalKey.swift": 17, "InterpretedQuestion+Shown.swift": 1, "PathBuilder.swift": 5,
      "PlaylistPool.swift": 8, "PlaylistReport.swift": 3,
    ]
    let folder = Self.sources.appending(path: "Refrain")
    let found = try Self.words(in: ["Analysis", "Playlists"], of: folder) { !$0.isMessage }
    #expect(found == allowed)
  }

  /// So that a word is found by looking: a block a role, in the order in which the roles are declared, and no
  /// entry twice.
  @Test func eachTableHasABlockARole() {
    let order = Dictionary(
      uniqueKeysWithValues: Role.allCases.enumerated().map { ($1.rawValue, $0) })
    for table in WordTable.all {
      var last: (role: Int, number: Int)?
      for line in table.lines.split(separator: "\n") {
        let head = line.prefix { $0 != ":" }.split(separator: " ")
        let role = head.first.flatMap { order[String($0)] } ?? -1
        let number = head.count > 1 ? Int(head[1]) ?? 0 : 0
        #expect(role >= 0, "\(table.language): \(head)")
        if let last { #expect(last < (role, number), "\(table.language): \(head)") }
        last = (role, number)
        let entries = line.drop { $0 != ":" }.dropFirst().split(separator: ",")
          .map { $0.drop { $0 == " " } }
        #expect(Set(entries).count == entries.count, "\(table.language): \(head)")
      }
    }
  }

  // MARK: Sources

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
  private static let folder = sources.appending(path: "RequestReading")

  /// The lists by their names, as they are written.
  private static func lists() throws -> [(name: String, lines: String)] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "Vocabulary/Lists"), includingPropertiesForKeys: nil)
    let pattern = /static let (\w+) = WordList\(\s*("{3}|")\n?((?:.|\n)*?)"{1,3}\s*\)/
    return try files.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).matches(of: pattern).map { match in
        let lines = match.output.3.replacing(/\\\n\s*/, with: "")
          .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
        return (String(match.output.1), lines)
      }
    }
  }

  /// How many literals with a letter the files of some folders have, by the files' names.
  private static func words(
    in folders: [String], of parent: URL, where isCounted: (String) -> Bool = { _ in true }
  ) throws -> [String: Int] {
    var found: [String: Int] = [:]
    for folder in folders {
      let files = try FileManager.default.contentsOfDirectory(
        at: parent.appending(path: folder), includingPropertiesForKeys: nil)
      #expect(!files.isEmpty)
      for file in files where file.pathExtension == "swift" {
        let literals = try literals(of: String(contentsOf: file, encoding: .utf8))
        let count = literals.count(where: isCounted)
        if count > 0 { found[file.lastPathComponent] = count }
      }
    }
    return found
  }

  /// The literals with a letter that a source has outside its comments, without what is interpolated.
  private static func literals(of source: String) -> [String] {
    source.split(separator: "\n").flatMap { line -> [String] in
      guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return [] }
      let parts = line.replacing(/\\u\{[^}]*\}|\\n|\\\([^)]*\)/, with: "").replacing(
        "\\\"", with: ""
      )
      .split(separator: "\"", omittingEmptySubsequences: false)
      return parts.enumerated().filter {
        $0.offset % 2 == 1 && $0.element.contains(where: \.isLetter)
      }
      .map { String($0.element) }
    }
  }
}

extension String {
  /// Whether a literal is a sentence for whoever asks, or a part of one: it has more than two words, or an edge at
  /// which something else is put in.
  fileprivate var isMessage: Bool {
    split(separator: " ").count > 2 || hasPrefix(" ") || hasSuffix(" ")
  }
}
