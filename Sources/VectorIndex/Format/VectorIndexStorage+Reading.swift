internal import CKernels
internal import IndexFile

extension VectorIndexStorage {
  /// The stored vector of a vertex.
  func vector(_ vertex: Int) -> [Float] {
    let dimensions = header.dimensions
    if let floats {
      return Array(floats[vertex * dimensions..<(vertex + 1) * dimensions])
    }
    if let halves {
      return [Float](unsafeUninitializedCapacity: dimensions) { buffer, count in
        rf_f32_from_f16(base(halves) + vertex * dimensions, dimensions, buffer.baseAddress!)
        count = dimensions
      }
    }
    let coded = codedVector(vertex)
    return header.isRotated ? BlockRotation.undone(coded, count: dimensions) : coded
  }

  /// What the codes of a vertex stand for.
  private func codedVector(_ vertex: Int) -> [Float] {
    let count = header.codedDimensions
    guard let fine else {
      return ScalarQuantizer(center: center).decode(
        base(codes) + vertex * header.stride, scale: terms[2 * vertex])
    }
    return [Float](unsafeUninitializedCapacity: count) { buffer, filled in
      rf_decode_i12(
        base(codes) + vertex * header.stride, base(fine) + vertex * header.stride / 2,
        base(center), terms[2 * vertex] * 0.0625, count, buffer.baseAddress!)
      filled = count
    }
  }

  /// Checks every number that a search follows, which opening leaves out.
  func verifyNumbers(path: String) throws(IndexFileError) {
    func damaged(_ section: String) -> IndexFileError {
      .corrupt(path, section: section, "a number that leads outside the index")
    }
    let vertices = UInt32(header.vertices)
    guard header.links.isSound(base(graph), lists: header.vertices, below: header.vertices) else {
      throw damaged(VectorSection.graph)
    }
    let entries = header.entries
    guard entries.links.isSound(base(entryGraph), lists: entries.linked, below: entries.linked)
    else {
      throw damaged(VectorSection.entryGraph)
    }
    guard members.allSatisfy({ $0 < header.capacity }) else {
      throw damaged(VectorSection.members)
    }
    guard vertexOf.allSatisfy({ $0 < vertices || $0 == VectorIndexStorage.noVertex }) else {
      throw damaged(VectorSection.vertexOf)
    }
    if !memberStarts.isEmpty {
      var previous: UInt32 = 0
      for start in memberStarts {
        guard start >= previous, start <= header.count else {
          throw damaged(VectorSection.memberStarts)
        }
        previous = start
      }
    }
    guard vertexOf.count(where: { $0 != VectorIndexStorage.noVertex }) == header.count else {
      throw damaged(VectorSection.vertexOf)
    }
    guard !errors.contains(where: \.isNaN) else { throw damaged(VectorSection.errors) }
    guard terms.allSatisfy(\.isFinite), center.allSatisfy(\.isFinite) else {
      throw damaged(VectorSection.terms)
    }
  }
}
