extension WordTable {
  /// Counts in the characters of China and Japan; larger ones are read digit by digit.
  static let numerals = WordTable(
    language: "",
    lines: """
      number 0: 零, 〇
      number 1: 一
      number 2: 二, 两
      number 3: 三
      number 4: 四
      number 5: 五
      number 6: 六
      number 7: 七
      number 8: 八
      number 9: 九
      number 10: 十
      number 11: 十一
      number 12: 十二
      number 15: 十五
      number 20: 二十
      number 25: 二十五
      number 30: 三十
      number 40: 四十
      number 50: 五十
      number 60: 六十
      number 70: 七十
      number 80: 八十
      number 90: 九十
      number 100: 一百, 百
      """)
}
