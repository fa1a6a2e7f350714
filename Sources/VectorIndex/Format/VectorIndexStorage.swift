internal import IndexFile

/// All arrays of a vector index, mapped from a file or owned.
struct VectorIndexStorage: Sendable {
  var header: VectorIndexHeader
  var centre: IndexArray<Float>
  /// `vertices` rows of `stride` codes.
  var codes: IndexArray<Int8>
  /// Scale and squared length, for each vertex.
  var terms: IndexArray<Float>
  /// The length of what the codes of each vertex miss.
  var errors: IndexArray<Float>
  /// The higher-precision copy; one of the two, or none for `.int8`.
  var floats: IndexArray<Float>?
  var halves: IndexArray<UInt16>?
  /// `vertices` lists of `degree` vertices; short lists are filled up with the vertex itself.
  var graph: IndexArray<UInt32>
  /// Vertices where searches may begin, their codes and terms once more, in one piece, and the
  /// links among them, by their places here; see `EntryCounts`.
  var entries: IndexArray<UInt32>
  var entryCodes: IndexArray<Int8>
  var entryTerms: IndexArray<Float>
  var entryGraph: IndexArray<UInt32>
  /// The ordinals of the vertices; those of vertex v lie at `memberStarts[v]..<memberStarts[v+1]`,
  /// ascending. Without duplicates the starts are empty and the member of vertex v is `members[v]`.
  var members: IndexArray<UInt32>
  var memberStarts: IndexArray<UInt32>
  /// The vertex of each ordinal, or `noVertex`.
  var vertexOf: IndexArray<UInt32>

  static let noVertex = UInt32.max

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

/// The address of an array's first element; some valid address when it is empty.
@inline(__always)
func base<T>(_ array: IndexArray<T>) -> UnsafePointer<T> {
  array.unsafeElements.baseAddress ?? UnsafePointer(bitPattern: 64)!
}

extension VectorIndexStorage {
  static let kind: FourCC = "VECT"
  static let version: UInt16 = 1

  /// Takes the arrays out of a mapped file and checks their sizes.
  ///
  /// What is stored in them is checked where it is used: a million vertices have 32 million links,
  /// and reading those would be the whole cost of opening.
  init(file: MappedIndexFile) throws(IndexFileError) {
    let words = try file.array(
      VectorSection.header, of: UInt64.self, count: VectorIndexHeader.wordCount)
    let header = try VectorIndexHeader(words, path: file.path)
    self.header = header
    // At most 2^31 vertices of 2^17 bytes: no product below overflows 64 bits.
    let vertices = header.vertices
    centre = try file.array(VectorSection.centre, of: Float.self, count: header.dimensions)
    codes = try file.array(VectorSection.codes, of: Int8.self, count: vertices * header.stride)
    terms = try file.array(VectorSection.terms, of: Float.self, count: 2 * vertices)
    errors = try file.array(VectorSection.errors, of: Float.self, count: vertices)
    switch header.encoding {
    case .float32:
      floats = try file.array(
        VectorSection.floats, of: Float.self, count: vertices * header.dimensions)
    case .float16:
      halves = try file.array(
        VectorSection.halves, of: UInt16.self, count: vertices * header.dimensions)
    case .int8: break
    }
    graph = try file.array(VectorSection.graph, of: UInt32.self, count: vertices * header.degree)
    entries = try file.array(VectorSection.entries, of: UInt32.self, count: header.entries.total)
    entryCodes = try file.array(
      VectorSection.entryCodes, of: Int8.self, count: header.entries.total * header.stride)
    entryTerms = try file.array(
      VectorSection.entryTerms, of: Float.self, count: 2 * header.entries.total)
    entryGraph = try file.array(
      VectorSection.entryGraph, of: UInt32.self,
      count: header.entries.linked * header.entries.degree)
    members = try file.array(VectorSection.members, of: UInt32.self, count: header.count)
    memberStarts = try file.array(
      VectorSection.memberStarts, of: UInt32.self,
      count: header.vertices == header.count ? 0 : vertices + 1)
    vertexOf = try file.array(VectorSection.vertexOf, of: UInt32.self, count: header.capacity)
    guard entries.allSatisfy({ $0 < vertices }) else {
      throw .corrupt(file.path, section: VectorSection.entries, "a vertex that does not exist")
    }
    // A search reads a few rows of the second copy: what lies around them stays on the disk.
    file.advise(VectorSection.floats, .random)
    file.advise(VectorSection.halves, .random)
  }

  /// Writes the file that `init(file:)` reads.
  func write(to path: String, buildID: UInt64) throws(IndexFileError) -> Int {
    var writer = try IndexFileWriter(
      creating: path,
      identity: IndexFileIdentity(
        kind: VectorIndexStorage.kind, formatVersion: VectorIndexStorage.version,
        buildID: buildID))
    try writer.write(VectorSection.header, header.words)
    try writer.write(VectorSection.centre, centre.unsafeElements)
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
    return try writer.finish()
  }
}
