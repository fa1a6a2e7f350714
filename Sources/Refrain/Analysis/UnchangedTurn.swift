import RequestReading

/// A turn of a conversation in which nothing was read that changes what was asked for before: "more",
/// "something else", "the sixth one", "again".
///
/// The same answer would come once more as if it were another one; so what such words say of what was
/// shown is done, or it is said that nothing was.
struct UnchangedTurn {
  /// What the words are about.
  let meaning: OtherThanShown
  /// All words of the turn.
  let span: WordSpan

  /// Nil where the turn says something, or only talks.
  ///
  /// - Complexity: a reading of the turns before, unless the turn has words of a slot.
  init?(_ reading: Reading, of turns: [String], in snapshot: EngineSnapshot) {
    guard turns.count > 1, let text = turns.last, !reading.isSmallTalk,
      reading.followUps.isEmpty,
      !reading.hasUnknownWords && !reading.isAside || OtherThanShown(text) != .nothing
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
    meaning = OtherThanShown(text)
    span = WordSpan(0..<text.utf8.count, of: text, turn: turn)
  }
}

extension InterpretedQuestion {
  /// Does what a turn that changes nothing says of what was shown, or says that nothing was done.
  mutating func answerUnchangedTurn(_ unchanged: UnchangedTurn) {
    let words = unchanged.span.text
    switch unchanged.meaning {
    case .others: askForOthers(unchanged.span, after: unchanged.span.turn)
    case .position(let number):
      let read = Extracted(
        FollowUp.select(number), span: unchanged.span, strength: .rule, certainty: 0.8)
      if question.shown.isEmpty {
        notes.append(ShownNotes.needsHandle(words))
      } else if let track = shown(number).first {
        select([(track, read)])
      } else {
        notes.append(ShownNotes.wereNotShown(words))
      }
    case .nothing: notes.append(unchanged.note)
    }
  }
}

extension UnchangedTurn {
  /// What is said where nothing can be done.
  var note: String {
    switch meaning {
    case .others: ShownNotes.needsWithout(span.text)
    case .position: ShownNotes.needsHandle(span.text)
    case .nothing: "\"\(span.text.prefix(100))\" changes nothing of what was asked for before."
    }
  }
}

/// What is said of words about what was shown, where they cannot be kept.
enum ShownNotes {
  static func needsHandle(_ words: String) -> String {
    "\"\(words)\" speaks of what was shown: give that answer's handle."
  }

  static func needsWithout(_ words: String) -> String {
    "\"\(words)\" asks for others than were shown: give that answer's handle as without."
  }

  static func wereNotShown(_ words: String) -> String {
    "\"\(words)\": so many were not shown."
  }
}
