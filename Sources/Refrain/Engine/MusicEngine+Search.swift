import IndexFile
import TextIndex

extension MusicEngine {
  /// The most hits that one call gives.
  public static let maximumLimit = 1000
  /// Matches beyond this many are not counted: nobody pages so far, and common words have millions.
  public static let mostCounted = 10_000

  /// The tracks that match a person's words best, among those that the filter allows.
  ///
  /// - Parameters:
  ///   - words: names, tags, a description; `"phrases"`, `artist:`, `tag:`, `year:1990..1999`,
  ///     `-word`, as `TextIndex.QueryParser` reads them. Anything can be typed, nothing is an error.
  ///     Without any words, the filter alone decides, and popular tracks come first.
  ///   - filter: a hard constraint.
  ///   - limit: the number of hits, 1...1,000.
  ///   - isTyping: whether the last word is not finished yet, as in a search box at every key: it may
  ///     be the beginning of any word, or of how a name in another script sounds.
  /// - Throws: `.invalid` for a limit outside its range, `.file` when what it reads is damaged.
  public func search(
    _ words: String, filter: TrackFilter = .everything, limit: Int = 10, isTyping: Bool = false
  ) throws(EngineError) -> SearchAnswer {
    try snapshot.search(words, filter: filter, limit: limit, isTyping: isTyping)
  }
}

extension EngineSnapshot {
  func search(
    _ words: String, filter: TrackFilter, limit: Int, isTyping: Bool = false
  ) throws(EngineError) -> SearchAnswer {
    try checkLimit(limit)
    let search = TextSearch(words, schema: text.schema, isTyping: isTyping)
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
      let evidence =
        search.isEmpty ? [] : try evidence(for: ranked.map(\.ordinal), search.query)
      for (place, (ordinal, score)) in ranked.enumerated() {
        var hit = hit(ordinal, score: score)
        if !search.isEmpty {
          hit.evidence = evidence[place]
        }
        hit.channels = [
          .init(
            name: search.isEmpty ? Signal.popularity : Channel.text, rank: place + 1,
            score: score)
        ]
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
    return try text.count(search.query, allowed: allowed, upTo: MusicEngine.mostCounted)
  }

  /// What is asked for without words: the filter's tracks, popular ones first, then by ordinal.
  ///
  /// - Complexity: one pass over the set, and an insertion for each track that is among the best so
  ///   far.
  func mostPopular(
    in allowed: OrdinalSet, limit: Int
  ) -> [(ordinal: UInt32, score: Double)] {
    var best: [(ordinal: UInt32, score: Double)] = []
    allowed.forEach { ordinal in
      let known = tracks.popularities[Int(ordinal)]
      let score = known.isNaN ? 0 : known
      if best.count == limit, Double(score) <= best[limit - 1].score { return }
      if best.count == limit { best.removeLast() }
      best.insert(
        (ordinal, Double(score)), at: best.partitioningIndex { $0.score < Double(score) })
    }
    return best
  }

  /// Which words of a query each of some tracks has.
  func evidence(
    for ordinals: [UInt32], _ query: Query
  ) throws(IndexFileError) -> [[Evidence]] {
    try text.evidence(for: ordinals, query: query).map { fields in
      fields.map { Evidence(field: $0.field, terms: TextSearch.telling($0.terms)) }
    }
  }
}

extension Array {
  /// The first place whose element satisfies the predicate, which must hold from some place on.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
