/// Decides what a name means that the catalog has for several kinds of things.
struct NameChoice {
  let items: [RequestItem]
  let turn: ScannedTurn
  let languages: LanguageSet

  func kind(of names: [NameMatch], at position: Int) -> Thing.Kind {
    let isOfTitle = names.contains { $0.kind == .title }
    var best =
      names.max { score($0, position, isOfTitle) < score($1, position, isOfTitle) } ?? names[0]
    if best.kind == .title, isCalledAlbum(position) {
      // "The album 21" is not the song of that name.
      let album = names.first { $0.kind == .album }
      best = album ?? NameMatch(kind: .album, length: best.length, name: best.name, certainty: 0.5)
    }
    switch best.kind {
    case .artist: return .artist(named(best, position))
    case .title, .album: return .work(named(best, position), artist: nil)
    case .tag:
      let concepts = MusicLexicon.shared.concepts(of: best.name)
      return .tag(concepts: Array(concepts.prefix(1)), ids: best.ids)
    }
  }

  /// What stands in title brackets and is in no catalog has the words of the request.
  private func named(_ match: NameMatch, _ position: Int) -> NameMatch {
    guard match.name.isEmpty else { return match }
    var match = match
    match.name = words(of: items[position])
    return match
  }

  private func words(of item: RequestItem) -> String {
    var text = ""
    for position in item.words {
      let word = turn.words[position]
      if position > item.words.lowerBound, !word.isJoined { text += " " }
      text += word.folded
    }
    return text
  }

  /// - Parameter isOfTitle: whether a title is called so as well, which an album that is not called one
  ///   gives way to.
  private func score(_ match: NameMatch, _ position: Int, _ isOfTitle: Bool) -> Double {
    var score = match.certainty + 0.3 * match.popularity + (match.isWhole ? 0.2 : 0)
    let item = items[position]
    switch match.kind {
    case .artist:
      score += 0.6
      if stands(after: position, .likeAfter, .performer, .possessive) { score += 0.4 }
      if stands(before: position, .by, .performer, .others) { score += 0.8 }
      if item.quotation != nil { score -= 1.2 }
    case .title:
      if item.quotation != nil { score += 0.8 }
      if isBetweenTitleAndArtist(position) { score += 0.9 }
      if item.words.count == turn.words.count, item.words.count > 2 { score += 0.2 }
    case .album:
      score -= 0.3
      if isCalledAlbum(position) {
        score += 1.6
      } else if isTakenFrom(position) {
        score += 0.5
      } else if isOfTitle {
        score -= 1
      }
    case .tag: score -= 0.1
    }
    return score
  }

  private func stands(after position: Int, _ roles: Role...) -> Bool {
    position + 1 < items.count && roles.contains { items[position + 1].has($0) }
  }

  private func stands(before position: Int, _ roles: Role...) -> Bool {
    position > 0 && roles.contains { items[position - 1].has($0) }
  }

  /// "the album X", "X, the album", 专辑《X》.
  private func isCalledAlbum(_ position: Int) -> Bool {
    var before = position - 1
    if before > 0, items[before].hasAny(.named, .possessive) { before -= 1 }
    if before >= 0, items[before].has(.album) { return true }
    guard position + 1 < items.count, items[position + 1].marks.isDisjoint(with: [.comma, .stop])
    else {
      return false
    }
    return items[position + 1].has(.album)
  }

  /// "songs off X", "Lieder aus X".
  private func isTakenFrom(_ position: Int) -> Bool {
    guard position > 1, items[position - 2].hasAny(.noun, .counter, .negate) else { return false }
    return items[position - 1].begins(with: .albumPrepositions)
  }

  /// "X by Y", "Y - X".
  private func isBetweenTitleAndArtist(_ position: Int) -> Bool {
    if position + 2 < items.count, items[position + 1].has(.by),
      items[position + 2].names.contains(where: { $0.kind == .artist })
    {
      return true
    }
    return position > 0 && items[position].marks.contains(.dash)
      && items[position - 1].names.contains { $0.kind == .artist }
  }
}
