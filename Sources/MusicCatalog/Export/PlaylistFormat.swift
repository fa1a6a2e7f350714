import Foundation
import JSON

/// A form in which other programs read playlists, written as the import reads it back.
public enum PlaylistFormat: String, Sendable, CaseIterable {
  /// Extended M3U in UTF-8.
  case m3u8
  /// xspf.org/spec, version 1.
  case xspf
  /// The same in JSON, xspf.org/jspf.
  case jspf

  /// A playlist's text, in the order of its tracks.
  ///
  /// A track is told by its id, its path and its ISRC, where the form has a place for them, and by
  /// title, artists, album and length.
  public func text(of tracks: [TrackRecord], named name: String) -> String {
    switch self {
    case .m3u8: m3u(tracks, name)
    case .xspf: xspf(tracks, name)
    case .jspf: jspf(tracks, name)
    }
  }

  private func m3u(_ tracks: [TrackRecord], _ name: String) -> String {
    var lines = ["#EXTM3U", "#PLAYLIST:" + PlaylistFormat.line(name)]
    for track in tracks {
      let seconds = track.duration.map { Int($0.rounded()) } ?? -1
      let title = "\(PlaylistFormat.artists(of: track)) - \(track.title)"
      lines.append("#EXTINF:\(seconds)," + PlaylistFormat.line(title))
      lines.append(PlaylistFormat.line(track.path ?? track.id))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func xspf(_ tracks: [TrackRecord], _ name: String) -> String {
    func element(_ name: String, _ text: String?) -> String {
      text.map { "      <\(name)>\(PlaylistFormat.escaped($0))</\(name)>\n" } ?? ""
    }
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <playlist version="1" xmlns="http://xspf.org/ns/0/">
        <title>\(PlaylistFormat.escaped(name))</title>
        <trackList>

      """
    for track in tracks {
      text += "    <track>\n"
      text += element("location", PlaylistFormat.location(of: track))
      for identifier in PlaylistFormat.identifiers(of: track) {
        text += element("identifier", identifier)
      }
      text += element("title", track.title) + element("creator", PlaylistFormat.artists(of: track))
      text += element("album", track.album)
      text += element("duration", PlaylistFormat.milliseconds(of: track).map(String.init))
      text += "    </track>\n"
    }
    return text + "  </trackList>\n</playlist>\n"
  }

  private func jspf(_ tracks: [TrackRecord], _ name: String) -> String {
    let list = tracks.map { track in
      var writer = MemberWriter()
      writer.add("location", PlaylistFormat.location(of: track).map { [.string($0)] })
      writer.add(
        "identifier", .array(PlaylistFormat.identifiers(of: track).map(JSONValue.string)))
      writer.add("title", track.title)
      writer.add("creator", PlaylistFormat.artists(of: track))
      writer.add("album", track.album)
      writer.add("duration", PlaylistFormat.milliseconds(of: track))
      return writer.json
    }
    let playlist: JSONValue = ["title": .string(name), "track": .array(list)]
    return JSONValue.object([.init("playlist", playlist)]).pretty + "\n"
  }

  // MARK: Parts

  private static func artists(of track: TrackRecord) -> String {
    track.artists.map(\.name).joined(separator: ", ")
  }

  private static func milliseconds(of track: TrackRecord) -> Int? {
    track.duration.map { Int(($0 * 1000).rounded()) }
  }

  private static func location(of track: TrackRecord) -> String? {
    guard let path = track.path else { return nil }
    guard path.hasPrefix("/") else { return path }
    return "file://" + (path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path)
  }

  private static func identifiers(of track: TrackRecord) -> [String] {
    [track.id] + (track.isrc.map { ["isrc:" + $0] } ?? [])
  }

  /// A line has no breaks.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// References for what means something in XML; what it cannot hold is left out.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\t", "\n", "\r": result += " "
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
