public import IndexFile
import TextAnalysis

/// A full-text index over documents with several fields, read from a mapped file.
///
/// ```swift
/// let index = try TextIndex(opening: "text.rfi")
/// let hits = try index.search(.text("rainy night piano ballad"), limit: 10)
/// for hit in hits {
///   let why = try index.evidence(for: hit.ordinal, query: .text("rainy night piano ballad"))
///   print(hit.ordinal, hit.score, why)
/// }
/// ```
///
/// Scores are BM25F (see `TextSchema` for its parameters); equal scores come in the order of their
/// ordinals. Pruning changes neither: an answer is what scoring every document would give. Safe to
/// use from any number of threads at once; no call takes a lock for longer than a table look-up.
public final class TextIndex: Sendable {
  /// The fields, as they were when the index was built.
  public let schema: TextSchema
  /// Documents in the index; their ordinals are `0..<count`.
  public var count: Int { storedCount + (added?.count ?? 0) }
  /// What the file's header says: build id and analysis tables among it.
  public let identity: IndexFileIdentity

  /// Documents in the file.
  let storedCount: Int
  /// Documents that were added since, which have the ordinals after those.
  let added: TextIndex?
  /// Documents that no longer count, in whatever order: how rare a word is says what is left.
  let gone: TextIndex?
  /// The mean length of each field, in the documents that have it.
  let averages: [Float]
  let dictionary: TermDictionary
  let store: PostingStore
  let classes: PostingClassTable
  let scores: ClassScoreCache
  private let file: MappedIndexFile
  private let allGroups: [(options: AnalysisOptions, fields: FieldMask)]

  /// Opens an index file and checks everything that queries follow, not every byte.
  ///
  /// - Throws: what `MappedIndexFile` throws; `.corrupt` when the sections contradict each other.
  /// - Complexity: O(terms), about 3 ms a million.
  public convenience init(opening path: String) throws(IndexFileError) {
    let version = TextSection.version
    try self.init(
      file: MappedIndexFile(opening: path, kind: TextSection.kind, versions: version...version))
  }

  /// Opens an index from a file that is mapped already.
  ///
  /// - Throws: damage, and a schema that no version writes.
  public init(file: MappedIndexFile) throws(IndexFileError) {
    self.file = file
    identity = file.identity
    let schemaBytes = try file.array(TextSection.schema, of: UInt8.self)
    guard let schema = SchemaCoding.decode(Array(schemaBytes)) else {
      throw .corrupt(file.path, section: TextSection.schema, "it is not a schema")
    }
    self.schema = schema
    allGroups = TextIndex.groups(schema, .all)
    let fieldCount = schema.fields.count
    let counts = try file.array(TextSection.counts, of: UInt64.self, count: 1 + fieldCount)
    guard counts[0] < UInt64(Int32.max) else {
      throw .corrupt(file.path, section: TextSection.counts, "too many documents")
    }
    storedCount = Int(counts[0])
    added = nil
    gone = nil
    averages = counts.dropFirst().map { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) }
    guard averages.allSatisfy({ $0.isFinite && $0 > 0 }) else {
      throw .corrupt(file.path, section: TextSection.counts, "an average length is not positive")
    }
    classes = try ClassTableReader.read(file, fieldCount: fieldCount)
    dictionary = try TermDictionary(file)
    store = try PostingStore(
      file: file, documents: storedCount, classCount: classes.count, fieldCount: fieldCount,
      termCount: dictionary.count)
    scores = ClassScoreCache(
      table: classes, schema: schema, model: BM25F(schema: schema, averages: averages))
  }

  /// The same with the documents of another index after its own.
  ///
  /// Answers are those of one index of all of them, but for lengths of fields: those of the added ones are
  /// measured by the averages of this one, with which they should have been built
  /// (`TextIndexBuilder.write(to:beside:)`).
  ///
  /// - Parameters:
  ///   - other: nil for no documents.
  ///   - gone: an index of documents that no longer count for how rare a word is. Who asks still has to
  ///     leave them out, by what is allowed.
  /// - Precondition: nothing was added to any of them yet, and all have the same fields.
  package func adding(_ other: TextIndex?, without gone: TextIndex? = nil) -> TextIndex {
    precondition(
      added == nil && other?.added == nil && other?.schema ?? schema == schema,
      "Documents are added once, all together, with the same fields.")
    return TextIndex(self, adding: other, without: gone)
  }

  private init(_ whole: TextIndex, adding other: TextIndex?, without gone: TextIndex?) {
    added = other
    self.gone = gone
    file = whole.file
    identity = whole.identity
    schema = whole.schema
    allGroups = whole.allGroups
    storedCount = whole.storedCount
    averages = whole.averages
    classes = whole.classes
    dictionary = whole.dictionary
    store = whole.store
    scores = whole.scores
  }

  /// Distinct terms in the dictionary.
  public var termCount: Int { dictionary.count }

  /// Whether the index was built with the analysis tables of this version. Otherwise it should be
  /// built again: some terms may be folded or romanized differently now.
  public var hasCurrentAnalysis: Bool { identity.analysisHash == AnalysisTables.hash }

  /// Reads every byte of the file and compares checksums.
  ///
  /// - Throws: the first damage found.
  public func verify() throws(IndexFileError) { try file.verify() }

  /// Fields that are analyzed in the same way, of those in `mask`, in the order of the schema.
  func analysisGroups(_ mask: FieldMask) -> [(options: AnalysisOptions, fields: FieldMask)] {
    if mask == .all { return allGroups }
    return TextIndex.groups(schema, mask)
  }

  private static func groups(
    _ schema: TextSchema, _ mask: FieldMask
  ) -> [(options: AnalysisOptions, fields: FieldMask)] {
    let relevant: AnalysisOptions = [.englishStems, .englishStopWords]
    var groups: [(options: AnalysisOptions, fields: FieldMask)] = []
    for (position, field) in schema.fields.enumerated() {
      let bit = FieldMask(field: position)
      guard mask.contains(bit) else { continue }
      let options = field.analysis.intersection(relevant)
      if let group = groups.firstIndex(where: { $0.options == options }) {
        groups[group].fields.formUnion(bit)
      } else {
        groups.append((options, bit))
      }
    }
    return groups
  }
}

/// Reads the table of posting classes and refuses any that scoring could not follow.
enum ClassTableReader {
  static func read(
    _ file: MappedIndexFile, fieldCount: Int
  ) throws(IndexFileError) -> PostingClassTable {
    let starts = try file.array(TextSection.classStarts, of: UInt32.self)
    let entries = try file.array(TextSection.classEntries, of: UInt32.self)
    try Ascending.check(starts, upTo: entries.count, TextSection.classStarts, file.path)
    for number in 0..<(starts.count - 1) {
      var previous = -1
      let range = Int(starts[number])..<Int(starts[number + 1])
      for index in range {
        let field = PostingClass.field(entries[index])
        guard field > previous, field < fieldCount, PostingClass.frequency(entries[index]) > 0,
          entries[index] >> 24 == 0
        else {
          throw .corrupt(file.path, section: TextSection.classEntries, "class \(number)")
        }
        previous = field
      }
      if range.isEmpty {
        throw .corrupt(file.path, section: TextSection.classStarts, "class \(number) is empty")
      }
    }
    return PostingClassTable(starts: Array(starts), entries: Array(entries))
  }
}
