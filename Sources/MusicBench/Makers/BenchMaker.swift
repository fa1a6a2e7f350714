import MusicBundle
public import MusicCatalog
import Primitives
public import Refrain
import Rewards

/// Makes the tasks of a bench out of any catalog: the same bytes for the same catalog and seed.
///
/// Gold comes from going through the whole catalog, never from what some search finds. Each task is
/// made from one song or listener, whose hash says the part it belongs to: no song, in any
/// recording, is the source of tasks in two parts.
public struct BenchMaker {
  /// Where draws begin.
  public let seed: UInt64
  var catalog: BenchCatalog
  var drawer: RuleDrawer
  private let events: MusicCatalog?

  /// How often a draw may fail before a family is given up, for each task that is wanted.
  static let patience = 200

  /// Rules of a request at most.
  static let maximumRules = 4

  /// A maker on the catalog as it is now.
  ///
  /// - Parameters:
  ///   - engine: the catalog's engine.
  ///   - events: the catalog whose listeners personal tasks are made from; nil for none.
  ///   - seed: what the draws begin with: the same seed makes the same tasks.
  public init(_ engine: MusicEngine, events: MusicCatalog?, seed: UInt64 = 1) {
    self.seed = seed
    catalog = BenchCatalog(engine.pinned())
    drawer = RuleDrawer(catalog)
    self.events = events
  }

  /// What was made.
  public struct Result: Sendable {
    /// The tasks, family by family.
    public var tasks: [BenchTask]
    /// What could not be made, in sentences.
    public var notes: [String]
  }

  /// About `size` tasks, as many of each family as the catalog gives.
  ///
  /// - Throws: what the catalog throws when its listeners are read.
  public mutating func make(size: Int) throws(CatalogError) -> Result {
    var result = Result(tasks: [], notes: [])
    guard !catalog.songs.isEmpty, size > 0 else {
      result.notes.append("The catalog has no tracks, so there are no tasks.")
      return result
    }
    if catalog.dates.areDecades {
      result.notes.append(
        "Nearly all dates without a month are the first year of a decade: they are taken for decades."
      )
    }
    let families = BenchFamily.allCases
    let identity = BenchIdentity.catalog(catalog.engine)
    for (place, family) in families.enumerated() {
      let share = size / families.count + (place < size % families.count ? 1 : 0)
      let made = try tasks(of: family, share)
      if made.count < share {
        result.notes.append(
          "Of \(share) tasks of the family \(family.rawValue), \(made.count) could be made.")
      }
      for (number, task) in made.enumerated() {
        var task = task
        task.task.id = "\(family.rawValue)-\(number + 1)-\(task.language)"
        task.catalog = identity
        result.tasks.append(task)
      }
    }
    return result
  }

  private mutating func tasks(
    of family: BenchFamily, _ count: Int
  ) throws(CatalogError) -> [BenchTask] {
    var generator = SplitMix64(seed: seed, for: family.rawValue)
    switch family {
    case .knowledge: return draw(count, &generator) { $0.knowledge($1, $2, &$3) }
    case .requests: return draw(count, &generator) { $0.request($1, $2, &$3) }
    case .conversations: return draw(count, &generator) { $0.conversation($1, $2, &$3) }
    case .traps: return draw(count, &generator) { $0.trap($1, $2, &$3) }
    case .personal:
      guard let events else { return [] }
      let listeners = try BenchListeners(events, catalog: catalog)
      return personal(count, listeners, &generator)
    }
  }

  /// Tries songs, in a drawn order and languages in turn, until there are enough tasks.
  private mutating func draw(
    _ count: Int, _ generator: inout SplitMix64,
    _ make: (inout BenchMaker, UInt32, Wording, inout SplitMix64) -> BenchTask?
  ) -> [BenchTask] {
    var tasks: [BenchTask] = []
    var requests: Set<String> = []
    for _ in 0..<count * BenchMaker.patience where tasks.count < count {
      let song = generator.pick(catalog.songs)
      let wording = Wording.all[tasks.count % Wording.all.count]
      guard let task = make(&self, song, wording, &generator) else { continue }
      // The same words with other gold would contradict each other.
      let said = task.history.map(\.request) + [task.task.request]
      if requests.insert(said.joined(separator: "\n")).inserted { tasks.append(task) }
    }
    return tasks
  }

  /// The most gold that a line lists; where more is right, the rules alone say what.
  static let maximumRelevantCount = 500

  /// Notes which songs are right; of those that shall be alike how much they are, too.
  func setGold(_ right: [UInt32], of task: inout RewardTask) {
    for rule in task.rules {
      guard case .like(let seeds) = rule else { continue }
      let likeness = TagLikeness(to: seeds, in: catalog.tracks)
      let graded = right.map { (share: likeness.share(of: $0), track: $0) }
        .sorted { (-$0.share, $0.track) < (-$1.share, $1.track) }
      task.gold = graded.prefix(BenchMaker.maximumRelevantCount).map {
        .init(catalog.tracks.id(of: $0.track), grade: $0.share / graded[0].share)
      }
      return
    }
    if right.count <= BenchMaker.maximumRelevantCount {
      task.gold = catalog.ids(right).map { .init($0) }
    } else {
      task.isEveryKeptSongRight = true
    }
  }

  /// Whether a task with these right songs tells answers apart: there are enough, not so many that
  /// some are right by chance, a list of the best known is mostly wrong, and their dates leave no doubt.
  func isTelling(
    _ right: [UInt32], _ wanted: Int, under rules: [TaskRule], shown: [UInt32] = []
  ) -> Bool {
    guard right.count >= wanted, right.count <= catalog.songs.count / 4,
      catalog.areOfOneTime(right, under: rules)
    else { return false }
    let songs = Set(right.map(catalog.song))
    let lucky = catalog.bestKnown(wanted, without: shown).count {
      songs.contains(catalog.song(of: $0))
    }
    return lucky * 2 <= wanted
  }

  /// A task about a song, with what it is sliced by.
  func task(
    _ task: RewardTask, _ family: BenchFamily, _ kind: String, from song: UInt32,
    _ wording: Wording,
    right: Int? = nil
  ) -> BenchTask {
    let source = catalog.song(of: song)
    var made = BenchTask(
      task, family: family, kind: kind, part: catalog.part(of: song), language: wording.language,
      source: catalog.tracks.id(of: source))
    made.decile = catalog.decile(of: song)
    made.selectivity = right.map { Double($0) / Double(max(1, catalog.songs.count)) }
    return made
  }
}
