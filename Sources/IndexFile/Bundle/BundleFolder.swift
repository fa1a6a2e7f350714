import Foundation

/// The paths inside a bundle: one folder, `NAME.refrain`, all that an agent needs.
///
/// ```
/// NAME.refrain/
///   MANIFEST.json        which generation is current, and which one was before it
///   catalog.sqlite       the source of truth
///   generations/000002/  one immutable set of index files, with GENERATION.json
/// ```
///
/// The layout is specified in `Indexes/FORMAT.md`.
public struct BundleFolder: Sendable, Equatable {
  /// The folder's path as it was given.
  public let path: String

  /// The bundle at `path`, which need not exist yet.
  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The catalog's database.
  public var catalogPath: String { path + "/catalog.sqlite" }
  /// The folder of all generations.
  package var generationsPath: String { path + "/generations" }
  var manifestPath: String { path + "/MANIFEST.json" }
  /// What the catalog was when it was copied here: a `GenerationDescription.File`.
  package var copiedCatalogPath: String { path + "/CATALOG.json" }

  package func folder(of generation: Int) -> String {
    generationsPath + "/" + BundleFolder.name(of: generation)
  }

  /// The numbers that generations have: what is larger was never counted up to.
  static let generationNumbers = 0..<1_000_000_000_000

  static func name(of generation: Int) -> String {
    let digits = String(generation)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// The numbers of the generations that have been published, in ascending order.
  ///
  /// Folders that a build left unfinished have other names and are not among them.
  package func publishedGenerations() -> [Int] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: generationsPath)) ?? []
    return names.compactMap { name in
      guard name.utf8.count >= 6, name.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(name), BundleFolder.generationNumbers.contains(number)
      else { return nil }
      return number
    }.sorted()
  }

  /// Creates the folder when it does not exist.
  ///
  /// - Throws: `.system` or `.invalid` when there is something else at the path.
  package func create() throws(IndexFileError) {
    do {
      try FileManager.default.createDirectory(
        atPath: generationsPath, withIntermediateDirectories: true)
    } catch {
      throw IndexFileError(
        path: path,
        reason: .invalid("cannot create the bundle's folder: \(error.localizedDescription)"))
    }
  }
}

/// What a generation's GENERATION.json says: which files belong to it and from what they came.
public struct GenerationDescription: Codable, Sendable, Equatable {
  /// The layout of the folder; this version reads 1.
  public var format: Int
  /// A hash of catalog, recipe and version, in hexadecimal.
  public var buildID: String
  /// The files, in the order of their names.
  public var files: [File]
  /// The number of the last removal of tracks from the catalog that it knows of: what was removed
  /// later is in its files and is not shown. Nil when there had been none.
  public var lastRemoval: Int64?
  /// The number of the last transaction that wrote tracks that it knows of: tracks that were written
  /// later are others in its files than in the catalog, or not there. Nil in generations of before there
  /// was one.
  public var lastRevision: Int64?
  /// A hash of what each part was built from, in hexadecimal: an incremental build takes over those
  /// parts for which it is the same.
  public var inputs: [String: String]?
  /// From how many tracks the latent space was learned, when an earlier build learned it.
  public var latentTracks: Int?
  /// CRC-32C of all the rest, as JSON without spaces whose keys are in order; nil in generations of before
  /// there was one.
  public var checksum: UInt32?

  /// One file of a generation.
  public struct File: Codable, Sendable, Equatable {
    /// Its name in the folder.
    public var name: String
    /// Its size in bytes.
    public var size: Int
    /// CRC-32C of its bytes.
    public var checksum: UInt32

    /// A file.
    package init(name: String, size: Int, checksum: UInt32) {
      (self.name, self.size, self.checksum) = (name, size, checksum)
    }
  }

  static let fileName = "GENERATION.json"
  static let supportedFormat = 1
}

extension GenerationDescription: SealedJSON {}

/// A published generation whose folder is complete.
public struct Generation: Sendable, Equatable {
  /// Its number; later ones are newer.
  public let number: Int
  /// The path of its folder.
  public let folder: String
  /// What it consists of.
  public let description: GenerationDescription

  /// The path of one of its files.
  public func path(of name: String) -> String { folder + "/" + name }
}
