import IndexFile
import Recommender
import TextEncoder
import VectorIndex

extension MusicEngine {
  /// The tracks whose vectors are nearest to the meaning of some words, without regard to whether
  /// they share any.
  ///
  /// - Parameters:
  ///   - words: a description.
  ///   - space: the space to look in; when nil, the first one that takes words, imported ones
  ///     before the catalog's own.
  /// - Throws: `.unknown` for a space that does not exist, `.noEncoder` for one that cannot take
  ///   words, `.notBuilt` when there is none that can, `.invalid` for a limit outside 1...1,000.
  public func search(
    meaning words: String, space: String? = nil, filter: TrackFilter = .everything,
    limit: Int = 10
  ) throws(EngineError) -> SearchAnswer {
    try snapshot.search(meaning: words, space: space, filter: filter, limit: limit)
  }

  /// The tracks most like some seeds in one space, or by listening.
  ///
  /// - Parameters:
  ///   - seeds: ids of tracks to be like, at least one.
  ///   - unlike: ids of tracks to be away from.
  ///   - space: a vector space, or "listening" for who listens to what. When nil, listening where
  ///     the bundle has it, else the first space.
  /// - Returns: hits without the seeds themselves, one a song: neither other recordings of the
  ///   seeds nor two of another song.
  public func similarTracks(
    to seeds: [String], unlike: [String] = [], space: String? = nil,
    filter: TrackFilter = .everything, limit: Int = 10
  ) throws(EngineError) -> SearchAnswer {
    try snapshot.similarTracks(
      to: seeds, unlike: unlike, space: space, filter: filter, limit: limit)
  }
}

extension EngineSnapshot {
  func search(
    meaning words: String, space: String?, filter: TrackFilter, limit: Int
  ) throws(EngineError) -> SearchAnswer {
    try checkLimit(limit)
    let space = try wordSpace(space)
    guard let encoder = encoders.encoder(for: space) else {
      if case .external(let identity) = space.encoder {
        throw .noEncoder(space: space.name, needed: identity)
      }
      throw .noEncoder(space: space.name, needed: nil)
    }
    let query: [Float]
    do throws(TextEncoderError) {
      query = try encoder.encode(words)
    } catch {
      throw .invalid(error.description)
    }
    guard query.contains(where: { $0 != 0 }) else {
      return SearchAnswer(
        hits: [], total: 0,
        explanation: EmptyExplanation(
          reason: "The space \"\(space.name)\" knows none of these words.", without: []),
        notes: unknownNames(in: filter))
    }
    let found = try nearest(
      to: query, in: space, allowed: FilterCompiler(tracks: tracks).allowed(filter), limit: limit)
    return answer(found, channel: space.name, filter: filter)
  }

  func similarTracks(
    to seeds: [String], unlike: [String], space: String?, filter: TrackFilter, limit: Int
  ) throws(EngineError) -> SearchAnswer {
    try checkLimit(limit)
    guard !seeds.isEmpty else { throw .invalid("similarTracks needs at least one seed.") }
    let like = try ordinals(of: seeds)
    let away = try ordinals(of: unlike)
    let others = TrackFilter.all(
      filter.conjuncts + (seeds + unlike).map { .not(.track($0)) })
    let allowed = allowed(others, butSongsOf: like + away)
    if space ?? Channel.listening == Channel.listening, let listening {
      let weights = like.map { _ in Float(1) } + away.map { _ in -1 }
      let found = try songs(limit, \Recommendation.item) { limit throws(EngineError) in
        listening.model.similar(
          to: like + away, weights: weights, limit: limit, allowed: allowed)
      }
      return answer(
        found.map { ($0.item, Double($0.score)) }, channel: Channel.listening, filter: others,
        alternatives: .some(allowed))
    }
    let space = try vectorSpace(space)
    guard let query = space.blend(like, without: away) else {
      return SearchAnswer(
        hits: [], total: 0,
        explanation: EmptyExplanation(
          reason: "None of the seeds has a vector in the space \"\(space.name)\".", without: []),
        notes: [])
    }
    let found = try songs(limit, { $0.ordinal }) { limit throws(EngineError) in
      try nearest(to: query, in: space, allowed: allowed, limit: limit)
    }
    return answer(found, channel: space.name, filter: others, alternatives: .some(allowed))
  }

  private func nearest(
    to query: [Float], in space: VectorSpace, allowed: OrdinalSet?, limit: Int
  ) throws(EngineError) -> [(ordinal: UInt32, score: Double)] {
    do throws(VectorIndexError) {
      return try space.index.search(query, limit: limit, allowed: allowed).map {
        ($0.ordinal, Double(space.index.metric.score(for: $0.distance)))
      }
    } catch {
      if case .file(let inner) = error { throw .file(inner) }
      throw .invalid(error.description)
    }
  }

  /// The space to look for words in.
  private func wordSpace(_ name: String?) throws(EngineError) -> VectorSpace {
    if name != nil { return try vectorSpace(name) }
    let usable = vectorSpaces.filter { encoders.encoder(for: $0) != nil }
    guard let space = usable.first(where: { $0.name != LatentStage.spaceName }) ?? usable.first
    else {
      throw .notBuilt(
        "No vector space of this bundle takes words. Build it with the recipe's \"latent\".")
    }
    return space
  }

  private func vectorSpace(_ name: String?) throws(EngineError) -> VectorSpace {
    guard let name else {
      guard let first = vectorSpaces.first else {
        throw .notBuilt("This bundle has neither vector spaces nor listening events.")
      }
      return first
    }
    guard let space = vectorSpaces.first(where: { $0.name == name }) else {
      if name == Channel.listening {
        throw .notBuilt("This bundle has no recommender: it was built without listening events.")
      }
      let known = vectorSpaces.map(\.name).joined(separator: ", ")
      throw .unknown("There is no vector space \"\(name)\", only: \(known).")
    }
    return space
  }
}

extension VectorSpace {
  /// The direction of the mean of some tracks' vectors, less that of others; nil when none has one
  /// or they cancel out.
  func blend(_ like: [UInt32], without unlike: [UInt32]) -> [Float]? {
    var sum = [Float](repeating: 0, count: index.dimensions)
    func add(_ ordinals: [UInt32], _ weight: Float) {
      let vectors = ordinals.compactMap { index.vector(of: $0) }
      for vector in vectors {
        for (place, component) in vector.enumerated() {
          sum[place] += weight * component / Float(vectors.count)
        }
      }
    }
    add(like, 1)
    // Half: what is unlike bends the direction, but does not decide it.
    add(unlike, -0.5)
    return sum.contains { $0 != 0 } ? sum : nil
  }
}
