/// Names of the catalog, and words that are written as names and are in no catalog.
extension TurnReader {
  mutating func readName(_ names: [NameMatch], _ position: Int) {
    let chooser = NameChoice(items: items, turn: turn, languages: languages)
    let kind = chooser.kind(of: names, at: position)
    if case .tag(let concepts, let ids) = kind {
      if isPlaceOfTheirs(position) { return }
      append(.tag(concepts: concepts, ids: ids), position..<(position + 1))
      return
    }
    if isCovered(kind, position) {
      append(kind, position..<(position + 1))
      reading.things[reading.things.count - 1].polarity = .unwanted
      return
    }
    let isOwner = isOwnerOfRefusedRecordings(position)
    append(kind, position..<(position + 1), isQuoted: items[position].quotation != nil)
    if isOwner { reading.things[reading.things.count - 1].polarity = .wanted }
    // "before the Beatles" is a time.
    if position > 0,
      items[position - 1].has(.before)
        || isArticle(position - 1) && position > 1
          && items[position - 2].has(.before)
    {
      reading.things[reading.things.count - 1].polarity = .mentioned
    }
  }

  /// "ABBA covers", 이문세 노래 리메이크한 거: what others sing of theirs.
  private func isCovered(_ kind: Thing.Kind, _ position: Int) -> Bool {
    guard scope.mode == .wanted, case .artist = kind, position + 1 < items.count else {
      return false
    }
    // ユーミンの曲のカバー, 周杰伦的歌的翻唱, 이문세 노래 리메이크한 거.
    if !languages.isDisjoint(with: [.chinese, .japanese, .korean]) {
      let next = items[(position + 1)...].prefix(5)
      guard let cover = next.firstIndex(where: { $0.has(.cover) }) else { return false }
      let between = items[(position + 1)..<cover]
      return between.contains { $0.has(.noun) || $0.isAny(of: .songsInKorean) }
        && between.allSatisfy {
          $0.isAny(of: .songsInKorean) || $0.hasAny(.possessive, .noun) && $0.marks.isEmpty
        }
    }
    guard languages.contains(.english), items[position + 1].marks == .space else { return false }
    return items[position + 1].begins(with: .covers)
      && items[position + 1].words.count == 1
  }

  /// "No live versions of Queen" refuses kinds of recordings, not Queen.
  func isOwnerOfRefusedRecordings(_ position: Int) -> Bool {
    guard scope.mode == .unwanted, position > 0, let last = reading.things.last,
      case .recording = last.kind, last.items.lowerBound > scope.start
    else { return false }
    let before = items[position - 1].lastWord
    return before.isAny(of: .ofOrBy)
  }

  /// "some Fireboy songs", "songs by Burna Boy": an unknown word that is written as a name, before a noun
  /// or behind what stands before names, is a name that the catalog does not have, and no tag.
  func isUnknownName(_ position: Int) -> Bool {
    guard languages == .english, scope.mode != .unwanted, !scope.isLeaning, hasPlainWords else {
      return false
    }
    let item = items[position]
    if isBehindBy(position) { return true }
    guard turn.words[item.words.lowerBound].isCapitalized, position > 0,
      !item.marks.contains(.stop), sentence(position) == sentence(position - 1)
    else { return false }
    var next = position + 1
    while next < items.count, items[next].isFree, items[next].marks == .space,
      turn.words[items[next].words.lowerBound].isCapitalized
    {
      next += 1
    }
    let isBeforeNoun = next < items.count && items[next].marks == .space && items[next].has(.noun)
    return isBeforeNoun || items[position - 1].hasAny(.and) && reading.things.last?.isName == true
  }

  /// "songs by Billy Idol": words behind "by", written as a name, one of which nobody knows.
  func isBehindBy(_ position: Int) -> Bool {
    guard languages == .english, scope.mode != .unwanted, hasPlainWords else { return false }
    var start = position
    while start > 0, isCapital(start), items[start].marks == .space { start -= 1 }
    guard start < position, items[start].has(.by), items[start].words.count < 3 else {
      return false
    }
    var end = start + 1
    while end < items.count, isCapital(end), items[end].marks == .space { end += 1 }
    let run = items[(start + 1)..<end]
    return run.contains { $0.isFree } && (run.count > 1 || items[start].words.count == 1)
  }

  /// Whether an item that is no name of the catalog begins with a capital.
  func isCapital(_ position: Int) -> Bool {
    (items[position].isFree || items[position].concept != nil)
      && turn.words[items[position].words.lowerBound].isCapitalized
  }

  /// Whether capitals tell names: in headlines and in capital letters throughout they do not.
  var hasPlainWords: Bool {
    let words = turn.words.dropFirst().filter { $0.script == .letters }
    return words.count { $0.isCapitalized } * 2 < words.count + 1
  }

  /// "but not Je t'aime", "the album Rumours": words that are written as a name, where a title is.
  mutating func readTitleRun(_ position: Int) -> Bool {
    let isAlbum =
      follows(position, .album) && turn.words[items[position].words.lowerBound].isCapitalized
    guard isAlbum || isOpenRefusal && isNameLike(position) else { return false }
    var end = position + 1
    while end < min(items.count, position + 8),
      items[end].marks.isDisjoint(with: [.comma, .stop, .slash, .ampersand, .plus]),
      items[end].isFree || isPartOfTitle(end)
    {
      end += 1
    }
    for next in (position + 1)..<max(position + 1, end) { consumed.insert(next) }
    reading.hasUnknownWords = true
    guard isAlbum else {
      guard end > position + 1 else { return false }
      append(.tag(concepts: [], ids: []), position..<end, isFree: true)
      return true
    }
    let last = items[end - 1].words.upperBound
    let words = turn.words[items[position].words.lowerBound..<last].map(\.folded)
    let name = NameMatch(
      kind: .album, length: words.count, name: words.joined(separator: " "), certainty: 0.5)
    append(.work(name, artist: nil), position..<end)
    return true
  }

  /// A single letter between apostrophes, or another capital.
  func isPartOfTitle(_ position: Int) -> Bool {
    let word = turn.words[items[position].words.lowerBound]
    guard items[position].words.count == 1, !items[position].hasAny(.by, .but, .and, .talk) else {
      return false
    }
    return word.folded.utf8.count == 1 || word.isCapitalized && word.script == .letters
  }

  /// "but not Thunderstruck", "no de Lionel Richie": a word that is written as a name, right behind a refusal.
  func isNameLike(_ position: Int) -> Bool {
    guard turn.words[items[position].words.lowerBound].isCapitalized else { return false }
    let isBehindBut =
      scope.start > 0 && position == scope.start + 1 && items[scope.start - 1].has(.but)
    let isObject =
      !languages.contains(.german) && position <= scope.start + 2 && !isWeak(items[scope.start])
      && (languages == .chinese || hasPlainWords)
    return isBehindBut || isOpenRefusal && isObject
  }
}
