import MusicBundle
import Recommender

/// The ranking of one channel: different ordinals, best first.
struct ChannelRanking: Sendable {
  /// The channel's name.
  var name: String
  /// What the channel says of each track: its own figure, in the order of the ranking.
  var entries: [Entry]
  /// What brings a figure to 0...1: it is divided by this and clamped.
  var scale: Double
  /// Whether less is better.
  var isDistance = false
  /// What recommendations rest on, by track.
  var recommendations: [UInt32: Recommendation] = [:]
  /// Why there are no entries, where that is the channel's own doing.
  var emptyReason: String?

  struct Entry: Sendable, Equatable {
    var ordinal: UInt32
    var score: Double
  }

  /// - Parameters:
  ///   - entries: those whose figure is no number, which a damaged file alone can bring about, are
  ///     left out.
  ///   - scale: the best figure when nil.
  init(_ name: String, _ entries: [Entry], scale: Double? = nil) {
    let entries = entries.filter(\.score.isFinite)
    self.name = name
    self.entries = entries
    self.scale = scale ?? max(entries.first?.score ?? 0, 0)
  }

  /// A ranking without tracks.
  init(_ name: String, emptyReason: String) {
    self.init(name, [], scale: 1)
    self.emptyReason = emptyReason
  }

  /// Recommendations, whose figures are 0...1; with what each rests on, unless there is more than
  /// this to rest on.
  init(_ name: String, _ found: [Recommendation], hasReasons: Bool = true) {
    self.init(
      name, found.map { Entry(ordinal: $0.item, score: Double($0.score)) }, scale: 1)
    guard hasReasons else { return }
    recommendations = Dictionary(
      found.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The best of some tracks by score, well-known ones first among equals, then by place; nil
  /// without any.
  init?(_ name: String, _ scores: [UInt32: Double], limit: Int, in snapshot: EngineSnapshot) {
    guard !scores.isEmpty else { return nil }
    let sorted = scores.map {
      (
        entry: Entry(ordinal: $0.key, score: $0.value),
        popularity: snapshot.popularity(of: $0.key), place: snapshot.tracks.place(of: $0.key)
      )
    }
    .sorted {
      ($1.entry.score, $1.popularity, $0.place) < ($0.entry.score, $0.popularity, $1.place)
    }
    self.init(name, sorted.prefix(limit).map(\.entry), scale: 1)
  }

  /// The figure of an entry brought to 0...1.
  func calibrated(_ score: Double) -> Double {
    if isDistance { return fit(score) }
    return scale > 0 ? min(max(score / scale, 0), 1) : 0
  }

  /// The figure of an entry, or its nearness where that is a distance: more is better.
  func fit(_ score: Double) -> Double { isDistance ? 1 / (1 + score) : score }

  /// Rankings of the same channels over different tracks as one ranking each.
  ///
  /// - Parameter place: which of equal tracks comes first.
  static func merged(
    _ left: [ChannelRanking], _ right: [ChannelRanking], place: (UInt32) -> UInt64
  ) -> [ChannelRanking] {
    var result = left
    for ranking in right {
      guard let position = result.firstIndex(where: { $0.name == ranking.name }) else {
        result.append(ranking)
        continue
      }
      let known = Set(result[position].entries.map(\.ordinal))
      result[position].entries =
        (result[position].entries + ranking.entries.filter { !known.contains($0.ordinal) })
        .sorted {
          (ranking.fit($1.score), place($0.ordinal)) < (ranking.fit($0.score), place($1.ordinal))
        }
      result[position].scale = max(result[position].scale, ranking.scale)
      result[position].recommendations.merge(ranking.recommendations) { first, _ in first }
    }
    return result
  }
}
