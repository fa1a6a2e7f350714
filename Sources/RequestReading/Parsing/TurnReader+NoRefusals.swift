/// Denials that refuse no music: matters of life, troubles that music is to rid somebody of, and questions whether
/// there is none.
extension TurnReader {
  /// "I hate Mondays", 不想上班: what nobody refuses to hear. "No work songs" are songs.
  func isMatterOfLife(_ thing: Thing) -> Bool {
    guard thing.sort == .word, let last = items[thing.items].last else { return false }
    let next = thing.items.upperBound
    let isOfSongs =
      next < items.count && sentence(next) == thing.sentence
      && items[next].marks.isSubset(of: [.space])
      && (items[next].hasAny(.noun, .counter, .possessive) || items[next].concept != nil)
    return !isOfSongs && last.words.count < 4
      && WordList.mattersOfLife.contains(turn.words[last.words])
  }

  /// "music to get rid of a headache", "something to drown out the noise": what music is to rid somebody of.
  func ridsOfTrouble(_ position: Int) -> Bool {
    guard position > 1, items[position].has(.negate), items[position].marks == .space,
      WordList.ridding.length(in: turn.words, at: items[position].words.lowerBound) != nil,
      items[position - 1].isAny(of: .purposeOfVerbs),
      items[position - 2].has(.noun) || items[position - 2].isAny(of: .anythingOfMusic)
    else { return false }
    // "music to get rid of Adele": whom nobody wants, and what is music.
    return !items[(position + 1)...].prefix(4).contains { item in
      item.isProper || item.isYears
        || item.concept.map { ![.mood, .topic, .scene].contains(MusicLexicon.shared[$0.id].kind) }
          ?? false
    }
  }

  /// "habt ihr kein Kraftwerk?", 怎么没有梁静茹的歌？: only a question asks for what there may be none of.
  func asksWhetherThereIsNone(_ position: Int) -> Bool {
    guard
      position == 0 || items[position].marks.contains(.comma)
        || items[position].marks.contains(.stop)
        || items[..<position].allSatisfy({ $0.hasAny(.talk, .function) })
    else { return false }
    if items[position].begins(with: .whyNone) { return true }
    let next = items.indices.first { $0 > position && sentence($0) != sentence(position) }
    return next.map { items[$0].marks.contains(.question) } ?? turn.isQuestion
  }
}
