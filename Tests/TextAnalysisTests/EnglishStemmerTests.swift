import Primitives
import Testing

@testable import TextAnalysis

/// Porter2.
@Suite struct EnglishStemmerTests {
  // Pairs from the published description of the algorithm and its rules.
  @Test(arguments: [
    ("consign", "consign"), ("consigned", "consign"), ("consigning", "consign"),
    ("consistency", "consist"), ("consolation", "consol"), ("consolidating", "consolid"),
    ("conspicuously", "conspicu"), ("knackeries", "knackeri"), ("knightly", "knight"),
    ("knotted", "knot"), ("caresses", "caress"), ("ties", "tie"), ("cries", "cri"),
    ("gas", "gas"), ("this", "this"), ("gaps", "gap"), ("kiwis", "kiwi"), ("hoping", "hope"),
    ("hopping", "hop"), ("luxuriated", "luxuri"), ("by", "by"), ("say", "say"), ("cry", "cri"),
    ("generate", "generat"), ("generously", "generous"), ("communism", "communism"),
    ("skis", "ski"), ("news", "news"), ("succeeded", "succeed"), ("dying", "die"),
    ("relational", "relat"), ("conditional", "condit"), ("rational", "ration"),
    ("hopeful", "hope"), ("goodness", "good"), ("controlled", "control"), ("rate", "rate"),
    ("probate", "probat"), ("cease", "ceas"), ("beautiful", "beauti"), ("playing", "play"),
  ])
  func wordsReduceToTheStemsOfThePublishedRules(word: String, stem: String) {
    var stemmer = EnglishStemmer()
    #expect(String(decoding: stemmer.stem(Array(word.utf8)), as: UTF8.self) == stem)
  }

  @Test func whatIsNotEnglishIsLeftAsItIs() {
    var stemmer = EnglishStemmer()
    for word in ["été", "42s", "晴", ""] {
      #expect(stemmer.stem(Array(word.utf8)) == Array(word.utf8))
    }
  }

  /// Words that follow each other in any order, long ones and such with other letters among them, so many
  /// that places are used again.
  @Test func knownStemsAreThoseOfTheRules() {
    let beginnings = ["", "re", "un", "over", "inter", "counter", "y", "é", "9"]
    let middles = [
      "hop", "luxuri", "play", "rat", "consol", "abil", "cess", "nationaliz", "by", "q",
    ]
    let ends = [
      "", "s", "es", "ed", "ing", "ies", "ation", "ational", "fulness", "ly", "iveness", "e",
    ]
    let words = beginnings.flatMap { beginning in
      middles.flatMap { middle in ends.map { beginning + middle + $0 } }
    }
    var generator = SplitMix64(seed: 6)
    var analyzer = Analyzer()
    for _ in 0..<400 {
      let text = (0..<20).map { _ in words[generator.below(words.count)] }
      // What has met nothing goes by the rules alone.
      let expected = text.flatMap { word -> [String] in
        var fresh = Analyzer()
        return fresh.terms(word, options: .englishProse)
      }
      #expect(analyzer.terms(text.joined(separator: " "), options: .englishProse) == expected)
    }
  }
}
