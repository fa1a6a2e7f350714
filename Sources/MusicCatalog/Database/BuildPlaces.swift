import GRDB
import Primitives
import Synchronization

/// Where a written track will stand in the next build, as far as the generation that is there can say it.
package struct BuildPlace: Sendable {
  /// What the build orders by, in that order; nothing comes before anything.
  private let artist: Int64?
  private let album: String?
  private let released: Int64?
  private let number: Int64
  /// The track of the generation that it will come behind; nil for none.
  package let predecessor: String?

  fileprivate init(
    artist: Int64? = nil, album: String? = nil, released: Int64? = nil, number: Int64,
    behind predecessor: String?
  ) {
    (self.artist, self.album, self.released, self.number) = (artist, album, released, number)
    self.predecessor = predecessor
  }
}

extension BuildPlace: Comparable {
  package static func < (left: BuildPlace, right: BuildPlace) -> Bool {
    if left.artist != right.artist { return (left.artist ?? .min) < (right.artist ?? .min) }
    if left.album != right.album {
      guard let album = left.album, let other = right.album else { return left.album == nil }
      // As the database compares texts.
      return album.utf8.lexicographicallyPrecedes(other.utf8)
    }
    if left.released != right.released { return (left.released ?? .min) < (right.released ?? .min) }
    return left.number < right.number
  }
}

/// Finds the places of written tracks among those that have not changed since a build.
///
/// What it remembers holds for all times: tracks keep their numbers, and places in a generation do not
/// change.
final class BuildPlaces: Sendable {
  /// The last track of the generation by any artist whose number is not greater, by that number; nil for none.
  private struct Known {
    var revision: Int64 = -1
    var lasts: [Int64: String?] = [:]
  }

  private let known = Mutex(Known())

  /// Tracks of one artist that are looked at; of an artist of more, places are near the right ones.
  private static let maximumPlaces = 20_000
  /// Artists without a track of the generation that are passed at most.
  private static let maximumPassed = 20_000

  /// One track of the generation, as the build orders those of an artist.
  fileprivate struct Built {
    var place: BuildPlace
    var id: String
  }

  /// The places of some written tracks by their ids.
  ///
  /// - Parameters:
  ///   - revision: the last one that the generation knows: tracks of it or of an earlier one are there.
  ///   - order: that of the build.
  /// - Complexity: O(tracks of the artists of the written ones).
  func places(
    of written: [String], after revision: Int64, in order: MusicCatalog.TrackOrder, _ db: Database
  ) throws -> [String: BuildPlace] {
    var places: [String: BuildPlace] = [:]
    let find = try db.makeStatement(
      sql: """
        SELECT track.id, album, released,
          (SELECT artist FROM trackArtist WHERE track = track.id AND position = 0)
          FROM track WHERE key = ?
        """)
    let findBefore = try db.makeStatement(
      sql: "SELECT key FROM track WHERE id < ? AND revision <= ? ORDER BY id DESC LIMIT 1")
    var own: [Int64: [Built]] = [:]
    for id in written {
      guard let row = try Row.fetchOne(find, arguments: [id]) else { continue }
      let checked = CheckedRow(row, of: "the track \"\(id.prefix(64))\"")
      let number = try checked.number(0)
      guard order == .artist, let artist = try checked.optionalInteger(3, in: .min ... .max)
      else {
        let before = try String.fetchOne(findBefore, arguments: [number, revision])
        places[id] = BuildPlace(number: number, behind: before)
        continue
      }
      let (album, released) = (
        try checked.optionalText(1), try checked.optionalInteger(2, in: .min ... .max)
      )
      let place = BuildPlace(
        artist: artist, album: album, released: released, number: number, behind: nil)
      let built = try own[artist] ?? tracks(of: artist, upTo: revision, db)
      own[artist] = built
      let end = built.partitioningIndex { $0.place > place }
      let before = try end > 0 ? built[end - 1].id : last(before: artist, upTo: revision, db)
      places[id] = BuildPlace(
        artist: artist, album: album, released: released, number: number, behind: before)
    }
    return places
  }

  /// An artist's tracks that the generation has, in its order.
  private func tracks(of artist: Int64, upTo revision: Int64, _ db: Database) throws -> [Built] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT track.id, album, released, key FROM trackArtist JOIN track ON track.id = track
          WHERE artist = ? AND position = 0 AND revision <= ?
          ORDER BY album, released, track.id LIMIT \(BuildPlaces.maximumPlaces)
        """)
    return try Row.fetchAll(statement, arguments: [artist, revision]).map { row in
      let checked = CheckedRow(row, of: "a track")
      let place = BuildPlace(
        artist: artist, album: try checked.optionalText(1),
        released: try checked.optionalInteger(2, in: .min ... .max),
        number: try checked.number(0), behind: nil)
      return Built(place: place, id: try checked.text(3))
    }
  }

  /// The last track of the generation by an artist of a lesser number; nil for none.
  private func last(
    before artist: Int64, upTo revision: Int64, _ db: Database
  ) throws -> String? {
    let next = try db.cachedStatement(
      sql: """
        SELECT artist FROM trackArtist WHERE artist < ? AND position = 0 ORDER BY artist DESC LIMIT 1
        """)
    var passed: [Int64] = []
    var current = artist
    var found: String?
    var isComplete = true
    while let other = try Int64.fetchOne(next, arguments: [current]) {
      guard passed.count < BuildPlaces.maximumPassed else {
        // What was not looked for to the end is not known to be none.
        isComplete = false
        break
      }
      if let known = remembered(other, revision) {
        found = known
        break
      }
      passed.append(other)
      found = try tracks(of: other, upTo: revision, db).last?.id
      if found != nil { break }
      current = other
    }
    if isComplete { remember(found, for: passed, revision) }
    return found
  }

  private func remembered(_ artist: Int64, _ revision: Int64) -> String?? {
    known.withLock { $0.revision == revision ? $0.lasts[artist] : nil }
  }

  private func remember(_ track: String?, for artists: [Int64], _ revision: Int64) {
    known.withLock { known in
      if known.revision != revision { known = Known(revision: revision) }
      for artist in artists { known.lasts[artist] = .some(track) }
    }
  }
}
