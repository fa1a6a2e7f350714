import JSON

/// Reads a playlist of Spotify's account data (`Playlist1.json`), which has them one an object.
struct SpotifyPlaylistParser: RecordParser {
  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let object = try JSONTrackParser.object(record)
    guard let name = object["name"]?.text, !name.isEmpty, case .array(let items)? = object["items"]
    else { throw Refusal("a playlist has no name or no items") }
    var result = SourceRecord()
    for item in items {
      // Episodes and files of the listener's own have another member.
      guard let mentions = item["track"].flatMap({ SpotifyParser.mentions(in: $0) }) else {
        result.passedOver += 1
        continue
      }
      var event = SourceEvent(mentions: mentions, kind: .playlist, listener: name)
      event.time = item["addedDate"]?.text.flatMap { TimeReading().read($0) }
      result.events.append(event)
    }
    return result
  }
}
