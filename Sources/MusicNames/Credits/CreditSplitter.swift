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
    guard text.pieces.count > 1, !text.isWeak, !hasID, !KnownJointNames.contains(key) else {
      alone.insert(key)
      return
    }
    wholes[key, default: 0] += tracks
    for piece in text.pieces {
      let pieceKey = keys.artistKey(text.text(of: piece))
      if let known = pieces[pieceKey] {
        if known.whole != key { pieces[pieceKey] = (known.whole, true) }
      } else {
        pieces[pieceKey] = (key, piece.isCertain && piece.range.lowerBound > 0)
      }
    }
  }

  /// Whether the catalog has a name by itself, or with different others.
  package mutating func isAttested(_ name: String) -> Bool {
    isAttested(key: keys.artistKey(name))
  }

  private func isAttested(key: String) -> Bool {
    alone.contains(key) || pieces[key]?.isElsewhere == true || others?.has(key) == true
  }

  /// Whom a printed name means.
  package mutating func read(_ name: String, hasID: Bool) -> CreditReading {
    if let artists = given[keys.artistKey(name)] {
      return isGivenWhole(keys.artistKey(name))
        ? CreditReading(.givenWhole) : CreditReading(.given, artists.map { CreditPart($0, .main) })
    }
    let text = CreditText(name)
    let pieces = text.pieces
    guard pieces.count > 1 else { return readJoined(name, hasID: hasID) }
    let isCertain = pieces.dropFirst().contains(where: \.isCertain)
    if hasID, !isCertain { return CreditReading(.identified) }
    let key = keys.artistKey(name)
    if KnownJointNames.contains(key) { return CreditReading(.known) }
    if !isCertain, isOne(key, pieces.map { keys.artistKey(text.text(of: $0)) }) {
      return CreditReading(.evidence)
    }
    let runs = runs(of: text)
    var parts: [CreditPart] = []
    for run in runs {
      if runs.count > 1 { parts.append(CreditPart(run.name, run.role)) }
      if let leader = run.leader, isAttested(leader) { parts.append(CreditPart(leader, run.role)) }
    }
    guard runs.count == 1 else { return CreditReading(.split, parts) }
    return CreditReading(text.isWeak ? .single : .leader, text.isWeak ? [] : parts)
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
    /// Whose band it is.
    var leader: String?
  }

  /// The pieces, those that are one artist together as one: the longest first.
  private mutating func runs(of text: CreditText) -> [Run] {
    let pieces = text.pieces
    var runs: [Run] = []
    var start = 0
    while start < pieces.count {
      var end = min(pieces.count, start + CreditSplitter.maximumPieces) - 1
      var leader: String?
      while end > start {
        let isCertain = pieces[(start + 1)...end].contains(where: \.isCertain)
        let whole = text.text(from: pieces[start], through: pieces[end])
        let key = keys.artistKey(whole)
        if !isCertain, KnownJointNames.contains(key) || isGivenWhole(key) { break }
        if end == start + 1, pieces[end].needsBoth {
          let attested = [start, end].map { text.text(of: pieces[$0]) }.filter { isAttested($0) }
          if attested.count < 2 {
            leader = attested.first
            break
          }
        }
        if end == start + 1, !isCertain, isBand(text.text(of: pieces[end])) {
          leader = text.text(of: pieces[start])
          break
        }
        end -= 1
      }
      runs.append(
        Run(
          name: text.text(from: pieces[start], through: pieces[end]), role: pieces[start].role,
          leader: leader))
      start = end + 1
    }
    return runs
  }

  /// Pieces of the longest known names: "Crosby, Stills, Nash & Young", and some more.
  private static let maximumPieces = 6

  private static let possessives: Set<String> = [
    "the", "his", "her", "their", "los", "las", "sein", "seine", "ihr", "ihre", "son", "ses", "su",
    "sus", "orchestra", "company", "friends", "sons", "co", "family", "chorus",
  ]

  /// Whether a name is that of somebody's band: "his Comets", "The Revolution", unless it plays alone.
  private mutating func isBand(_ name: String) -> Bool {
    let words = keys.words(name)
    guard let first = words.first, CreditSplitter.possessives.contains(first) else { return false }
    let key = keys.artistKey(name)
    return !alone.contains(key) && others?.has(key) != true
  }

  /// A name whose signs are not between spaces: "Jay-Z/Linkin Park" is two where both are there.
  private mutating func readJoined(_ name: String, hasID: Bool) -> CreditReading {
    guard !hasID, !KnownJointNames.contains(keys.artistKey(name)) else {
      return CreditReading(.single)
    }
    let names = name.split(whereSeparator: { CreditText.joiningSigns.contains($0) })
      .map { $0.trimmed }
    guard names.count > 1, names.allSatisfy({ $0.count > 2 && isAttested($0) }) else {
      return CreditReading(.single)
    }
    return CreditReading(.split, names.map { CreditPart($0, .main) })
  }
}
