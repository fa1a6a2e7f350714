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
    let quantizer = ScalarQuantizer(centre: centre)
    return quantizer.decode(
      base(codes) + vertex * header.stride, scale: terms[2 * vertex])
  }

  /// Checks every number that a search follows, which opening leaves out.
  func verifyNumbers(path: String) throws(IndexFileError) {
    func damaged(_ section: String) -> IndexFileError {
      .corrupt(path, section: section, "a number that leads outside the index")
    }
    let vertices = UInt32(header.vertices)
    guard graph.allSatisfy({ $0 < vertices }) else { throw damaged(VectorSection.graph) }
    guard entryGraph.allSatisfy({ $0 < header.entries.linked }) else {
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
    guard terms.allSatisfy(\.isFinite), centre.allSatisfy(\.isFinite) else {
      throw damaged(VectorSection.terms)
    }
  }
}
