import IndexFile
import TextIndex

extension MusicEngine {
  /// The most hits that one call gives.
  public static let maximumLimit = 1000

  /// The tracks that match a person's words best, among those that the filter allows.
  ///
  /// - Parameters:
  ///   - words: names, tags, a description; `"phrases"`, `artist:`, `tag:`, `year:1990..1999`,
  ///     `-word`, as `TextIndex.QueryParser` reads them. Anything can be typed, nothing is an error.
  ///     Without any words, the filter alone decides, and popular tracks come first.
  ///   - filter: a hard constraint.
  ///   - limit: the number of hits, 1...1,000.
  /// - Throws: `.invalid` for a limit outside its range, `.file` when what it reads is damaged.
  public func search(
    _ words: String, filter: TrackFilter = .everything, limit: Int = 10
  ) throws(EngineError) -> SearchAnswer {
    try snapshot.search(words, filter: filter, limit: limit)
  }
}

extension EngineSnapshot {
  func search(
    _ words: String, filter: TrackFilter, limit: Int
  ) throws(EngineError) -> SearchAnswer {
    try checkLimit(limit)
    let search = TextSearch(words, schema: text.schema)
    let filter = TrackFilter.all(filter.conjuncts + search.constraints)
    let notes = search.notes + unknownNames(in: filter)
    if search.isEmpty, filter.conjuncts.isEmpty {
      return SearchAnswer(
        hits: [], total: 0, explanation: .nothingAsked(isBlank: words.isEmpty), notes: notes)
    }
    do throws(IndexFileError) {
      let compiler = FilterCompiler(tracks: tracks)
      let allowed = compiler.allowed(filter)
      var hits: [TrackHit] = []
      let ranked = try rank(search, allowed: allowed, limit: limit)
      for (place, (ordinal, score)) in ranked.enumerated() {
        var hit = hit(ordinal, score: score)
        if !search.isEmpty {
          hit.evidence = try evidence(for: ordinal, search)
          hit.channels = [.init(name: Channel.text, rank: place + 1, score: score)]
        }
        hits.append(hit)
      }
      return SearchAnswer(
        hits: hits, total: try count(search, allowed: allowed),
        explanation: hits.isEmpty ? try explain(search, filter, compiler) : nil, notes: notes)
    } catch {
      throw .file(error)
    }
  }

  private func rank(
    _ search: TextSearch, allowed: OrdinalSet?, limit: Int
  ) throws(IndexFileError) -> [(ordinal: UInt32, score: Double)] {
    if search.isEmpty, let allowed { return mostPopular(in: allowed, limit: limit) }
    return try text.search(search.query, limit: limit, allowed: allowed)
      .map { ($0.ordinal, Double($0.score)) }
  }

  /// How many of the allowed tracks match.
  func count(_ search: TextSearch, allowed: OrdinalSet?) throws(IndexFileError) -> Int {
    if search.isEmpty { return allowed?.cardinality ?? tracks.count }
    return try text.count(search.query, allowed: allowed)
  }

  /// What is asked for without words: the filter's tracks, popular ones first.
  private func mostPopular(
    in allowed: OrdinalSet, limit: Int
  ) -> [(ordinal: UInt32, score: Double)] {
    allowed.ordinals
      .map { (ordinal: $0, score: tracks.popularity(of: $0) ?? 0) }
      .sorted { ($1.score, $0.ordinal) < ($0.score, $1.ordinal) }
      .prefix(limit).map { $0 }
  }

  private func evidence(
    for ordinal: UInt32, _ search: TextSearch
  ) throws(IndexFileError) -> [Evidence] {
    try text.evidence(for: ordinal, query: search.query)
      .map { Evidence(field: $0.field, terms: TextSearch.telling($0.terms)) }
  }
}
