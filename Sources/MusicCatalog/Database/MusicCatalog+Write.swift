import Foundation
import GRDB
import JSON

/// What a change of tracks did.
public struct TrackChanges: Sendable, Equatable {
  /// Tracks that are new.
  public var added = 0
  /// Tracks that were there before and are now as given.
  public var updated = 0
}

extension MusicCatalog {
  /// Adds tracks, or replaces what is known of those whose ids are there, all in one transaction that
  /// is on the disk when the call returns. Events and vectors stay.
  ///
  /// Records are held to the rules of an import: a title and an artist, sizes, ranges.
  ///
  /// - Throws: `.refused` for the first record that breaks them, with its place, from 1; `.database`.
  ///   The catalog is then as it was.
  /// - Complexity: some 50 microseconds a track, and one synced transaction.
  public func write(_ tracks: [TrackRecord]) throws(CatalogError) -> TrackChanges {
    let checked = try MusicCatalog.checked(tracks)
    return try write { db in
      var writer = try TrackWriter(db)
      var changes = TrackChanges()
      for record in checked {
        if try writer.write(record).isUpdate { changes.updated += 1 } else { changes.added += 1 }
      }
      return changes
    }
  }

  /// The records as an import would read them.
  private static func checked(_ tracks: [TrackRecord]) throws(CatalogError) -> [TrackRecord] {
    var options = ImportOptions()
    // A record has lists: nothing in it is to be taken apart.
    options.separator = ""
    let encoder = JSONEncoder()
    var records: [TrackRecord] = []
    for (place, track) in tracks.enumerated() {
      func refused(_ reason: String) -> CatalogError {
        .refused(path: "track \"\(track.id.prefix(64))\"", line: place + 1, reason: reason)
      }
      guard let line = try? encoder.encode(track), let object = try? JSONValue(parsing: Array(line))
      else { throw refused("a number in it is not finite") }
      let parser = JSONTrackParser(lookingAt: [object], options: options)
      do throws(Refusal) {
        guard let read = try parser.parse(Array(line)[...]).track else { continue }
        if let drop = read.drops.first { throw Refusal(drop.reason) }
        records.append(read.record)
      } catch {
        throw refused(error.reason)
      }
    }
    return records
  }
}
