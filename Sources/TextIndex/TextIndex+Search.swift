public import IndexFile
import Primitives

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

  /// - Parameter place: which of two equal ones comes first, the one with the lower number; by ordinal
  ///   when nil. In the stored half it must be the order of the ordinals.
  func search(
    _ node: QueryNode, limit: Int, allowed: OrdinalSet?, place: ((UInt32) -> UInt64)? = nil
  ) throws(IndexFileError) -> [TextHit] {
    guard limit > 0 else { return [] }
    if added == nil {
      return try Part(index: self, node: node, bound: node.bound, allowed: allowed, offset: 0)
        .best(limit)
    }
    var parts: [(part: Part, hits: [TextHit])] = []
    try forEachPart(node, allowed) { part throws(IndexFileError) in
      parts.append((part, try part.best(limit)))
    }
    guard let added = parts.last, parts.count > 1 else { return parts.first?.hits ?? [] }
    guard let place else {
      let hits = (parts[0].hits + added.hits).sorted {
        ($1.score, $0.ordinal) < ($0.score, $1.ordinal)
      }
      return Array(hits.prefix(limit))
    }
    func merged(_ others: [TextHit]) -> [TextHit] {
      (parts[0].hits + others).map { (hit: $0, place: place($0.ordinal)) }
        .sorted { ($1.hit.score, $0.place) < ($0.hit.score, $1.place) }
        .prefix(limit).map(\.hit)
    }
    let hits = merged(added.hits)
    // Of more equals than were asked for others may stand in front.
    guard added.hits.count == limit, let last = hits.last, let worst = added.hits.last,
      last.score <= worst.score
    else { return hits }
    return merged(try added.part.best(added.part.index.count))
  }

  /// What one of the two, the documents of the file and those that were added, is asked.
  private struct Part {
    let index: TextIndex
    let node: QueryNode
    /// The bound of the whole query, so that both round alike.
    let bound: Float
    let allowed: OrdinalSet?
    /// The ordinal of its first document.
    let offset: UInt32

    /// Its best documents, as they are numbered in the whole.
    func best(_ limit: Int) throws(IndexFileError) -> [TextHit] {
      var collector = TopCollector(limit: limit)
      let context = try run(&collector)
      return collector.sortedKeys.map {
        TextHit(
          ordinal: RankKey.ordinal(of: $0) + offset,
          score: context.score(RankKey.wholeScore(of: $0)))
      }
    }

    func run(_ collector: inout some MatchCollector) throws(IndexFileError) -> ExecutionContext {
      let context = ExecutionContext(index: index, bound: bound)
      try QueryExecutor(context: context).run(node, allowed: allowed, &collector)
      return context
    }
  }

  /// Calls `body` for the documents of the file, then for those that were added.
  private func forEachPart(
    _ node: QueryNode, _ allowed: OrdinalSet?,
    _ body: (Part) throws(IndexFileError) -> Void
  ) throws(IndexFileError) {
    guard let added else {
      return try body(
        Part(index: self, node: node, bound: node.bound, allowed: allowed, offset: 0))
    }
    try body(
      Part(
        index: self, node: node.stored(in: self), bound: node.bound,
        allowed: allowed?.slice(0..<storedCount), offset: 0))
    try body(
      Part(
        index: added, node: node.added(to: self), bound: node.bound,
        allowed: allowed?.slice(storedCount..<count), offset: UInt32(storedCount)))
  }

  /// How many documents match a query, exactly when they are fewer than `limit`.
  ///
  /// - Parameters:
  ///   - query: what to look for.
  ///   - allowed: the only documents that count, or nil for all.
  ///   - limit: beyond it the rest is not looked at, and the result is a lower bound.
  /// - Throws: damage that the query meets.
  /// - Complexity: O(postings of its terms) up to the document at which the limit is reached.
  public func count(
    _ query: Query, allowed: OrdinalSet? = nil, upTo limit: Int = .max
  ) throws(IndexFileError) -> Int {
    try count(resolve(query, nil), allowed: allowed, upTo: limit)
  }

  func count(
    _ node: QueryNode, allowed: OrdinalSet?, upTo limit: Int
  ) throws(IndexFileError) -> Int {
    var counted = 0
    try forEachPart(node, allowed) { part throws(IndexFileError) in
      var collector = CountCollector(limit: limit - counted)
      _ = try part.run(&collector)
      counted += collector.count
    }
    return counted
  }

  /// Calls `body` with every match of a query, in the order of the ordinals.
  ///
  /// - Throws: damage that the query meets; `body` has then had a part of the matches.
  public func forEachMatch(
    _ query: Query, allowed: OrdinalSet? = nil, weights: [Float]? = nil,
    _ body: (TextHit) -> Void
  ) throws(IndexFileError) {
    let node = resolve(query, weights)
    try forEachPart(node, allowed) { part throws(IndexFileError) in
      var collector = ListCollector()
      let context = try part.run(&collector)
      for (ordinal, contribution) in zip(collector.ordinals, collector.contributions) {
        body(TextHit(ordinal: ordinal + part.offset, score: context.score(contribution)))
      }
    }
  }

  /// The set of all matches of a query, ready to be a filter.
  ///
  /// - Throws: damage that the query meets.
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
