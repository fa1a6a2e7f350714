internal import CKernels

/// Lists of links in one flat array: `degree` entries a vertex, unused ones holding the vertex itself.
///
/// A walk has always visited the vertex whose links it takes, so that the filling is skipped without
/// a test of its own. A view: the memory belongs to whoever made it.
struct GraphView: @unchecked Sendable {
  var links: UnsafePointer<UInt8>
  var degree: Int
  /// How a list lies there.
  var layout: LinkLayout
  /// Links at or above this are never followed.
  var count: Int
  /// So many at the front of each list are followed; all of a packed one.
  var followed: Int
  /// How many links each list has before its filling, where that is known: no others are looked at.
  var counts: UnsafePointer<UInt16>?

  init(
    links: UnsafePointer<UInt8>, degree: Int, layout: LinkLayout, count: Int, followed: Int? = nil
  ) {
    self.links = links
    self.degree = degree
    self.layout = layout
    self.count = count
    self.followed = followed ?? degree
  }

  @inline(__always)
  private func list(of vertex: UInt32) -> UnsafePointer<UInt8> {
    links + Int(vertex) &* layout.listBytes
  }

  /// Where the links of `vertex` lie and in how many bytes each: packed ones are laid out in `room`, which
  /// holds `degree` of them.
  @inline(__always)
  private func unpacked(
    _ vertex: UInt32, in room: UnsafeMutablePointer<UInt32>
  ) -> (UnsafePointer<UInt8>, width: Int) {
    guard layout.isPacked else { return (list(of: vertex), layout.width) }
    rf_unpack_links(list(of: vertex), degree, UInt32(layout.lowBits), room)
    return (UnsafePointer(UnsafeRawPointer(room).assumingMemoryBound(to: UInt8.self)), 4)
  }

  /// Copies the links of `vertex` that are new to `ids`, which has room for `degree`, marks them as
  /// visited, and says how many there are.
  @inline(__always)
  func takeUnvisited(
    of vertex: UInt32, _ visited: UnsafeMutablePointer<UInt64>,
    into ids: UnsafeMutablePointer<UInt32>
  ) -> Int {
    let (list, width) = unpacked(vertex, in: ids)
    let present = counts.map { Int($0[Int(vertex)]) } ?? followed
    return rf_take_unvisited(list, width, present, UInt32(count), visited, ids)
  }

  /// Copies the new links of `vertex` that are allowed to `ids` and the others to `through`, marks
  /// all of them as visited, and says how many of each there are.
  @inline(__always)
  func takeAllowed(
    of vertex: UInt32, _ allowed: UnsafePointer<UInt64>, _ visited: UnsafeMutablePointer<UInt64>,
    into ids: UnsafeMutablePointer<UInt32>, through: UnsafeMutablePointer<UInt32>
  ) -> (allowed: Int, through: Int) {
    var passed = 0
    let (list, width) = unpacked(vertex, in: through)
    let taken = rf_take_allowed(
      list, width, followed, UInt32(count), visited, allowed, ids, through, &passed)
    return (taken, passed)
  }

  /// Copies the new links of `vertex` that are allowed to `ids`, and marks these as visited.
  @inline(__always)
  func takeAllowedOnly(
    of vertex: UInt32, _ allowed: UnsafePointer<UInt64>, _ visited: UnsafeMutablePointer<UInt64>,
    into ids: UnsafeMutablePointer<UInt32>
  ) -> Int {
    let (list, width) = unpacked(vertex, in: ids)
    return rf_take_allowed_only(list, width, followed, UInt32(count), visited, allowed, ids)
  }

  /// Asks for the links of `vertex` ahead of their use.
  @inline(__always)
  func prefetch(_ vertex: UInt32) {
    // Lists begin anywhere in a line: the last one of a list is one more than its bytes fill.
    let list = list(of: vertex)
    rf_prefetch_lines(list, min(4, layout.listBytes &>> 6))
    rf_prefetch(list + min(255, layout.listBytes &- 1))
  }
}
