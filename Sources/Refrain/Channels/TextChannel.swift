import IndexFile
import MusicBundle
import TextIndex

/// Tracks with the question's words, by BM25F.
struct TextChannel: RankingChannel {
  var name: String { Channel.text }

  /// The best of a part of some tracks are the first of that part among the best of all of them: a search that
  /// goes a little deeper mostly answers for both.
  var searchesTogether: Bool { true }

  /// How much deeper.
  private static let depthForParts = 4
  /// Parts of less than this share of the catalog are rare among the best, and soon searched by themselves.
  private static let minimumShare = 1.0 / 32

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    try rankings(for: question, ofEach: [ChannelSearch(allowed: allowed, depth: depth)])[0]
  }

  func rankings(
    for question: ResolvedQuestion, ofEach searches: [ChannelSearch]
  ) throws(EngineError) -> [ChannelRanking?] {
    guard let query = question.query, let whole = searches.first else {
      return searches.map { _ in nil }
    }
    let tracks = question.snapshot.tracks
    let isPart = searches.dropFirst().map {
      TextChannel.isPart($0.allowed, of: whole.allowed, among: tracks.count)
    }
    let limit = isPart.contains(true) ? whole.depth * TextChannel.depthForParts : whole.depth
    do throws(IndexFileError) {
      let best = try query.search(limit: limit, allowed: whole.allowed, place: tracks.place)
      var rankings: [ChannelRanking?] = [ranking(best, whole.depth)]
      for (search, isPart) in zip(searches.dropFirst(), isPart) {
        let found: [TextHit]
        if isPart, let set = search.allowed,
          let own = TextChannel.best(
            search.depth, of: set, among: best, isAll: best.count < limit)
        {
          found = own
        } else {
          found = try query.search(
            limit: search.depth, allowed: search.allowed, place: tracks.place)
        }
        rankings.append(ranking(found, search.depth))
      }
      return rankings
    } catch {
      throw .file(error)
    }
  }

  /// The best of a part, where so many of it are among the best of the whole.
  private static func best(
    _ depth: Int, of set: OrdinalSet, among whole: [TextHit], isAll: Bool
  ) -> [TextHit]? {
    let own = whole.filter { set.contains($0.ordinal) }
    return own.count >= depth || isAll ? own : nil
  }

  private func ranking(_ hits: [TextHit], _ depth: Int) -> ChannelRanking {
    ChannelRanking(
      name, hits.prefix(depth).map { .init(ordinal: $0.ordinal, score: Double($0.score)) })
  }

  /// Whether a set is a part of another one that may well be among its best.
  private static func isPart(_ set: OrdinalSet?, of whole: OrdinalSet?, among count: Int) -> Bool {
    guard let set, Double(set.cardinality) >= minimumShare * Double(count) else { return false }
    guard let whole else { return true }
    var common = set
    common.formIntersection(whole)
    return common == set
  }
}
