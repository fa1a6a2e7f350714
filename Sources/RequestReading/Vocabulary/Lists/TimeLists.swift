/// Years, and words that compare them.
extension WordList {
  /// Of what is liked now, or when somebody wants it.
  static let timesOfWishes = WordList("right now")

  // MARK: Older and newer

  static let older = WordList(
    """
    en: older, earlier
    de: alter, älter, ältere
    fr: vieux, ancien, anciens, anciennes
    es: antiguo, antiguos, antigua, antiguas
    pt: antigo, antigos, antiga, antigas
    ja: 古い, 昔
    zh: 老, 旧
    ko: 옛날, 오래된
    """)
  static let newer = WordList(
    """
    en: newer, later
    de: neuer, neuere
    fr: récent, récents, récente, récentes
    es: reciente, recientes, nuevo, nuevos, nueva, nuevas
    pt: recente, recentes, novo, novos, nova, novas
    ja: 新しい, 新しめ
    zh: 新
    ko: 최신, 최근, 새로운
    """)
  /// Words that say of themselves that they compare.
  static let comparatives = WordList("older, newer, earlier, neuer, neuere, älter, ältere")
  /// What makes a comparison of the word behind it.
  static let degreesOfTime = WordList("more, más, mais, plus, 更, 再, もっと, もう少し, もうちょっと, 더, 좀 더")
  static let newerInEnglish = WordList("newer")

  // MARK: Years counted from now

  static let thisYear = WordList(
    """
    en: this year
    ja: 今年
    zh: 今年
    ko: 올해
    es: este año
    pt: este ano
    de: dieses jahr
    fr: cette année
    """)
  static let lastYear = WordList(
    """
    en: last year
    ja: 去年, 昨年
    zh: 去年
    ko: 작년
    es: el año pasado
    pt: ano passado
    de: letztes jahr
    fr: l'année dernière
    """)
  static let thisCentury = WordList(
    """
    en: this century, the 21st century, 21st century, twenty-first century
    ja: 今世紀, 21世紀, 二十一世紀
    zh: 本世纪, 这个世纪, 21世纪, 二十一世纪
    ko: 금세기, 21세기, 이번 세기
    es: este siglo, siglo xxi, siglo 21
    pt: este século, deste século, século xxi, século 21
    de: dieses jahrhundert, diesem jahrhundert, einundzwanzigsten jahrhundert
    fr: ce siècle, xxie siècle, 21e siècle, vingt et unième siècle
    """)
  static let lastCentury = WordList(
    """
    en: last century, the last century, the previous century, 20th century, the 20th century, twentieth century
    ja: 前世紀, 20世紀, 二十世紀
    zh: 上世纪, 上个世纪, 20世纪, 二十世纪
    ko: 지난 세기, 20세기
    es: el siglo pasado, siglo pasado, siglo xx, siglo 20
    pt: o século passado, século passado, século xx, século 20
    de: letztes jahrhundert, letzten jahrhundert, vorigen jahrhundert, zwanzigsten jahrhundert
    fr: le siècle dernier, siècle dernier, xxe siècle, 20e siècle, vingtième siècle
    """)
  /// What stands before a year of two digits: "punk from 77", "l'été 98", "Musik aus dem Sommer 96".
  static let beforeTwoDigits = WordList(
    """
    en: from, summer, since
    es: del, verano, año
    pt: verão, ano
    de: aus, sommer, anno, jahr
    fr: été, en, année
    """)
  /// What stands before "last year" where that is when music came out, and not when something happened.
  static let beforeNamedYear = WordList("from, of, in, out, released, dropped, since, made, by")
  /// What stands before or behind a number of years up to now.
  static let leadsOfYears = WordList(
    """
    en: last, past, previous
    es: últimos
    de: letzten, vergangenen
    fr: dernières
    """)
  /// The same in characters, where a word is one character or a syllable.
  static let leadsOfYearsInCharacters = WordList("最, 近, 过, 去, 这, こ, の, 直, 지, 난")
  static let years = WordList("years, yrs, year, 년, años, jahre, jahren, années, ans")
  static let yearsOfAge = WordList("year, years")
  static let old = WordList("old")
  /// "at least ten years old".
  static let atLeastAge = WordList("at least, more than, older than")
  static let atMostAge = WordList("at most, less than, newer than, younger than")
  /// Of which these need no "old" behind them.
  static let comparativesOfAge = WordList("older, newer, younger")
  /// Before "old" where that is an age.
  static let beforeAge = WordList("year, years, yr, how, so")
  /// When music was listened to, and not when it came out.
  static let habits = WordList("days, lately, nowadays, recently")
  /// What a number is called by: "the album 1989".
  static let beforeNumberTitles = WordList("album, song, track, called, titled, named")
  package static let inEnglish = WordList("in")
  /// What happens in a life, of which a year is none of release: "married since 1995".
  static let eventsOfLife = WordList(
    """
    en: together, married, retired, graduated, met, divorced, engaged, dating, sober, driving, working, moved, living
    de: zusammen, verheiratet, verlobt, getrennt, geschieden, rentner, rente, kennengelernt, geheiratet
    fr: ensemble, mariés, marié, mariée, retraite, retraité, retraitée, divorcé, divorcée, rencontrés
    es: juntos, juntas, casados, casado, casada, jubilé, jubilado, jubilada, divorciado, divorciada, conocimos
    pt: juntos, juntas, casados, casado, casada, aposentei, aposentado, aposentada, namorando, conhecemos
    """)
  static let eventsOfLifeInCharacters = WordList(
    """
    zh: 结婚, 在一起, 退休, 毕业, 认识
    ja: 付き合, 結婚, 退職, 卒業, 出会
    ko: 결혼, 사귀, 졸업, 은퇴, 만났
    """)

  // MARK: Parts of years

  static let germanYears = WordList("jahre, jahren, jahr")
  /// Behind a year of two digits.
  static let possessivesBehindYears = WordList("的, の, 嘅")
  static let several = WordList("几")
  static let republic = WordList("民国")
  static let millennium = WordList("千禧")
  static let twoThousand = WordList("两千, 二千")
  static let zeros = WordList("零, 〇")
  static let firstYear = WordList("元")
  /// Behind the digits of a decade: "80s", "80er".
  static let decadeEndings = WordList("s, er, ern, ies")
}
