import JSON

/// Reads listens of ListenBrainz, as its exports and its API write them (`listened_at`,
/// `track_metadata`), and what is loved and hated (`score`, `created`).
struct ListenBrainzParser: RecordParser {
  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let object = try JSONTrackParser.object(record)
    if ListenBrainzParser.isFeedback(object) { return try ListenBrainzParser.feedback(in: object) }
    guard let track = object["track_metadata"] else { throw Refusal("track_metadata is missing") }
    guard let time = object["listened_at"].flatMap(JSONTrackMembers.text),
      let seconds = TimeReading().read(time)
    else { throw Refusal("listened_at is missing or no time") }
    let mention = try ListenBrainzParser.mention(in: track)
    let played = ListenBrainzParser.number(track["additional_info"]?["duration_played"])
    let kind = played.map { PlayLength.kind(ofSeconds: $0, isWhole: false) } ?? .play
    let event = SourceEvent(
      mentions: [mention], kind: kind, secondsPlayed: played, time: seconds,
      listener: object["user_name"]?.text)
    return SourceRecord(events: [event])
  }

  /// Whether an object tells what a listener loves or hates.
  static func isFeedback(_ object: JSONValue) -> Bool {
    object["score"] != nil && object["listened_at"] == nil && object["title"] == nil
      && (object["recording_mbid"] != nil || object["recording_msid"] != nil)
  }

  private static func feedback(in object: JSONValue) throws(Refusal) -> SourceRecord {
    let score = number(object["score"]) ?? 0
    // It was taken back.
    if score == 0 { return SourceRecord(passedOver: 1) }
    var mention = TrackMention(id: nil)
    if let track = object["track_metadata"], case .object = track {
      mention = try self.mention(in: track)
    }
    mention.recordingMBID =
      object["recording_mbid"]?.text.flatMap(IdentifierReading.readMBID) ?? mention.recordingMBID
    guard mention.recordingMBID != nil || !mention.title.isEmpty else {
      throw Refusal("it names no recording")
    }
    let time = object["created"].flatMap(JSONTrackMembers.text).flatMap { TimeReading().read($0) }
    let event = SourceEvent(
      mentions: [mention], kind: score > 0 ? .like : .dislike, time: time,
      listener: (object["user_name"] ?? object["user_id"])?.text)
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
    mention.isrc = info?["isrc"]?.text.flatMap(IdentifierReading.readISRC)
    mention.duration = number(info?["duration_ms"]).map { $0 / 1000 } ?? number(info?["duration"])
    return mention
  }

  private static func number(_ value: JSONValue?) -> Double? {
    value.flatMap(JSONTrackMembers.text).flatMap { NumberReading.read($0) }
  }
}
