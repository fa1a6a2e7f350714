/// Years in two digits: "'67 to '70", "punk from 77", 87年的歌, 04到08年. Elsewhere such a number counts.
extension YearReader {
  func twoDigits(_ number: Int, at start: Int, after first: Int?) -> Atom? {
    let next = start + 1
    let year = YearWords.century(number)
    if let end = endOfMarkedYear(number, at: start, isSecond: first != nil) {
      return Atom(span: year...year, length: end - start)
    }
    if let length = length(.decade, at: next), number % 10 == 0 {
      return Atom(span: year...(year + 9), length: 1 + length)
    }
    // "'67 to '70": two digits are years beside another year only.
    if let first, (first % 100) < number, number >= 20 {
      let full = first - first % 100 + number
      return Atom(span: full...full, length: 1)
    }
    // "rock from '91".
    if words[start].marks.contains(.century), languages.contains(.english) {
      return Atom(span: year...year, length: 1)
    }
    if isSaidAlone(number, at: start) { return Atom(span: year...year, length: 1) }
    let isIntroduced =
      start > 0 && !languages.isDisjoint(with: [.english])
      && words[start].marks.contains(.space) && number >= 30
      && (length(.through, at: next).map { isTwoDigits(start + 1 + $0, above: number) } ?? false)
      && (length(.between, at: start - 1) != nil || number >= 50 && isLastWord(next + 1))
    return isIntroduced ? Atom(span: (1900 + number)...(1900 + number), length: 1) : nil
  }

  /// "punk from 77", "los éxitos del 86", "Musik aus dem Sommer 96": behind a word that such years follow, at the end
  /// of a clause.
  private func isSaidAlone(_ number: Int, at start: Int) -> Bool {
    start > 0 && number >= 50 && words[start].marks == .space && isLastWord(start)
      && WordList.beforeTwoDigits.contains(words[start - 1].folded, in: languages)
  }

  /// Where a year of two digits with 年 ends.
  private func endOfMarkedYear(_ number: Int, at start: Int, isSecond: Bool) -> Int? {
    let next = start + 1
    let isOfYear = length(.yearMark, at: next) != nil
    let behind = next + (isOfYear ? 1 : 0)
    // 04到08年.
    if languages == .chinese,
      isSecond && isOfYear || opensDigits(at: next) || isOfYear && opensDigits(at: behind)
    {
      return behind
    }
    // 98년 히트곡.
    if languages == .korean, isOfYear, number >= 50, words[next].isJoined,
      length(.decade, at: next) == nil
    {
      return behind
    }
    // 87年的歌; 20年的歌 are songs of twenty years.
    let isOfSongs =
      isOfYear && number >= 60 && behind < words.count
      && words[behind].isAny(of: .possessivesBehindYears)
      && !languages.isDisjoint(with: [.chinese, .japanese])
    return isOfSongs ? behind : nil
  }

  /// Whether 到 and another year of two digits stand at a word.
  private func opensDigits(at position: Int) -> Bool {
    guard let through = length(.through, at: position) else { return false }
    let end = position + through
    return end + 1 < words.count && words[end].script == .digits
      && words[end].folded.utf8.count == 2 && length(.yearMark, at: end + 1) != nil
  }

  /// Whether nothing is counted by the number there: "78 to 82", but not "70 to 80 songs".
  private func isLastWord(_ position: Int) -> Bool {
    position + 1 >= words.count
      || !words[position + 1].marks.isDisjoint(with: [.comma, .stop, .bracket])
  }

  private func isTwoDigits(_ position: Int, above number: Int) -> Bool {
    guard position < words.count, words[position].script == .digits,
      let other = Int(words[position].folded.prefix(6))
    else { return false }
    return words[position].folded.utf8.count == 2 && other > number
  }
}
