public import IndexFile
public import MusicCatalog
import Recommender
import TextEncoder
import VectorIndex

/// Why a build failed. The bundle still answers from what was there before.
public enum BuildError: Error, Sendable, CustomStringConvertible {
  /// The catalog cannot be opened or read.
  case catalog(CatalogError)
  /// The catalog of this bundle has no tracks.
  case emptyCatalog(String)
  /// A file cannot be written, or the bundle is being built by someone else.
  case file(IndexFileError)
  /// The index that was to be copied is not there, or not whole.
  case source(IndexFileError)
  /// What the catalog holds gives an index that cannot be used; nothing was published.
  case unusable(String)
  /// A model cannot be learned from this catalog with this recipe.
  case training(String)
  /// The task that wanted the build was cancelled.
  case cancelled

  /// A sentence or two for a person.
  public var description: String {
    switch self {
    case .catalog(let error): error.description
    case .emptyCatalog(let path):
      "\(path): the catalog has no tracks. Import some with `refrain import \(path) --tracks FILE`."
    case .file(let error), .source(let error): error.description
    case .unusable(let detail), .training(let detail): detail
    case .cancelled: "The build was cancelled; the bundle is as it was."
    }
  }

  /// Whether files of the generation before may be at fault, which a build of everything does not read.
  var mayBeOfWhatWasTakenOver: Bool {
    switch self {
    case .unusable: true
    case .file(let error): error.isDamage
    default: false
    }
  }

  /// Sorts what the modules throw into what a builder's caller can do about it.
  init(_ error: any Error) {
    switch error {
    case let error as BuildError: self = error
    case let error as IndexFileError: self = .file(error)
    case VectorIndexError.file(let error): self = .file(error)
    case TextEncoderError.index(let error): self = .file(error)
    case RecommenderError.cancelled, CatalogError.cancelled: self = .cancelled
    case let error as VectorIndexError: self = .unusable("\(error)")
    case RecommenderError.notFinite(_), RecommenderError.outOfRange(_):
      self = .unusable("\(error)")
    case let error as CatalogError: self = .catalog(error)
    default: self = .training("\(error)")
    }
  }
}
