import Foundation
import RequestReading

@testable import Evaluation

/// Labeled requests written for the tests: kinds of scope, names, years and likeness in eight
/// languages, as lines of `request => labels`. `||` parts turns; `chat` asks for no music, `none` for
/// any. The keys: `a` artist, `t` track, `g` tag, with `x` before them refused and with `l` to be
/// like; `l` language, `y` years, `n` count, `s` seconds, `p` popularity, `v` recording, `new`.
enum LabeledRequests {
  static let all: [LabeledRequest] = [
    ("en", english), ("east-asian", eastAsian), ("european", european),
  ].flatMap { language, lines in
    lines.split(separator: "\n").enumerated().compactMap { number, line in
      request(String(line), id: "\(language)-\(number + 1)", language: language)
    }
  }

  private static func request(_ line: String, id: String, language: String) -> LabeledRequest? {
    guard let arrow = line.range(of: " => ") else { return nil }
    var gold = LabeledSlots()
    for label in line[arrow.upperBound...].split(separator: ";") {
      let words = label.split(separator: " ", maxSplits: 1).map(String.init)
      guard let key = words.first else { continue }
      add(key, words.count > 1 ? words[1] : "", to: &gold)
    }
    let turns = String(line[..<arrow.lowerBound]).split(separator: "||").map {
      String($0).trimmed
    }
    return LabeledRequest(id: id, language: language, turns: turns, gold: gold)
  }

  private static func add(_ key: String, _ value: String, to gold: inout LabeledSlots) {
    switch key {
    case "a": gold.artists.append(value)
    case "xa": gold.excludedArtists.append(value)
    case "la": gold.likeArtists.append(value)
    case "t": gold.tracks.append(track(value))
    case "xt": gold.excludedTracks.append(track(value))
    case "lt": gold.likeTracks.append(track(value))
    case "g": gold.tags.append(value)
    case "xg": gold.excludedTags.append(value)
    case "l": gold.languages.append(value)
    case "xl": gold.excludedLanguages.append(value)
    case "n": gold.count = Int(value)
    case "p": gold.popularity = Popularity(rawValue: value)
    case "v": RecordingKind(rawValue: value).map { gold.recordings.append($0) }
    case "new": gold.newArtists = true
    case "chat": gold.isSmallTalk = true
    case "s" where value.hasPrefix("<"): gold.maximumSeconds = Int(value.dropFirst())
    case "s": gold.minimumSeconds = Int(value.dropFirst())
    case "y":
      let years = value.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      gold.firstYear = years.first.flatMap { Int($0) }
      gold.lastYear = years.count > 1 ? Int(years[1]) : nil
    default: break
    }
  }

  private static func track(_ value: String) -> LabeledSlots.Track {
    guard let by = value.range(of: " by ") else { return .init(value) }
    return .init(String(value[..<by.lowerBound]), by: String(value[by.upperBound...]))
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
