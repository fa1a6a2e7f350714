import MusicCatalog
import MusicNames

/// Collects the printed credits of tracks, and reads them when all are known.
struct CreditTableBuilder {
  /// Whom printed credits name by the recipe.
  private let given: [String: [String]]
  private var artists: [ArtistCredit] = []
  private var ordinals: [ArtistKey: UInt32] = [:]
  /// The printed artists of all tracks, one track after the other.
  private var printed: [UInt32] = []
  private var ends: [Int] = []
  /// What titles say of guests and remixers, by track, ascending.
  private var titles: [(track: Int, part: CreditPart)] = []
  /// What fields say of composers and others, by track, ascending.
  private var fields: [(track: Int, part: CreditPart)] = []
  /// Whom titles may name, by track, ascending.
  private var possible: [(track: Int, name: String)] = []
  /// The ids of artists at MusicBrainz, by printed artist; nil where none is known.
  private var recordIDs: [String?] = []
  /// Tracks with such fields that are compositions.
  private var works: Set<Int> = []

  private struct ArtistKey: Hashable {
    var id: String?
    /// The name, for artists without an id.
    var name: String?
    /// The id at MusicBrainz, beside a name.
    var recordID: String?
  }

  init(given: [String: [String]] = [:]) { self.given = given }

  /// Adds the next track.
  ///
  /// - Parameters:
  ///   - title: guests and remixers whom its title names.
  ///   - possible: whom it may name beside, where the catalog knows such a name.
  ///   - composer: who its title says has written it.
  ///   - isWork: whether its title is that of a composition.
  mutating func add(
    _ track: TrackRecord, title: [CreditPart], possible names: [String], composer: String?,
    isWork: Bool
  ) {
    let credit = track.artists
    for (name, role) in [
      (track.composer ?? composer, CreditRole.composer), (track.conductor, .conductor),
      (track.albumArtist, .albumArtist),
    ] {
      guard let name, !credit.contains(where: { $0.name == name }) else { continue }
      fields.append((ends.count, CreditPart(name, role)))
      if isWork { works.insert(ends.count) }
    }
    let ids = track.artistMBIDs.count == credit.count ? track.artistMBIDs : []
    for (place, artist) in credit.enumerated() {
      printed.append(ordinal(of: artist, ids.isEmpty ? nil : ids[place]))
    }
    for name in names { possible.append((ends.count, name)) }
    for part in title { titles.append((ends.count, part)) }
    ends.append(printed.count)
  }

  private mutating func ordinal(of artist: ArtistCredit, _ recordID: String?) -> UInt32 {
    let isNamed = artist.id == nil
    let key = ArtistKey(
      id: artist.id, name: isNamed ? artist.name : nil, recordID: isNamed ? recordID : nil)
    if let known = ordinals[key] {
      if recordIDs[Int(known)] == nil { recordIDs[Int(known)] = recordID }
      return known
    }
    let ordinal = UInt32(artists.count)
    ordinals[key] = ordinal
    artists.append(artist)
    recordIDs.append(recordID)
    return ordinal
  }

  /// The printed artists with those of one name as one, unless they have several ids at MusicBrainz: the two
  /// who are called Nirvana.
  private func namesakesJoined() -> (artists: [ArtistCredit], ids: [String?], printed: [UInt32]) {
    guard recordIDs.contains(where: { $0 != nil }) else { return (artists, recordIDs, printed) }
    var ids: [String: Set<String>] = [:]
    for (artist, id) in zip(artists, recordIDs) where artist.id == nil {
      if let id { ids[artist.name, default: []].insert(id) }
    }
    var joined: (artists: [ArtistCredit], ids: [String?]) = ([], [])
    var firsts: [String: UInt32] = [:]
    var meaning: [UInt32] = []
    for (artist, id) in zip(artists, recordIDs) {
      let isOne = artist.id == nil && (ids[artist.name]?.count ?? 0) < 2
      if isOne, let first = firsts[artist.name] {
        if joined.ids[Int(first)] == nil { joined.ids[Int(first)] = id }
        meaning.append(first)
        continue
      }
      if isOne { firsts[artist.name] = UInt32(joined.artists.count) }
      meaning.append(UInt32(joined.artists.count))
      joined.artists.append(artist)
      joined.ids.append(id)
    }
    return (joined.artists, joined.ids, printed.map { meaning[Int($0)] })
  }

  /// Reads the credits.
  ///
  /// - Parameter others: credits of other tables that count, too.
  /// - Complexity: O(n) for n names in credits and titles.
  func read(beside others: KnownCredits? = nil) -> CreditTable {
    let (artists, ids, printed) = namesakesJoined()
    var counts = [Int](repeating: 0, count: artists.count)
    for artist in printed { counts[Int(artist)] += 1 }
    var splitter = CreditSplitter(given: given, beside: others)
    for (artist, count) in zip(artists, counts) {
      splitter.count(artist.name, tracks: count, hasID: artist.id != nil)
    }
    var table = CreditTable(printed: artists, recordIDs: ids, splitter: splitter)
    var (start, title, field, named) = (0, 0, 0, 0)
    for (track, end) in ends.enumerated() {
      var parts: [CreditPart] = []
      while title < titles.count, titles[title].track == track {
        parts.append(titles[title].part)
        title += 1
      }
      var others: [CreditPart] = []
      while field < fields.count, fields[field].track == track {
        others.append(fields[field].part)
        field += 1
      }
      var names: [String] = []
      while named < possible.count, possible[named].track == track {
        names.append(possible[named].name)
        named += 1
      }
      table.add(
        Array(printed[start..<end]), title: parts, possible: names, fields: others,
        isWork: works.contains(track))
      start = end
    }
    table.identify()
    return table
  }
}
