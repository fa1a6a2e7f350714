import JSON

/// Reads scrobbles of Last.fm in JSON: those of lastfmstats (`track`, `artist`, `date`) and those of
/// Last.fm's own API (`name`, `artist.#text`, `date.uts`).
struct LastFMParser: RecordParser {
  let times: TimeReading

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let object = try JSONTrackParser.object(record)
    // What plays at the moment has no time yet and comes again.
    if object["@attr"]?["nowplaying"]?.text == "true" { return SourceRecord(passedOver: 1) }
    func name(_ value: JSONValue?) -> String? {
      [value, value?["#text"], value?["name"]].lazy.compactMap { $0?.text }.first { !$0.isEmpty }
    }
    guard let title = name(object["track"]) ?? name(object["name"]),
      let artist = name(object["artist"])
    else { throw Refusal("track or artist is missing") }
    let date = object["date"]
    let time = try times.required(
      (date?["uts"] ?? date?["#text"] ?? date).flatMap(JSONTrackMembers.text))
    var mention = TrackMention(title: title, artist: artist)
    mention.album = name(object["album"])
    mention.recordingMBID = object["mbid"]?.text.flatMap(IdentifierReading.readMBID)
    return SourceRecord(events: [SourceEvent(mentions: [mention], time: time)])
  }
}
