import Dispatch
public import IndexFile
public import Primitives
import Synchronization

/// A vector index that takes additions and removals: an immutable index, the vectors that came since,
/// and the ordinals that went.
///
/// ```swift
/// let space = UpdatableVectorIndex(try VectorIndex(opening: path))
/// try space.set(vector, for: 812)
/// space.remove(17)
/// let hits = try space.search(query, limit: 10)          // sees both
/// let consolidation = space.consolidateInBackground(to: newPath)   // once there are many
/// ```
///
/// A search works on the state at its beginning; changes meanwhile do not disturb it. New vectors
/// are compared one by one: consolidate before there are tens of thousands.
///
/// Changes live in memory alone. Who needs them after a crash keeps them elsewhere, as the catalog
/// does, and sets them again after opening.
public final class UpdatableVectorIndex: Sendable {
  private let state: Mutex<State>
  private let consolidation = Mutex<Void>(())

  /// What a search sees; replaced whole by each change.
  private struct State: Sendable {
    var base: VectorIndex
    var delta: VectorDelta
    /// Ordinals of the base that were removed or replaced, ascending.
    var removed: [UInt32] = []
    /// All ordinals of the base but those; nil while there are none.
    var live: OrdinalSet?
    /// How many changes there have been, so that consolidation knows which came while it ran.
    var changes = 0
  }

  /// An updatable view of `base`, so far without changes.
  public init(_ base: VectorIndex) {
    state = Mutex(State(base: base, delta: VectorDelta(dimensions: base.dimensions)))
  }

  /// Components of each vector.
  public var dimensions: Int { state.withLock { $0.base.dimensions } }
  /// How nearness is measured.
  public var metric: VectorMetric { state.withLock { $0.base.metric } }
  /// Vectors that a search can find.
  public var count: Int {
    state.withLock { $0.base.count - $0.removed.count + $0.delta.count }
  }
  /// Vectors that are compared one by one until the next consolidation.
  public var pendingCount: Int { state.withLock { $0.delta.count } }
  /// One more than the largest ordinal in use.
  public var capacity: Int {
    state.withLock { max($0.base.capacity, Int($0.delta.ordinals.last.map { $0 + 1 } ?? 0)) }
  }

  // MARK: - Changes

  /// Adds the vector of an ordinal, or replaces the one it had.
  ///
  /// - Throws: `.wrongDimensions`, `.notFinite`, `.tooLong`, `.tooMany`; the index is then as it was.
  /// - Complexity: O(pending vectors) in the worst case.
  public func set(_ vector: [Float], for ordinal: UInt32) throws(VectorIndexError) {
    let kept = try VectorIndexLimits.kept(
      vector, for: ordinal, dimensions: dimensions, metric: metric)
    state.withLock { state in
      state.delta.set(kept, for: ordinal)
      UpdatableVectorIndex.hide(ordinal, in: &state)
    }
  }

  /// Removes the vector of an ordinal; false when it had none.
  @discardableResult
  public func remove(_ ordinal: UInt32) -> Bool {
    state.withLock { state in
      let wasPending = state.delta.remove(ordinal)
      let wasInBase = UpdatableVectorIndex.hide(ordinal, in: &state)
      return wasPending || wasInBase
    }
  }

  /// Hides an ordinal of the base; false when it has none there, or was hidden before.
  @discardableResult
  private static func hide(_ ordinal: UInt32, in state: inout State) -> Bool {
    state.changes += 1
    guard state.base.contains(ordinal) else { return false }
    guard !state.removed.containsSorted(ordinal) else { return false }
    state.removed.insert(ordinal, at: state.removed.partitioningIndex { $0 >= ordinal })
    var live = state.live ?? OrdinalSet(capacity: state.base.capacity, full: true)
    state.live = nil
    live.remove(ordinal)
    state.live = live
    return true
  }

  // MARK: - Reading

  /// The vector of `ordinal` (at unit length for cosine), or nil if it has none.
  public func vector(of ordinal: UInt32) -> [Float]? {
    let state = state.withLock { $0 }
    if let vector = state.delta.vector(of: ordinal) { return vector }
    if state.removed.containsSorted(ordinal) { return nil }
    return state.base.vector(of: ordinal)
  }

  /// The nearest vectors to `query`, as `VectorIndex.search(_:limit:allowed:options:)`, with all
  /// changes made so far.
  ///
  /// - Throws: `.wrongDimensions` and `.queryNotFinite`.
  public func search(
    _ query: [Float], limit: Int, allowed: OrdinalSet? = nil,
    options: VectorSearchOptions = VectorSearchOptions()
  ) throws(VectorIndexError) -> [VectorHit] {
    try search(query, limit: limit, allowed: allowed, options: options) { UInt64($0) }
  }

  /// The same with the places of ordinals, of which the lower ones come first among equals, in place of the
  /// ordinals themselves: for vectors that were set since, which have a place among the others.
  ///
  /// - Throws: `.wrongDimensions` and `.queryNotFinite`.
  package func search(
    _ query: [Float], limit: Int, allowed: OrdinalSet?, options: VectorSearchOptions,
    place: (UInt32) -> UInt64
  ) throws(VectorIndexError) -> [VectorHit] {
    let state = state.withLock { $0 }
    let hits = try state.base.search(
      query, limit: limit, allowed: UpdatableVectorIndex.filter(allowed, of: state),
      options: options)
    guard limit > 0, state.delta.count > 0 else { return hits }
    func others(_ limit: Int) -> [VectorHit] {
      state.delta.hits(query, metric: state.base.metric, limit: limit, allowed: allowed)
    }
    func merged(_ others: [VectorHit]) -> [VectorHit] {
      (hits + others).map { (hit: $0, place: place($0.ordinal)) }
        .sorted { ($0.hit.distance, $0.place) < ($1.hit.distance, $1.place) }
        .prefix(limit).map(\.hit)
    }
    let some = others(limit)
    let found = merged(some)
    // Of more equals than were asked for others may stand in front.
    guard some.count == limit, let last = found.last, let worst = some.last,
      last.distance >= worst.distance
    else { return found }
    return merged(others(state.delta.count))
  }

  /// What the base may answer with: what is allowed and has not removed.
  private static func filter(_ allowed: OrdinalSet?, of state: State) -> OrdinalSet? {
    guard let allowed else { return state.live }
    let capacity = state.base.capacity
    var own = allowed.capacity == capacity ? allowed : allowed.slice(0..<capacity)
    if let live = state.live { own.formIntersection(live) }
    return own
  }

  // MARK: - Consolidation

  /// Builds a new index of all that is there now, writes it to `path`, and continues with it.
  ///
  /// Searches and changes go on meanwhile; changes made while it runs stay pending. One
  /// consolidation runs at a time. The file of the old index is left alone. Vectors of the base are
  /// taken as it holds them: with `.int12` and `.int8` each consolidation rounds them once more.
  ///
  /// - Throws: `.file` when the new file cannot be written; everything is then as before.
  /// - Complexity: as `VectorIndexBuilder.write`.
  public func consolidate(
    to path: String, graph: GraphOptions = GraphOptions(), buildID: UInt64 = 0,
    pool: WorkPool = WorkPool()
  ) throws(VectorIndexError) {
    let result = consolidation.withLock { _ in
      Result { () throws(VectorIndexError) in
        let before = state.withLock { $0 }
        var builder = try VectorIndexBuilder(
          dimensions: before.base.dimensions, metric: before.base.metric,
          encoding: before.base.encoding, graph: graph)
        let capacity = max(
          before.base.capacity, Int(before.delta.ordinals.last.map { $0 + 1 } ?? 0))
        var removed = before.removed[...]
        for ordinal in 0..<UInt32(capacity) {
          let isRemoved = removed.first == ordinal
          if isRemoved { removed.removeFirst() }
          if let vector = before.delta.vector(of: ordinal)
            ?? (isRemoved ? nil : before.base.vector(of: ordinal))
          {
            try builder.append(vector, for: ordinal)
          }
        }
        try builder.write(to: path, capacity: capacity, buildID: buildID, pool: pool)
        adopt(try VectorIndex(opening: path), since: before)
      }
    }
    try result.get()
  }

  /// As `consolidate(to:)`, on a thread of its own; the task ends when the new index is in use.
  ///
  /// ```swift
  /// let consolidation = space.consolidateInBackground(to: newPath)
  /// ...                                                   // searches and changes go on
  /// try await consolidation.value
  /// ```
  @discardableResult
  public func consolidateInBackground(
    to path: String, graph: GraphOptions = GraphOptions(), buildID: UInt64 = 0,
    pool: WorkPool = WorkPool()
  ) -> Task<Void, any Error> {
    Task.detached(priority: .utility) {
      // Not on a thread of the task pool: a build of minutes would hold up other tasks.
      try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
        DispatchQueue.global(qos: .utility).async {
          done.resume(
            with: Result {
              try self.consolidate(to: path, graph: graph, buildID: buildID, pool: pool)
            })
        }
      }
    }
  }

  /// Takes `index` as the base, with what has changed since `before` on top.
  private func adopt(_ index: VectorIndex, since before: State) {
    state.withLock { now in
      var next = State(base: index, delta: VectorDelta(dimensions: index.dimensions))
      if now.changes != before.changes {
        for ordinal in now.delta.ordinals where !now.delta.hasSame(ordinal, as: before.delta) {
          next.delta.set(now.delta.vector(of: ordinal)!, for: ordinal)
          UpdatableVectorIndex.hide(ordinal, in: &next)
        }
        let went = now.removed + before.delta.ordinals
        for ordinal in went where now.delta.vector(of: ordinal) == nil {
          UpdatableVectorIndex.hide(ordinal, in: &next)
        }
      }
      next.changes = now.changes
      now = next
    }
  }
}
