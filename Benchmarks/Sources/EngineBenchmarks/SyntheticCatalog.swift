import Foundation
import MusicCatalog
import Primitives
import Refrain

/// Tracks, events and questions made of the words of a real catalog, seeded.
struct SyntheticCatalog: Sendable {
  private let words: [String]
  private let artists: [String]
  private let tags: [TagAssignment]
  private var generator: SplitMix64

  init(sample path: String, seed: UInt64) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let records = try lines.map {
      try JSONDecoder().decode(TrackRecord.self, from: Data($0.utf8))
    }
    words = records.flatMap { ([$0.title] + $0.snippets).flatMap { $0.split(separator: " ") } }
      .map(String.init)
    artists = records.flatMap { $0.artists.map(\.name) }
    tags = records.flatMap(\.tags)
    generator = SplitMix64(seed: seed)
  }

  mutating func writeTracks(_ count: Int, to path: String) throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let encoder = JSONEncoder()
    var pending = Data()
    for number in 0..<count {
      pending += try encoder.encode(track(number)) + Data([0x0A])
      if pending.count > 1 << 20 || number == count - 1 {
        try file.write(contentsOf: pending)
        pending.removeAll()
      }
    }
  }

  mutating func writeEvents(_ count: Int, tracks: Int, to path: String) throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var pending = ""
    for number in 0..<count {
      // Squared, so that some tracks are heard much more than others.
      let place = generator.unit()
      pending += "u\(number / 100)\tt\(Int(place * place * Double(tracks)))\n"
      if pending.utf8.count > 1 << 20 || number == count - 1 {
        try file.write(contentsOf: Data(pending.utf8))
        pending = ""
      }
    }
  }

  /// What somebody has said in three turns, and tracks that they liked on the way.
  mutating func conversation(about tracks: Int) -> Question {
    let said = (0..<3).map { _ in
      "Could you add some \(phrase(3)) by \(artists[generator.below(artists.count)]) please?"
    }
    let likes = (0..<5).map { _ in "t\(generator.below(tracks))" }
    var question = Question(likes: likes)
    question.conversation = said
    return question
  }

  /// Words that need no escapes in JSON.
  mutating func plainPhrase(_ length: Int) -> String {
    phrase(length).filter { $0 != "\"" && $0 != "\\" }
  }

  private mutating func track(_ number: Int) -> TrackRecord {
    let artist = "\(artists[generator.below(artists.count)]) \(generator.below(200))"
    var record = TrackRecord(
      id: "t\(number)", title: phrase(1 + generator.below(4)),
      artists: [ArtistCredit(name: artist)])
    record.album = phrase(2)
    record.released = ReleaseDate(year: 1950 + generator.below(75))
    record.language = ["en", "zh", "ja", "ko"][generator.below(4)]
    record.duration = Double(120 + generator.below(240))
    record.tags = (0..<6).map { _ in tags[generator.below(tags.count)] }
    record.snippets = [phrase(20), phrase(15)]
    return record
  }

  private mutating func phrase(_ length: Int) -> String {
    (0..<length).map { _ in words[generator.below(words.count)] }.joined(separator: " ")
  }
}
