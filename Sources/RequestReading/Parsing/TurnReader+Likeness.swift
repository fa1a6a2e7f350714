/// What is to be like something named, or like what was shown.
extension TurnReader {
  /// "add a few similar songs", "more in a similar style": like what was named or shown.
  func isBareLikeness(_ position: Int) -> Bool {
    guard languages.contains(.english), scope.mode != .unwanted, position + 1 < items.count,
      items[position].ends(with: .similar),
      items[position + 1].marks == .space,
      items[position + 1].hasAny(.noun, .performer, .counter, .likeAfter)
        || items[position + 1].begins(with: .alikeness)
    else { return false }
    guard position + 2 < items.count, sentence(position + 2) == sentence(position) else {
      return true
    }
    let next = items[position + 2].firstWord
    return !next.isAny(of: .behindSimilar) && !items[position + 2].has(.like)
  }

  /// "similar in feel and vibe to X", "similar in subject to X": what is compared stands apart.
  func comparesApart(_ position: Int) -> Bool {
    guard languages.contains(.english), scope.mode == .wanted, position > 1,
      position + 1 < items.count,
      items[position].ends(with: .comparedTo),
      items[position].words.count == 1
    else { return false }
    let first = max(0, position - 8)
    let isSimilar = items[first..<position].indices.contains {
      sentence($0) == sentence(position)
        && items[$0].ends(with: .similar)
    }
    return isSimilar
      && items[(position + 1)..<min(items.count, position + 6)].contains { !$0.names.isEmpty }
  }

  /// "with production similar to X", "a similar intro/feel/energy to X", "the chorus of X": words that say
  /// in what something is like something else ask for nothing of their own.
  func isCompared(_ position: Int) -> Bool {
    guard languages.contains(.english), scope.mode != .unwanted, items[position].words.count == 1,
      items[position].begins(with: .aspects)
    else { return false }
    let own = items.indices.filter { sentence($0) == sentence(position) }
    let isAspect = { (index: Int) in
      self.items[index].has(.and)
        || self.items[index].words.count == 1
          && items[index].begins(with: .aspects)
    }
    let after = own.first { $0 > position && !isAspect($0) }
    let before = own.last { $0 < position && !isAspect($0) }
    let follows = before.map {
      items[$0].ends(with: .similar)
    }
    let precedes = after.map { index in
      items[index].begins(with: .similar)
        || scope.mode == .like
          && items[index].begins(with: .withinSomething)
    }
    return follows == true || precedes == true
  }

  /// "more like that", "no more of those".
  mutating func readReference(_ item: RequestItem, _ position: Int) -> Bool {
    guard item.hasAny(.like, .likeAfter, .more, .negate) else { return false }
    let nearby = (position + 1)..<max(position + 1, min(items.count, position + 3))
    let isLike = item.hasAny(.like, .likeAfter)
    let after = nearby.first {
      (items[$0].has(.reference) || isLike && isPerson($0))
        && items[$0].marks.isSubset(of: [.space])
    }
    let isBehind =
      position > 0 && item.has(.likeAfter)
      && (items[position - 1].has(.reference) || isPerson(position - 1))
    guard after != nil || isBehind else { return false }
    let range = isBehind ? (position - 1)..<(position + 1) : position..<((after ?? position) + 1)
    if item.has(.like) || item.has(.likeAfter) {
      guard scope.mode != .unwanted else { return false }
      reading.followUps.append((.more(like: nil), range))
    } else if item.has(.negate), item.has(.ask) || item.words.count > 1 {
      reading.followUps.append((.without(nil), range))
    } else {
      return false
    }
    return item.has(.like)
  }

  /// "more like her", 跟他像的: who was spoken of.
  private func isPerson(_ position: Int) -> Bool {
    items[position].isAny(of: .personsCompared)
  }

  /// "songs like these: A, B": what is named beside the reference are the seeds.
  mutating func likenShown() {
    guard reading.followUps.contains(where: { $0.value == .more(like: nil) }) else { return }
    let asked = reading.things.indices.filter {
      reading.things[$0].isName && reading.things[$0].polarity == .wanted
    }
    // "Wonderwall is amazing, what else is there like it?"
    let said = reading.things.lastIndex {
      $0.isName && $0.polarity == .mentioned && $0.sentence == 0
    }
    for index in asked.isEmpty ? [said].compactMap(\.self) : asked {
      reading.things[index].polarity = .like
    }
  }

  /// "similar songs (A, B)", "similar artists: A, B": seeds listed behind a bracket or a colon.
  mutating func likenListed() {
    guard
      let position = items.indices.dropLast().first(where: {
        items[$0].has(.likeAfter) && !items[$0 + 1].marks.isDisjoint(with: [.bracket, .colon])
          && !items[$0 + 1].names.isEmpty
      }),
      !reading.things.contains(where: { $0.isName && $0.items.upperBound <= position })
    else { return }
    for index in reading.things.indices
    where reading.things[index].isName && reading.things[index].polarity == .wanted
      && reading.things[index].sentence == sentence(position + 1)
    {
      reading.things[index].polarity = .like
    }
  }

  /// "Hozier, Aurora. give me more in that witchy folk direction": names of a sentence that asks for nothing, and what
  /// is to go where they do.
  mutating func likenNamedBefore() {
    guard languages == .english,
      let position = items.indices.first(where: { goesThatWay($0) })
    else { return }
    let last = sentence(position)
    for index in reading.things.indices
    where reading.things[index].isName && reading.things[index].polarity == .wanted
      && reading.things[index].sentence < last
      && !sentences.asks[reading.things[index].sentence]
    {
      reading.things[index].polarity = .like
    }
  }

  /// "I'm thinking Kyuss, Calexico": names that come to somebody's mind.
  mutating func likenThoughtOf() {
    guard languages == .english else { return }
    var thoughtSentences: Set<Int> = []
    for index in reading.things.indices
    where reading.things[index].artist != nil && reading.things[index].polarity == .wanted {
      let thing = reading.things[index]
      let isNext =
        index > 0 && reading.things[index - 1].polarity == .like && isCoordinated(index - 1, index)
        && reading.things[index - 1].artist != nil
      let before = turn.words[..<items[thing.items.lowerBound].words.lowerBound]
      if WordList.thoughts.isEnd(of: before) || isNext && thoughtSentences.contains(thing.sentence)
      {
        reading.things[index].polarity = .like
        thoughtSentences.insert(thing.sentence)
      }
    }
  }

  /// "in that vein", "in that witchy folk direction", "along those lines".
  private func goesThatWay(_ position: Int) -> Bool {
    let start = items[position].words.lowerBound
    guard let length = WordList.thatWay.length(in: turn.words, at: start) else { return false }
    let behind = turn.words[(start + length)...].prefix(4).prefix { $0.marks == .space }
    return behind.contains { $0.isAny(of: .ways) }
  }

  /// "similar to the album X by A", "akin to any of the last albums of A": an album that the catalog does not
  /// have stands for its artist.
  mutating func likenAlbums() {
    for index in reading.things.indices
    where reading.things[index].artist != nil && reading.things[index].polarity == .wanted {
      let position = reading.things[index].items.lowerBound
      let own = (0..<position).filter { sentence($0) == sentence(position) }
      guard
        let like = own.last(where: { items[$0].has(.like) }),
        items[like..<position].contains(where: { $0.has(.album) }),
        !items[(like + 1)..<position].contains(where: { $0.hasAny(.negate, .only, .but) })
      else { continue }
      reading.things[index].polarity = .like
    }
  }

  /// "somewhere between A and B": names that something lies between are its likes.
  func isBetweenNames(_ position: Int) -> Bool {
    guard position + 3 < items.count, !items[position + 1].names.isEmpty,
      items[position + 2].has(.and)
    else { return false }
    return !items[position + 3].names.isEmpty
  }

  /// "like the Segundo Romance album by X": a name behind "by", in the same clause.
  func isCredited(behind position: Int) -> Bool {
    for next in (position + 1)..<max(position + 1, min(items.count, position + 6)) {
      guard items[next].marks.isDisjoint(with: [.comma, .stop]) else { return false }
      if items[next].has(.by) { return next + 1 < items.count && !items[next + 1].names.isEmpty }
    }
    return false
  }

  /// Whether a word of likeness compares: what follows is a name, or something quoted.
  func isLikeness(_ item: RequestItem, _ position: Int) -> Bool {
    if position > 0, item.words.count == 1, item.has(.function),
      items[position - 1].ends(with: .subjectsOfLiking)
    {
      return false
    }
    for next in (position + 1)..<max(position + 1, min(items.count, position + 6)) {
      let follower = items[next]
      if follower.marks.contains(.stop) || follower.hasAny(.negate, .except) { return false }
      if next == position + 1, follower.marks.contains(.comma) { return false }
      if !follower.names.isEmpty { return true }
      if follower.concept != nil, item.words.count > 1 || isCredited(behind: next) {
        return true
      }
      if follower.concept != nil { return false }
      if follower.isFree { continue }
    }
    return false
  }
}
