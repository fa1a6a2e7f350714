import IndexFile
import MusicBundle
import Primitives
public import Refrain
public import Rewards

/// Makes requests about a catalog up whose right answers are known: songs by an artist, from some
/// years, with a tag, without somebody, and what these make together.
///
/// What is asked for is as well known as can be, hardly known and everything between, in equal
/// parts. The same catalog and seed give the same requests, and a request does not change with how
/// many are asked for.
///
/// ```swift
/// let tasks = RequestGenerator(engine).tasks(count: 2000, seed: 1)
/// tasks[0].request  // "Give me 3 songs by Prince from the 1980s."
/// ```
public struct RequestGenerator: Sendable {
  /// What a request is about.
  public enum Kind: String, Sendable, CaseIterable {
    /// Songs by an artist.
    case artist
    /// Songs by an artist, from some years.
    case artistYears = "artist_years"
    /// Songs by an artist, without those with somebody else.
    case artistWithout = "artist_without"
    /// Songs from some years.
    case years
    /// Songs from some years, without somebody.
    case yearsWithout = "years_without"
    /// Songs with a tag.
    case tag
    /// Songs with a tag, from some years.
    case tagYears = "tag_years"
  }

  /// Right tracks beyond which a request does not list them: then its rules say what is right.
  public static let maximumRelevantCount = 400

  private let view: CatalogView
  private let songs: [CatalogSong]
  /// Places of songs, by tenths of how well known they are; no tenth is empty.
  private let tenths: [[Int]]
  private let byArtist: [String: [Int]]

  /// A generator for the catalog as it is now.
  ///
  /// - Complexity: O(tracks).
  public init(_ engine: MusicEngine) {
    let engine = engine.pinned()
    view = engine.view
    let songs = engine.catalogSongs()
    self.songs = songs
    var tenths = [[Int]](repeating: [], count: 10)
    for (place, song) in songs.enumerated() {
      tenths[min(9, Int(song.popularity * 10))].append(place)
    }
    self.tenths = tenths.filter { !$0.isEmpty }
    byArtist = Dictionary(grouping: songs.indices) { songs[$0].artists.first ?? "" }
  }

  /// Requests; fewer than asked for when the catalog has too little for them.
  public func tasks(count: Int, seed: UInt64) -> [RewardTask] {
    var tasks: [RewardTask] = []
    var words: Set<String> = []
    var attempt = 0
    while tasks.count < count, attempt < 20 * max(0, count) {
      var generator = SplitMix64(seed: SplitMix64.mix(seed &+ UInt64(attempt) &* 0x9E37))
      attempt += 1
      guard var task = task(&generator), words.insert(task.request).inserted else { continue }
      task.id = "b\(seed)-\(tasks.count + 1)"
      tasks.append(task)
    }
    return tasks
  }

  /// One request, or nil when what was drawn has no answer.
  private func task(_ generator: inout SplitMix64) -> RewardTask? {
    guard !tenths.isEmpty else { return nil }
    let tenth = tenths[generator.below(tenths.count)]
    let song = songs[tenth[generator.below(tenth.count)]]
    let kind = Kind.allCases[generator.below(Kind.allCases.count)]
    let count = [1, 2, 3, 5, 8][generator.below(5)]
    guard let rules = rules(kind, about: song, &generator) else { return nil }
    let filter = rules.compactMap { $0.filter(in: view) }.reduce(TrackFilter.everything) {
      $0 && $1
    }
    let allowed = view.allowed(filter)
    var clusters: Set<UInt32> = []
    var gold: [UInt32] = []
    allowed.forEach { ordinal in
      if clusters.insert(songs[Int(ordinal)].song).inserted { gold.append(ordinal) }
    }
    guard gold.count >= count else { return nil }
    var task = RewardTask(
      id: "", request: RequestGenerator.words(count, rules, &generator),
      expectation: .songs(count))
    task.rules = rules
    if gold.count <= RequestGenerator.maximumRelevantCount {
      gold.sort { (-songs[Int($0)].popularity, $0) < (-songs[Int($1)].popularity, $1) }
      task.gold = gold.map { RewardTask.Gold(songs[Int($0)].id) }
    }
    return task
  }

  // MARK: Rules

  private func rules(
    _ kind: Kind, about song: CatalogSong, _ generator: inout SplitMix64
  ) -> [TaskRule]? {
    guard let artist = song.artists.first, RequestGenerator.isPlain(artist) else { return nil }
    switch kind {
    case .artist: return [.artists([artist])]
    case .artistYears:
      // A year of another of the artist's songs, when this one's is not known.
      let years = (byArtist[artist] ?? []).compactMap { songs[$0].year }
      guard !years.isEmpty else { return nil }
      return [
        .artists([artist]), .years(span(around: years[generator.below(years.count)], &generator)),
      ]
    case .artistWithout:
      let others = (byArtist[artist] ?? []).compactMap { songs[$0].artists.dropFirst().first }
      guard !others.isEmpty else { return nil }
      let other = others[generator.below(others.count)]
      guard other != artist, RequestGenerator.isPlain(other) else { return nil }
      return [.artists([artist]), .noArtists([other])]
    case .years:
      return song.year.map { [.years(span(around: $0, &generator))] }
    case .yearsWithout:
      return song.year.map { [.years(span(around: $0, &generator)), .noArtists([artist])] }
    case .tag, .tagYears:
      let tags = song.tags.filter(RequestGenerator.isPlain)
      guard !tags.isEmpty else { return nil }
      let tag = TaskRule.allTags([tags[generator.below(tags.count)]])
      guard kind == .tagYears else { return [tag] }
      return song.year.map { [tag, .years(span(around: $0, &generator))] }
    }
  }

  /// One year, or its decade.
  private func span(around year: Int, _ generator: inout SplitMix64) -> ClosedRange<Int> {
    generator.below(3) == 0 ? year...year : year / 10 * 10...year / 10 * 10 + 9
  }

  /// Whether a name can stand in a sentence without being taken for something else.
  private static func isPlain(_ name: String) -> Bool {
    name.count > 1 && name.count <= 40
      && name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " || $0 == "'" }
  }

  // MARK: Words

  private static let openings = ["Give me", "Play", "I want", "Recommend", "Find"]

  private static func words(
    _ count: Int, _ rules: [TaskRule], _ generator: inout SplitMix64
  ) -> String {
    var words = "\(openings[generator.below(openings.count)]) "
    words += count == 1 ? "1 song" : "\(count) songs"
    for rule in rules {
      switch rule {
      case .artists(let names): words += " by \(names.joined(separator: " or "))"
      case .allTags(let names): words += " tagged \(names.joined(separator: " and "))"
      case .years(let years) where years.count == 1: words += " from \(years.lowerBound)"
      case .years(let years): words += " from the \(years.lowerBound)s"
      case .noArtists(let names): words += ", but nothing by \(names.joined(separator: " or "))"
      default: break
      }
    }
    return words + "."
  }
}
