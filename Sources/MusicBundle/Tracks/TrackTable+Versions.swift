import IndexFile
import MusicNames

// The recordings of a song, which are a ring: each has the next one.
extension TrackTable {
  /// The recordings of a track's song, itself included, in the order of their places; at most `limit`, it and those
  /// that follow it in the ring.
  ///
  /// The limit also ends the walk where the ring of a damaged file does not close.
  package func versions(of ordinal: UInt32, limit: Int = 256) -> [UInt32] {
    var versions = [ordinal]
    var next = fields.nextVersions[Int(ordinal)]
    while next != ordinal, Int(next) < count, versions.count < limit {
      versions.append(next)
      next = fields.nextVersions[Int(next)]
    }
    return names.placed(live == nil ? versions : versions.filter { $0 == ordinal || isLive($0) })
  }

  /// How many recordings a track's song has, counted no further than `limit`.
  package func versionCount(of ordinal: UInt32, limit: Int) -> Int {
    if live != nil { return min(versions(of: ordinal).count, limit) }
    var found = 1
    var next = fields.nextVersions[Int(ordinal)]
    while next != ordinal, Int(next) < count, found < limit {
      found += 1
      next = fields.nextVersions[Int(next)]
    }
    return found
  }

  /// What stands for a track's song: its first recording.
  package func song(of ordinal: UInt32) -> UInt32 {
    let first = fields.firstVersions[Int(ordinal)]
    return Int(first) < count ? first : ordinal
  }

  /// Whether the track is the only recording of its song.
  package func isOnlyVersion(_ ordinal: UInt32) -> Bool {
    fields.nextVersions[Int(ordinal)] == ordinal || live != nil && versions(of: ordinal).count == 1
  }
}
