import CKernels
import IndexFile
import Primitives

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
    (readers, members) = PhraseMatcher.arrange(leaf.terms, index.store, arena)
    // Documents that were added elsewhere may have been measured by other averages.
    let isInherent = leaf.scores.isInherent && leaf.model.averages == index.averages
    classScores = isInherent ? leaf.scores.values.unsafeElements : nil
    let size = PostingFormat.blockSize
    ordinals = arena.allocate(UInt32.self, size)
    slots = arena.allocate(UInt32.self, size * readers.count)
    hits = arena.allocate(UInt32.self, size + 1)
    blockPositions = arena.allocate(UInt32.self, size + 1)
    classes = arena.allocate(Int.self, readers.count)
    beginnings = arena.allocate(UInt32.self, PhraseMatcher.maximumPositionCount)
    others = arena.allocate(UInt32.self, PhraseMatcher.maximumPositionCount)
    fields = arena.allocate(Field.self, 32)
  }

  /// A reader for each distinct term, rarest first, and which of them each word of the phrase has.
  private static func arrange(
    _ words: [(term: Int, offset: Int)], _ store: PostingStore, _ arena: Arena
  ) -> (
    UnsafeMutableBufferPointer<PostingReader>,
    UnsafeMutableBufferPointer<(reader: Int, offset: Int)>
  ) {
    let terms = arena.allocate((term: Int, list: StoredList).self, words.count)
    var count = 0
    for (term, _) in words where !(0..<count).contains(where: { terms[$0].term == term }) {
      (terms + count).initialize(to: (term, store.list(of: term)))
      var place = count
      while place > 0,
        case let (before, other) = (terms[place - 1], terms[place]),
        (other.list.frequency, other.term) < (before.list.frequency, before.term)
      {
        swap(&terms[place], &terms[place - 1])
        place -= 1
      }
      count += 1
    }
    let readers = arena.allocate(PostingReader.self, count)
    for place in 0..<count {
      (readers + place).initialize(
        to: PostingReader(store, terms[place].list, buffers: .init(arena)))
    }
    let members = arena.allocate((reader: Int, offset: Int).self, words.count)
    for (position, word) in words.enumerated() {
      let reader = (0..<count).first { terms[$0].term == word.term }!
      (members + position).initialize(to: (reader, word.offset))
    }
    return (
      UnsafeMutableBufferPointer(start: readers, count: count),
      UnsafeMutableBufferPointer(start: members, count: words.count)
    )
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
    // A threshold only rises, and the last class that passes with it comes down.
    let end = lastPassing < classScores.count ? lastPassing + 1 : classScores.count
    lastPassing =
      (0..<end).partitioningIndex {
        Int(rf_postings_round(classScores[$0] * factor)) <= threshold
      } - 1
  }

  /// Starts with the documents of the leading block; where it pays, with those only whose own class
  /// can pass.
  private mutating func fill(_ block: Int) {
    let lead = readers.baseAddress!
    count = 0
    if lastPassing < 0 { return }
    let first = UInt32(truncatingIfNeeded: block &* PostingFormat.blockSize)
    if lastPassing < .max, let numbers = lead.pointee.blockClasses() {
      count = rf_postings_select(
        lead.pointee.ordinals, numbers, lead.pointee.count, UInt32(lastPassing), ordinals, slots)
      for position in 0..<count { slots[position] &+= first }
    } else {
      count = lead.pointee.count
      ordinals.update(from: lead.pointee.ordinals, count: count)
      for position in 0..<count { slots[position] = first &+ UInt32(truncatingIfNeeded: position) }
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
      let first = UInt32(truncatingIfNeeded: reader.pointee.block &* size)
      for hit in 0..<found {
        let index = from &+ Int(hits[hit])
        ordinals[kept] = ordinals[index]
        for other in 0..<number { slots[other &* size &+ kept] = slots[other &* size &+ index] }
        slots[number &* size &+ kept] = first &+ blockPositions[hit]
        kept &+= 1
      }
      from = to
    }
    count = kept
  }

  private mutating func examine(
    _ candidate: Int, _ factor: Float, _ scale: Float, _ collector: inout some MatchCollector
  ) {
    see(collector.threshold, factor)
    var areSingle = true
    for number in 0..<readers.count {
      let slot = Int(slots[number &* PostingFormat.blockSize &+ candidate])
      guard let found = readers[number].classNumber(of: slot), found <= lastPassing else { return }
      classes[number] = found
      areSingle = areSingle && table.positionCounts[found] == 1
    }
    guard let saturation = areSingle ? single(candidate) : several(candidate) else { return }
    collector.collect(
      ordinals[candidate], ExecutionContext.contribution(leaf.weight * saturation, scale))
  }

  /// The score of a candidate, before its weight, in which each term stands once; nil when they are not
  /// the phrase.
  private mutating func single(_ candidate: Int) -> Float? {
    let number = classes[members[0].reader]
    let entry = table.entries[Int(table.starts[number])]
    guard leaf.fields.contains(FieldMask(field: PostingClass.field(entry))),
      let beginning = position(of: 0, in: candidate)
    else { return nil }
    for index in 1..<max(members.count, 1) {
      let other = table.entries[Int(table.starts[classes[members[index].reader]])]
      guard PostingClass.field(other) == PostingClass.field(entry),
        let found = position(of: index, in: candidate),
        Int(found) == Int(beginning) + members[index].offset
      else { return nil }
    }
    // The phrase is there as often as the term.
    if let classScores { return classScores[number] }
    fields[0] = Field(entry: entry, start: 0, end: 1)
    return leaf.model.saturate(x(1))
  }

  /// Where a member of the phrase stands, of which a candidate has one.
  @inline(__always)
  private func position(of index: Int, in candidate: Int) -> UInt32? {
    let reader = members[index].reader
    return readers[reader].position(
      of: Int(slots[reader &* PostingFormat.blockSize &+ candidate]), table)
  }

  /// The same of a candidate in which terms may stand more than once.
  private mutating func several(_ candidate: Int) -> Float? {
    let found = findFields(candidate)
    return found > 0 ? leaf.model.saturate(x(found)) : nil
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
