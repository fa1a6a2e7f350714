/// The word pieces of a model, found by their bytes.
///
/// Pieces that begin a word and pieces that continue one are kept apart, the latter without their
/// prefix, so that a part of a word is looked up where it stands.
struct PieceVocabulary: Sendable {
  private(set) var beginnings = PieceTable()
  private(set) var continuations = PieceTable()
  /// One more than the largest id.
  let idLimit: Int

  /// - Parameter pieces: the pieces and their ids; of equal pieces, the last counts.
  init(_ pieces: [(piece: String, id: Int32)], continuationPrefix: String) {
    let prefix = Array(continuationPrefix.utf8)
    for (piece, id) in pieces {
      let bytes = Array(piece.utf8)
      beginnings.insert(bytes, id: id)
      if bytes.starts(with: prefix) {
        continuations.insert(Array(bytes.dropFirst(prefix.count)), id: id)
      }
    }
    idLimit = pieces.reduce(0) { max($0, Int($1.id) + 1) }
  }

  func id(of piece: String) -> Int32? {
    beginnings.id(of: Array(piece.utf8)[...], hash: PieceTable.hash(piece.utf8))
  }

  /// Appends the ids of the longest pieces that make up `word`, first to last.
  ///
  /// - Returns: false, with nothing appended, when the pieces do not cover the word.
  func appendPieces(of word: [UInt8], to ids: inout [Int32]) -> Bool {
    let before = ids.count
    var start = 0
    while start < word.count {
      let table = start == 0 ? beginnings : continuations
      guard let (id, length) = table.longestPrefix(of: word[start...]) else {
        ids.removeLast(ids.count - before)
        return false
      }
      ids.append(id)
      start += length
    }
    return true
  }
}

/// Byte strings and their ids: open addressing with FNV-1a, whose value for every prefix of a word
/// falls out of one pass over it.
struct PieceTable: Sendable {
  private var bytes: [UInt8] = []
  private var entries: [(start: Int32, length: Int32, id: Int32)] = []
  /// Indices of `entries`, or -1; a power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 16)
  private var maximumLength = 0

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func advance(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func hash(_ piece: some Sequence<UInt8>) -> UInt64 {
    piece.reduce(basis, advance)
  }

  mutating func insert(_ piece: [UInt8], id: Int32) {
    let hash = PieceTable.hash(piece)
    let slot = self.slot(of: piece[...], hash: hash)
    if slots[slot] >= 0 {
      entries[Int(slots[slot])].id = id
      return
    }
    slots[slot] = Int32(entries.count)
    entries.append((Int32(bytes.count), Int32(piece.count), id))
    bytes.append(contentsOf: piece)
    maximumLength = max(maximumLength, piece.count)
    if entries.count * 2 > slots.count { grow() }
  }

  func id(of piece: ArraySlice<UInt8>, hash: UInt64) -> Int32? {
    let index = slots[slot(of: piece, hash: hash)]
    return index < 0 ? nil : entries[Int(index)].id
  }

  /// The longest piece, of at least one byte, that `word` begins with.
  func longestPrefix(of word: ArraySlice<UInt8>) -> (id: Int32, length: Int)? {
    let limit = min(word.count, maximumLength)
    var hash = PieceTable.basis
    var hashes: [UInt64] = []
    hashes.reserveCapacity(limit)
    for byte in word.prefix(limit) {
      hash = PieceTable.advance(hash, byte)
      hashes.append(hash)
    }
    for length in stride(from: limit, to: 0, by: -1) {
      if let id = id(of: word.prefix(length), hash: hashes[length - 1]) { return (id, length) }
    }
    return nil
  }

  private func slot(of piece: ArraySlice<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    // The low bits of FNV depend on the low bits of its bytes only.
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      let range = Int(entry.start)..<Int(entry.start + entry.length)
      if entry.length == piece.count && bytes[range] == piece { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      let piece = bytes[Int(entry.start)..<Int(entry.start + entry.length)]
      slots[slot(of: piece, hash: PieceTable.hash(piece))] = Int32(index)
    }
  }
}
