/// Names of video channels, which are those of artists with something behind them.
enum ChannelName {
  private static let suffixes = [
    " - Topic", " – Topic", " - Tema", " – Tema", " - Thema", " – Thema", " - Tópico", " - Тема",
    " - 主題",
    " - 主题", " - トピック", " - 주제", "VEVO", " Vevo", " Official Channel", " Official Artist Channel",
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

  /// The name without what channels say of themselves, which a few artists are called: "Queen Official"; nil
  /// where it says nothing so.
  static func unofficial(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard words.count > 1, let last = words.last, claims.contains(last.lowercased()) else {
      return nil
    }
    return words.dropLast().joined(separator: " ")
  }

  private static let claims: Set<String> = [
    "official", "offiziell", "oficial", "officiel", "ufficiale", "vevo", "channel",
  ]

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
