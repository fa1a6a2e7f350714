import CKernels
package import IndexFile

extension TextIndex {
  /// Looks at every number of the file and at what it says of others: that terms ascend, that lists fill
  /// the room that they have, that what is known of blocks and documents is what their postings say.
  ///
  /// - Throws: `.corrupt` naming the first section that contradicts another one.
  /// - Complexity: O(size of the file).
  package func verifyNumbers() throws(IndexFileError) {
    try dictionary.verifyNumbers(path: store.path)
    try store.verifyMargins()
    let scores = scores.scores(mask: .all, weights: nil).values.unsafeElements
    for number in 1..<max(classes.count, 1) where scores[number] > scores[number - 1] {
      throw .corrupt(
        store.path, section: TextSection.classEntries, "class \(number) is out of order")
    }
    var verifier = PostingVerifier(
      store, classes, scores: scores, model: self.scores.model(weights: nil))
    for term in 0..<dictionary.count { try verifier.verify(term) }
    try verifier.finish()
  }
}

extension TermDictionary {
  fileprivate func verifyNumbers(path: String) throws(IndexFileError) {
    var walk = TermWalk(self)
    var previous: [UInt8] = []
    for number in 0..<count {
      let term = walk.withTerm(number) { Array($0) }
      let common = zip(previous, term).prefix { $0 == $1 }.count
      let ascends =
        common < term.count && (common == previous.count || previous[common] < term[common])
      guard ascends, String(validating: term, as: UTF8.self) != nil else {
        throw .corrupt(path, section: TextSection.termBytes, "term \(number) is out of order")
      }
      guard sharedLength(number) == common else {
        throw .corrupt(
          path, section: TextSection.termShared, "term \(number) shares another length")
      }
      guard isHead(of: number, term) else {
        throw .corrupt(path, section: TextSection.termHeads, "term \(number) begins otherwise")
      }
      guard hasSignature(number, term) else {
        throw .corrupt(
          path, section: TextSection.termSignatures, "term \(number) has another signature")
      }
      previous = term
    }
  }
}

/// Compares postings with all that an index says of them, list by list in the order of the terms.
private struct PostingVerifier {
  private let store: PostingStore
  private let classes: PostingClassTable
  /// By class, what `document.bounds` says of a document that has it alone.
  private let bounds: [UInt8]
  /// By entry of a class, what `block.ratios` says of a block that has it alone.
  private let ratios: [UInt8]
  private var documentBounds: [UInt8]
  /// The lengths of each document's fields, by document and field; 0 where no term has told it.
  private var lengths: [UInt8]
  private var ordinals = [UInt32](repeating: 0, count: PostingFormat.blockSize)
  private var numbers = [UInt32](repeating: 0, count: PostingFormat.blockSize)
  private var positions: [UInt32] = []
  private var longCount = 0

  /// The highest position that is indexed.
  private static let lastPosition: UInt32 = 1 << 20 - 1
  private static let maximumPositionBits: UInt8 = 20

  init(
    _ store: PostingStore, _ classes: PostingClassTable, scores: UnsafeBufferPointer<Float>,
    model: BM25F
  ) {
    self.store = store
    self.classes = classes
    bounds = scores.map(DocumentBound.code)
    ratios = classes.entries.map { entry in
      RatioCode.code(
        model.ratio(
          field: PostingClass.field(entry), frequency: PostingClass.frequency(entry),
          lengthCode: PostingClass.lengthCode(entry)))
    }
    documentBounds = [UInt8](repeating: 0, count: store.documents)
    lengths = [UInt8](repeating: 0, count: store.documents * store.fieldCount)
  }

  /// Looks at the list of a term; terms come in their order, each once.
  mutating func verify(_ term: Int) throws(IndexFileError) {
    let list = store.list(of: term)
    if let long = list.long {
      guard long == longCount else { throw damaged(TextSection.records, term) }
      longCount += 1
    }
    let decoder = BlockDecoder(store, list)
    let bytes = list.long.map { store.positions(ofLong: $0) } ?? list.bytes
    var (start, positionStart) = (list.long == nil ? 1 : 0, 0)
    for block in 0..<decoder.blockCount {
      if decoder.hasDirectory {
        let entry = store.blocks(of: list).lowerBound + block
        guard Int(store.blockOffsets[entry]) == start else {
          throw damaged(TextSection.blockOffsets, term)
        }
        guard Int(store.blockPositions[entry]) == positionStart else {
          throw damaged(TextSection.blockPositions, term)
        }
      }
      start = try verify(block, decoder, of: list, term)
      if list.long == nil { positionStart = start }
      guard let end = positionsEnd(bytes, from: positionStart, decoder, block) else {
        throw damaged(list.long == nil ? TextSection.records : TextSection.positions, term)
      }
      positionStart = end
    }
    guard positionStart == bytes.count, list.long == nil || start == list.bytes.count else {
      throw damaged(list.long == nil ? TextSection.records : TextSection.postings, term)
    }
  }

  /// Looks at what documents are said to have at most, when all lists have been seen.
  func finish() throws(IndexFileError) {
    guard longCount == store.longCount else {
      throw .corrupt(store.path, section: TextSection.longFrequencies, "a list has no term")
    }
    for (ordinal, bound) in documentBounds.enumerated() where bound != store.documentBounds[ordinal]
    {
      throw .corrupt(
        store.path, section: TextSection.documentBounds, "document \(ordinal) has another bound")
    }
  }

  /// Decodes a block; returns where it ends.
  private mutating func verify(
    _ block: Int, _ decoder: BlockDecoder, of list: StoredList, _ term: Int
  ) throws(IndexFileError) -> Int {
    let count = decoder.postingCount(inBlock: block)
    let end = ordinals.withUnsafeMutableBufferPointer { ordinals in
      numbers.withUnsafeMutableBufferPointer { numbers in
        decoder.decodeOrdinals(block: block, into: ordinals.baseAddress!).flatMap {
          decoder.decodeAllClasses(block: block, from: $0, into: numbers.baseAddress!)
        }
      }
    }
    guard let end else { throw damaged(TextSection.postings, term) }
    for (ordinal, number) in zip(ordinals, numbers).prefix(count) {
      documentBounds[Int(ordinal)] = max(documentBounds[Int(ordinal)], bounds[Int(number)])
      guard haveOneLength(ordinal, classes.pointers.entries(of: Int(number))) else {
        throw damaged(list.long == nil ? TextSection.records : TextSection.postings, term)
      }
    }
    guard decoder.hasDirectory else { return end }
    guard numbers[..<count].min() == decoder.bests[block] else {
      throw damaged(TextSection.blockBests, term)
    }
    guard hasRightRatios(store.blocks(of: list).lowerBound + block, count) else {
      throw damaged(TextSection.blockRatios, term)
    }
    return end
  }

  /// Whether a posting says of its document's fields what others do: a field has one length.
  private mutating func haveOneLength(
    _ ordinal: UInt32, _ entries: UnsafeBufferPointer<UInt32>
  ) -> Bool {
    for entry in entries {
      let place = Int(ordinal) * store.fieldCount + PostingClass.field(entry)
      let length = PostingClass.lengthCode(entry)
      if lengths[place] == 0 { lengths[place] = length }
      if lengths[place] != length { return false }
    }
    return true
  }

  /// Whether a block's ratios are those of its classes, but for the rounding of another machine.
  private func hasRightRatios(_ block: Int, _ count: Int) -> Bool {
    var best = [UInt8](repeating: 0, count: store.fieldCount)
    for number in numbers[..<count] {
      for index in Int(classes.starts[Int(number)])..<Int(classes.starts[Int(number) + 1]) {
        let field = PostingClass.field(classes.entries[index])
        best[field] = max(best[field], ratios[index])
      }
    }
    return best.enumerated().allSatisfy { field, code in
      let stored = store.blockRatios[block * store.fieldCount + field]
      return (stored == 0) == (code == 0) && abs(Int(stored) - Int(code)) <= 1
    }
  }

  /// Where the positions of a block end that begin at `start`; nil where they are impossible.
  private mutating func positionsEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ decoder: BlockDecoder, _ block: Int
  ) -> Int? {
    let postings = decoder.postingCount(inBlock: block)
    let counts = numbers[..<postings].map { Int(classes.positionCounts[Int($0)]) }
    let count = counts.reduce(0, +)
    if positions.count < count { positions = [UInt32](repeating: 0, count: count) }
    guard let base = bytes.baseAddress else { return nil }
    var end: Int
    if decoder.isRecord, postings == 1 {
      guard start <= bytes.count,
        let after = positions.withUnsafeMutableBufferPointer({
          rf_postings_varints(base + start, base + bytes.count, $0.baseAddress!, count)
        })
      else { return nil }
      end = after - base
    } else {
      guard start < bytes.count else { return nil }
      let bits = bytes[start] & ~PostingFormat.severalPositions
      end = start + 1
      if bytes[start] & PostingFormat.severalPositions != 0 {
        guard postings == PostingFormat.blockSize, end + 16 <= bytes.count,
          counts.indices.allSatisfy({
            bytes[end + $0 / 8] >> ($0 % 8) & 1 == (counts[$0] > 1 ? 1 : 0)
          })
        else { return nil }
        end += 16
      } else if postings == PostingFormat.blockSize, count != postings {
        return nil
      }
      let size = (count * Int(bits) + 7) / 8
      guard bits <= PostingVerifier.maximumPositionBits, end + size <= bytes.count else {
        return nil
      }
      positions.withUnsafeMutableBufferPointer {
        rf_postings_bits(base + end, UInt32(bits), 0, count, $0.baseAddress!)
      }
      end += size
    }
    return isWithinFields(postings) ? end : nil
  }

  /// Whether no field's positions, of which all but the first are differences, go beyond the last one.
  private func isWithinFields(_ postings: Int) -> Bool {
    var next = 0
    for number in numbers[..<postings] {
      for entry in classes.pointers.entries(of: Int(number)) {
        var last: UInt32 = 0
        for position in positions[next..<next + Int(PostingClass.frequency(entry))] {
          let (sum, isTooLarge) = last.addingReportingOverflow(position)
          if isTooLarge || sum > PostingVerifier.lastPosition { return false }
          last = sum
        }
        next += Int(PostingClass.frequency(entry))
      }
    }
    return true
  }

  private func damaged(_ section: String, _ term: Int) -> IndexFileError {
    .corrupt(store.path, section: section, "what it says of term \(term) contradicts its list")
  }
}
