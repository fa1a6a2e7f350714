internal import IndexFile
internal import Primitives

/// Turns a builder's rows into the arrays of an index: equal vectors joined, codes, graph, order.
struct VectorIndexAssembly {
  let builder: VectorIndexBuilder
  let capacity: Int
  let pool: WorkPool
  private let groups: DuplicateGroups
  private let dimensions: Int
  private let stride: Int

  init(builder: VectorIndexBuilder, capacity: Int, pool: WorkPool) {
    self.builder = builder
    self.capacity = capacity
    self.pool = pool
    groups = DuplicateGroups(builder.rows, pool: pool)
    dimensions = builder.dimensions
    stride = CodeRows.stride(dimensions: builder.dimensions)
  }

  func storage() -> VectorIndexStorage {
    let center = center()
    // A random order makes the first vertices a sample of all, and every batch like the others.
    var order = Array(0..<UInt32(groups.count))
    var generator = SplitMix64(seed: 0x5EED)
    for i in order.indices.dropFirst().reversed() { order.swapAt(i, generator.below(i + 1)) }
    if builder.metric == .innerProduct {
      order = ProductGraph.order(lengths: lengths(in: order)).map { order[$0] }
    }
    let isRotated = areUneven(order.prefix(VectorIndexAssembly.sample), around: center)
    let quantizer = ScalarQuantizer(
      center: IndexArray(
        isRotated ? BlockRotation.rotated(center, stride: stride) : center),
      isRotated: isRotated)
    let random = EncodedCodes(assembly: self, quantizer: quantizer, order: order)
    guard groups.count >= builder.graph.minimumGraphCount else {
      let sorted = EncodedCodes(
        assembly: self, quantizer: quantizer, order: Array(0..<UInt32(groups.count)))
      return arrays(sorted, quantizer, graph: nil)
    }
    let products =
      builder.metric == .innerProduct
      ? productTerms(of: random, around: center) : nil
    let plan = GraphPlan(codes: random, options: builder.graph, products: products, pool: pool)
    let final = EncodedCodes(
      assembly: self, quantizer: quantizer, order: plan.order.map { order[Int($0)] })
    return arrays(final, quantizer, graph: plan)
  }

  /// The mean of all distinct vectors.
  private func center() -> [Float] {
    var sums = [Double](repeating: 0, count: dimensions)
    var vector = [Float](repeating: 0, count: dimensions)
    for group in 0..<groups.count {
      copyVector(of: group, into: &vector)
      for i in 0..<dimensions { sums[i] += Double(vector[i]) }
    }
    let count = Double(max(1, groups.count))
    return sums.map { sum in
      let mean = Float(sum / count)
      return mean.isFinite ? mean : 0
    }
  }

  /// Vectors that decide whether all are rotated.
  private static let sample = 1_000

  /// Whether the largest numbers of vectors stand out so much that codes of rotated ones are at least
  /// twice as fine, at equal lengths.
  private func areUneven(_ groups: ArraySlice<UInt32>, around center: [Float]) -> Bool {
    var vector = [Float](repeating: 0, count: dimensions)
    var plain = 0.0
    var rotated = 0.0
    for group in groups {
      copyVector(of: Int(group), into: &vector)
      for i in 0..<dimensions { vector[i] -= center[i] }
      func largest(_ numbers: [Float]) -> Double {
        // Relative to the length, which long vectors would outweigh all others by.
        let length = numbers.withUnsafeBufferPointer { VectorArithmetic.length($0) }
        guard length > 0, length.isFinite else { return 0 }
        return Double(numbers.reduce(0) { max($0, abs($1)) }) / length
      }
      plain += largest(vector)
      rotated += largest(BlockRotation.rotated(vector, stride: stride))
    }
    return plain * Double(dimensions).squareRoot() > 2 * rotated * Double(stride).squareRoot()
  }

  func copyVector(of group: Int, into vector: inout [Float]) {
    vector.withUnsafeMutableBufferPointer {
      builder.rows.copy(Int(groups.rows[groups.starts[group]]), into: $0.baseAddress!)
    }
  }

  private func arrays(
    _ codes: EncodedCodes, _ quantizer: ScalarQuantizer, graph: GraphPlan?
  ) -> VectorIndexStorage {
    let vertices = groups.count
    let header = VectorIndexHeader(
      dimensions: dimensions, metric: builder.metric, encoding: builder.encoding,
      capacity: capacity, count: builder.count, vertices: vertices,
      degree: graph?.degree ?? 0, entries: graph?.counts ?? EntryCounts(),
      leading: graph?.leading ?? 0, isRotated: quantizer.isRotated,
      // Leading links are those at the front of a list, which packed ones do not keep apart.
      isPacked: graph.map { $0.leading == 0 } ?? false)
    var members: [UInt32] = []
    members.reserveCapacity(builder.count)
    var starts: [UInt32] = [0]
    var vertexOf = [UInt32](repeating: VectorIndexStorage.noVertex, count: capacity)
    for vertex in 0..<vertices {
      for row in groups.rows[groups.range(of: Int(codes.order[vertex]))] {
        let ordinal = builder.ordinals[Int(row)]
        members.append(ordinal)
        vertexOf[Int(ordinal)] = UInt32(vertex)
      }
      starts.append(UInt32(members.count))
    }
    let entries = graph?.entries ?? []
    var entryCodes: [Int8] = []
    var entryTerms: [Float] = []
    for entry in entries {
      entryTerms += codes.terms[2 * Int(entry)..<2 * Int(entry) + 2]
      entryCodes += codes.codes[Int(entry) * stride..<(Int(entry) + 1) * stride]
    }
    let rows = codes.order.map { Int(groups.rows[groups.starts[Int($0)]]) }
    var ranked = RankedCopy()
    switch builder.encoding {
    case .float32: ranked.floats = gathered(rows, from: builder.rows.floats)
    case .float16: ranked.halves = gathered(rows, from: builder.rows.halves)
    case .int12: ranked.fine = IndexArray(codes.fine)
    case .int8: break
    }
    return VectorIndexStorage(
      header: header, center: quantizer.center, codes: IndexArray(codes.codes),
      terms: IndexArray(codes.terms), errors: IndexArray(codes.errors), ranked: ranked,
      graph: IndexArray(header.links.stored(graph?.links ?? [])),
      entries: EntryArrays(
        vertices: IndexArray(entries), codes: IndexArray(entryCodes),
        terms: IndexArray(entryTerms),
        graph: IndexArray(header.entries.links.stored(graph?.entryLinks ?? []))),
      members: IndexArray(members),
      memberStarts: IndexArray(vertices == builder.count ? [] : starts),
      vertexOf: IndexArray(vertexOf))
  }

  private func gathered<T: BitwiseCopyable>(_ rows: [Int], from source: [T]) -> IndexArray<T> {
    IndexArray(
      [T](unsafeUninitializedCapacity: rows.count * dimensions) { buffer, count in
        source.withUnsafeBufferPointer { source in
          for (position, row) in rows.enumerated() {
            (buffer.baseAddress! + position * dimensions).initialize(
              from: source.baseAddress! + row * dimensions, count: dimensions)
          }
        }
        count = rows.count * dimensions
      })
  }

  private func productTerms(of codes: EncodedCodes, around center: [Float]) -> ProductTerms {
    var vector = [Float](repeating: 0, count: dimensions)
    let withCenter = codes.order.map { group in
      copyVector(of: Int(group), into: &vector)
      var product = 0.0
      for i in 0..<dimensions {
        product += (Double(vector[i]) - Double(center[i])) * Double(center[i])
      }
      return Float(product)
    }
    return ProductTerms(
      codedTerms: codes.terms, lengths: lengths(in: codes.order), withCenter: withCenter)
  }

  /// The lengths of the vectors in `order`, for inner products.
  private func lengths(in order: [UInt32]) -> [Float] {
    var vector = [Float](repeating: 0, count: dimensions)
    return order.map { group in
      copyVector(of: Int(group), into: &vector)
      return Float(vector.withUnsafeBufferPointer { VectorArithmetic.length($0) })
    }
  }
}
