package import IndexFile

/// What decides between tracks that are equal otherwise: their places in the build.
///
/// Tracks that were added since have ordinals behind all others, and yet the places among them that the next
/// build will give them. So an answer has the same order before and after it.
package struct TrackPlaces: Sendable {
  private let builtCount: Int
  private let added: [UInt64]

  /// The places of a table to which nothing was added, or tracks behind all others in their order.
  init(builtCount: Int) {
    self.builtCount = builtCount
    added = []
  }

  /// - Parameter added: those of the tracks after the built ones, made by `key(before:rank:)`.
  init(builtCount: Int, added: [UInt64]) {
    self.builtCount = builtCount
    self.added = added
  }

  /// The place of an added track.
  ///
  /// - Parameters:
  ///   - ordinal: that of the first built track which comes behind it.
  ///   - rank: its own among the added ones.
  package static func key(before ordinal: UInt32, rank: UInt32) -> UInt64 {
    UInt64(ordinal) << 32 | UInt64(rank)
  }

  /// Whether it is the order of the ordinals.
  var isPlain: Bool { added.isEmpty }

  /// A number that is the lower the further in front the track stands.
  subscript(ordinal: UInt32) -> UInt64 {
    let place = Int(ordinal) - builtCount
    return place >= 0 && place < added.count
      ? added[place] : UInt64(ordinal) << 32 | UInt64(UInt32.max)
  }
}

extension NameTable {
  /// What decides between tracks that are equal otherwise: the lower one comes first.
  package func place(of ordinal: UInt32) -> UInt64 { places[ordinal] }

  /// Tracks in the order of their places.
  package func placed(_ tracks: [UInt32]) -> [UInt32] {
    places.isPlain ? tracks.sorted() : tracks.sorted { places[$0] < places[$1] }
  }

  /// The first tracks of a row by their places.
  ///
  /// - Complexity: O(`limit`), and a sort of it and of the added tracks of the row where there are any.
  package func first(_ limit: Int, of row: OrdinalRow) -> [UInt32] {
    guard !places.isPlain, let last = row.last, Int(last) >= builtCount else {
      return Array(row.prefix(limit))
    }
    let added = row.reversed().prefix { Int($0) >= builtCount }
    let built = Array(row.prefix(min(limit, row.count - added.count)))
    return Array(placed(built + Array(added)).prefix(limit))
  }
}
