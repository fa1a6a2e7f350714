/// Says whom the printed credits of a catalog name, and keeps artists whole whose names merely look
/// like several: by their ids, by a table of well-known ones, and by what the catalog itself shows.
///
/// Every printed name is counted first; then each can be read.
package struct CreditSplitter {
  /// Keys of names that are credited alone.
  private var alone: Set<String> = []
  /// Tracks of names that look like several, by key.
  private var wholes: [String: Int] = [:]
  /// The whole that a piece stands in, and whether it stands in others, too.
  private var pieces: [String: (whole: String, isElsewhere: Bool)] = [:]
  private var keys = NameKeys()
  /// Names that are either a person's with the family name first or those of two, until all are counted.
  private var undecided: [(name: String, tracks: Int)] = []
  /// Whom printed names mean whatever they look like, by key.
  private var given: [String: [String]] = [:]
  /// What is known from other credits.
  private let others: KnownCredits?

  /// A whole without other evidence is one artist from so many tracks on.
  static let minimumTracks = 3

  /// - Parameters:
  ///   - given: whom printed names mean, where that was said.
  ///   - others: credits that count beside those that are counted here.
  package init(given: [String: [String]] = [:], beside others: KnownCredits? = nil) {
    self.others = others
    // In order, so that of two spellings of one name the same one counts everywhere.
    for (name, artists) in given.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    where !artists.isEmpty {
      self.given[keys.artistKey(name)] = artists
      for artist in artists { alone.insert(keys.artistKey(artist)) }
    }
  }

  /// Notes a printed name that so many tracks have.
  package mutating func count(_ name: String, tracks: Int, hasID: Bool) {
    let text = CreditText(name)
    let key = keys.artistKey(name)
    if given[key] != nil { return }
    guard text.pieces.count > 1, !text.isWeak, !hasID, !isKnown(name) else {
      let isOnePerson = text.hasRemarks && text.pieces.count == 1 && !hasID
      alone.insert(isOnePerson ? keys.artistKey(text.text(of: text.pieces[0])) : key)
      // Whoever is named beside somebody, and by another credit as well, is an artist.
      if text.isWeak, text.isJoinedByWords, !hasID { note(text, key) }
      return
    }
    if text.halves != nil {
      undecided.append((name, tracks))
    } else {
      count(text, key, tracks: tracks)
    }
  }

  private mutating func count(_ text: CreditText, _ key: String, tracks: Int) {
    wholes[key, default: 0] += tracks
    note(text, key)
  }

  private mutating func note(_ text: CreditText, _ key: String) {
    for piece in text.pieces {
      let pieceKey = keys.artistKey(text.text(of: piece))
      if let known = pieces[pieceKey] {
        // "Mor ve Ötesi" within a longer credit says nothing of Mor.
        let isWithin = text.isWeak && (key.contains(known.whole) || known.whole.contains(key))
        if known.whole != key, !isWithin { pieces[pieceKey] = (known.whole, true) }
      } else {
        pieces[pieceKey] = (key, piece.isCertain && piece.range.lowerBound > 0)
      }
    }
  }

  /// Decides which of the names that were counted are one person's, by those that stand alone.
  private mutating func decide() {
    guard !undecided.isEmpty else { return }
    let names = undecided
    undecided = []
    let persons = names.map { person($0.name) }
    for ((name, tracks), person) in zip(names, persons) {
      if let person {
        alone.insert(keys.artistKey(person))
      } else {
        count(CreditText(name), keys.artistKey(name), tracks: tracks)
      }
    }
  }

  /// The name of the person whose name this is with the family name first, as it is said; nil for others.
  package mutating func person(sorted name: String) -> String? {
    decide()
    return person(name)
  }

  private mutating func person(_ name: String) -> String? {
    guard let halves = CreditText(name).halves else { return nil }
    let person = SortedName(family: halves.first, given: halves.second)
    if isAlone(keys.artistKey(person.natural)) { return person.natural }
    let isOther = [halves.first, halves.second].contains { isAlone(keys.artistKey($0)) }
    return person.isPersons(unlessKnown: isOther) ? person.natural : nil
  }

  private func isAlone(_ key: String) -> Bool { alone.contains(key) || others?.has(key) == true }

  private mutating func isKnown(_ name: String) -> Bool {
    KnownJointNames.contains(keys.looseArtistKey(name))
  }

  /// Whether the catalog has a name by itself, or with different others.
  package mutating func isAttested(_ name: String) -> Bool {
    decide()
    return isAttested(key: keys.artistKey(name))
  }

  private func isAttested(key: String) -> Bool {
    alone.contains(key) || pieces[key]?.isElsewhere == true || others?.has(key) == true
  }

  /// Whom a printed name means.
  package mutating func read(_ name: String, hasID: Bool) -> CreditReading {
    decide()
    if let artists = given[keys.artistKey(name)] {
      return isGivenWhole(keys.artistKey(name))
        ? CreditReading(.givenWhole) : CreditReading(.given, artists.map { CreditPart($0, .main) })
    }
    let text = CreditText(name)
    let pieces = text.pieces
    if pieces.count == 1, text.hasRemarks, !hasID {
      return CreditReading(.split, [CreditPart(text.text(of: pieces[0]), pieces[0].role)])
    }
    guard pieces.count > 1 else { return readJoined(name, hasID: hasID) }
    let isCertain = pieces.dropFirst().contains(where: \.isCertain)
    if hasID, !isCertain { return CreditReading(.identified) }
    let key = keys.artistKey(name)
    if isKnown(name) { return CreditReading(.known, knownMembers(of: text)) }
    if text.halves != nil, let person = person(name) {
      return CreditReading(.sorted, [CreditPart(person, .main)])
    }
    if !isCertain, isOne(key, pieces.map { keys.artistKey(text.text(of: $0)) }) {
      return CreditReading(.evidence)
    }
    let runs = runs(of: text)
    var parts: [CreditPart] = []
    for run in runs {
      if runs.count > 1 { parts.append(CreditPart(run.name, run.role)) }
      for leader in run.leaders where isAttested(leader) {
        parts.append(CreditPart(leader, run.role))
      }
    }
    guard runs.count == 1 else { return CreditReading(.split, parts) }
    if !hasID, !runs[0].isBand, let between = readBetween(name), between.parts.count > parts.count {
      return between
    }
    if text.isWeak {
      // Signs and spaces stand within the names of persons, too: ジョン・レノン.
      let isSaid = text.isJoinedByWords || parts.count > 1
      return CreditReading(isSaid && !parts.isEmpty ? .joint : .single, isSaid ? parts : [])
    }
    return CreditReading(runs[0].isBand ? .leader : parts.isEmpty ? .single : .joint, parts)
  }

  /// Those of a known name who are artists of their own under a full name: Chaka Khan in "Rufus & Chaka
  /// Khan", Tom Petty in "Tom Petty and the Heartbreakers". A single word may be anybody's.
  private mutating func knownMembers(of text: CreditText) -> [CreditPart] {
    guard text.pieces.count == 2 else { return [] }
    return text.pieces.map { text.text(of: $0) }
      .filter { keys.words($0).count > 1 && isAlone(keys.artistKey($0)) }
      .map { CreditPart($0, .main) }
  }

  private mutating func isGivenWhole(_ key: String) -> Bool {
    guard let artists = given[key], artists.count == 1 else { return false }
    return keys.artistKey(artists[0]) == key
  }

  /// Whether a whole stands for itself: often there, and no piece of it elsewhere.
  private func isOne(_ key: String, _ pieceKeys: [String]) -> Bool {
    wholes[key, default: 0] + (others?.tracks(ofWhole: key) ?? 0) >= CreditSplitter.minimumTracks
      && !pieceKeys.contains { isAttested(key: $0) }
  }

  private struct Run {
    var name: String
    var role: CreditRole
    /// Whose band it is, or who may be named beside others.
    var leaders: [String]
    /// Whether it is somebody's band by its name.
    var isBand = false
  }

  /// The pieces, those that are one artist together as one: the longest first.
  private mutating func runs(of text: CreditText) -> [Run] {
    let pieces = text.pieces
    var runs: [Run] = []
    var start = 0
    while start < pieces.count {
      var end = knownEnd(of: text, from: start) ?? start
      var leaders: [String] = []
      if end == start {
        end = joinedEnd(of: text, from: start, &leaders)
      }
      let isBand =
        end == start && end + 1 < pieces.count && !pieces[end + 1].isCertain
        && self.isBand(text.text(of: pieces[end + 1]))
      if isBand {
        leaders = [text.text(of: pieces[start])]
        end += 1
      }
      runs.append(
        Run(
          name: text.text(from: pieces[start], through: pieces[end]), role: pieces[start].role,
          leaders: leaders, isBand: isBand))
      start = end + 1
    }
    return runs
  }

  /// The last piece of the longest known name that begins with one; nil for none.
  private mutating func knownEnd(of text: CreditText, from start: Int) -> Int? {
    let pieces = text.pieces
    var end = min(pieces.count, start + CreditSplitter.maximumPieces) - 1
    while end > start {
      if !pieces[(start + 1)...end].contains(where: \.isCertain) {
        let whole = text.text(from: pieces[start], through: pieces[end])
        if isKnown(whole) || isGivenWhole(keys.artistKey(whole)) { return end }
      }
      end -= 1
    }
    return nil
  }

  /// The last of the pieces from one on that signs join which separate only artists of their own, where
  /// not all are; those who are go to `leaders`.
  private mutating func joinedEnd(
    of text: CreditText, from start: Int, _ leaders: inout [String]
  ) -> Int {
    let pieces = text.pieces
    var end = start
    while end + 1 < min(pieces.count, start + CreditSplitter.maximumPieces),
      pieces[end + 1].needsBoth
    {
      let left = text.text(from: pieces[start], through: pieces[end])
      let right = text.text(of: pieces[end + 1])
      let piece = pieces[end + 1]
      let attested = [left, right].filter { ($0.utf8.count > 1 || !piece.isWeak) && isAttested($0) }
      if attested.count == 2, !piece.keepsWhole, !piece.isRare || areTwo(left, right) { break }
      // "at" and "a" are words of names.
      if piece.isRare, attested.count == 1 || !piece.keepsWhole {
        end += 1
        continue
      }
      for name in attested where !leaders.contains(name) { leaders.append(name) }
      end += 1
    }
    return end
  }

  private mutating func areTwo(_ left: String, _ right: String) -> Bool {
    !startsWithArticle(right) && [left, right].contains { keys.words($0).count > 1 }
  }

  private mutating func startsWithArticle(_ name: String) -> Bool {
    keys.words(name).first.map { NameKeys.saysNothing($0) } ?? true
  }

  /// Pieces of the longest known names: "Crosby, Stills, Nash & Young", and some more.
  private static let maximumPieces = 6

  private static let possessives: Set<String> = [
    "the", "his", "her", "their", "los", "las", "sein", "seine", "ihr", "ihre", "son", "ses", "su",
    "sus", "orchestra", "company", "friends", "sons", "co", "family", "chorus", "freunde",
    "freunden",
    "amigos", "amis", "amici", "vrienden", "venner", "vänner", "przyjaciele", "друзья", "others",
  ]

  /// Whether a name is that of somebody's band: "his Comets", "The Revolution", unless it plays alone.
  private mutating func isBand(_ name: String) -> Bool {
    let words = keys.words(name)
    guard let first = words.first, CreditSplitter.possessives.contains(first) else { return false }
    let key = keys.artistKey(name)
    return !alone.contains(key) && others?.has(key) != true
  }

  /// A name whose signs are not between spaces: "Jay-Z/Linkin Park" is two where both are there, and
  /// names the one who is where only one is.
  private mutating func readJoined(_ name: String, hasID: Bool) -> CreditReading {
    let between = hasID || isKnown(name) ? nil : readBetween(name)
    if let between, between.basis == .split { return between }
    let alone = between ?? CreditReading(.single)
    if PlainCredit.isPlain(name) { return alone }
    let names = name.split(whereSeparator: { CreditText.joiningSigns.contains($0) })
      .map { $0.trimmed }
    guard names.count > 1, !hasID, !isKnown(name), names.allSatisfy({ $0.count > 2 }) else {
      return alone
    }
    let attested = names.filter { isAttested($0) }.map { CreditPart($0, .main) }
    if attested.count == names.count { return CreditReading(.split, attested) }
    return attested.isEmpty ? alone : CreditReading(.joint, attested)
  }
}
