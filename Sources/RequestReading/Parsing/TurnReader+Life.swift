/// Turns that tell of somebody's day and ask for nothing: "la fiesta de anoche terminó a las seis", 今日落大雨,
/// 커피를 너무 많이 마셨나 봐. What was going on is no wish.
extension TurnReader {
  /// Kinds of concepts that are about life as much as about music.
  private static let kindsOfLife: Set<Concept.Kind> = [.scene, .topic, .region, .mood, .tempo]

  /// Whether a turn that names nothing but such things has a predicate, and no word of asking.
  var tellsOfLife: Bool {
    guard items.count > 1, !reading.things.isEmpty, reading.followUps.isEmpty,
      reading.things.allSatisfy({ isOfLife($0) })
    else { return false }
    let isOfMusic = items.contains {
      $0.has(.negate) && !$0.text.begins(with: .lacks)
        || $0.hasAny(
          .negateAfter, .except, .exceptEnd, .ask, .noun, .counter, .performer, .like,
          .likeAfter, .purpose, .about, .only, .onlyAfter,
          .others, .popular,
          .obscure, .new, .more)
        || $0.hasAny(
          .instrumental, .live, .remix, .cover, .karaoke, .version, .album, .less)
        || $0.isProper || $0.isYears
        || !$0.marks.isDisjoint(with: [.dash, .slash, .plus, .ampersand])
    }
    return !isOfMusic && hasPredicate
  }

  private func isOfLife(_ thing: Thing) -> Bool {
    guard case .tag(let concepts, _) = thing.kind else { return false }
    let kinds = concepts.map { MusicLexicon.shared[$0].kind }
    // "this is too sad" is a wish, 커피를 너무 많이 마셨나 봐 is none.
    if items.contains(where: { $0.hasAny(.too, .tooAfter) }),
      kinds.contains(where: { $0 == .mood || $0 == .tempo })
    {
      return false
    }
    return kinds.allSatisfy(Self.kindsOfLife.contains)
  }

  private var hasPredicate: Bool {
    let said = turn.words.map(\.folded)
    if languages == .chinese {
      let text = said.joined()
      return text.count > 5 && text.contains(anyOf: .predicatesOfLifeInChinese)
        && !text.ends(with: .musicInChinese)
        && !text.contains(anyOf: .hearingInCharacters)
    }
    if languages == .japanese {
      let text = said.joined()
      return text.ends(with: .predicatesOfLifeInJapanese)
        && !text.contains(anyOf: .hearingInCharacters)
    }
    if languages == .korean {
      let text = said.joined()
      return text.ends(with: .predicatesOfLifeInKorean) && !text.contains(anyOf: .hearingInKorean)
    }
    let says = { (list: WordList) in said.contains { list.contains($0, in: languages) } }
    let isSaid = said.count > 4 && says(.subjectsOfLife) || said.count > 5 && says(.verbsOfLife)
    return isSaid && !said.contains { $0.isAny(of: .plans) || $0.isAny(of: .listening) }
  }
}
