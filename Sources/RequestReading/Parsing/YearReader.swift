/// Reads years and spans of years: "90s", "early 2000s", "'67 to '70", "before 1980", 八十年代, 昭和.
///
/// 90后 and the like are an age of people and no years (the lexicon has them). What is vague ("old", "recent") has the
/// bounds of a convention and says so.
struct YearReader {
  let words: [RequestWord]
  let languages: LanguageSet
  let today: Int
  let phrases = Vocabulary.shared.phrases

  struct Found {
    var length: Int
    /// Whether it is a year in digits with nothing beside it.
    var isBare = false
    var years: YearExpression
  }

  /// A year or a decade by itself.
  struct Atom {
    var span: ClosedRange<Int>
    var length: Int
  }

  init(_ words: [RequestWord], languages: LanguageSet, today: Int) {
    self.words = words
    self.languages = languages
    // Years of no calendar that records have been made in would only overflow.
    self.today = min(max(today, 1950), 9_999)
  }

  /// What begins at a word, the longest.
  func expression(at start: Int) -> Found? {
    if let found = bounded(at: start) { return found }
    return vague(at: start)
  }

  // MARK: Spans

  private func bounded(at start: Int) -> Found? {
    if let length = length(.between, at: start), let first = qualified(at: start + length),
      let range = through(first, from: start)
    {
      return range
    }
    if let first = qualified(at: start) {
      if let range = through(first, from: start) { return range }
      return suffixed(first, from: start)
    }
    for role in [Role.before, .since, .after, .until] {
      // "I'm after 90s country" looks for it.
      if role == .after, start > 0,
        words[start - 1].isAny(of: .beforeAfter)
      {
        continue
      }
      guard let length = length(role, at: start),
        let (end, atom) = limit(at: start + length, within: length)
      else { continue }
      return Found(length: end - start, years: YearExpression(span: span(role, atom.span)))
    }
    return nil
  }

  /// The years behind "before". The last words before them may be theirs: "antes de los sesenta", "avant les
  /// années 80".
  private func limit(at position: Int, within length: Int) -> (end: Int, atom: Atom)? {
    for start in (position - length + 1...position).reversed() {
      for begin in [start, start + article(at: start)] {
        if let atom = qualified(at: begin) { return (begin + atom.length, atom) }
      }
    }
    return nil
  }

  private func span(_ role: Role, _ atom: ClosedRange<Int>) -> YearSpan {
    switch role {
    case .before: YearSpan(last: atom.lowerBound - 1)
    case .since: YearSpan(first: atom.lowerBound)
    case .after: YearSpan(first: atom.upperBound + 1)
    default: YearSpan(last: atom.upperBound)
    }
  }

  /// "67 to 70", "2012 - 2016", "between 1990 and 1995".
  private func through(_ first: Atom, from start: Int) -> Found? {
    var position = indexAfter(first, from: start)
    guard position < words.count else { return nil }
    if let length = length(.through, at: position), !words[position].marks.contains(.stop) {
      position += length
      position += article(at: position)
    } else if words[position].marks.isDisjoint(with: [.hyphen, .dash]) {
      return nil
    }
    guard
      let second = tensAfter(decade: first, at: position)
        ?? qualified(at: position, after: first.span.lowerBound),
      second.span.upperBound >= first.span.lowerBound
    else { return nil }
    let span = YearSpan(first: first.span.lowerBound, last: second.span.upperBound)
    return Found(length: position + second.length - start, years: YearExpression(span: span))
  }

  /// "los 70 y 80", "années soixante et soixante-dix": tens behind a decade are one as well.
  private func tensAfter(decade first: Atom, at position: Int) -> Atom? {
    guard first.span.count == 10, first.span.lowerBound % 10 == 0, position < words.count,
      !languages.isDisjoint(with: [.spanish, .french, .portuguese])
    else { return nil }
    if words[position].folded.utf8.count == 2, let number = Int(words[position].folded),
      number % 10 == 0
    {
      let year = YearWords.century(number)
      return Atom(span: year...(year + 9), length: 1)
    }
    guard let (number, count) = YearWords.spelledTens(words[position...]) else { return nil }
    let year = YearWords.century(number)
    return Atom(span: year...(year + 9), length: count)
  }

  private func indexAfter(_ atom: Atom, from start: Int) -> Int {
    // The atom's own words end here, whether a "between" stands before it or not.
    if let length = length(.between, at: start), qualified(at: start + length) == nil {
      return start + atom.length
    } else if let length = length(.between, at: start) {
      return start + length + atom.length
    }
    return start + atom.length
  }

  /// "2005 and later", 2000年以前, 1990년 이후.
  private func suffixed(_ atom: Atom, from start: Int) -> Found {
    let end = start + atom.length
    let suffixes: [(Role, Role)] = [
      (.beforeAfter, .before), (.untilAfter, .until), (.sinceAfter, .since),
    ]
    for (suffix, role) in suffixes {
      guard let length = length(suffix, at: end),
        words[end].marks.isDisjoint(with: [.stop, .comma])
      else { continue }
      return Found(
        length: atom.length + length, years: YearExpression(span: span(role, atom.span)))
    }
    if end > 0, end <= words.count, words[end - 1].hasPlus {
      return Found(
        length: atom.length, years: YearExpression(span: YearSpan(first: atom.span.lowerBound)))
    }
    // An era that goes on has no end.
    let isOpen = atom.span.count > 1 && atom.span.upperBound == today
    return Found(
      length: atom.length, isBare: atom.length == 1 && atom.span.count == 1,
      years: YearExpression(
        span: YearSpan(
          first: atom.span.lowerBound, last: isOpen ? nil : atom.span.upperBound)))
  }

  private func vague(at start: Int) -> Found? {
    if let found = lastYears(at: start) ?? ofAge(at: start) ?? namedYear(at: start) { return found }
    if let length = length(.last, at: start) {
      return Found(length: length, years: YearExpression(span: YearSpan(first: today - 10)))
    }
    if let length = length(.modern, at: start) {
      return Found(length: length, years: VagueYears(today: today).modern)
    }
    return nil
  }

  /// A number in digits, words or characters.
  func number(at position: Int) -> (value: Int, length: Int)? {
    guard position < words.count else { return nil }
    if words[position].script == .digits {
      return Int(words[position].folded.prefix(6)).map { ($0, 1) }
    }
    var end = position
    var value = 0
    while end < words.count, end < position + 3, let digit = YearWords.digit(words[end].folded) {
      value = digit == 10 ? max(1, value) * 10 : value + digit
      end += 1
    }
    if end > position { return (value, end - position) }
    var found: (value: Int, length: Int)?
    phrases.forEachMeaning(in: words, at: position, languages) { length, meaning in
      if case .number(let number) = meaning { found = (number, length) }
    }
    return found
  }

  // MARK: Atoms

  /// A year or decade, with early, mid or late before or behind it.
  private func qualified(at start: Int, after first: Int? = nil) -> Atom? {
    guard start < words.count else { return nil }
    for (role, part) in [(Role.early, 0), (.mid, 1), (.late, 2)] {
      guard let length = length(role, at: start) else { continue }
      var position = start + length
      if let span = parts(from: part, at: position, from: start) { return span }
      position += article(at: position)
      // "late 60s": the decade follows at once.
      if let atom = atom(at: position, after: first), let part = Self.part(part, of: atom.span) {
        return Atom(span: part, length: position + atom.length - start)
      }
    }
    let position = start + article(at: start)
    guard var atom = atom(at: position, after: first) else { return nil }
    atom.length += position - start
    guard languages.isDisjoint(with: .english) else { return atom }
    for (role, part) in [(Role.early, 0), (.mid, 1), (.late, 2)] {
      let end = start + atom.length
      // 80년대 말고: a longer word begins there.
      guard let length = length(role, at: end), longestPhrase(at: end) == length,
        words[end].isJoined || languages == .korean,
        let part = Self.part(part, of: atom.span)
      else { continue }
      return Atom(span: part, length: atom.length + length)
    }
    return atom
  }

  /// "mid to late 70s", "early-mid 90s": from one part of a decade to another.
  private func parts(from first: Int, at position: Int, from start: Int) -> Atom? {
    guard position < words.count else { return nil }
    var next = position
    if let through = length(.through, at: position) {
      next += through
    } else if !words[position].marks.contains(.hyphen), !words[position].marks.contains(.slash) {
      return nil
    }
    for (role, last) in [(Role.mid, 1), (.late, 2)] where last > first {
      guard let length = length(role, at: next) else { continue }
      let end = next + length + article(at: next + length)
      guard let atom = atom(at: end, after: nil), let one = Self.part(first, of: atom.span),
        let other = Self.part(last, of: atom.span)
      else { continue }
      return Atom(span: one.lowerBound...other.upperBound, length: end + atom.length - start)
    }
    return nil
  }

  private static func part(_ part: Int, of decade: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard decade.count == 10 else { return nil }
    let first = decade.lowerBound
    return switch part {
    case 0: first...(first + 3)
    case 1: (first + 4)...(first + 6)
    default: (first + 7)...(first + 9)
    }
  }

  func atom(at start: Int, after first: Int?) -> Atom? {
    guard start < words.count else { return nil }
    let word = words[start]
    if let decade = YearWords.decade(word.folded) {
      return Atom(span: decade, length: 1 + noise(at: start + 1))
    }
    if let found = era(at: start) ?? republic(at: start) ?? characterDecade(at: start)
      ?? introducedDecade(at: start)
    {
      return found
    }
    guard word.script == .digits, let number = Int(word.folded.prefix(6)) else { return nil }
    return digits(number, at: start, after: first)
  }

  private func digits(_ number: Int, at start: Int, after first: Int?) -> Atom? {
    switch words[start].folded.utf8.count {
    case 4: fourDigits(number, at: start)
    case 2: twoDigits(number, at: start, after: first)
    default: nil
    }
  }

  private func fourDigits(_ number: Int, at start: Int) -> Atom? {
    if (1900...(today + 1)).contains(number) {
      if let length = length(.decade, at: start + 1), number % 10 == 0 {
        return Atom(span: number...(number + 9), length: 1 + length)
      }
      return Atom(span: number...number, length: 1 + (length(.yearMark, at: start + 1) ?? 0))
    }
    // 7080: the seventies and eighties, as Koreans say.
    guard languages == .korean, number == 7080 || number == 8090 else { return nil }
    return Atom(span: (1900 + number / 100)...(1909 + number % 100), length: 1)
  }

  /// "años 80", "años ochenta", "années quatre-vingt".
  private func introducedDecade(at start: Int) -> Atom? {
    guard let length = length(.decadeBefore, at: start), start + length < words.count else {
      return nil
    }
    let position = start + length
    let word = words[position]
    if word.script == .digits, let number = Int(word.folded.prefix(6)) {
      if word.folded.utf8.count == 4, (1900...today).contains(number), number % 10 == 0 {
        return Atom(span: number...(number + 9), length: length + 1)
      }
      guard word.folded.utf8.count == 2, number % 10 == 0 else { return nil }
      let year = YearWords.century(number)
      return Atom(span: year...(year + 9), length: length + 1)
    }
    guard let (number, count) = YearWords.spelledTens(words[position...]) else { return nil }
    let year = YearWords.century(number)
    return Atom(span: year...(year + 9), length: length + count)
  }

  // MARK: Words beside years

  private func article(at position: Int) -> Int {
    guard position < words.count else { return 0 }
    return words[position].isAny(of: .articles)
      ? 1 : 0
  }

  /// "80er Jahre".
  private func noise(at position: Int) -> Int {
    guard position < words.count, languages.contains(.german) else { return 0 }
    return words[position].isAny(of: .germanYears) ? 1 : 0
  }

  private func longestPhrase(at position: Int) -> Int {
    phrases.longest(in: words, at: position, languages).length
  }

  func length(_ role: Role, at position: Int) -> Int? {
    phrases.length(of: role, in: words, at: position, languages)
  }
}
