import Primitives
import Testing
import TextAnalysis

@testable import TextIndex

/// Fuzziness.
@Suite struct FuzzinessTests {
  private static let schema = TextSchema(fields: [
    .init("title", weight: 3, b: 0.4, analysis: .names),
    .init("artist", weight: 2.5, b: 0.3, analysis: .names),
  ])

  /// The titles of what a query finds, best first, in an index of these titles and artists.
  private func found(
    _ query: Query, in tracks: [(String, String)]
  ) throws -> [String] {
    let index = try Build.index(
      tracks.map { [[$0.0], [$0.1]] }, FuzzinessTests.schema)
    return try index.search(query, limit: 20).map { tracks[Int($0.ordinal)].0 }
  }

  private func found(
    _ text: String, in titles: [String], fuzziness: Fuzziness = .standard
  ) throws -> [String] {
    try found(.text(text, fuzziness: fuzziness), in: titles.map { ($0, "") })
  }

  @Test(arguments: [
    ("moan", "moon", false), ("mooon", "moon", true), ("lemmon", "lemon", true),
    ("lmonn", "lemon", false), ("chocalate", "chocolate", true),
    ("chocalatte", "chocolate", true), ("chcalatee", "chocolate", false),
    ("beautful", "beautiful", true), ("beatfl", "beautiful", false),
    ("jéàlüsy", "jealousy", true), ("кукушак", "кукушка", true), ("звзд", "звезда", false),
  ])
  func noTypoBelowFiveCharactersOneFromFiveTwoFromNine(typed: String, name: String, isFound: Bool)
    throws
  {
    #expect(try found(typed, in: [name]) == (isFound ? [name] : []))
  }

  @Test(arguments: [("lemno", "lemon"), ("baeutiful", "beautiful"), ("mosnter", "monster")])
  func twoNeighborsExchangedAreOneEdit(typed: String, name: String) throws {
    #expect(try found(typed, in: [name]) == [name])
  }

  @Test func theFirstLetterIsKeptUnlessNothingElseMatches() throws {
    #expect(try found("bonder", in: ["wonder", "border"]) == ["border"])
    #expect(try found("bonder", in: ["wonder", "silence"]) == ["wonder"])
  }

  @Test func exactBeforeCompletedBeforeMisspeltHoweverCommonEachIs() throws {
    let names = ["violet", "violets", "violent"]
    for repeated in names {
      let titles = names + Array(repeating: repeated, count: 30)
      let fuzziness = Fuzziness(typos: .always, completion: .always)
      let hits = try found("violet", in: titles, fuzziness: fuzziness)
      let firsts = names.map { name in hits.firstIndex(of: name) ?? .max }
      #expect(firsts == firsts.sorted(), "\(repeated) is common: \(hits)")
    }
  }

  @Test func rarityLiftsNoMisspelling() throws {
    // The word is common, its misspelling rare: with an idf of its own the rare one would win.
    let common = Array(repeating: "monsoon", count: 60)
    let others = (0..<60).map { "other\($0)" }
    let hits = try found(
      "monsoon", in: others + ["monsooon"] + common, fuzziness: Fuzziness(typos: .always))
    #expect(hits.first == "monsoon")
    let titles = others + ["monsooon", "monsoons"] + common
    let index = try Build.index(titles.map { [[$0], []] }, FuzzinessTests.schema)
    let node = index.resolve(
      .text("monsoon", fuzziness: Fuzziness(typos: .always, completion: .always)), nil)
    guard case .best(let nodes) = node else {
      Issue.record("\(node) is not a choice")
      return
    }
    let idf = BM25F.idf(documents: titles.count, frequency: 60)
    for node in nodes {
      let weight =
        switch node {
        case .term(let leaf): leaf.weight
        case .range(let leaf): leaf.weight
        default: Float.nan
        }
      let share = weight / idf
      #expect([1, 0.8, 0.6].contains { abs($0 - share) < 1e-4 }, "\(share) of the word's idf")
    }
    #expect(nodes.count == 4)
  }

  @Test func namesMadeOfSignsAreFoundAndNotByEachOther() throws {
    let names = [
      "AC/DC", "P!nk", "MØ", "Ke$ha", "!!!", "+44", "(G)I-DLE", "T.N.T.", "Pinky",
      "Simon & Garfunkel",
    ]
    for (typed, name) in [
      ("acdc", "AC/DC"), ("ac dc", "AC/DC"), ("ac-dc", "AC/DC"), ("pink", "P!nk"), ("p!nk", "P!nk"),
      ("mo", "MØ"), ("Mø", "MØ"), ("kesha", "Ke$ha"), ("!!!", "!!!"), ("+44", "+44"), ("44", "+44"),
      ("gidle", "(G)I-DLE"), ("g i dle", "(G)I-DLE"), ("i-dle", "(G)I-DLE"), ("tnt", "T.N.T."),
      ("t n t", "T.N.T."), ("T.N.T", "T.N.T."), ("simon and garfunkel", "Simon & Garfunkel"),
      ("ｐ！ｎｋ", "P!nk"),
    ] {
      #expect(try found(typed, in: names).first == name, "\(typed)")
    }
    #expect(try found("!!", in: names) == [])
  }

  @Test func joinedAndSplitWordsMeetInBothDirections() throws {
    #expect(try found("sugar cane", in: ["Sugarcane"]) == ["Sugarcane"])
    #expect(try found("sugarcane", in: ["Sugar Cane"]) == ["Sugar Cane"])
    #expect(try found("in to the un known", in: ["Into the Unknown"]) == ["Into the Unknown"])
    let all = Query.text("sugar cane", matching: .all, fuzziness: .standard)
    #expect(try found(all, in: [("Sugarcane", ""), ("Sugar", "")]) == ["Sugarcane"])
    #expect(try found(.text("sugar cane"), in: [("Sugarcane", "")]) == [])
  }

  @Test(arguments: [
    ("Rocky 3", "Rocky III"), ("Rocky III", "Rocky 3"), ("Led Zeppelin 4", "Led Zeppelin IV"),
    ("Symphony No. 5", "Symphony No. V"), ("Symphony No. V", "Symphony No. 5"),
    ("Part 1", "Part I"), ("Pt. I", "Part 1"), ("Vol. 12", "Volume XII"),
  ])
  func romanNumeralsAndDigitsAreOneNumber(typed: String, name: String) throws {
    let others = [
      "Rocky", "Led Zeppelin", "Symphony No. 7", "Part", "Volume", "Rocky II", "I", "1",
    ]
    #expect(try found(typed, in: others + [name]).first == name)
    let all = Query.text(typed, matching: .all, fuzziness: .standard)
    let exact = try found(all, in: (others + [name]).map { ($0, "") })
    #expect(typed.hasPrefix("P") || exact == [name], "\(exact)")
  }

  @Test func aLetterThatIsNoNumberDoesNotBecomeOne() throws {
    #expect(try found("I", in: ["1", "I"]) == ["I"])
    #expect(try found("1", in: ["I", "1"]) == ["1"])
    #expect(try found("when I", in: ["1", "when 1"]) == ["when 1"])
  }

  @Test func anExactTitleStandsAboveLongerOnesAndItsRepetition() throws {
    let titles = ["Hello Hello", "Hello Goodbye", "Hello", "Hello (Live)", "Say Hello"]
    #expect(try found("hello", in: titles).first == "Hello")
    let pairs = [
      ("Adele", "Someone"), ("Hello Adele", "Tribute"), ("Hello", "Lionel Richie"),
      ("Hello", "Adele"), ("Hello Hello", "Adele Adele"),
    ]
    for typed in ["hello adele", "adele hello", "hello by adele", "Hello - Adele"] {
      let index = try Build.index(
        pairs.map { [[$0.0], [$0.1]] }, FuzzinessTests.schema)
      let hits = try index.search(.text(typed, fuzziness: .standard), limit: 1)
      #expect(hits.map(\.ordinal) == [3], "\(typed)")
    }
  }

  @Test func anExactFieldMatchesNothingElse() throws {
    let tracks = [
      ("Hello", "Adele"), ("Hello Hello", "Adele"), ("Say Hello", "Adele"), ("晴天", "周杰倫"),
    ]
    #expect(try found(.exactField("HELLO!"), in: tracks) == ["Hello"])
    #expect(try found(.exactField("hello adele"), in: tracks) == ["Hello"])
    #expect(try found(.exactField("adele"), in: tracks).count == 3)
    #expect(try found(.exactField("周杰伦 晴天"), in: tracks) == ["晴天"])
    #expect(try found(.exactField("hello sade"), in: tracks) == [])
    #expect(try found(.exactField(""), in: tracks) == [])
  }

  @Test func anAppendixAndAnArticleMayBeLeftOut() throws {
    let noise = ["Hey Jude Hey Jude", "Jude Hey"]
    #expect(try found("hey jude", in: noise + ["Hey Jude - Remastered 2015"]).first?.count == 26)
    let artists = [("Help", "Beatles Revival Band"), ("Help", "The Beatles")]
    let index = try Build.index(artists.map { [[$0.0], [$0.1]] }, FuzzinessTests.schema)
    for typed in ["help beatles", "the beatles help"] {
      #expect(
        try index.search(.text(typed, fuzziness: .standard), limit: 1).map(\.ordinal) == [1])
    }
  }

  @Test(arguments: [
    ("zhoujielun", "周杰倫"), ("zhou jie lun", "周杰伦"), ("zhou jielun", "周杰伦"), ("zjl", "周杰伦"),
    ("yinyue", "音樂"), ("yinle", "音乐"), ("zhangda", "长大"), ("changda", "長大"), ("kuaile", "快乐"),
    ("zhoujeilun", "周杰伦"), ("sakura", "さくら"), ("sakura", "サクラ"), ("toukyou", "とうきょう"),
    ("tokyo", "とうきょう"), ("tōkyō", "とうきょう"), ("susi", "すし"), ("tuki", "つき"), ("tizu", "ちず"),
    ("huyu", "ふゆ"), ("zyunko", "じゅんこ"), ("ohsaka", "おおさか"), ("osaka", "おおさか"),
    ("konnichiwa", "こんにちは"), ("konnichiha", "こんにちは"), ("suupaasutaa", "スーパースター"),
    ("supasuta", "スーパースター"), ("shimbun", "しんぶん"), ("maccha", "まっちゃ"),
    ("bomnal", "봄날"), ("bom nal", "봄날"), ("joeun", "좋은"), ("joheun", "좋은"), ("hamnida", "합니다"),
    ("silla", "신라"), ("kim gwangseok", "김광석"), ("gim gwangseok", "김광석"), ("kim kwangsuk", "김광석"),
    ("kino", "Кино"), ("tsoi", "Цой"), ("tsoy", "Цой"), ("tchaikovsky", "Чайковский"),
    ("chaykovskiy", "Чайковский"), ("mariya", "Мария"), ("maria", "Мария"), ("hochu", "Хочу"),
    ("theodorakis", "Θεοδωράκης"), ("mikis", "Μίκης"),
  ])
  func namesInOtherScriptsAreFoundByTheirRomanization(typed: String, name: String) throws {
    let other = "zz unrelated 无关 むかんけい 무관 Нет"
    #expect(try found(typed, in: [other, name]) == [name])
    #expect(try found(typed, in: [name], fuzziness: .none) == [])
  }

  @Test func aShortLatinWordIsNoPhoneticKey() throws {
    #expect(try found("Jay Chou", in: ["서른 즈음에", "ちょ", "周杰伦"]) == [])
    #expect(try found("no", in: ["のの", "No"]) == ["No"])
  }

  @Test func namesInOtherScriptsNeverMatchByRomanization() throws {
    #expect(try found("景点", in: ["经典"]) == [])
    #expect(try found("景点", in: ["经典"], fuzziness: .generous) == [])
    #expect(try found("北京", in: ["背景", "beijing"], fuzziness: .whileTyping) == [])
    #expect(try found("はな", in: ["花", "hana"]) == [])
    #expect(try found("кино", in: ["kino", "きの"]) == [])
  }

  @Test(arguments: [
    ("zhouji", "周杰伦"), ("zhou jie l", "周杰伦"), ("zhoujielu", "周杰伦"), ("qingt", "晴天"),
    ("sak", "さくら"), ("tsuk", "つきのひかり"), ("bangt", "방탄소년단"), ("chayk", "Чайковский"),
    ("beautif", "Beautiful"), ("led zepp", "Led Zeppelin"), ("beautigu", "Beautifully"),
  ])
  func whatIsTypedSoFarFindsNamesInLatinLettersAndByTheirSound(typed: String, name: String) throws {
    let names = [
      "周杰伦", "晴天", "さくら", "つきのひかり", "방탄소년단", "Чайковский", "Beautiful", "Led Zeppelin",
    ]
    let titles = names.contains(name) ? names : names.filter { !name.hasPrefix($0) } + [name]
    #expect(try found(typed, in: titles, fuzziness: .whileTyping).first == name)
    // A finished query completes its last word only when that means nothing as it is.
    #expect(try found(typed, in: titles).first == name)
  }

  @Test func aFinishedQueryLeavesKnownWordsAsTheyAre() throws {
    #expect(try found("love", in: ["lovers", "love"]) == ["love"])
    #expect(
      try found("love", in: ["lovers", "love"], fuzziness: .whileTyping) == ["love", "lovers"])
    #expect(try found("love ", in: ["lovers"], fuzziness: .whileTyping) == [])
  }

  @Test func misspelledBeginningsAreThoseWithinReach() throws {
    var random = SplitMix64(seed: 77)
    let letters = ["a", "b", "c", "é"]
    let words = (0..<500).map { _ in
      (0...random.below(9)).map { _ in letters[random.below(letters.count)] }.joined()
    }
    let index = try Build.index(words.map { [[$0]] }, TextSchema(fields: [.init("text")]))
    for _ in 0..<60 {
      let word = (0...random.below(6)).map { _ in letters[random.below(letters.count)] }.joined()
      for edits in 0...2 {
        let found = FuzzyTerms(index.dictionary)
          .search(Array(word.utf8), edits: edits, keepsFirst: false, completes: true)
        let expected = (0..<index.termCount).compactMap { number -> FuzzyTerms.Match? in
          let term = Array(index.dictionary.text(number).unicodeScalars)
          let whole = EditDistance.between(word, index.dictionary.text(number))
          if whole <= edits { return .init(term: number, distance: whole) }
          let nearest = (1...term.count).map { length in
            var beginning = String.UnicodeScalarView()
            beginning.append(contentsOf: term.prefix(length))
            return EditDistance.between(word, String(beginning))
          }.min()!
          return nearest <= edits ? .init(term: number, distance: nearest, isLonger: true) : nil
        }
        #expect(found == expected, "seed 77: \(word), \(edits) edits")
      }
    }
  }
}
