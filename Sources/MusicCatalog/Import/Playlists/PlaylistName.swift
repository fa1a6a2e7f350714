/// What a playlist is called that does not say so.
enum PlaylistName {
  /// The file's name without folders and endings.
  static func of(file name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }

  /// The name of a playlist of which there were others of that name in the file.
  static func numbered(_ name: String, earlier: Int) -> String {
    earlier == 0 ? name : "\(name) (\(earlier + 1))"
  }
}

/// Makes the event that a track stands on a playlist.
enum PlaylistEntry {
  static func record(_ mentions: [TrackMention], on playlist: String) -> SourceRecord {
    SourceRecord(events: [SourceEvent(mentions: mentions, kind: .playlist, listener: playlist)])
  }
}
