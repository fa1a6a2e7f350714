import TextAnalysis

/// The inverted form of some consecutive documents, terms ascending, before it is compressed.
struct Run: Sendable {
  /// Documents in a run: few enough that an ordinal within it fits its key below.
  static let documentCount = 1 << 13

  var firstOrdinal: UInt32 = 0
  var termBytes: [UInt8] = []
  /// For each term, where its bytes end.
  var termEnds: [UInt32] = []
  /// For each term, where its postings end in `ordinals` and `classes`.
  var postingEnds: [UInt32] = []
  /// For each term, where its positions end.
  var positionEnds: [UInt32] = []
  /// Within the run.
  var ordinals: [UInt32] = []
  /// Numbers of `classes`; renumbered across runs when the index is written.
  var classNumbers: [UInt32] = []
  var positions: [UInt8] = []
  var classes = SliceInterner<UInt32>()
  /// For each field, how many documents have it and how long it is in all of them together.
  var fieldDocuments: [UInt64]
  var fieldLengths: [UInt64]
}

/// Inverts one run.
struct RunInverter {
  // One occurrence of a term: ordinal in the run, field, position, from high to low.
  private static let positionBits: UInt64 = 20
  private static let fieldBits: UInt64 = 4
  private static let lastPosition: UInt32 = (1 << 20) - 1
  /// Positions between two values of a field, so that no phrase spans them.
  static let valueGap: UInt32 = 16

  private let schema: TextSchema
  private var run: Run
  private var terms = SliceInterner<UInt8>()
  private var termOf: [UInt32] = []
  private var occurrences: [UInt64] = []
  /// Length codes by document, then field.
  private var lengthCodes: [UInt8] = []
  private var analyzer = Analyzer()
  private var buffer = TokenBuffer()

  init(schema: TextSchema, firstOrdinal: UInt32) {
    self.schema = schema
    run = Run(
      fieldDocuments: Array(repeating: 0, count: schema.fields.count),
      fieldLengths: Array(repeating: 0, count: schema.fields.count))
    run.firstOrdinal = firstOrdinal
  }

  static func run(
    of documents: ArraySlice<[[String]]>, schema: TextSchema, firstOrdinal: UInt32
  ) -> Run {
    var inverter = RunInverter(schema: schema, firstOrdinal: firstOrdinal)
    for (offset, document) in documents.enumerated() {
      inverter.add(document, at: UInt64(offset))
    }
    return inverter.finish()
  }

  private mutating func add(_ document: [[String]], at offset: UInt64) {
    for (field, values) in document.prefix(schema.fields.count).enumerated() {
      var length: UInt32 = 0
      var gap: UInt32 = 0
      for value in values {
        buffer.removeAll()
        analyzer.analyze(value, options: schema.fields[field].analysis, into: &buffer)
        appendOccurrences(document: offset, field: field, from: length + gap)
        length += buffer.length
        gap += RunInverter.valueGap
      }
      lengthCodes.append(FieldLength.code(length))
      if length > 0 {
        run.fieldDocuments[field] += 1
        run.fieldLengths[field] += UInt64(length)
      }
    }
    for _ in document.count..<max(document.count, schema.fields.count) { lengthCodes.append(0) }
  }

  private mutating func appendOccurrences(document: UInt64, field: Int, from start: UInt32) {
    let place = (document << RunInverter.fieldBits | UInt64(field)) << RunInverter.positionBits
    buffer.withTerms { tokens, bytes in
      for token in tokens {
        let position = start + token.position
        guard position <= RunInverter.lastPosition else { continue }
        let range = Int(token.start)..<Int(token.start + token.length)
        termOf.append(terms.intern(UnsafeBufferPointer(rebasing: bytes[range])))
        occurrences.append(place | UInt64(position))
      }
    }
  }

  private mutating func finish() -> Run {
    let order = termsInOrder()
    var rank = [UInt32](repeating: 0, count: terms.count)
    for (index, term) in order.enumerated() { rank[Int(term)] = UInt32(index) }
    var starts = [Int](repeating: 0, count: terms.count + 1)
    for term in termOf { starts[Int(rank[Int(term)]) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var sorted = [UInt64](repeating: 0, count: occurrences.count)
    var next = starts
    for (term, occurrence) in zip(termOf, occurrences) {
      let index = Int(rank[Int(term)])
      sorted[next[index]] = occurrence
      next[index] += 1
    }
    run.termEnds.reserveCapacity(terms.count)
    for (index, term) in order.enumerated() {
      run.termBytes += terms.elements[terms.slice(Int(term))]
      run.termEnds.append(UInt32(run.termBytes.count))
      appendPostings(&sorted, starts[index]..<starts[index + 1])
      run.postingEnds.append(UInt32(run.ordinals.count))
      run.positionEnds.append(UInt32(run.positions.count))
    }
    return run
  }

  private func termsInOrder() -> [UInt32] {
    terms.elements.withUnsafeBufferPointer { elements in
      func term(_ number: UInt32) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: elements[terms.slice(Int(number))])
      }
      // The first bytes as a number: most comparisons need no more.
      let heads = (0..<UInt32(terms.count)).map { (TermDictionary.head(of: term($0)), $0) }
      return heads.sorted { a, b in
        a.0 != b.0 ? a.0 < b.0 : TermOrder.precedes(term(a.1), term(b.1))
      }.map(\.1)
    }
  }

  /// Turns one term's occurrences into postings.
  private mutating func appendPostings(_ sorted: inout [UInt64], _ range: Range<Int>) {
    // They arrive in order except where one field emits a term at an earlier position later.
    var isAscending = true
    for index in range.dropFirst() where sorted[index - 1] >= sorted[index] {
      isAscending = false
      break
    }
    if !isAscending { sorted[range].sort() }
    let documentShift = RunInverter.fieldBits + RunInverter.positionBits
    var key: [UInt32] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let document = sorted[index] >> documentShift
      key.removeAll(keepingCapacity: true)
      while index < range.upperBound, sorted[index] >> documentShift == document {
        index = appendField(sorted, index..<range.upperBound, document: Int(document), to: &key)
      }
      run.ordinals.append(UInt32(document))
      run.classNumbers.append(key.withUnsafeBufferPointer { run.classes.intern($0) })
    }
  }

  /// Appends the positions of one field of one posting, and its entry to the class; returns the
  /// index after them.
  private mutating func appendField(
    _ sorted: [UInt64], _ range: Range<Int>, document: Int, to key: inout [UInt32]
  ) -> Int {
    let group = sorted[range.lowerBound] >> RunInverter.positionBits
    let field = Int(group & (1 << RunInverter.fieldBits - 1))
    var frequency: UInt32 = 0
    var previous: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound, sorted[index] >> RunInverter.positionBits == group {
      let isRepeated = index > range.lowerBound && sorted[index] == sorted[index - 1]
      if !isRepeated, frequency < PostingClass.maximumFrequency {
        let position = sorted[index] & (1 << RunInverter.positionBits - 1)
        Varint.append(UInt32(position - previous), to: &run.positions)
        previous = position
        frequency += 1
      }
      index += 1
    }
    let lengthCode = lengthCodes[document * schema.fields.count + field]
    key.append(PostingClass.entry(field: field, frequency: frequency, lengthCode: lengthCode))
    return index
  }
}
