package import IndexFile
package import MusicNames
package import Recommender

/// The recommender of a generation and its listeners.
package struct Listening: Sendable {
  static let kind: FourCC = "LSNR"
  static let formatVersion: UInt16 = 1

  /// How events count, in a build and when a listener is asked about afterwards.
  package static let weighting = InteractionWeighting()

  package let model: RecommenderModel
  package let listeners: IDTable
  private let files: [MappedIndexFile]

  init(in generation: Generation, tracks: Int) throws(IndexFileError) {
    let listenerFile = try MappedIndexFile(
      opening: generation.path(of: FileName.listeners), kind: Listening.kind,
      versions: 1...Listening.formatVersion)
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

  func verify() throws(IndexFileError) {
    for file in files { try file.verify() }
  }
}
