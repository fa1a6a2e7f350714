import Foundation
import MusicBundle
public import RequestReading

extension MusicEngine {
  /// What a conversation asks for, with the catalog's own names and tags: what holds after its last
  /// turn. `answer(_:)` reads the words of a search in the same way. What was refused holds however long
  /// ago that was, until it is asked for; the rest of the last 32 turns counts.
  ///
  /// - Parameters:
  ///   - turns: what the person said, oldest first.
  ///   - names: names beside those of the catalog; in the reading they have no numbers.
  /// - Complexity: O(words); some tens of microseconds, and some milliseconds for the first one of a
  ///   generation.
  public func read(
    turns: [String], also names: (any EntityCatalog)? = nil
  ) -> Reading {
    snapshot.read(turns: turns, also: names)
  }

  /// Makes now what the first question would make: the tables of words that requests are read with, and
  /// what they say of this catalog's tags. A program that has a moment between opening and its first
  /// question calls it then, on a thread that may be busy for some hundredths of a second.
  public func prepare() {
    // One generation: what is made ready is what answers now, and a newer one is for the questions to take up.
    let snapshot = snapshot
    _ = snapshot.read(turns: [""])
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

extension EngineSnapshot {
  /// The catalog's own names, for a reader.
  var entities: CatalogEntities {
    CatalogEntities(tracks: tracks, text: text, tags: tagVocabulary.value(of: tracks))
  }

  /// What holds after the last turn: the one reading that questions, playlists and measurements go by.
  /// What was refused longer ago than a reader looks back, and not asked for since, is refused.
  ///
  /// - Parameter names: names beside those of the catalog; in the reading they have no numbers.
  func read(turns: [String], also names: (any EntityCatalog)? = nil) -> Reading {
    var reading = names.map { read(turns, also: $0) } ?? read(turns, with: entities)
    let tags = tagVocabulary.value(of: tracks)
    // 乐队, バンド: who plays it is no tag of most catalogs, and nothing to look for there.
    reading.wanted.tags.removeAll { $0.value.isOfBands && tags.filter(for: $0.value) == nil }
    resolveEarlierTitle(&reading, of: turns)
    return reading
  }

  private func read(_ turns: [String], also names: some EntityCatalog) -> Reading {
    let joined = JoinedEntities(first: entities, second: names)
    return joined.withoutForeignNumbers(read(turns, with: joined))
  }

  /// The reading of the last turns, with what was refused before them.
  private func read(_ turns: [String], with names: some EntityCatalog) -> Reading {
    let horizon = RequestReader<EmptyCatalog>.maximumTurns
    var reading = readAtOnce(turns, with: names)
    var end = turns.count - horizon
    while end > 0 {
      let start = max(0, end - horizon)
      reading.refuse(readAtOnce(Array(turns[start..<end]), with: names).unwanted)
      end = start
    }
    return reading
  }

  private func readAtOnce(_ turns: [String], with names: some EntityCatalog) -> Reading {
    let reader = RequestReader(catalog: names, today: EngineSnapshot.currentYear)
    var reading = reader.read(turns: turns)
    reading.wanted.artists.removeAll { $0.isWhoseVersion(in: turns) }
    var hidden = HiddenRefusals(
      names, artists: CatalogArtists(self), today: EngineSnapshot.currentYear)
    hidden.add(to: &reading, of: turns)
    hidden.refuseTitles(in: &reading, of: turns)
    refuseArtistsOfTitles(&reading)
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

extension Extracted<NamedArtist> {
  /// Whether a name that is nearly somebody's stands in a remark on a title: "(Taylor's Version)" is of no
  /// Taylor but whose song it is.
  fileprivate func isWhoseVersion(in turns: [String]) -> Bool {
    guard turns.indices.contains(span.turn), span.text.lowercased() != value.name.lowercased()
    else { return false }
    let bytes = turns[span.turn].utf8
    let before = String(decoding: bytes.prefix(span.range.lowerBound), as: UTF8.self)
    let after = String(decoding: bytes.dropFirst(span.range.upperBound), as: UTF8.self).lowercased()
    guard before.hasSuffix("(") || before.hasSuffix("[") else { return false }
    return after.hasPrefix("'s version") || after.hasPrefix("\u{2019}s version")
      || span.text.lowercased().hasSuffix("s") && after.hasPrefix(" version")
  }
}

extension NamedTag {
  fileprivate var isOfBands: Bool {
    concepts.count == 1 && MusicLexicon.shared[concepts[0]].name == "band of musicians"
  }
}

extension Reading {
  /// Adds refusals of an earlier time; what is wanted now is not refused.
  fileprivate mutating func refuse(_ earlier: Criteria) {
    func add<Value>(
      _ slots: [Extracted<Value>], to refused: inout [Extracted<Value>],
      unless wanted: [Extracted<Value>]
    ) {
      for slot in slots
      where !(refused + wanted).contains(where: { $0.value == slot.value }) {
        refused.append(slot)
      }
    }
    let named = Set(wanted.namedArtists.flatMap(\.ids))
    let artists = earlier.artists.filter { named.isDisjoint(with: $0.value.ids) }
    add(artists, to: &unwanted.artists, unless: wanted.artists)
    add(earlier.tracks, to: &unwanted.tracks, unless: wanted.tracks)
    add(earlier.albums, to: &unwanted.albums, unless: wanted.albums)
    add(earlier.tags, to: &unwanted.tags, unless: wanted.tags)
    add(earlier.languages, to: &unwanted.languages, unless: wanted.languages)
    add(earlier.recordings, to: &unwanted.recordings, unless: wanted.recordings)
  }
}
