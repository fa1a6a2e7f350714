/// Names of video channels, which are those of artists with something behind them.
enum ChannelName {
  private static let suffixes = [
    " - Topic", " – Topic", "VEVO", " Vevo", " Official Channel", " Official Artist Channel",
    " (Official)", " [Official]",
  ]

  /// The artist's name: "Mark Ronson" of "Mark Ronson - Topic" and of "MarkRonsonVEVO".
  static func artist(of name: String) -> String {
    for suffix in suffixes where name.count > suffix.count && name.hasSuffix(suffix) {
      let artist = String(name.dropLast(suffix.count)).trimmed
      // "TheBeatlesVEVO"
      let rest = artist.dropFirst(3)
      let isJoined = artist.hasPrefix("The") && rest.first?.isUppercase == true
      return isJoined && !artist.contains(" ") ? "The " + rest : artist
    }
    return name
  }

  /// What titles of videos say of the video: "Official Video", "MV", "Lyrics".
  private static let remarks: Set<String> = [
    "official video", "official music video", "official audio", "official lyric video",
    "official lyrics video", "official lyrics", "official visualizer", "official visualiser",
    "official mv", "official m/v", "official", "music video", "lyric video", "lyrics video",
    "lyrics", "lyric", "with lyrics", "audio", "video", "mv", "m/v", "hd", "hq", "4k", "uhd",
    "visualizer", "visualiser", "audio only", "full audio", "official hd video",
    "official video hd", "video oficial", "audio oficial", "clip officiel", "videoclip",
    "video clip", "video ufficiale", "offizielles video", "official 4k video", "explicit",
  ]

  /// Whether a folded remark is about the video and not about the song.
  static func isRemark(_ remark: String) -> Bool { remarks.contains(remark) }
}
