extension MusicEngine {
  /// A whole list under constraints.
  ///
  /// Candidates come from the words, the seeds and the taste, some for each share by itself, and
  /// popular tracks where these find too little, unless the words name artists or an album:
  /// nothing takes their place, and who is missing is said. A song that is named is there once, first, and
  /// only what is like it fills the rest. A list is then built greedily and improved by
  /// replacing, moving and exchanging tracks; the same request on the same generation gives the
  /// same list.
  ///
  /// *Always true*: every track passes the filter; caps hold, but for what `include` asks for; no
  /// song is there twice, in whatever version; nothing that the listener dislikes is there; the list
  /// is not longer than asked for. *As far as possible*, and said where not: the length is reached,
  /// shares are within their bounds.
  ///
  /// *A path*, where the request has `from` and `to`: these are the first and the last track, and what
  /// stands between leads from one to the other through a vector space, in steps that are as small
  /// and as equal as the tracks allow. A step is the angle between two vectors, 1 for opposite ones;
  /// none is longer than the direct step from first to last, or than 0.25 where these are nearer:
  /// rather the path has fewer tracks, and says so. Words give rules and preferences. A path has no
  /// seeds, shares, inclusions or duration.
  ///
  /// - Throws: `.unknown` for ids that do not exist; `.invalid` for numbers out of range, and for
  ///   tracks to be included that the filter excludes or that are too many; for a path with one end
  ///   alone, or what no path has; `.file`.
  /// - Complexity: about 20 ms for 20 of 300 candidates, bounded by `PlaylistSolver.moveBudget`.
  public func buildPlaylist(_ request: PlaylistRequest) throws(EngineError) -> Playlist {
    try snapshot.buildPlaylist(request)
  }
}

extension EngineSnapshot {
  func buildPlaylist(_ asked: PlaylistRequest) throws(EngineError) -> Playlist {
    let words = PlaylistWords(of: asked, in: self)
    let request = asked.settled(by: words)
    try request.check()
    if let start = request.from, let end = request.to {
      return try PathBuilder(from: start, to: end, request, words, snapshot: self).build()
    }
    return try PlaylistBuilder(request, words, snapshot: self).build()
  }
}

extension PlaylistRequest {
  /// The most tracks of a list.
  static let maximumCount = 200
  /// How many seconds a list may last.
  static let seconds = 60.0...86_400

  /// Refuses numbers that no list fits.
  func check() throws(EngineError) {
    switch settledLength {
    case .tracks(let count):
      guard (1...PlaylistRequest.maximumCount).contains(count) else {
        throw .invalid("A playlist has 1 to 200 tracks, not \(count).")
      }
    case .duration(let seconds):
      guard PlaylistRequest.seconds.contains(seconds) else {
        throw .invalid("A playlist lasts 60 to 86,400 seconds, not \(seconds).")
      }
    }
    for cap in [maximumPerArtist, usualMaximumPerArtist, maximumPerAlbum, maximumTracks].compactMap(
      { $0 })
    where cap < 1 {
      throw .invalid("A cap is \(cap); it must be at least 1.")
    }
    for share in shares {
      guard share.minimum >= 0, share.maximum <= 1, share.minimum <= share.maximum else {
        throw .invalid(
          "The share of \(share.filter) must be in 0...1, the least not above the most.")
      }
    }
    try checkPath()
  }

  /// Refuses what no path has.
  private func checkPath() throws(EngineError) {
    guard from != nil || to != nil else {
      if space != nil { throw .invalid("A space is for a path, with from and to.") }
      return
    }
    guard from != nil, to != nil else {
      throw .invalid("A path needs both ends: from and to.")
    }
    guard case .tracks(let count) = settledLength, (2...100).contains(count) else {
      throw .invalid("A path has 2 to 100 tracks, and no duration.")
    }
    guard seeds.isEmpty, shares.isEmpty, include.isEmpty, flow == .smooth || flow == .any else {
      throw .invalid("A path has neither seeds, shares, inclusions nor a rising or falling tempo.")
    }
  }
}
