import CKernels
import IndexFile

/// Documents in which some terms stand at given distances within one field.
///
/// The rarest term leads, block by block; the others are asked about all of a block's documents at
/// once. Positions are read last, and only where the phrase could still score enough: it occurs in a
/// field at most as often as each of its terms, so no term's class scores less than the phrase. A
/// field's frequency is how often the phrase occurs in it, its length the field's own, and the score
/// follows BM25F from there.
struct PhraseMatcher {
  private let leaf: QueryNode.PhraseLeaf
  private let index: TextIndex
  /// One for each distinct term, rarest first.
  private let readers: UnsafeMutableBufferPointer<PostingReader>
  /// The phrase: which reader, and how far from the beginning.
  private let members: UnsafeMutableBufferPointer<(reader: Int, offset: Int)>
  private let table: PostingClassTable.Pointers
  /// The classes' scores where they bound those of the phrase.
  private let classScores: UnsafeBufferPointer<Float>?
  /// The threshold that was seen last, and the last class whose score exceeds it: classes with lower
  /// numbers score higher.
  private var threshold = -1
  private var lastPassing = Int.max

  // Candidates of a block, and for each reader the numbers of their postings.
  private let ordinals: UnsafeMutablePointer<UInt32>
  private let slots: UnsafeMutablePointer<UInt32>
  private let hits: UnsafeMutablePointer<UInt32>
  private let blockPositions: UnsafeMutablePointer<UInt32>
  private let classes: UnsafeMutablePointer<Int>
  private var count = 0
  // Positions of two members of the phrase.
  private let beginnings: UnsafeMutablePointer<UInt32>
  private let others: UnsafeMutablePointer<UInt32>
  /// The fields that may still hold the phrase, and their parts of `beginnings`.
  private let fields: UnsafeMutablePointer<Field>

  private struct Field {
    var entry: UInt32
    var start: Int
    var end: Int
  }

  /// Positions of one posting: 255 in each of 16 fields.
  private static let maximumPositionCount = 255 * 16

  init(_ leaf: QueryNode.PhraseLeaf, index: TextIndex, arena: Arena) {
    self.leaf = leaf
    self.index = index
    table = index.classes.pointers
    var terms: [(frequency: Int, term: Int)] = []
    terms.reserveCapacity(leaf.terms.count)
    for (term, _) in leaf.terms where !terms.contains(where: { $0.term == term }) {
      terms.append((index.store.frequency(of: term), term))
    }
    terms.sort { $0 < $1 }
    let memory = arena.allocate(PostingReader.self, terms.count)
    for (position, (_, term)) in terms.enumerated() {
      (memory + position).initialize(
        to: PostingReader(index.store, term: term, buffers: .init(arena)))
    }
    readers = UnsafeMutableBufferPointer(start: memory, count: terms.count)
    let places = arena.allocate((reader: Int, offset: Int).self, leaf.terms.count)
    for (position, member) in leaf.terms.enumerated() {
      let reader = terms.firstIndex { $0.term == member.term }!
      (places + position).initialize(to: (reader, member.offset))
    }
    members = UnsafeMutableBufferPointer(start: places, count: leaf.terms.count)
    let scores = index.scores.scores(mask: leaf.fields, weights: nil)
    let isInherent =
      scores.isInherent
      && leaf.model.weights.elementsEqual(index.schema.fields.lazy.map(\.weight))
    classScores = isInherent ? scores.values.unsafeElements : nil
    let size = PostingFormat.blockSize
    ordinals = arena.allocate(UInt32.self, size)
    slots = arena.allocate(UInt32.self, size * terms.count)
    hits = arena.allocate(UInt32.self, size + 1)
    blockPositions = arena.allocate(UInt32.self, size + 1)
    classes = arena.allocate(Int.self, terms.count)
    beginnings = arena.allocate(UInt32.self, PhraseMatcher.maximumPositionCount)
    others = arena.allocate(UInt32.self, PhraseMatcher.maximumPositionCount)
    fields = arena.allocate(Field.self, 32)
  }

  var isDamaged: Bool { readers.contains { $0.isDamaged } }

  /// Collects the documents that have the phrase, ascending.
  ///
  /// - Parameter scale: contributions a unit of score.
  mutating func run(
    allowed: OrdinalSet?, scale: Float, _ collector: inout some MatchCollector
  ) {
    let factor = leaf.weight * scale
    let lead = readers.baseAddress!
    for block in 0..<lead.pointee.blockCount {
      see(collector.threshold, factor)
      if let best = lead.pointee.best(ofBlock: block), best > lastPassing { continue }
      guard lead.pointee.enter(block: block) else { return }
      fill(block)
      if let allowed { keep { allowed.contains($0) } }
      for number in 1..<max(readers.count, 1) where count > 0 { intersect(number) }
      for candidate in 0..<count { examine(candidate, factor, scale, &collector) }
      if isDamaged { return }
    }
  }

  /// Finds the last class with which a term of the phrase can be in a document that exceeds the threshold.
  @inline(__always)
  private mutating func see(_ threshold: Int, _ factor: Float) {
    if threshold != self.threshold { raise(to: threshold, factor) }
  }

  private mutating func raise(to threshold: Int, _ factor: Float) {
    self.threshold = threshold
    guard let classScores else { return }
    var (low, high) = (0, classScores.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(rf_postings_round(classScores[middle] * factor)) > threshold {
        low = middle + 1
      } else {
        high = middle
      }
    }
    lastPassing = low - 1
  }

  /// Starts with the documents of the leading block; where it pays, with those only whose own class
  /// can pass.
  private mutating func fill(_ block: Int) {
    let lead = readers.baseAddress!
    let size = PostingFormat.blockSize
    count = 0
    if lastPassing < 0 { return }
    if lastPassing < .max, let numbers = lead.pointee.blockClasses() {
      let last = UInt32(lastPassing)
      var kept = 0
      for position in 0..<lead.pointee.count {
        ordinals[kept] = lead.pointee.ordinals[position]
        slots[kept] = UInt32(truncatingIfNeeded: block &* size &+ position)
        kept &+= numbers[position] <= last ? 1 : 0
      }
      count = kept
    } else {
      count = lead.pointee.count
      for position in 0..<count {
        ordinals[position] = lead.pointee.ordinals[position]
        slots[position] = UInt32(block * size + position)
      }
    }
  }

  private mutating func keep(_ isKept: (UInt32) -> Bool) {
    var kept = 0
    for position in 0..<count where isKept(ordinals[position]) {
      ordinals[kept] = ordinals[position]
      slots[kept] = slots[position]
      kept += 1
    }
    count = kept
  }

  /// Keeps the candidates that one more reader has, and notes where it has them.
  private mutating func intersect(_ number: Int) {
    let reader = readers.baseAddress! + number
    let size = PostingFormat.blockSize
    var from = 0
    var kept = 0
    while from < count, let to = reader.pointee.stretch(ordinals, from, count) {
      let found = reader.pointee.match(ordinals + from, to - from, hits, blockPositions)
      let first = reader.pointee.block * size
      for hit in 0..<found {
        let index = from + Int(hits[hit])
        ordinals[kept] = ordinals[index]
        for other in 0..<number { slots[other * size + kept] = slots[other * size + index] }
        slots[number * size + kept] = UInt32(first) + blockPositions[hit]
        kept += 1
      }
      from = to
    }
    count = kept
  }

  private mutating func examine(
    _ candidate: Int, _ factor: Float, _ scale: Float, _ collector: inout some MatchCollector
  ) {
    see(collector.threshold, factor)
    for number in 0..<readers.count {
      let slot = Int(slots[number * PostingFormat.blockSize + candidate])
      guard let found = readers[number].classNumber(of: slot), found <= lastPassing else { return }
      classes[number] = found
    }
    let found = findFields(candidate)
    guard found > 0 else { return }
    let score = leaf.weight * leaf.model.saturate(x(found))
    collector.collect(ordinals[candidate], ExecutionContext.contribution(score, scale))
  }

  private func x(_ found: Int) -> Float {
    var x: Float = 0
    for position in 0..<found {
      let entry = fields[position].entry
      let field = PostingClass.field(entry)
      let ratio = leaf.model.ratio(
        field: field, frequency: UInt32(fields[position].end - fields[position].start),
        lengthCode: PostingClass.lengthCode(entry))
      x += leaf.model.weights[field] * ratio
    }
    return x
  }

  /// The fields of a candidate that hold the phrase, with the positions at which it begins; returns how many.
  private mutating func findFields(_ candidate: Int) -> Int {
    var found = 0
    for (position, member) in members.enumerated() {
      let slot = Int(slots[member.reader * PostingFormat.blockSize + candidate])
      let number = classes[member.reader]
      guard
        readers[member.reader].readPositions(
          of: slot, class: number, table, into: position == 0 ? beginnings : others) != nil
      else { return 0 }
      let entries = table.entries(of: number)
      found = position == 0 ? begin(entries) : narrow(found, entries, by: member.offset)
      if found == 0 { return 0 }
    }
    return found
  }

  private func begin(_ entries: UnsafeBufferPointer<UInt32>) -> Int {
    var found = 0
    var start = 0
    for entry in entries {
      let end = start + Int(PostingClass.frequency(entry))
      if leaf.fields.contains(FieldMask(field: PostingClass.field(entry))) {
        fields[found] = Field(entry: entry, start: start, end: end)
        found += 1
      }
      start = end
    }
    return found
  }

  /// Keeps the beginnings that have a position of `others` at a distance, in the same field.
  private func narrow(
    _ found: Int, _ entries: UnsafeBufferPointer<UInt32>, by offset: Int
  ) -> Int {
    var kept = 0
    var start = 0
    // Fields ascend on both sides.
    var position = 0
    for entry in entries {
      let end = start + Int(PostingClass.frequency(entry))
      while position < found, PostingClass.field(fields[position].entry) < PostingClass.field(entry)
      {
        position += 1
      }
      if position < found, PostingClass.field(fields[position].entry) == PostingClass.field(entry) {
        let last = narrow(fields[position], start..<end, by: offset)
        if last > fields[position].start {
          fields[kept] = Field(
            entry: fields[position].entry, start: fields[position].start, end: last)
          kept += 1
        }
        position += 1
      }
      start = end
    }
    return kept
  }

  private func narrow(_ field: Field, _ range: Range<Int>, by offset: Int) -> Int {
    var kept = field.start
    var other = range.lowerBound
    for position in field.start..<field.end {
      let wanted = Int(beginnings[position]) + offset
      while other < range.upperBound, Int(others[other]) < wanted { other += 1 }
      if other < range.upperBound, Int(others[other]) == wanted {
        beginnings[kept] = beginnings[position]
        kept += 1
      }
    }
    return kept
  }

  /// The fields of a document that hold the phrase, each with how often, as entries of the class of
  /// the phrase's first term.
  mutating func fields(of ordinal: UInt32) -> [(entry: UInt32, frequency: UInt32)] {
    for number in 0..<readers.count {
      guard let slot = readers[number].find(ordinal),
        let found = readers[number].classNumber(of: slot)
      else { return [] }
      slots[number * PostingFormat.blockSize] = UInt32(slot)
      classes[number] = found
    }
    return (0..<findFields(0)).map {
      (fields[$0].entry, UInt32(fields[$0].end - fields[$0].start))
    }
  }
}
