import GRDB
import Primitives

/// Finds tracks by their titles and artists, compared as `MatchKeys` has it: names that differ by more
/// are no match, but the nearest tracks are told.
///
/// A title is known by all of it and without marks such as "2011 Remaster"; an artist by each name and
/// alias of each artist of the track. Of several tracks with the same names the one whose album and
/// length agree is meant, else the one that came into the catalog first.
///
/// Memory: 16 bytes a name of a track, about 100 MB a million tracks.
struct NameMatcher {
  /// The hash of a name, and the row that has it.
  fileprivate struct Entry: Comparable {
    var hash: UInt64
    var row: Int64

    static func < (left: Entry, right: Entry) -> Bool {
      (left.hash, left.row) < (right.hash, right.row)
    }
  }

  private let database: Database
  /// Pairs of title and artist, titles, and artists, each sorted.
  private let pairs, titles, artists: [Entry]
  private var keys = MatchKeys()

  private static let maximumNearest = 3
  /// Tracks that are looked at for the best one: some names are those of thousands.
  private static let maximumCandidates = 200

  init(_ db: Database) throws {
    database = db
    var names = CatalogNames()
    try names.read(db)
    pairs = names.pairs.sorted()
    titles = names.titles.sorted()
    artists = names.artists.sorted()
  }

  /// The track that `mention` means.
  ///
  /// - Complexity: O(log names) and a page or two of the database a candidate.
  mutating func match(_ mention: TrackMention) throws -> TrackMatch {
    let title = keys.title(mention.title)
    if mention.artist.isEmpty {
      let found = try onAlbum(mention, title)
      return TrackMatch(track: found, nearest: found == nil ? try nearest(to: title, by: []) : [])
    }
    let artists = keys.artists(mention.artist)
    if let best = try best(of: rows(of: title, by: artists), for: mention, title) {
      return TrackMatch(track: best)
    }
    return TrackMatch(track: nil, nearest: try nearest(to: title, by: artists))
  }

  /// Whether a track is on the album that `mention` names.
  mutating func isOnAlbum(_ track: String, of mention: TrackMention) throws -> Bool {
    let album = try String.fetchOne(
      database.cachedStatement(sql: "SELECT album FROM track WHERE key = ?"), arguments: [track])
    guard let album, let said = mention.album else { return false }
    return keys.name(TitleMarks.bare(album)) == keys.name(TitleMarks.bare(said))
  }

  /// The rows of the tracks that `mention` may mean.
  mutating func namesakes(of mention: TrackMention) -> [Int64] {
    rows(of: keys.title(mention.title), by: keys.artists(mention.artist))
  }

  private func rows(of title: MatchKeys.Title, by artists: [String]) -> [Int64] {
    for form in title.bare == title.full ? [title.full] : [title.full, title.bare] {
      for artist in artists {
        let rows = rows(of: MatchKeys.hash(form, artist), in: pairs)
        if !rows.isEmpty { return rows }
      }
    }
    return []
  }

  private func rows(of hash: UInt64, in entries: [Entry]) -> [Int64] {
    entries[entries.partitioningIndex { $0.hash >= hash }...]
      .prefix { $0.hash == hash }.prefix(NameMatcher.maximumCandidates).map(\.row)
  }

  // MARK: - Which of several

  private mutating func best(
    of rows: [Int64], for mention: TrackMention, _ title: MatchKeys.Title
  ) throws -> String? {
    var best: (score: Int, key: String)?
    let album = mention.album.map { keys.name(TitleMarks.bare($0)) }
    for row in rows {
      let track = try details(of: row)
      var score = 0
      if keys.title(track.title).full == title.full { score += 1 }
      if let seconds = mention.duration, let length = track.duration, abs(seconds - length) <= 3 {
        score += 2
      }
      if let album, let own = track.album, keys.name(TitleMarks.bare(own)) == album { score += 4 }
      if score > best?.score ?? -1 { best = (score, track.key) }
    }
    return best?.key
  }

  /// The track of a title on an album, for histories that do not say whose it is; nil unless all such
  /// tracks are of one artist, or of one among those whose length agrees.
  private mutating func onAlbum(_ mention: TrackMention, _ title: MatchKeys.Title) throws -> String?
  {
    guard let album = mention.album.map({ keys.name(TitleMarks.bare($0)) }), !album.isEmpty else {
      return nil
    }
    let rows = rows(of: MatchKeys.hash(title.bare, ""), in: titles)
    // There may be more of them.
    guard rows.count < NameMatcher.maximumCandidates else { return nil }
    var found: [(row: Int64, performers: [Int64], isAsLong: Bool)] = []
    for row in rows {
      let track = try details(of: row)
      guard keys.name(TitleMarks.bare(track.album ?? "")) == album else { continue }
      let isAsLong = mention.duration.flatMap { asked in
        track.duration.map { abs($0 - asked) <= 3 }
      }
      found.append((row, try performers(of: row), isAsLong ?? false))
    }
    for some in [found, found.filter(\.isAsLong)] where !some.isEmpty {
      guard some.allSatisfy({ $0.performers == some[0].performers }) else { continue }
      return try best(of: some.map(\.row), for: mention, title)
    }
    return nil
  }

  private func performers(of row: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(
        sql: "SELECT artist FROM trackArtist WHERE track = ? ORDER BY position"), arguments: [row])
  }

  private struct Details {
    var key, title: String
    var album: String?
    var duration: Double?
  }

  private func details(of row: Int64) throws -> Details {
    let statement = try database.cachedStatement(
      sql: "SELECT key, title, album, duration FROM track WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [row]) else {
      return Details(key: "", title: "")
    }
    let checked = CheckedRow(row, of: "a track")
    return Details(
      key: try checked.text(0), title: try checked.text(1), album: try checked.optionalText(2),
      duration: try checked.optionalReal(3, in: 0...1e9))
  }

  // MARK: - What is nearest

  /// Tracks of the same title, and those of the same artist by how near their titles are.
  private mutating func nearest(
    to title: MatchKeys.Title, by artists: [String]
  ) throws -> [String] {
    // Longer titles are told apart by their beginnings.
    let longest = 100
    let asked = Array(EditDistance.letters(of: title.bare).prefix(longest))
    var found: [(distance: Int, key: String)] = []
    for artist in artists {
      for row in rows(of: MatchKeys.hash("", artist), in: self.artists) {
        for track in try tracks(ofArtist: row) {
          let own = EditDistance.letters(of: keys.title(track.title).bare).prefix(longest)
          found.append((EditDistance.between(Array(own), asked, atMost: longest), track.key))
        }
      }
    }
    let limit = max(2, title.bare.count / 2)
    var nearest = found.filter { $0.distance <= limit }
      .sorted { ($0.distance, $0.key) < ($1.distance, $1.key) }.map(\.key)
    for row in rows(of: MatchKeys.hash(title.bare, ""), in: titles) {
      nearest.append(try details(of: row).key)
    }
    var distinct: [String] = []
    for key in nearest where !distinct.contains(key) && distinct.count < NameMatcher.maximumNearest
    {
      distinct.append(key)
    }
    return distinct
  }

  private func tracks(ofArtist row: Int64) throws -> [(key: String, title: String)] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT track.key, track.title FROM trackArtist JOIN track ON track.id = trackArtist.track
          WHERE trackArtist.artist = ? ORDER BY track.id LIMIT \(NameMatcher.maximumCandidates)
        """)
    return try Row.fetchAll(statement, arguments: [row]).map { row in
      let row = CheckedRow(row, of: "a track")
      return (try row.text(0), try row.text(1))
    }
  }
}

/// All names of a catalog's tracks and artists.
private struct CatalogNames {
  private(set) var pairs: [NameMatcher.Entry] = []
  private(set) var titles: [NameMatcher.Entry] = []
  private(set) var artists: [NameMatcher.Entry] = []
  private var keys = MatchKeys()

  mutating func read(_ db: Database) throws {
    let names = try artistNames(db)
    for (artist, keys) in names {
      artists += keys.map { .init(hash: MatchKeys.hash("", $0), row: artist) }
    }
    let credits = try db.makeStatement(
      sql: "SELECT artist FROM trackArtist WHERE track = ? ORDER BY position")
    let aliases = try db.makeStatement(sql: "SELECT alias FROM trackAlias WHERE track = ?")
    let rows = try Row.fetchCursor(db, sql: "SELECT id, title FROM track")
    while let row = try rows.next() {
      let row = CheckedRow(row, of: "a track")
      let track = try row.number(0)
      var performers: [String] = []
      for artist in try Int64.fetchAll(credits, arguments: [track]) {
        performers += names[artist] ?? []
      }
      for title in [try row.text(1)] + (try String.fetchAll(aliases, arguments: [track])) {
        add(title, by: performers, track)
      }
    }
  }

  private mutating func add(_ title: String, by performers: [String], _ track: Int64) {
    let title = keys.title(title)
    titles.append(.init(hash: MatchKeys.hash(title.bare, ""), row: track))
    for form in title.bare == title.full ? [title.full] : [title.full, title.bare] {
      pairs += performers.map { .init(hash: MatchKeys.hash(form, $0), row: track) }
    }
  }

  /// The keys of each artist's name and aliases; of a name that joins several artists, of each.
  private mutating func artistNames(_ db: Database) throws -> [Int64: [String]] {
    var names: [Int64: [String]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, name FROM artist UNION ALL SELECT artist, alias FROM artistAlias
        """)
    while let row = try rows.next() {
      let row = CheckedRow(row, of: "an artist")
      let artist = try row.number(0)
      for key in keys.artists(try row.text(1)) where !(names[artist]?.contains(key) ?? false) {
        names[artist, default: []].append(key)
      }
    }
    return names
  }
}
