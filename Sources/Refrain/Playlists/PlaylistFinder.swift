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
      return Found(
        words: try words.map { words throws(EngineError) in try ranked(by: words, part) } ?? [])
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
  ) throws(EngineError) -> [Fitting] {
    var question = words
    question.filter = part.filter
    question.limit = part.limit
    let candidates = try snapshot.candidates(question)
    guard let best = candidates.map(\.score).max(), best > 0 else { return [] }
    let fitting = candidates.filter { $0.score >= PlaylistFinder.relevanceFloor * best }
      .map { Fitting(ordinal: $0.ordinal, worth: 0.5 + 0.5 * $0.score / best) }
    guard words.words.isEmpty else { return fitting }
    // Everything is a little like everything: of what is merely alike no flow chooses.
    let enough = max(
      PlaylistFinder.minimumAlike,
      Int((PlaylistPool.choice * request.settledLength.places).rounded(.up)))
    return Array(fitting.prefix(enough))
  }
}
