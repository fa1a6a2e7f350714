import JSON

/// Reads a track's mention from each track of a JSPF playlist (xspf.org/jspf).
struct JSPFParser: RecordParser {
  let playlist: String

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let object = try JSONTrackParser.object(record)
    var entry = PlaylistTrack()
    entry.title = object["title"]?.text
    entry.creator = object["creator"]?.text
    entry.album = object["album"]?.text
    entry.annotation = object["annotation"]?.text
    entry.milliseconds = object["duration"].flatMap(JSONTrackMembers.text)
    for name in ["identifier", "location"] {
      switch object[name] {
      case .string(let text)?: entry.addresses.append(text)
      case .array(let list)?: entry.addresses += list.compactMap(\.text)
      default: break
      }
    }
    return PlaylistEntry.record(try entry.mentions(), on: playlist)
  }
}
