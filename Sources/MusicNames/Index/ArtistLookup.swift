import Primitives

/// Whom a name of an artist means: the one way in which filters, exclusions, seeds, the resolver and the
/// reading of sentences read names of artists.
///
/// Case, width, diacritics, script variants, punctuation and typographic signs never matter. Names
/// are the same that differ in a first article, in how they join ("&", "and"), in "$" for "s" or in
/// whether numbers are digits or words; so are aliases, ids and romanizations. Parts of names,
/// surnames, initials and misspellings are near, not the same.
///
/// A value holds scratch memory; make one a thread.
package struct ArtistLookup {
  let names: NameTable
  package var keys = NameKeys()

  /// Names that may begin alike; a beginning that more have says nothing.
  static let maximumPrefixMatches = 64
  /// Tracks of an artist who is taken to be known by initials.
  private static let minimumTracksForInitials = 3
  /// Artists of one last name, or whose names sound alike, all of whom may be meant.
  static let maximumBearers = 8
  /// How many times as many tracks as others an artist has whom a part of a name means.
  static let dominanceFactor = 4

  package init(_ names: NameTable) { self.names = names }

  /// An artist that fits, and how.
  package struct Match {
    package var artist: UInt32
    package var kind: NameKind
    var distance = 0
    package var length = 0
    /// Whether the name is this one but for a letter that stands there twice.
    var isDoubled = false
  }

  /// Whom a name means.
  package struct Reading: Equatable, Sendable {
    /// How sure it is.
    package enum Certainty: Equatable, Sendable {
      /// It is the same name.
      case same
      /// A part of a name, a surname, initials.
      case likely
      /// Misspelled, when it is meant at all.
      case misspelled
      /// Nobody is called like it.
      case unknown
    }

    package var certainty: Certainty
    /// One for each artist named: the artists of that name. A track of all of them is meant.
    package var groups: [[UInt32]]
    /// Of an excluded name, those among them whose own name it is only a part of: Sonny & Cher
    /// beside Cher.
    package var bands: [UInt32] = []

    /// All artists in it.
    package var artists: [UInt32] {
      groups.flatMap { $0 }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }

  // MARK: Wanted and excluded names

  /// The artists of exactly this name, by name, alias, id or sound, ascending.
  package mutating func same(_ name: String) -> [UInt32] {
    var found = names.artistLookup.ordinals(named: name)
    let index = names.artistIndex
    found += index.matches(keys.artistKey(name)).filter { $0.kind <= .alias }.map(\.ordinal)
    if found.isEmpty {
      let matches = index.matches(spelling: keys.looseArtistKey(name))
      found = matches.filter { $0.kind <= .alias }.map(\.ordinal)
    }
    if found.isEmpty { found = partOnlyMatches(name) }
    if found.isEmpty {
      found = names.artistIndex.matches(keys.artistKey(name)).filter { $0.kind == .romanization }
        .map(\.ordinal)
    }
    let others = Set(spelledDifferently(than: name, found))
    return valid(
      withOtherNames(found.filter { !others.contains($0) }).filter { !others.contains($0) })
  }

  /// The artists of this name who are there only as parts of one credit.
  mutating func partOnlyMatches(_ name: String) -> [UInt32] {
    let loose = keys.looseArtistKey(name)
    let matches =
      names.artistIndex.matches(spelling: loose) + names.artistIndex.matches(keys.artistKey(name))
    return matches.filter { $0.kind == .part }.map(\.ordinal).filter {
      keys.looseArtistKey(names.artistName($0)) == loose
    }
  }

  /// Whom somebody wants who says this name: the same name, else the nearest.
  package mutating func wanted(_ name: String) -> Reading {
    let exact = same(name)
    if !exact.isEmpty { return Reading(certainty: .same, groups: [exact]) }
    let parsed = ParsedArtist(name, with: &keys)
    if let joint = joint(name) { return Reading(certainty: .same, groups: joint) }
    // A last name that several have means all of them.
    let isLastName = !bearers(ofSurname: parsed).isEmpty
    let person = isLastName ? [] : known(parsed.looseKey)
    if !person.isEmpty { return Reading(certainty: .likely, groups: [valid(person)]) }
    for forms in ArtistForms.byDistance(of: name) {
      let found = forms.flatMap { same($0) }
      if !found.isEmpty { return Reading(certainty: .likely, groups: [valid(found)]) }
    }
    let likely = matches(parsed, surnames: true) + onlyBearers(ofInitials: parsed.key)
    if !likely.isEmpty {
      return Reading(certainty: .likely, groups: [valid(likely.map(\.artist))])
    }
    // Several of one last name, none of them far better known: all of them.
    let bearers = bearers(ofSurname: parsed).map(\.artist)
    if !bearers.isEmpty, bearers.count <= ArtistLookup.maximumBearers {
      return Reading(certainty: .likely, groups: [valid(bearers)])
    }
    let near = misspelled(parsed)
    guard let distance = near.map(\.distance).min() else {
      let sounding = sounding(like: name, parsed).filter { !hasOtherNumber($0, than: parsed) }
      return sounding.isEmpty || sounding.count > ArtistLookup.maximumBearers
        ? Reading(certainty: .unknown, groups: [])
        : Reading(certainty: .misspelled, groups: [valid(sounding)])
    }
    let nearest = near.filter { $0.distance == distance }.map(\.artist)
    return Reading(certainty: .misspelled, groups: [valid(nearest)])
  }

  /// Artists whose name sounds like this one, also where it is written in another script.
  mutating func sounding(like name: String, _ parsed: ParsedArtist) -> [UInt32] {
    let own = parsed.sounds.isEmpty ? [parsed.key, parsed.looseKey] : parsed.sounds
    let found = names.artistIndex.names(soundingLike: own).map(\.ordinal)
    return valid(found.filter { isHeard($0, as: parsed) } + koreans(soundingLike: name))
  }

  /// Whether somebody's name is written nearly enough like one that sounds so, where both are written alike:
  /// consonants alone make one of Drake and Daedelus. Of other scripts the sound is all that there is.
  private func isHeard(_ artist: UInt32, as said: ParsedArtist) -> Bool {
    let name = names.artistName(artist)
    guard said.isLatin, name.isLatinOrHan else {
      guard said.text.isHan, name.isHan else { return true }
      return said.sounds.contains { isNear(artist, EditPattern($0), wrongOfForty: 5, atLeast: 1) }
    }
    // "In Excess" has half of its letters from INXS, and "J Z" lacks as many of Jay-Z.
    return isNear(artist, said.pattern, wrongOfForty: 16, atLeast: 2)
  }

  /// Whether a name differs in no more than so many of forty letters.
  private func isNear(
    _ artist: UInt32, _ pattern: EditPattern, wrongOfForty share: Int, atLeast least: Int
  ) -> Bool {
    let edits = max(least, (pattern.length * share + 39) / 40)
    return names.artistIndex.nearest(to: pattern, of: artist, within: edits) != nil
  }

  /// The artists of a name that names several, when the catalog has all of them.
  private mutating func joint(_ name: String) -> [[UInt32]]? {
    let text = CreditText(name)
    guard text.pieces.count > 1 else { return nil }
    var groups: [[UInt32]] = []
    for piece in text.pieces {
      let name = text.text(of: piece)
      // "Beatles, The" are not two.
      if NameKeys.saysNothing(name.lowercased()) { return nil }
      let found = same(name)
      guard !found.isEmpty else { return nil }
      groups.append(found)
    }
    return groups
  }

  func valid(_ artists: [UInt32]) -> [UInt32] {
    // A sorted name stands for the person as well.
    let persons = artists.filter { names.reading(of: $0) == .sorted }.flatMap {
      names.parts(of: $0)
    }
    return Set(artists + persons).filter { Int($0) < names.artistCount }.sorted()
  }

  // MARK: Matches

  /// The artists of exactly this name; of its parts when the whole is nobody, then the owner of what
  /// is said to be theirs, then those whose name begins so.
  ///
  /// - Parameter surnames: whether the last word of a name stands for it where only one artist, or
  ///   one far better known than others, has it.
  mutating func matches(_ artist: ParsedArtist, surnames: Bool = false) -> [Match] {
    var found = names.artistIndex.matches(artist.key)
    if found.isEmpty { found = names.artistIndex.matches(spelling: artist.looseKey) }
    if found.isEmpty, let key = artist.sortedKey {
      found = names.artistIndex.matches(key).filter { $0.kind != .part }
    }
    if !found.isEmpty {
      // "KoЯn" beside Korn
      for match in names.artistIndex.matches(artist.looseKey, only: .spelling)
      where !found.contains(where: { $0.ordinal == match.ordinal }) {
        found.append(NameIndex.Match(match, as: .base))
      }
    }
    found += otherNames(of: artist, beside: found)
    if found.isEmpty { found = transliterated(artist) }
    if found.isEmpty {
      for part in artist.parts {
        found += names.artistIndex.matches(part).filter { $0.kind != .part }
      }
    }
    if found.isEmpty {
      for part in artist.parts { found += names.artistIndex.matches(part) }
    }
    if found.isEmpty, let owner = artist.owner {
      found = named(names.artistIndex.matches(owner).filter { $0.kind < .part })
      if found.isEmpty { found = prefixMatches(owner) }
      if found.isEmpty, surnames { found = surname(owner) }
      for position in found.indices where found[position].kind < .part {
        found[position].kind = .alias
      }
    }
    if found.isEmpty { found = prefixMatches(artist.key) }
    if found.isEmpty, let key = artist.inFull { found = prefixMatches(key) }
    if found.isEmpty { found = initials(artist.key) }
    // "ccrs travelin band"
    if found.isEmpty, artist.key.hasSuffix("s") { found = initials(String(artist.key.dropLast())) }
    if found.isEmpty, surnames { found = surname(artist.key) }
    if found.isEmpty, surnames, let person = artist.initialed { found = initialed(person) }
    let others = spelledDifferently(than: artist.text, found.map(\.ordinal))
    found.removeAll { others.contains($0.ordinal) }
    return ArtistLookup.unique(
      found.map { Match(artist: $0.ordinal, kind: $0.kind, length: $0.length) })
  }

  /// Those of the matches that are called so, where there are such, and not also those who have an alias.
  private func named(_ matches: [NameIndex.Match]) -> [NameIndex.Match] {
    let named = matches.filter { $0.kind <= .base }
    return named.isEmpty ? matches : named
  }

  /// The artists of a name that was written with letters of another script, with the family name first,
  /// or in another script than the catalog has it.
  private mutating func transliterated(_ artist: ParsedArtist) -> [NameIndex.Match] {
    for key in artist.otherKeys {
      let found = names.artistIndex.matches(spelling: key).filter { $0.kind <= .alias }
      if !found.isEmpty { return found.map { NameIndex.Match($0, as: .alias) } }
    }
    for key in artist.sounds {
      let found = names.artistIndex.matches(spelling: key).filter { $0.kind <= .alias }
      if !found.isEmpty { return found.map { NameIndex.Match($0, as: .romanization) } }
    }
    return romanizedOtherwise(artist.text).map { NameIndex.Match($0, as: .romanization) }
  }

  /// Artists by the first words of their name: "kanye", "wu tang".
  ///
  /// - Parameter limit: names that begin with these letters; where there are more, it says nothing.
  mutating func prefixMatches(
    _ key: String, limit: Int = ArtistLookup.maximumPrefixMatches
  ) -> [NameIndex.Match] {
    guard key.utf8.count >= 5, !key.isWide else { return [] }
    let found = names.artistIndex.matches(beginningWith: key, limit: limit)
    return found.compactMap { match in
      guard [.name, .alias, .part].contains(match.kind) else { return nil }
      var beginning = ""
      for word in keys.words(names.artistName(match.ordinal)) {
        if beginning.isEmpty, word == "the" { continue }
        beginning += word
        if beginning.utf8.count >= key.utf8.count { break }
      }
      guard beginning == key else { return nil }
      var part = match
      part.kind = .part
      return part
    }
  }

  /// The artist known best by these initials, when nobody else is nearly as well known by them.
  mutating func initials(_ key: String) -> [NameIndex.Match] {
    guard (3...6).contains(key.utf8.count) else { return [] }
    let found = dominant(names.artistIndex.matches(key, only: .initials))
    return found.filter {
      names.tracks(ofArtist: $0.ordinal).count >= ArtistLookup.minimumTracksForInitials
    }
  }

  /// The only artist with these initials, however few tracks there are.
  func onlyBearers(ofInitials key: String) -> [Match] {
    guard (3...6).contains(key.utf8.count) else { return [] }
    let found = names.artistIndex.matches(key, only: .initials)
    guard Set(found.map { names.identity(of: $0.ordinal) }).count == 1 else { return [] }
    return found.map { Match(artist: $0.ordinal, kind: .initials, length: $0.length) }
  }

  /// The artist known best of this last name whose first name begins so.
  private mutating func initialed(
    _ person: (initial: Character, surname: String)
  ) -> [NameIndex.Match] {
    dominant(bearers(of: person))
  }

  /// The artist known best by this last name.
  private mutating func surname(_ key: String) -> [NameIndex.Match] {
    dominant(names.artistIndex.matches(key, only: .surname))
  }

  /// The only match, or the one with far more tracks than others.
  mutating func dominant(_ matches: [NameIndex.Match]) -> [NameIndex.Match] {
    let found = matches.map { (match: $0, songs: names.tracks(ofArtist: $0.ordinal).count) }
      .sorted { ($1.songs, $0.match.ordinal) < ($0.songs, $1.match.ordinal) }
    guard let best = found.first else { return [] }
    let rival = found.dropFirst().first {
      $0.match.ordinal != best.match.ordinal
        && !isSpelling($0.match.ordinal, of: best.match.ordinal)
    }
    return best.songs >= ArtistLookup.dominanceFactor * (rival?.songs ?? 0) ? [best.match] : []
  }

  /// Whether two artists have one name in two spellings.
  mutating func isSpelling(_ left: UInt32, of right: UInt32) -> Bool {
    let (left, right) = (names.artistName(left), names.artistName(right))
    return left != right && keys.artistKey(left) == keys.artistKey(right)
  }

  /// Whether one artist's name is how the other's begins: "Elvis Presley" and "Elvis Presley With The
  /// Jordanaires".
  mutating func isBeginning(_ artist: UInt32, of longer: UInt32) -> Bool {
    keys.words(names.artistName(longer)).starts(with: keys.words(names.artistName(artist)))
  }

  static func unique(_ matches: [Match]) -> [Match] {
    var result: [Match] = []
    for match in matches {
      if let position = result.firstIndex(where: { $0.artist == match.artist }) {
        if (match.distance, match.kind) < (result[position].distance, result[position].kind) {
          result[position] = match
        }
      } else {
        result.append(match)
      }
    }
    return result
  }
}
