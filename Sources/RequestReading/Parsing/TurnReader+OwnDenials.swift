/// What somebody says that they cannot do or do not know, and remarks of disbelief: "no puedo dormir, pon algo
/// tranquilo", "ich weiß nicht, was ich zum Grillen spielen soll", "não acredito, tocou no meu casamento". Nothing
/// in them is refused.
extension TurnReader {
  /// Passes over the clause that denies something of the speaker, or the whole sentence that doubts.
  mutating func passOwnDenial(_ item: RequestItem, _ position: Int) -> Bool {
    let start = item.words.lowerBound
    let doubt = length(of: .disbelief, at: start)
    guard let length = doubt ?? length(of: .inabilities, at: start),
      item.words.upperBound <= start + length,
      doubt == nil
        ? !bears(from: start + length, in: position)
        : !saysOfMusic(behind: start + length, position)
    else { return false }
    set(.ignored, position)
    scope.endsAtComma = doubt == nil
    consume(wordsUntil: start + length, from: position)
    return true
  }

  /// "no puede ser rock": what follows at once is what shall not be.
  private func saysOfMusic(behind end: Int, _ position: Int) -> Bool {
    let rest = items.indices.filter { items[$0].words.lowerBound >= end }.prefix(2)
    for next in rest {
      guard sentence(next) == sentence(position), items[next].marks.isSubset(of: [.space]) else {
        return false
      }
      if items[next].concept != nil || !items[next].names.isEmpty { return true }
      guard isArticle(next) || items[next].isAny(of: .articles) else { return false }
    }
    return false
  }

  private func length(of list: WordList, at start: Int) -> Int? {
    guard let length = list.length(in: turn.words, at: start) else { return nil }
    let said = turn.words[start..<(start + length)].map(\.folded).joined()
    return list.contains(said, in: languages) ? length : nil
  }

  /// "no puedo con el reguetón", "ich kann nicht schon wieder ABBA hören": the clause says of music what nobody can
  /// bear, or names somebody.
  private func bears(from start: Int, in position: Int) -> Bool {
    for next in items.indices.dropFirst(position) {
      if next > position, endsBefore(next, position) { return false }
      if items[next].isProper { return true }
      let words = items[next].words.filter { $0 >= start }
      if words.contains(where: { WordList.bearing.contains(turn.words[$0].folded, in: languages) })
      {
        return true
      }
    }
    return false
  }

  private func endsBefore(_ next: Int, _ position: Int) -> Bool {
    sentence(next) != sentence(position) || items[next].marks.contains(.comma)
      || items[next].has(.but)
  }
}
