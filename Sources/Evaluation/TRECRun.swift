#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

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
public struct TRECRun: ~Copyable {
  private let path: String
  private let tag: String
  private var file: UnsafeMutablePointer<FILE>?
  private var buffer: [UInt8] = []

  /// Creates (or empties) the file at `path`.
  public init(creating path: String, tag: String = "refrain") throws(TRECRunError) {
    guard let file = fopen(path, "w") else {
      throw TRECRunError(path: path, action: "created", code: errno)
    }
    self.path = path
    self.tag = TRECRun.field(tag)
    self.file = file
  }

  deinit {
    if let file { fclose(file) }
  }

  /// Writes the ranked hits of one query, best first.
  public mutating func append(
    query: String, hits: [(id: String, score: Double)]
  ) throws(TRECRunError) {
    let query = TRECRun.field(query)
    var previous = Double.infinity
    for (index, hit) in hits.enumerated() {
      var score = hit.score.isFinite ? hit.score : -Double.greatestFiniteMagnitude
      if score >= previous { score = previous.nextDown }
      previous = score
      buffer.append(
        contentsOf: "\(query) Q0 \(TRECRun.field(hit.id)) \(index + 1) \(score) \(tag)\n".utf8)
    }
    if buffer.count > 1 << 20 { try flush() }
  }

  /// Writes what is left and closes the file.
  public consuming func finish() throws(TRECRunError) {
    try flush()
    let closing = file
    file = nil
    if let closing, fclose(closing) != 0 {
      throw TRECRunError(path: path, action: "closed", code: errno)
    }
  }

  private mutating func flush() throws(TRECRunError) {
    guard let file, !buffer.isEmpty else { return }
    let written = buffer.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard written == buffer.count, fflush(file) == 0 else {
      throw TRECRunError(path: path, action: "written", code: errno)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func field(_ text: String) -> String {
    let bytes = text.utf8.map { byte in byte <= 0x20 || byte == 0x7F ? UInt8(ascii: "_") : byte }
    return bytes.isEmpty ? "_" : String(decoding: bytes, as: UTF8.self)
  }
}

/// A run file could not be created or written.
public struct TRECRunError: Error, Sendable, CustomStringConvertible {
  /// The run file.
  public let path: String
  /// What was tried: "created", "written" or "closed".
  public let action: String
  /// The system's error number.
  public let code: Int32

  /// A sentence for people.
  public var description: String {
    "The run file \(path) could not be \(action): \(String(cString: strerror(code)))."
      + " Choose a path in a folder that exists and can be written."
  }
}
