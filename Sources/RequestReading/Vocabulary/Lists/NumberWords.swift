/// Words that are numbers by themselves, as lines of `number: word, word`.
struct NumberWords: Sendable {
  private let numbers: [String: Int]

  init(_ lines: String) {
    var numbers: [String: Int] = [:]
    for line in lines.parts(at: "\n") {
      guard let number = Int(line.prefix { $0 != ":" }) else { continue }
      for entry in line.drop(while: { $0 != ":" }).dropFirst().parts(at: ",") {
        numbers[RequestWord.words(in: String(entry)).map(\.folded).joined()] = number
      }
    }
    self.numbers = numbers
  }

  subscript(word: String) -> Int? { numbers[word] }
}

extension NumberWords {
  /// Decades of one word.
  static let decades = NumberWords(
    """
    0: noughties, naughties, aughts, zeroes, y2k, dosmiles, nuller, nullerjahre, nullerjahren, zweitausender, \
    zweitausendern, zweitausenderjahre, zweitausenderjahren
    20: twenties
    30: thirties, dreißiger
    40: forties, vierziger, vierzigern
    50: fifties, cincuentas, fünfziger, fünfzigern, fünfzigerjahre, fünfzigerjahren
    60: sixties, sesentas, sechziger, sechzigern, sechzigerjahre, sechzigerjahren
    70: seventies, setentas, siebziger, siebzigern, siebzigerjahre, siebzigerjahren
    80: eighties, ochentas, achtziger, achtzigern, achtzigerjahre, achtzigerjahren
    90: nineties, noventas, neunziger, neunzigern, neunzigerjahre, neunzigerjahren
    """)
  /// Tens that are decades behind "años", "années" or "anos".
  static let tens = NumberWords(
    """
    0: dos mil, dois mil
    20: veinte, vingt, vinte
    30: treinta, trente, trinta
    40: cuarenta, quarante, quarenta
    50: cincuenta, cinquante, cinquenta
    60: sesenta, sessenta, soixante
    70: setenta, soixante-dix
    80: ochenta, oitenta, quatre-vingt, quatre-vingts
    90: noventa, quatre-vingt-dix
    """)
  /// Digits in characters, and ten.
  static let digits = NumberWords(
    """
    0: 零, 〇
    1: 一
    2: 二
    3: 三
    4: 四
    5: 五
    6: 六
    7: 七
    8: 八
    9: 九
    10: 十
    """)
  /// Numbers up to ten, in the words of all languages.
  static let small = NumberWords(
    """
    1: one, eins, un, une, uno, una, um, uma, ein, eine, 一, 하나, 한
    2: two, zwei, beiden, deux, dos, dois, duas, 二, 两, 둘, 두
    3: three, drei, trois, tres, três, 三, 셋, 세
    4: four, vier, quatre, cuatro, quatro, 四, 넷, 네
    5: five, fünf, cinq, cinco, 五, 다섯
    6: six, sechs, seis, 六, 여섯
    7: seven, sieben, sept, siete, sete, 七, 일곱
    8: eight, acht, huit, ocho, oito, 八, 여덟
    9: nine, neun, neuf, nueve, nove, 九, 아홉
    10: ten, zehn, dix, diez, dez, 十, 열
    """)
}
