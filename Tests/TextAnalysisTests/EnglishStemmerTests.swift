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
}
