import IndexFile
import MusicBundle
import TextEncoder
import VectorIndex

/// Tracks near to the meaning of the words and to the liked tracks together, in one space: a part of
/// a search.
struct VectorChannel: RankingChannel {
  let space: VectorSpace

  /// A track whose cosine is lower has nothing to do with what was asked.
  private static let minimumCosine = 0.3

  init(_ space: VectorSpace) {
    self.space = space
  }

  var name: String { space.name }

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    guard let query = try query(for: question) else { return nil }
    let found = try space.nearest(
      to: query, limit: depth / 2, among: allowed, in: question.snapshot.tracks,
      options: VectorSearchOptions(beam: depth * 3 / 4))
    switch space.index.metric {
    case .cosine:
      return ChannelRanking(
        name, found.filter { $0.score >= VectorChannel.minimumCosine }, scale: 1)
    case .innerProduct: return ChannelRanking(name, found.filter { $0.score > 0 })
    case .euclidean:
      // Nearness instead of distance, so that more is better.
      return ChannelRanking(
        name, found.map { .init(ordinal: $0.ordinal, score: 1 / (1 + $0.score)) }, scale: 1)
    }
  }

  private func query(for question: ResolvedQuestion) throws(EngineError) -> [Float]? {
    var words: [Float]?
    if !question.analysis.meaning.isEmpty,
      let encoder = question.snapshot.encoders.encoder(for: space)
    {
      words = try encoder.vector(of: question.analysis.meaning).normalized
    }
    let taste = space.blend(question.likes, without: question.dislikes).flatMap(\.normalized)
    guard let taste else { return words }
    guard let words else { return taste }
    return zip(words, taste).map { $0 + $1 }
  }
}

/// The nearest tracks in one space, as the whole of an answer.
struct NearestChannel: RankingChannel {
  enum Origin {
    /// The meaning of the words.
    case words
    /// The liked tracks, less the disliked ones.
    case seeds
  }

  private let origin: Origin
  private let space: VectorSpace

  init(_ origin: Origin, in space: VectorSpace) {
    self.origin = origin
    self.space = space
  }

  var name: String { space.name }

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    let query: [Float]
    switch origin {
    case .words:
      query = try question.snapshot.encoder(for: space).vector(of: question.analysis.meaning)
      guard query.contains(where: { $0 != 0 }) else {
        return ChannelRanking(
          name, emptyReason: "The space \"\(name)\" knows none of these words.")
      }
    case .seeds:
      guard let blend = space.blend(question.likes, without: question.dislikes) else {
        return ChannelRanking(
          name, emptyReason: "None of the seeds has a vector in the space \"\(name)\".")
      }
      query = blend
    }
    var ranking = ChannelRanking(
      name,
      try space.nearest(
        to: query, limit: depth, among: allowed, in: question.snapshot.tracks))
    ranking.isDistance = space.index.metric == .euclidean
    return ranking
  }
}

extension VectorSpace {
  /// The tracks whose vectors are nearest to a query, with the figure of the metric.
  func nearest(
    to query: [Float], limit: Int, among allowed: OrdinalSet?, in tracks: TrackTable,
    options: VectorSearchOptions = VectorSearchOptions()
  ) throws(EngineError) -> [ChannelRanking.Entry] {
    do throws(VectorIndexError) {
      return try index.search(
        query, limit: limit, allowed: allowed, options: options, place: tracks.place
      ).map {
        .init(ordinal: $0.ordinal, score: Double(index.metric.score(for: $0.distance)))
      }
    } catch {
      if case .file(let inner) = error { throw .file(inner) }
      throw .invalid(error.description)
    }
  }

  /// The direction of the mean of some tracks' vectors, less that of others; nil when none has one
  /// or they cancel out.
  func blend(_ like: [UInt32], without unlike: [UInt32]) -> [Float]? {
    var sum = [Float](repeating: 0, count: index.dimensions)
    func add(_ ordinals: [UInt32], _ weight: Float) {
      let vectors = ordinals.compactMap { index.vector(of: $0) }
      for vector in vectors {
        for (position, component) in vector.enumerated() {
          sum[position] += weight * component / Float(vectors.count)
        }
      }
    }
    add(like, 1)
    // Half: what is unlike bends the direction, but does not decide it.
    add(unlike, -0.5)
    return sum.contains { $0 != 0 } ? sum : nil
  }
}

extension TextEncoder {
  /// The vector of a text.
  fileprivate func vector(of text: String) throws(EngineError) -> [Float] {
    do throws(TextEncoderError) {
      return try encode(text)
    } catch {
      throw .invalid(error.description)
    }
  }
}

extension [Float] {
  /// The same direction at length 1; nil for a vector without one.
  fileprivate var normalized: [Float]? {
    let square = reduce(0) { $0 + $1 * $1 }
    guard square > 0, square.isFinite else { return nil }
    let factor = 1 / square.squareRoot()
    return map { $0 * factor }
  }
}
