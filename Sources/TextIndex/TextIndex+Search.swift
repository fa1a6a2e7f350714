public import IndexFile

/// One document that a query found.
public struct TextHit: Sendable, Hashable {
  /// The document.
  public let ordinal: UInt32
  /// Its BM25F score; only comparable within one query.
  public let score: Float
}

extension TextIndex {
  /// The best documents for a query, best first, equal ones by ordinal.
  ///
  /// - Parameters:
  ///   - query: what to look for.
  ///   - limit: how many at most; none when it is not positive.
  ///   - allowed: the only documents that count, or nil for all.
  ///   - weights: a weight a field instead of the schema's; negative or missing ones count as 0.
  /// - Returns: min(`limit`, matching documents) hits.
  /// - Throws: `.corrupt` when the data that the query touches are damaged.
  public func search(
    _ query: Query, limit: Int, allowed: OrdinalSet? = nil, weights: [Float]? = nil
  ) throws(IndexFileError) -> [TextHit] {
    try search(resolve(query, weights), limit: limit, allowed: allowed)
  }

  func search(
    _ node: QueryNode, limit: Int, allowed: OrdinalSet?
  ) throws(IndexFileError) -> [TextHit] {
    guard limit > 0 else { return [] }
    let context = ExecutionContext(index: self, bound: node.bound)
    var collector = TopCollector(limit: limit)
    try QueryExecutor(context: context).run(node, allowed: allowed, &collector)
    return collector.sorted().map {
      TextHit(ordinal: $0.ordinal, score: context.score($0.contribution))
    }
  }

  /// How many documents match a query, exactly when they are fewer than `limit`.
  ///
  /// - Parameters:
  ///   - query: what to look for.
  ///   - allowed: the only documents that count, or nil for all.
  ///   - limit: beyond it the rest is not looked at, and the result is a lower bound.
  /// - Complexity: O(postings of its terms) up to the document at which the limit is reached.
  public func count(
    _ query: Query, allowed: OrdinalSet? = nil, upTo limit: Int = .max
  ) throws(IndexFileError) -> Int {
    try count(resolve(query, nil), allowed: allowed, upTo: limit)
  }

  func count(
    _ node: QueryNode, allowed: OrdinalSet?, upTo limit: Int
  ) throws(IndexFileError) -> Int {
    let context = ExecutionContext(index: self, bound: node.bound)
    var collector = CountCollector(limit: limit)
    try QueryExecutor(context: context).run(node, allowed: allowed, &collector)
    return collector.count
  }

  /// Calls `body` with every match of a query, in the order of the ordinals.
  public func forEachMatch(
    _ query: Query, allowed: OrdinalSet? = nil, weights: [Float]? = nil,
    _ body: (TextHit) -> Void
  ) throws(IndexFileError) {
    let node = resolve(query, weights)
    let context = ExecutionContext(index: self, bound: node.bound)
    var collector = ListCollector()
    try QueryExecutor(context: context).run(node, allowed: allowed, &collector)
    for (ordinal, contribution) in zip(collector.ordinals, collector.contributions) {
      body(TextHit(ordinal: ordinal, score: context.score(contribution)))
    }
  }

  /// The set of all matches of a query, ready to be a filter.
  public func matches(
    _ query: Query, allowed: OrdinalSet? = nil
  ) throws(IndexFileError) -> OrdinalSet {
    var set = OrdinalSet(capacity: count)
    try forEachMatch(query, allowed: allowed) { set.insert($0.ordinal) }
    return set
  }

  func resolve(_ query: Query, _ weights: [Float]?) -> QueryNode {
    let clamped = weights.map { weights in
      schema.fields.indices.map { $0 < weights.count ? QueryResolver.clamped(weights[$0]) : 0 }
    }
    return QueryResolver(index: self, weights: clamped).resolve(query)
  }
}
