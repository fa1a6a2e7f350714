import IndexFile
import TextAnalysis
import TextEncoder
import VectorIndex

/// A named vector space of a generation, with what turns words into its vectors.
struct VectorSpace: Sendable {
  let name: String
  let index: VectorIndex
  let encoder: Encoder
  /// The mapped file of the encoder beside the index, when there is one.
  private let encoderFile: MappedIndexFile?

  enum Encoder: Sendable {
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
      index = try VectorIndex(opening: files.index)
    } catch {
      throw error.inFile(files.index)
    }
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

  func verify() throws(IndexFileError) {
    try encoderFile?.verify()
    do throws(VectorIndexError) {
      try index.verify()
    } catch {
      throw error.inFile(name)
    }
  }
}

extension VectorIndexError {
  /// The same as an error of the file at `path`.
  func inFile(_ path: String) -> IndexFileError {
    if case .file(let error) = self { return error }
    return .corrupt(path, section: "vectors", description)
  }
}

/// A vector space as a caller sees it.
public struct SpaceDescription: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// Components a vector.
  public var dimension: Int
  /// Tracks that have a vector.
  public var count: Int
  /// Whether words can be looked for in it: with the encoders that the engine has been given.
  public var takesWords: Bool
  /// The encoder that made its vectors: "latent", or an identity that the caller must bring.
  public var encoder: String?
}

/// The encoders that a caller brings, checked against the spaces that were made with them.
struct EncoderSet: Sendable {
  private let encoders: [any TextEncoder]

  init(_ encoders: [any TextEncoder], for spaces: [VectorSpace]) throws(EngineError) {
    self.encoders = encoders
    for space in spaces {
      guard case .external(let wanted) = space.encoder else { continue }
      let name = TextEncoderIdentity(wanted)?.name
      for encoder in encoders
      where encoder.identity.name == name && encoder.identity.description != wanted {
        throw .otherEncoder(
          space: space.name, expected: wanted, found: encoder.identity.description)
      }
    }
  }

  /// What encodes words for a space; nil when nothing can.
  func encoder(for space: VectorSpace) -> (any TextEncoder)? {
    switch space.encoder {
    case .none: nil
    case .latent(let encoder): encoder
    case .external(let identity):
      encoders.first {
        $0.identity.description == identity && $0.dimension == space.index.dimensions
      }
    }
  }
}
