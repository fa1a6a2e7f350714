import MusicBundle

/// What is compared of two tracks to say how alike they are.
struct DiversityFeatures: Sendable, Equatable {
  /// Ordinals of the artists, the main one first.
  var artists: [UInt32] = []
  /// The album's ordinal; nil for none.
  var album: UInt32?
  /// Ordinals of the tags, ascending.
  var tags: [UInt32] = []

  init(artists: [UInt32] = [], album: UInt32? = nil, tags: [UInt32] = []) {
    self.artists = artists
    self.album = album
    self.tags = tags
  }

  init(of ordinal: UInt32, in tracks: TrackTable) {
    self.init(
      artists: tracks.artistIdentities(of: ordinal), album: tracks.albumOrdinal(of: ordinal),
      tags: tracks.tagOrdinals(of: ordinal).sorted())
  }

  /// 0 for nothing in common ... 1: half for a common artist, a fifth for the album, the rest for
  /// the tags in common among all that either has.
  func similarity(to other: DiversityFeatures) -> Double {
    var sum = 0.0
    if artists.contains(where: { other.artists.contains($0) }) { sum += 0.5 }
    if let album, album == other.album { sum += 0.2 }
    return sum + 0.3 * shareOfTags(with: other)
  }

  /// Tags in common among all tags (Jaccard).
  private func shareOfTags(with other: DiversityFeatures) -> Double {
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
  /// A candidate as diversity sees it, beside its score.
  struct Item: Sendable {
    var features: DiversityFeatures
    /// Whether somebody asked for its artist, so that many of them are no surprise.
    var isAskedFor = false
    /// How alike it is to the most alike of the chosen ones that it was compared with.
    fileprivate var nearest = 0.0
    /// How many of the chosen ones these are.
    fileprivate var compared = 0

    init(features: DiversityFeatures, isAskedFor: Bool = false) {
      self.features = features
      self.isAskedFor = isAskedFor
    }
  }

  /// Numbers of candidates in the order of the answer, at most `limit`.
  ///
  /// - Parameters:
  ///   - scores: of all candidates, best first.
  ///   - item: what is compared of one; asked once for those alone that could be next at some point.
  /// - Complexity: O(`limit` · candidates) comparisons at worst; as a rule few candidates are near
  ///   enough to the next one's score to be compared at all.
  static func order(
    _ scores: [Double], by diversity: Diversity, limit: Int, item: (Int) -> Item
  ) -> [Int] {
    guard let best = scores.first else { return [] }
    let floor = best * diversity.floor
    let strength = best > 0 ? diversity.strength : 0
    var items = [Item?](repeating: nil, count: scores.count)
    var isTaken = [Bool](repeating: false, count: scores.count)
    var counts = Counts()
    var chosen: [Int] = []
    var first = 0
    while chosen.count < limit {
      while first < scores.count, isTaken[first] { first += 1 }
      var winner: Int?
      var winning = 0.0
      var spare: Int?
      for number in first..<scores.count where !isTaken[number] {
        // Below the floor nobody is put before anybody: the first one left is next.
        let isBelow = scores[number] < floor
        if isBelow, winner != nil || spare != nil { break }
        // Similarity only takes away, so nobody from here on can win.
        if winner != nil, (1 - strength) * scores[number] <= winning { break }
        var candidate = items[number] ?? item(number)
        if strength > 0, !isBelow {
          for position in chosen[candidate.compared...] {
            guard let other = items[position] else { continue }
            candidate.nearest = max(
              candidate.nearest, candidate.features.similarity(to: other.features))
          }
          candidate.compared = chosen.count
        }
        items[number] = candidate
        if counts.isFull(candidate, diversity) { continue }
        if !candidate.isAskedFor, counts.isSpread(candidate, diversity) {
          if spare == nil { spare = number }
          continue
        }
        let value = (1 - strength) * scores[number] - strength * best * candidate.nearest
        if winner == nil || value > winning { (winner, winning) = (number, value) }
        if isBelow || strength == 0 { break }
      }
      guard let next = winner ?? spare, let features = items[next]?.features else { break }
      isTaken[next] = true
      chosen.append(next)
      counts.add(features)
    }
    return chosen
  }

  /// How many hits each artist and album has.
  private struct Counts {
    private var artists: [UInt32: Int] = [:]
    private var albums: [UInt32: Int] = [:]

    mutating func add(_ features: DiversityFeatures) {
      for artist in features.artists { artists[artist, default: 0] += 1 }
      if let album = features.album { albums[album, default: 0] += 1 }
    }

    /// Whether a cap that the caller gave forbids one more.
    func isFull(_ item: Item, _ diversity: Diversity) -> Bool {
      if let cap = diversity.artistCap,
        item.features.artists.contains(where: { artists[$0, default: 0] >= cap })
      {
        return true
      }
      if let cap = diversity.albumCap, let album = item.features.album,
        albums[album, default: 0] >= cap
      {
        return true
      }
      return false
    }

    /// Whether the main artist has had enough for now.
    func isSpread(_ item: Item, _ diversity: Diversity) -> Bool {
      guard let spread = diversity.artistSpread, let artist = item.features.artists.first else {
        return false
      }
      return artists[artist, default: 0] >= spread
    }
  }
}
