import Foundation

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
