import Foundation
import JSON

/// Reads a track's mention from each track of a JSPF playlist (xspf.org/jspf).
struct JSPFParser: RecordParser {
  let playlist: String

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let object = try JSONTrackParser.object(record)
    var entry = PlaylistTrack()
    entry.title = object["title"]?.text
    entry.creator = object["creator"]?.text
    entry.album = object["album"]?.text
    entry.milliseconds = object["duration"].flatMap(JSONTrackMembers.text)
    for name in ["identifier", "location"] {
      switch object[name] {
      case .string(let text)?: entry.addresses.append(text)
      case .array(let list)?: entry.addresses += list.compactMap(\.text)
      default: break
      }
    }
    return PlaylistEntry.record([try entry.mention()], on: playlist)
  }
}

/// What XSPF and JSPF say of a track.
struct PlaylistTrack {
  var title, creator, album, milliseconds: String?
  /// Identifiers and locations.
  var addresses: [String] = []

  /// - Throws: `Refusal` when it has neither a title nor an address.
  func mention() throws(Refusal) -> TrackMention {
    guard title != nil || !addresses.isEmpty else {
      throw Refusal("it has neither a title nor an identifier")
    }
    var mention = TrackMention(title: title ?? "", artist: creator ?? "")
    mention.album = album
    mention.duration = milliseconds.flatMap { NumberReading.read($0) }.map { $0 / 1000 }
    for address in addresses {
      if mention.recordingMBID == nil, address.contains("/recording/") {
        mention.recordingMBID = IdentifierReading.readMBID(address)
      } else if address.lowercased().hasPrefix("isrc:") || address.contains(":isrc:") {
        mention.isrc = address.split(separator: ":").last.map {
          IdentifierReading.readISRC(String($0))
        }
      } else if address.hasPrefix("file://") {
        mention.path = address.dropFirst("file://".count).removingPercentEncoding
      } else if address.hasPrefix("/") {
        mention.path = address
      } else if mention.id == nil {
        mention.id = address
      }
    }
    return mention
  }
}
