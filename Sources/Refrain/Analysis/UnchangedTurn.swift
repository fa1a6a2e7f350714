import RequestReading

/// A turn of a conversation in which nothing was read that changes what was asked for before: "more",
/// "something else", "the sixth one", "again".
///
/// The same answer would come once more as if it were another one; so what such words say of what was
/// shown is done, or it is said that nothing was.
struct UnchangedTurn {
  /// What the words are about.
  enum Meaning: Equatable {
    /// Others than were shown.
    case others
    /// One of what was shown, counted from 1.
    case place(Int)
    /// Nothing that is known.
    case nothing
  }

  let meaning: Meaning
  /// All words of the turn.
  let span: WordSpan

  /// A longer turn says more than that.
  private static let maximumWords = 6
  /// Words beside "the sixth".
  private static let maximumWordsOfPlace = 4

  /// Nil where the turn says something, or only talks.
  ///
  /// - Complexity: a reading of the turns before, unless the turn has words of a slot.
  init?(_ reading: Reading, of turns: [String], in snapshot: EngineSnapshot) {
    guard turns.count > 1, let text = turns.last, !reading.isSmallTalk,
      reading.followUps.isEmpty,
      !reading.hasUnknownWords && !reading.isAside || UnchangedTurn.meaning(of: text) != .nothing
    else { return nil }
    let turn = turns.count - 1
    guard !reading.spans.contains(where: { $0.turn == turn && !$0.range.isEmpty }) else {
      return nil
    }
    var before = snapshot.read(turns: Array(turns.dropLast()))
    (before.freeWords, before.followUps) = (reading.freeWords, reading.followUps)
    (before.hasUnknownWords, before.isSmallTalk) = (reading.hasUnknownWords, false)
    (before.isCut, before.isAside) = (reading.isCut, reading.isAside)
    guard before == reading else { return nil }
    meaning = UnchangedTurn.meaning(of: text)
    span = WordSpan(0..<text.utf8.count, of: text, turn: turn)
  }

  private static func meaning(of text: String) -> Meaning {
    let words = RequestWord.words(in: text).map(\.folded)
    guard words.count <= maximumWords else { return .nothing }
    let kept = words.filter { !courtesies.contains($0) }
    if others.contains(kept.joined(separator: " ")) { return .others }
    let joined = words.joined()
    if signs.contains(where: { joined.contains($0) }) { return .others }
    if words.count <= maximumWordsOfPlace,
      let place = kept.lazy.compactMap({ OrdinalWord.value(of: $0) }).first
    {
      return .place(place)
    }
    return numbered(joined).map { .place($0) } ?? .nothing
  }

  /// 第六首, 6番目, 여섯 번째.
  private static func numbered(_ text: String) -> Int? {
    for (number, forms) in numerals where forms.contains(where: { text.hasPrefix($0) }) {
      return number
    }
    return nil
  }

  // MARK: Words

  private static let courtesies: Set<String> = [
    "please", "the", "some", "me", "give", "show", "play", "ok", "okay", "now", "and", "bitte",
    "por", "favor", "s'il", "vous", "plait", "et", "y", "und", "e", "a", "an",
  ]

  private static let others: Set<String> = folded(
    """
    more|more songs|more music|more tracks|more of them|next|next one|next ones|next page|others|other
    other songs|other ones|other tracks|another|another one|another song|something else|anything else
    something different|different ones|different songs|different artist|different artists|different
    someone else|somebody else|other artists|other artist|new ones|what else|what else is there
    keep going|go on|different list|try again
    otra|otro|otra cosa|otras|otros|otras canciones|mas|mas canciones|algo diferente|algo distinto|siguiente
    andere|anderes|etwas anderes|was anderes|noch mehr|mehr|mehr davon|andere lieder|nachste|weiter
    autre|autre chose|d'autres|autres|d'autres chansons|plus|encore|la suite|suivant
    outra|outro|outra coisa|outras|outros|outras musicas|mais|mais musicas|proxima
    """)
  private static let signs: [String] = [
    "换一批", "換一批", "换一组", "换一首", "換一首", "换别的", "换点别的", "别的", "其他的", "再来", "再來",
    "还有吗", "還有嗎", "更多", "下一批", "下一首", "另一首", "另外的", "其他歌手", "唔同嘅", "第二啲",
    "他の", "ほかの", "別の", "違うの", "もっと", "次の", "他に", "다른거", "다른걸", "다른노래", "다른곡", "다른가수", "더들려",
    "더보여", "더줘", "다음", "또다른",
  ].map { RequestWord.words(in: $0).map(\.folded).joined() }

  private static func folded(_ lines: String) -> Set<String> {
    Set(
      lines.split { $0 == "|" || $0 == "\n" }.map { phrase in
        RequestWord.words(in: String(phrase)).map(\.folded)
          .filter { !courtesies.contains($0) }.joined(separator: " ")
      })
  }

  private static let numerals: [(Int, [String])] = [
    (6, ["第六", "第6", "6番目", "여섯번째", "6번째"]), (7, ["第七", "第7", "7番目", "일곱번째", "7번째"]),
    (8, ["第八", "第8", "8番目", "여덟번째", "8번째"]), (9, ["第九", "第9", "9番目", "아홉번째", "9번째"]),
    (10, ["第十", "第10", "10番目", "열번째", "10번째"]),
  ]
}

extension InterpretedQuestion {
  /// Does what a turn that changes nothing says of what was shown, or says that nothing was done.
  mutating func answerUnchangedTurn(_ unchanged: UnchangedTurn) {
    let words = unchanged.span.text
    switch unchanged.meaning {
    case .others: askForOthers(unchanged.span, after: unchanged.span.turn)
    case .place(let number):
      let read = Read(
        FollowUp.select(number), span: unchanged.span, strength: .rule, certainty: 0.8)
      if question.shown.isEmpty {
        notes.append("\"\(words)\" speaks of what was shown: give that answer's handle.")
      } else if let track = shown(number).first {
        select([(track, read)])
      } else {
        notes.append("\"\(words)\": so many were not shown.")
      }
    case .nothing: notes.append(unchanged.note)
    }
  }
}

extension UnchangedTurn {
  /// What is said where nothing can be done.
  var note: String {
    switch meaning {
    case .others:
      "\"\(span.text)\" asks for others than were shown: give that answer's handle as without."
    case .place: "\"\(span.text)\" speaks of what was shown: give that answer's handle."
    case .nothing: "\"\(span.text.prefix(100))\" changes nothing of what was asked for before."
    }
  }
}
