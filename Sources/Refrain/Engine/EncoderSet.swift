import MusicBundle
import TextEncoder
import VectorIndex

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
