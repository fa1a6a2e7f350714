import Foundation

/// The names of months in the languages whose headings of tables are known.
enum MonthNames {
  /// The months that the words of a date name; none where a word is of no date: "set" and "out" are months
  /// of one language and words of another.
  ///
  /// - Parameter allowsShort: whether three letters are enough.
  static func months(in words: [Substring], allowsShort: Bool) -> [Int] {
    var months: [Int] = []
    for word in words.map(folded) {
      if fillers.contains(word) || word.first?.isNumber == true { continue }
      guard let month = month(word, allowsShort) else { return [] }
      months.append(month)
    }
    return months
  }

  /// What follows the number of a day: "1st", "1er".
  static let ordinals: Set<Substring> = ["st", "nd", "rd", "th", "er", "o", "a"]

  /// The month that a folded word names in full or by three letters or more, if all languages agree.
  private static func month(_ word: String, _ allowsShort: Bool) -> Int? {
    guard word.count >= 3 else { return nil }
    var found: Int?
    for names in languages {
      let months = names.indices.filter { place in
        names[place].contains { $0 == word || allowsShort && $0.hasPrefix(word) }
      }
      let whole = months.filter { names[$0].contains(word) }
      guard let month = whole.first ?? (months.count == 1 ? months[0] : nil) else {
        if months.count > 1 { return nil }
        continue
      }
      if let found, found != month + 1 { return nil }
      found = month + 1
    }
    return found
  }

  private static func folded(_ word: Substring) -> String {
    word.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil
    )
    .replacing("ı", with: "i").replacing("ł", with: "l")
  }

  private static let fillers: Set<String> = [
    "de", "del", "do", "den", "der", "am", "le", "el", "il", "of", "the", "r", "г", "года",
  ]

  /// Twelve months a language, several forms of one with slashes between them.
  private static let languages: [[[String]]] = [
    "januar/janner februar/feber marz april mai juni juli august september oktober november dezember",
    """
    janvier/janv fevrier/fevr mars avril/avr mai juin juillet/juil aout septembre/sept octobre novembre
    decembre
    """,
    """
    enero febrero marzo abril mayo junio julio agosto septiembre/setiembre/sept octubre noviembre
    diciembre
    """,
    "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    """
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre/sett ottobre novembre dicembre
    """,
    "januari februari maart/mrt april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    """
    styczen/stycznia luty/lutego marzec/marca kwiecien/kwietnia maj/maja czerwiec/czerwca lipiec/lipca
    sierpien/sierpnia wrzesien/wrzesnia pazdziernik/pazdziernika listopad/listopada grudzien/grudnia
    """,
    "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
    """
    январь/января февраль/февраля март/марта апрель/апреля май/мая июнь/июня июль/июля август/августа
    сентябрь/сентября октябрь/октября ноябрь/ноября декабрь/декабря
    """,
  ].map { names in
    names.split(whereSeparator: \.isWhitespace).map { month in
      month.split(separator: "/").map { folded($0) }
    }
  }
}
