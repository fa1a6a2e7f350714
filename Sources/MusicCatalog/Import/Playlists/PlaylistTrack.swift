import Foundation

/// What XSPF and JSPF say of a track.
struct PlaylistTrack {
  var title, creator, album, milliseconds: String?
  /// What is said about it in words.
  var annotation: String?
  /// Identifiers and locations.
  var addresses: [String] = []

  /// Its readings, the most likely first.
  ///
  /// - Throws: `Refusal` when it has neither a title nor an address.
  func mentions() throws(Refusal) -> [TrackMention] {
    let first = try mention()
    var (likely, reversed): ([TrackMention], [TrackMention]) = ([], [])
    let words = creator == nil ? title ?? annotation : nil
    for readings in [words.map(TrackText.named), first.path.map(TrackText.located)] {
      likely += readings?.likely ?? []
      reversed += readings?.reversed ?? []
    }
    return [first]
      + (likely + reversed).map { reading in
        var mention = reading
        mention.duration = first.duration
        mention.album = first.album ?? reading.album
        return mention
      }
  }

  private func mention() throws(Refusal) -> TrackMention {
    guard title ?? annotation != nil || !addresses.isEmpty else {
      throw Refusal("it has neither a title nor an identifier")
    }
    var mention = TrackMention(
      title: title ?? (addresses.isEmpty ? annotation : nil) ?? "", artist: creator ?? "")
    mention.album = album
    mention.duration = milliseconds.flatMap { NumberReading.read($0) }.map { $0 / 1000 }
    for address in addresses {
      if mention.recordingMBID == nil, address.contains("/recording/") {
        mention.recordingMBID = IdentifierReading.readMBID(address)
      } else if address.lowercased().hasPrefix("isrc:") || address.contains(":isrc:") {
        mention.isrc = address.split(separator: ":").last.map {
          IdentifierReading.readISRC(String($0)) ?? String($0)
        }
      } else if address.lowercased().hasPrefix("file://") {
        mention.path = TrackText.local(address)
      } else if address.hasPrefix("/") {
        mention.path = address
      } else if mention.id == nil {
        mention.id = address
      }
    }
    return mention
  }
}
