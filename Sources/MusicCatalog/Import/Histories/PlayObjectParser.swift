import JSON

/// Reads plays in JSON of programs that have no form of their own here: Maloja, Pano Scrobbler,
/// multi-scrobbler, Koito, and what Spotify's API says of the last ones. Each has a track, its artists and a time
/// under one of a few names.
struct PlayObjectParser: RecordParser {
  let times: TimeReading

  /// What only a play has.
  private static let surelyTimes = [
    "played_at", "playedAt", "scrobbled_at", "scrobbledAt", "listened_at", "listenedAt", "timeMs",
  ]
  /// What a play has beside an object for its track.
  private static let perhapsTimes = ["time", "timestamp", "uts"]

  /// Whether an object is such a play.
  static func isPlay(_ object: JSONValue) -> Bool {
    let play = opened(object)
    guard let names = names(in: play), !names.title.isEmpty else { return false }
    if surelyTimes.contains(where: { play[$0] != nil }) { return true }
    // A library has the date of the last play beside a title; this is a play.
    if play["track"]?.text != nil, play["playDate"] != nil { return true }
    // What is beside them a length of a track is never so many seconds.
    return perhapsTimes.contains { name in
      guard let time = play[name].flatMap(JSONTrackMembers.text) else { return false }
      if case .object? = play["track"] { return true }
      return NumberReading.read(time).map { $0 >= 1e9 } ?? false
    }
  }

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let play = PlayObjectParser.opened(try JSONTrackParser.object(record))
    // What scrobblers note beside plays.
    if let event = play["event"]?.text, event != "scrobble" { return SourceRecord(passedOver: 1) }
    guard let names = PlayObjectParser.names(in: play) else {
      throw Refusal("track or artist is missing")
    }
    let known = PlayObjectParser.surelyTimes + PlayObjectParser.perhapsTimes + ["playDate"]
    guard
      let (text, time) = known.lazy.compactMap({ play[$0].flatMap(JSONTrackMembers.text) })
        .compactMap({ text in times.read(text).map { (text, $0) } }).first
    else { throw Refusal("it has no time that can be read") }
    var mention = TrackMention(title: names.title, artist: names.artists.joined(separator: "; "))
    let track = play["track"]
    let album = play["album"] ?? track?["album"]
    mention.album = [
      album, album?["albumtitle"], album?["name"], album?["title"],
      album.flatMap(PlayObjectParser.primaryAlias),
    ].lazy
      .compactMap { $0?.text }.first { !$0.isEmpty }
    let codes = track?["external_ids"] ?? play
    mention.isrc = codes["isrc"]?.text.flatMap(IdentifierReading.readISRC)
    mention.id = track?["uri"]?.text
    let bare = track?["id"].flatMap(JSONTrackMembers.text).map { TrackMention(id: $0) }
    var event = SourceEvent(mentions: [mention] + (bare.map { [$0] } ?? []), time: time)
    if times.isDay(text) { event.period = times.day(from: time) }
    return SourceRecord(events: [event])
  }

  /// The object that has the play's members: multi-scrobbler has it in an envelope.
  private static func opened(_ object: JSONValue) -> JSONValue {
    guard case .object? = object["data"] else { return object }
    return object["data"] ?? object
  }

  private static func names(in play: JSONValue) -> (title: String, artists: [String])? {
    let track = play["track"]
    let titles = [
      track, track?["title"], track?["name"], track.flatMap(primaryAlias), play["title"],
      play["trackName"],
    ]
    let artists = [
      play["artists"], play["artist"], track?["artists"], track?["artist"], play["artistName"],
    ]
    guard let title = titles.lazy.compactMap({ $0?.text }).first(where: { !$0.isEmpty }),
      let named = artists.lazy.compactMap({ $0.map(PlayObjectParser.people) })
        .first(where: { !$0.isEmpty })
    else { return nil }
    return (title, named)
  }

  private static func people(_ value: JSONValue) -> [String] {
    let values = value.elements ?? [value]
    return values.compactMap { $0.text ?? $0["name"]?.text ?? primaryAlias(of: $0)?.text }
      .filter { !$0.isEmpty }
  }

  /// The name that Koito shows, of several.
  private static func primaryAlias(of value: JSONValue) -> JSONValue? {
    let aliases = value["aliases"]?.elements ?? []
    return (aliases.first { $0["is_primary"]?.bool == true } ?? aliases.first)?["alias"]
  }
}
