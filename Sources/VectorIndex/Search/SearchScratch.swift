#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The memory that one search works in, kept for the next one.
///
/// Handed from thread to thread, never shared. Between searches every bit of `visited` is zero.
final class SearchScratch: @unchecked Sendable {
  let vertices: Int
  let visited: UnsafeMutablePointer<UInt64>
  /// Every vertex that this search has scored, in order; also what has to be cleared afterwards.
  let log: UnsafeMutablePointer<UInt32>
  var logCount = 0
  private(set) var slots: UnsafeMutablePointer<UInt64>
  private var slotCapacity: Int
  /// The vertices that the last filter allowed.
  let filter: VertexFilter
  let products: UnsafeMutablePointer<Int32>
  let distances: UnsafeMutablePointer<Float>
  let codes: UnsafeMutablePointer<Int8>

  /// Lists scored at once: a vertex's links, or a stretch of the entries.
  static let batch = 512

  private let words: Int

  init(vertices: Int, stride: Int) {
    self.vertices = vertices
    words = (vertices + 63) / 64 + 1
    visited = .allocate(capacity: words)
    visited.initialize(repeating: 0, count: words)
    filter = VertexFilter(vertices: vertices)
    // A walk writes its next batch behind the last before it knows how much of it is new.
    log = .allocate(capacity: vertices + 2 * SearchScratch.batch)
    slotCapacity = 128
    slots = .allocate(capacity: slotCapacity + 1)
    products = .allocate(capacity: SearchScratch.batch)
    distances = .allocate(capacity: SearchScratch.batch)
    let aligned = UnsafeMutableRawPointer.allocate(byteCount: stride, alignment: 64)
    codes = aligned.bindMemory(to: Int8.self, capacity: stride)
  }

  deinit {
    visited.deallocate()
    log.deallocate()
    slots.deallocate()
    products.deallocate()
    distances.deallocate()
    UnsafeMutableRawPointer(codes).deallocate()
  }

  /// An empty pool of `capacity` slots; the one before it becomes invalid.
  func pool(capacity: Int, width: Int = .max) -> BeamPool {
    if capacity > slotCapacity {
      slots.deallocate()
      slotCapacity = capacity
      slots = .allocate(capacity: capacity + 1)
    }
    return BeamPool(slots: slots, capacity: capacity, width: width)
  }

  /// Forgets which vertices were visited.
  func clearVisited() {
    if logCount * 8 < words {
      for i in 0..<logCount { visited[Int(log[i] >> 6)] = 0 }
    } else {
      memset(visited, 0, words * MemoryLayout<UInt64>.stride)
    }
    logCount = 0
  }

  /// Marks `vertex` as visited and logs it; false when it was marked before.
  @inline(__always)
  func visit(_ vertex: UInt32) -> Bool {
    let bit: UInt64 = 1 << UInt64(vertex & 63)
    let word = visited[Int(vertex >> 6)]
    guard word & bit == 0 else { return false }
    visited[Int(vertex >> 6)] = word | bit
    log[logCount] = vertex
    logCount += 1
    return true
  }
}
