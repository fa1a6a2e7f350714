import MusicBundle
import Primitives
import Rewards

extension BenchMaker {
  /// The last of three to six turns; what was shown in the others is right for them.
  mutating func conversation(
    _ song: UInt32, _ wording: Wording, _ generator: inout SplitMix64
  ) -> BenchTask? {
    let wanted = 3 + generator.below(3)
    guard let first = drawer.rules(1, for: song, &generator).first, !first.isRefusal,
      let opening = wording.request(wanted, [first], &generator)
    else { return nil }
    var state = ConversationState(rules: [first])
    guard state.show(wanted, catalog) else { return nil }
    var turns = [BenchTask.Turn(request: opening, shown: catalog.ids(state.last))]
    let length = 3 + generator.below(4)
    var kind = "more"
    while turns.count < length {
      guard
        let (words, move) = step(
          &state, song, first, isLast: turns.count == length - 1, wording, &generator)
      else { return nil }
      kind = move
      turns.append(BenchTask.Turn(request: words, shown: []))
      if turns.count < length {
        guard state.show(wanted, catalog) else { return nil }
        turns[turns.count - 1].shown = catalog.ids(state.last)
      }
    }
    let right = state.right(catalog)
    guard isTelling(right, wanted, under: state.rules, shown: state.shown),
      catalog.isEachNeeded(state.rules)
    else { return nil }
    var task = RewardTask(
      id: "", request: turns[turns.count - 1].request, expectation: .songs(wanted))
    task.earlier = turns.dropLast().map(\.request)
    task.rules = state.allRules
    task.shown = catalog.ids(state.shown)
    setGold(right, of: &task)
    var made = self.task(task, .conversations, kind, from: song, wording, right: right.count)
    made.history = Array(turns.dropLast())
    return made
  }

  /// What the person says next, and what that does to the state.
  private mutating func step(
    _ state: inout ConversationState, _ song: UInt32, _ first: TaskRule, isLast: Bool,
    _ wording: Wording, _ generator: inout SplitMix64
  ) -> (words: String, kind: String)? {
    switch generator.below(5) {
    case 0:
      return (wording.sentence(.again, &generator), "more")
    case 1 where state.rules.count > 1:
      state.rules = [first]
      state.wantsOthers = false
      return (wording.sentence(.back, &generator), "return")
    case 2 where isLast:
      // "Other artists" is about what was shown until now, so it holds for one turn.
      state.wantsOthers = true
      return (wording.sentence(.others, &generator), "other artists")
    case 3:
      guard let rule = contradiction(of: state.rules, &generator),
        let words = wording.replacement(rule, &generator)
      else { return nil }
      state.rules[state.rules.count - 1] = rule
      return (words, "contradiction")
    default:
      guard state.rules.count < BenchMaker.maximumRules,
        let rule = drawer.rules(1, for: song, beside: state.rules, &generator).first,
        !state.rules.contains(where: { $0.kind.isSameSubject(as: rule.kind) }),
        catalog.costs(rule, beside: state.rules), let words = wording.addition(rule, &generator)
      else { return nil }
      state.rules.append(rule)
      return (words, "amendment")
    }
  }

  /// Rules that are drawn until one contradicts the last wish.
  private static let contradictionTries = 20

  /// A wish of another song that takes the place of the last one.
  private func contradiction(
    of rules: [TaskRule], _ generator: inout SplitMix64
  ) -> TaskRule? {
    guard let last = rules.last, !last.isRefusal else { return nil }
    let others = Array(rules.dropLast())
    for _ in 0..<BenchMaker.contradictionTries {
      let other = generator.pick(catalog.songs)
      guard let rule = drawer.rules(1, for: other, beside: others, &generator).first,
        !rule.isRefusal, rule != last, last.kind.isSameSubject(as: rule.kind),
        isOfSameKind(last, rule), catalog.costs(rule, beside: others)
      else { continue }
      return rule
    }
    return nil
  }
}

extension BenchMaker {
  /// Whether tags are of one kind, as far as they are tags: "rather drums" takes no genre back.
  private func isOfSameKind(_ left: TaskRule, _ right: TaskRule) -> Bool {
    guard case .allTags(let old) = left, case .allTags(let new) = right else { return true }
    let kinds = catalog.kinds(ofTags: old)
    return kinds.isEmpty || !kinds.isDisjoint(with: catalog.kinds(ofTags: new))
  }
}

/// What holds in a conversation, and what was shown.
struct ConversationState {
  var rules: [TaskRule]
  var wantsOthers = false
  private(set) var shown: [UInt32] = []
  private(set) var last: [UInt32] = []

  init(rules: [TaskRule]) { self.rules = rules }

  /// Songs that keep the rules and were not shown.
  func right(_ catalog: BenchCatalog) -> [UInt32] {
    let songs = Set(shown.map(catalog.song))
    return catalog.right(allRules, shown: shown).filter { !songs.contains(catalog.song(of: $0)) }
  }

  /// The rules, with what holds for one turn.
  var allRules: [TaskRule] { rules + (wantsOthers ? [.otherArtists] : []) }

  /// Shows the best known right songs whose dates leave no doubt; false when there are too few.
  mutating func show(_ count: Int, _ catalog: BenchCatalog) -> Bool {
    let certain = right(catalog).filter { catalog.isOfOneTime($0, under: rules) }
    last = Array(catalog.byPopularity(certain).prefix(count))
    shown += last
    return last.count == count
  }
}
