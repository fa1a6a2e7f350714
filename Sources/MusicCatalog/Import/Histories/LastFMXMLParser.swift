/// Reads scrobbles of Last.fm in XML: pages of its API's `user.getRecentTracks` as they are by default, and
/// several of them in one document.
struct LastFMXMLParser: RecordParser {
  let times: TimeReading

  /// Whether a document begins as such a page.
  static func isHistory(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head.prefix(65_536), as: UTF8.self)
    return text.contains("<recenttracks") && text.contains("<track")
  }

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let text = try LastFMXMLParser.text(of: record, endingWith: ("</track>", "a track"))
    // What plays at the moment has no time yet and comes again.
    if LastFMXMLParser.attributes(of: "track", in: text)["nowplaying"] == "true" {
      return SourceRecord(passedOver: 1)
    }
    let (artist, rest) = LastFMXMLParser.artist(in: text)
    guard let title = XMLText.elements(named: "name", in: rest).first, let artist else {
      throw Refusal("track or artist is missing")
    }
    let time = try times.required(
      LastFMXMLParser.attributes(of: "date", in: rest)["uts"]
        ?? XMLText.elements(named: "date", in: rest).first)
    var mention = TrackMention(title: title, artist: artist)
    mention.album = XMLText.elements(named: "album", in: rest).first
    mention.recordingMBID = XMLText.elements(named: "mbid", in: rest).first
      .flatMap(IdentifierReading.readMBID)
    return SourceRecord(events: [SourceEvent(mentions: [mention], time: time)])
  }

  /// The artist, whose element is a name or has one inside (`extended=1`), and what stands beside it.
  private static func artist(in text: String) -> (name: String?, rest: String) {
    guard let open = text.firstRange(of: "<artist"),
      let end = text[open.upperBound...].firstRange(of: "</artist>")
    else { return (nil, text) }
    let element = String(text[open.lowerBound..<end.upperBound])
    let name =
      XMLText.elements(named: "name", in: element).first
      ?? XMLText.elements(named: "artist", in: element).first
    return (name, String(text[..<open.lowerBound] + text[end.upperBound...]))
  }

  /// The attributes of the first tag of a name.
  private static func attributes(of name: String, in text: String) -> [String: String] {
    guard let open = text.firstRange(of: "<\(name) "),
      let end = text[open.upperBound...].firstIndex(of: ">")
    else { return [:] }
    return XMLText.attributes(of: String(text[open.upperBound..<end]))
  }
}
