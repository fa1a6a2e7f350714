import MusicBundle
import Primitives
import Refrain
import Rewards

extension BenchMaker {
  /// What else listeners like who name some songs, under a rule or none: later likes first; continuations
  /// of playlists; new listeners of whom three likes are known.
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
    let isNew = generator.below(3) == 0
    let cut = isNew ? 3 : history.songs.count * 4 / 5
    let before = Array(history.songs.prefix(cut))
    let told = Array(before.suffix(isNew ? 3 : 5)).filter { name(of: $0) != nil }
    let isLoved = told.allSatisfy(history.loved.contains)
    // Who says "I love" means more than having heard it.
    guard told.count >= 3, isLoved || !isNew else { return nil }
    // All else that they like is right, whether they came to like it later or nobody was told.
    let named = Set(told)
    var right = history.songs.dropFirst(cut) + before.filter { !named.contains($0) }
    var rules: [TaskRule] = []
    if generator.below(2) == 0, let (rule, kept) = wish(among: Array(right), &generator) {
      right = kept[...]
      rules = [rule]
    }
    guard right.count >= BenchMaker.minimumHeldOut else { return nil }
    // No more than can be right, so that the true answer fills the list.
    let wanted = min(10, right.count)
    let list = told.compactMap { name(of: $0) }.joined(separator: wording.joint)
    let kind: Wording.Sentence =
      isNew
      ? .newcomer : history.isPlaylist ? .continuation : isLoved ? .taste : .heard
    var words = wording.sentence(kind, x: list, n: wanted, &generator)
    if let rule = rules.first {
      guard let said = wording.under(words, rule, &generator) else { return nil }
      words = said
    }
    var task = RewardTask(id: "", request: words, expectation: .songs(wanted))
    task.rules = rules
    task.likes = catalog.ids(told)
    task.heldOut = catalog.ids(right)
    // What they named is no recommendation.
    task.shown = task.likes
    var made = BenchTask(
      task, family: .personal,
      kind: isNew ? "new listener" : history.isPlaylist ? "playlist" : "listener",
      part: BenchCatalog.part(of: history.listener), language: wording.language,
      source: history.listener)
    made.decile = catalog.decile(of: right[right.startIndex])
    made.selectivity =
      rules.isEmpty
      ? nil : Double(catalog.right(rules).count) / Double(max(1, catalog.songs.count))
    return made
  }

  /// Fewer songs that somebody likes say little about an answer.
  private static let minimumHeldOut = 3
  /// Rules that are drawn for one listener.
  private static let wishTries = 8

  /// A rule that some of a listener's songs keep and most of the catalog's do not.
  private func wish(
    among songs: [UInt32], _ generator: inout SplitMix64
  ) -> (rule: TaskRule, kept: [UInt32])? {
    guard !songs.isEmpty else { return nil }
    for _ in 0..<BenchMaker.wishTries {
      guard let rule = drawer.rules(1, for: generator.pick(songs), &generator).first else {
        continue
      }
      let right = Set(catalog.right([rule]).map(catalog.song))
      let kept = songs.filter { right.contains(catalog.song(of: $0)) }
      if kept.count >= BenchMaker.minimumHeldOut, right.count < catalog.songs.count / 2 {
        return (rule, kept)
      }
    }
    return nil
  }

  /// "Hello by Adele", as a list of likes says it.
  private mutating func name(of song: UInt32) -> String? {
    guard let title = catalog.title(of: song), let artist = catalog.artist(of: song) else {
      return nil
    }
    return "\(title) - \(artist)"
  }
}
