public import Primitives
import TextAnalysis
import TextIndex

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Ranks documents for judged queries by words, in the files of BEIR.
///
/// A corpus and queries are a JSON object a line (`_id`, `title`, `text`); judgements are a table
/// with a header (`query-id`, `corpus-id`, `score`, separated by tabs). Title and text are one
/// field, as in the usual "flat" baselines. Only queries with a judgement are ranked.
///
/// ```swift
/// let task = try TextTask(corpus: "corpus.jsonl", queries: "queries.jsonl", qrels: "test.tsv")
/// let report = try task.run(.init(k1: 0.9, b: 0.4))
/// print(report.ndcg10.mean, report.averagePrecision.mean)
/// ```
public struct TextTask: Sendable {
  /// How documents are indexed and scored.
  public struct Settings: Sendable {
    /// BM25's k1, above 0: how soon further occurrences of a word stop counting.
    public var k1: Float
    /// BM25's b, 0...1: how far a document's length counts.
    public var b: Float
    /// Whether English words are stemmed and stop words dropped.
    public var hasStemming: Bool

    /// Settings; the defaults are those of Anserini's flat BM25.
    public init(k1: Float = 0.9, b: Float = 0.4, stemming: Bool = true) {
      self.k1 = k1
      self.b = b
      hasStemming = stemming
    }
  }

  /// One line of a corpus or of queries.
  private struct Line: Decodable {
    var _id: String
    var title: String?
    var text: String
  }

  /// Ids of the documents, by ordinal.
  public let documents: [String]
  private let texts: [String]
  /// The judged queries, in the order of their file.
  public let queries: [(id: String, text: String)]
  private let gains: [[String: Double]]

  /// Reads the three files.
  ///
  /// - Throws: `EvaluationError.unreadable`, and `.malformed` for a line that is not of the format.
  public init(corpus: String, queries: String, qrels: String) throws(EvaluationError) {
    var judged: [String: [String: Double]] = [:]
    try LineFile(path: qrels).forEach(separatedBy: .blanks) {
      (fields, line) throws(EvaluationError) in
      guard fields.count >= 3, let score = Double(fields[fields.count - 1]) else {
        // The first line names the columns.
        guard line > 1 else { return }
        throw .malformed(
          path: qrels, line: line,
          format: "A judgement is query-id, corpus-id and score, separated by tabs.")
      }
      judged[fields[0], default: [:]][fields[fields.count - 2]] = score
    }
    let lines = try TextTask.lines(of: corpus)
    documents = lines.map(\._id)
    texts = lines.map { ($0.title.map { $0 + " " } ?? "") + $0.text }
    let asked = try TextTask.lines(of: queries).filter { judged[$0._id] != nil }
    self.queries = asked.map { ($0._id, $0.text) }
    gains = asked.map { judged[$0._id] ?? [:] }
  }

  private static func lines(of path: String) throws(EvaluationError) -> [Line] {
    var lines: [Line] = []
    try LineFile(path: path).forEachObject(
      of: Line.self, format: "A line is a JSON object with _id, text and maybe title."
    ) { lines.append($0) }
    return lines
  }

  /// Builds an index in `folder`, ranks 1,000 documents a query, and measures.
  ///
  /// - Parameter folder: where the index is for that time; nil for the system's place for temporary files.
  /// - Throws: `IndexFileError` when the index cannot be written into the folder or read from it.
  public func run(
    _ settings: Settings = Settings(), folder: String? = nil, pool: WorkPool = WorkPool()
  ) throws -> TextReport {
    let folder = folder ?? FileManager.default.temporaryDirectory.path
    let path = folder + "/refrain-evaluate-text-\(UInt64.random(in: 0 ... .max)).rfi"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let analysis: AnalysisOptions = settings.hasStemming ? .englishProse : .prose
    let schema = TextSchema(
      fields: [.init("contents", b: settings.b, analysis: analysis)], k1: settings.k1)
    var builder = TextIndexBuilder(schema: schema, pool: pool)
    for text in texts { builder.add([[text]]) }
    _ = try builder.write(to: path)
    let index = try TextIndex(opening: path)
    let rankings = try queries.map { try index.search(.text($0.text), limit: TextReport.depth) }
    return TextReport(task: self, gains: gains, rankings: rankings)
  }
}

/// What an evaluation of text found.
public struct TextReport: Sendable {
  /// How many documents are ranked a query.
  public static let depth = 1000

  /// NDCG at 10.
  public let ndcg10: MetricSummary
  /// Average precision over 1,000 documents.
  public let averagePrecision: MetricSummary
  /// Recall at 100.
  public let recall100: MetricSummary
  private let queries: [String]
  private let rankings: [[(id: String, score: Double)]]

  init(task: TextTask, gains: [[String: Double]], rankings: [[TextHit]]) {
    queries = task.queries.map(\.id)
    let named = rankings.map { hits in
      hits.map { (id: task.documents[Int($0.ordinal)], score: Double($0.score)) }
    }
    self.rankings = named
    var ndcg: [Double] = []
    var precision: [Double] = []
    var recall: [Double] = []
    for (ranking, gains) in zip(named, gains) {
      let ids = ranking.map(\.id)
      let relevant = Set(gains.filter { $0.value > 0 }.keys)
      ndcg.append(RankingMetrics.ndcg(ids, gains: gains, at: 10))
      // All that is relevant divides, as in trec_eval.
      let shortened = Double(min(TextReport.depth, relevant.count)) / Double(max(relevant.count, 1))
      precision.append(
        RankingMetrics.averagePrecision(ids, relevant: relevant, at: TextReport.depth) * shortened)
      recall.append(RankingMetrics.recall(ids, relevant: relevant, at: 100))
    }
    ndcg10 = MetricSummary(values: ndcg, resamples: 200)
    averagePrecision = MetricSummary(values: precision, resamples: 200)
    recall100 = MetricSummary(values: recall, resamples: 200)
  }

  /// Writes what was ranked, in TREC format.
  ///
  /// - Throws: `.unwritable`.
  public func writeRun(to path: String) throws(EvaluationError) {
    var run = try TRECRun(creating: path, tag: "refrain-bm25")
    for (query, ranking) in zip(queries, rankings) { try run.append(query: query, hits: ranking) }
    try run.finish()
  }
}
