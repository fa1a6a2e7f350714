import Foundation
import JSON
import RequestReading
import TestSupport
import Testing

/// Some 1,500 ways to refuse, want and compare, with a place for a name in each (`Fixtures/README.md` says how they
/// were collected): whatever stands there is read the same way.
struct FrameTests {
  enum Kind: String, CaseIterable {
    case refuseArtist = "refuse_artist"
    case refuseSong = "refuse_song"
    case refuseTag = "refuse_tag"
    case refuseLanguage = "refuse_language"
    case likeArtist = "like_artist"
    case likeSong = "like_song"
    case wantArtist = "want_artist"
    case wantTag = "want_tag"
    case neutralArtist = "neutral_artist"
    /// Named beside a negation or a complaint, and not refused.
    case keepArtist = "keep_artist"
  }

  struct Frame: Sendable {
    let language: String
    let kind: Kind
    let turns: [String]
  }

  private static func frames(_ file: String) -> [Frame] {
    let path = Surroundings.packageRoot + "/Fixtures/requests/\(file).jsonl"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      guard let json = try? JSONValue(parsing: String(line)), let language = json["lang"]?.text,
        let kind = json["kind"]?.text.flatMap({ Kind(rawValue: $0) }),
        let turns = json["turns"]?.elements
      else { return nil }
      return Frame(language: language, kind: kind, turns: turns.compactMap(\.text))
    }
  }

  private static let collected = frames("frames")
  private static let said = frames("said-frames")

  /// What stands for {A}, {S}, {T} and {L}, and the code of the language.
  private struct Fillers {
    let artists: [String]
    let songs: [String]
    let tags: [String]
    let languages: [(name: String, code: String)]
  }

  private static func fillers(_ language: String) -> Fillers {
    switch language {
    case "zh", "zh-tw", "yue":
      Fillers(
        artists: ["周杰伦", "Adele"], songs: ["晴天", "演员"], tags: ["摇滚", "说唱"],
        languages: [("英文", "en"), ("韩语", "ko")])
    case "ja":
      Fillers(
        artists: ["米津玄師", "Adele"], songs: ["Lemon", "紅蓮華"], tags: ["ロック", "テクノ"],
        languages: [("英語", "en"), ("韓国語", "ko")])
    case "ko":
      Fillers(
        artists: ["아이유", "Adele"], songs: ["밤편지", "좋은 날"], tags: ["테크노", "레게"],
        languages: [("영어", "en"), ("프랑스어", "fr")])
    case "es":
      western([("francés", "fr"), ("coreano", "ko")])
    case "fr":
      western([("espagnol", "es"), ("coréen", "ko")])
    case "de":
      western([("Französisch", "fr"), ("Koreanisch", "ko")])
    case "pt":
      western([("francês", "fr"), ("coreano", "ko")])
    default:
      western([("French", "fr"), ("Korean", "ko")])
    }
  }

  private static func western(_ languages: [(name: String, code: String)]) -> Fillers {
    Fillers(
      artists: ["Adele", "Coldplay"], songs: ["Wonderwall", "Shake It Off"],
      tags: ["techno", "reggae"],
      languages: languages)
  }

  private static let reader: RequestReader<NameDictionary> = {
    var names = NameDictionary()
    for artist in ["周杰伦", "Adele", "米津玄師", "아이유", "Coldplay", "Queen"] {
      names.insert(artist, .artist)
    }
    for song in ["晴天", "演员", "Lemon", "紅蓮華", "밤편지", "좋은 날", "Wonderwall", "Shake It Off"] {
      names.insert(song, .title)
    }
    return RequestReader(catalog: names, today: 2026)
  }()

  /// Each filling of a frame, with what must be read of it.
  private static func fillings(_ frame: Frame) -> [(turns: [String], word: String)] {
    let fillers = fillers(frame.language)
    let (place, words) =
      switch frame.kind {
      case .refuseSong, .likeSong: ("{S}", fillers.songs)
      case .refuseTag, .wantTag: ("{T}", fillers.tags)
      case .refuseLanguage: ("{L}", fillers.languages.map(\.name))
      default: ("{A}", fillers.artists)
      }
    return words.map { word in
      (frame.turns.map { $0.replacingOccurrences(of: place, with: word) }, word)
    }
  }

  private static func isRead(_ reading: Reading, _ frame: Frame, _ word: String) -> Bool {
    let key = word.lowercased()
    let has = { (names: [String]) in names.contains { $0.lowercased().contains(key) } }
    let wanted = has(reading.wanted.artists.map(\.value.name))
    let refused = has(reading.unwanted.artists.map(\.value.name))
    return switch frame.kind {
    case .refuseArtist: refused && !wanted
    case .wantArtist: (wanted || has(reading.likeness.artists.map(\.value.name))) && !refused
    case .likeArtist: has(reading.likeness.artists.map(\.value.name)) && !wanted
    case .neutralArtist: !wanted && !refused
    case .keepArtist: !refused
    case .refuseSong:
      has(reading.unwanted.tracks.map(\.value.title))
        && !has(reading.wanted.tracks.map(\.value.title))
    case .likeSong: has(reading.likeness.tracks.map(\.value.title))
    case .refuseTag:
      has(reading.unwanted.tags.map(\.value.text)) && !has(reading.wanted.tags.map(\.value.text))
    case .wantTag:
      has(reading.wanted.tags.map(\.value.text)) && !has(reading.unwanted.tags.map(\.value.text))
    case .refuseLanguage:
      fillers(frame.language).languages.contains {
        $0.name == word && reading.unwanted.languages.map(\.value).contains($0.code)
      }
    }
  }

  /// The share of fillings that must be read: what was reached.
  private static let reached: [Kind: Double] = [
    .refuseArtist: 0.9, .refuseSong: 0.75, .refuseTag: 0.9, .refuseLanguage: 0.85,
    .likeArtist: 0.85,
    .likeSong: 0.8, .wantArtist: 0.85, .wantTag: 0.85, .neutralArtist: 0.3,
  ]

  @Test(arguments: reached.keys.sorted { $0.rawValue < $1.rawValue })
  func whateverStandsInAFrameIsReadTheSameWay(_ kind: Kind) throws {
    expect("frames", Self.collected, kind, try #require(Self.reached[kind]))
  }

  /// In whatever words people find, of which the table has fewer.
  @Test(arguments: [(Kind.refuseArtist, 0.89), (.keepArtist, 0.94)])
  func whatPeopleSayIsReadTheSameWay(_ kind: Kind, _ reached: Double) {
    expect("said-frames", Self.said, kind, reached)
  }

  private func expect(_ file: String, _ frames: [Frame], _ kind: Kind, _ reached: Double) {
    let frames = frames.filter { $0.kind == kind }
    #expect(frames.count > 50)
    var right = 0
    var wrong: [String] = []
    for frame in frames {
      for (turns, word) in Self.fillings(frame) {
        if Self.isRead(Self.reader.read(turns: turns), frame, word) {
          right += 1
        } else {
          wrong.append(turns.joined(separator: " | "))
        }
      }
    }
    let total = right + wrong.count
    let share = Double(right) / Double(max(1, total))
    print("\(file), \(kind.rawValue): \(right) of \(total) read")
    #expect(
      share >= reached,
      "\(kind.rawValue) \(share): \(wrong.prefix(40).joined(separator: "\n"))")
  }
}
