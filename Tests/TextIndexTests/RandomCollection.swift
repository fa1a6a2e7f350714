import IndexFile
import Primitives
import TextAnalysis

@testable import TextIndex

/// Documents and queries drawn from one seed.
struct RandomCollection {
  var random: SplitMix64
  let words: [String]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    var words = (0..<60).map { "w\($0)" }
    words += ["love", "lover", "lovers", "glove", "night", "nights", "knight", "beautiful"]
    words += ["the", "in", "la", "you", "的", "の"]
    words += ["beautifull", "晴天", "周杰伦", "周杰倫", "さくら", "AC/DC", "blue", "moon", "bluemoon"]
    self.words = words
  }

  /// Early words are common, late ones rare.
  mutating func word() -> String {
    let share = random.unit()
    return words[Int(share * share * share * Double(words.count))]
  }

  mutating func text(_ most: Int) -> String {
    (0..<random.below(most + 1)).map { _ in word() }.joined(separator: " ")
  }

  mutating func documents(_ count: Int) -> [[[String]]] {
    (0..<count).map { ordinal in
      // Neighbors resemble each other now and then, as tracks of one artist do.
      let shared = ordinal / 300 % 2 == 0 ? [] : ["w\(ordinal / 300 % 50)"]
      let titles = (0...random.below(2)).map { _ in text(5) }
      return [titles, [text(3)] + shared, [text(30)]]
    }
  }

  static let schema = TextSchema(fields: [
    .init("title", weight: 3, b: 0.4, analysis: .names),
    .init("artist", weight: 2, b: 0.3, analysis: .names),
    .init("snippet", weight: 1, b: 0.75, analysis: .englishProse),
  ])

  mutating func mask() -> FieldMask {
    random.below(2) == 0 ? .all : FieldMask(rawValue: UInt32(1 + random.below(7)))
  }

  mutating func fuzziness() -> Fuzziness {
    [.none, .standard, .generous, .whileTyping][random.below(4)]
  }

  mutating func query(depth: Int = 2) -> Query {
    switch random.below(depth > 0 ? 13 : 5) {
    case 0, 1:
      return .text(
        text(6), matching: [.all, .any, .content][random.below(3)], fields: mask(),
        fuzziness: fuzziness())
    case 2: return .phrase(word() + " " + word(), fields: mask())
    case 3: return .term(word(), fields: mask())
    case 4:
      return random.below(2) == 0
        ? .prefix(String(word().prefix(2)), fields: mask())
        : .fuzzy(word() + (random.below(2) == 0 ? "x" : ""), edits: random.below(3), fields: mask())
    case 5: return .best(queries(depth - 1, most: 3))
    case 6: return .boosted(query(depth: depth - 1), by: Float(random.below(40)) / 10)
    case 7: return .constant(query(depth: depth - 1), score: Float(random.below(30)) / 10)
    case 8: return .everything(score: Float(random.below(3)))
    case 9: return .supporting(query(depth: depth - 1))
    default:
      return .boolean(
        must: queries(depth - 1, most: 2), should: queries(depth - 1, most: 4),
        not: random.below(3) == 0 ? queries(depth - 1, most: 1) : [])
    }
  }

  private mutating func queries(_ depth: Int, most: Int) -> [Query] {
    (0..<random.below(most + 1)).map { _ in query(depth: depth) }
  }

  mutating func allowed(_ count: Int) -> OrdinalSet? {
    switch random.below(5) {
    case 0: return OrdinalSet(capacity: count)
    case 1:
      let share = random.unit() * random.unit()
      var set = OrdinalSet(capacity: count)
      for ordinal in 0..<UInt32(count) where random.unit() < share { set.insert(ordinal) }
      return set
    case 2: return OrdinalSet(capacity: count, [UInt32(random.below(max(count, 1)))])
    default: return nil
    }
  }
}
