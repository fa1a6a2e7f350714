import Foundation
import JSON

/// Playlists in JSON that have no form of their own here: objects with a name and a list of tracks, as what
/// exports them from Deezer, Tidal, Apple Music and others writes, and as services answer.
enum NamedLists {
  /// Where they may be in a document; the document itself last.
  static let paths = [
    ["playlists"], ["playlists", "data"], ["library", "playlists"], ["data"], [],
  ]
  /// Where the tracks of one list may be that a document is, of which only the beginning was looked at.
  static let trackPaths = [
    ["tracks", "data"], ["tracks", "items"], ["tracks"], ["songs"], ["items"], ["entries"],
    ["trackList"], ["data"],
  ]

  private static let names = ["name", "title", "playlistName", "playlist_name", "playlist"]
  private static let lists = ["tracks", "songs", "items", "entries", "trackList", "track", "data"]
  /// Tracks by which a list is told.
  private static let glance = 20

  /// The name of a list; nil for an object without.
  static func name(of object: JSONValue) -> String? {
    for key in names {
      if let name = object[key]?.text?.trimmingCharacters(in: .whitespaces), !name.isEmpty {
        return name
      }
    }
    return nil
  }

  /// The entries of a list, a list inside an object for a page of them; nil for an object without.
  static func entries(of object: JSONValue) -> [JSONValue]? {
    for key in lists {
      guard let value = object[key] else { continue }
      if let entries = value.elements { return entries }
      if let entries = (value["data"] ?? value["items"])?.elements { return entries }
    }
    return nil
  }

  /// Whether an object is such a list.
  static func isOne(_ object: JSONValue, _ tracks: JSONTrackParser) -> Bool {
    name(of: object) != nil
      && entries(of: object)?.prefix(glance).contains { tracks.mention(in: $0) != nil } == true
  }

  /// The name that a document gives the one list that it is: a member of the document itself, as far as the
  /// beginning of it shows.
  static func name(inBeginning head: [UInt8]) -> String? {
    var found: [String: String] = [:]
    var key: String?
    var (depth, position, isValue) = (0, 0, false)
    while position < head.count {
      switch head[position] {
      case UInt8(ascii: "\""):
        let start = position
        position += 1
        while position < head.count, head[position] != UInt8(ascii: "\"") {
          position += head[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < head.count else { break }
        if depth == 1, let text = (try? JSONValue(parsing: Array(head[start...position])))?.text {
          if isValue, let key { found[key] = found[key] ?? text } else { key = text }
        }
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ":") where depth == 1: isValue = true
      case UInt8(ascii: ",") where depth == 1: isValue = false
      default: break
      }
      position += 1
    }
    return names.lazy.compactMap { found[$0]?.trimmingCharacters(in: .whitespaces) }
      .first { !$0.isEmpty }
  }
}

/// Reads a whole list from each object.
struct NamedListParser: RecordParser {
  let tracks: JSONTrackParser

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let object = try JSONTrackParser.object(record)
    guard let entries = NamedLists.entries(of: object) else {
      throw Refusal("a playlist has no tracks")
    }
    let name = NamedLists.name(of: object) ?? "playlist"
    var result = SourceRecord()
    for entry in entries {
      guard let mention = tracks.mention(in: entry) else {
        result.passedOver += 1
        continue
      }
      result.events.append(
        SourceEvent(mentions: [mention], kind: .playlist, isOfWholeList: true, listener: name))
    }
    return result
  }
}

/// Reads an entry of the one list that a document is from each of its tracks.
struct ListEntryParser: RecordParser {
  let playlist: String
  let tracks: JSONTrackParser

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    guard let mention = tracks.mention(in: try JSONTrackParser.object(record)) else {
      return SourceRecord(passedOver: 1)
    }
    return PlaylistEntry.record([mention], on: playlist)
  }
}

extension JSONTrackParser {
  /// The track that an object names; nil for one that is none.
  func mention(in object: JSONValue) -> TrackMention? {
    guard let read = try? track(in: object) else { return nil }
    let record = read.record
    var mention = TrackMention(
      title: record.title, artist: record.artists.map(\.name).joined(separator: "; "))
    mention.album = record.album
    mention.isrc = record.isrc
    mention.recordingMBID = record.recordingMBID
    mention.duration = record.duration
    if read.hasOwnID { mention.id = record.id }
    return mention
  }
}
