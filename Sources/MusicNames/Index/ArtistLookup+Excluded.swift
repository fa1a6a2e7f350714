import Primitives
import TextAnalysis

// Whom an unwanted name means. Too much left out is better than one who was refused: whatever is
// nobody's name means everybody whose name is near it.
extension ArtistLookup {
  /// Whom somebody may mean who wants nothing by this name: all of the same name, in whatever
  /// spelling; when there is none, everybody whose name is near. Never fewer than `wanted`.
  package mutating func excluded(_ name: String) -> Reading { excluded(name, depth: 0) }

  private mutating func excluded(_ name: String, depth: Int) -> Reading {
    let parsed = ParsedArtist(name, with: &keys)
    let exact = withOtherNames(named(name))
    if !exact.isEmpty {
      let bands = others(called: name, parsed, beside: exact).filter { !exact.contains($0) }
      return Reading(
        certainty: .same, groups: [valid(exact + bands)],
        bands: valid(bands + spelledDifferently(than: name, exact)))
    }
    let pieces = depth == 0 ? excludedPieces(of: name) : Reading(certainty: .unknown, groups: [])
    let sure = pieces.certainty == .likely ? pieces.artists : []
    let likely = nearlyCalled(name, parsed)
    for forms in ArtistForms.byDistance(of: name, isRefused: true) {
      let found = forms.flatMap { everybody(called: $0) }
      guard !found.isEmpty else { continue }
      let near = artistsNear(parsed).map(\.artist) + namesOfSigns(in: name)
      return Reading(certainty: .likely, groups: [valid(found + sure + likely + near)])
    }
    if !sure.isEmpty || !likely.isEmpty {
      return Reading(certainty: .likely, groups: [valid(sure + likely)])
    }
    // The words of a misspelled name may be the names of others, so each is near, and none is the one.
    let near = misspelledOrHidden(name, parsed) + pieces.artists
    let initials = calledByInitials(of: name)
    guard !near.isEmpty || !initials.isEmpty else {
      return Reading(certainty: .unknown, groups: [])
    }
    return Reading(
      certainty: near.isEmpty ? .likely : .misspelled, groups: [valid(near + initials)])
  }

  /// The artists of exactly this name and all who may be meant by it beside them.
  private mutating func everybody(called name: String) -> [UInt32] {
    let exact = named(name) + known(keys.looseArtistKey(name))
    guard !exact.isEmpty else { return [] }
    let all = withOtherNames(exact)
    return all + others(called: name, ParsedArtist(name, with: &keys), beside: all)
  }

  /// Whom a name may mean beside the artists of exactly this name. Signs are no part of a name that has letters, but
  /// may be a name of their own.
  private mutating func others(
    called name: String, _ parsed: ParsedArtist, beside exact: [UInt32]
  ) -> [UInt32] {
    var others = duos(withMember: parsed.key) + namesOfSigns(in: name)
    others += otherPersons(than: exact, named: name) + abbreviated(name) + channels(of: name)
    others += inOtherOrder(parsed) + known(parsed.looseKey)
    // "Veronica's" is what The Veronicas are called, and whose something of Veronica is.
    return others + (ArtistForms.owner(of: name).map { named($0) } ?? [])
  }

  /// The artists of this name, in every spelling.
  private mutating func named(_ name: String) -> [UInt32] {
    var found = names.artistLookup.ordinals(named: name)
    for key in [keys.artistKey(ChannelName.artist(of: name)), keys.looseArtistKey(name)] {
      let matches = names.artistIndex.matches(spelling: key)
      found += matches.filter { $0.kind != .part }.map(\.ordinal)
    }
    found += ArtistForms.others(ofNobody: name).flatMap { partOnlyMatches($0) }
    return found + partOnlyMatches(name)
  }

  /// Artists whose name is these two words in the other order: "Bartók Béla".
  private func inOtherOrder(_ artist: ParsedArtist) -> [UInt32] {
    artist.otherKeys.flatMap { names.artistIndex.matches(spelling: $0) }
      .filter { $0.kind <= .base }.map(\.ordinal)
  }

  /// Artists whose name may be that of a channel of somebody's, or a number told from other artists of one
  /// name: "Official Queen", "Queen TV", "Queen (2)".
  private mutating func channels(of name: String) -> [UInt32] {
    let key = keys.artistKey(name)
    var found = ChannelName.keysOfPossible(key).flatMap { names.artistIndex.matches($0) }
      .filter { $0.kind <= .base }.map(\.ordinal)
    guard key.utf8.count > 2 else { return found }
    found += (1...9).flatMap { names.artistIndex.matches(key + String($0)) }
      .filter { $0.kind <= .base && ChannelName.isNumbered(names.artistName($0.ordinal)) }
      .map(\.ordinal)
    return found
  }

  private func parts(of parsed: ParsedArtist) -> [UInt32] {
    parsed.parts.filter { !NameKeys.saysNothing($0) }
      .flatMap { names.artistIndex.matches($0) }.map(\.ordinal)
  }

  /// Of a name that names several, everybody whom any of them means; likely where somebody is
  /// meant for certain.
  private mutating func excludedPieces(of name: String) -> Reading {
    let text = CreditText(ArtistForms.withoutChoice(name))
    var found = Reading(certainty: .unknown, groups: [])
    guard text.pieces.count > 1 else { return found }
    for piece in text.pieces {
      let reading = excluded(text.text(of: piece), depth: 1)
      guard reading.certainty != .unknown else { continue }
      let isSure = reading.certainty == .same || reading.certainty == .likely
      if isSure || found.certainty == .unknown {
        found.certainty = isSure ? .likely : .misspelled
      }
      found.groups.append(reading.artists)
    }
    return Reading(certainty: found.certainty, groups: [valid(found.artists)])
  }

  /// Artists whom a part of a name means: its beginning, initials, the last word.
  private mutating func nearlyCalled(_ name: String, _ parsed: ParsedArtist) -> [UInt32] {
    let index = names.artistIndex
    var near = index.matches(parsed.key).map(\.ordinal)
    near += index.matches(spelling: parsed.looseKey).map(\.ordinal)
    near += parts(of: parsed)
    near += prefixMatches(parsed.key).map(\.ordinal)
    for key in [parsed.key, parsed.looseKey] {
      near += index.matches(key, only: .initials).map(\.ordinal)
    }
    near += known(parsed.looseKey) + abbreviated(name)
    if let person = parsed.initialed, keys.words(name).count == 2 {
      near += bearers(of: person).map(\.ordinal)
    }
    near += index.matches(parsed.key, only: .surname).map(\.ordinal)
    near += romanizedOtherwise(name).map(\.ordinal)
    return near
  }

  /// Artists who are called by the first letters of these words: CCR for Creedence Clearwater Revival. Words that are
  /// no name have such letters as well.
  private mutating func calledByInitials(of name: String) -> [UInt32] {
    keys.initials(of: name).flatMap { initials in
      names.artistIndex.matches(spelling: initials).filter { $0.kind <= .alias }.map(\.ordinal)
    }
  }

  /// Artists whose name is misspelled here, sounds so, has these words in it or is one of them.
  private mutating func misspelledOrHidden(_ name: String, _ parsed: ParsedArtist) -> [UInt32] {
    let index = names.artistIndex
    let length = parsed.key.unicodeScalars.count
    let edits = max(
      EditBudget.alone(length), EditBudget.paired(length, isWide: parsed.key.isWide))
    var near: [UInt32] = []
    for key in [parsed.key, parsed.looseKey] {
      near += index.near(key, edits: edits, limit: 8).map(\.ordinal)
    }
    for form in keys.analyzer.romanized(name, limit: ArtistLookup.maximumSounds) {
      near += index.matches(form).map(\.ordinal)
    }
    near += index.parts(near: parsed.key, edits: EditBudget.alone(length)).map(\.ordinal)
    near += index.shortNames(near: parsed.key).map(\.ordinal)
    let sounding = sounding(like: name, parsed)
    if sounding.count <= ArtistLookup.maximumPrefixMatches { near += sounding }
    return near + namesHolding(parsed.key) + namesWithin(name) + namesOfSigns(in: name)
      + namesakes(of: name)
  }

  /// Artists of nothing but signs among the words: "the band !!!". A sign that joins two names is nobody.
  private mutating func namesOfSigns(in name: String) -> [UInt32] {
    let words = name.split(whereSeparator: \.isWhitespace)
    return words.enumerated().flatMap { place, word -> [UInt32] in
      guard !word.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
      let isBetween = place > 0 && place + 1 < words.count && word.count == 1
      if isBetween, let sign = word.first, CreditText.joiningSigns.contains(sign) { return [] }
      let bare = word.drop { ArtistForms.isQuote($0) }
      let end = bare.lastIndex { !ArtistForms.isQuote($0) }
      return end.map { named(String(bare[...$0])) } ?? []
    }
  }

  /// Artists with this last name whose first name begins so: "Jimmy Hendrix".
  private mutating func namesakes(of name: String) -> [UInt32] {
    let words = keys.words(name)
    guard (2...3).contains(words.count), let first = words.first?.first, let last = words.last,
      last.count > 3, !last.isWide
    else { return [] }
    return namesHolding(last).filter { ordinal in
      let theirs = keys.words(names.artistName(ordinal))
      guard let place = theirs.firstIndex(of: last) else { return false }
      return theirs[..<place].contains { $0.first == first }
    }
  }

  /// Artists who have these words somewhere in their name: "Hendrix" in The Jimi Hendrix Experience.
  private mutating func namesHolding(_ key: String) -> [UInt32] {
    guard key.unicodeScalars.count > (key.isWide ? 1 : 2), !NameKeys.saysNothing(key) else {
      return []
    }
    let found = names.artistIndex.names(holding: key).map(\.ordinal).filter { ordinal in
      let words = keys.words(names.artistName(ordinal))
      return words.indices.contains { words[$0...].joined().hasPrefix(key) }
    }
    return found.count <= ArtistLookup.maximumPrefixMatches ? found : []
  }

  /// Artists whose whole name is among the words of a longer one: Queen in "Freddie of Queen". One
  /// within another does not count.
  private mutating func namesWithin(_ name: String) -> [UInt32] {
    let words = keys.words(name)
    guard (2...ArtistLookup.maximumWords).contains(words.count) else { return [] }
    var found: [UInt32] = []
    var taken: [Range<Int>] = []
    for length in stride(from: words.count - 1, through: 1, by: -1) {
      for start in 0...(words.count - length) {
        let range = start..<(start + length)
        guard !taken.contains(where: { $0.contains(start) && $0.upperBound >= range.upperBound })
        else { continue }
        if length == 1, NameKeys.saysNothing(words[start]) { continue }
        let key = keys.artistKey(words[range].joined(separator: " "))
        let matches = names.artistIndex.matches(spelling: key).filter { $0.kind <= .alias }
        guard !matches.isEmpty else { continue }
        found += withOtherNames(matches.map(\.ordinal)) + duos(withMember: key)
        taken.append(range)
      }
    }
    return found
  }

  /// Two who are one artist in the catalog, and one of whom has this name.
  private func duos(withMember key: String) -> [UInt32] {
    names.artistIndex.matches(key).filter { $0.kind == .part }.map(\.ordinal).filter {
      !names.reading(of: $0).isSplit && CreditText(names.artistName($0)).pieces.count == 2
    }
  }

  /// Forms in Latin letters that a name is looked up by.
  private static let maximumSounds = 8
  /// Longer texts are no names.
  private static let maximumWords = 12
}
