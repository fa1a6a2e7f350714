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
  /// Tracks with such fields that are compositions.
  private var works: Set<Int> = []

  private struct ArtistKey: Hashable {
    var id: String?
    /// The name, for artists without an id.
    var name: String?
  }

  init(given: [String: [String]] = [:]) { self.given = given }

  /// Adds the next track.
  ///
  /// - Parameters:
  ///   - title: guests and remixers whom its title names.
  ///   - isWork: whether its title is that of a composition.
  mutating func add(_ track: TrackRecord, title: [CreditPart], isWork: Bool) {
    let credit = track.artists
    for (name, role) in [
      (track.composer, CreditRole.composer), (track.conductor, .conductor),
      (track.albumArtist, .albumArtist),
    ] {
      guard let name, !credit.contains(where: { $0.name == name }) else { continue }
      fields.append((ends.count, CreditPart(name, role)))
      if isWork { works.insert(ends.count) }
    }
    for artist in credit { printed.append(ordinal(of: artist)) }
    for part in title { titles.append((ends.count, part)) }
    ends.append(printed.count)
  }

  private mutating func ordinal(of artist: ArtistCredit) -> UInt32 {
    let key = ArtistKey(id: artist.id, name: artist.id == nil ? artist.name : nil)
    if let known = ordinals[key] { return known }
    let ordinal = UInt32(artists.count)
    ordinals[key] = ordinal
    artists.append(artist)
    return ordinal
  }

  /// Reads the credits.
  ///
  /// - Parameter others: credits of other tables that count, too.
  /// - Complexity: O(n) for n names in credits and titles.
  func read(beside others: KnownCredits? = nil) -> CreditTable {
    var counts = [Int](repeating: 0, count: artists.count)
    for artist in printed { counts[Int(artist)] += 1 }
    var splitter = CreditSplitter(given: given, beside: others)
    for (artist, count) in zip(artists, counts) {
      splitter.count(artist.name, tracks: count, hasID: artist.id != nil)
    }
    var table = CreditTable(printed: artists, splitter: splitter)
    var (start, title, field) = (0, 0, 0)
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
      table.add(
        Array(printed[start..<end]), title: parts, fields: others, isWork: works.contains(track))
      start = end
    }
    table.identify()
    return table
  }
}
