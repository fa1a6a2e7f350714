extension Reading {
  /// What the numbers of a reading count.
  package enum Numbered { case artist, track, tag }

  /// The same without some of the numbers of what it names.
  package func keepingNumbers(_ isKept: (Numbered, UInt32) -> Bool) -> Reading {
    func kept(_ artist: inout NamedArtist) { artist.ids.removeAll { !isKept(.artist, $0) } }
    func kept(_ work: inout NamedWork) {
      work.ids.removeAll { !isKept(.track, $0) }
      if var artist = work.artist {
        kept(&artist)
        work.artist = artist
      }
    }
    func kept(_ criteria: inout Criteria) {
      for position in criteria.artists.indices { kept(&criteria.artists[position].value) }
      for position in criteria.tracks.indices { kept(&criteria.tracks[position].value) }
      for position in criteria.albums.indices { kept(&criteria.albums[position].value) }
      for position in criteria.tags.indices {
        criteria.tags[position].value.ids.removeAll { !isKept(.tag, $0) }
      }
    }
    var reading = self
    kept(&reading.wanted)
    kept(&reading.unwanted)
    for position in reading.likeness.artists.indices {
      kept(&reading.likeness.artists[position].value)
    }
    for position in reading.likeness.tracks.indices {
      kept(&reading.likeness.tracks[position].value)
    }
    return reading
  }
}
