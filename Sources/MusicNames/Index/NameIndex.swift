internal import IndexFile
import Primitives

/// What a key is to the item that it names; lower is closer.
package enum NameKind: UInt8, Comparable {
  /// The name as the catalog writes it.
  case name
  /// The name without remarks about the version and without guests.
  case base
  /// Another name in the catalog.
  case alias
  /// A part that stands for the whole: without brackets, or one of several credited artists.
  case part
  /// The name in Latin letters.
  case romanization
  /// The first letters of the name's words, which few names are found by.
  case initials
  /// What stands for it alone: the last word of a person's name, what a composition is called for
  /// short. Only names that are nobody's are looked up by it.
  case surname
  /// What the name has in common with other ways to write it; no misspelling is measured by it.
  case spelling

  /// Whether a name is found by it as by a name, and misspelled too.
  var isName: Bool { self < .initials }

  package static func < (left: NameKind, right: NameKind) -> Bool { left.rawValue < right.rawValue }
}

/// Finds numbered items by keys of their names, exactly or with a few misspellings.
///
/// Exact look-up is a binary search in the sorted keys. For the others every key is also listed
/// under each of its short pieces: a key within `k` edits of a query shares all but a few pieces with
/// it, so those that share enough are counted and then compared. Not a full-text index: a name is
/// compared as a whole, never word by word.
package struct NameIndex: Sendable {
  let keys: StringTable
  let entries: RaggedArray<UInt32>
  private let ofItem: Rows
  private let grams: Rows
  private let gramBits: Int
  let marks = MadeOnce<[KeyMark]>()
  let soundMarks = MadeOnce<[KeyMark]>()
  private let counters = ScratchPool(maximumIdle: 16) { NameCounters() }
  /// Items that are no longer there; nil for none.
  private var hidden: OrdinalSet?
  /// Names that were added since.
  private(set) var added: AddedNames?

  init(_ name: String, count: Int, in file: MappedIndexFile) throws(IndexFileError) {
    keys = try StringTable(name + ".key", in: file)
    entries = try RaggedArray(name + ".entry", in: file, rows: keys.count)
    ofItem = try Rows(name + ".of", in: file)
    grams = try Rows(name + ".gram", in: file)
    gramBits = grams.count.trailingZeroBitCount
    guard ofItem.count == count, grams.count == 1 << gramBits, gramBits <= 32 else {
      throw .corrupt(file.path, section: name + ".gram.ends", "it has an impossible size")
    }
  }

  /// The same without some items.
  func without(_ items: OrdinalSet) -> NameIndex {
    var result = self
    result.hidden = items
    return result
  }

  /// The same with the names of another index.
  ///
  /// - Parameter items: what the other one's items are here, in their order.
  /// - Precondition: nothing has been added to either yet.
  func adding(_ other: NameIndex, as items: [UInt32]) -> NameIndex {
    precondition(added == nil && other.added == nil, "Names are added once, all together.")
    var result = self
    result.added = AddedNames(other, as: items)
    return result
  }

  func isThere(_ ordinal: UInt32) -> Bool {
    Int(ordinal) < ofItem.count && !isHidden(ordinal)
  }

  func isHidden(_ ordinal: UInt32) -> Bool { hidden?.contains(ordinal) ?? false }

  /// Rows of numbers; an impossible row of a damaged file is empty.
  private struct Rows: Sendable {
    let ends: PackedArray<UInt32>
    let values: PackedArray<UInt32>

    init(_ name: String, in file: MappedIndexFile) throws(IndexFileError) {
      ends = try file.packedArray(name + ".ends", of: UInt32.self)
      values = try file.packedArray(name + ".values", of: UInt32.self)
    }

    var count: Int { ends.count }

    subscript(row: Int) -> Slice<PackedArray<UInt32>> {
      let (start, end) = row == 0 ? (0, Int(ends[row])) : bounds(row)
      guard start <= end, end <= values.count else { return values[0..<0] }
      return values[start..<end]
    }

    private func bounds(_ row: Int) -> (start: Int, end: Int) {
      let (start, end) = ends.pair(endingAt: row)
      return (Int(start), Int(end))
    }
  }

  /// A item that a name may mean.
  package struct Match: Equatable {
    package var ordinal: UInt32
    package var kind: NameKind
    /// Edits between the query and the key.
    var distance = 0
    /// The length of the key in characters.
    package var length = 0

    init(ordinal: UInt32, kind: NameKind, distance: Int = 0, length: Int = 0) {
      self.ordinal = ordinal
      self.kind = kind
      self.distance = distance
      self.length = length
    }

    /// The same item, found in another way.
    init(_ match: Match, as kind: NameKind) {
      self = match
      self.kind = kind
    }
  }

  static func pack(_ ordinal: UInt32, _ kind: NameKind) -> UInt32 {
    ordinal & 0x1FFF_FFFF | UInt32(kind.rawValue) << 29
  }

  static func ordinal(_ packed: UInt32) -> UInt32 { packed & 0x1FFF_FFFF }

  static func kind(_ packed: UInt32) -> NameKind {
    NameKind(rawValue: UInt8(packed >> 29)) ?? .romanization
  }

  /// The items with exactly this key, by ordinal; initials do not count.
  package func matches(_ key: String) -> [Match] {
    joined(ownMatches(key)) { $0.ownMatches(key) }
  }

  private func ownMatches(_ key: String) -> [Match] {
    let range = keys.range(equalTo: key)
    guard !key.isEmpty, let number = range.first else { return [] }
    let length = key.unicodeScalars.count
    return matches(ofKey: number, distance: 0, length: length)
  }

  /// The first of the items with exactly this key that are named by it in a way that counts, by ordinal:
  /// a word may be the title of ten thousand tracks.
  ///
  /// - Parameters:
  ///   - counts: the ways that count.
  ///   - others: those that count where nothing is named in one of these.
  package func matches(
    _ key: String, limit: Int, where counts: (NameKind) -> Bool = { _ in true },
    else others: (NameKind) -> Bool = { _ in false }
  ) -> [Match] {
    if added != nil {
      let all = matches(key)
      let found = all.filter { counts($0.kind) }.prefix(limit)
      return Array(found.isEmpty ? all.filter { others($0.kind) }.prefix(limit) : found)
    }
    guard !key.isEmpty, let number = keys.range(equalTo: key).first else { return [] }
    let length = key.unicodeScalars.count
    func first(_ isMeant: (NameKind) -> Bool) -> [Match] {
      var found: [Match] = []
      for packed in entries[number] {
        guard found.count < limit else { break }
        let (ordinal, kind) = (NameIndex.ordinal(packed), NameIndex.kind(packed))
        guard kind.isName, isMeant(kind), isThere(ordinal) else { continue }
        found.append(Match(ordinal: ordinal, kind: kind, length: length))
      }
      return found
    }
    let found = first(counts)
    return found.isEmpty ? first(others) : found
  }

  /// The items that this is the initials or the surname of, by ordinal.
  func matches(_ key: String, only kind: NameKind) -> [Match] {
    joined(ownMatches(key, only: kind)) { $0.ownMatches(key, only: kind) }
  }

  private func ownMatches(_ key: String, only kind: NameKind) -> [Match] {
    guard !key.isEmpty, let number = keys.range(equalTo: key).first else { return [] }
    return entries[number].compactMap { packed in
      let ordinal = NameIndex.ordinal(packed)
      guard NameIndex.kind(packed) == kind, isThere(ordinal) else { return nil }
      return Match(ordinal: ordinal, kind: kind, length: key.unicodeScalars.count)
    }
  }

  /// Whether some key begins with this one, or is it.
  ///
  /// - Complexity: O(log keys) comparisons.
  package func hasKey(beginningWith key: String) -> Bool {
    guard !key.isEmpty else { return false }
    return keys.hasText(beginningWith: key)
      || added?.index.hasKey(beginningWith: key) ?? false
  }

  /// The items with this key as a name, or in another way to write one, which counts as the base of
  /// the name.
  package func matches(spelling key: String) -> [Match] {
    var found = matches(key)
    for var match in matches(key, only: .spelling)
    where !found.contains(where: { $0.ordinal == match.ordinal }) {
      match.kind = .base
      found.append(match)
    }
    return found
  }

  /// The items with a key that begins with this one and is longer, by key; none when more than
  /// `limit` keys do, because then the beginning says nothing.
  func matches(beginningWith key: String, limit: Int) -> [Match] {
    let range = keys.range(beginningWith: key)
    let others = added?.index.keys.range(beginningWith: key).count ?? 0
    guard !key.isEmpty, range.count + others <= limit else { return [] }
    let length = key.unicodeScalars.count
    func own(_ index: NameIndex) -> [Match] {
      index.keys.range(beginningWith: key).flatMap {
        index.matches(ofKey: $0, distance: 0, length: length)
      }
    }
    return joined(own(self), own)
  }

  func matches(ofKey number: Int, distance: Int, length: Int) -> [Match] {
    entries[number].compactMap { packed in
      let ordinal = NameIndex.ordinal(packed)
      let kind = NameIndex.kind(packed)
      guard isThere(ordinal), kind.isName else { return nil }
      return Match(ordinal: ordinal, kind: kind, distance: distance, length: length)
    }
  }

  /// How the item's nearest key differs from the pattern, when by no more than `edits`.
  func nearest(to pattern: EditPattern, of item: UInt32, within edits: Int) -> Match? {
    guard !isHidden(item) else { return nil }
    let own = ownNearest(to: pattern, of: item, within: edits)
    guard let added, let place = added.place(of: item),
      var other = added.index.ownNearest(to: pattern, of: place, within: edits)
    else { return own }
    other.ordinal = item
    guard let own else { return other }
    return (other.distance, other.kind) < (own.distance, own.kind) ? other : own
  }

  private func ownNearest(
    to pattern: EditPattern, of item: UInt32, within edits: Int
  ) -> Match? {
    guard isThere(item) else { return nil }
    var best: Match?
    for key in ofItem[Int(item)] where Int(key) < keys.count {
      let bytes = keys.unsafeBytes(at: Int(key))
      let length = min(EditPattern.count(bytes), EditPattern.maximumLength)
      guard abs(length - pattern.length) <= edits else { continue }
      let distance = pattern.distance(to: bytes)
      if distance <= edits, distance < best?.distance ?? .max {
        best = Match(ordinal: item, kind: .name, distance: distance, length: length)
      }
    }
    if best != nil { best!.kind = kind(of: item, nearestTo: pattern, distance: best!.distance) }
    return best
  }

  private func kind(of item: UInt32, nearestTo pattern: EditPattern, distance: Int) -> NameKind {
    var kind = NameKind.romanization
    for key in ofItem[Int(item)] where Int(key) < keys.count {
      guard pattern.distance(to: keys.unsafeBytes(at: Int(key))) == distance else { continue }
      for packed in entries[Int(key)] where NameIndex.ordinal(packed) == item {
        kind = min(kind, NameIndex.kind(packed))
      }
    }
    return kind
  }

  /// Calls `body` with each key of a item.
  func forEachKey(of item: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if let added, let place = added.place(of: item) {
      added.index.forEachKey(of: place, body)
    }
    guard Int(item) < ofItem.count else { return }
    for key in ofItem[Int(item)] where Int(key) < keys.count {
      keys.withBytes(at: Int(key), body)
    }
  }

  // MARK: Misspellings

  /// Posting lists beyond this are only read when the shorter ones are too few to decide.
  private static let longList = 4096

  /// The items with a key within `edits` of this one, nearest first, then by ordinal; at most
  /// `limit` keys count.
  ///
  /// - Complexity: O(postings of the rarer pieces) and one comparison for each key that shares enough.
  func near(_ key: String, edits: Int, limit: Int) -> [Match] {
    let own = nearKeys(key, edits: edits, limit: limit)
    let others = added?.index.nearKeys(key, edits: edits, limit: limit) ?? []
    return matches(own, others, limit: limit)
  }

  private func nearKeys(_ key: String, edits: Int, limit: Int) -> [FoundKey] {
    guard edits > 0, key.utf8.count > 1 else { return [] }
    let pattern = EditPattern(key)
    var key = key
    let buckets = key.withUTF8 { NameGrams.buckets(of: $0, bits: gramBits) }
    let isPaired = key.unicodeScalars.contains { NameGrams.isPaired($0.value) }
    // A transposition changes one piece more than the other edits do.
    let lost = edits * (NameGrams.width(isPaired: isPaired) + 1)
    let lists = buckets.map { grams[Int($0)] }.sorted { $0.count < $1.count }
    guard !lists.isEmpty else { return [] }
    var read = min(lists.count, lost + 1 + edits)
    while read < lists.count, lists[read].count < NameIndex.longList { read += 1 }
    let needed = max(1, read - lost)
    let marks = marks.marks(of: keys)
    let mark = KeyMark(key)
    return counters.use { counters in
      // Who is in so many of these lists is in one of the shortest of them. A key of another length, or with
      // many other letters, is not within so many edits, whatever it shares.
      counters.count(lists.prefix(read - needed + 1), marks: marks) {
        $0.isNear(mark, edits: edits)
      }
      defer { counters.reset() }
      var found: [FoundKey] = []
      for candidate in counters.touched {
        let distance = pattern.distance(to: keys.unsafeBytes(at: Int(candidate)))
        guard distance <= edits,
          lists.prefix(read).count(where: { $0.containsSorted(candidate) }) >= needed
        else { continue }
        found.append(
          FoundKey(
            key: Int(candidate), rank: Double(distance), length: marks[Int(candidate)].length))
      }
      return Array(found.sorted { ($0.rank, $0.key) < ($1.rank, $1.key) }.prefix(limit))
    }
  }

  /// The items whose keys share most with this one, best first, for a reader to choose from.
  package func similar(_ key: String, limit: Int) -> [Match] {
    let own = similarKeys(key, limit: limit)
    let others = added?.index.similarKeys(key, limit: limit) ?? []
    return matches(own, others, limit: limit, ofEach: 2)
  }

  private func similarKeys(_ key: String, limit: Int) -> [FoundKey] {
    var key = key
    let buckets = key.withUTF8 { NameGrams.buckets(of: $0, bits: gramBits) }
    guard limit > 0, buckets.count > 1 else { return [] }
    let lists = buckets.map { grams[Int($0)] }.sorted { $0.count < $1.count }
    var read = 0
    var postings = 0
    while read < lists.count, read < 4 || postings + lists[read].count < 2 * NameIndex.longList {
      postings += lists[read].count
      read += 1
    }
    return counters.use { counters in
      counters.count(lists.prefix(read), marks: marks.marks(of: keys)) { _ in true }
      defer { counters.reset() }
      var best: [(share: Double, key: Int)] = []
      for candidate in counters.touched {
        let shared = Int(counters.counts[Int(candidate)])
        guard shared > 1 else { continue }
        let length = keys.unsafeBytes(at: Int(candidate)).count
        let share = Double(shared) / Double(max(length, key.utf8.count) + 1)
        let position = best.firstIndex { ($0.share, -$0.key) < (share, -Int(candidate)) }
        if position == nil, best.count == limit { continue }
        best.insert((share, Int(candidate)), at: position ?? best.count)
        if best.count > limit { best.removeLast() }
      }
      return best.filter { $0.share >= 0.3 }
        .map { FoundKey(key: $0.key, rank: -$0.share, length: 0) }
    }
  }
}

/// How long each key of an index is and which letters it has, looked for when misspellings are first.
extension MadeOnce<[KeyMark]> {
  /// - Complexity: O(bytes of all keys) the first time.
  func marks(of keys: StringTable) -> [KeyMark] {
    value { (0..<keys.count).map { KeyMark(keys.unsafeBytes(at: $0)) } }
  }
}
