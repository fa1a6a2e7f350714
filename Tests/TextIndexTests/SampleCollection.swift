import IndexFile
import Primitives
import TextAnalysis

@testable import TextIndex

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The sample catalog as documents, and queries about it drawn from one seed: real names, tags and
/// sentences in several scripts, with what people do to them.
struct SampleCollection {
  private struct Track: Decodable {
    struct Name: Decodable {
      var name: String
      var aliases: [String]?

      init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
          name = text
        } else {
          let values = try decoder.container(keyedBy: Keys.self)
          name = try values.decode(String.self, forKey: .name)
          aliases = try values.decodeIfPresent([String].self, forKey: .aliases)
        }
      }

      enum Keys: CodingKey { case name, aliases }
    }

    var title: String
    var aliases: [String]?
    var artists: [Name]
    var album: String?
    var tags: [Name]?
    var snippets: [String]?
  }

  static let schema = TextSchema(fields: [
    .init("title", weight: 3, b: 0.4, analysis: .names),
    .init("artist", weight: 2.5, b: 0.3, analysis: .names),
    .init("album", weight: 0.8, b: 0.4, analysis: .names),
    .init("tags", weight: 1.6, b: 0.3, analysis: .tags),
    .init("snippet", weight: 1, b: 0.6, analysis: .prose),
  ])

  let documents: [[[String]]]
  var random: SplitMix64

  init(seed: UInt64) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appendingPathComponent("Fixtures/sample/tracks.jsonl"))
    let decoder = JSONDecoder()
    documents = try data.split(separator: UInt8(ascii: "\n")).map { line in
      let track = try decoder.decode(Track.self, from: Data(line))
      return [
        [track.title] + (track.aliases ?? []),
        track.artists.flatMap { [$0.name] + ($0.aliases ?? []) },
        track.album.map { [$0] } ?? [], (track.tags ?? []).map(\.name), track.snippets ?? [],
      ]
    }
    random = SplitMix64(seed: seed)
  }

  /// Some words of a track, changed the way people change them.
  mutating func words() -> String {
    let document = documents[random.below(documents.count)]
    let values = document[random.below(document.count)]
    guard !values.isEmpty else { return document[0][0] }
    var words = values[random.below(values.count)].split(separator: " ").map(String.init)
    if random.below(3) == 0 { words += document[1][0].split(separator: " ").map(String.init) }
    words = Array(
      words.dropFirst(random.below(max(1, words.count - 4))).prefix(1 + random.below(7)))
    switch random.below(6) {
    case 0:
      let position = random.below(words.count)
      words[position] = misspelt(words[position])
    case 1: words = [words.joined()]
    case 2:
      var analyzer = Analyzer()
      if let sound = analyzer.romanized(words.joined(separator: " "), limit: 1).first {
        words = [sound]
      }
    case 3: words[words.count - 1] = String(words[words.count - 1].prefix(1 + random.below(4)))
    default: break
    }
    return words.joined(separator: " ")
  }

  private mutating func misspelt(_ word: String) -> String {
    var letters = Array(word)
    let position = random.below(letters.count)
    switch random.below(3) {
    case 0: letters.remove(at: position)
    case 1: letters.insert("e", at: position)
    default: if position > 0 { letters.swapAt(position, position - 1) }
    }
    return String(letters)
  }

  mutating func mask() -> FieldMask {
    random.below(2) == 0 ? .all : FieldMask(rawValue: UInt32(1 + random.below(31)))
  }

  mutating func query(depth: Int = 1) -> Query {
    let fuzziness = [Fuzziness.none, .standard, .generous, .whileTyping][random.below(4)]
    switch random.below(depth > 0 ? 10 : 6) {
    case 0, 1, 2:
      return .text(
        words(), matching: random.below(3) == 0 ? .all : .any, fields: mask(),
        fuzziness: fuzziness)
    case 3: return .phrase(words(), fields: mask())
    case 4: return .prefix(String(words().prefix(1 + random.below(4))), fields: mask())
    case 5: return QueryParser(schema: SampleCollection.schema).parse(words()).query
    case 6: return .boosted(query(depth: 0), by: Float(random.below(30)) / 10)
    case 7: return .constant(query(depth: 0), score: Float(random.below(30)) / 10)
    case 8: return .best([query(depth: 0), query(depth: 0)])
    default:
      return .boolean(
        must: random.below(2) == 0 ? [query(depth: 0)] : [.everything(score: 1)],
        should: [query(depth: 0), query(depth: 0)],
        not: random.below(3) == 0 ? [query(depth: 0)] : [])
    }
  }
}
