public import IndexFile
public import Primitives
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
/// The bytes written depend on the documents, the schema and the build id alone: neither on the number
/// of threads nor on the memory that the build may use.
///
/// Memory, until `write` returns: about 12 bytes an occurrence of a term; with a scratch space no more
/// than it allows, and beside it the texts of up to 8,192 documents a thread (or 16 MiB of text), about
/// 12 MiB a thread for merging, and 2 to 4 bytes a document and a term.
public struct TextIndexBuilder: Sendable {
  private let schema: TextSchema
  private let pool: WorkPool
  private var pending: [[[String]]] = []
  private var pendingBytes = 0
  private var store: RunStore
  private let scratch: TextScratchSpace?
  private var added = 0
  /// Why the scratch space could not be used: `write` throws it.
  private var failure: IndexFileError?

  /// Texts of so many bytes a thread are inverted although they are few.
  private static let maximumPendingBytes = 16 << 20

  /// A builder for documents of `schema` that analyses on the threads of `pool`.
  ///
  /// - Parameters:
  ///   - schema: the fields.
  ///   - pool: the threads that analyze.
  ///   - scratch: where to put what does not fit its memory; nil to keep all in memory.
  public init(
    schema: TextSchema, pool: WorkPool = WorkPool(), scratch: TextScratchSpace? = nil
  ) {
    self.schema = schema
    self.pool = pool
    self.scratch = scratch
    store = RunStore(scratch: scratch)
  }

  /// The same, on a pool of `threads` threads of its own.
  public init(schema: TextSchema, threads: Int, scratch: TextScratchSpace? = nil) {
    self.init(schema: schema, pool: WorkPool(threads: threads), scratch: scratch)
  }

  /// How many documents have been added: the next one's ordinal.
  public var count: Int { added }

  /// Adds a document; `values[f]` are the values of field f. Missing fields are empty ones.
  ///
  /// When the scratch space cannot be written, that is the error of `write`.
  ///
  /// - Precondition: fewer than 2^32 - 1 documents.
  /// - Complexity: amortized O(length of the text), shared among the threads.
  public mutating func add(_ values: [[String]]) {
    precondition(added < Int(UInt32.max) - 1, "A text index holds fewer than 2^32 - 1 documents.")
    added += 1
    guard failure == nil else { return }
    pending.append(values)
    for field in values { for value in field { pendingBytes += value.utf8.count } }
    if pending.count == Run.documentCount * pool.threads
      || pendingBytes >= TextIndexBuilder.maximumPendingBytes * pool.threads
    {
      invertPending()
    }
  }

  /// Whether the scratch space has been used, for tests.
  private(set) var hasSpilled = false

  private mutating func invertPending() {
    let documents = pending
    let first = added - documents.count
    // Evenly, where texts are long: each thread has a share.
    let share = (documents.count + pool.threads - 1) / pool.threads
    let size = max(min(Run.documentCount, share), 1)
    let schema = schema
    let runs = pool.mapRanges(of: documents.indices, size: size) { range in
      RunInverter.run(
        of: documents[range], schema: schema, firstOrdinal: UInt32(first + range.lowerBound))
    }
    pending.removeAll(keepingCapacity: true)
    pendingBytes = 0
    do throws(IndexFileError) {
      try store.append(runs)
      hasSpilled = hasSpilled || store.stored > 0
    } catch {
      failure = error
    }
  }

  /// Writes the index and ends the builder's work.
  ///
  /// - Parameters:
  ///   - path: the file to write.
  ///   - buildID: a number that the caller gives all files of one generation.
  /// - Throws: what `IndexFileWriter` throws.
  public mutating func write(
    to path: String, buildID: UInt64 = 0
  ) throws(IndexFileError) -> TextIndexSummary {
    try write(to: path, buildID: buildID, averages: nil, isDurable: true)
  }

  /// Writes the index of documents that will be added to others (`TextIndex.adding`).
  ///
  /// - Parameter index: what they will be added to, whose mean lengths count for them.
  package mutating func write(
    to path: String, beside index: TextIndex
  ) throws(IndexFileError) {
    _ = try write(
      to: path, buildID: index.identity.buildID, averages: index.averages, isDurable: false)
  }

  /// Analyzes what was added so far, so that copies of the builder need not do it again.
  package mutating func analyze() { if failure == nil, !pending.isEmpty { invertPending() } }

  private mutating func write(
    to path: String, buildID: UInt64, averages: [Float]?, isDurable: Bool
  ) throws(IndexFileError) -> TextIndexSummary {
    if failure == nil { invertPending() }
    if let failure { throw failure }
    let merger = RunMerger(runs: store.runs, schema: schema, averages: averages)
    store = RunStore(scratch: scratch)
    let pieces = try merger.merge(pool: pool, scratch: scratch)
    let bounds = merger.documentBounds(documents: added, pool: pool)
    return try TextIndexWriter(
      schema: schema, documents: added, documentBounds: bounds, model: merger.model,
      classes: merger.classes, pieces: pieces
    )
    .write(to: path, buildID: buildID, isDurable: isDurable)
  }
}

/// What a build produced.
public struct TextIndexSummary: Sendable, Equatable {
  /// Documents in the index.
  public var documents: Int
  /// Distinct terms.
  public var terms: Int
  /// Postings: pairs of a term and a document.
  public var postings: Int
  /// Bytes of the file.
  public var size: Int
}
