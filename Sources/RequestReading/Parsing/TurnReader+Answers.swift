/// What takes back or corrects what was said, and answers that refuse, or that only sound as if they did.
extension TurnReader {
  // MARK: Taking back

  /// "Maroon 5 are fine after all": refused no more, and not asked for either.
  mutating func pardon(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.has(.pardon), !isAnyOf(position) else { return false }
    // "take out the Eagles songs, the rest of the list can stay".
    if isOfTheRest(position) { return true }
    let isNamed = change(before: position) {
      $0.polarity = .mentioned
      $0.isPardoned = true
    }
    // "Actually forget it, she can stay", 算了，还是留着吧: of what was refused last.
    if !isNamed, !undoRefusal(before: position), !pardonUnknown(before: position) {
      guard reading.things.isEmpty else { return false }
      reading.pardonsLast = true
    }
    set(.wanted, position)
    return true
  }

  /// Whether the subject right before is what was not named: "the rest of the list"; but not in "anything else, Adele is
  /// fine after all".
  private func isOfTheRest(_ position: Int) -> Bool {
    items[..<position].indices.reversed().prefix(5)
      .prefix { sentence($0) == sentence(position) && !items[$0].isProper }
      .contains { items[$0].isAny(of: .theRest) }
  }

  /// 실수로 아이유 차단했어, 풀어줘: who was refused right before, in another clause.
  private mutating func undoRefusal(before position: Int) -> Bool {
    let marks = items[position].marks
    guard marks.contains(.comma) || reading.isOfCharacters && marks.contains(.stop),
      let index = reading.things.indices.last, reading.things[index].polarity == .unwanted,
      reading.things[index].isName, sentence(position) - reading.things[index].sentence < 2
    else { return false }
    reading.things[index].polarity = .mentioned
    reading.things[index].isPardoned = true
    return true
  }

  /// "otherwise any hip hop is fine": whatever is of this kind is asked for.
  private func isAnyOf(_ position: Int) -> Bool {
    items[..<position].indices.contains { before in
      sentence(before) == sentence(position) && position - before < 8
        && items[before].begins(with: .anyOrOtherwise)
    }
  }

  /// "PNL ça passe": somebody whom the catalog does not have.
  mutating func pardonUnknown(before position: Int) -> Bool {
    var end = position
    while end > 0, items[end - 1].hasAny(.function), !items[end - 1].isFree { end -= 1 }
    var start = end
    while start > 0, items[start - 1].isFree, sentence(start - 1) == sentence(position),
      start == end || items[start].marks.isSubset(of: [.space])
    {
      start -= 1
    }
    guard start < end else { return false }
    let words = items[start].words.lowerBound..<items[end - 1].words.upperBound
    reading.pardoned.append(turn.words[words].map(\.folded).joined(separator: " "))
    consumed.formUnion(start..<end)
    reading.things.removeAll {
      $0.isFree && $0.items.lowerBound >= start && $0.items.upperBound <= end
    }
    return true
  }

  /// "Play Blue by Joni Mitchell... no wait, the LeAnn Rimes one": what was asked for is not, but for a
  /// title whose artist alone is corrected.
  mutating func correct(_ position: Int) {
    correctedAt = position
    corrected = reading.things.last { $0.isWork && $0.polarity == .wanted }
    for index in reading.things.indices where reading.things[index].isName {
      if reading.things[index].polarity == .wanted {
        reading.things[index].polarity = .mentioned
      }
    }
    set(.wanted, position)
  }

  /// Joins a title with the artist that a correction names: "the LeAnn Rimes one".
  mutating func finishCorrection() {
    correctTags()
    guard let corrected, case .work(let work, _) = corrected.kind,
      let index = reading.things.lastIndex(where: { $0.polarity == .wanted && $0.isName }),
      let artist = reading.things[index].artist,
      case let next = reading.things[index].items.upperBound, next < items.count,
      items[next].hasAny(.reference, .version, .possessive)
        || items[next].begins(with: .oneVersion)
    else { return }
    reading.things[index].kind = .work(work, artist: artist)
  }

  /// "Hallelujah", and then "the Jeff Buckley version", "I meant Diana Ross's": the artist of the turn, where it
  /// names no title and nothing but a version of theirs is asked for.
  mutating func findVersion() {
    let names = reading.things.filter { $0.isName && $0.polarity == .wanted }
    guard names.count == 1, let artist = names[0].artist else { return }
    // "no, the other one, by Rex Orange County".
    if names[0].items.lowerBound > 1, items[names[0].items.lowerBound - 1].has(.by),
      items[names[0].items.lowerBound - 2].ends(with: .oneVersion)
    {
      reading.versionBy = artist
      return
    }
    let next = names[0].items.upperBound
    guard next < items.count, items[next].marks.isSubset(of: [.space]) || items[next].marks.isEmpty
    else {
      return
    }
    let word = items[next].firstWord
    let isPossessive = items[next].has(.possessive) || word.isAny(of: .endingS)
    let isVersion =
      items[next].has(.version) || word.isAny(of: .one)
      || items[next].has(.cover) && isOneCover(next, of: names[0])
      || isPossessive && endsClause(next)
      || isPossessive && next + 1 < items.count && items[next + 1].has(.version)
      || WordList.oneVersionInChinese.entries.contains { suffix in
        turn.words[items[next].words.lowerBound...].prefix(suffix.count).map(\.folded).joined()
          == suffix
      }
    if isVersion { reading.versionBy = artist }
  }

  /// "no not Oasis, the Ryan Adams cover".
  private func isOneCover(_ position: Int, of name: Thing) -> Bool {
    !isFirst && items[position].words.count == 1 && endsClause(position)
      && name.items.lowerBound > 0 && isArticle(name.items.lowerBound - 1)
  }

  /// "I want jazz. No wait, blues": what was said of the same kind before does not hold.
  private mutating func correctTags() {
    guard let correctedAt else { return }
    let wanted = reading.things.indices.filter { reading.things[$0].polarity == .wanted }
    let later = wanted.filter { reading.things[$0].items.lowerBound > correctedAt }
      .flatMap { kinds(of: reading.things[$0]) }
    for index in wanted
    where reading.things[index].items.upperBound <= correctedAt
      && kinds(of: reading.things[index]).contains(where: later.contains)
    {
      reading.things[index].polarity = .mentioned
    }
    // "songs from the 80s, I mean 90s".
    guard
      wanted.contains(where: {
        reading.things[$0].isYears && reading.things[$0].items.lowerBound > correctedAt
      })
    else { return }
    for index in wanted
    where reading.things[index].isYears && reading.things[index].items.upperBound <= correctedAt {
      reading.things[index].polarity = .mentioned
    }
  }

  func kinds(of thing: Thing) -> [Concept.Kind] {
    thing.tagConcepts.map { MusicLexicon.shared[$0].kind }
  }

  // MARK: Answers

  /// "Adele? No thanks", 周杰伦？不要: whoever asks after a name and says no refuses it.
  mutating func refuseByAnswer(_ item: RequestItem, _ position: Int) -> Bool {
    guard let last = reading.things.last, last.isName || last.sort == .word || last.isYears,
      last.items.upperBound == position || isAgain(last.items.upperBound..<position),
      item.marks.contains(.question) && last.sentence + 1 == sentence(position)
        || isTopic(last, before: item),
      answersNo(position)
    else { return false }
    reading.things[reading.things.count - 1].polarity = .unwanted
    return true
  }

  /// "schon wieder Adele? Weiter, bitte", 又周杰伦？轉歌, うわ、米津玄師か…スキップで: whom alone a turn wonders at, before it
  /// orders to go on.
  mutating func refuseBySkip() {
    let names = reading.things.indices.filter { reading.things[$0].isName }
    guard names.count == 1, reading.things[names[0]].polarity != .unwanted,
      let end = items.indices.first(where: {
        $0 >= reading.things[names[0]].items.upperBound
          && !items[$0].marks.isDisjoint(with: [.question, .stop, .comma])
      })
    else { return }
    let thing = reading.things[names[0]]
    let before = turn.words[..<items[thing.items.lowerBound].words.lowerBound]
    let isSurprised = WordList.surprisesAtRepeats.isEnd(of: before)
    guard end - thing.items.upperBound < 3,
      isSurprised || thing.items.lowerBound == 0 && !items[end].marks.contains(.comma),
      items[thing.items.upperBound..<end].allSatisfy({ $0.hasAny(.function, .noun) })
    else { return }
    let order = items[end...].drop { $0.has(.talk) && !$0.begins(with: .skips) }
    guard let first = order.first,
      let length = WordList.skips.length(in: turn.words, at: first.words.lowerBound, of: languages),
      items.filter({ $0.words.lowerBound >= first.words.lowerBound + length })
        .allSatisfy({ $0.hasAny(.talk, .function) })
    else { return }
    reading.things.removeAll { !$0.isName }
    reading.things[0].polarity = .unwanted
  }

  /// "Adele? In this house? Never.", 周杰伦？在我家？想都别想: all that a turn asks about, and a verdict that ends it.
  mutating func refuseByNever() {
    guard let last = items.last,
      let first = items.lastIndex(where: { $0.marks.contains(.question) }),
      first > 0,
      WordList.nevers.contains(turn.words[items[first].words.lowerBound..<last.words.upperBound]),
      !items[..<first].contains(where: { $0.has(.ask) && !$0.has(.function) })
    else { return }
    let names = reading.things.indices.filter { reading.things[$0].isName }
    guard names.count == 1, reading.things[names[0]].polarity == .wanted,
      reading.things[names[0]].items.upperBound <= first
    else { return }
    reading.things.removeAll { !$0.isName }
    for index in reading.things.indices { reading.things[index].polarity = .unwanted }
  }

  /// "Drake: no", "Coldplay... hard pass": all that a turn says is what it is about, and a verdict.
  private func isTopic(_ thing: Thing, before item: RequestItem) -> Bool {
    guard languages.contains(.english), thing.polarity == .wanted, thing.isName,
      !item.marks.isDisjoint(with: [.comma, .colon, .stop, .dash]),
      items[..<thing.items.lowerBound].allSatisfy({ $0.has(.talk) })
    else { return false }
    let rest = items.drop { $0.words.lowerBound < item.words.lowerBound }
    return rest.count < 4 && !rest.dropFirst().contains { $0.marks.contains(.stop) }
  }

  /// "Sia again?", "ugh, Sia again, really?": a question that asks for nothing.
  mutating func refuseByAgain(_ item: RequestItem, _ position: Int) -> Bool {
    let isAsked =
      turn.isQuestion
      || position + 1 < items.count && items[position + 1].marks.contains(.question)
    guard isAsked, item.isAny(of: .onceMore), item.marks == .space, endsClause(position),
      let last = reading.things.last,
      last.artist != nil
        || last.sort == .word && namesAnother(behind: position + 1, than: last.items.lowerBound),
      last.polarity == .wanted, last.items.upperBound == position,
      items[..<last.items.lowerBound].allSatisfy({ $0.has(.talk) })
    else { return false }
    reading.things[reading.things.count - 1].polarity = .unwanted
    return true
  }

  /// "Adele again? No".
  private func isAgain(_ between: Range<Int>) -> Bool {
    between.count == 1
      && items[between.lowerBound].begins(with: .onceMore)
  }

  /// "no thanks", "Too much.", "Tired of it.": a sentence, or its first clause, that refuses and names nothing.
  private func answersNo(_ position: Int) -> Bool {
    var end = position
    while end < items.count, sentence(end) == sentence(position),
      end == position || !items[end].marks.contains(.comma)
    { end += 1 }
    let answer = items[position..<end]
    guard answer.count < 6,
      answer.allSatisfy({ $0.concept == nil && $0.names.isEmpty && !$0.isYears || $0.has(.talk) }),
      !answer.contains(where: {
        $0.hasAny(.ask, .more, .pardon) && !$0.hasAny(.negate, .negateAfter)
      })
    else { return false }
    let first = items[position]
    let rest = answer.dropFirst()
    // "Adele? Not them": what a negation stands before is refused elsewhere.
    if first.has(.negate), !first.has(.negateAfter), !first.has(.refuseNamed) {
      return rest.allSatisfy { $0.has(.talk) && $0.concept == nil }
    }
    if first.hasAny(.negateAfter, .too, .tooAfter) { return !rest.contains(where: \.isFree) }
    return first.words.count == 1 && first.begins(with: .finalNos)
      && rest.allSatisfy { $0.has(.talk) }
      || (first.begins(with: .verdicts) || first.isAny(of: .verdicts))
        && !rest.contains(where: \.isFree)
  }

  /// "No, play another", "no just some Adele", "no i said Adele": an answer, with a comma or without.
  func isAnswer(_ position: Int) -> Bool {
    let item = items[position]
    if languages == .chinese { return position == 0 && isChineseAnswer }
    guard item.words.count == 1, position + 1 < items.count,
      item.begins(with: .finalNos)
        || WordList.interruptions.length(in: turn.words, at: item.words.upperBound) == nil
    else { return false }
    let next = items[position + 1]
    let said = item.firstWord
    let opens = said.isAny(of: .finalNos) && opensClause(at: position)
    if isDoubled(position) { return true }
    // "non plutôt Téléphone", "no the softer ones".
    if opens, next.has(.instead) || namesOne(behind: position + 1) { return true }
    if next.marks.contains(.comma) { return opens || item.hasAny(.talk, .function) }
    guard opens, said.isAny(of: .no), languages.contains(.english), next.marks == .space,
      next.names.isEmpty
    else { return false }
    let word = next.firstWord
    let isAsking =
      next.has(.ask) && next.concept == nil && !next.hasAny(.more, .noun, .reference)
    return isAsking || next.hasAny(.only, .but, .correct) || word.isAny(of: .beginningsOfAnswers)
      || next.has(.negate) && !word.isAny(of: .no)
  }

  /// "no no, mejor pop", "nein nein, lieber Jazz": said twice at the beginning, before a clause of its own.
  private func isDoubled(_ position: Int) -> Bool {
    let said = items[position].text
    let isFirst = items[position + 1].text == said
    let first = isFirst ? position : position - 1
    guard first >= 0, items[first].text == said, items[first].words.count == 1,
      items[first + 1].marks.isSubset(of: [.space, .comma]), opensClause(at: first),
      first + 2 < items.count
    else { return false }
    return items[first + 2].marks.contains(.comma) || items[first + 2].has(.instead)
  }

  /// "no the softer ones": what follows names some of what was shown.
  private func namesOne(behind position: Int) -> Bool {
    guard languages.contains(.english), items[position].begins(with: .definiteArticles)
    else {
      return false
    }
    let own = (position + 1)..<max(position + 1, min(items.count, position + 4))
    guard
      let end = own.first(where: { index in
        items[index].ends(with: .ones)
      })
    else { return false }
    return items[position...end].allSatisfy { $0.names.isEmpty && $0.marks.isSubset(of: [.space]) }
  }

  /// 不是 我要听周杰伦, 唔係呀，我話Beyond: a denial at the beginning, and a clause of its own behind it.
  private var isChineseAnswer: Bool {
    var end = 1
    while end < min(items.count, 3), items[end].marks.isEmpty { end += 1 }
    guard end < items.count else { return false }
    let said = turn.words[0..<items[end].words.lowerBound].map(\.folded).joined()
    guard said.isAny(of: .answersInChinese) else { return false }
    return items[end].marks.contains(.comma) || items[end].marks == .space && items[end].has(.ask)
  }

  /// Whether nothing, or a word of talk, stands before an item in its clause.
  private func opensClause(at position: Int) -> Bool {
    position == 0 || sentence(position - 1) != sentence(position)
      || items[position].marks.contains(.comma)
      || items[..<position].allSatisfy { $0.has(.talk) && !$0.has(.ask) }
  }
}
