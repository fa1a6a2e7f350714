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
