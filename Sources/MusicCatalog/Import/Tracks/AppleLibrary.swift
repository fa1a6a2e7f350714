import JSON

/// What Apple's own copy of a library (`Apple Music Library Tracks.json`) says of its owner's doings.
enum AppleLibrary {
  private static let count = "Track Play Count"
  private static let lastPlayed = ["Last Played Date", "Track Last Played Date"]
  private static let rating = "Track Like Rating"

  /// The keys that are read here.
  static let keys = Set([count, rating] + lastPlayed)

  /// The plays of a track until the last one, a like or a dislike.
  static func events(of object: JSONValue, _ track: String) -> [SourceEvent] {
    let mention = TrackMention(id: track)
    func text(_ key: String) -> String? { object[key].flatMap(JSONTrackMembers.text) }
    var events = SourceEvent.tally(
      of: track, text(count).flatMap { NumberReading.read($0) },
      last: lastPlayed.lazy.compactMap { text($0) }.compactMap { TimeReading().read($0) }.first)
    switch text(rating)?.lowercased() {
    case "liked", "loved": events.append(SourceEvent(mentions: [mention], kind: .like))
    case "disliked": events.append(SourceEvent(mentions: [mention], kind: .dislike))
    default: break
    }
    return events
  }
}
