import Primitives
import Testing
import TextAnalysis

@testable import TextIndex

/// People's queries.
@Suite struct QueryParserTests {
  private let schema = TextSchema(fields: [
    .init("title", analysis: .names), .init("artist", analysis: .names),
    .init("tags", analysis: .tags),
  ])

  private var parser: QueryParser {
    QueryParser(
      schema: schema, attributes: ["year"], synonyms: ["歌手": "artist", "年": "year"],
      fuzziness: .none)
  }

  private func text(_ text: String, _ fields: FieldMask = .all, all: Bool = false) -> Query {
    .text(text, matching: all ? .all : .any, fields: fields)
  }

  @Test func wordsQuotationsFieldsAndExclusions() {
    #expect(parser.parse("rainy night").query == text("rainy night"))
    #expect(parser.parse("\"rainy night\"").query == .boolean(must: [.phrase("rainy night")]))
    #expect(parser.parse("《晴天》").query == .boolean(must: [.phrase("晴天")]))
    #expect(
      parser.parse("artist:adele hello").query
        == .boolean(
          must: [text("adele", schema.mask("artist"), all: true)], should: [text("hello")]))
    #expect(
      parser.parse("Tag:\"hard rock\"").query
        == .boolean(must: [.phrase("hard rock", fields: schema.mask("tags"))]))
    #expect(
      parser.parse("-live hello").query
        == .boolean(must: [text("hello")], not: [text("live", all: true)]))
    #expect(
      parser.parse("-live").query
        == .boolean(must: [.everything()], not: [text("live", all: true)]))
  }

  @Test(arguments: [
    "artist:周杰伦", "artist: 周杰伦", "Artist：周杰伦", "artists: 周杰伦", "歌手：周杰伦", "歌手: 周杰伦",
  ])
  func aSpaceAfterTheColonOtherNamesOfAFieldFullWidthSigns(typed: String) {
    #expect(
      parser.parse(typed).query
        == .boolean(must: [text("周杰伦", schema.mask("artist"), all: true)]))
  }

  @Test(arguments: [
    "\"晴天 a\"", "“晴天 a”", "„晴天 a“", "«晴天 a»", "「晴天 a」", "『晴天 a』", "｢晴天 a｣", "《晴天 a》", "〈晴天 a〉",
    "＂晴天 a＂", "“晴天 a", "「晴天 a", "\"晴天 a", "＂晴天 a\"",
  ])
  func quotationsOfEveryScriptClosedOrNot(typed: String) {
    #expect(parser.parse(typed).query == .boolean(must: [.phrase("晴天 a")]))
    #expect(
      parser.parse("b -" + typed).query
        == .boolean(must: [text("b")], not: [.phrase("晴天 a")]))
  }

  @Test func exclusionsWithAnyHyphenOfRangesToo() {
    for hyphen in ["-", "－", "−"] {
      #expect(
        parser.parse(hyphen + "live hello").query
          == .boolean(must: [text("hello")], not: [text("live", all: true)]))
      let parsed = parser.parse("hello \(hyphen)year:1990..1999")
      #expect(parsed.ranges == [.init(name: "year", range: 1990...1999, isExcluded: true)])
      #expect(parsed.query == text("hello"))
    }
    #expect(
      parser.parse("-artist:\"the band\" hello").query
        == .boolean(
          must: [text("hello")], not: [.phrase("the band", fields: schema.mask("artist"))]))
  }

  @Test func whileSomebodyTypesOnlyTheLastWordGoesOnAndNoneAfterASpace() {
    let parser = QueryParser(schema: schema, attributes: ["year"], fuzziness: .whileTyping)
    var finished = Fuzziness.whileTyping
    finished.completion = .never
    for (typed, fuzziness) in [
      ("lov", Fuzziness.whileTyping), ("lov ", finished), ("lov year:1990", finished),
      ("year:1990 lov", .whileTyping),
    ] {
      #expect(parser.parse(typed).query == .text("lov", fuzziness: fuzziness), "\(typed)")
    }
    #expect(
      parser.parse("artist:ade").query
        == .boolean(
          must: [
            .text("ade", matching: .all, fields: schema.mask("artist"), fuzziness: .whileTyping)
          ]))
    #expect(
      parser.parse("artist:ade lov").query
        == .boolean(
          must: [.text("ade", matching: .all, fields: schema.mask("artist"), fuzziness: finished)],
          should: [.text("lov", fuzziness: .whileTyping)]))
  }

  @Test func wordsBetweenHyphensAsTitlesHaveThemAreNotLeftOut() {
    for typed in ["DESIRE -情熱- 中森明菜", "Make it -Japanese ver.- 2PM", "-intro- x"] {
      #expect(parser.parse(typed).query == text(typed), "\(typed)")
    }
    #expect(
      parser.parse("a -b -c-").query
        == .boolean(must: [text("a -c-")], not: [text("b", all: true)]))
  }

  @Test(arguments: [
    ("year:1990..1999", 1990...1999), ("year:1990...1999", 1990...1999),
    ("year:1990-1999", 1990...1999),
    ("year:1994", 1994...1994), ("Year:1990s", 1990...1999), ("year:>=1990", 1990...Int.max),
    ("year:<1990", Int.min...1989), ("year:1999..1990", 1990...1999),
    ("year:1990-", 1990...Int.max), ("year:90s", 1990...1999), ("year:'80s", 1980...1989),
    ("year:00s", 2000...2009), ("year:20s", 2020...2029), ("year: 1994", 1994...1994),
    ("year：１９９０…１９９９", 1990...1999), ("年:1990年代", 1990...1999), ("year:1990to1999", 1990...1999),
  ])
  func rangesOfAttributes(typed: String, range: ClosedRange<Int>) {
    let parsed = parser.parse("love " + typed)
    #expect(parsed.ranges == [.init(name: "year", range: range)])
    #expect(parsed.query == text("love"))
  }

  @Test func whatMeansNothingSpecialIsWords() {
    #expect(parser.parse("foo:bar").words == "foo:bar")
    #expect(parser.parse("a - b").words == "a - b")
    #expect(parser.parse("year:soon").words == "year:soon")
    #expect(parser.parse("jay-z").words == "jay-z")
    #expect(parser.parse("\"open").query == .boolean(must: [.phrase("open")]))
    #expect(parser.parse("").query == .nothing)
    #expect(parser.parse("  \n").query == .nothing)
    #expect(parser.parse("artist:").query == .nothing)
    #expect(parser.parse("Re:Zero").query == text("Re:Zero"))
    #expect(parser.parse("NieR:Automata year:").words == "NieR:Automata")
    #expect(parser.parse("year:90").ranges == [.init(name: "year", range: 90...90)])
  }

  @Test func anyTextIsAnswered() throws {
    #expect(parser.parse(String(repeating: "word ", count: 20_000)).isTruncated)
    let index = try Build.index([[["Hello"], ["Adele"], ["pop"]]], schema)
    var random = SplitMix64(seed: 3)
    let signs = Array("\"“”-:. a1晴《》'year:artist\u{0}\u{301}").map(String.init)
    for _ in 0..<3000 {
      let typed = (0..<random.below(12)).map { _ in signs[random.below(signs.count)] }.joined()
      let parsed = parser.parse(typed)
      #expect(try index.search(parsed.query, limit: 5).count <= 1)
    }
    // Any scalar there is, any length up to a few thousand.
    for number in 0..<300 {
      var view = String.UnicodeScalarView()
      for _ in 0..<[3, 30, 300, 5000][number % 4 == 3 ? (number % 60 == 3 ? 3 : 2) : number % 3] {
        if random.below(4) == 0 {
          view.append(contentsOf: signs[random.below(signs.count)].unicodeScalars)
        } else if let scalar = Unicode.Scalar(
          UInt32(random.below([0x80, 0x3100, 0x20000, 0x110000][random.below(4)])))
        {
          view.append(scalar)
        }
      }
      let parsed = parser.parse(String(view))
      #expect(try index.search(parsed.query, limit: 5).count <= 1, "seed 3, case \(number)")
      let fuzziness = QueryParser(schema: schema, attributes: ["year"]).parse(String(view))
      #expect(try index.count(fuzziness.query) <= 1, "seed 3, case \(number)")
    }
    let long = String(repeating: "x", count: 100_000)
    #expect(try index.search(parser.parse(long).query, limit: 5).isEmpty)
    #expect(try index.search(.text(long), limit: 5).isEmpty)
  }
}
