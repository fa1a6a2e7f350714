import IndexFile
import Primitives
import TextEncoder
import VectorIndex

/// The generation before, of which an incremental build takes over what would come out the same.
struct PreviousGeneration {
  let generation: Generation
  private let spaces: SpaceList
  private let lease: GenerationLease

  /// The current generation of a bundle; nil when there is none or any byte of it is damaged, because
  /// damage must not be taken over.
  init?(of bundle: BundleFolder) {
    guard let current = try? bundle.currentGeneration(), current.fallback == nil else { return nil }
    generation = current.generation
    guard let lease = try? GenerationLease(on: generation),
      let spaces = try? SpaceList.read(from: generation.folder)
    else { return nil }
    self.lease = lease
    self.spaces = spaces
    guard (try? generation.verifyChecksums()) != nil else { return nil }
  }

  /// Whether a part was built from the same.
  func has(_ part: BuildPart, from input: UInt64) -> Bool {
    generation.description.inputs?[part.key] == BuildPart.text(of: input)
  }

  /// The files of a space; nil without one of that name.
  func files(ofSpace name: String) -> SpaceFiles? {
    spaces.spaces.firstIndex { $0.name == name }.map {
      SpaceFiles(number: $0, in: generation.folder)
    }
  }

  /// The encoder of the latent space and the number of tracks that it was learned from; nil without
  /// one, or when its recipe was another.
  func latent(recipe: UInt64) -> (encoder: LatentSemanticEncoder, tracks: Int)? {
    guard has(.recipe, from: recipe), let files = files(ofSpace: LatentStage.spaceName),
      let index = try? VectorIndex(opening: files.index),
      let encoder = try? LatentSemanticEncoder(
        opening: files.encoder, tokenizer: LatentStage.tokenizer)
    else { return nil }
    return (encoder, generation.description.latentTracks ?? index.capacity)
  }
}

/// A part of a generation that depends on inputs of its own.
enum BuildPart {
  case recipe, tracks, latent, listening
  case space(String)

  var key: String {
    switch self {
    case .recipe: "recipe"
    case .tracks: "tracks"
    case .latent: "latent"
    case .listening: "listening"
    case .space(let name): "space " + name
    }
  }

  static func text(of hash: UInt64) -> String { String(hash, radix: 16) }
}
