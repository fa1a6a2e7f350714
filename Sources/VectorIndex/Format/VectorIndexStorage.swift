internal import IndexFile

/// All arrays of a vector index, mapped from a file or owned.
///
/// A class, so that the parts of a search hold it by one reference instead of one an array.
final class VectorIndexStorage: Sendable {
  let header: VectorIndexHeader
  let center: IndexArray<Float>
  /// `vertices` rows of `stride` codes.
  let codes: IndexArray<Int8>
  /// Scale and squared length, for each vertex.
  let terms: IndexArray<Float>
  /// The length of what the codes of each vertex miss.
  let errors: IndexArray<Float>
  /// The higher-precision copy; one of the three, or none for `.int8`.
  let floats: IndexArray<Float>?
  let halves: IndexArray<UInt16>?
  /// `stride / 2` bytes a vertex, which refine its codes to 12 bits.
  let fine: IndexArray<UInt8>?
  /// `vertices` lists of `degree` vertices, laid out as the header's `links`; short lists are filled up with the
  /// vertex itself.
  let graph: IndexArray<UInt8>
  /// Vertices where searches may begin, their codes and terms once more, in one piece, and the
  /// links among them, by their positions here; see `EntryCounts`.
  let entries: IndexArray<UInt32>
  let entryCodes: IndexArray<Int8>
  let entryTerms: IndexArray<Float>
  let entryGraph: IndexArray<UInt8>
  /// The ordinals of the vertices; those of vertex v lie at `memberStarts[v]..<memberStarts[v+1]`,
  /// ascending. Without duplicates the starts are empty and the member of vertex v is `members[v]`.
  let members: IndexArray<UInt32>
  let memberStarts: IndexArray<UInt32>
  /// The vertex of each ordinal, or `noVertex`.
  let vertexOf: IndexArray<UInt32>

  static let noVertex = UInt32.max

  init(
    header: VectorIndexHeader, center: IndexArray<Float>, codes: IndexArray<Int8>,
    terms: IndexArray<Float>, errors: IndexArray<Float>, ranked: RankedCopy,
    graph: IndexArray<UInt8>, entries: EntryArrays, members: IndexArray<UInt32>,
    memberStarts: IndexArray<UInt32>, vertexOf: IndexArray<UInt32>
  ) {
    self.header = header
    self.center = center
    self.codes = codes
    self.terms = terms
    self.errors = errors
    floats = ranked.floats
    halves = ranked.halves
    fine = ranked.fine
    self.graph = graph
    self.entries = entries.vertices
    entryCodes = entries.codes
    entryTerms = entries.terms
    entryGraph = entries.graph
    self.members = members
    self.memberStarts = memberStarts
    self.vertexOf = vertexOf
  }

  /// The view that searches walk over. Valid while this value or a copy lives.
  var rows: CodeRows {
    CodeRows(
      codes: base(codes), terms: base(terms), count: header.vertices, stride: header.stride,
      biasWeight: header.metric == .innerProduct ? 0 : 1)
  }

  /// The same view of the entries.
  var entryRows: CodeRows {
    CodeRows(
      codes: base(entryCodes), terms: base(entryTerms), count: header.entries.total,
      stride: header.stride, biasWeight: header.metric == .innerProduct ? 0 : 1)
  }

  /// Where the ordinals of a vertex lie in `members`; never outside, also in a damaged file.
  @inline(__always)
  func memberRange(of vertex: Int) -> Range<Int> {
    if memberStarts.isEmpty { return vertex..<vertex + 1 }
    let starts = memberStarts.unsafeElements
    let end = min(Int(starts[vertex + 1]), header.count)
    return min(Int(starts[vertex]), end)..<end
  }
}

extension VectorIndexStorage {
  /// Whether an ordinal of `vertex` is in `allowed`.
  @inline(__always)
  func allows(_ vertex: UInt32, _ allowed: OrdinalSet) -> Bool {
    for position in memberRange(of: Int(vertex)) where allowed.contains(base(members)[position]) {
      return true
    }
    return false
  }
}

/// The copy of higher precision: at most one of the three.
struct RankedCopy {
  var floats: IndexArray<Float>?
  var halves: IndexArray<UInt16>?
  var fine: IndexArray<UInt8>?
}

/// Where searches begin; see `EntryCounts`.
struct EntryArrays {
  var vertices: IndexArray<UInt32>
  var codes: IndexArray<Int8>
  var terms: IndexArray<Float>
  var graph: IndexArray<UInt8>
}

/// The address of an array's first element; some valid address when it is empty.
@inline(__always)
func base<T>(_ array: IndexArray<T>) -> UnsafePointer<T> {
  array.unsafeElements.baseAddress ?? UnsafePointer(bitPattern: 64)!
}

extension VectorIndexStorage {
  static let kind: FourCC = "VECT"
  static let version: UInt16 = 4
  static let oldestVersion: UInt16 = 2
  /// Files without packed links or rotated vectors stay readable to whom knows nothing of these.
  static func version(of header: VectorIndexHeader) -> UInt16 {
    header.isPacked ? 4 : header.isRotated ? 3 : 2
  }

  /// Takes the arrays out of a mapped file and checks their sizes.
  ///
  /// What is stored in them is checked where it is used: a million vertices have 32 million links,
  /// and reading those would be the whole cost of opening.
  convenience init(file: MappedIndexFile) throws(IndexFileError) {
    let words = try file.array(
      VectorSection.header, of: UInt64.self, count: VectorIndexHeader.wordCount)
    let header = try VectorIndexHeader(words, path: file.path)
    // At most 2^31 vertices of 2^17 bytes: no product below overflows 64 bits.
    let vertices = header.vertices
    self.init(
      header: header,
      center: try file.array(VectorSection.center, of: Float.self, count: header.codedDimensions),
      codes: try file.array(VectorSection.codes, of: Int8.self, count: vertices * header.stride),
      terms: try file.array(VectorSection.terms, of: Float.self, count: 2 * vertices),
      errors: try file.array(VectorSection.errors, of: Float.self, count: vertices),
      ranked: try RankedCopy(file, header),
      graph: try file.array(
        VectorSection.graph, of: UInt8.self,
        count: header.links.sectionBytes(lists: vertices)),
      entries: try EntryArrays(file, header),
      members: try file.array(VectorSection.members, of: UInt32.self, count: header.count),
      memberStarts: try file.array(
        VectorSection.memberStarts, of: UInt32.self,
        count: vertices == header.count ? 0 : vertices + 1),
      vertexOf: try file.array(VectorSection.vertexOf, of: UInt32.self, count: header.capacity))
  }

  /// Writes the file that `init(file:)` reads.
  func write(to path: String, buildID: UInt64) throws(IndexFileError) -> Int {
    var writer = try IndexFileWriter(
      creating: path,
      identity: IndexFileIdentity(
        kind: VectorIndexStorage.kind, formatVersion: VectorIndexStorage.version(of: header),
        buildID: buildID))
    try writer.write(VectorSection.header, header.words)
    try writer.write(VectorSection.center, center.unsafeElements)
    try writer.write(VectorSection.entries, entries.unsafeElements)
    try writer.write(VectorSection.entryCodes, entryCodes.unsafeElements)
    try writer.write(VectorSection.entryTerms, entryTerms.unsafeElements)
    try writer.write(VectorSection.entryGraph, entryGraph.unsafeElements)
    try writer.write(VectorSection.codes, codes.unsafeElements)
    try writer.write(VectorSection.terms, terms.unsafeElements)
    try writer.write(VectorSection.graph, graph.unsafeElements)
    try writer.write(VectorSection.errors, errors.unsafeElements)
    try writer.write(VectorSection.members, members.unsafeElements)
    try writer.write(VectorSection.memberStarts, memberStarts.unsafeElements)
    try writer.write(VectorSection.vertexOf, vertexOf.unsafeElements)
    if let floats { try writer.write(VectorSection.floats, floats.unsafeElements) }
    if let halves { try writer.write(VectorSection.halves, halves.unsafeElements) }
    if let fine { try writer.write(VectorSection.fine, fine.unsafeElements) }
    return try writer.finish()
  }
}

extension RankedCopy {
  fileprivate init(_ file: MappedIndexFile, _ header: VectorIndexHeader) throws(IndexFileError) {
    let numbers = header.vertices * header.dimensions
    switch header.encoding {
    case .float32: floats = try file.array(VectorSection.floats, of: Float.self, count: numbers)
    case .float16: halves = try file.array(VectorSection.halves, of: UInt16.self, count: numbers)
    case .int12:
      fine = try file.array(
        VectorSection.fine, of: UInt8.self, count: header.vertices * header.stride / 2)
    case .int8: break
    }
    // A search reads a few rows of the second copy: what lies around them stays on the disk.
    for section in [VectorSection.floats, VectorSection.halves, VectorSection.fine] {
      file.advise(section, .random)
    }
  }
}

extension EntryArrays {
  fileprivate init(_ file: MappedIndexFile, _ header: VectorIndexHeader) throws(IndexFileError) {
    let counts = header.entries
    vertices = try file.array(VectorSection.entries, of: UInt32.self, count: counts.total)
    codes = try file.array(
      VectorSection.entryCodes, of: Int8.self, count: counts.total * header.stride)
    terms = try file.array(VectorSection.entryTerms, of: Float.self, count: 2 * counts.total)
    graph = try file.array(
      VectorSection.entryGraph, of: UInt8.self,
      count: counts.links.sectionBytes(lists: counts.linked))
    guard vertices.allSatisfy({ $0 < header.vertices }) else {
      throw .corrupt(file.path, section: VectorSection.entries, "a vertex that does not exist")
    }
  }
}
