import MusicBundle
import Primitives
import Refrain
import Rewards

extension BenchMaker {
  /// Later likes of listeners, under a rule or none; continuations of playlists; new listeners of
  /// whom three likes are known.
  mutating func personal(
    _ count: Int, _ listeners: BenchListeners, _ generator: inout SplitMix64
  ) -> [BenchTask] {
    guard !listeners.histories.isEmpty else { return [] }
    var tasks: [BenchTask] = []
    var used: Set<String> = []
    for _ in 0..<count * BenchMaker.patience where tasks.count < count {
      let history = generator.pick(listeners.histories)
      let wording = Wording.all[tasks.count % Wording.all.count]
      guard let task = personal(history, wording, &generator) else { continue }
      if used.insert(task.task.request).inserted { tasks.append(task) }
    }
    return tasks
  }

  private mutating func personal(
    _ history: BenchListeners.History, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    let part = BenchCatalog.part(of: history.listener)
    let isNew = generator.below(3) == 0
    let cut = isNew ? 3 : history.songs.count * 4 / 5
    let before = Array(history.songs.prefix(cut))
    // What is looked for is of the same part as whoever looks for it.
    var later = history.songs.dropFirst(cut).filter { catalog.part(of: $0) == part }
    let named = before.suffix(isNew ? 3 : 5).compactMap { name(of: $0) }
    guard named.count >= 3, later.count >= 3 else { return nil }
    var rules: [TaskRule] = []
    if generator.below(2) == 0,
      let rule = drawer.rules(1, for: generator.pick(Array(later)), &generator).first
    {
      let right = Set(catalog.right([rule]).map(catalog.song))
      let kept = later.filter { right.contains(catalog.song(of: $0)) }
      if kept.count >= 3, right.count < catalog.songs.count / 2 {
        later = kept
        rules = [rule]
      }
    }
    // No more than can be right, so that the true answer fills the list.
    let wanted = min(10, later.count)
    let list = named.joined(separator: wording.joint)
    let kind: Wording.Sentence =
      isNew ? .newcomer : history.isPlaylist ? .continuation : .taste
    var words = wording.sentence(kind, x: list, n: wanted, &generator)
    if let rule = rules.first {
      guard let clause = wording.clause(rule, &generator) else { return nil }
      words = wording.sentence(.under, x: words, y: clause, &generator)
    }
    var task = RewardTask(id: "", request: words, expectation: .songs(wanted))
    task.rules = rules
    task.likes = catalog.ids(before)
    task.heldOut = catalog.ids(later)
    // What they know already is no recommendation.
    task.shown = task.likes
    var made = BenchTask(
      task, family: .personal,
      kind: isNew ? "new listener" : history.isPlaylist ? "playlist" : "listener", part: part,
      language: wording.language, source: history.listener)
    made.decile = catalog.decile(of: later[later.startIndex])
    made.selectivity =
      rules.isEmpty
      ? nil : Double(catalog.right(rules).count) / Double(max(1, catalog.songs.count))
    return made
  }

  /// "Hello by Adele", as a list of likes says it.
  private mutating func name(of song: UInt32) -> String? {
    guard let title = catalog.title(of: song), let artist = catalog.artist(of: song) else {
      return nil
    }
    return "\(title) - \(artist)"
  }
}
