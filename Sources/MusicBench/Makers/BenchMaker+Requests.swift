import MusicBundle
import Primitives
import Rewards

extension BenchMaker {
  /// Rules that are drawn for one request that cannot be met.
  private static let impossibleTries = 20

  /// A request with one to four rules, one in six of them impossible.
  mutating func request(
    _ song: UInt32, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    if generator.below(6) == 0 {
      // Most rules can be kept together: without another try there would be few of these.
      for _ in 0..<BenchMaker.impossibleTries {
        if let task = impossible(song, wording, &generator) { return task }
      }
      return nil
    }
    if generator.below(5) == 0 { return particular(wording, &generator) }
    let wanted = 3 + generator.below(8)
    var rules = drawer.rules(1 + generator.below(BenchMaker.mostRules), for: song, &generator)
    let right = catalog.right(rules)
    guard !rules.isEmpty, isTelling(right, wanted) else { return nil }
    let artists = Set(right.prefix(1000).compactMap { catalog.tracks.mainArtist(of: $0) })
    let hasCap = artists.count >= wanted * 2 && generator.below(4) == 0
    if hasCap, rules.count < BenchMaker.mostRules { rules.append(.artistCap(1)) }
    guard let words = wording.request(wanted, rules, &generator) else { return nil }
    var task = RewardTask(id: "", request: words, expectation: .songs(wanted))
    task.rules = rules
    setGold(right, of: &task)
    return self.task(
      task, .requests, "\(rules.count) rules", from: song, wording, right: right.count)
  }

  /// A request for songs of an album, for a kind of recording, or for what is like a song, with up to two
  /// other rules: what few songs keep, so that songs are drawn for it.
  private mutating func particular(
    _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    guard let (song, rule, kind) = drawer.particular(&generator) else { return nil }
    let others = drawer.rules(generator.below(3), for: song, &generator)
    let rules = [rule] + others.filter { !RuleDrawer.isSaid($0, by: rule) }
    let right = catalog.right(rules)
    let wanted = min(3 + generator.below(8), right.count)
    guard wanted >= BenchMaker.leastWanted, isTelling(right, wanted),
      let words = wording.request(wanted, rules, names: { catalog.sayable(id: $0) }, &generator)
    else { return nil }
    var task = RewardTask(id: "", request: words, expectation: .songs(wanted))
    task.rules = rules
    setGold(right, of: &task)
    return self.task(task, .requests, kind, from: song, wording, right: right.count)
  }

  /// Fewer songs are no list.
  private static let leastWanted = 2

  /// Rules of which each can be kept, and all but one together, but not all.
  private mutating func impossible(
    _ song: UInt32, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    var rules = drawer.rules(1 + generator.below(2), for: song, &generator)
    let other = generator.pick(catalog.songs)
    guard let added = drawer.rules(1, for: other, &generator).first, !rules.isEmpty,
      !rules.contains(added)
    else { return nil }
    rules.append(added)
    guard catalog.right(rules).isEmpty else { return nil }
    var near: [UInt32] = []
    for place in rules.indices {
      var fewer = rules
      fewer.remove(at: place)
      let left = catalog.right(fewer)
      guard !left.isEmpty else { return nil }
      near += left.prefix(BenchMaker.mostGold / rules.count)
    }
    let offered = 3
    guard let words = wording.request(offered, rules, &generator) else { return nil }
    var task = RewardTask(id: "", request: words, expectation: .refusal(offering: offered))
    task.rules = rules
    task.gold = catalog.ids(Array(Set(near)).sorted()).map { .init($0) }
    return self.task(task, .requests, "impossible", from: song, wording, right: 0)
  }
}
