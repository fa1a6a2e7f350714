internal import IndexFile

/// Names that came after an index was built: an index of their own, and what its items are there.
final class AddedNames: Sendable {
  let index: NameIndex
  private let items: [UInt32]
  private let places: [UInt32: UInt32]

  init(_ index: NameIndex, as items: [UInt32]) {
    self.index = index
    self.items = items
    places = Dictionary(
      zip(items, 0..<UInt32(items.count)), uniquingKeysWith: { first, _ in first })
  }

  /// What an item of this index is in the one that it was added to.
  func item(at place: UInt32) -> UInt32? {
    Int(place) < items.count ? items[Int(place)] : nil
  }

  /// The other way.
  func place(of item: UInt32) -> UInt32? { places[item] }
}

extension NameIndex {
  /// A key that a search through many has found.
  struct FoundKey {
    var key: Int
    /// The number of edits, or what the key shares, below 0; lower is better.
    var rank: Double
    var length: Int

    var distance: Int { Int(max(rank, 0)) }
  }

  /// A match in the names that were added as one of this index; nil for an item that is not there.
  private func here(_ match: Match) -> Match? {
    guard let item = added?.item(at: match.ordinal), !isHidden(item) else { return nil }
    var match = match
    match.ordinal = item
    return match
  }

  /// What this index finds and what the names find that were added, by ordinal; of an item that both
  /// find, the closest.
  func joined(_ own: [Match], _ find: (NameIndex) -> [Match]) -> [Match] {
    guard let added else { return own }
    let others = find(added.index).compactMap(here)
    guard !others.isEmpty else { return own }
    var joined: [Match] = []
    for match in (own + others).sorted(by: {
      ($0.ordinal, $0.distance, $0.kind) < ($1.ordinal, $1.distance, $1.kind)
    }) where joined.last?.ordinal != match.ordinal {
      joined.append(match)
    }
    return joined
  }

  /// The items of the best keys of both, best first, then by key.
  ///
  /// - Parameters:
  ///   - own: keys of this index, best first.
  ///   - others: keys of the names that were added, best first.
  ///   - limit: how many keys count.
  ///   - each: how many items of a key count.
  func matches(
    _ own: [FoundKey], _ others: [FoundKey], limit: Int, ofEach each: Int = .max
  ) -> [Match] {
    func items(_ found: FoundKey, _ index: NameIndex) -> [Match] {
      index.matches(ofKey: found.key, distance: found.distance, length: found.length)
    }
    guard let added, !others.isEmpty else { return own.flatMap { items($0, self).prefix(each) } }
    var (own, others) = (own[...], others[...])
    var result: [Match] = []
    for _ in 0..<limit {
      let (mine, other) = (own.first, others.first)
      let texts = (
        mine.map { keys[$0.key] } ?? "", other.map { added.index.keys[$0.key] } ?? ""
      )
      let isSame = mine != nil && other != nil && texts.0 == texts.1
      let isMine =
        other == nil
        || mine.map { mine in
          mine.rank != other!.rank
            ? mine.rank < other!.rank
            : !texts.1.utf8.lexicographicallyPrecedes(texts.0.utf8)
        } ?? false
      let takesMine = isMine || isSame
      let takesOther = !isMine || isSame
      guard takesMine && mine != nil || takesOther && other != nil else { break }
      let found = takesMine ? mine.map { items($0, self) } ?? [] : []
      let both = joined(found) { index in
        takesOther ? other.map { items($0, index) } ?? [] : []
      }
      result += both.prefix(each)
      if takesMine { own = own.dropFirst() }
      if takesOther { others = others.dropFirst() }
    }
    return result
  }
}
