import Primitives

/// Reads a track's mention from each entry of a playlist of Windows Media Player (WPL) or Zune (ZPL): a
/// path, and in newer ones what the program knows of the track.
struct WPLParser: RecordParser {
  let playlist: String

  /// Whether a document begins as such a playlist.
  static func isPlaylist(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head.prefix(4096), as: UTF8.self).lowercased()
    return text.contains("<?wpl") || text.contains("<?zpl") || text.contains("<smil")
  }

  /// The title that the playlist gives itself.
  static func title(in head: [UInt8]) -> String? {
    let text = String(decoding: head.prefix(65_536), as: UTF8.self)
    return XMLText.elements(named: "title", in: text).first
  }

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let attributes = XMLText.attributes(
      of: try WPLParser.text(of: record, endingWith: (">", "an entry")))
    func attribute(_ name: String) -> String? { attributes[name]?.nonEmpty }
    guard let path = attribute("src") ?? attribute("tracktitle") else {
      throw Refusal("it has neither a path nor a title")
    }
    var entry = PlaylistTrack()
    entry.title = attribute("tracktitle")
    entry.creator = attribute("trackartist") ?? attribute("albumartist")
    entry.album = attribute("albumtitle")
    entry.milliseconds = attribute("duration")
    let located = TrackText.located(path)
    var mentions = entry.title == nil ? [] : try entry.mentions()
    mentions += located.likely + located.reversed
    if mentions.isEmpty { mentions = [TrackMention(title: path, artist: "")] }
    mentions[0].path = path
    return PlaylistEntry.record(mentions, on: playlist)
  }
}
