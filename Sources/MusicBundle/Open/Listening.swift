import Foundation
package import IndexFile
import MusicCatalog
package import MusicNames
package import Recommender

/// The recommender of a generation and its listeners.
package struct Listening: Sendable {
  static let kind: FourCC = "LSNR"
  static let formatVersion: UInt16 = 3

  /// How events count, in a build and when a listener is asked about afterwards.
  package static let weighting = InteractionWeighting()

  package private(set) var model: RecommenderModel
  package let listeners: IDTable
  private let files: [MappedIndexFile]
  /// Tracks that have changed or come since the model was trained, by their ordinals of now, and the items
  /// that the model knows them as; and the other way.
  private(set) var items: [UInt32: UInt32] = [:]
  private(set) var tracks: [UInt32: UInt32] = [:]
  /// How many came since, which are the last items.
  private(set) var addedCount = 0

  init(in generation: Generation, tracks: Int) throws(IndexFileError) {
    let listenerFile = try Listening.listenerFile(of: generation)
    let modelFile = try MappedIndexFile(
      opening: generation.path(of: FileName.listening), kind: RecommenderModel.fileKind,
      versions: RecommenderModel.formatVersion...RecommenderModel.formatVersion)
    listeners = try IDTable("id", in: listenerFile)
    model = try RecommenderModel(file: modelFile)
    files = [listenerFile, modelFile]
    guard model.itemCount == tracks, model.listenerCount == listeners.count else {
      throw .corrupt(
        modelFile.path, section: "header", "it is about other tracks or listeners")
    }
  }

  private static func listenerFile(
    of generation: Generation
  ) throws(IndexFileError) -> MappedIndexFile {
    try MappedIndexFile(
      opening: generation.path(of: FileName.listeners), kind: Listening.kind,
      versions: 1...Listening.formatVersion)
  }

  /// The listeners of a generation, without its model.
  static func listeners(of generation: Generation) throws(IndexFileError) -> IDTable {
    try IDTable("id", in: listenerFile(of: generation))
  }

  /// Whether a generation has a listener whom the catalog has no more, or may have one.
  static func knowsForgotten(
    _ generation: Generation, by catalog: MusicCatalog
  ) throws(CatalogError) -> Bool {
    guard let listeners = try? listeners(of: generation) else {
      // What cannot be looked into is not needed more than a listener's wish.
      return FileManager.default.fileExists(atPath: generation.path(of: FileName.listeners))
    }
    for ordinal in 0..<UInt32(listeners.count)
    where try !catalog.hasListener(listeners[ordinal]) {
      return true
    }
    return false
  }

  /// The same for tracks that have other ordinals now, and with those that came since.
  ///
  /// - Parameters:
  ///   - items: what the model knows the others as.
  ///   - added: the ordinals of those that came, each once, with the factor that each has.
  func changed(
    _ items: [UInt32: UInt32], adding added: [(track: UInt32, factor: [Float])]
  ) -> Listening {
    var result = self
    result.items = items
    for (place, new) in added.enumerated() {
      result.items[new.track] = UInt32(model.itemCount + place)
    }
    result.tracks = Dictionary(
      result.items.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    result.model = model.adding(added.map(\.factor))
    result.addedCount = added.count
    return result
  }

  func verify() throws(IndexFileError) {
    for file in files { try file.verify() }
  }

  /// Looks where every number leads.
  func verifyNumbers() throws(IndexFileError) {
    try files[0].verify([.below("id.order", .countOf("id.ends"))])
    try RecommenderModel.verifyNumbers(of: files[1])
  }
}

extension BundleFolder {
  /// Whether a generation that is there has a listener, whatever the catalog says.
  package func indexKnows(listener id: String) -> Bool {
    publishedGenerations().contains { number in
      guard let generation = try? generation(number),
        let listeners = try? Listening.listeners(of: generation)
      else { return false }
      return listeners.ordinal(of: id) != nil
    }
  }
}
