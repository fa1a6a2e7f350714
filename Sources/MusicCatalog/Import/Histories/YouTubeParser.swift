import Foundation
import JSON
import TextAnalysis

/// Reads what Google Takeout tells of watching (`watch-history.json`, `MyActivity.json`): songs of YouTube
/// Music, and of YouTube what is on the channels that songs are on.
///
/// How much of a track was played it does not tell, so that each is a play.
struct YouTubeParser: RecordParser {
  private let titles: WatchedTitles

  /// - Parameter objects: the first of the file, which say what stands around the titles.
  init(lookingAt objects: [JSONValue]) {
    titles = WatchedTitles(
      lookingAt: objects.filter(YouTubeParser.isVideo).compactMap { $0["title"]?.text })
  }

  /// Whether an object tells of something that was done at YouTube.
  static func isActivity(_ object: JSONValue) -> Bool {
    guard let header = object["header"]?.text, object["title"] != nil, object["time"] != nil else {
      return false
    }
    return header.hasPrefix("YouTube")
  }

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let object = try JSONTrackParser.object(record)
    let channel = object["subtitles"]?.elements?.first?["name"]?.text.map(MusicChannel.init)
    // Searches, posts, what was removed since, and videos of something else than music.
    guard YouTubeParser.isVideo(object), let channel, let text = object["title"]?.text,
      channel.isOfMusic || YouTubeParser.isOfMusic(object)
    else { return SourceRecord(passedOver: 1) }
    let time = try TimeReading().required(object["time"].flatMap(JSONTrackMembers.text))
    let title = titles.bare(text)
    guard !title.isEmpty, !title.contains("://") else { return SourceRecord(passedOver: 1) }
    return SourceRecord(events: [SourceEvent(mentions: channel.mentions(of: title), time: time)])
  }

  private static func isVideo(_ object: JSONValue) -> Bool {
    object["titleUrl"]?.text.map { $0.contains("watch?") || $0.contains("youtu.be/") } ?? false
  }

  private static func isOfMusic(_ object: JSONValue) -> Bool {
    object["header"]?.text == "YouTube Music"
      || object["titleUrl"]?.text?.contains("music.youtube.com") == true
  }
}

/// A channel of YouTube by its name.
private struct MusicChannel {
  /// Whose it is.
  private let artist: String
  /// Whether it is one that YouTube makes of an artist's records, whose titles are those of the songs.
  private let isTopic: Bool
  private let isVevo: Bool

  /// Whether what is on it is music.
  var isOfMusic: Bool { isTopic || isVevo }

  /// What stands behind an artist's name, in the languages in which YouTube writes it.
  private static let topics: Set<String> = [
    "topic", "thema", "tema", "thème", "argomento", "onderwerp", "tópico", "temat", "тема", "sujet",
    "aihe", "ämne", "emne", "chủ đề", "konu", "トピック", "주제", "主题", "主題", "หัวข้อ", "موضوع", "נושא",
    "विषय",
  ]

  init(_ name: String) {
    let dash = [" - ", " – "].compactMap { name.range(of: $0, options: .backwards) }.first
    isTopic =
      dash.map { MusicChannel.topics.contains(name[$0.upperBound...].lowercased()) } ?? false
    isVevo = name.count > 4 && name.hasSuffix("VEVO")
    if let dash, isTopic {
      artist = String(name[..<dash.lowerBound])
    } else {
      artist = isVevo ? String(name.dropLast(4)) : name
    }
  }

  /// Readings of a title that is on it; titles of videos have the artist in front, or not.
  func mentions(of title: String) -> [TrackMention] {
    if isTopic { return [TrackMention(title: title, artist: artist)] }
    let bare = UploadTitle.bare(title)
    return TrackText.named(bare).likely + [TrackMention(title: bare, artist: artist)]
  }
}

/// Titles of music videos.
enum UploadTitle {
  /// "M/V" is two of these words.
  private static let marks = VideoRemarks.telling.union(VideoRemarks.others).union(["m", "v"])

  /// The title without `(Official Music Video)` and the like in brackets.
  static func bare(_ title: String) -> String {
    let text = Brackets.removed(from: title, where: isMark).trimmingCharacters(in: .whitespaces)
    return text.isEmpty ? title : text
  }

  private static func isMark(_ text: Substring) -> Bool {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    return words.allSatisfy(marks.contains)
      && words.contains { $0 == "v" || VideoRemarks.telling.contains($0) }
  }
}
