/// Places in a sentence where a name stands, whatever else its words mean.
extension NameJudge {
  /// "anything by yes": whatever else the last words behind "by" mean, they are an artist's name.
  func isBehindBy(_ range: Range<Int>) -> Bool {
    guard languages.contains(.english), range.lowerBound > 1,
      turn.words[range.lowerBound - 1].isAny(of: .by),
      !turn.words[range.lowerBound].isAny(of: .noNamesBehindBy)
    else { return false }
    return range.upperBound == turn.words.count
      || !turn.words[range.upperBound].marks.isDisjoint(with: [.comma, .stop, .bracket])
      || role(at: range.upperBound, [.but]) != nil
  }

  /// Whether words stand where a title does: before what is refused of it, or beside a kind of recording.
  func isPlacedAsTitle(_ range: Range<Int>, _ asPhrase: [Meaning.Content]?) -> Bool {
    // "Hello, but no metal" greets, and "please, without drums" asks.
    let isCourtesy =
      asPhrase?.contains { [.role(.talk), .role(.ask)].contains($0) } == true
      && languages != .chinese
      && (role(at: range.upperBound, [.but]) == nil
        || turn.words[range.upperBound].marks.contains(.comma))
    return !isCourtesy
      && (isBeforeItsRefusals(range) || isOfRecordings(range, asPhrase)
        || isAllThatIsRefused(range, asPhrase))
  }

  /// 十年不要，听腻了: what stands for nothing else, alone before a refusal.
  private func isAllThatIsRefused(_ range: Range<Int>, _ asPhrase: [Meaning.Content]?) -> Bool {
    let words = turn.words
    guard asPhrase == nil, range.count > 1, words[range.lowerBound].isCharacter,
      range.lowerBound == 0
        || !words[range.lowerBound].marks.isDisjoint(with: [.comma, .stop, .space]),
      range.upperBound < words.count, words[range.upperBound].marks.isEmpty
    else { return false }
    var end: Int?
    phrases.forEachMeaning(in: words, at: range.upperBound, languages) { length, meaning in
      if case .role(.negateAfter) = meaning { end = max(end ?? 0, range.upperBound + length) }
    }
    guard let end else { return false }
    return end == words.count || !words[end].marks.isDisjoint(with: [.comma, .stop])
  }

  /// "covers of Yellow", "Yellow remixes", "something like Hello": what kinds of recordings there are of, or what
  /// something is like.
  private func isOfRecordings(_ range: Range<Int>, _ asPhrase: [Meaning.Content]?) -> Bool {
    let says: [Role] = [.function, .reference, .verbal, .noun, .performer, .popular, .recent, .old]
    let isPlain =
      asPhrase?.contains { meaning in
        if case .role(let role) = meaning { says.contains(role) } else { false }
      } == true
    guard !isPlain, languages.contains(.english) else { return false }
    let kinds: [Role] = [.cover, .remix, .karaoke, .acoustic, .demo]
    let isOf = range.lowerBound > 1 && turn.words[range.lowerBound - 1].isAny(of: .of)
    return isOf && role(before: range.lowerBound, kinds) != nil
      || range.lowerBound == 0 && role(at: range.upperBound, kinds) != nil
      || range.upperBound == turn.words.count && role(before: range.lowerBound, [.like]) != nil
      || range.upperBound < turn.words.count && role(at: range.upperBound, [.but]) != nil
        && role(before: range.lowerBound, [.like]) != nil
  }

  /// "Hello but not by Lionel Richie", "clocks, no covers", "Yellow without remixes", "the original Despacito":
  /// a title at the beginning, of which kinds or artists are refused.
  private func isBeforeItsRefusals(_ range: Range<Int>) -> Bool {
    let words = turn.words
    let opening = words[..<range.lowerBound].map(\.folded)
    let isOriginal = opening.last?.isAny(of: .original) == true
    guard opening.allSatisfy({ $0.isAny(of: .beforeTitleBy) }) else {
      return false
    }
    if isOriginal { return range.upperBound == words.count }
    var next = range.upperBound
    guard next < words.count else { return false }
    if role(at: next, [.but]) != nil { next += 1 }
    // "Jolene by anyone other than Dolly Parton".
    if next + 1 < words.count, words[next].isAny(of: .by),
      words[next + 1].isAny(of: .anyone)
    {
      return true
    }
    // "Jolene but sung by someone other than Dolly Parton", "Hallelujah, live".
    if next < words.count, next > range.upperBound || words[next].marks.contains(.comma),
      role(at: next, [.cover, .live, .acoustic, .by, .karaoke, .demo]) != nil
    {
      return true
    }
    guard next < words.count, role(at: next, [.negate, .except]) != nil else {
      return next + 1 == words.count && role(at: next, [.original]) != nil
    }
    let behind = (next + 1)..<min(words.count, next + 5)
    return words[next].marks.contains(.comma) || next > range.upperBound
      || behind.contains { role(at: $0, [.cover, .remix, .live, .karaoke, .by]) != nil }
  }

  /// "7 songs", 9首: a number that counts songs is nobody who is called so, unless songs are said to be by
  /// them.
  func isCount(_ range: Range<Int>) -> Bool {
    guard range.count == 1, range.upperBound < turn.words.count,
      turn.words[range.lowerBound].script == .digits,
      turn.words[range.lowerBound].folded.utf8.count <= 2,
      turn.words[range.upperBound].marks.isSubset(of: [.space])
    else { return false }
    return role(at: range.upperBound, [.counter, .noun]) != nil && !isBehindBy(range)
  }

  /// "But nothing by Latto": nobody called BUT.
  func opensRefusal(_ range: Range<Int>) -> Bool {
    range.count == 1 && range.upperBound < turn.words.count
      && (range.lowerBound == 0 || turn.words[range.lowerBound].marks.contains(.stop))
      && turn.words[range.lowerBound].isAny(of: .but)
      && role(at: range.upperBound, [.negate, .only]) != nil
  }
}
