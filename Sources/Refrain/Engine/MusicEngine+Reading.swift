import Foundation
import MusicBundle
public import RequestReading

extension MusicEngine {
  /// What a conversation asks for, with the catalog's own names and tags: what holds after its last
  /// turn. `answer(_:)` reads the words of a search in the same way.
  ///
  /// - Parameters:
  ///   - turns: what the person said, oldest first.
  ///   - names: names beside those of the catalog; in the reading they have no numbers.
  /// - Complexity: O(words); some tens of microseconds, and some milliseconds for the first one of a
  ///   generation.
  public func read(
    turns: [String], also names: (any EntityCatalog)? = nil
  ) -> Reading {
    let snapshot = snapshot
    guard let names else { return snapshot.read(turns: turns) }
    return snapshot.read(turns: turns, also: names)
  }

  /// How long a list the words ask for, and how much of it each artist has: "five songs by Queen",
  /// "20 minutes of rock", "Queen and ABBA, three songs each".
  public func listWishes(in words: String) -> ListWishes { ListWishes(read(turns: [words])) }

  /// Makes now what the first question would make: the tables of words that requests are read with, and
  /// what they say of this catalog's tags. A program that has a moment between opening and its first
  /// question calls it then, on a thread that may be busy for some hundredths of a second.
  public func prepare() {
    _ = read(turns: [""])
    _ = snapshot.tracks.maximumTracksOfAnArtist
  }

  /// The tracks with a tag that means what these words do, by name or by the lexicon; nil when the
  /// catalog has none.
  ///
  /// - Parameters:
  ///   - words: one tag in words of any language.
  ///   - isRefused: whether they are refused: then no broader tag stands for what has none, as
  ///     "electronic" does for a wish for techno.
  public func filter(forTagCalled words: String, isRefused: Bool = false) -> TrackFilter? {
    let snapshot = snapshot
    return snapshot.tagVocabulary.value(of: snapshot.tracks)
      .filter(called: words, isRefused: isRefused)
  }
}

/// What a request says of the length of a list.
public struct ListWishes: Sendable, Equatable {
  /// How many tracks, at least 1; nil where it does not say.
  public var count: Int?
  /// How many seconds in all.
  public var seconds: Double?
  /// The most tracks of each artist, at least 1.
  public var perArtist: Int?

  init(_ reading: Reading) {
    perArtist = reading.perArtist.map { max(1, $0.value) }
    let named = reading.wanted.artists.count
    // Three songs each of two artists are six.
    count =
      reading.count.map { max(1, $0.value) } ?? (named > 0 ? perArtist.map { $0 * named } : nil)
    seconds = reading.totalSeconds.flatMap { $0.value.most ?? $0.value.least }.map(Double.init)
  }
}

extension EngineSnapshot {
  /// The catalog's own names, for a reader.
  var entities: CatalogEntities {
    CatalogEntities(tracks: tracks, text: text, tags: tagVocabulary.value(of: tracks))
  }

  /// What holds after the last turn.
  func read(turns: [String]) -> Reading {
    var reading = read(turns: turns, with: entities)
    // 乐队, バンド: who plays it is no tag of most catalogs, and nothing to look for there.
    let tags = tagVocabulary.value(of: tracks)
    reading.wanted.tags.removeAll { $0.value.isOfBands && tags.filter(for: $0.value) == nil }
    return reading
  }

  /// The same with names beside those of the catalog.
  fileprivate func read(turns: [String], also names: some EntityCatalog) -> Reading {
    let joined = JoinedEntities(first: entities, second: names)
    return joined.withoutForeignNumbers(read(turns: turns, with: joined))
  }

  private func read(turns: [String], with names: some EntityCatalog) -> Reading {
    let reader = RequestReader(catalog: names, today: EngineSnapshot.currentYear)
    var reading = reader.read(turns: turns)
    HiddenRefusals(tracks: tracks, entities: names).add(to: &reading, of: turns)
    return reading
  }

  /// The year in which a request is made, in UTC.
  static var currentYear: Int { year(of: Date()) }

  /// The Gregorian year of a time from 1970 on. A `Calendar` would take longer than the reading.
  ///
  /// Source: the days of a 400-year era, as in Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  static func year(of time: Date) -> Int {
    let day = max(0, Int(time.timeIntervalSince1970 / 86_400)) + 719_468
    let (era, dayOfEra) = day.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    // Such a year begins in March; its last two months are of the next one.
    return era * 400 + yearOfEra + (dayOfYear >= 306 ? 1 : 0)
  }
}

extension TagWish {
  fileprivate var isOfBands: Bool {
    concepts.count == 1 && MusicLexicon.shared[concepts[0]].name == "band of musicians"
  }
}

/// The names of two catalogs. Both number what they name from 0, so the numbers of the second are moved
/// behind all that the first can have.
struct JoinedEntities<First: EntityCatalog, Second: EntityCatalog>: EntityCatalog {
  let first: First
  let second: Second

  /// No generation has so many tracks, nor a catalog in memory so many names.
  private static var firstForeign: UInt32 { 1 << 31 }

  func forEachName(at start: Int, of words: [RequestWord], _ body: (NameMatch) -> Void) {
    first.forEachName(at: start, of: words, body)
    second.forEachName(at: start, of: words) { body(moved($0)) }
  }

  func artist(nearlyCalled words: ArraySlice<RequestWord>, isRefused: Bool) -> NameMatch? {
    first.artist(nearlyCalled: words, isRefused: isRefused)
      ?? second.artist(nearlyCalled: words, isRefused: isRefused).map(moved)
  }

  func isPartOfTitle(_ words: ArraySlice<RequestWord>) -> Bool {
    first.isPartOfTitle(words) || second.isPartOfTitle(words)
  }

  func isCredited(_ title: NameMatch, to artist: NameMatch) -> Bool {
    first.isCredited(
      title.filtered { !Self.isForeign($0) }, to: artist.filtered { !Self.isForeign($0) })
      || second.isCredited(movedBack(title), to: movedBack(artist))
  }

  private static func isForeign(_ id: UInt32) -> Bool { id >= firstForeign }

  private func moved(_ match: NameMatch) -> NameMatch {
    var match = match
    match.ids = match.ids.map { $0 | Self.firstForeign }
    return match
  }

  private func movedBack(_ match: NameMatch) -> NameMatch {
    var match = match.filtered(Self.isForeign)
    match.ids = match.ids.map { $0 & ~Self.firstForeign }
    return match
  }

  /// A reading in which the second catalog's names are without numbers.
  func withoutForeignNumbers(_ reading: Reading) -> Reading {
    reading.keepingNumbers { _, id in !Self.isForeign(id) }
  }
}

extension NameMatch {
  fileprivate func filtered(_ isIncluded: (UInt32) -> Bool) -> NameMatch {
    var match = self
    match.ids.removeAll { !isIncluded($0) }
    return match
  }
}

extension Reading {
  /// What the numbers of a reading count.
  enum Numbered { case artist, track, tag }

  /// The same without some of the numbers of what it names.
  func keepingNumbers(_ isKept: (Numbered, UInt32) -> Bool) -> Reading {
    func kept(_ artist: inout NamedArtist) { artist.ids.removeAll { !isKept(.artist, $0) } }
    func kept(_ work: inout NamedWork) {
      work.ids.removeAll { !isKept(.track, $0) }
      if var artist = work.artist {
        kept(&artist)
        work.artist = artist
      }
    }
    func kept(_ wishes: inout Wishes) {
      for place in wishes.artists.indices { kept(&wishes.artists[place].value) }
      for place in wishes.tracks.indices { kept(&wishes.tracks[place].value) }
      for place in wishes.albums.indices { kept(&wishes.albums[place].value) }
      for place in wishes.tags.indices {
        wishes.tags[place].value.ids.removeAll { !isKept(.tag, $0) }
      }
    }
    var reading = self
    kept(&reading.wanted)
    kept(&reading.unwanted)
    for place in reading.likeness.artists.indices { kept(&reading.likeness.artists[place].value) }
    for place in reading.likeness.tracks.indices { kept(&reading.likeness.tracks[place].value) }
    return reading
  }
}
