import Foundation
import JSON

/// Reads a playlist of Spotify's account data (`Playlist1.json`), which has them one an object.
struct SpotifyPlaylistParser: RecordParser {
  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let object = try JSONTrackParser.object(record)
    guard case .array(let items)? = object["items"] else {
      throw Refusal("a playlist has no items")
    }
    let named = object["name"]?.text.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
    let name = named.isEmpty ? "playlist" : named
    var result = SourceRecord()
    for item in items {
      // Episodes have another member.
      guard
        let mentions = item["track"].flatMap({ SpotifyParser.mentions(in: $0) })
          ?? item["localTrack"]?["uri"]?.text.flatMap(SpotifyPlaylistParser.local).map({ [$0] })
      else {
        result.passedOver += 1
        continue
      }
      // The order on the list says more than the day on which each came there.
      result.events.append(
        SourceEvent(mentions: mentions, kind: .playlist, isOfWholeList: true, listener: name))
    }
    return result
  }

  /// A file of the listener's own, whose address has its tags: `spotify:local:ARTIST:ALBUM:TITLE:SECONDS`.
  private static func local(_ address: String) -> TrackMention? {
    let parts = address.split(separator: ":", omittingEmptySubsequences: false).map { part in
      let spaced = String(part.replacing("+", with: " "))
      return spaced.removingPercentEncoding ?? spaced
    }
    guard parts.count == 6, parts[0] == "spotify", parts[1] == "local", !parts[4].isEmpty else {
      return nil
    }
    var mention = TrackMention(title: parts[4], artist: parts[2])
    mention.album = parts[3].isEmpty ? nil : parts[3]
    mention.duration = NumberReading.read(parts[5])
    return mention
  }
}
