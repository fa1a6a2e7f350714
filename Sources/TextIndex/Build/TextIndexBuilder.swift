public import Determinism
public import IndexFile
import TextAnalysis

/// Builds a text index from documents that arrive in the order of their ordinals.
///
/// ```swift
/// var builder = TextIndexBuilder(schema: schema)
/// builder.add([["Blue Moon"], ["Elvis Presley", "The King"]])  // ordinal 0: values by field
/// builder.add([["晴天"], ["周杰倫", "Jay Chou"]])                // ordinal 1
/// let summary = try builder.write(to: "text.rfi")
/// ```
///
/// A field may have several values (a name and its aliases); no phrase matches across two of them.
/// The bytes written depend on the documents, the schema and the build id alone, not on the number
/// of threads. Memory: about 12 bytes an occurrence of a term until `write` returns.
public struct TextIndexBuilder {
  private let schema: TextSchema
  private let pool: WorkPool
  private var pending: [[[String]]] = []
  private var runs: [Run] = []
  private var added = 0

  /// A builder for documents of `schema` that analyses on the threads of `pool`.
  public init(schema: TextSchema, pool: WorkPool = WorkPool()) {
    self.schema = schema
    self.pool = pool
  }

  /// The same, on a pool of `threads` threads of its own.
  public init(schema: TextSchema, threads: Int) {
    self.init(schema: schema, pool: WorkPool(threads: threads))
  }

  /// How many documents have been added: the next one's ordinal.
  public var count: Int { added }

  /// Adds a document; `values[f]` are the values of field f. Missing fields are empty ones.
  ///
  /// - Precondition: fewer than 2^32 - 1 documents.
  /// - Complexity: amortised O(length of the text), shared among the threads.
  public mutating func add(_ values: [[String]]) {
    precondition(added < Int(UInt32.max) - 1, "A text index holds fewer than 2^32 - 1 documents.")
    pending.append(values)
    added += 1
    if pending.count == Run.documentCount * pool.threads { invertPending() }
  }

  private mutating func invertPending() {
    let documents = pending
    let first = added - documents.count
    let size = Run.documentCount
    let schema = schema
    runs += pool.map((documents.count + size - 1) / size) { piece in
      RunInverter.run(
        of: documents[(piece * size)..<min((piece + 1) * size, documents.count)], schema: schema,
        firstOrdinal: UInt32(first + piece * size))
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes the index and ends the builder's work.
  ///
  /// - Parameter buildID: a number that the caller gives all files of one generation.
  /// - Throws: what `IndexFileWriter` throws.
  public mutating func write(
    to path: String, buildID: UInt64 = 0
  ) throws(IndexFileError) -> TextIndexSummary {
    invertPending()
    let merger = RunMerger(runs: runs, schema: schema)
    runs = []
    let pieces = merger.merge(pool: pool)
    let bounds = merger.documentBounds(documents: added, pool: pool)
    return try TextIndexWriter(
      schema: schema, documents: added, documentBounds: bounds, merger: merger, pieces: pieces
    )
    .write(to: path, buildID: buildID)
  }
}

/// What a build produced.
public struct TextIndexSummary: Sendable, Equatable {
  /// Documents in the index.
  public var documents: Int
  /// Distinct terms.
  public var terms: Int
  /// Pairs of a term and a document.
  public var postings: Int
  /// Bytes of the file.
  public var size: Int
}
