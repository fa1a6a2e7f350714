import IndexFile
import MusicBundle
import MusicNames
import Primitives

/// A question's answer as tracks: the channels asked, their rankings fused, held back, collapsed to
/// songs and diversified.
struct Ranker {
  let question: ResolvedQuestion
  private let channels: [any RankingChannel]
  private let penalties: RankingPenalties

  init(_ question: ResolvedQuestion) throws(EngineError) {
    self.question = question
    channels = try question.channels()
    penalties = RankingPenalties(question)
  }

  /// What was found.
  struct Result {
    /// The rankings of the channels that have one.
    var rankings: [ChannelRanking]
    /// Whether a hit's score is the figure of the one channel that was asked.
    var showsChannelScore: Bool
    /// How many tracks any channel found.
    var candidateCount: Int
    /// The answer's order, as far as its last hit.
    var ordered: [Candidate]
  }

  func run() throws(EngineError) -> Result { try run(from: nil) }

  /// The results of questions that differ in their filters and limits alone: those of one after the other.
  static func run(_ questions: [ResolvedQuestion]) throws(EngineError) -> [Result] {
    var rankers: [Ranker] = []
    for question in questions { rankers.append(try Ranker(question)) }
    var first: [[ChannelRanking]?] = questions.map { _ in nil }
    if let one = rankers.first, let channel = one.channels.first, one.channels.count == 1,
      channel.searchesTogether, questions.allSatisfy(\.preferences.isEmpty)
    {
      if Task.isCancelled { throw .cancelled }
      let searches = rankers.map { ChannelSearch(allowed: $0.question.allowed, depth: $0.depth) }
      first = try channel.rankings(for: one.question, ofEach: searches).map {
        [$0].compactMap { $0 }
      }
    }
    var results: [Result] = []
    for (ranker, first) in zip(rankers, first) { results.append(try ranker.run(from: first)) }
    return results
  }

  /// - Parameter first: the rankings of the first look, where they are known.
  private func run(from first: [ChannelRanking]?) throws(EngineError) -> Result {
    var (depth, known) = (self.depth, first)
    while true {
      let rankings = if let known { known } else { try self.rankings(depth: depth) }
      known = nil
      let candidates = candidates(rankings)
      let ordered = ordered(candidates)
      let isExhausted = rankings.allSatisfy { $0.entries.count < depth }
      if isDeepEnough || ordered.count >= question.end || isExhausted {
        return Result(
          rankings: rankings, showsChannelScore: showsChannelScore,
          candidateCount: candidates.count, ordered: ordered)
      }
      depth *= 4
    }
  }

  // MARK: Depth

  /// Whether several channels are asked, which find the same tracks in different orders.
  private var isFused: Bool { question.question.kind.isFused && !question.isBlank }

  /// Whether the first look is deep enough, whatever it finds.
  private var isDeepEnough: Bool { question.question.kind.isFused }

  /// Entries a channel for the first look.
  private var depth: Int {
    let end = question.end
    if question.question.kind.isFused {
      // Twice as many at least, because recordings of one song become one hit.
      return question.isBlank ? max(end * 3, 300) : end <= 50 ? 100 : end <= 100 ? 200 : 1000
    }
    // Most songs have one recording: a few more entries than wanted nearly always do.
    return question.versions == .all ? end : end + end / 4 + 4
  }

  // MARK: Channels

  /// The rankings of the channels that have one, in a fixed order.
  func rankings() throws(EngineError) -> [ChannelRanking] { try rankings(depth: depth) }

  /// Catalogs of so many tracks are asked by several channels at once; in others a channel has answered
  /// before another thread has begun.
  private static let minimumDivided = 1 << 17

  private func rankings(depth: Int) throws(EngineError) -> [ChannelRanking] {
    // What satisfies a preference must be among the candidates before it can be preferred.
    let preferred = question.preferences.map { preference in
      var preferred = preference.tracks
      if let allowed = question.allowed { preferred.formIntersection(allowed) }
      return preferred
    }
    let among = [question.allowed] + preferred
    let jobs = jobs(over: among.count)
    let isDivided = question.snapshot.tracks.count >= Ranker.minimumDivided
    let pool = isDivided ? WorkPool.ofCalls : WorkPool(threads: 1)
    let answers = pool.map(jobs.count) { number in
      Swift.Result { () throws(EngineError) in
        // Nobody waits for the answer any more.
        if Task.isCancelled { throw .cancelled }
        return try channels[jobs[number].channel].rankings(
          for: question,
          ofEach: among[jobs[number].sets].map { ChannelSearch(allowed: $0, depth: depth) })
      }
    }
    var found: [[ChannelRanking?]] = among.map { _ in channels.map { _ in nil } }
    for (job, answer) in zip(jobs, answers) {
      for (set, ranking) in zip(job.sets, try answer.get()) { found[set][job.channel] = ranking }
    }
    return found.dropFirst().reduce(found[0].compactMap { $0 }) { rankings, part in
      ChannelRanking.merged(rankings, part.compactMap { $0 }, place: place(of:))
    }
  }

  /// A part of the channels' work that a thread does by itself.
  private struct Job {
    let channel: Int
    let sets: Range<Int>
  }

  /// Each channel among each of so many sets of tracks, but those channels among all of them at once to
  /// which that is cheaper.
  private func jobs(over sets: Int) -> [Job] {
    (0..<sets).flatMap { set in
      channels.indices.compactMap { channel in
        guard channels[channel].searchesTogether else {
          return Job(channel: channel, sets: set..<set + 1)
        }
        return set == 0 ? Job(channel: channel, sets: 0..<sets) : nil
      }
    }
  }

  // MARK: Ranking

  /// Which of equal tracks comes first.
  private func place(of ordinal: UInt32) -> UInt64 { question.snapshot.tracks.place(of: ordinal) }

  /// Whether one channel answers, and there is nothing to weigh its figures against.
  private var showsChannelScore: Bool { !isFused && !penalties.hasAny }

  /// Candidates after fusion and everything that holds back, best first.
  private func candidates(_ rankings: [ChannelRanking]) -> [Candidate] {
    guard !showsChannelScore else {
      return rankings.flatMap { ranking in
        ranking.entries.enumerated().map { position, entry in
          Candidate(
            ordinal: entry.ordinal, score: ranking.fit(entry.score),
            ranks: [.init(channel: 0, rank: position + 1, score: entry.score)])
        }
      }
    }
    var candidates =
      isFused
      ? Fusion.fuse(rankings, by: question.recipe, place: place(of:))
      : Fusion.fuse(rankings, by: Ranker.single(rankings), place: place(of:))
    for position in candidates.indices { penalties.apply(to: &candidates[position]) }
    return Fusion.sorted(candidates, place: place(of:))
  }

  /// The recipe under which a channel counts by itself.
  private static func single(_ rankings: [ChannelRanking]) -> FusionRecipe {
    var recipe = FusionRecipe()
    recipe.weights = Dictionary(
      rankings.map { ($0.name, 1) }, uniquingKeysWith: { first, _ in first })
    return recipe
  }

  /// Candidates of a song each, at most those of which diversity chooses.
  private static let maximumWidth = 300

  /// How recordings of one song become one hit.
  var collapse: VersionCollapse {
    VersionCollapse(
      tracks: question.snapshot.tracks, policy: question.versions,
      wanted: question.analysis.versionTags, popularity: question.snapshot.popularity(of:),
      isAllowed: { question.allowed?.contains($0) ?? true })
  }

  /// The answer's order, as far as its last hit.
  private func ordered(_ candidates: [Candidate]) -> [Candidate] {
    let songs = collapse.collapse(candidates)
    let end = question.end
    // One artist who is asked for may fill the answer; several share its first ten.
    let names = question.analysis.askedNames
    let asked = names > 1 ? [] : identities(of: question.analysis.askedArtists)
    var diversity = question.diversity
    if diversity == .off { return Array(songs.prefix(end)) }
    if names > 1, let spread = diversity.artistSpread {
      diversity.artistSpread = max(spread, (9 + names) / names)
    }
    let width = end > 100 ? songs.count : Ranker.maximumWidth
    let order = Diversifier.order(
      songs.prefix(width).map(\.score), by: diversity, limit: end
    ) { number in
      let features = DiversityFeatures(of: songs[number].ordinal, in: question.snapshot.tracks)
      return Diversifier.Item(
        features: features, isAskedFor: features.artists.contains { asked.contains($0) })
    }
    return order.map { songs[$0] }
  }

  /// The same artists as the diversifier counts them.
  private func identities(of artists: some Sequence<UInt32>) -> Set<UInt32> {
    let names = question.snapshot.tracks.names
    return Set(
      artists.flatMap { artist in
        ([artist] + names.parts(of: artist)).map { names.identity(of: $0) }
      })
  }
}
