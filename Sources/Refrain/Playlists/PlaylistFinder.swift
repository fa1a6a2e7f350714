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

  private enum Source: CaseIterable {
    case words, seeds, taste
  }

  /// What is found for each part, in their order.
  func find(_ parts: [PlaylistPart]) throws(EngineError) -> [Found] {
    let sources = Source.allCases.filter(isAsked)
    let answers = WorkPool.ofCalls.map(parts.count * sources.count) { question in
      let part = parts[question / sources.count]
      return Result { () throws(EngineError) in
        try ask(sources[question % sources.count], for: part)
      }
    }
    var found: [Found] = []
    for start in stride(from: 0, to: answers.count, by: max(1, sources.count)) {
      var all = Found()
      for answer in answers[start..<start + sources.count] {
        let one = try answer.get()
        all.words += one.words
        all.partial += one.partial
        all.seeds += one.seeds
        all.taste += one.taste
      }
      found.append(all)
    }
    return sources.isEmpty ? parts.map { _ in Found() } : found
  }

  private func isAsked(_ source: Source) -> Bool {
    switch source {
    case .words: words != nil
    case .seeds: !request.seeds.isEmpty
    case .taste: !request.taste.isEmpty && snapshot.listening != nil
    }
  }

  private func ask(_ source: Source, for part: PlaylistPart) throws(EngineError) -> Found {
    switch source {
    case .words:
      return try words.map { words throws(EngineError) in try ranked(by: words, part) } ?? Found()
    case .seeds:
      let question = Question(
        kind: .similar(), likes: request.seeds, filter: part.filter, limit: part.limit)
      return Found(seeds: try snapshot.ranked(question))
    case .taste:
      let question = Question(
        .recommendation, for: request.taste, filter: part.filter, limit: part.limit)
      return Found(taste: try snapshot.ranked(question))
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
    let least = (wanted.count + 1) / 2
    guard least > 0 else { return [] }
    let kept = tracks.map { track in (track, wanted.count { $0.contains(track) }) }
    return kept.enumerated().filter { $0.element.1 >= least }
      .sorted { (-$0.element.1, $0.offset) < (-$1.element.1, $1.offset) }.map(\.element.0)
  }
}
