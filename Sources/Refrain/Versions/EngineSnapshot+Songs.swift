import IndexFile

extension EngineSnapshot {
  /// What a filter allows, less every recording of the songs that somebody knows already; nil when
  /// that is everything.
  func allowed(_ filter: TrackFilter, butSongsOf known: [UInt32]) -> OrdinalSet? {
    let allowed = FilterCompiler(tracks: tracks).allowed(filter)
    let gone = known.filter { Int($0) < tracks.count && !tracks.isOnlyVersion($0) }
    guard !gone.isEmpty else { return allowed }
    var rest = allowed ?? OrdinalSet(capacity: tracks.count, full: true)
    for ordinal in gone { for version in tracks.versions(of: ordinal) { rest.remove(version) } }
    return rest
  }

  /// The first `limit` songs of a ranking, each by its best recording.
  ///
  /// Which recording that is depends on the ranking alone, never on how much of it is looked at: so
  /// the first n of a longer answer are the answer of n, where that is true of the ranking.
  ///
  /// - Parameters:
  ///   - ordinal: the track of an entry.
  ///   - ranked: the ranking's first entries; fewer than asked for when there are no more.
  func songs<Entry>(
    _ limit: Int, _ ordinal: (Entry) -> UInt32,
    _ ranked: (_ limit: Int) throws(EngineError) -> [Entry]
  ) throws(EngineError) -> [Entry] {
    // Most songs have one recording: a few more entries than wanted nearly always do.
    var depth = limit + limit / 4 + 4
    while true {
      let entries = try ranked(depth)
      var seen: Set<UInt32> = []
      let songs = entries.filter { entry in
        let ordinal = ordinal(entry)
        return tracks.isOnlyVersion(ordinal) || seen.insert(tracks.song(of: ordinal)).inserted
      }
      if songs.count >= limit || entries.count < depth { return Array(songs.prefix(limit)) }
      depth *= 4
    }
  }

  /// Other recordings of a hit's song, as the hit lists them.
  func listed(_ versions: some Sequence<UInt32>) -> [TrackHit.Version] {
    versions.prefix(EngineSnapshot.mostVersions).map {
      TrackHit.Version(
        id: tracks.id(of: $0), title: tracks.title(of: $0), kinds: tracks.marks(of: $0).names)
    }
  }

  /// Recordings that a hit lists.
  private static let mostVersions = 8
}
