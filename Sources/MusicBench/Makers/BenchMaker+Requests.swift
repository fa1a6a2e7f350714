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
    var rules = drawer.rules(1 + generator.below(BenchMaker.maximumRules), for: song, &generator)
    let right = catalog.right(rules)
    guard !rules.isEmpty, isTelling(right, wanted, under: rules), catalog.isEachNeeded(rules) else {
      return nil
    }
    let artists = Set(right.prefix(1000).compactMap { catalog.tracks.mainArtist(of: $0) })
    let hasCap = artists.count >= wanted * 2 && generator.below(4) == 0
    let cap = TaskRule.artistCap(1)
    if hasCap, rules.count < BenchMaker.maximumRules,
      !rules.contains(where: { RuleDrawer.collides($0, cap) })
    {
      rules.append(cap)
    }
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
    guard let (song, first, kind) = drawer.particular(&generator) else { return nil }
    let more = drawer.rules(generator.below(3), for: song, beside: first, &generator)
    var rules = first
    for rule in more where rules.count < BenchMaker.maximumRules {
      let isSaid = first.contains { RuleDrawer.isSaid(rule, by: $0) }
      if !isSaid, catalog.costs(rule, beside: rules) { rules.append(rule) }
    }
    let right = catalog.right(rules)
    let wanted = min(3 + generator.below(8), right.count)
    guard wanted >= BenchMaker.minimumWanted, isTelling(right, wanted, under: rules),
      catalog.isEachNeeded(rules),
      let words = wording.request(wanted, rules, names: { catalog.sayable(id: $0) }, &generator)
    else { return nil }
    var task = RewardTask(id: "", request: words, expectation: .songs(wanted))
    task.rules = rules
    setGold(right, of: &task)
    return self.task(task, .requests, kind, from: song, wording, right: right.count)
  }

  /// Fewer songs are no list.
  private static let minimumWanted = 2

  /// Rules of which all but one can be kept together, whichever it is, but not all; and of each song that
  /// keeps the others the catalog knows that it breaks that one.
  private mutating func impossible(
    _ song: UInt32, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    var rules = drawer.rules(1 + generator.below(2), for: song, &generator)
    if generator.below(2) == 0, let artist = catalog.artist(of: song) {
      rules = [.artists([artist])]
    }
    let other = generator.pick(catalog.songs)
    guard let added = drawer.rules(1, for: other, &generator).first, !rules.isEmpty,
      !rules.contains(where: { RuleDrawer.collides($0, added) })
    else { return nil }
    rules.append(added)
    // The least known of somebody's songs are what "little-known ones" means there, whatever their figures.
    guard !rules.contains(where: { $0.kind == .popularity }),
      rules.count <= BenchMaker.maximumRules, catalog.isImpossible(rules),
      rules.indices.allSatisfy({ isBrokenForSure($0, of: rules) })
    else { return nil }
    let offered = 3
    guard let words = wording.request(offered, rules, &generator) else { return nil }
    var task = RewardTask(id: "", request: words, expectation: .refusal(offering: offered))
    task.rules = rules
    let near = catalog.view.near(rules)
    if near.count <= BenchMaker.maximumRelevantCount {
      task.gold = catalog.ids(near).map { .init($0) }
    } else {
      task.isEveryKeptSongRight = true
    }
    return self.task(task, .requests, "impossible", from: song, wording, right: 0)
  }

  /// Whether there are songs that keep the other rules, and of each the catalog says enough to know that
  /// it breaks this one.
  private func isBrokenForSure(_ place: Int, of rules: [TaskRule]) -> Bool {
    var others = rules
    let rule = others.remove(at: place)
    let left = catalog.right(others)
    return !left.isEmpty && left.allSatisfy { catalog.says(rule, of: $0) }
  }
}
