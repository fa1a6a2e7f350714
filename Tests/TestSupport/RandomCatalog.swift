public import MusicCatalog
public import Primitives
public import Refrain

/// One name in several spellings that count as the same.
public struct Spellings: Sendable {
  /// As the catalog has it.
  public var name: String
  /// Other names that the catalog has.
  public var aliases: [String] = []
  /// What people type for any of them.
  public var typed: [String] = []
}

/// A random catalog, and what is true of it by construction.
public struct RandomCatalog {
  /// The artists that tracks are by.
  public static let artists = [
    Spellings(
      name: "周杰倫", aliases: ["Jay Chou"], typed: ["周杰伦", "周杰倫", "jay chou", "JAY CHOU", "Ｊａｙ Ｃｈｏｕ"]),
    Spellings(name: "Beyoncé", typed: ["Beyonce", "BEYONCÉ", "beyonce\u{301}", "Ｂｅｙｏｎｃé"]),
    Spellings(name: "鄧麗君", aliases: ["Teresa Teng"], typed: ["邓丽君", "鄧丽君", "teresa  teng"]),
    Spellings(name: "Sigur Rós", typed: ["sigur ros", "SIGUR RÓS"]),
    Spellings(name: "宇多田ヒカル", aliases: ["Utada Hikaru"], typed: ["utada hikaru", "宇多田ﾋｶﾙ"]),
    Spellings(name: "Adele", typed: ["adele", "ADELE", "Ａｄｅｌｅ", " Adele "]),
    Spellings(name: "Nobody Else", typed: ["nobody else", "NOBODY ELSE"]),
  ]
  /// The tags that tracks have.
  public static let tags = [
    Spellings(name: "ballad", typed: ["Ballad", "BALLAD", "ｂａｌｌａｄ"]),
    Spellings(name: "華語", typed: ["华语", "華語"]),
    Spellings(name: "Rainy Night", typed: ["rainy night", "RAINY  NIGHT"]),
    Spellings(name: "chanson française", typed: ["Chanson Francaise"]),
    Spellings(name: "piano", typed: ["Piano"]),
  ]
  /// The languages that tracks are in.
  public static let languages = ["zh", "en", "ja", "yue"]
  /// Short, so that no word is taken for a misspelling of another.
  public static let words = [
    "sun", "moon", "rain", "wolf", "kite", "jazz", "echo", "blue", "fig", "oak",
  ]

  /// The tracks.
  public var records: [TrackRecord] = []
  /// By track: the numbers of its artists.
  public var artists: [[Int]] = []
  /// By track: the numbers of its tags.
  public var tags: [[Int]] = []
  /// By track: its words.
  public var words: [Set<String>] = []

  /// So many tracks, the same for the same seed.
  public init(count: Int, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for number in 0..<count {
      let artists = RandomCatalog.draw(1 + generator.below(2), of: 7, &generator)
      let tags = RandomCatalog.draw(generator.below(4), of: 5, &generator)
      let words = RandomCatalog.draw(1 + generator.below(3), of: 10, &generator)
        .map { RandomCatalog.words[$0] }
      var record = TrackRecord(
        id: "t\(number)", title: words.joined(separator: " "),
        artists: artists.map {
          let names = RandomCatalog.artists[$0]
          return ArtistCredit(name: names.name, aliases: names.aliases)
        })
      record.tags = tags.map { TagAssignment(name: RandomCatalog.tags[$0].name) }
      if generator.below(5) > 0 {
        record.released = ReleaseDate(
          year: 1980 + generator.below(30), month: generator.below(2) == 0 ? nil : 12)
      }
      if generator.below(5) > 0 {
        record.language = RandomCatalog.languages[generator.below(4)]
      }
      if generator.below(5) > 0 { record.duration = Double(generator.below(4000)) / 10 }
      if generator.below(3) > 0 { record.popularity = Double(generator.below(8)) / 8 }
      records.append(record)
      self.artists.append(artists)
      self.tags.append(tags)
      self.words.append(Set(words))
    }
  }

  /// The tracks with albums and descriptions, of whose words a table of tracks makes codes.
  public var describedRecords: [TrackRecord] {
    zip(records, words).enumerated().map { number, track in
      var record = track.0
      let words = track.1.sorted()
      if number % 4 > 0 { record.album = "The \(words[0]) album" }
      if number % 3 > 0 {
        record.snippets = ["A song of the \(words[0]) and of the \(words.last!), \(number) times."]
      }
      return record
    }
  }

  private static func draw(
    _ count: Int, of bound: Int, _ generator: inout SplitMix64
  ) -> [Int] {
    var drawn: [Int] = []
    while drawn.count < count {
      let next = generator.below(bound)
      if !drawn.contains(next) { drawn.append(next) }
    }
    return drawn
  }
}

/// A filter together with what it means, worked out track by track.
public struct JudgedFilter {
  /// The filter.
  public var filter: TrackFilter
  /// Whether a track satisfies it, said another way.
  public var holds: (Int) -> Bool
}

extension RandomCatalog {
  /// One constraint without connectives.
  public func leaf(_ generator: inout SplitMix64) -> JudgedFilter {
    switch generator.below(8) {
    case 0:
      let lower = 1975 + generator.below(40)
      let upper = lower + generator.below(12)
      return JudgedFilter(filter: .released(lower...upper)) { track in
        records[track].released.map { (lower...upper).contains($0.year) } ?? false
      }
    case 1:
      let code = (RandomCatalog.languages + ["fr"])[generator.below(5)]
      let typed = generator.below(2) == 0 ? code.uppercased() : code
      return JudgedFilter(filter: .language(typed)) { records[$0].language == code }
    case 2:
      // Ends that some track has exactly.
      let lower = Double(generator.below(4000)) / 10
      let upper = (lower * 10 + Double(generator.below(1500))) / 10
      return JudgedFilter(filter: .duration(lower...upper)) { track in
        records[track].duration.map { (lower...upper).contains($0) } ?? false
      }
    case 3, 4:
      let number = generator.below(RandomCatalog.artists.count)
      let typed = RandomCatalog.artists[number].typed
      return JudgedFilter(filter: .artist(typed[generator.below(typed.count)])) {
        artists[$0].contains(number)
      }
    case 5, 6:
      let number = generator.below(RandomCatalog.tags.count)
      let typed = RandomCatalog.tags[number].typed
      return JudgedFilter(filter: .tag(typed[generator.below(typed.count)])) {
        tags[$0].contains(number)
      }
    default:
      let number = generator.below(records.count + 2)
      return JudgedFilter(filter: .track("t\(number)")) { $0 == number }
    }
  }

  /// Constraints connected at random.
  public func filter(depth: Int, _ generator: inout SplitMix64) -> JudgedFilter {
    guard depth > 0, generator.below(4) > 0 else { return leaf(&generator) }
    let left = filter(depth: depth - 1, &generator)
    switch generator.below(7) {
    case 0, 1:
      let right = filter(depth: depth - 1, &generator)
      return JudgedFilter(filter: left.filter && right.filter) { left.holds($0) && right.holds($0) }
    case 2, 3:
      let right = filter(depth: depth - 1, &generator)
      return JudgedFilter(filter: left.filter || right.filter) { left.holds($0) || right.holds($0) }
    case 4: return JudgedFilter(filter: !left.filter) { !left.holds($0) }
    case 5:
      let parts = [left, leaf(&generator), leaf(&generator)]
      return generator.below(2) == 0
        ? JudgedFilter(filter: .all(parts.map(\.filter))) { track in
          parts.allSatisfy { $0.holds(track) }
        }
        : JudgedFilter(filter: .any(parts.map(\.filter))) { track in
          parts.contains { $0.holds(track) }
        }
    default:
      switch generator.below(3) {
      case 0: return JudgedFilter(filter: .everything) { _ in true }
      case 1: return JudgedFilter(filter: .all([])) { _ in true }
      default: return JudgedFilter(filter: .any([])) { _ in false }
      }
    }
  }
}
