/// Documents in which some terms stand at given distances within one field.
///
/// The rarest term leads. A field's frequency is how often the phrase occurs in it, its length the
/// field's own, and the score follows BM25F from there.
struct PhraseMatcher {
  private let leaf: QueryNode.PhraseLeaf
  private let index: TextIndex
  private let readers: [PositionReader]
  /// The same readers, rarest first: the order in which a document is refused soonest.
  private let byRarity: [PositionReader]

  init(_ leaf: QueryNode.PhraseLeaf, index: TextIndex) {
    self.leaf = leaf
    self.index = index
    // A term that occurs twice in the phrase is read once.
    var known: [Int: PositionReader] = [:]
    readers = leaf.terms.map { term in
      let reader = known[term.term] ?? PositionReader(index.store, term: term.term)
      known[term.term] = reader
      return reader
    }
    byRarity = readers.enumerated()
      .sorted { ($0.element.frequency, $0.offset) < ($1.element.frequency, $1.offset) }
      .map(\.element)
  }

  /// Calls `body` with each of the documents that has the phrase, and its score; returns false on
  /// damaged data.
  ///
  /// - Parameter ordinals: documents that have every term, ascending.
  func forEach(among ordinals: [UInt32], _ body: (UInt32, Float) -> Void) -> Bool {
    for ordinal in ordinals {
      if let score = score(of: ordinal) { body(ordinal, score) }
    }
    return !readers.contains { $0.isDamaged }
  }

  /// The score of a document, or nil when the phrase is not in it.
  func score(of ordinal: UInt32) -> Float? {
    let matches = fields(of: ordinal)
    guard !matches.isEmpty else { return nil }
    var x: Float = 0
    for (entry, frequency) in matches {
      let field = PostingClass.field(entry)
      let ratio = leaf.model.ratio(
        field: field, frequency: frequency, lengthCode: PostingClass.lengthCode(entry))
      x += leaf.model.weights[field] * ratio
    }
    return leaf.weight * leaf.model.saturate(x)
  }

  /// The fields that hold the phrase, each with how often, as entries of the first term's class.
  func fields(of ordinal: UInt32) -> [(entry: UInt32, frequency: UInt32)] {
    for reader in byRarity where !reader.seek(ordinal) { return [] }
    // For each field: the places where the phrase may begin, narrowed term by term.
    var beginnings: [(entry: UInt32, places: [UInt32])] = []
    readers[0].forEachField(index.classes) { entry, positions in
      if leaf.fields.contains(FieldMask(field: PostingClass.field(entry))) {
        beginnings.append((entry, Array(positions)))
      }
    }
    for (reader, term) in zip(readers, leaf.terms).dropFirst() {
      guard !beginnings.isEmpty else { return [] }
      var isSeen: UInt32 = 0
      reader.forEachField(index.classes) { entry, positions in
        let field = PostingClass.field(entry)
        guard let found = beginnings.firstIndex(where: { PostingClass.field($0.entry) == field })
        else { return }
        isSeen |= 1 << UInt32(field)
        beginnings[found].places.removeAll { start in
          let wanted = Int(start) + term.offset
          return wanted < 0 || !PhraseMatcher.contains(positions, UInt32(wanted))
        }
      }
      beginnings.removeAll {
        $0.places.isEmpty || isSeen >> UInt32(PostingClass.field($0.entry)) & 1 == 0
      }
    }
    return beginnings.map { ($0.entry, UInt32($0.places.count)) }
  }

  private static func contains(
    _ positions: UnsafeBufferPointer<UInt32>, _ wanted: UInt32
  ) -> Bool {
    var low = 0
    var high = positions.count
    while low < high {
      let middle = (low + high) / 2
      if positions[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < positions.count && positions[low] == wanted
  }
}
