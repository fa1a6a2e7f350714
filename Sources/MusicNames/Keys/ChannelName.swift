/// Names of video channels, which are those of artists with something behind them.
enum ChannelName {
  /// What "Topic" is in the languages of a video service.
  private static let topics = [
    "Topic", "Tema", "Thema", "Tópico", "Тема", "主題", "主题", "トピック", "주제", "Sujet", "Onderwerp",
    "Temat", "Argomento", "Konu", "Aihe", "Ämne", "Emne", "Chủ đề", "หัวข้อ", "موضوع", "נושא", "विषय",
  ]

  private static let suffixes =
    topics.flatMap { topic in [" - ", " – ", " — "].map { $0 + topic } } + [
      "VEVO", " Vevo", " Official Channel", " Official Artist Channel", " (Official)",
      " [Official]",
    ]

  /// The artist's name: "Mark Ronson" of "Mark Ronson - Topic" and of "MarkRonsonVEVO".
  static func artist(of name: String) -> String {
    guard mayBeChannel(name) else { return name }
    for suffix in suffixes where name.hasSuffix(suffix) && name.count > suffix.count {
      let artist = String(name.dropLast(suffix.count)).trimmed
      // "TheBeatlesVEVO"
      let rest = artist.dropFirst(3)
      let isJoined = artist.hasPrefix("The") && rest.first?.isUppercase == true
      return isJoined && !artist.contains(" ") ? "The " + rest : artist
    }
    return name
  }

  /// The artist whose channel a name is for certain, as credits of uploads have it: "Mark Ronson - Topic",
  /// "MarkRonsonVEVO", "Mark Ronson Official", "Mark Ronson™"; nil for any other name.
  static func owner(of name: String) -> String? {
    guard mayBeChannel(name) else { return nil }
    let plain = name.contains("™") ? name.replacing("™", with: "").trimmed : name
    var owner = artist(of: plain)
    let words = owner.split(separator: " ")
    if words.count > 1, words[words.count - 1].lowercased() == "official" {
      owner = words.dropLast().joined(separator: " ")
    }
    return owner != name && owner.contains(where: { $0.isLetter || $0.isNumber }) ? owner : nil
  }

  /// Looks at bytes, as most names are no channel's: a dash between spaces, a bracket, "™", or an end of
  /// those that are here.
  private static func mayBeChannel(_ name: String) -> Bool {
    guard let last = name.utf8.last else { return false }
    return switch last {
    // "VEVO", "Official", "Channel", and brackets
    case UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "l"), UInt8(ascii: "L"),
      UInt8(ascii: ")"), UInt8(ascii: "]"):
      true
    default: name.utf8.contains(0x2D) || name.utf8.contains(0xE2)
    }
  }

  /// The keys of names that may be an artist's channel, and may be somebody else's: "Official Queen", "Queen
  /// TV". An exclusion takes them, a filter does not.
  static func keysOfPossible(_ key: String) -> [String] {
    guard key.unicodeScalars.count > 2 else { return [] }
    var keys: [String] = []
    for word in ["official", "officiel", "oficial", "ufficiale", "offiziell"] {
      for joint in ["", "_"] { keys += [word + joint + key, key + joint + word] }
    }
    for word in ["channel", "music", "tv", "lyrics", "vevo", "topic", "hd", "records", "audio"] {
      keys.append(key + word)
    }
    return keys
  }

  /// Whether a name is another with a number in brackets behind it, by which lists tell namesakes apart:
  /// "Nirvana (2)".
  static func isNumbered(_ name: String) -> Bool {
    guard name.last == ")", let opener = name.lastIndex(of: "("), opener > name.startIndex else {
      return false
    }
    let number = name[name.index(after: opener)...].dropLast()
    return (1...2).contains(number.count) && number.allSatisfy { $0.isASCII && $0.isNumber }
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
