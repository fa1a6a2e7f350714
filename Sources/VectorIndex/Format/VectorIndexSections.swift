internal import IndexFile

/// The names of the sections of a vector index file. `Indexes/VECTORS.md` describes them.
enum VectorSection {
  static let header = "header"
  static let center = "centre"
  static let codes = "codes"
  static let terms = "terms"
  static let errors = "errors"
  static let floats = "vectors.f32"
  static let halves = "vectors.f16"
  static let fine = "vectors.i4"
  static let graph = "graph"
  static let entries = "entries"
  static let entryCodes = "entries.codes"
  static let entryTerms = "entries.terms"
  static let entryGraph = "entries.graph"
  static let members = "members"
  static let memberStarts = "members.starts"
  static let vertexOf = "vertices"
}

/// The numbers that give the other sections their shapes: sixteen words, in this order.
struct VectorIndexHeader: Equatable {
  var dimensions: Int
  var metric: VectorMetric
  var encoding: VectorEncoding
  /// One more than the largest ordinal that the space may use.
  var capacity: Int
  /// Ordinals that have a vector.
  var count: Int
  /// Distinct vectors. Equal ones share a vertex.
  var vertices: Int
  /// Links a vertex, 0 without a graph.
  var degree: Int
  var entries = EntryCounts()
  /// For inner products the links at the front of each list that lead to large products; else 0.
  var leading = 0

  /// Whether codes and center are of rotated vectors; see `BlockRotation`.
  var isRotated = false
  /// Whether the links of each vertex are packed; then none of them lead.
  var isPacked = false

  /// Numbers of a vector as it is coded.
  var codedDimensions: Int { isRotated ? stride : dimensions }

  /// Links of each list that suffice without a filter.
  var followed: Int { leading > 0 ? leading : degree }

  static let wordCount = 16

  var stride: Int { CodeRows.stride(dimensions: dimensions) }
  /// How the links of `graph` lie there.
  var links: LinkLayout {
    isPacked
      ? .packed(degree: degree, vertices: vertices) : .plain(degree: degree, vertices: vertices)
  }

  var words: [UInt64] {
    var words = [
      dimensions, Int(metric.code), Int(encoding.code), capacity, count, vertices, degree,
      entries.total, entries.scanned, entries.linked, entries.degree,
      leading, isRotated ? 1 : 0, isPacked ? 1 : 0,
    ].map(UInt64.init)
    words += Array(repeating: 0, count: VectorIndexHeader.wordCount - words.count)
    return words
  }

  init(
    dimensions: Int, metric: VectorMetric, encoding: VectorEncoding, capacity: Int, count: Int,
    vertices: Int, degree: Int, entries: EntryCounts, leading: Int = 0, isRotated: Bool = false,
    isPacked: Bool = false
  ) {
    self.dimensions = dimensions
    self.metric = metric
    self.encoding = encoding
    self.capacity = capacity
    self.count = count
    self.vertices = vertices
    self.degree = degree
    self.entries = entries
    self.leading = leading
    self.isRotated = isRotated
    self.isPacked = isPacked
  }

  /// Reads and checks the numbers against each other; sections are checked against them later.
  init(_ words: IndexArray<UInt64>, path: String) throws(IndexFileError) {
    func damaged(_ detail: String) -> IndexFileError {
      .corrupt(path, section: VectorSection.header, detail)
    }
    let largest = UInt64(Int32.max)
    guard words.allSatisfy({ $0 <= largest }) else { throw damaged("a number is too large") }
    dimensions = Int(words[0])
    capacity = Int(words[3])
    count = Int(words[4])
    vertices = Int(words[5])
    degree = Int(words[6])
    entries = EntryCounts(
      total: Int(words[7]), scanned: Int(words[8]), linked: Int(words[9]), degree: Int(words[10]))
    leading = Int(words[11])
    guard words[12] <= 1 else { throw damaged("an unknown rotation") }
    isRotated = words[12] == 1
    isPacked = words[13] == 1
    guard words[13] <= 1, !isPacked || leading == 0 && degree > 0 else {
      throw damaged("an unknown layout of links")
    }
    guard let metric = VectorMetric(code: UInt32(words[1])),
      let encoding = VectorEncoding(code: UInt32(words[2]))
    else { throw damaged("an unknown metric or encoding") }
    self.metric = metric
    self.encoding = encoding
    guard (1...VectorIndexLimits.dimensions).contains(dimensions) else {
      throw damaged("\(dimensions) dimensions")
    }
    guard vertices <= count, count <= capacity, (vertices == 0) == (count == 0) else {
      throw damaged("\(vertices) vertices for \(count) vectors of \(capacity) ordinals")
    }
    guard degree <= VectorIndexLimits.degree, entries.total <= 2 * vertices,
      (degree == 0) == (entries.total == 0), entries.scanned <= entries.linked,
      entries.linked <= min(entries.total, vertices),
      entries.degree <= VectorIndexLimits.degree, leading <= degree
    else { throw damaged("\(degree) links a vertex and \(entries.total) entries") }
  }
}

/// How many vertices searches may begin at, and how those are reached.
///
/// The first `linked` entries are a sample (random; for inner products mostly the longest) with a small graph of
/// their own, in which a search finds the region of its query. It enters that graph at the best of the first
/// `scanned`, and of the entries behind the sample, which nothing leads to.
struct EntryCounts: Equatable, Sendable {
  var total = 0
  var scanned = 0
  var linked = 0
  /// Links an entry of the sample; 0 when all of the sample is scanned.
  var degree = 0

  /// How those lie in `entries.graph`.
  var links: LinkLayout { .plain(degree: degree, vertices: linked) }
}

enum VectorIndexLimits {
  static let dimensions = 65_536
  static let count = Int(Int32.max)
  static let degree = 256
  /// The longest vector whose square, and that of a difference, single precision holds with room.
  static let length = 1e18
}

extension VectorIndexLimits {
  /// A vector as an index keeps it under an ordinal: at unit length for cosine.
  ///
  /// - Throws: `.tooMany`, `.wrongDimensions`, `.notFinite`, `.tooLong`.
  static func kept(
    _ vector: [Float], for ordinal: UInt32, dimensions: Int, metric: VectorMetric
  ) throws(VectorIndexError) -> [Float] {
    guard ordinal < count else { throw .tooMany }
    guard vector.count == dimensions else {
      throw .wrongDimensions(expected: dimensions, found: vector.count)
    }
    if let bad = VectorArithmetic.firstNotFinite(in: vector) {
      throw .notFinite(ordinal: ordinal, component: bad)
    }
    if metric == .cosine { return VectorArithmetic.normalized(vector) }
    guard vector.withUnsafeBufferPointer({ VectorArithmetic.length($0) }) <= length else {
      throw .tooLong(ordinal: ordinal)
    }
    return vector
  }
}
