import IndexFile
import LinearAlgebra
public import Primitives

/// What is known of all listeners: a matrix of confidences, listeners by items.
///
/// An entry above 0 says how sure we are that the listener likes the item, one below 0 how sure we
/// are of the opposite; what is not stored is unknown, which is weak evidence against.
///
/// ```swift
/// let known = try Interactions(
///   events: [.init(listener: 0, item: 7, kind: .like)], listenerCount: 1, itemCount: 10)
/// ```
public struct Interactions: Sendable {
  /// Signed confidences, listeners by items; all are finite and none is 0.
  public let matrix: SparseMatrix

  /// The number of listeners, those without events included.
  public var listenerCount: Int { matrix.rowCount }
  /// The number of items, those without events included.
  public var itemCount: Int { matrix.columnCount }

  /// Takes a matrix of confidences as it is; stored zeros are dropped.
  ///
  /// - Throws: `RecommenderError.notFinite` for an entry that is infinite or not a number.
  public init(_ matrix: SparseMatrix) throws(RecommenderError) {
    var hasZero = false
    for entry in 0..<matrix.entryCount {
      let value = matrix.values.unsafeElements[entry]
      guard value.isFinite else {
        throw RecommenderError.notFinite("entry \(entry) of the interaction matrix")
      }
      hasZero = hasZero || value == 0
    }
    self.matrix = hasZero ? matrix.filter { $2 != 0 } : matrix
  }

  /// Takes a matrix whose entries are known to be finite and not 0.
  init(checked matrix: SparseMatrix) {
    self.matrix = matrix
  }

  /// Builds the matrix from events in any order; the result depends on their order only through
  /// the rounding of sums.
  ///
  /// - Throws: `RecommenderError.notFinite` or `.outOfRange`, naming the event.
  /// - Complexity: O(n log m) for n events, at most m of them of one listener.
  public init(
    events: [InteractionEvent], listenerCount: Int, itemCount: Int,
    weighting: InteractionWeighting = InteractionWeighting(), pool: WorkPool = WorkPool()
  ) throws(RecommenderError) {
    try Interactions.check(events, listenerCount: listenerCount, itemCount: itemCount)
    let now = weighting.now ?? events.reduce(-.infinity) { max($0, $1.time ?? -.infinity) }
    let byListener = Interactions.group(events, listenerCount: listenerCount)
    let matrix = SparseMatrix.rows(count: listenerCount, columnCount: itemCount, pool: pool) {
      listeners in
      listeners.map { listener in
        Interactions.row(
          of: events,
          at: byListener.positions[byListener.starts[listener]..<byListener.starts[listener + 1]],
          weighting: weighting, now: now)
      }
    }
    self.matrix = Interactions.pruned(matrix, weighting: weighting)
  }

  private static func check(
    _ events: [InteractionEvent], listenerCount: Int, itemCount: Int
  ) throws(RecommenderError) {
    for (index, event) in events.enumerated() {
      guard event.weight.isFinite, event.time?.isFinite ?? true else {
        throw RecommenderError.notFinite("the weight or time of event \(index)")
      }
      guard event.listener < listenerCount, event.item < itemCount else {
        throw RecommenderError.outOfRange(
          "Event \(index) names listener \(event.listener) and item \(event.item), but there are"
            + " \(listenerCount) listeners and \(itemCount) items.")
      }
    }
  }

  /// The events' positions by listener, in their own order within one.
  private static func group(
    _ events: [InteractionEvent], listenerCount: Int
  ) -> (starts: [Int], positions: [UInt32]) {
    var starts = [Int](repeating: 0, count: listenerCount + 1)
    for event in events { starts[Int(event.listener) + 1] += 1 }
    for listener in 0..<listenerCount { starts[listener + 1] += starts[listener] }
    var next = starts
    var positions = [UInt32](repeating: 0, count: events.count)
    for (index, event) in events.enumerated() {
      positions[next[Int(event.listener)]] = UInt32(index)
      next[Int(event.listener)] += 1
    }
    return (starts, positions)
  }

  /// The row of a listener who has all of the events.
  static func row(
    of events: [InteractionEvent], weighting: InteractionWeighting
  ) -> (columns: [UInt32], values: [Float]) {
    let now = weighting.now ?? events.reduce(-.infinity) { max($0, $1.time ?? -.infinity) }
    return row(
      of: events, at: (0..<UInt32(events.count)).map { $0 }[...], weighting: weighting, now: now)
  }

  private static func row(
    of events: [InteractionEvent], at positions: ArraySlice<UInt32>,
    weighting: InteractionWeighting, now: Double
  ) -> (columns: [UInt32], values: [Float]) {
    let ordered = positions.sorted { (events[Int($0)].item, $0) < (events[Int($1)].item, $1) }
    var columns: [UInt32] = []
    var values: [Float] = []
    var start = 0
    while start < ordered.count {
      let item = events[Int(ordered[start])].item
      var end = start
      var plays: Float = 0
      var rest: Float = 0
      while end < ordered.count, events[Int(ordered[end])].item == item {
        let event = events[Int(ordered[end])]
        let amount = event.weight * decay(of: event, weighting: weighting, now: now)
        if event.kind == .play {
          plays += amount
        } else {
          rest += amount * weighting.weight(of: event.kind)
        }
        end += 1
      }
      let value = confidence(plays: plays, rest: rest, weighting: weighting)
      if value.magnitude >= InteractionWeighting.smallest {
        columns.append(item)
        values.append(value)
      }
      start = end
    }
    return (columns, values)
  }

  private static func decay(
    of event: InteractionEvent, weighting: InteractionWeighting, now: Double
  ) -> Float {
    guard let halfLife = weighting.halfLife, halfLife > 0, let time = event.time else { return 1 }
    return Float.exp2(Float(-max(0, now - time) / halfLife))
  }

  private static func confidence(
    plays: Float, rest: Float, weighting: InteractionWeighting
  ) -> Float {
    let damped = plays > 1 ? 1 + Float.log2(plays) : plays
    let sum = damped * weighting.play + rest
    if weighting.isBinary { return sum > 0 ? 1 : (sum < 0 ? -1 : 0) }
    return min(max(sum, -weighting.limit), weighting.limit)
  }

  private static func pruned(
    _ matrix: SparseMatrix, weighting: InteractionWeighting
  ) -> SparseMatrix {
    guard weighting.minimumListenersPerItem > 1 || weighting.minimumItemsPerListener > 1 else {
      return matrix
    }
    var listeners = [Int](repeating: 0, count: matrix.columnCount)
    for entry in 0..<matrix.entryCount where matrix.values[entry] > 0 {
      listeners[Int(matrix.columns[entry])] += 1
    }
    let known = matrix.filter { _, item, _ in
      listeners[Int(item)] >= weighting.minimumListenersPerItem
    }
    let items = (0..<known.rowCount).map { row in known.row(row).values.count { $0 > 0 } }
    return known.filter { row, _, _ in items[row] >= weighting.minimumItemsPerListener }
  }

  /// The entries above 0: what item-to-item models learn from.
  var positive: SparseMatrix {
    let elements = matrix.values.unsafeElements
    guard elements.contains(where: { $0 < 0 }) else { return matrix }
    return matrix.filter { $2 > 0 }
  }
}
