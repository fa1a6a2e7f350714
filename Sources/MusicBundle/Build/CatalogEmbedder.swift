public import MusicCatalog
public import TextEncoder

/// Encodes what a catalog says of its tracks and keeps the vectors in it as a space.
///
/// ```swift
/// let encoder = try BertEncoder(opening: "Models/all-MiniLM-L6-v2")
/// try CatalogEmbedder(encoder: encoder, space: "description").run(on: catalog)
/// ```
///
/// The space keeps the encoder's identity: an engine looks for words in it only with the same one.
public struct CatalogEmbedder: Sendable {
  /// What encodes.
  public let encoder: any TextEncoder
  /// The space that is made, or made anew.
  public let space: String
  /// Called now and then with the tracks done and the tracks there are.
  public var progress: (@Sendable (Int, Int) -> Void)?

  /// Texts encoded between two steps of progress.
  private static let batchSize = 1024

  /// An embedder without progress.
  public init(encoder: any TextEncoder, space: String) {
    self.encoder = encoder
    self.space = space
  }

  /// Encodes every track.
  ///
  /// - Returns: how many vectors the space has.
  /// - Throws: `CatalogError` when the catalog cannot be read or written, or when the encoder
  ///   fails; the space is then as it was.
  @discardableResult
  public func run(on catalog: MusicCatalog) throws(CatalogError) -> Int {
    var ids: [String] = []
    var texts: [String] = []
    try catalog.forEachTrack { track in
      ids.append(track.id)
      texts.append(CatalogEmbedder.text(of: track))
    }
    return try catalog.replaceSpace(
      space, dimension: encoder.dimension, encoder: encoder.identity.description
    ) { add in
      for start in stride(from: 0, to: ids.count, by: CatalogEmbedder.batchSize) {
        let end = min(ids.count, start + CatalogEmbedder.batchSize)
        let vectors = try encoder.encode(Array(texts[start..<end]))
        for row in 0..<vectors.count { try add(ids[start + row], Array(vectors[row])) }
        progress?(end, ids.count)
      }
    }
  }

  /// What is said of a track, as one text: its names, then its tags, then its descriptions.
  public static func text(of track: TrackRecord) -> String {
    let artists = track.artists.map(\.name).joined(separator: ", ")
    let tags = track.tags.map(\.name).joined(separator: ", ")
    return (["\(track.title) by \(artists)", tags] + track.snippets)
      .filter { !$0.isEmpty }.joined(separator: ". ")
  }
}
