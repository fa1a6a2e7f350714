import IndexFile
import MusicBundle
import Primitives
import Refrain
import Rewards

extension RuleDrawer {
  /// What a request can refuse.
  enum Refusal: CaseIterable {
    case artist, tag, language
  }

  /// Songs that a refused thing is taken from, the best known that the other rules let in.
  private static let bestKnown = 40

  /// Whether the catalog has something of this kind that could be refused beside a track.
  func has(_ refusal: Refusal, _ track: UInt32) -> Bool {
    switch refusal {
    case .artist: true
    case .tag: !commonTags.isEmpty
    case .language: catalog.tracks.language(of: track) != nil
    }
  }

  /// Refuses something of a well-known song that keeps the other rules, so that refusing it matters,
  /// and that `track` has not.
  func refusal(
    _ kind: Refusal, _ track: UInt32, beside others: [TaskRule], _ generator: inout SplitMix64
  ) -> TaskRule? {
    let best = catalog.byPopularity(catalog.right(others)).prefix(RuleDrawer.bestKnown)
    guard !best.isEmpty else { return nil }
    let song = generator.pick(Array(best))
    let rule: TaskRule?
    switch kind {
    case .artist: rule = artist(of: song).map { .noArtists([$0]) }
    case .tag: rule = excludedTag(song, track, &generator)
    case .language:
      let other = catalog.tracks.language(of: song)
      rule = other.flatMap { $0 == catalog.tracks.language(of: track) ? nil : .noLanguages([$0]) }
    }
    guard let rule, !others.contains(where: { RuleDrawer.collides($0, rule) }),
      catalog.view.allowed(rule.filter(in: catalog.view) ?? .everything).contains(track),
      catalog.costs(rule, beside: others)
    else { return nil }
    return rule
  }

  private func excludedTag(
    _ song: UInt32, _ track: UInt32, _ generator: inout SplitMix64
  ) -> TaskRule? {
    let own = Set(catalog.tracks.tagOrdinals(of: track).compactMap(sayable))
    let others = catalog.tracks.tagOrdinals(of: song).filter(commonTags.contains)
      .compactMap(sayable).filter { !own.contains($0) }
    return others.isEmpty ? nil : .noTags([generator.pick(others)])
  }
}
