import JSON

/// Reads a listening history of Spotify: that of the account data (`endTime`, `msPlayed`), whose times
/// are whole minutes, and the extended one (`ts`, `ms_played`), both in UTC.
struct SpotifyParser: RecordParser {
  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let object = try JSONTrackParser.object(record)
    guard let mentions = SpotifyParser.mentions(in: object) else {
      // Episodes and audiobooks have a title of another kind, and some entries none at all.
      return SourceRecord(passedOver: 1)
    }
    let isExtended = object["ts"] != nil
    let time = try TimeReading().required(
      (object["ts"] ?? object["endTime"]).flatMap(JSONTrackMembers.text))
    guard
      let played = (object["ms_played"] ?? object["msPlayed"]).flatMap(JSONTrackMembers.text)
        .flatMap({ NumberReading.read($0) })
    else { throw Refusal("it does not say how long the track was played") }
    let isWhole = object["reason_end"]?.text == "trackdone"
    let event = SourceEvent(
      mentions: mentions, kind: PlayLength.kind(ofSeconds: played / 1000, isWhole: isWhole),
      secondsPlayed: played / 1000, time: time, isToTheMinute: !isExtended)
    return SourceRecord(events: [event])
  }

  /// Readings of a track: by its names and address, and by the bare id that some catalogs have.
  static func mentions(in object: JSONValue) -> [TrackMention]? {
    func text(_ names: String...) -> String? {
      names.lazy.compactMap { object[$0]?.text }.first { !$0.isEmpty }
    }
    let uri = text("spotify_track_uri", "trackUri")
    let title = text("master_metadata_track_name", "trackName")
    let artist = text("master_metadata_album_artist_name", "artistName")
    // Of some tracks that it has no more Spotify tells only the address.
    guard title != nil && artist != nil || uri?.hasPrefix("spotify:track:") == true else {
      return nil
    }
    var mention = TrackMention(title: title ?? "", artist: title == nil ? "" : artist ?? "")
    mention.album = text("master_metadata_album_album_name", "albumName")
    guard let uri else { return [mention] }
    mention.id = uri
    return [mention, TrackMention(id: uri.split(separator: ":").last.map(String.init))]
  }
}
