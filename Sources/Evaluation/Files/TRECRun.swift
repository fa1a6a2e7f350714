/// Writes what a system ranked, one line a hit: `qid Q0 docid rank score tag`.
///
/// Any scoring tool of the field (trec_eval, ir_measures, pytrec_eval, ranx) reads the result.
/// Ranks count from 1. Ids must not hold spaces, because the format is separated by them: spaces,
/// tabs and line ends inside an id are written as `_`.
///
/// Such tools order by score and not by rank, so scores have to fall as ranks rise. `append` keeps
/// what it is given when it falls, and otherwise writes the previous score less the smallest step,
/// so that ties stay in the order in which they were ranked.
///
/// ```swift
/// var run = try TRECRun(creating: "run.txt", tag: "refrain")
/// try run.append(query: "q1", hits: [("d7", 12.5), ("d3", 11.0)])
/// try run.finish()
/// ```
struct TRECRun: ~Copyable {
  private var file: OutputFile
  private let tag: String
  private var buffer: [UInt8] = []

  /// Creates (or empties) the file at `path`.
  ///
  /// - Throws: `EvaluationError.unwritable`, like every method here.
  init(creating path: String, tag: String = "refrain") throws(EvaluationError) {
    file = try OutputFile(creating: path)
    self.tag = TRECRun.field(tag)
  }

  /// Writes the ranked hits of one query, best first.
  mutating func append(
    query: String, hits: [(id: String, score: Double)]
  ) throws(EvaluationError) {
    let query = TRECRun.field(query)
    var previous = Double.infinity
    for (index, hit) in hits.enumerated() {
      var score = hit.score.isFinite ? hit.score : -Double.greatestFiniteMagnitude
      if score >= previous { score = previous.nextDown }
      previous = score
      buffer.append(
        contentsOf: "\(query) Q0 \(TRECRun.field(hit.id)) \(index + 1) \(score) \(tag)\n".utf8)
    }
    if buffer.count > 1 << 20 {
      try file.write(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
  }

  /// Writes what is left and closes the file.
  consuming func finish() throws(EvaluationError) {
    try file.write(buffer)
    try file.finish()
  }

  private static func field(_ text: String) -> String {
    let bytes = text.utf8.map { byte in byte <= 0x20 || byte == 0x7F ? UInt8(ascii: "_") : byte }
    return bytes.isEmpty ? "_" : String(decoding: bytes, as: UTF8.self)
  }
}
