/// Remarks on a part of what is heard: "her voice is so soothing", 这首歌的吉他太好听了, ドラムがかっこいい. They ask for nothing, though
/// the part is a tag as well.
extension SentenceKinds {
  static func remarksOnPart(
    _ items: [RequestItem], _ words: [RequestWord], _ languages: LanguageSet
  ) -> Bool {
    let isOfMore = items.contains {
      $0.hasAny(
        .ask, .like, .likeAfter, .negate, .negateAfter, .except, .exceptEnd, .more, .less, .purpose,
        .about, .only, .onlyAfter, .others, .instead, .but, .performer, .instrumental)
        && !$0.has(.function)
        || $0.isYears
    }
    guard !isOfMore, items.count < maximumItemsOfRemark else { return false }
    if playsOneself(items, words) { return true }
    return languages.isDisjoint(with: [.chinese, .japanese, .korean])
      ? remarksInLetters(items, words) : remarksInCharacters(items, words)
  }

  /// Longer sentences tell more.
  private static var maximumItemsOfRemark: Int { 12 }
  /// Characters and syllables of the longest verdict.
  private static var maximumWordsOfVerdict: Int { 8 }

  /// Whether an item is a part of a song: an instrument, a voice, its words, its chorus.
  private static func isPart(_ item: RequestItem) -> Bool {
    if item.isAny(of: .partsOfSongs) { return true }
    guard let concept = item.concept else { return false }
    let kind = MusicLexicon.shared[concept.id].kind
    return kind == .instrument || kind == .voice
  }

  /// "ich habe früher Klavier gespielt", 我小时候学过钢琴: somebody plays an instrument, or learns to.
  private static func playsOneself(_ items: [RequestItem], _ words: [RequestWord]) -> Bool {
    guard let first = items.first, let last = items.last,
      items.contains(where: { item in
        item.concept.map { MusicLexicon.shared[$0.id].kind == .instrument } ?? false
      }),
      !items.contains(where: { $0.hasAny(.noun, .counter) && !$0.has(.function) })
    else { return false }
    return (first.words.lowerBound..<last.words.upperBound).contains {
      WordList.playingOneself.length(in: words, at: $0) != nil
    }
  }

  // MARK: Letters

  /// "That guitar solo was unreal", "le solo de guitare est dingue", "Adele's voice is something else"; "quelle voix".
  private static func remarksInLetters(_ items: [RequestItem], _ words: [RequestWord]) -> Bool {
    let own = items.drop {
      $0.hasAny(.talk, .function) && !isPart($0) && !$0.begins(with: .determinersOfParts)
        && WordList.exclamationsAboutParts.length(in: words, at: $0.words.lowerBound) == nil
    }
    guard let first = own.first, own.count > 1 else { return false }
    let second = own[own.startIndex + 1]
    if WordList.exclamationsAboutParts.length(in: words, at: first.words.lowerBound) != nil {
      return own.dropFirst().prefix(3).contains(where: isPart) && own.count < 5
    }
    let isOwned =
      first.names.contains { $0.kind == .artist } && second.begins(with: .endingS)
    guard isOwned || first.begins(with: .determinersOfParts) else { return false }
    let start = own.startIndex + (isOwned ? 2 : 1)
    guard let part = own[start...].prefix(3).firstIndex(where: isPart),
      own[start..<part].allSatisfy({ $0.marks == .space && !$0.has(.noun) })
    else { return false }
    // "the piano part", "that piano intro".
    var next = part + 1
    while next < own.endIndex, isPart(own[next]), own[next].marks == .space { next += 1 }
    return next < own.endIndex && own[next].marks == .space
      && !own[next...].contains { $0.hasAny(.too, .tooAfter) }
      && WordList.predicatesOfParts.contains(own[next].firstWord)
  }

  // MARK: Characters

  /// 这首歌的吉他太好听了, このギターソロやばい, 드럼이 예술이네: a verdict ends the sentence, behind the part and its particle.
  private static func remarksInCharacters(
    _ items: [RequestItem], _ words: [RequestWord]
  ) -> Bool {
    guard let part = items.lastIndex(where: isPart), part + 1 < items.count,
      !items[(part + 1)...].contains(where: { $0.hasAny(.noun, .counter) }),
      !items[..<part].contains(where: { $0.isFree && !$0.has(.reference) && $0.words.count > 3 })
    else { return false }
    let said = words[items[part].words.upperBound..<items[items.count - 1].words.upperBound]
    return (1...maximumWordsOfVerdict).contains {
      $0 <= said.count && WordList.verdictsOnParts.contains(said.suffix($0))
    }
  }
}
