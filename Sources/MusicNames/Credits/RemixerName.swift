/// Names of who made a remix, as remarks of titles have them: "Drake" of "Drake Remix", "Cedric Gervais" of
/// "Cedric Gervais Extended Remix".
package enum RemixerName {
  /// The name in a remark about a remix; nil where it has no other word than the remark's own.
  static func named(in remark: String) -> String? {
    var words = remark.split(whereSeparator: \.isWhitespace)
    if let by = words.firstIndex(where: { $0.lowercased() == "by" }),
      words[..<by].allSatisfy({ isGeneric($0) })
    {
      words.removeFirst(by + 1)
    }
    while let last = words.last, isGeneric(last) { words.removeLast() }
    guard !words.isEmpty else { return nil }
    let name = words.joined(separator: " ")
    return ["'s", "’s"].first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
  }

  /// Whose remix a name with a genitive says it is: "Tiësto" of "Tiësto's AFTR:HRS"; nil for others.
  package static func owner(of name: String) -> String? {
    for sign in ["'s ", "’s ", "s' ", "s’ "] {
      guard let range = name.firstRange(of: sign), range.lowerBound > name.startIndex else {
        continue
      }
      let owner = String(name[..<range.lowerBound])
      return sign.hasPrefix("s") ? owner + "s" : owner
    }
    return nil
  }

  /// Whether words before "Remix" are a name by themselves, although no other credit has it: written in
  /// capitals, and with a word that says nothing of sound, season or place.
  package static func isSomebody(_ name: String) -> Bool {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard let first = words.first(where: { $0.contains(where: \.isLetter) }) else { return false }
    let isCapital = first.first { $0.isLetter }.map { !$0.isLowercase } ?? false
    return isCapital && words.contains { !isGeneric($0) && !isKind($0) }
  }

  private static func isGeneric(_ word: Substring) -> Bool {
    let letters = word.lowercased().filter { $0.isLetter }
    return letters.isEmpty || remarks.contains(letters)
  }

  private static func isKind(_ word: Substring) -> Bool {
    kinds.contains(word.lowercased().filter { $0.isLetter })
  }

  private static let remarks: Set<String> = Set(
    """
    remix remixed rmx mix mixed edit version ver extended radio club dub vocal instrumental original
    official bootleg vip flip rework remaster remastered festival mashup refix inch re reedit reworked
    recut rerub
    """.split(whereSeparator: \.isWhitespace).map { String($0) })

  private static let kinds: Set<String> = Set(
    """
    the a an and new old full long short album single dance house deep tech techno trance disco funk soul
    jazz rock pop metal trap drill jungle bass drum dubstep hardstyle hardcore garage latin reggae dancehall
    ambient chill chillout lounge acoustic electronic electro edm summer winter spring autumn christmas
    party night midnight day morning sunset sunrise beach island uk us usa eu japanese american european
    english spanish french german first second third final alternate alternative special deluxe bonus live
    slow fast slowed sped reverb nightcore piano orchestral symphonic lofi hiphop rap rnb retro classic
    future tropical progressive melodic world international street film movie tv video game mono stereo
    clean explicit dirty quiet loud dark light big small video promo airplay megamix mega power energy workout running
    dj nu neo post pre anniversary edition part one two three
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
