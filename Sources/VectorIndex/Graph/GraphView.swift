internal import CKernels

/// Lists of links in one flat array: `degree` entries a vertex, unused ones holding the vertex itself.
///
/// A walk has always visited the vertex whose links it takes, so that the filling is skipped without
/// a test of its own. A view: the memory belongs to whoever made it.
struct GraphView: @unchecked Sendable {
  var links: UnsafePointer<UInt8>
  var degree: Int
  /// Bytes a link: 2, 3 or 4, as few as hold every vertex; see `LinkWidth`.
  var width: Int
  /// Links at or above this are never followed.
  var count: Int
  /// So many at the front of each list are followed.
  var followed: Int

  init(
    links: UnsafePointer<UInt8>, degree: Int, width: Int, count: Int, followed: Int? = nil
  ) {
    self.links = links
    self.degree = degree
    self.width = width
    self.count = count
    self.followed = followed ?? degree
  }

  @inline(__always)
  private func list(of vertex: UInt32) -> UnsafePointer<UInt8> {
    links + Int(vertex) &* degree &* width
  }

  /// Copies the links of `vertex` that are new to `ids`, marks them as visited, and says how many
  /// there are.
  @inline(__always)
  func takeUnvisited(
    of vertex: UInt32, _ visited: UnsafeMutablePointer<UInt64>,
    into ids: UnsafeMutablePointer<UInt32>
  ) -> Int {
    rf_take_unvisited(list(of: vertex), width, followed, UInt32(count), visited, ids)
  }

  /// Copies the new links of `vertex` that are allowed to `ids` and the others to `through`, marks
  /// all of them as visited, and says how many of each there are.
  @inline(__always)
  func takeAllowed(
    of vertex: UInt32, _ allowed: UnsafePointer<UInt64>, _ visited: UnsafeMutablePointer<UInt64>,
    into ids: UnsafeMutablePointer<UInt32>, through: UnsafeMutablePointer<UInt32>
  ) -> (allowed: Int, through: Int) {
    var passed = 0
    let taken = rf_take_allowed(
      list(of: vertex), width, followed, UInt32(count), visited, allowed, ids, through, &passed)
    return (taken, passed)
  }

  /// Copies the new links of `vertex` that are allowed to `ids`, and marks these as visited.
  @inline(__always)
  func takeAllowedOnly(
    of vertex: UInt32, _ allowed: UnsafePointer<UInt64>, _ visited: UnsafeMutablePointer<UInt64>,
    into ids: UnsafeMutablePointer<UInt32>
  ) -> Int {
    rf_take_allowed_only(list(of: vertex), width, followed, UInt32(count), visited, allowed, ids)
  }

  /// Asks for the links of `vertex` ahead of their use.
  @inline(__always)
  func prefetch(_ vertex: UInt32) {
    rf_prefetch_lines(list(of: vertex), min(4, (degree &* width &+ 63) &>> 6))
  }
}

/// Links in as few bytes as hold every vertex: half of what a walk reads besides codes.
enum LinkWidth {
  static func bytes(vertices: Int) -> Int {
    vertices <= 1 << 16 ? 2 : vertices <= 1 << 24 ? 3 : 4
  }

  /// The size of a section: with 3 bytes the last link is read together with one byte more.
  static func sectionBytes(links: Int, width: Int) -> Int {
    links * width + (width == 3 && links > 0 ? 1 : 0)
  }

  /// Links as they are stored, lowest byte first.
  static func packed(_ links: [UInt32], vertices: Int) -> [UInt8] {
    let width = bytes(vertices: vertices)
    let size = sectionBytes(links: links.count, width: width)
    var bytes = [UInt8](repeating: 0, count: size)
    bytes.withUnsafeMutableBufferPointer { bytes in
      var at = 0
      for link in links {
        for byte in 0..<width {
          bytes[at] = UInt8(truncatingIfNeeded: link >> UInt32(8 * byte))
          at += 1
        }
      }
    }
    return bytes
  }
}
