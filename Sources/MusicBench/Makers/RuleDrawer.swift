import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import Refrain
import RequestReading
import Rewards

/// Draws rules that a song keeps, of every kind that the catalog has something to say about.
struct RuleDrawer {
  let catalog: BenchCatalog
  /// Tags that enough songs have, by ordinal.
  let commonTags: Set<UInt32>

  /// One song of each album that can be asked for.
  let albumSongs: [UInt32]
  /// Songs by kind of recording.
  let recordings: [(kind: RecordingKind, songs: [UInt32])]

  private static let minimumTracks = 5

  init(_ catalog: BenchCatalog) {
    self.catalog = catalog
    let tracks = catalog.tracks
    albumSongs = RuleDrawer.albumSongs(catalog)
    recordings = RuleDrawer.recordings(catalog)
    commonTags = Set(
      (0..<UInt32(tracks.tagCount)).filter {
        Int($0) < tracks.tagTracks.count && tracks.tagTracks[Int($0)].count >= Self.minimumTracks
      })
  }

  private typealias Maker = @Sendable (RuleDrawer, UInt32, inout SplitMix64) -> TaskRule?

  private static let wishes: [Maker] = [
    { $0.tag($1, &$2) }, { $0.tag($1, &$2) }, { $0.years($1, &$2) }, { $0.language($1, &$2) },
    { $0.duration($1, &$2) }, { $0.popularity($1, &$2) }, { $0.anyTags($1, &$2) },
  ]

  /// Up to `count` rules of different kinds that `track` keeps. A refusal leaves out something that
  /// the other rules let in, so that there is none without them.
  ///
  /// - Parameter held: the rules that hold already.
  func rules(
    _ count: Int, for track: UInt32, beside held: [TaskRule] = [], _ generator: inout SplitMix64
  ) -> [TaskRule] {
    var makers = RuleDrawer.wishes.map { Optional($0) }
    let refusals = RuleDrawer.Refusal.allCases.filter { has($0, track) }
    if count > 1 || !held.isEmpty { makers += refusals.map { _ in nil } }
    var rules: [TaskRule] = []
    var refused = 0
    while rules.count + refused < count, !makers.isEmpty {
      // What is refused is drawn when it is known what else is asked for.
      guard let maker = makers.remove(at: generator.below(makers.count)) else {
        refused += 1
        continue
      }
      guard let rule = maker(self, track, &generator) else { continue }
      if !(held + rules).contains(where: { RuleDrawer.collides($0, rule) }) { rules.append(rule) }
    }
    // A request by artist alone, now and then.
    if generator.below(8) == 0, let artist = artist(of: track) {
      let rule = TaskRule.artists([artist])
      if !held.contains(where: { RuleDrawer.collides($0, rule) }) {
        rules = [rule] + rules.prefix(max(0, count - 1))
      }
    }
    let drawn = held + rules.prefix(count)
    rules = rules.prefix(count).filter { !isUnknown($0, beside: drawn) }
    var kinds = refusals
    while refused > 0, !kinds.isEmpty, rules.count < count, !(held + rules).isEmpty {
      let kind = kinds.remove(at: generator.below(kinds.count))
      guard let rule = refusal(kind, track, beside: held + rules, &generator) else { continue }
      rules.append(rule)
      refused -= 1
    }
    return rules
  }

  /// Whether a rule is about how well known songs are, where the catalog does not know it of those that
  /// the others let in.
  private func isUnknown(_ rule: TaskRule, beside rules: [TaskRule]) -> Bool {
    guard case .popularity = rule else { return false }
    return !catalog.knowsRenown(of: rules.filter { $0 != rule })
  }

  /// Whether two rules are of one kind, or speak of one thing, so that nobody says both.
  static func collides(_ left: TaskRule, _ right: TaskRule) -> Bool {
    switch (left, right) {
    // Several tags can be wanted at once, and one of them is not said twice.
    case (.allTags(let a), .allTags(let b)): a == b
    case (.allTags(let a), .anyTags(let b)), (.anyTags(let b), .allTags(let a)):
      b.contains(a[0])
    // "1970s" as a tag and as years say one thing twice.
    case (.allTags(let tags), .years), (.years, .allTags(let tags)): namesYears(tags)
    case (.anyTags(let tags), .years), (.years, .anyTags(let tags)): namesYears(tags)
    // Who wants one artist refuses no other, and wants more than one song of theirs.
    case (.artists, .noArtists), (.noArtists, .artists): true
    case (.artists, .artistCap), (.artistCap, .artists): true
    // Two artists, or two albums, are heard as either.
    default: left.kind.isSameSubject(as: right.kind)
    }
  }

  private static func namesYears(_ tags: [String]) -> Bool {
    tags.contains { $0.contains(where: \.isNumber) }
  }

  // MARK: One kind each

  func artist(of track: UInt32) -> String? {
    var catalog = catalog
    return catalog.artist(of: track)
  }

  private func tag(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    let tags = catalog.tracks.tagOrdinals(of: track).filter(commonTags.contains)
      .compactMap(sayable)
    return tags.isEmpty ? nil : .allTags([generator.pick(tags)])
  }

  private func anyTags(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    guard case .allTags(let own)? = tag(track, &generator),
      case .allTags(let other)? = tag(generator.pick(catalog.songs), &generator), own != other
    else { return nil }
    return .anyTags(own + other)
  }

  private func years(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    guard let own = catalog.dates.years(of: track, catalog.tracks), let all = catalog.dates.span,
      (1900...2100).contains(own.lowerBound)
    else { return nil }
    let decade = own.lowerBound / 10 * 10
    // Where dates are decades, each decade is in or out as a whole.
    let isCoarse = catalog.dates.areDecades
    let (first, last) = isCoarse ? (decade, decade + 9) : (own.lowerBound, own.lowerBound)
    let (before, after) =
      isCoarse
      ? (generator.below(2) * 10, generator.below(2) * 10)
      : (generator.below(4), 1 + generator.below(4))
    // A span ends where the catalog does, and "before" and "after" leave something out.
    switch generator.below(4) {
    case 0:
      let years = max(first - before, all.lowerBound)...min(last + after, all.upperBound)
      return years.count > 1 ? .years(years) : nil
    case 1:
      let end = isCoarse ? last : last + generator.below(3)
      return end < all.upperBound ? .years(1...end) : nil
    case 2:
      let start = isCoarse ? first : first - generator.below(3)
      return start > all.lowerBound ? .years(start...9999) : nil
    default: return .years(decade...decade + 9)
    }
  }

  private func language(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    catalog.tracks.language(of: track).map { .languages([$0]) }
  }

  private func duration(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    guard let seconds = catalog.tracks.duration(of: track), seconds < 540 else { return nil }
    return .duration(0...Double((Int(seconds) / 60 + 1) * 60))
  }

  private func popularity(_ track: UInt32, _ generator: inout SplitMix64) -> TaskRule? {
    guard let decile = catalog.decile(of: track), catalog.tracks.popularity(of: track) != nil else {
      return nil
    }
    let known = catalog.view.popularity(of: track)
    // Well and little known as most would say it; what lies between is not asked for.
    if decile >= 9, known > 0.5 { return .popularity(0.5...1) }
    if decile <= 3, known < 0.3 { return .popularity(0...0.3) }
    return nil
  }

  func sayable(_ tag: UInt32) -> String? {
    let name = catalog.tracks.tag(tag).name
    guard (2...30).contains(name.count), name.contains(where: \.isLetter),
      !name.contains(where: { ",，、\"《》:".contains($0) })
    else { return nil }
    return name
  }
}
