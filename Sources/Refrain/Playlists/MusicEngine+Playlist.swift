extension MusicEngine {
  /// A whole list under constraints.
  ///
  /// Candidates come from the words, the seeds and the taste, some for each share by itself, and
  /// popular tracks where these find too little. A list is then built greedily and improved by
  /// replacing, moving and exchanging tracks; the same request on the same generation gives the
  /// same list.
  ///
  /// *Always true*: every track passes the filter; caps hold, but for what `include` asks for; no
  /// song is there twice, in whatever version; nothing that the listener dislikes is there; the list
  /// is not longer than asked for. *As far as possible*, and said where not: the length is reached,
  /// shares are within their bounds.
  ///
  /// - Throws: `.unknown` for ids that do not exist; `.invalid` for numbers out of range, and for
  ///   tracks to be included that the filter excludes or that are too many; `.file`.
  /// - Complexity: about 20 ms for 20 of 300 candidates, bounded by `PlaylistSolver.moveBudget`.
  public func buildPlaylist(_ request: PlaylistRequest) throws(EngineError) -> Playlist {
    try snapshot.buildPlaylist(request)
  }
}

extension EngineSnapshot {
  func buildPlaylist(_ request: PlaylistRequest) throws(EngineError) -> Playlist {
    try request.check()
    return try PlaylistBuilder(request, snapshot: self).build()
  }
}

extension PlaylistRequest {
  /// Refuses numbers that no list fits.
  func check() throws(EngineError) {
    switch length {
    case .tracks(let count):
      guard (1...200).contains(count) else {
        throw .invalid("A playlist has 1 to 200 tracks, not \(count).")
      }
    case .duration(let seconds):
      guard (60...86_400).contains(seconds) else {
        throw .invalid("A playlist lasts 60 to 86,400 seconds, not \(seconds).")
      }
    }
    for cap in [mostPerArtist, usualMostPerArtist, mostPerAlbum, mostTracks].compactMap({ $0 })
    where cap < 1 {
      throw .invalid("A cap is \(cap); it must be at least 1.")
    }
    for share in shares {
      guard share.least >= 0, share.most <= 1, share.least <= share.most else {
        throw .invalid(
          "The share of \(share.filter) must be in 0...1, the least not above the most.")
      }
    }
  }
}
