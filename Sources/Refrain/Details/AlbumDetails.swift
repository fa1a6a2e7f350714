import IndexFile
import MusicBundle
import MusicCatalog
import MusicNames

/// An album: the tracks of one title by one artist.
public struct AlbumDetails: Sendable, Equatable {
  /// Its title.
  public var title: String
  /// Its artist: whoever is first on most of its tracks, or several when nobody is on half of them.
  public var artists: [String]
  /// The first and last known year of its tracks.
  public var years: ClosedRange<Int>?
  /// Its tracks, in the order of discs and numbers where these are known.
  public var tracks: [TrackDetails]
}

extension MusicEngine {
  /// The albums of that title, the one with most tracks first.
  ///
  /// Albums of one title by several artists are several. Case, width, diacritics and Chinese script do
  /// not count.
  ///
  /// - Parameters:
  ///   - title: the title.
  ///   - artist: whose; anybody's when nil.
  /// - Complexity: O(tracks of the albums).
  public func albums(named title: String, by artist: String? = nil) -> [AlbumDetails] {
    snapshot.albums(named: title, by: artist)
  }
}

extension EngineSnapshot {
  func albums(named title: String, by artist: String?) -> [AlbumDetails] {
    let rows = tracks.names.albumTracks
    let songs = tracks.names.albumLookup.ordinals(named: title)
      .filter { Int($0) < rows.count }.flatMap { rows[Int($0)] }
      .filter { Int($0) < tracks.count && tracks.isLive($0) }
    let wanted = artist.map { FilterCompiler(self).set(of: .artist($0)) }
    var albums: [UInt32: [UInt32]] = [:]
    let common = mainArtist(of: songs)
    for song in songs where wanted?.contains(song) ?? true {
      // Guests and compilations: the album is of whoever is on half of it.
      let own = tracks.artists(of: song)
      let key = common.flatMap { own.contains($0) ? $0 : nil } ?? own.first ?? .max
      albums[key, default: []].append(song)
    }
    let largest = albums.sorted {
      $0.value.count != $1.value.count
        ? $0.value.count > $1.value.count : isInFront($0.key, of: $1.key)
    }
    return largest.map { album(of: $0.value) }
  }

  /// Whether an artist comes before another one; nobody comes last.
  private func isInFront(_ artist: UInt32, of other: UInt32) -> Bool {
    guard Int(other) < tracks.artistCount else { return Int(artist) < tracks.artistCount }
    guard Int(artist) < tracks.artistCount else { return false }
    return tracks.placeOfArtist(artist) < tracks.placeOfArtist(other)
  }

  /// Who is credited on at least half of some tracks.
  private func mainArtist(of songs: [UInt32]) -> UInt32? {
    var counts: [UInt32: Int] = [:]
    for song in songs {
      for artist in Set(tracks.artists(of: song)) { counts[artist, default: 0] += 1 }
    }
    let best = counts.max {
      $0.value != $1.value ? $0.value < $1.value : isInFront($1.key, of: $0.key)
    }
    return best.flatMap { $0.value * 2 >= songs.count ? $0.key : nil }
  }

  private func album(of songs: [UInt32]) -> AlbumDetails {
    let ordered = songs.sorted {
      (tracks.fields.albumPositions[Int($0)], tracks.place(of: $0))
        < (tracks.fields.albumPositions[Int($1)], tracks.place(of: $1))
    }
    let years = ordered.compactMap { tracks.released($0)?.year }
    let artists = mainArtist(of: ordered).map { [tracks.artistName($0)] }
    var seen: Set<UInt32> = []
    let all = ordered.flatMap { tracks.artists(of: $0) }.filter { seen.insert($0).inserted }
    return AlbumDetails(
      title: ordered.first.flatMap { tracks.album(of: $0) } ?? "",
      artists: artists ?? all.map { tracks.artistName($0) },
      years: years.min().flatMap { first in years.max().map { first...$0 } },
      tracks: ordered.map { details(of: $0) })
  }
}
