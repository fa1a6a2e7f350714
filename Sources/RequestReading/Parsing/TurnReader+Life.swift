/// Turns that tell of somebody's day and ask for nothing: "la fiesta de anoche terminó a las seis", 今日落大雨,
/// 커피를 너무 많이 마셨나 봐. What was going on is no wish.
extension TurnReader {
  /// Kinds of concepts that are about life as much as about music.
  private static let kindsOfLife: Set<Concept.Kind> = [.scene, .topic, .region, .mood, .tempo]

  private static let subjects: [(language: LanguageSet, words: Set<String>)] = [
    (
      .english,
      [
        "i", "im", "i'm", "ive", "i've", "we", "we're", "were", "weve", "he", "she", "they", "it",
        "its", "it's",
        "hes", "shes",
      ]
    ),
    (.german, ["ich", "wir", "es", "er"]), (.french, ["j", "je", "on", "il", "elle"]),
    (.spanish, ["yo", "nos"]), (.portuguese, ["eu", "nos"]),
  ]
  private static let verbs: [(language: LanguageSet, words: Set<String>)] = [
    (.english, ["is", "are", "was", "were", "am", "had", "did", "does"]),
    (.german, ["hat", "ist", "habe", "war", "bin", "sind"]), (.french, ["est", "ai", "part"]),
    (.spanish, ["es", "eres", "fue", "ha", "hemos", "termino"]),
    (.portuguese, ["foi", "levei", "tava", "fui"]),
  ]
  /// "We're having a party": what shall be, music may be for.
  private static let plans: Set<String> = [
    "planning", "having", "throwing", "hosting", "making", "doing", "organizing", "organising",
    "preparing",
    "celebrating", "need", "want", "plane", "feiern", "feiere", "mache", "planeo", "prepare",
  ]
  private static let predicates = ["了", "咗", "过", "過", "完", "都", "好好", "太", "成身", "得很", "死机", "死機"]
  private static let japaneseEndings = [
    "ちゃった", "った", "した", "きた", "いた", "んだ", "ました", "てる", "てます", "最悪", "すごいね", "だね", "だよ", "ですね", "だわ",
  ]
  private static let koreanEndings = [
    "었어", "았어", "했어", "봤어", "왔어", "갔어", "였어", "나봐", "봐", "네", "거든", "네요", "어요", "았다", "었다", "했다",
    "더라",
    "모여", "내려가", "잖아",
  ]

  /// Whether a turn that names nothing but such things has a predicate, and no word of asking.
  var tellsOfLife: Bool {
    guard items.count > 1, !reading.things.isEmpty, reading.followUps.isEmpty,
      reading.things.allSatisfy({ isOfLife($0) })
    else { return false }
    let isOfMusic = items.contains {
      $0.hasAny(
        .negate, .negateAfter, .except, .exceptEnd, .ask, .noun, .counter, .performer, .like,
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
      return text.count > 5 && Self.predicates.contains { text.contains($0) }
        && !["听", "歌", "曲", "的"].contains { text.hasSuffix($0) }
        && !text.contains("听")
    }
    if languages == .japanese {
      let text = said.joined()
      return Self.japaneseEndings.contains { text.hasSuffix($0) } && !text.contains("聴")
    }
    if languages == .korean {
      let text = said.joined()
      return Self.koreanEndings.contains { text.hasSuffix($0) } && !text.contains("듣")
        && !text.contains("들")
    }
    let says = { (lists: [(language: LanguageSet, words: Set<String>)]) in
      lists.contains { list in
        !list.language.isDisjoint(with: languages) && said.contains { list.words.contains($0) }
      }
    }
    let isSaid = said.count > 4 && says(Self.subjects) || said.count > 5 && says(Self.verbs)
    return isSaid && !said.contains(where: Self.plans.contains) && !said.contains("listen")
      && !said.contains("hear")
  }
}
