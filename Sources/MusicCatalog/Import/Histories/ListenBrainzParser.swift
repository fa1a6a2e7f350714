import JSON

/// Reads listens of ListenBrainz, as its exports and its API write them (`listened_at`,
/// `track_metadata`).
struct ListenBrainzParser: RecordParser {
  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let object = try JSONTrackParser.object(record)
    guard let track = object["track_metadata"] else { throw Refusal("track_metadata is missing") }
    guard let time = object["listened_at"].flatMap(JSONTrackMembers.text),
      let seconds = TimeReading().read(time)
    else { throw Refusal("listened_at is missing or no time") }
    let mention = try ListenBrainzParser.mention(in: track)
    let played = ListenBrainzParser.number(track["additional_info"]?["duration_played"])
    let kind = played.map { PlayLength.kind(ofSeconds: $0, isWhole: false) } ?? .play
    let event = SourceEvent(
      mentions: [mention], kind: kind, time: seconds, listener: object["user_name"]?.text)
    return SourceRecord(events: [event])
  }

  private static func mention(in track: JSONValue) throws(Refusal) -> TrackMention {
    guard let title = track["track_name"].flatMap(JSONTrackMembers.text),
      let artist = track["artist_name"].flatMap(JSONTrackMembers.text)
    else { throw Refusal("track_name or artist_name is missing") }
    var mention = TrackMention(title: title, artist: artist)
    mention.album = track["release_name"]?.text
    let info = track["additional_info"]
    // What the listener's player says of the recording is surer than the service's own mapping.
    let ids = [info?["recording_mbid"], track["mbid_mapping"]?["recording_mbid"]]
    mention.recordingMBID =
      ids.lazy.compactMap { $0?.text.flatMap(IdentifierReading.readMBID) }.first
    mention.isrc = info?["isrc"]?.text.map(IdentifierReading.readISRC)
    mention.duration = number(info?["duration_ms"]).map { $0 / 1000 } ?? number(info?["duration"])
    return mention
  }

  private static func number(_ value: JSONValue?) -> Double? {
    value.flatMap(JSONTrackMembers.text).flatMap { NumberReading.read($0) }
  }
}
