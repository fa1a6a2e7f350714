/// Judges how plausible it is that words of a turn are the name that the catalog has.
///
/// Any word may be a name: "Yes", "Rain", "It", "Who". What speaks for it: quotation marks, a capital
/// where others have none, words that names stand beside ("by", "songs", 的), the whole turn being
/// the name, length, and the share of the catalog that the name's rarest word means. What speaks
/// against it: being words of asking or of music themselves.
struct NameJudge {
  let turn: ScannedTurn
  let languages: LanguageSet
  /// Whether nothing was said before: later a "yes" answers.
  let isFirst: Bool
  private let capitalsTell: Bool
  let phrases = Vocabulary.shared.phrases

  init(_ turn: ScannedTurn, languages: LanguageSet, isFirst: Bool) {
    self.turn = turn
    self.languages = languages
    self.isFirst = isFirst
    capitalsTell = !languages.contains(.german) && Self.capitalsTell(turn, languages)
  }

  /// In "SHOUTED" and in Headline Case, where words of asking have capitals, these say nothing.
  private static func capitalsTell(_ turn: ScannedTurn, _ languages: LanguageSet) -> Bool {
    var lower = 0
    var upper = 0
    for (position, word) in turn.words.enumerated()
    where word.script == .letters && position > 0 && !word.marks.contains(.stop)
      && !word.isAny(of: .iInEnglish)
    {
      let meanings = Vocabulary.shared.phrases.values(of: CollectionOfOne(word))
      guard meanings.contains(where: { !$0.languages.isDisjoint(with: languages) }) else {
        continue
      }
      if word.isCapitalized { upper += 1 } else { lower += 1 }
    }
    return lower > 0 ? lower * 3 >= upper : upper == 0
  }

  /// More than what any reading by phrases weighs.
  static let sure = 8.0

  /// Whether a meaning of the vocabulary is what a catalog's tag may mean as well: a concept that is
  /// no language.
  static func isTag(_ meaning: Meaning.Content) -> Bool {
    if case .concept(let id, _) = meaning { return MusicLexicon.shared[id].kind != .language }
    return false
  }

  /// Above 0 where the name may be meant; the more, the surer.
  func plausibility(
    of names: [NameMatch], _ range: Range<Int>, asPhrase: [Meaning.Content]?
  ) -> Double {
    let words = turn.words
    if isQuoted(range) { return Self.sure }
    if range.count == words.count, isWholeTurn(asPhrase) {
      let isAlbum = names.allSatisfy { $0.kind == .album }
      return isAlbum && asPhrase != nil ? 0 : Self.sure
    }
    if isCueOfCharacters(range, asPhrase) { return 0 }
    if cuts(range) || isCompound(range) || isNoName(range) || isYear(of: names, range) { return 0 }
    if isCount(range) || opensRefusal(range) { return 0 }
    let cue = names.contains { $0.kind == .album } ? albumCue(range) : .none
    // Albums are called by all sorts of words, and nothing but an album stands where they do.
    if cue == .none, names.allSatisfy({ $0.kind == .album }) { return 0 }
    let certainty = names.map(\.certainty).max() ?? 0
    let isArtist = names.contains { $0.kind == .artist }
    let common = range.filter { isCommon($0) }.count
    // "I am still listening" names no IAM.
    if common == range.count, range.count > 1,
      words[range.lowerBound].isAny(of: .speakersWithVerbs),
      !words[range.upperBound - 1].isCapitalized, names.allSatisfy({ !$0.name.contains(" ") })
    {
      return 0
    }
    var score = certainty * 1.2 - 0.9 + 0.45 * Double(range.count - 1)
    if isArtist { score += 0.35 }
    if !names.contains(where: \.isWhole) { score -= 0.5 }
    if common == range.count { score -= asPhrase == nil ? 0.9 : 1.6 }
    let isConcept = asPhrase?.contains { if case .concept = $0 { true } else { false } } == true
    if isConcept { score -= 1.2 }
    if words[range.lowerBound].isCharacter {
      score += characters(range, isArtist: isArtist)
    } else {
      score += capitals(range)
      // Letters among characters are no word of the sentence: Everything은 됐어.
      let isForeign =
        languages.isSubset(of: [.chinese, .japanese, .korean]) && asPhrase == nil
        && words[range.lowerBound].folded.utf8.count > 3
      if range.count == 1, !isArtist, !isForeign { score -= 0.9 }
    }
    if isArtist, isBehindBy(range) { score += 3 }
    if !isConcept, names.contains(where: { $0.kind == .title }), isPlacedAsTitle(range, asPhrase) {
      score += 3
    }
    if isArtist, asPhrase == nil, common == 0, fillsLastSentence(range) { score += 1 }
    switch cue {
    case .said: score += 1.6
    case .implied: score += 1.4
    case .none: break
    }
    return score + neighbors(range, isArtist: isArtist)
  }

  /// How the words before or behind a name say that it is an album.
  enum AlbumCue {
    case none
    /// "songs off X", "Lieder aus X".
    case implied
    /// "the album X", 专辑《X》.
    case said
  }

  func albumCue(_ range: Range<Int>) -> AlbumCue {
    let isNamed = range.lowerBound > 0 && role(before: range.lowerBound, [.named]) != nil
    if role(before: isNamed ? range.lowerBound - 1 : range.lowerBound, [.album]) != nil
      || role(at: range.upperBound, [.album]) != nil
    {
      return .said
    }
    guard range.lowerBound > 1 else { return .none }
    let before = turn.words[range.lowerBound - 1].folded
    guard before.isAny(of: .albumPrepositions) else { return .none }
    return role(before: range.lowerBound - 1, [.noun, .counter, .negate]) != nil ? .implied : .none
  }

  /// "thanks! queen", "lol ok. now queen": whether the name is all that the last sentence says.
  private func fillsLastSentence(_ range: Range<Int>) -> Bool {
    guard range.upperBound == turn.words.count, range.lowerBound > 0 else { return false }
    let isNext = turn.words[range.lowerBound - 1].isAny(of: .nextInOrder)
    let first = isNext ? range.lowerBound - 1 : range.lowerBound
    guard first == 0 || turn.words[first].marks.contains(.stop) else { return false }
    // "skip! queen", "no. queen".
    return !(0..<first).contains {
      role(at: $0, [.negate, .negateAfter, .refuseNamed, .except, .fact]) != nil
        || turn.words[$0].isAny(of: .finalNos)
    }
  }

  /// Whether a turn that is a name means the name: "Yes" later on answers, and "hello" greets.
  private func isWholeTurn(_ asPhrase: [Meaning.Content]?) -> Bool {
    guard let asPhrase else { return true }
    guard isFirst else { return false }
    let first = turn.words[0]
    return !asPhrase.contains(.role(.talk)) || first.isCapitalized
  }

  /// 不想听, 别放: a title that is nothing but a word of refusing or asking is that word beside others.
  private func isCueOfCharacters(_ range: Range<Int>, _ asPhrase: [Meaning.Content]?) -> Bool {
    guard turn.words[range.lowerBound].isCharacter, let asPhrase else { return false }
    let cues: [Meaning.Content] = [
      .role(.negate), .role(.negateAfter), .role(.except), .role(.ask), .role(.only),
    ]
    return cues.contains(where: asPhrase.contains)
  }

  // MARK: What speaks for and against

  private func isQuoted(_ range: Range<Int>) -> Bool {
    turn.quotations.contains { $0.words == range }
  }

  /// Whether a word is one that people use for other things.
  private func isCommon(_ position: Int) -> Bool {
    var isKnown = false
    phrases.forEachMeaning(in: turn.words, at: position, languages) { length, _ in
      if length == 1 { isKnown = true }
    }
    return isKnown
  }

  /// An article alone (the rest of "The The"), or a contraction: "I've" is not Ive.
  private func isNoName(_ range: Range<Int>) -> Bool {
    guard range.count == 1 else { return false }
    let word = turn.words[range.lowerBound]
    if word.isAny(of: .articles) {
      return true
    }
    return word.range.count > word.folded.utf8.count && isCommon(range.lowerBound)
      && languages.contains(.english)
  }

  /// "songs from 1975" are of that year, and not by The 1975.
  private func isYear(of names: [NameMatch], _ range: Range<Int>) -> Bool {
    guard range.count == 1, turn.words[range.lowerBound].script == .digits,
      turn.words[range.lowerBound].folded.utf8.count == 4
    else { return false }
    return names.allSatisfy { $0.kind == .artist && $0.name.lowercased().hasPrefix("the ") }
  }

  /// "heart-songs": the beginning of a word with a hyphen.
  private func isCompound(_ range: Range<Int>) -> Bool {
    let first = turn.words[range.lowerBound]
    if range.lowerBound > 0, first.marks == .hyphen, first.script == .letters { return true }
    return range.upperBound < turn.words.count && turn.words[range.upperBound].marks == .hyphen
      && turn.words[range.upperBound].script == .letters
      // "Adele-free ballads".
      && !turn.words[range.upperBound].isAny(of: .free)
  }

  /// Whether the name begins or ends within a word: a Korean one, a run of katakana, a quotation.
  private func cuts(_ range: Range<Int>) -> Bool {
    let words = turn.words
    let first = words[range.lowerBound]
    if range.lowerBound > 0, first.isJoined {
      let before = words[range.lowerBound - 1].script
      if before == first.script, before == .hangul || before == .katakana { return true }
      if before == .letters, first.script == .letters { return true }
    }
    if range.upperBound < words.count, words[range.upperBound].isJoined {
      let (last, after) = (words[range.upperBound - 1].script, words[range.upperBound].script)
      if last == after, last == .katakana { return true }
    }
    return words[range.lowerBound].quotation != words[range.upperBound - 1].quotation
      || (range.count < 4
        && range.dropFirst().contains { !words[$0].marks.isDisjoint(with: [.stop, .bracket]) })
  }

  private func characters(_ range: Range<Int>, isArtist: Bool) -> Double {
    if range.count == 1 { return standsAlone(range.lowerBound) ? -0.4 : -1.6 }
    if range.count == 2 { return isArtist ? 0.1 : -0.6 }
    return 0.5
  }

  /// Whether a syllable is a Korean word by itself.
  private func standsAlone(_ position: Int) -> Bool {
    let words = turn.words
    guard words[position].script == .hangul, position + 1 < words.count else { return false }
    guard position == 0 || !words[position].isJoined else { return false }
    // 쿨은 말고: with its particle.
    let hasParticle =
      position + 2 < words.count && !words[position + 2].isJoined
      && words[position + 1].isAny(of: .topicParticles)
    return !words[position + 1].isJoined || hasParticle
  }

  private func capitals(_ range: Range<Int>) -> Double {
    guard capitalsTell, range.contains(where: { turn.words[$0].script == .letters }) else {
      return 0
    }
    let content = range.filter { turn.words[$0].script == .letters && !isCommon($0) }
    let judged = content.isEmpty ? Array(range) : content
    let capital = judged.filter { turn.words[$0].isCapitalized }.count
    let opensSentence =
      range.lowerBound == 0 || turn.words[range.lowerBound].marks.contains(.stop)
    if capital == judged.count { return opensSentence && range.count == 1 ? 0.2 : 1.3 }
    return capital == 0 ? -0.5 : 0.3
  }

  private func neighbors(_ range: Range<Int>, isArtist: Bool) -> Double {
    var score = 0.0
    if role(before: range.lowerBound, [.named, .version]) != nil {
      score += 1.2
    } else if let before = role(
      before: range.lowerBound, [.like, .by, .negate, .except, .only, .others])
    {
      score += before == .by || before == .like ? 0.9 : 0.6
      // "songs like wonderwall": what nobody uses for anything else, before the end.
      if before == .like, !isArtist, range.count == 1, endsSentence(range),
        !isCommon(range.lowerBound)
      {
        score += 1.2
      }
      // What is refused beside an artist is as likely one of the artist's titles.
      if !isArtist, before == .negate || before == .except {
        score += turn.words[range.lowerBound].script == .digits ? 0.75 : 0.25
        // "not landslide": a word that nobody uses for anything else.
        if range.count == 1, turn.words[range.lowerBound].script == .letters,
          !isCommon(range.lowerBound)
        {
          score += 0.9
        }
      }
    } else if role(before: range.lowerBound, [.ask, .taste, .and, .ignore]) != nil {
      score += 0.45
      // "play 1999", and nothing more.
      if !isArtist, endsSentence(range) { score += 0.9 }
    } else if !isArtist, endsSentence(range) || !isCommon(range.lowerBound),
      role(before: range.lowerBound, [.fact]) != nil
    {
      // "wer singt Wonderwall?", "wer hat Wonderwall gesungen?".
      score += 0.9
    }
    if let after = role(
      at: range.upperBound,
      [.possessive, .likeAfter, .negateAfter, .exceptEnd, .onlyAfter, .noun, .version])
    {
      // みたいな stands behind a name.
      let isLike = after == .likeAfter && turn.words[range.upperBound].isCharacter
      score += isLike ? 1.3 : 0.45
    }
    if isArtist, range.upperBound < turn.words.count,
      turn.words[range.upperBound].isAny(of: .endingS)
    {
      score += 0.9
    }
    if !isArtist, isJudged(range) { score += 0.9 }
    if !isArtist, names(versionAfter: range.upperBound) { score += 0.9 }
    if !isArtist, isDashed(range.upperBound) { score += 0.9 }
    return score
  }

  /// "Zombie is too political for me": a word that nobody uses for anything else, of which something is said.
  private func isJudged(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard languages.contains(.english), range.count == 1, next + 1 < turn.words.count,
      turn.words[range.lowerBound].isCapitalized, !isCommon(range.lowerBound)
    else { return false }
    return turn.words[next].isAny(of: .copulasOfOne)
      && turn.words[next + 1].isAny(of: .degreesOfVerdicts)
  }

  /// "Yellow - Coldplay": a dash and what looks like a name.
  private func isDashed(_ position: Int) -> Bool {
    guard position < turn.words.count, turn.words[position].marks.contains(.dash) else {
      return false
    }
    let next = turn.words[position]
    return next.isCapitalized || next.script != .letters
  }

  func endsSentence(_ range: Range<Int>) -> Bool {
    range.upperBound == turn.words.count
      || !turn.words[range.upperBound].marks.isDisjoint(with: [.stop, .comma, .bracket])
  }

  /// "Hurt, the live version".
  private func names(versionAfter position: Int) -> Bool {
    guard position < turn.words.count, !turn.words[position].marks.contains(.stop) else {
      return false
    }
    return (position..<min(position + 3, turn.words.count)).contains {
      role(at: $0, [.version]) != nil
    }
  }

  func role(before position: Int, _ roles: [Role]) -> Role? {
    var end = position
    // Articles between a preposition and a name.
    if end > 0,
      turn.words[end - 1].isAny(of: .determinersOfNames)
    {
      end -= 1
    }
    for start in stride(from: end - 1, through: max(0, end - 6), by: -1) {
      var found: Role?
      phrases.forEachMeaning(in: turn.words, at: start, languages) { length, meaning in
        guard start + length == end || start + length == position else { return }
        if case .role(let role) = meaning, roles.contains(role) { found = role }
      }
      if let found { return found }
    }
    return nil
  }

  func role(at position: Int, _ roles: [Role]) -> Role? {
    guard position < turn.words.count else { return nil }
    var found: Role?
    phrases.forEachMeaning(in: turn.words, at: position, languages) { _, meaning in
      if case .role(let role) = meaning, roles.contains(role) { found = role }
    }
    return found
  }
}
