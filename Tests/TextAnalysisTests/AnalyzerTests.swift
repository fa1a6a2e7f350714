import Primitives
import Testing

@testable import TextAnalysis

/// Words, signs and characters become terms.
@Suite struct AnalyzerTests {
  private func words(_ text: String, _ options: AnalysisOptions = .tags) -> [String] {
    var analyzer = Analyzer()
    return analyzer.terms(text, options: options)
  }

  @Test(arguments: [
    ("P!nk", "pink"), ("Ke$ha", "kesha"), ("A$AP", "asap"), ("T.N.T.", "tnt"), ("MØ", "mo"),
    ("R.E.M.", "rem"), ("Beyoncé", "beyonce"), ("Motörhead", "motorhead"),
    ("Sigur Rós", "sigur ros"),
    ("Don’t", "dont"), ("ＡＢＣ", "abc"), ("Ⅳ", "iv"), ("straße", "strasse"),
    ("İstanbul", "istanbul"),
    ("ﬁre", "fire"), ("Пётр", "петр"), ("ΣΊΣΥΦΟΣ", "σισυφοσ"), ("featuring", "feat"),
    ("ft.", "feat"),
    ("Simon & Garfunkel", "simon and garfunkel"), ("Panic! At", "panic at"), ("$100", "100"),
  ])
  func namesThatPeopleTypeInSeveralWaysMeetInOneForm(text: String, expected: String) {
    #expect(words(text).joined(separator: " ") == expected)
  }

  @Test func aNameInPiecesIsAlsoItsJoinedFormAtThePositionOfTheFirstPiece() {
    #expect(words("AC/DC") == ["ac", "dc", "acdc"])
    #expect(words("(G)I-DLE") == ["g", "i", "dle", "gidle"])
    #expect(words("Jay-Z") == ["jay", "z", "jayz"])
    #expect(words("AC/DC", .prose) == ["ac", "dc"])
    var buffer = TokenBuffer()
    var analyzer = Analyzer()
    analyzer.analyze("Live AC/DC", options: .tags, into: &buffer)
    #expect(buffer.tokens.map(\.position) == [0, 1, 2, 1])
    #expect(buffer.length == 3)
  }

  @Test func namesMadeOfSignsAreTerms() {
    #expect(words("!!!") == ["!!!"])
    #expect(words("+44") == ["44", "+44"])
    #expect(words("÷") == ["÷"])
    #expect(words("💔 song") == ["💔", "song"])
    #expect(words("!!!", .prose) == [])
  }

  @Test func scriptsWithoutSpacesBecomeCharactersAndPairs() {
    #expect(words("周杰倫") == ["周", "周杰", "杰", "杰伦", "伦"])
    #expect(words("周杰倫") == words("周杰伦"))
    #expect(words("サクラ") == words("さくら"))
    #expect(words("ｶﾞ") == ["が"])
    #expect(words("か\u{3099}") == ["が"])
    #expect(words("桜") == words("櫻"))
    #expect(words("\u{1112}\u{1161}\u{11AB}") == ["한"])
    #expect(words("方大同Love") == ["方", "方大", "大", "大同", "同", "love"])
  }

  @Test func romanizationsStandMarkedBesideTheName() {
    func sounds(_ text: String) -> Set<String> {
      Set(words(text, .names).filter { $0.hasPrefix("\u{1}") }.map { String($0.dropFirst()) })
    }
    #expect(sounds("周杰伦").isSuperset(of: ["zhoujielun", "zjl", "zhou", "jielun", "zhoujie"]))
    #expect(sounds("音乐").isSuperset(of: ["yinyue", "yinle", "yy", "yl"]))
    // Ten characters with several readings each: those with one unusual reading come first.
    #expect(sounds("行长还都得了着重乐单").contains("xingzhanghaidoudelezhezhongyuedan"))
    #expect(sounds("妳") == ["ni"])
    #expect(sounds("长大").isSuperset(of: ["zhangda", "changda"]))
    #expect(sounds("绿").isSuperset(of: ["lv", "lu"]))
    #expect(sounds("とうきょう") == ["toukyou", "tokyo"])
    #expect(sounds("ちょっと") == ["chotto"])
    #expect(sounds("じゅんこ") == ["junko"])
    #expect(sounds("ラーメン") == ["ramen"])
    #expect(sounds("방탄소년단").contains("bangtansonyeondan"))
    #expect(sounds("좋은").contains("joeun"))
    #expect(sounds("김").isSuperset(of: ["gim", "kim"]))
    #expect(sounds("Кино") == ["kino"])
    #expect(sounds("Μαρία") == ["maria"])
    #expect(sounds("plain") == [])
  }

  @Test func exactValuesLeaveOutSignsAppendixAndArticle() {
    func wholes(_ text: String) -> [String] {
      words(text, .names).filter { $0.hasPrefix("\u{2}") }.map { String($0.dropFirst()) }
    }
    #expect(wholes("Sugar Cane") == ["sugarcane"])
    #expect(wholes("AC/DC") == ["acdc"])
    #expect(wholes("(G)I-DLE") == ["gidle"])
    #expect(wholes("!!!") == ["!!!"])
    #expect(wholes("Hey Jude - Remastered 2015") == ["heyjuderemastered2015", "heyjude"])
    #expect(wholes("Halo (Live)") == ["halolive", "halo"])
    #expect(wholes("Stan feat. Dido") == ["stanfeatdido", "stan"])
    #expect(wholes("The Beatles") == ["thebeatles", "beatles"])
    #expect(wholes("Theme") == ["theme"])
    #expect(wholes("晴天【Live】") == ["晴天live", "晴天"])
    #expect(wholes(String(repeating: "long ", count: 20)) == [])
    #expect(words("Sugar Cane", .tags) == ["sugar", "cane"])
  }

  @Test func phoneticKeysJoinTheWaysToWriteASoundAndAreNoWords() {
    func rough(_ text: String) -> [[UInt8]] { PhoneticKey.terms(for: Array(text.utf8)) }
    for (a, b, mark) in [
      ("susi", "sushi", 3), ("zyunko", "junko", 3), ("toukyou", "tokyo", 3),
      ("tchaikovsky", "chaykovskiy", 4),
      ("victor", "viktor", 4), ("yesenin", "esenin", 4), ("jung", "jeong", 5), ("hyun", "hyeon", 5),
    ] {
      let common = Set(rough(a)).intersection(rough(b)).compactMap(\.first)
      #expect(common.contains(UInt8(mark)), "\(a), \(b)")
    }
    #expect(rough("ab") == [])
    #expect(rough("晴天") == [])
    #expect(rough("street").allSatisfy { $0.first != 3 })
  }

  @Test func numbersInProseStayWholeInNamesTheyDoNot() {
    #expect(words("0.05% of 1,000 v1.", .englishProse) == ["0.05", "1,000", "v1"])
    #expect(words("0.05", .names).first == "0")
  }

  @Test func positionsGoOnFromValueToValueAndCountEveryWordAndCharacterOnce() {
    var buffer = TokenBuffer()
    var analyzer = Analyzer()
    analyzer.analyze("one 晴天", options: .names, into: &buffer)
    #expect(buffer.length == 3)
    analyzer.analyze("two", options: .names, into: &buffer)
    #expect(buffer.tokens.last?.position == 3)
  }

  @Test(arguments: ["", " ", "\u{0}\u{1}\u{2}", "...", "''", "\u{FEFF}"])
  func nothingThatCanBeTypedIsTooMuch(text: String) {
    #expect(words(text, .prose) == [])
  }

  @Test func aWordOfAMegabyteIsCutTo64BytesAtACharactersBoundary() {
    let terms = words(String(repeating: "é", count: 5000) + String(repeating: "ж", count: 5000))
    #expect(terms.count == 1)
    #expect(terms[0].utf8.count == 64)
  }

  @Test func randomScalarsGiveShortTermsAndFoldIdempotently() {
    let seed: UInt64 = 20_261_123
    var random = SplitMix64(seed: seed)
    var analyzer = Analyzer()
    for _ in 0..<2000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<20 {
        let limit = [0x400, 0x400, 0x10000, 0x30000][random.below(4)]
        if let scalar = Unicode.Scalar(UInt32(random.below(limit))) { view.append(scalar) }
      }
      let text = String(view)
      var buffer = TokenBuffer()
      analyzer.analyze(text, options: .names, into: &buffer)
      for token in buffer.tokens {
        #expect(token.position < buffer.length, "seed \(seed), \(text.debugDescription)")
        #expect(buffer.text(of: token).utf8.count <= TokenBuffer.maximumTermLength, "seed \(seed)")
      }
      let once = analyzer.folded(text)
      #expect(analyzer.folded(once) == once, "seed \(seed), \(text.debugDescription)")
    }
  }

  /// A text with another letter goes the way of all texts, character by character.
  @Test func plainTextBecomesTheSameTermsAsOnTheWayOfAllTexts() {
    let seed: UInt64 = 41
    var random = SplitMix64(seed: seed)
    var analyzer = Analyzer()
    let pieces =
      Array("aAbZ09 .'!$@&#+-(,/\t\u{7F}").map(String.init) + ["the", "ft", "feat", "of"]
    let choices: [AnalysisOptions] = [
      [], .tags, [.compounds, .romanizations], .englishProse, [.compounds, .englishStopWords],
      [.englishStems],
    ]
    for _ in 0..<3000 {
      let text = (0..<random.below(14)).map { _ in pieces[random.below(pieces.count)] }.joined()
      for options in choices {
        var (plain, other) = (TokenBuffer(), TokenBuffer())
        analyzer.analyze(text, options: options, into: &plain)
        analyzer.analyze(text + " \u{E9}z", options: options, into: &other)
        let note: Comment = "seed \(seed), \(text.debugDescription), \(options)"
        #expect(other.tokens.last.map { other.text(of: $0) } == "ez", note)
        #expect(plain.length + 1 == other.length, note)
        #expect(plain.tokens == other.tokens.dropLast(), note)
        #expect(
          plain.tokens.map { plain.text(of: $0) }
            == other.tokens.dropLast().map { other.text(of: $0) }, note)
      }
    }
  }

  @Test func stopWordsAreTheWordsOfTheListAndNoOthers() {
    let listed = """
      a an and are as at be but by for if in into is it no not of on or such that the their then there
      these they this to was will with
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    #expect(listed.count == 33)
    for word in listed {
      #expect(Analyzer.isEnglishStopWord(word))
      for other in [word + "s", "x" + word, String(word.dropLast()), word + "\0", "\0" + word] {
        #expect(Analyzer.isEnglishStopWord(other) == listed.contains(other), "\(other)")
      }
    }
  }
}
