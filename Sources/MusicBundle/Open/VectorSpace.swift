import IndexFile
package import TextEncoder
package import VectorIndex

/// A named vector space of a generation, with what turns words into its vectors.
package struct VectorSpace: Sendable {
  package let name: String
  package let index: UpdatableVectorIndex
  package let encoder: Encoder
  private let stored: VectorIndex
  /// The mapped file of the encoder beside the index, when there is one.
  private let encoderFile: MappedIndexFile?

  package enum Encoder: Sendable {
    /// Vectors came from outside, and nothing here can make another.
    case none
    /// The one beside the index, learned from the catalog.
    case latent(LatentSemanticEncoder)
    /// One that the caller must bring, of this identity.
    case external(String)
  }

  init(_ entry: SpaceList.Entry, number: Int, in folder: String) throws(IndexFileError) {
    let files = SpaceFiles(number: number, in: folder)
    name = entry.name
    do throws(VectorIndexError) {
      stored = try VectorIndex(opening: files.index)
    } catch {
      throw error.inFile(files.index)
    }
    index = UpdatableVectorIndex(stored)
    switch entry.encoder {
    case nil: (encoder, encoderFile) = (.none, nil)
    case LatentStage.spaceName:
      let file = try MappedIndexFile(
        opening: files.encoder, kind: LatentSemanticEncoder.fileKind,
        versions: 1...LatentSemanticEncoder.formatVersion)
      let latent = try LatentSemanticEncoder(file: file, tokenizer: LatentStage.tokenizer)
      guard latent.dimension == index.dimensions else {
        throw .corrupt(
          files.encoder, section: "settings",
          "it makes \(latent.dimension) components, the index has \(index.dimensions)")
      }
      (encoder, encoderFile) = (.latent(latent), file)
    case let identity?: (encoder, encoderFile) = (.external(identity), nil)
    }
  }

  private init(_ space: VectorSpace, index: UpdatableVectorIndex) {
    self.index = index
    name = space.name
    encoder = space.encoder
    stored = space.stored
    encoderFile = space.encoderFile
  }

  /// The same without some vectors and with others.
  ///
  /// - Parameters:
  ///   - removed: ordinals whose vectors go, ascending.
  ///   - added: vectors of the ordinals after those that were built; those that are none of this space
  ///     are left out.
  /// - Complexity: O(vectors that go and come).
  func changed(without removed: [UInt32], with added: [(UInt32, [Float])]) -> VectorSpace {
    let changed = UpdatableVectorIndex(stored)
    for ordinal in removed { changed.remove(ordinal) }
    // A space that was imported anew since may have vectors of another length.
    for (ordinal, vector) in added { try? changed.set(vector, for: ordinal) }
    return VectorSpace(self, index: changed)
  }

  func verify() throws(IndexFileError) {
    try encoderFile?.verify()
    do throws(VectorIndexError) {
      try stored.verify()
    } catch {
      throw error.inFile(name)
    }
  }
}

extension VectorSpace {
  /// Looks where every number of the encoder leads; `verify` has looked at those of the index.
  func verifyNumbers() throws(IndexFileError) {
    try encoderFile?.verify([.ends("term.offsets", of: "term.bytes")])
  }
}

extension VectorIndexError {
  /// The same as an error of the file at `path`.
  func inFile(_ path: String) -> IndexFileError {
    if case .file(let error) = self { return error }
    return .corrupt(path, section: "vectors", description)
  }
}
