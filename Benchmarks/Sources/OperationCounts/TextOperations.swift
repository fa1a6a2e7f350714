import IndexFile
import Primitives
import TextIndex

/// Full-text search: twenty queries of each kind over 30,000 drawn titles.
enum TextOperations {
  private static let documents = 30_000
  private static let queries = 20

  /// Titles and artists of words that are as unequally common as in a language.
  struct Titles {
    private var generator: SplitMix64
    private let words: [String]

    init(seed: UInt64) {
      var letters = SplitMix64(seed: 99)
      let syllables = ["ra", "lo", "mi", "ten", "sha", "ku", "ver", "no", "el", "dri", "bo", "ish"]
      words = (0..<8000).map { _ in
        (0...(1 + letters.below(3))).map { _ in syllables[letters.below(syllables.count)] }.joined()
      }
      generator = SplitMix64(seed: seed)
    }

    mutating func word() -> String {
      let place = generator.unit()
      return words[Int(place * place * place * Double(words.count))]
    }

    mutating func words(_ count: Int) -> String {
      (0..<count).map { _ in word() }.joined(separator: " ")
    }

    mutating func document() -> [[String]] {
      let title = words(1 + generator.below(5))
      let name = generator.below(12) == 0 ? "周杰倫 \(word())" : words(2)
      return [[title], [name]]
    }

    /// A word with a letter of another one.
    mutating func misspelt() -> String {
      var letters = Array(word() + word())
      letters[1 + generator.below(letters.count - 1)] = "z"
      return String(letters)
    }
  }

  static func prepare(_ folder: String) throws {
    var plain = built(documents)
    _ = try plain.write(to: folder + "/plain.idx")
    var names = builtWithNames(documents)
    _ = try names.write(to: folder + "/names.idx")
  }

  private static func built(_ count: Int) -> TextIndexBuilder {
    var builder = TextIndexBuilder(schema: TextSchema(fields: [.init("text")]), threads: 1)
    var titles = Titles(seed: 1)
    for _ in 0..<count { builder.add([titles.document().flatMap { $0 }]) }
    return builder
  }

  private static func builtWithNames(_ count: Int) -> TextIndexBuilder {
    let schema = TextSchema(fields: [
      .init("title", weight: 3, b: 0.4, analysis: .names),
      .init("artist", weight: 2.5, b: 0.3, analysis: .names),
    ])
    var builder = TextIndexBuilder(schema: schema, threads: 1)
    var titles = Titles(seed: 1)
    for _ in 0..<count { builder.add(titles.document()) }
    return builder
  }

  static func all(_ folder: String) throws -> [Operation] {
    let plain = try TextIndex(opening: folder + "/plain.idx")
    let names = try TextIndex(opening: folder + "/names.idx")
    var titles = Titles(seed: 2)
    func search(
      _ name: String, _ index: TextIndex, allowed: OrdinalSet? = nil, weights: [Float]? = nil,
      _ make: (inout Titles) -> Query
    ) -> Operation {
      let asked = (0..<queries).map { _ in make(&titles) }
      return Operation("text " + name) {
        for query in asked {
          _ = try index.search(query, limit: 10, allowed: allowed, weights: weights)
        }
      }
    }
    let tenth = OrdinalSet(capacity: documents) { $0 % 10 == 3 }
    var all = [
      search("or 2", plain) { .text($0.words(2)) },
      search("or 4", plain) { .text($0.words(4)) },
      search("or 8", plain) { .text($0.words(8)) },
      search("or 4, a tenth allowed", plain, allowed: tenth) { .text($0.words(4)) },
      search("or 4, other weights", names, weights: [1, 2]) { .text($0.words(4)) },
      search("and 2", plain) { .text($0.words(2), matching: .all) },
      search("and 3", plain) { .text($0.words(3), matching: .all) },
      search("phrase 2", plain) { .phrase($0.words(2)) },
      search("phrase 3", names) { .phrase($0.words(3)) },
      search("not", plain) { .boolean(must: [.text($0.words(2))], not: [.text($0.word())]) },
      search("fuzzy 1", plain) { .fuzzy($0.misspelt(), edits: 1) },
      search("fuzzy 2", names) { .fuzzy($0.misspelt(), edits: 2) },
      search("prefix 1", plain) { .prefix(String($0.word().prefix(1))) },
      search("prefix 3", plain) { .prefix(String($0.word().prefix(3))) },
      search("prefix 5", names) { .prefix(String($0.word().prefix(5))) },
      search("entire", names) { .exactField($0.words(2)) },
      search("standard", names) { .text($0.words(4), fuzziness: .standard) },
      search("standard, misspelt", names) {
        .text($0.word() + " " + $0.misspelt(), fuzziness: .standard)
      },
      search("typing", names) { .text($0.words(2), fuzziness: .whileTyping) },
      search("generous", names) { .text($0.words(3), fuzziness: .generous) },
      search("by sound", names) { .text("zhoujielun " + $0.word(), fuzziness: .standard) },
    ]
    let asked = (0..<queries).map { _ in Query.text(titles.words(3)) }
    all += [
      Operation("text count") { for query in asked { _ = try plain.count(query) } },
      Operation("text evidence") {
        for query in asked {
          let hits = try names.search(query, limit: 5)
          _ = try names.prepare(query).evidence(for: hits.map(\.ordinal))
        }
      },
      Operation("text open") { _ = try TextIndex(opening: folder + "/names.idx") },
      Operation("text build 2,000") {
        var builder = built(2000)
        _ = try builder.write(to: folder + "/built.idx")
      },
      Operation("text build 2,000 with names") {
        var builder = builtWithNames(2000)
        _ = try builder.write(to: folder + "/built.idx")
      },
    ]
    return all
  }
}
