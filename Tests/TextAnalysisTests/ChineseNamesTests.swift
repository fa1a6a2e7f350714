import Testing

@testable import TextAnalysis

/// Syllables of names as Taiwan and Hong Kong write them.
struct ChineseNamesTests {
  @Test(arguments: [
    ("zhou", "chou"), ("jie", "chieh"), ("lun", "lun"), ("xu", "hsu"), ("xie", "hsieh"),
    ("luo", "lo"), ("guo", "kuo"),
    ("deng", "teng"), ("cai", "tsai"), ("zhi", "chih"), ("zi", "tzu"), ("si", "ssu"), ("ri", "jih"),
    ("rong", "jung"),
    ("xiong", "hsiung"), ("qian", "chien"), ("yan", "yen"), ("you", "yu"), ("yue", "yueh"),
    ("ge", "ko"), ("de", "te"),
    ("hui", "hui"), ("gui", "kuei"), ("shuo", "shuo"), ("duo", "to"), ("lv", "lu"),
    ("xue", "hsueh"), ("er", "erh"),
    ("juan", "chuan"), ("mei", "mei"), ("yi", "yi"), ("he", "ho"), ("bei", "pei"),
    ("zhang", "chang"),
  ])
  func syllablesAreThoseOfWadeGiles(_ pinyin: String, _ form: String) {
    #expect(TaiwaneseRomanization.form(ofPinyin: pinyin) == form)
  }

  /// Whatever a name is written as is read back as the pinyin that it came from.
  @Test func whatIsWrittenIsReadBack() {
    for name in ["罗大佑", "张学友", "周杰伦", "蔡琴", "黄家驹", "欧阳娜娜", "邓丽君", "许美静"] {
      let ways = ChineseNames.syllables(of: name)
      #expect(ways.count > 1)
      for way in ways.dropFirst() {
        #expect(ChineseNames.pinyin(of: way).contains(ways[0].joined()), "\(name): \(way)")
      }
    }
  }

  @Test(arguments: [
    ["eason", "chan"], ["the", "cure"], ["lo"], ["a", "b", "c", "d", "e"], ["chan", ""],
  ])
  func otherNamesAreNone(_ words: [String]) {
    #expect(ChineseNames.pinyin(of: words) == [])
  }
}
