/// What is compared of two tracks to say how alike they are.
struct Likeness: Sendable, Equatable {
  /// Ordinals of the artists, the main one first.
  var artists: [UInt32] = []
  /// The album's number; nil for none.
  var album: UInt32?
  /// Ordinals of the tags, ascending.
  var tags: [UInt32] = []

  /// 0 for nothing in common ... 1: half for a common artist, a fifth for the album, the rest for
  /// the tags in common among all that either has.
  func similarity(to other: Likeness) -> Double {
    var sum = 0.0
    if artists.contains(where: { other.artists.contains($0) }) { sum += 0.5 }
    if let album, album == other.album { sum += 0.2 }
    return sum + 0.3 * shareOfTags(with: other)
  }

  /// Tags in common among all tags (Jaccard).
  private func shareOfTags(with other: Likeness) -> Double {
    guard !tags.isEmpty, !other.tags.isEmpty else { return 0 }
    var (left, right, common) = (0, 0, 0)
    while left < tags.count, right < other.tags.count {
      if tags[left] == other.tags[right] {
        common += 1
        left += 1
        right += 1
      } else if tags[left] < other.tags[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return Double(common) / Double(tags.count + other.tags.count - common)
  }
}

/// Orders candidates so that the hits differ: maximal marginal relevance under a floor, and caps.
///
/// Source: Carbonell and Goldstein, "The use of MMR, diversity-based reranking for reordering
/// documents and producing summaries", 1998. The first n of a longer answer are the answer of n, so
/// pages fit together.
enum Diversifier {
  /// A candidate as diversity sees it.
  struct Item: Sendable {
    var score: Double
    var likeness: Likeness
    /// Whether somebody asked for its artist, so that many of them are no surprise.
    var isAskedFor = false
  }

  /// Numbers of `items` in the order of the answer, at most `limit`.
  ///
  /// - Parameter items: best first.
  /// - Complexity: O(`limit` · items) comparisons.
  static func order(_ items: [Item], by diversity: Diversity, limit: Int) -> [Int] {
    guard let best = items.first?.score else { return [] }
    let floor = best * diversity.floor
    let strength = best > 0 ? diversity.strength : 0
    var nearest = [Double](repeating: 0, count: items.count)
    var isTaken = [Bool](repeating: false, count: items.count)
    var counts = Counts()
    var chosen: [Int] = []
    while chosen.count < limit {
      var winner: Int?
      var winning = 0.0
      var spare: Int?
      for (number, item) in items.enumerated() where !isTaken[number] {
        // Below the floor nobody is put before anybody: the first one left is next.
        let isBelow = item.score < floor
        if isBelow, winner != nil || spare != nil { break }
        if counts.isFull(item, diversity) { continue }
        if !item.isAskedFor, counts.isSpread(item, diversity) {
          if spare == nil { spare = number }
          continue
        }
        let value = (1 - strength) * item.score - strength * best * nearest[number]
        if winner == nil || value > winning { (winner, winning) = (number, value) }
        if isBelow || strength == 0 { break }
      }
      guard let next = winner ?? spare else { break }
      isTaken[next] = true
      chosen.append(next)
      counts.add(items[next].likeness)
      guard strength > 0 else { continue }
      for number in items.indices where !isTaken[number] && items[number].score >= floor {
        nearest[number] = max(
          nearest[number], items[number].likeness.similarity(to: items[next].likeness))
      }
    }
    return chosen
  }

  /// How many hits each artist and album has.
  private struct Counts {
    private var artists: [UInt32: Int] = [:]
    private var albums: [UInt32: Int] = [:]

    mutating func add(_ likeness: Likeness) {
      for artist in likeness.artists { artists[artist, default: 0] += 1 }
      if let album = likeness.album { albums[album, default: 0] += 1 }
    }

    /// Whether a cap that the caller gave forbids one more.
    func isFull(_ item: Item, _ diversity: Diversity) -> Bool {
      if let cap = diversity.artistCap,
        item.likeness.artists.contains(where: { artists[$0, default: 0] >= cap })
      {
        return true
      }
      if let cap = diversity.albumCap, let album = item.likeness.album,
        albums[album, default: 0] >= cap
      {
        return true
      }
      return false
    }

    /// Whether the main artist has had enough for now.
    func isSpread(_ item: Item, _ diversity: Diversity) -> Bool {
      guard let spread = diversity.artistSpread, let artist = item.likeness.artists.first else {
        return false
      }
      return artists[artist, default: 0] >= spread
    }
  }
}
