internal import Primitives

/// Rows that hold the same bytes, joined: groups in the order of their first rows.
///
/// Equal vectors would fill each other's lists of links and cut themselves off from the rest.
struct DuplicateGroups: Sendable {
  /// Row numbers, group after group, ascending within each.
  let rows: [UInt32]
  /// Where each group begins in `rows`, and the end.
  let starts: [Int]

  var count: Int { starts.count - 1 }

  func range(of group: Int) -> Range<Int> { starts[group]..<starts[group + 1] }

  init(_ source: EncodedRows, pool: WorkPool) {
    let hashes = DuplicateGroups.hashes(of: source, pool: pool)
    let sorted = (0..<UInt32(source.count)).sorted {
      (hashes[Int($0)], $0) < (hashes[Int($1)], $1)
    }
    // Leader of each row: the first row with the same bytes. Rows of one hash lie together.
    var leader = Array(0..<UInt32(source.count))
    var first = 0
    while first < sorted.count {
      var end = first + 1
      while end < sorted.count, hashes[Int(sorted[end])] == hashes[Int(sorted[first])] { end += 1 }
      var leaders: [UInt32] = []
      for row in sorted[first..<end] {
        if let same = leaders.first(where: { DuplicateGroups.equal(source, $0, row) }) {
          leader[Int(row)] = same
        } else {
          leaders.append(row)
        }
      }
      first = end
    }
    (rows, starts) = DuplicateGroups.grouped(leader)
  }

  private static func grouped(_ leader: [UInt32]) -> ([UInt32], [Int]) {
    var sizes = [Int](repeating: 0, count: leader.count)
    for row in leader { sizes[Int(row)] += 1 }
    var starts = [0]
    var position = [Int](repeating: 0, count: leader.count)
    for row in leader.indices where sizes[row] > 0 {
      position[row] = starts[starts.count - 1]
      starts.append(position[row] + sizes[row])
    }
    var rows = [UInt32](repeating: 0, count: leader.count)
    for row in leader.indices {
      rows[position[Int(leader[row])]] = UInt32(row)
      position[Int(leader[row])] += 1
    }
    return (rows, starts)
  }

  private static func hashes(of source: EncodedRows, pool: WorkPool) -> [UInt64] {
    let parts = pool.mapRanges(of: 0..<source.count, size: 4_096) { rows in
      rows.map { row in
        source.withBytes(of: row) { bytes in
          var hash: UInt64 = 0
          var offset = 0
          while offset < bytes.count {
            var word: UInt64 = 0
            for i in 0..<min(8, bytes.count - offset) {
              word |= UInt64(bytes[offset + i]) << UInt64(8 * i)
            }
            hash = SplitMix64.mix(hash ^ word) &+ 0x9E37_79B9_7F4A_7C15
            offset += 8
          }
          return hash
        }
      }
    }
    return Array(parts.joined())
  }

  private static func equal(_ source: EncodedRows, _ left: UInt32, _ right: UInt32) -> Bool {
    source.withBytes(of: Int(left)) { left in
      source.withBytes(of: Int(right)) { right in left.elementsEqual(right) }
    }
  }
}
