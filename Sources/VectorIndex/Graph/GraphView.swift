/// Lists of links in one flat array: `degree` places a vertex, unused ones holding the vertex itself.
///
/// A walk has always visited the vertex whose links it takes, so that the filling is skipped without
/// a test of its own. A view: the memory belongs to whoever made it.
struct GraphView: @unchecked Sendable {
  var links: UnsafePointer<UInt32>
  var degree: Int
  /// Links at or above this are never followed.
  var count: Int

  @inline(__always)
  func list(of vertex: UInt32) -> UnsafePointer<UInt32> {
    links + Int(vertex) * degree
  }
}
