/// Numbers that a turn counts songs or places by, to ten in words.
enum SmallNumber {
  /// The number that a folded word is, in words or in at most two digits; nil for others.
  static func value(of word: String) -> Int? {
    if let digits = Int(word), digits > 0, word.utf8.count < 3 { return digits }
    return words[word]
  }

  private static let words: [String: Int] = {
    var words: [String: Int] = [:]
    let rows = [
      "one eins un une uno una um uma ein eine 一 하나 한",
      "two zwei beiden deux dos dois duas two 二 两 兩 둘 두", "three drei trois tres três 三 셋 세",
      "four vier quatre cuatro quatro 四 넷 네", "five fünf funf cinq cinco 五 다섯",
      "six sechs seis 六", "seven sieben sept siete sete 七", "eight acht huit ocho oito 八",
      "nine neun neuf nueve nove 九", "ten zehn dix diez dez 十",
    ]
    for (index, row) in rows.enumerated() {
      for word in row.split(separator: " ") {
        words[RequestWord.words(in: String(word)).map(\.folded).joined()] = index + 1
      }
    }
    return words
  }()
}
