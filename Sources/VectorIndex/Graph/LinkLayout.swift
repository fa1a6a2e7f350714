internal import CKernels

/// How the links of a vertex lie in a file: each in as few bytes as hold every vertex, in their own order;
/// or *packed*, ascending, in about two bits more than the logarithm of how many vertices there are
/// for each link.
///
/// A packed list has room for any ascending links, so that all lists have one size and none needs an
/// offset. Source: Elias, "Efficient storage and retrieval by content and address of static files",
/// Journal of the ACM 21(2), 1974; Fano, "On the number of bits required to implement an associative
/// memory", 1971.
struct LinkLayout: Equatable, Sendable {
  /// Links a list.
  let degree: Int
  /// Bytes a link where they are not packed, else 0.
  let width: Int
  /// The bits of a packed link that lie apart from the others.
  let lowBits: Int
  /// Bytes a list.
  let listBytes: Int

  var isPacked: Bool { width == 0 }

  private init(degree: Int, width: Int, lowBits: Int, listBytes: Int) {
    self.degree = degree
    self.width = width
    self.lowBits = lowBits
    self.listBytes = listBytes
  }

  /// Links of `width` bytes.
  static func plain(degree: Int, width: Int) -> LinkLayout {
    LinkLayout(degree: degree, width: width, lowBits: 0, listBytes: degree * width)
  }

  /// Links of two, three or four bytes, as few as hold every vertex.
  static func plain(degree: Int, vertices: Int) -> LinkLayout {
    plain(degree: degree, width: vertices <= 1 << 16 ? 2 : vertices <= 1 << 24 ? 3 : 4)
  }

  static func packed(degree: Int, vertices: Int) -> LinkLayout {
    // As few low bits as leave fewer different high ones than there are links.
    let share = degree > 0 ? max(0, vertices - 1) / degree : 0
    let lowBits = Int.bitWidth - share.leadingZeroBitCount
    return LinkLayout(
      degree: degree, width: 0, lowBits: lowBits,
      listBytes: (2 * degree + 7) / 8 + (degree * lowBits + 7) / 8)
  }

  /// The size of a section: what is read together with the last link is there.
  func sectionBytes(lists: Int) -> Int {
    guard lists > 0, degree > 0 else { return 0 }
    return lists * listBytes + (isPacked ? 8 : width == 3 ? 1 : 0)
  }

  /// Lists of `degree` links each as they are stored.
  ///
  /// - Precondition: every link is below the number of vertices.
  func stored(_ links: [UInt32]) -> [UInt8] {
    guard !links.isEmpty else { return [] }
    let lists = links.count / degree
    var bytes = [UInt8](repeating: 0, count: sectionBytes(lists: lists))
    for list in 0..<lists {
      let links = links[list * degree..<(list + 1) * degree]
      if isPacked {
        pack(links.sorted(), into: &bytes, at: list * listBytes)
      } else {
        for (place, link) in links.enumerated() {
          for byte in 0..<width {
            bytes[list * listBytes + place * width + byte] =
              UInt8(truncatingIfNeeded: link >> UInt32(8 * byte))
          }
        }
      }
    }
    return bytes
  }

  private func pack(_ links: [UInt32], into bytes: inout [UInt8], at start: Int) {
    let low = (start + (2 * degree + 7) / 8) * 8
    for (place, link) in links.enumerated() {
      let one = start * 8 + Int(link >> UInt32(lowBits)) + place
      bytes[one / 8] |= 1 << UInt8(one % 8)
      let target = low + place * lowBits
      var rest = (UInt64(link) & (1 << UInt64(lowBits) - 1)) << UInt64(target % 8)
      var byte = target / 8
      while rest != 0 {
        bytes[byte] |= UInt8(truncatingIfNeeded: rest)
        rest >>= 8
        byte += 1
      }
    }
  }

  /// The links of a list.
  ///
  /// - Precondition: the list is one of those in `bytes`, a section of this layout.
  func links(_ bytes: UnsafePointer<UInt8>, list: Int) -> [UInt32] {
    let start = bytes + list * listBytes
    guard isPacked else { return (0..<degree).map { rf_link(start, width, $0) } }
    return [UInt32](unsafeUninitializedCapacity: degree) { room, count in
      if let base = room.baseAddress { rf_unpack_links(start, degree, UInt32(lowBits), base) }
      count = degree
    }
  }

  /// Whether lists hold nothing but links below `limit`, and packed ones what a writer makes of these.
  func isSound(_ bytes: UnsafePointer<UInt8>, lists: Int, below limit: Int) -> Bool {
    guard degree > 0 else { return true }
    var again = [UInt8](repeating: 0, count: listBytes)
    return (0..<lists).allSatisfy { list in
      let links = links(bytes, list: list)
      guard links.allSatisfy({ $0 < limit }) else { return false }
      guard isPacked else { return true }
      guard zip(links, links.dropFirst()).allSatisfy({ $0 <= $1 }) else { return false }
      for place in again.indices { again[place] = 0 }
      pack(links, into: &again, at: 0)
      return again.indices.allSatisfy { again[$0] == bytes[list * listBytes + $0] }
    }
  }
}
