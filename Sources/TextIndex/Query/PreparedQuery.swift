public import IndexFile

/// A query whose words have been looked up, to be searched for, counted and explained without doing
/// it again: for misspelled words that is most of the work.
///
/// ```swift
/// let query = index.prepare(.text("rainy night piano ballad"))
/// let hits = try query.search(limit: 10)
/// let total = try query.count(upTo: 10_000)
/// let why = try query.evidence(for: hits.map(\.ordinal))
/// ```
public struct PreparedQuery: Sendable {
  private let index: TextIndex
  private let node: QueryNode

  init(_ index: TextIndex, _ node: QueryNode) {
    self.index = index
    self.node = node
  }

  /// The best documents, best first, equal ones by ordinal; as `TextIndex.search`.
  ///
  /// - Throws: `.corrupt` when the data that the query touches are damaged.
  public func search(limit: Int, allowed: OrdinalSet? = nil) throws(IndexFileError) -> [TextHit] {
    try index.search(node, limit: limit, allowed: allowed)
  }

  /// The same with the places of documents, of which the lower ones come first among equals, in place of
  /// ordinals: for documents that were added since, which have a place among the others.
  package func search(
    limit: Int, allowed: OrdinalSet? = nil, place: (UInt32) -> UInt64
  ) throws(IndexFileError) -> [TextHit] {
    try withoutActuallyEscaping(place) { place throws(IndexFileError) in
      try index.search(node, limit: limit, allowed: allowed, place: place)
    }
  }

  /// How many documents match, exactly when they are fewer than `limit`; as `TextIndex.count`.
  ///
  /// - Throws: `.corrupt` when the data that the query touches are damaged.
  public func count(
    allowed: OrdinalSet? = nil, upTo limit: Int = .max
  ) throws(IndexFileError) -> Int {
    try index.count(node, allowed: allowed, upTo: limit)
  }

  /// Which words each of some documents has, in which fields; as `TextIndex.evidence`.
  ///
  /// - Throws: `.corrupt` when the data that it touches are damaged.
  public func evidence(for ordinals: [UInt32]) throws(IndexFileError) -> [[TextEvidence]] {
    try index.evidence(for: ordinals, node)
  }
}

extension TextIndex {
  /// Looks the words of a query up.
  ///
  /// - Parameters:
  ///   - query: what to look for.
  ///   - weights: a weight a field in place of the schema's; negative or missing ones count
  ///     as 0.
  public func prepare(_ query: Query, weights: [Float]? = nil) -> PreparedQuery {
    PreparedQuery(self, resolve(query, weights))
  }
}
