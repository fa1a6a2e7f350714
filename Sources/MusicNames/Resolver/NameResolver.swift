import IndexFile
import Primitives
import TextAnalysis

/// Decides what names mean, one after the other, with memory that is reused.
///
/// Exact keys come first, then pairs in which one half is certain and the other misspelled, then names
/// that are misspelled on both sides. A title alone is never guessed among several artists.
package struct NameResolver {
  let names: NameTable
  var lookup: ArtistLookup
  let alternatives: Int

  /// Tracks of one title, or of one artist, that are looked at; beyond it names decide nothing.
  static let maximumTracks = 2000

  package init(names: NameTable, alternatives: Int) {
    self.names = names
    lookup = ArtistLookup(names)
    self.alternatives = alternatives
  }

  /// What a name means.
  package mutating func resolve(_ query: NameQuery) -> NameResolution {
    if let known = resolve(code: query.isrc ?? query.title, isSaid: query.isrc != nil, query) {
      return known
    }
    return resolve(title: query.title, artist: query.artist, album: query.album)
  }

  /// The same by names alone.
  mutating func resolve(title: String?, artist: String?, album: String?) -> NameResolution {
    let title = NameResolver.nonBlank(title)
    let artist = NameResolver.nonBlank(artist).flatMap { isSomebody($0) ? $0 : nil }
    let album = NameResolver.nonBlank(album)
    if let title {
      let albumName = album.map { AlbumName($0, with: &lookup.keys.analyzer) }
      let first = resolve(text: title, by: artist, albumName)
      guard first.status == .notInCatalog else { return first }
      return resolve(decorated: title, by: artist, albumName) ?? first
    }
    if let album { return resolve(album: album, by: artist) }
    if let artist { return resolve(artist: ParsedArtist(artist, with: &lookup.keys)) }
    return NameResolution(
      status: .notInCatalog, features: NameFeatures(.missingBoth),
      note: "no title, artist or album was given",
      alternatives: [])
  }

  /// Whether a name is an artist's: "Various Artists" is only where the catalog has such an artist.
  private mutating func isSomebody(_ artist: String) -> Bool {
    !ArtistForms.isNobody(artist)
      || names.artistIndex.matches(lookup.keys.artistKey(artist)).contains {
        !names.tracks(ofArtist: $0.ordinal).isEmpty
      }
  }

  /// A title as it stands, with or without an artist.
  mutating func resolve(
    text title: String, by artist: String?, _ album: AlbumName?
  ) -> NameResolution {
    let parsed = ParsedTitle(title, with: &lookup.keys)
    if let artist {
      return resolve(parsed, by: ParsedArtist(artist, with: &lookup.keys), album)
    }
    let alone = resolve(parsed, album)
    return alone.status == .notInCatalog ? splitting(title, album) ?? alone : alone
  }

  static func nonBlank(_ text: String?) -> String? {
    guard let text, !text.trimmed.isEmpty else { return nil }
    return text
  }

  // MARK: Looking up

  /// A track whose title fits, and how.
  struct TitleMatch {
    var track: UInt32
    var kind: NameKind
    var distance = 0
    var length = 0
    /// Whether the title agrees word for word, remarks included.
    var isWhole = false
    /// Whether both titles have brackets, and only what stands outside of them agrees.
    var isBare = false
  }

  typealias ArtistMatch = ArtistLookup.Match

  /// The tracks under one of the title's keys, in the order of their places.
  mutating func titles(_ title: ParsedTitle) -> [TitleMatch] {
    var best: [UInt32: TitleMatch] = [:]
    for (position, key) in title.keys.enumerated() {
      for match in names.titleIndex.matches(key, limit: NameResolver.maximumTracks) {
        // The title without its brackets is only a part of what was said.
        let kind =
          position == 2 || (position == 1 && key != title.base)
          ? max(match.kind, .part) : match.kind
        let isWhole = position == 0 && match.kind == .name
        if kind <= .base, hasOtherSigns(match.ordinal, than: title) { continue }
        if let known = best[match.ordinal], known.isWhole || known.kind <= kind { continue }
        best[match.ordinal] = TitleMatch(
          track: match.ordinal, kind: kind, length: match.length, isWhole: isWhole,
          isBare: position > 0 && key != title.base && match.kind == .part)
      }
    }
    // "F minor" is another key than "F♯ minor"; "C-sharp" is the same as "C#".
    let saysSharp = title.signs.hasSharp || title.base.contains("sharp")
    for match in names.titleIndex.matches(spelling: title.looseKey).prefix(
      NameResolver.maximumTracks)
    where best[match.ordinal].map({ $0.kind > .base }) ?? true {
      // A title with hidden letters may be a part of one, too: "F*** It".
      guard match.kind < .part || match.kind == .part && title.isCensored,
        !hasOtherSigns(match.ordinal, than: title, areSharpsSaid: saysSharp)
      else { continue }
      best[match.ordinal] = TitleMatch(
        track: match.ordinal, kind: max(match.kind, .base), length: match.length)
    }
    if !title.parts.isEmpty {
      for match in best.values where match.kind == .part && isOtherPart(match.track, than: title) {
        best[match.track] = nil
      }
    }
    addWorks(title, to: &best)
    if best.isEmpty {
      for key in title.sounds {
        for match in names.titleIndex.matches(key, limit: NameResolver.maximumTracks)
        where match.kind <= .base && best[match.ordinal] == nil {
          best[match.ordinal] = TitleMatch(
            track: match.ordinal, kind: .romanization, length: match.length)
        }
      }
    }
    return best.values.sorted { names.place(of: $0.track) < names.place(of: $1.track) }
  }

  /// Whether a title of the same key has other signs that tell works apart: "9/11" and "911".
  private mutating func hasOtherSigns(
    _ track: UInt32, than title: ParsedTitle, areSharpsSaid: Bool = false
  ) -> Bool {
    guard title.maySignsDiffer else { return false }
    let base = TitleParts(names.title(of: track), with: &lookup.keys.analyzer).base
    return title.signs.contradicts(TitleSigns(base), areSharpsSaid: areSharpsSaid)
  }

  /// Compositions that are called so for short, whose numbers and key are those that were said.
  private mutating func addWorks(_ title: ParsedTitle, to best: inout [UInt32: TitleMatch]) {
    guard best.isEmpty || title.work != nil else { return }
    for key in title.workKeys {
      let matches = names.titleIndex.matches(key, only: .surname)
      for match in matches.prefix(NameResolver.maximumTracks) where best[match.ordinal] == nil {
        if isOtherComposition(match.ordinal, than: title) { continue }
        best[match.ordinal] = TitleMatch(track: match.ordinal, kind: .part, length: match.length)
      }
    }
  }

  /// Whether a composition has not the numbers or the key that were said.
  private mutating func isOtherComposition(_ track: UInt32, than title: ParsedTitle) -> Bool {
    let base = TitleParts(names.title(of: track), with: &lookup.keys.analyzer).base
    let numbers = TitleNumbers(base, with: &lookup.keys)
    if let tonality = title.numbers.tonality, let other = numbers.tonality, tonality != other {
      return true
    }
    guard title.numbers.isPart(of: numbers) else { return true }
    guard let work = title.work, work.movementNumber != nil else { return false }
    // Where the number is all that is said of a movement, what has none is another.
    guard let other = WorkTitle(base, with: &lookup.keys),
      other.movementNumber != nil || !work.isNumberAlone
    else { return work.isNumberAlone }
    return work.isOtherMovement(than: other)
  }

  /// The numbers in a track's title.
  mutating func numbers(of track: UInt32) -> TitleNumbers {
    let base = TitleParts(names.title(of: track), with: &lookup.keys.analyzer).base
    return TitleNumbers(base, with: &lookup.keys)
  }

  /// Whether a track is another work than the title asks for, told by its numbers and, where letters
  /// differ, by its words.
  mutating func isOtherWork(_ match: TitleMatch, than title: ParsedTitle) -> Bool {
    let base = TitleParts(names.title(of: match.track), with: &lookup.keys.analyzer).base
    if match.distance == 0, title.maySignsDiffer, lookup.keys.key(base) == title.base,
      title.signs.contradicts(TitleSigns(base))
    {
      return true
    }
    if match.distance > 0, match.kind <= .base,
      WordDifference.isOtherSaying(title.words, than: lookup.keys.words(base))
    {
      return true
    }
    let numbers = TitleNumbers(base, with: &lookup.keys)
    guard match.kind == .part else { return title.numbers.contradicts(numbers) }
    if let tonality = title.numbers.tonality, let other = numbers.tonality, tonality != other {
      return true
    }
    if !title.parts.isEmpty, isOtherPart(match.track, than: title) { return true }
    // What was asked for is a part of this title, or has more words than it.
    return !title.numbers.isPart(of: numbers)
      && (numbers.isEmpty || !numbers.isPart(of: title.numbers))
  }

  /// Tracks whose title is misspelled here.
  mutating func titlesNear(_ title: ParsedTitle) -> [TitleMatch] {
    let edits = EditBudget.alone(title.pattern.length)
    let near = names.titleIndex.near(title.base, edits: edits, limit: 32)
      .filter { $0.kind != .part }
      .map {
        TitleMatch(track: $0.ordinal, kind: $0.kind, distance: $0.distance, length: $0.length)
      }
    return near.filter { !isOtherWork($0, than: title) }
  }

  /// Whether a short title is another one but for its first letter, which people hardly ever mistake:
  /// "Jerome" is no "Lerome".
  func beginsOtherwise(_ match: TitleMatch, than title: ParsedTitle) -> Bool {
    guard match.distance == 1, title.pattern.length < NameResolver.minimumLengthOfBeginning else {
      return false
    }
    let said = Array(title.base.utf8)
    var isOther = false
    names.titleIndex.forEachKey(of: match.track) { key in
      isOther =
        isOther
        || key.count == said.count && key.first != said.first
          && key.dropFirst().elementsEqual(said.dropFirst())
    }
    return isOther
  }

  /// Tracks that may be an artist's who stands beside them, as an uploader's are.
  private static let maximumBeside = 256

  /// Characters of a title from which on any letter of it may be wrong.
  private static let minimumLengthOfBeginning = 8

  /// The titles of those artists that this one may be a misspelling or a part of.
  mutating func titles(near title: ParsedTitle, by artists: [ArtistMatch]) -> [Pair] {
    var pairs: [Pair] = []
    var segments: [Pair] = []
    let budget = EditBudget.paired(title.pattern.length, isWide: title.base.isWide)
    let base = Array(title.base.utf8)
    for artist in artists {
      let beside =
        artist.distance == 0
        ? Array(names.relatedTracks[Int(artist.artist)].prefix(NameResolver.maximumBeside)) : []
      for track in beside
      where Int(track) < names.count && !names.isRemoved(track) && namesBoth(track, title, artist) {
        let match = TitleMatch(track: track, kind: .part, length: title.pattern.length)
        pairs.append(Pair(title: match, artist: artist))
      }
      for track in names.tracks(ofArtist: artist.artist).prefix(NameResolver.maximumTracks) {
        guard Int(track) < names.count else { continue }
        // A misspelled artist leaves less room for a misspelled title.
        let edits = max(0, budget - artist.distance)
        if let near = names.titleIndex.nearest(to: title.pattern, of: track, within: edits) {
          let match = TitleMatch(
            track: track, kind: near.kind, distance: near.distance, length: near.length)
          if !isOtherWork(match, than: title) {
            pairs.append(Pair(title: match, artist: artist))
            continue
          }
        }
        if artist.distance == 0, contains(track, base), isAtWords(track, title),
          !isLongerByWords(track, title)
        {
          let match = TitleMatch(track: track, kind: .part, length: title.pattern.length)
          if !isOtherWork(match, than: title) { pairs.append(Pair(title: match, artist: artist)) }
        } else if artist.distance == 0, holdsSegment(track, title) {
          let match = TitleMatch(track: track, kind: .part, length: title.pattern.length)
          if !isOtherWork(match, than: title) {
            segments.append(Pair(title: match, artist: artist))
          }
        }
      }
    }
    return pairs.isEmpty && areOneSong(segments) ? segments : pairs
  }

  /// Whether a track's title is that of an upload that names the artist and the song: "Rihanna - Umbrella".
  private mutating func namesBoth(
    _ track: UInt32, _ title: ParsedTitle, _ artist: ArtistMatch
  ) -> Bool {
    let whole = names.title(of: track)
    var sides = NamedInTitle.dashed(whole)
    if sides.count < 2, let range = whole.firstRange(of: ": ") ?? whole.ranges(of: " by ").last {
      sides = [String(whole[..<range.lowerBound]), String(whole[range.upperBound...])]
    }
    let bases = sides.map { TitleParts($0, with: &lookup.keys.analyzer).base }
    let key = lookup.keys.looseArtistKey(names.artistName(artist.artist))
    return bases.contains { lookup.keys.looseArtistKey($0) == key }
      && bases.contains { lookup.keys.looseTitleKey($0) == title.looseKey }
  }

  /// Whether a track's title has more words than what was said, outside of brackets and without a sign that
  /// sets them off: another number, or another sentence ("Love Me Do" for "Love Me"). The number of a part
  /// that is announced as one, and what else remarks say, makes no other song.
  private mutating func isLongerByWords(_ track: UInt32, _ title: ParsedTitle) -> Bool {
    let parts = TitleParts(names.title(of: track), with: &lookup.keys.analyzer)
    let theirs = lookup.keys.words(parts.base)
    let said = title.words.joined()
    guard !said.isEmpty, !said.isWide, theirs.joined().utf8.count > said.utf8.count else {
      return false
    }
    guard let (start, end) = NameResolver.words(theirs, spelling: said) else { return true }
    let (before, after) = (theirs[..<start], theirs[end...])
    if let first = after.first, SpelledNumbers.isPartWord(first) { return false }
    let rest = (before + after).filter { !NameKeys.saysNothing($0) }
    guard !rest.isEmpty else { return false }
    return !TitleSegments.contain(title.looseKey, in: parts.base, with: &lookup.keys)
  }

  /// The words in a row that are these letters; nil where a word goes on beyond them.
  private static func words(_ words: [String], spelling said: String) -> (start: Int, end: Int)? {
    for start in words.indices {
      var joined = ""
      for end in start..<words.count where joined.utf8.count < said.utf8.count {
        joined += words[end]
        if joined == said { return (start, end + 1) }
      }
    }
    return nil
  }

  /// Whether a title is one of the parts that a track's title has, which signs set off.
  private mutating func holdsSegment(_ track: UInt32, _ title: ParsedTitle) -> Bool {
    let keys = [title.base, title.looseKey].map { Array($0.utf8) }.filter {
      $0.count > 5 || title.base.isWide
    }
    var isWithin = false
    names.titleIndex.forEachKey(of: track) { other in
      isWithin =
        isWithin
        || keys.contains { key in
          key.count < other.count
            && key.withUnsafeBufferPointer { other.firstIndex(ofBytes: $0) != nil }
        }
    }
    guard isWithin else { return false }
    let whole = names.title(of: track)
    let base = TitleParts(whole, with: &lookup.keys.analyzer).base
    return TitleSegments.contain(title.looseKey, in: base, with: &lookup.keys)
  }

  /// Whether all of some tracks have one title but for remarks: a part that several songs have says
  /// nothing.
  private mutating func areOneSong(_ pairs: [Pair]) -> Bool {
    Set(
      pairs.map { pair in
        lookup.keys.key(
          TitleParts(names.title(of: pair.title.track), with: &lookup.keys.analyzer).base)
      }
    ).count <= 1
  }

  /// Whether one of title and key holds the other and is not much longer.
  private func contains(_ track: UInt32, _ key: [UInt8]) -> Bool {
    guard !key.isEmpty else { return false }
    var result = false
    names.titleIndex.forEachKey(of: track) { other in
      if other.starts(with: key), SpelledNumbers.isPart(other.dropFirst(key.count)) {
        result = true
      }
      let (short, long) =
        other.count < key.count ? (other.count, key.count) : (key.count, other.count)
      guard short >= 6, short * 2 >= long else { return }
      key.withUnsafeBufferPointer { key in
        result =
          result
          || (other.count < key.count
            ? key.firstIndex(ofBytes: other) : other.firstIndex(ofBytes: key)) != nil
      }
    }
    return result
  }

  /// Whether one of two titles begins where a word of the other does: "Will Be Loved", but not "He Will
  /// Be Loved" in "She Will Be Loved".
  private mutating func isAtWords(_ track: UInt32, _ title: ParsedTitle) -> Bool {
    func begins(_ words: [String], _ other: [String]) -> Bool {
      let key = other.joined()
      return words.indices.contains { words[$0...].joined().hasPrefix(key) }
    }
    let whole = names.title(of: track)
    let words = lookup.keys.words(whole)
    if title.words.isEmpty || words.isEmpty || begins(words, title.words) { return true }
    let parts = TitleParts(whole, with: &lookup.keys.analyzer)
    return begins(title.words, lookup.keys.words(parts.base))
      || begins(title.words, lookup.keys.words(parts.bare))
  }
}
