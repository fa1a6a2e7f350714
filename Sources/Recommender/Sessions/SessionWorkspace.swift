/// Dense sums over sessions and over items that remember which elements were touched.
final class SessionWorkspace {
  private let sessions: UnsafeMutableBufferPointer<Float>
  private let items: UnsafeMutableBufferPointer<Float>
  /// For each item its place in the current session's parts plus 1, or 0.
  private let marks: UnsafeMutableBufferPointer<UInt8>
  private var touchedSessions: [UInt32] = []
  private var touchedItems: [UInt32] = []
  /// The sum of all items' scores.
  private(set) var itemTotal: Float = 0

  init(sessionCount: Int, itemCount: Int) {
    sessions = .allocate(capacity: max(sessionCount, 1))
    sessions.initialize(repeating: 0)
    items = .allocate(capacity: max(itemCount, 1))
    items.initialize(repeating: 0)
    marks = .allocate(capacity: max(itemCount, 1))
    marks.initialize(repeating: 0)
  }

  deinit {
    sessions.deallocate()
    items.deallocate()
    marks.deallocate()
  }

  /// Gives each of at most 255 items its place.
  func mark(_ items: some Sequence<Int>) {
    for (place, item) in items.enumerated() { marks[item] = UInt8(place + 1) }
  }

  /// The place of a marked item.
  func mark(of item: Int) -> Int? {
    let mark = Int(marks[item])
    return mark > 0 ? mark - 1 : nil
  }

  /// Takes the places back.
  func unmark(_ items: some Sequence<Int>) {
    for item in items { marks[item] = 0 }
  }

  /// - Precondition: `weight` is above 0, as in the method below.
  func addSession(_ session: Int, _ weight: Float) {
    if sessions[session] == 0 { touchedSessions.append(UInt32(session)) }
    sessions[session] += weight
  }

  func addItem(_ item: Int, _ weight: Float) {
    if items[item] == 0 { touchedItems.append(UInt32(item)) }
    items[item] += weight
    itemTotal += weight
  }

  /// Gives each touched session once and leaves the sums clean.
  func flushSessions(_ body: (Int, Float) -> Void) {
    for session in touchedSessions {
      let sum = sessions[Int(session)]
      sessions[Int(session)] = 0
      if sum > 0 { body(Int(session), sum) }
    }
    touchedSessions.removeAll(keepingCapacity: true)
  }

  /// Gives each touched item once and leaves the sums clean.
  func flushItems(_ body: (UInt32, Float) -> Void) {
    for item in touchedItems {
      let sum = items[Int(item)]
      items[Int(item)] = 0
      // An element that was touched twice while it was 0 is given once.
      if sum > 0 { body(item, sum) }
    }
    touchedItems.removeAll(keepingCapacity: true)
    itemTotal = 0
  }
}
