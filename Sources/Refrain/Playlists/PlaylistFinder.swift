import IndexFile
import MusicBundle
import Primitives
import Recommender

/// A part of a playlist that candidates are looked for by themselves.
struct PlaylistPart: Sendable {
  var filter: TrackFilter
  /// Candidates that each channel gives at most.
  var limit: Int
  /// What the part is called; nil for the whole list.
  var share: String?
}

/// Asks for the candidates of a playlist: by its words, by its seeds and by a taste, for each part.
///
/// The questions know nothing of each other, so that they are asked on several threads; what they give
/// is put together in the order of the parts.
struct PlaylistFinder: Sendable {
  let request: PlaylistRequest
  /// What the words ask, but for the filter and the limit; nil without any.
  let words: Question?
  let snapshot: EngineSnapshot

  /// What fits the words less than this share of the best does not fit them: tracks that have "the"
  /// in common with "The Unforgiven". No flow of the list buys it.
  private static let relevanceFloor = 0.4
  /// Of what is alike, so many come into question at least.
  private static let minimumAlike = 8

  /// What was found for a part, best first.
  struct Found: Sendable {
    var words: [Fitting] = []
    /// What keeps at least half of what the words ask for and fits them less than those, what keeps most
    /// first.
    var partial: [UInt32] = []
    var seeds: [UInt32] = []
    var taste: [UInt32] = []
  }

  /// A track that fits the words.
  struct Fitting: Sendable {
    var ordinal: UInt32
    /// Half a point and half its share of the best one's score, so that flow may choose among what fits.
    var worth: Double
  }

  /// A question, or several that are asked together.
  private enum Job {
    case words(part: Int)
    /// Of all parts, which differ in nothing but what may come.
    case seeds, taste
  }

  /// What is found for each part, in their order.
  func find(_ parts: [PlaylistPart]) throws(EngineError) -> [Found] {
    let jobs = jobs(parts.count)
    let answers = WorkPool.ofCalls.map(jobs.count) { number in
      Result { () throws(EngineError) in try ask(jobs[number], for: parts) }
    }
    var found = parts.map { _ in Found() }
    for (job, answer) in zip(jobs, answers) {
      let answer = try answer.get()
      switch job {
      case .words(let part):
        (found[part].words, found[part].partial) = (answer[0].words, answer[0].partial)
      case .seeds: for part in parts.indices { found[part].seeds = answer[part].seeds }
      case .taste: for part in parts.indices { found[part].taste = answer[part].taste }
      }
    }
    return found
  }

  private func jobs(_ parts: Int) -> [Job] {
    var jobs: [Job] = []
    if !request.seeds.isEmpty { jobs.append(.seeds) }
    if !request.taste.isEmpty, snapshot.listening != nil { jobs.append(.taste) }
    if words != nil { jobs += (0..<parts).map { .words(part: $0) } }
    return jobs
  }

  /// What a job finds: for its part, or for each of all.
  private func ask(_ job: Job, for parts: [PlaylistPart]) throws(EngineError) -> [Found] {
    switch job {
    case .words(let part):
      return [
        try words.map { words throws(EngineError) in try ranked(by: words, parts[part]) } ?? Found()
      ]
    case .seeds:
      let questions = parts.map {
        Question(kind: .similar(), likes: request.seeds, filter: $0.filter, limit: $0.limit)
      }
      return try snapshot.ranked(questions).map { Found(seeds: $0) }
    case .taste:
      let questions = parts.map {
        Question(.recommendation, for: request.taste, filter: $0.filter, limit: $0.limit)
      }
      return try snapshot.ranked(questions).map { Found(taste: $0) }
    }
  }

  /// What a search finds by the words, without what has hardly anything to do with them.
  private func ranked(
    by words: Question, _ part: PlaylistPart
  ) throws(EngineError) -> Found {
    var question = words
    question.filter = part.filter
    question.limit = part.limit
    let candidates = try snapshot.candidates(question)
    guard let best = candidates.map(\.score).max(), best > 0 else { return Found() }
    let fitting = candidates.filter { $0.score >= PlaylistFinder.relevanceFloor * best }
      .map { Fitting(ordinal: $0.ordinal, worth: 0.5 + 0.5 * $0.score / best) }
    guard words.words.isEmpty else {
      let others = candidates.filter { $0.score < PlaylistFinder.relevanceFloor * best }
      return Found(
        words: fitting,
        partial: part.share == nil ? keepingHalf(others.map(\.ordinal), of: words) : [])
    }
    // Everything is a little like everything: of what is merely alike no flow chooses.
    let enough = max(
      PlaylistFinder.minimumAlike,
      Int((PlaylistPool.choice * request.settledLength.places).rounded(.up)))
    return Found(words: Array(fitting.prefix(enough)))
  }

  /// The tracks that keep at least half of the preferences of the words, those that keep most first.
  private func keepingHalf(_ tracks: [UInt32], of words: Question) -> [UInt32] {
    let wanted = words.preferences.map { snapshot.compiled($0.filter) }
    let minimum = (wanted.count + 1) / 2
    guard minimum > 0 else { return [] }
    let kept = tracks.map { track in (track, wanted.count { $0.contains(track) }) }
    return kept.enumerated().filter { $0.element.1 >= minimum }
      .sorted { (-$0.element.1, $0.offset) < (-$1.element.1, $1.offset) }.map(\.element.0)
  }
}
